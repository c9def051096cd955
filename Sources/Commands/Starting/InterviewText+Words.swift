import Languages
import Projects
import Registers
import Reports
import Valuation
import Wording

extension Words {
    /// What the interview for a new project says.
    func say(_ text: InterviewText) -> String {
        switch text {
        case .welcome: welcome
        case .abandoned:
            say(
                en: "the interview was not finished; nothing was written",
                es: "la entrevista no se completó; no se guardó nada",
                pt: "a entrevista não foi concluída; nada foi gravado")
        case .kept(let path): answersKept(in: path)
        case .notKept(let problem): answersNotKept(problem)
        case .goOn(let path):
            say(
                en: "The answers to valor new so far. Go on with: valor new --resume \(ShellWord.quoted(path))",
                es: "Lo respondido a valor new hasta aquí. Siga con: valor new --resume \(ShellWord.quoted(path))",
                pt: "O que foi respondido a valor new até aqui. Continue com: valor new --resume "
                    + "\(ShellWord.quoted(path))")
        case .countryOfAnswers:
            say(
                en: "the country that they name", es: "el país que en ellas se indica", pt: "o país que nelas se indica"
            )
        case .resumed(let answers, let path):
            say(
                en: "\(count(answers, "answer")) from \(path); < goes back to the last of them.",
                es: "\(count(answers, "respuesta")) de \(path); con < se vuelve a la última.",
                pt: "\(count(answers, "resposta")) de \(path); com < se volta à última.")
        case .written(let path):
            say(
                en: "\(path) is written. Now: valor appraise \(ShellWord.quoted(path))",
                es: "Se guardó \(path). Ahora: valor appraise \(ShellWord.quoted(path))",
                pt: "\(path) foi gravado. Agora: valor appraise \(ShellWord.quoted(path))")
        case .printed(let ending):
            say(
                en: "Save it as project.\(ending), then: valor appraise project.\(ending)",
                es: "Guárdelo como proyecto.\(ending) y luego: valor appraise proyecto.\(ending)",
                pt: "Salve-o como projeto.\(ending) e depois: valor appraise projeto.\(ending)")
        case .country:
            say(
                en: "In which country? (a name, or a code as PRY)",
                es: "¿En qué país? (un nombre, o un código como PRY)",
                pt: "Em que país? (um nome, ou um código como BRA)")
        case .currency(let usual):
            say(
                en: "In which currency are the amounts? (a code of three letters; empty: \(usual))",
                es: "¿En qué moneda están los montos? (un código de tres letras; vacío: \(usual))",
                pt: "Em que moeda estão os valores? (um código de três letras; vazio: \(usual))")
        case .name:
            say(en: "What is the project called?", es: "¿Cómo se llama el proyecto?", pt: "Como se chama o projeto?")
        case .priceYear:
            say(
                en: "In prices of which year are the amounts?",
                es: "¿A precios de qué año están los montos?",
                pt: "A preços de que ano estão os valores?")
        case .start:
            say(
                en: "In which month does the project start? (for example 2027-01)",
                es: "¿En qué mes empieza el proyecto? (por ejemplo, 2027-01)",
                pt: "Em que mês o projeto começa? (por exemplo, 2027-01)")
        case .launch:
            say(
                en: "When does the service start? (2027-07, or month 7, or the number of months it takes: 6; empty: "
                    + "with the project)",
                es: "¿Cuándo empieza el servicio? (2027-07, o mes 7, o cuántos meses después: 6; vacío: con el "
                    + "proyecto)",
                pt: "Quando o serviço começa? (2027-07, ou mês 7, ou quantos meses depois: 6; vazio: com o projeto)")
        case .investment:
            say(
                en: "What will be spent before the service runs? (\"none\" if nothing)",
                es: "¿Qué se gastará antes de que funcione el servicio? (escriba \"nada\" si no hay)",
                pt: "O que será gasto antes de o serviço funcionar? (escreva \"nada\" se não houver)")
        case .nextInvestment:
            say(
                en: "What else will be spent before it runs? (empty: nothing else)",
                es: "¿Qué más se gastará antes de que funcione? (vacío: nada más)",
                pt: "O que mais será gasto antes de ele funcionar? (vazio: mais nada)")
        case .investmentAmount:
            say(
                en: "  How much? (or a range: 300 to 400 thousand)",
                es: "  ¿Cuánto? (o un rango: 300 a 400 mil)",
                pt: "  Quanto? (ou uma faixa: 300 a 400 mil)")
        case .investmentTime(hasStart: true):
            say(
                en: "  When? (2027-01, or month 3, or 2027-01 to 2027-06; empty: at the start)",
                es: "  ¿Cuándo? (2027-01, o mes 3, o 2027-01 a 2027-06; vacío: al inicio)",
                pt: "  Quando? (2027-01, ou mês 3, ou 2027-01 a 2027-06; vazio: no início)")
        case .investmentTime(hasStart: false):
            say(
                en: "  When? (month 3, or month 1 to month 6, or 6 months from the start; empty: at the start)",
                es: "  ¿Cuándo? (mes 3, o mes 1 a mes 6, o 6 meses desde el inicio; vacío: al inicio)",
                pt: "  Quando? (mês 3, ou mês 1 a mês 6, ou 6 meses desde o início; vazio: no início)")
        case .operating:
            say(
                en: "What will it cost each year to run? (\"none\" if nothing)",
                es: "¿Qué gastos anuales tendrá en operación? (escriba \"nada\" si no hay)",
                pt: "Que gastos anuais ele terá em operação? (escreva \"nada\" se não houver)")
        case .nextOperating:
            say(
                en: "What else will it cost each year? (empty: nothing else)",
                es: "¿Qué otros gastos anuales? (vacío: ninguno más)",
                pt: "Que outros gastos anuais? (vazio: nenhum)")
        case .operatingAmount: say(en: "  How much a year?", es: "  ¿Cuánto por año?", pt: "  Quanto por ano?")
        case .saving:
            say(
                en: "What will be saved? (\"none\" if nothing)",
                es: "¿Qué se ahorrará? (escriba \"nada\" si no hay)",
                pt: "O que será economizado? (escreva \"nada\" se não houver)")
        case .nextSaving:
            say(
                en: "What else will be saved? (empty: nothing else)",
                es: "¿Qué más se ahorrará? (vacío: nada más)",
                pt: "O que mais será economizado? (vazio: mais nada)")
        case .party:
            say(
                en: "  Who gains: government, citizens, businesses, or society for all together? (empty: society)",
                es: "  ¿Quién gana: gobierno, ciudadanía, empresas, o sociedad si es todo junto? (vacío: sociedad)",
                pt: "  Quem ganha: governo, cidadãos, empresas, ou sociedade se for tudo junto? (vazio: sociedade)")
        case .isVolume:
            say(
                en: "  Is the saving per case: so many cases a year, times what each one saves? (yes; no, or empty, "
                    + "to give one yearly total)",
                es: "  ¿Se calcula el ahorro por caso: tantos casos por año, por lo que ahorra cada uno? (sí; no, o "
                    + "vacío, para dar un solo total anual)",
                pt: "  A economia é calculada por caso: tantos casos por ano, vezes o que cada um economiza? (sim; "
                    + "não, ou vazio, para dar um único total anual)")
        case .savingAmount: say(en: "  How much a year?", es: "  ¿Cuánto por año?", pt: "  Quanto por ano?")
        case .volume: say(en: "  How many a year?", es: "  ¿Cuántos por año?", pt: "  Quantos por ano?")
        case .unit:
            say(
                en: "  Of what? (\(list(SheetTerm.countables.map(word), and: "or")); or another word)",
                es: "  ¿De qué? (\(list(SheetTerm.countables.map(word), and: "o")); u otra palabra)",
                pt: "  De quê? (\(list(SheetTerm.countables.map(word), and: "ou")); ou outra palavra)")
        case .hours:
            say(
                en: "  How many hours does each one save? (empty: none)",
                es: "  ¿Cuántas horas ahorra cada uno? (vacío: ninguna)",
                pt: "  Quantas horas cada um economiza? (vazio: nenhuma)")
        case .valueOfHour(nil):
            say(en: "  What is an hour worth?", es: "  ¿Cuánto vale una hora?", pt: "  Quanto vale uma hora?")
        case .valueOfHour(let offer?):
            say(
                en: "  What is an hour worth? (empty: \(amount(offer)) for \(name(offer.purpose)), as registered"
                    + "\(standing(offer)): \(self.text(offer.figure.source)))",
                es: "  ¿Cuánto vale una hora? (vacío: \(amount(offer)) por \(name(offer.purpose)), según el registro"
                    + "\(standing(offer)): \(self.text(offer.figure.source)))",
                pt: "  Quanto vale uma hora? (vazio: \(amount(offer)) por \(name(offer.purpose)), segundo o registro"
                    + "\(standing(offer)): \(self.text(offer.figure.source)))")
        case .trips:
            say(
                en: "  How many trips does each one save? (empty: none)",
                es: "  ¿Cuántos viajes ahorra cada uno? (vacío: ninguno)",
                pt: "  Quantos deslocamentos cada um economiza? (vazio: nenhum)")
        case .fare:
            say(en: "  What does a trip cost?", es: "  ¿Cuánto cuesta un viaje?", pt: "  Quanto custa um deslocamento?")
        case .money:
            say(
                en: "  How much other money does each one save? (empty: none)",
                es: "  ¿Cuánto dinero más ahorra cada uno? (vacío: nada)",
                pt: "  Quanto dinheiro a mais cada um economiza? (vazio: nada)")
        case .uptake:
            say(
                en: "  What share is reached in the first year of operation, the second, …? (20% 50% 80%, for "
                    + "example; empty: all of it from the first year on)",
                es: "  ¿Qué proporción se alcanza en el primer año de operación, en el segundo, …? (por ejemplo, 20% "
                    + "50% 80%; vacío: todo desde el primer año)",
                pt: "  Que proporção se alcança no primeiro ano de operação, no segundo, …? (por exemplo, 20% 50% "
                    + "80%; vazio: tudo desde o primeiro ano)")
        case .cashable:
            say(
                en: "  Does it free money in the budget? (yes or no)",
                es: "  ¿Reduce de verdad el gasto del presupuesto? (sí o no)",
                pt: "  Reduz de verdade o gasto do orçamento? (sim ou não)")
        case .benefit:
            say(
                en: "Which benefits cannot be valued in money? (one a line; empty: none)",
                es: "¿Qué beneficios no se pueden valorar en dinero? (uno por línea; vacío: ninguno)",
                pt: "Que benefícios não podem ser valorados em dinheiro? (um por linha; vazio: nenhum)")
        case .nextBenefit:
            say(
                en: "Which others? (empty: none)",
                es: "¿Qué otros? (vacío: ninguno)",
                pt: "Que outros? (vazio: nenhum)")
        case .horizon:
            say(
                en: "Over how many years is it appraised? (empty: \(AppraisalTerms.usualHorizon))",
                es: "¿En cuántos años se evalúa? (vacío: \(AppraisalTerms.usualHorizon))",
                pt: "Em quantos anos se avalia? (vazio: \(AppraisalTerms.usualHorizon))")
        case .discountRate(let registered?, let country):
            say(
                en: "At which real discount rate? (empty: the national one, \(rate(registered.rates))"
                    + "\(country.map { " in " + $0.text(in: language) } ?? ""); ?: 12 %)",
                es: "¿A qué tasa de descuento real? (vacío: la nacional, \(rate(registered.rates))"
                    + "\(country.map { ", " + $0.text(in: language) } ?? ""); ?: 12 %)",
                pt: "A que taxa de desconto real? (vazio: a nacional, \(rate(registered.rates))"
                    + "\(country.map { ", " + $0.text(in: language) } ?? ""); ?: 12%)")
        case .discountRate(nil, _):
            say(
                en: "At which real discount rate? (8%, for example; empty: 12 %)",
                es: "¿A qué tasa de descuento real? (por ejemplo, 8%; vacío: 12 %)",
                pt: "A que taxa de desconto real? (por exemplo, 8%; vazio: 12%)")
        case .file:
            say(
                en: "Save it in which file? (project.json or project.csv, for example; empty: print it)",
                es: "¿En qué archivo se guarda? (por ejemplo, proyecto.json o proyecto.csv; vacío: imprimirlo)",
                pt: "Em que arquivo gravar? (por exemplo, projeto.json ou projeto.csv; vazio: imprimir)")
        case .notANumber(let text):
            say(
                en: "\"\(text)\" is not a number. Write digits, as 1200 or 0.5, or 400 thousand.",
                es: "\"\(text)\" no es un número. Escriba dígitos, como 1200 o 0,5, o 400 mil.",
                pt: "\"\(text)\" não é um número. Escreva dígitos, como 1200 ou 0,5, ou 400 mil.")
        case .ambiguousNumber(let text, let readings):
            say(
                en: "\"\(text)\" is one number in some countries and another in others. Write "
                    + "\(list(readings, and: "or")).",
                es: "\"\(text)\" es un número en algunos países y otro en los demás. Escriba "
                    + "\(list(readings, and: "o")).",
                pt: "\"\(text)\" é um número em alguns países e outro nos demais. Escreva "
                    + "\(list(readings, and: "ou")).")
        case .halfWritten(let text):
            say(
                en: "\"\(text)\": thousands or millions behind the first number, and none behind the second. Write "
                    + "both in full.",
                es: "\"\(text)\": hay miles o millones tras el primer número y no tras el segundo. Escriba completos "
                    + "los dos.",
                pt: "\"\(text)\": há milhares ou milhões depois do primeiro número e não depois do segundo. Escreva "
                    + "os dois por completo.")
        case .reversedRange(let first, let second):
            say(
                en: "That goes from \(typed(first)) down to \(typed(second)). Write the lower end first, and both "
                    + "in full.",
                es: "Eso va de \(typed(first)) a \(typed(second)), hacia abajo. Escriba primero el extremo menor, y "
                    + "completos los dos.",
                pt: "Isso vai de \(typed(first)) a \(typed(second)), para baixo. Escreva primeiro o extremo menor, "
                    + "e os dois por completo.")
        case .otherCurrency(let text, let currency):
            say(
                en: "\"\(text)\": the amounts of this project are in \(currency). Write this one in \(currency) too, "
                    + "without a sign.",
                es: "\"\(text)\": los montos de este proyecto están en \(currency). Escriba también este en "
                    + "\(currency), sin signo.",
                pt: "\"\(text)\": os valores deste projeto estão em \(currency). Escreva este também em \(currency), "
                    + "sem sinal.")
        case .negative:
            say(
                en: "An amount here is zero or more: what is spent and what is saved are told apart already.",
                es: "Aquí un monto es cero o más: lo que se gasta y lo que se ahorra ya van por separado.",
                pt: "Aqui um valor é zero ou mais: o que se gasta e o que se economiza já ficam separados.")
        case .amountForName(let text):
            say(
                en: "\"\(text)\" is an amount. Write first what it is for; the amount is asked for next.",
                es: "\"\(text)\" es un monto. Escriba primero de qué es; el monto se pregunta después.",
                pt: "\"\(text)\" é um valor. Escreva primeiro de que é; o valor se pergunta depois.")
        case .notACountry(let text, let near):
            say(
                en: "There is no country \"\(text)\"\(didYouMean(near) + (near == nil ? "." : ""))",
                es: "No existe el país \"\(text)\"\(didYouMean(near) + (near == nil ? "." : ""))",
                pt: "Não existe o país \"\(text)\"\(didYouMean(near) + (near == nil ? "." : ""))")
        case .notACurrency(let text, let near):
            say(
                en: "There is no currency "
                    + "\"\(text)\"\(didYouMean(near, then: "write its code of three letters, as USD."))",
                es: "No existe la moneda "
                    + "\"\(text)\"\(didYouMean(near, then: "escriba su código de tres letras, como USD."))",
                pt: "Não existe a moeda "
                    + "\"\(text)\"\(didYouMean(near, then: "escreva o seu código de três letras, como USD."))")
        case .notAYear(let text):
            say(
                en: "\"\(text)\" is not a year between 1900 and 2200.",
                es: "\"\(text)\" no es un año entre 1900 y 2200.",
                pt: "\"\(text)\" não é um ano entre 1900 e 2200.")
        case .notAMonth(let text):
            say(
                en: "\"\(text)\" is not a month. Write 2027-01.",
                es: "\"\(text)\" no es un mes. Escriba 2027-01.",
                pt: "\"\(text)\" não é um mês. Escreva 2027-01.")
        case .notATime(let text, hasStart: true):
            say(
                en: "\"\(text)\" is not a month or period. Write 2027-01, month 3, 6 months, or 2027-01 to 2027-06.",
                es: "\"\(text)\" no es un mes ni un período. Escriba 2027-01, mes 3, 6 meses, o 2027-01 a 2027-06.",
                pt: "\"\(text)\" não é um mês nem um período. Escreva 2027-01, mês 3, 6 meses, ou 2027-01 a 2027-06.")
        case .notATime(let text, hasStart: false):
            say(
                en: "\"\(text)\" is not a month or period. Write month 3, 6 months, or month 1 to month 6.",
                es: "\"\(text)\" no es un mes ni un período. Escriba mes 3, 6 meses, o mes 1 a mes 6.",
                pt: "\"\(text)\" não é um mês nem um período. Escreva mês 3, 6 meses, ou mês 1 a mês 6.")
        case .ambiguousMonth(let text, let readings):
            say(
                en: "\"\(text)\": day or month first? Write \(list(readings, and: "or")).",
                es: "\"\(text)\": ¿primero el día o el mes? Escriba \(list(readings, and: "o")).",
                pt: "\"\(text)\": primeiro o dia ou o mês? Escreva \(list(readings, and: "ou")).")
        case .noStartToCountFrom:
            say(
                en: "The project has no start date yet, so a date cannot be placed. Write month 3, for its third "
                    + "month.",
                es: "El proyecto no tiene inicio aún, así que no se puede situar una fecha. Escriba mes 3, para su "
                    + "tercer mes.",
                pt: "O projeto ainda não tem início, e uma data não pode ser situada. Escreva mês 3, para o seu "
                    + "terceiro mês.")
        case .beforeStart(let start):
            say(
                en: "That is before the project's start, \(start).",
                es: "Eso es anterior al inicio del proyecto, \(start).",
                pt: "Isso é anterior ao início do projeto, \(start).")
        case .notAParty(let text):
            say(
                en: "\"\(text)\" is not one of government, citizens, businesses and society.",
                es: "\"\(text)\" no es gobierno, ciudadanía, empresas ni sociedad.",
                pt: "\"\(text)\" não é governo, cidadãos, empresas nem sociedade.")
        case .notYesOrNo(let text):
            say(
                en: "\"\(text)\" is neither yes nor no.",
                es: "\"\(text)\" no es sí ni no.",
                pt: "\"\(text)\" não é sim nem não.")
        case .notAUnit(let text):
            say(
                en: "\"\(text)\" is not a word for what is counted. Write one, such as permits.",
                es: "\"\(text)\" no es una palabra para lo que se cuenta. Escriba una, como permisos.",
                pt: "\"\(text)\" não é uma palavra para o que se conta. Escreva uma, como alvarás.")
        case .notShares(let text):
            say(
                en: "\"\(text)\" is not a list of shares from 0 % to 100 %. Write 20% 50% 80%.",
                es: "\"\(text)\" no es una lista de proporciones de 0 % a 100 %. Escriba 20% 50% 80%.",
                pt: "\"\(text)\" não é uma lista de proporções de 0% a 100%. Escreva 20% 50% 80%.")
        case .notAHorizon(let text):
            say(
                en: "\"\(text)\" is not a whole number of years from 1 to \(AppraisalTerms.longestHorizon).",
                es: "\"\(text)\" no es un número entero de años de 1 a \(AppraisalTerms.longestHorizon).",
                pt: "\"\(text)\" não é um número inteiro de anos de 1 a \(AppraisalTerms.longestHorizon).")
        case .notARate(let text):
            say(
                en: "\"\(text)\" is not a discount rate. Write 8%.",
                es: "\"\(text)\" no es una tasa de descuento. Escriba 8%.",
                pt: "\"\(text)\" não é uma taxa de desconto. Escreva 8%.")
        case .bareRate(let text):
            say(
                en: "\"\(text)\" without a percent sign would be a multiple. Write \(text)%.",
                es: "\"\(text)\" sin signo de porcentaje sería un múltiplo. Escriba \(text)%.",
                pt: "\"\(text)\" sem o sinal de porcentagem seria um múltiplo. Escreva \(text)%.")
        case .ambiguousRate(let text, let readings):
            say(
                en: "\"\(text)\" is one rate in some countries and another in others. Write "
                    + "\(list(readings, and: "or")).",
                es: "\"\(text)\" es una tasa en algunos países y otra en los demás. Escriba "
                    + "\(list(readings, and: "o")).",
                pt: "\"\(text)\" é uma taxa em alguns países e outra nos demais. Escreva "
                    + "\(list(readings, and: "ou")).")
        case .noCountryRate:
            say(
                en: "No rate of the country is registered. Write one, such as 8%.",
                es: "No hay una tasa registrada del país. Escriba una, como 8%.",
                pt: "Não há uma taxa registrada do país. Escreva uma, como 8%.")
        case .fileExists(let path):
            say(
                en: "\(path) is there already, and stays as it is. Name another file.",
                es: "\(path) ya existe y queda como está. Indique otro archivo.",
                pt: "\(path) já existe e fica como está. Indique outro arquivo.")
        case .notAFile(let path):
            say(
                en: "\(path): a project file's name ends in .json or .csv. Name another file.",
                es: "\(path): el nombre del archivo de un proyecto termina en .json o .csv. Indique otro.",
                pt: "\(path): o nome do arquivo de um projeto termina em .json ou .csv. Indique outro.")
        case .notWritten(let problem):
            say(
                en: "\(say(problem)). Name another file.",
                es: "\(say(problem)). Indique otro archivo.",
                pt: "\(say(problem)). Indique outro arquivo.")
        case .wayOut:
            say(en: "Answer ? if you don't know.", es: "Responda ? si no lo sabe.", pt: "Responda ? se não souber.")
        case .nothingBefore:
            say(
                en: "  This is the first question.",
                es: "  Esta es la primera pregunta.",
                pt: "  Esta é a primeira pergunta.")
        case .understoodNumber(let figure): "  = \(typed(figure))"
        case .understoodRange(let low, let middle, let high):
            say(
                en: "  = \(typed(middle)), the middle of \(typed(low)) to \(typed(high))",
                es: "  = \(typed(middle)), el punto medio entre \(typed(low)) y \(typed(high))",
                pt: "  = \(typed(middle)), o ponto médio entre \(typed(low)) e \(typed(high))")
        case .understoodRate(let registered): "  \(rate(registered.rates)): \(source(registered))."
        case .understoodMonths(let first, let last): "  " + projectMonths(first, last)
        case .understoodCurrency(let code): "  \(code)"
        case .understood(let country): "  \(country.text(in: language))"
        }
    }
}
