import Findings
import Languages
import ProjectFiles
import Projects
import Valuation

// What is wrong with a project.
extension Words {
    func say(_ problem: ProjectProblem) -> String {
        switch problem {
        case .negativeAmount(.investment):
            say(
                en: "negative investment; write what is spent as a positive number",
                es: "inversión negativa; escriba lo que se gasta como número positivo",
                pt: "investimento negativo; escreva o que se gasta como número positivo")
        case .negativeAmount(.operating):
            say(
                en: "negative operating cost; a cost that falls is a saving: write it under \"savings\"",
                es: "costo de operación negativo; un costo que baja es un ahorro: escríbalo en \"savings\"",
                pt: "custo de operação negativo; um custo que cai é uma economia: escreva-o em \"savings\"")
        case .negativeAmount(.saving):
            say(
                en: "negative saving; a new cost belongs under \"operating\", as a positive number",
                es: "ahorro negativo; un costo nuevo va en \"operating\", como número positivo",
                pt: "economia negativa; um custo novo fica em \"operating\", como número positivo")
        case .negativeAmount(.transfer):
            say(
                en: "negative transfer; exchange \"from\" and \"to\" instead",
                es: "transferencia negativa; en su lugar, intercambie \"from\" y \"to\"",
                pt: "transferência negativa; em vez disso, troque \"from\" e \"to\"")
        case .negativeAmount(.residual):
            say(
                en: "negative residual value; what it costs to close down is an \"operating\" cost with \"on\": "
                    + "\"end\"",
                es: "valor residual negativo; lo que cuesta el cierre es un costo de \"operating\" con \"on\": "
                    + "\"end\"",
                pt: "valor residual negativo; o que custa o encerramento é um custo de \"operating\" com \"on\": "
                    + "\"end\"")
        case .windowEndsBeforeStart(let text):
            say(
                en: "the period ends before it starts: \"\(text)\"; exchange its ends",
                es: "el período termina antes de empezar: \"\(text)\"; intercambie sus extremos",
                pt: "o período termina antes de começar: \"\(text)\"; troque os extremos")
        case .yearOutOfRange(let year):
            say(
                en: "the year \(year) is out of range; years lie between 1900 and 2200",
                es: "el año \(year) está fuera de rango; los años van de 1900 a 2200",
                pt: "o ano \(year) está fora do intervalo; os anos vão de 1900 a 2200")
        case .malformedMonth(let text):
            say(
                en: "\"\(text)\" is no month; write \"2027-01\", \"2027\", \"month 28\" or \"year 2\"",
                es: "\"\(text)\" no es un mes; escriba \"2027-01\", \"2027\", \"month 28\" o \"year 2\"",
                pt: "\"\(text)\" não é um mês; escreva \"2027-01\", \"2027\", \"month 28\" ou \"year 2\"")
        case .malformedWindow(let text):
            say(
                en: "\"\(text)\" is no period; write \"2027-01 to 2028-06\", \"2027\" or \"24 months\"",
                es: "\"\(text)\" no es un período; escriba \"2027-01 to 2028-06\", \"2027\" o \"24 months\"",
                pt: "\"\(text)\" não é um período; escreva \"2027-01 to 2028-06\", \"2027\" ou \"24 months\"")
        case .dateWithoutStart(let text):
            say(
                en: "\"\(text)\" is a date, but the project has no \"start\"; give it one, or write \"month 28\" or "
                    + "\"year 2\"",
                es: "\"\(text)\" es una fecha, pero el proyecto no tiene \"start\"; agréguelo, o escriba \"month "
                    + "28\" o \"year 2\"",
                pt: "\"\(text)\" é uma data, mas o projeto não tem \"start\"; acrescente-o, ou escreva \"month 28\" "
                    + "ou \"year 2\"")
        case .beforeStart(let text, let start):
            say(
                en: "\"\(text)\" is before the project's start, \(start); move one of them",
                es: "\"\(text)\" es anterior al inicio del proyecto, \(start); cambie una de las dos fechas",
                pt: "\"\(text)\" é anterior ao início do projeto, \(start); mude uma das duas datas")
        case .noFlows:
            say(
                en: "no flows at all: nothing under \"investment\", \"operating\" or \"savings\"; there is nothing "
                    + "to appraise",
                es: "no hay ningún flujo: nada en \"investment\", \"operating\" ni \"savings\"; no hay nada que "
                    + "evaluar",
                pt: "não há nenhum fluxo: nada em \"investment\", \"operating\" nem \"savings\"; não há nada a "
                    + "avaliar")
        case .noPriceYear(let code):
            say(
                en: "an amount in \(code) and no year of its prices, by which it could be converted; write its "
                    + "priceYear",
                es: "un monto en \(code) sin año de precios por el que convertirlo; escriba su priceYear",
                pt: "um valor em \(code) sem ano de preços pelo qual convertê-lo; escreva o seu priceYear")
        case .notConvertible(let problem):
            say(
                en: "cannot be converted to the file's currency: \(say(problem))",
                es: "no se puede convertir a la moneda del archivo: \(say(problem))",
                pt: "não se pode converter para a moeda do arquivo: \(say(problem))")
        case .noTiming:
            say(
                en: "when? Add \"per\": \"year\" or \"month\", \"on\": a month, or \"over\": a period",
                es: "¿cuándo? Agregue \"per\": \"year\" o \"month\", \"on\": un mes, u \"over\": un período",
                pt: "quando? Acrescente \"per\": \"year\" ou \"month\", \"on\": um mês, ou \"over\": um período")
        case .conflictingTiming(let keys):
            say(
                en: "\(choices(keys)): a line has one of them only",
                es: "\(choices(keys)): una línea lleva solo una de estas claves",
                pt: "\(choices(keys)): uma linha leva apenas uma destas chaves")
        case .investmentWithoutEnd:
            say(
                en: "an investment that recurs must end: add \"until\", or move it to \"operating\"",
                es: "una inversión que se repite debe terminar: agregue \"until\", o pásela a \"operating\"",
                pt: "um investimento que se repete deve terminar: acrescente \"until\", ou passe-o para \"operating\"")
        case .onlyRecurringGrows(let key):
            say(
                en: "\"\(key)\" needs an amount that recurs: add \"per\": \"year\"",
                es: "\"\(key)\" requiere un monto recurrente: agregue \"per\": \"year\"",
                pt: "\"\(key)\" requer um valor recorrente: acrescente \"per\": \"year\"")
        case .reversedRange:
            say(
                en: "the range is reversed: \"low\" is above \"high\"; exchange them",
                es: "el rango está invertido: \"low\" es mayor que \"high\"; intercámbielos",
                pt: "a faixa está invertida: \"low\" é maior que \"high\"; troque um pelo outro")
        case .outsideRange:
            say(
                en: "the amount lies outside its own range; \"low\" is at most the amount, \"high\" at least",
                es: "el monto está fuera de su propio rango; \"low\" no puede ser mayor que el monto, ni \"high\" "
                    + "menor",
                pt: "o valor está fora da sua própria faixa; \"low\" não pode ser maior que o valor, nem \"high\" "
                    + "menor")
        case .lifeOutOfRange(let years):
            say(
                en:
                    "a life of \(count(years, "year")); it is a whole number from 1 to \(AppraisalTerms.longestHorizon)",
                es: "una vida útil de \(count(years, "año", "años")); es un número entero de 1 a "
                    + "\(AppraisalTerms.longestHorizon)",
                pt: "uma vida útil de \(count(years, "ano", "anos")); é um número inteiro de 1 a "
                    + "\(AppraisalTerms.longestHorizon)")
        case .horizonOutOfRange(let years):
            say(
                en: "a horizon of \(years) years; it is a whole number from 1 to \(AppraisalTerms.longestHorizon)",
                es: "un horizonte de \(count(years, "año", "años")); es un número entero de 1 a "
                    + "\(AppraisalTerms.longestHorizon)",
                pt: "um horizonte de \(count(years, "ano", "anos")); é um número inteiro de 1 a "
                    + "\(AppraisalTerms.longestHorizon)")
        case .delayOutOfRange(let number):
            say(
                en:
                    "a delay or horizon of \(number); it is a whole number from 0 to \(12 * AppraisalTerms.longestHorizon)",
                es:
                    "una demora u horizonte de \(number); es un número entero de 0 a \(12 * AppraisalTerms.longestHorizon)",
                pt:
                    "um atraso ou horizonte de \(number); é um número inteiro de 0 a \(12 * AppraisalTerms.longestHorizon)"
            )
        case .shareOutOfRange:
            say(
                en: "a share lies between \"0%\" and \"100%\"",
                es: "una proporción está entre \"0%\" y \"100%\"",
                pt: "uma proporção está entre \"0%\" e \"100%\"")
        case .amountAndVolume:
            say(
                en: "both \"amount\" and \"volume\"; keep one of them",
                es: "hay \"amount\" y también \"volume\"; deje uno solo",
                pt: "há \"amount\" e também \"volume\"; deixe um só")
        case .noAmount:
            say(
                en: "how much? Add \"amount\", or \"volume\" with \"each\" (hours, trips or money)",
                es: "¿cuánto? Agregue \"amount\", o \"volume\" con \"each\" (horas, viajes o dinero)",
                pt: "quanto? Acrescente \"amount\", ou \"volume\" com \"each\" (horas, viagens ou dinheiro)")
        case .lacksPartner(let key, let partner):
            say(
                en: "\"\(key)\" goes with \"\(partner)\", which is missing",
                es: "\"\(key)\" va junto con \"\(partner)\", que falta",
                pt: "\"\(key)\" vem junto com \"\(partner)\", que está faltando")
        case .rangeBesideVolume(let key):
            say(
                en: "the \"\(key)\" of a volume stands inside \"volume\", beside its number",
                es: "el \"\(key)\" de un volumen va dentro de \"volume\", junto a su número",
                pt: "o \"\(key)\" de um volume fica dentro de \"volume\", junto ao seu número")
        case .volumeCounts([]):
            say(
                en: "what does the volume count? Add a number of \(choices(["transactions", "people", "sites"]))",
                es: "¿qué cuenta el volumen? Agregue un número de \(choices(["transactions", "people", "sites"]))",
                pt: "o que o volume conta? Acrescente um número de \(choices(["transactions", "people", "sites"]))")
        case .volumeCounts(let nouns):
            say(
                en: "the volume counts \(list(nouns)); it counts one thing",
                es: "el volumen cuenta \(list(nouns.map { "\"\($0)\"" })); debe contar una sola cosa",
                pt: "o volume conta \(list(nouns.map { "\"\($0)\"" })); deve contar uma só coisa")
        case .transferToItself:
            say(
                en: "a transfer from a party to itself; \"from\" and \"to\" name two parties",
                es: "una transferencia de una parte a sí misma; \"from\" y \"to\" nombran dos partes",
                pt: "uma transferência de uma parte para si mesma; \"from\" e \"to\" nomeiam duas partes")
        case .duplicateID(let id):
            say(
                en: "the id \"\(id)\" is used twice; every line has its own",
                es: "el id \"\(id)\" se usa dos veces; cada línea tiene el suyo",
                pt: "o id \"\(id)\" é usado duas vezes; cada linha tem o seu")
        case .emptyList(let key):
            say(
                en: "\"\(key)\" is empty; write something, or leave it out",
                es: "\"\(key)\" no contiene nada; escriba algo u omita la clave",
                pt: "\"\(key)\" não contém nada; escreva algo ou omita a chave")
        case .weightsOutsideWindow:
            say(
                en: "the weights' periods must lie inside \"over\", in order, without overlapping",
                es: "los períodos de \"weights\" deben estar dentro de \"over\", en orden y sin superponerse",
                pt: "os períodos de \"weights\" devem estar dentro de \"over\", em ordem e sem se sobrepor")
        case .transfersAboveAmount:
            say(
                en: "the transfers inside a saving lie between 0 and the saving",
                es: "las transferencias incluidas en un ahorro están entre 0 y el ahorro",
                pt: "as transferências incluídas em uma economia estão entre 0 e a economia")
        case .scheduleOutOfOrder(let from):
            say(
                en: "a step from year \(from): the first starts with year 1, and each later one behind the one "
                    + "before it",
                es: "un tramo desde el año \(from): el primero empieza en el año 1, y cada uno de los demás, después "
                    + "del anterior",
                pt: "uma etapa a partir do ano \(from): a primeira começa no ano 1, e cada uma das demais, depois da "
                    + "anterior")
        case .currentPricesAtRealRate:
            say(
                en: "the amounts are in current prices and the rate is real; state \"inflation\", by which they are "
                    + "deflated, or a rate that is nominal: \"discountRate\": { \"nominal\": \"12%\" }",
                es: "los montos están a precios corrientes y la tasa es real; declare \"inflation\", con la que se "
                    + "deflactan, o una tasa nominal: \"discountRate\": { \"nominal\": \"12%\" }",
                pt: "os valores estão a preços correntes e a taxa é real; declare \"inflation\", com que são "
                    + "deflacionados, ou uma taxa nominal: \"discountRate\": { \"nominal\": \"12%\" }")
        case .constantPricesAtNominalRate:
            say(
                en: "the rate is nominal and the amounts are in constant prices; give a real rate, or state "
                    + "\"inflation\", by which a real one is made of it",
                es: "la tasa es nominal y los montos están a precios constantes; indique una tasa real, o declare "
                    + "\"inflation\", con la que se obtiene una real",
                pt: "a taxa é nominal e os valores estão a preços constantes; indique uma taxa real, ou declare "
                    + "\"inflation\", com que se obtém uma real")
        case .scheduleTooLong(let from, let most):
            say(
                en:
                    "a step from year \(from); a schedule has steps up to year \(most), and its last rate goes on after "
                    + "it",
                es: "un tramo desde el año \(from); un calendario tiene tramos hasta el año \(most), y su última tasa "
                    + "sigue después",
                pt: "um degrau desde o ano \(from); um calendário tem degraus até o ano \(most), e sua última taxa "
                    + "continua depois")
        case .malformedYear(let text):
            say(
                en: "\"\(text)\" is not a year; write one of the calendar, \"2027\", or of the project, \"year 1\"",
                es: "\"\(text)\" no es un año; escriba uno calendario, \"2027\", o del proyecto, \"year 1\"",
                pt: "\"\(text)\" não é um ano; escreva um ano civil, \"2027\", ou do projeto, \"year 1\"")
        case .yearTwice(let one, let other):
            say(
                en:
                    "\"\(one)\" and \"\(other)\" have months in common; write each year once, all of them of the calendar "
                    + "or all of the project",
                es: "\"\(one)\" y \"\(other)\" tienen meses en común; escriba cada año una vez, todos del calendario o "
                    + "todos del proyecto",
                pt:
                    "\"\(one)\" e \"\(other)\" têm meses em comum; escreva cada ano uma vez, todos do calendário ou todos "
                    + "do projeto")
        case .writtenByYear(let key):
            say(
                en: "\"\(key)\" beside figures written year by year, which say it already; leave it out, or for prices "
                    + "that rise write \"growth\": { \"rate\": …, \"from\": \"priceYear\" }",
                es: "\"\(key)\" junto a cifras escritas año por año, que ya lo dicen; quítelo, o si suben los precios "
                    + "escriba \"growth\": { \"rate\": …, \"from\": \"priceYear\" }",
                pt: "\"\(key)\" ao lado de números escritos ano a ano, que já o dizem; retire-o, ou se os preços sobem "
                    + "escreva \"growth\": { \"rate\": …, \"from\": \"priceYear\" }")
        case .rangeOfAllYears(let key):
            say(
                en: "\"\(key)\" beside amounts by year moves all of them alike, and so is a percentage: \"-10%\"; the "
                    + "range of one year stands with its amount",
                es:
                    "\"\(key)\" junto a montos por año los mueve a todos por igual, y por eso es un porcentaje: \"-10%\"; "
                    + "el rango de un año va con su monto",
                pt:
                    "\"\(key)\" ao lado de valores por ano move todos por igual, e por isso é uma porcentagem: \"-10%\"; a "
                    + "faixa de um ano fica com o seu valor")
        case .severalAmounts:
            say(
                en:
                    "\"amount\" holds one figure; write those of several years as \"amounts\": { \"2027\": 100, \"2028\": "
                    + "120 }",
                es: "\"amount\" lleva una sola cifra; escriba las de varios años como \"amounts\": { \"2027\": 100, "
                    + "\"2028\": 120 }",
                pt: "\"amount\" leva um só número; escreva os de vários anos como \"amounts\": { \"2027\": 100, "
                    + "\"2028\": 120 }")
        case .growthWithoutPriceYear:
            say(
                en:
                    "growth is counted from the year of the prices, and neither the line nor the file has a \"priceYear\"; "
                    + "write it",
                es: "el crecimiento se cuenta desde el año de los precios, y ni la línea ni el archivo tienen "
                    + "\"priceYear\"; escríbalo",
                pt: "o crescimento se conta desde o ano dos preços, e nem a linha nem o arquivo têm \"priceYear\"; "
                    + "escreva-o")
        case .priceYearOfCurrentPrices:
            say(
                en: "in current prices each amount is in the prices of its own year; leave \"priceYear\" out",
                es: "a precios corrientes cada monto está a precios de su propio año; quite \"priceYear\"",
                pt: "a preços correntes cada valor está a preços do seu próprio ano; retire \"priceYear\"")
        case .noCostOfAnAppraisal(let word):
            say(
                en: "\"\(word)\" names no cost of an appraisal: count what is spent, when it is spent, without "
                    + "depreciation, interest, principal or what is already sunk",
                es: "\"\(word)\" no designa un costo de la evaluación: cuente lo que se gasta, cuando se gasta, sin "
                    + "depreciación, intereses, amortización de deuda ni costos hundidos",
                pt: "\"\(word)\" não designa um custo da avaliação: conte o que se gasta, quando se gasta, sem "
                    + "depreciação, juros, amortização de dívida nem custos irrecuperáveis")
        }
    }
}
