import Findings
import Languages
import Numerics
import ProjectFiles
import Projects
import Valuation

// What is wrong or doubtful about what moves a line.
extension Words {
    func say(_ problem: DriverProblem) -> String {
        switch problem {
        case .outOfBounds(let key, let value):
            say(
                en: "\"\(key)\" is \(MachineNumber.text(value)); \(bounds(of: key))",
                es: "\"\(key)\" es \(MachineNumber.text(value)); \(bounds(of: key))",
                pt: "\"\(key)\" é \(MachineNumber.text(value)); \(bounds(of: key))")
        case .tooManyYears(let key, let found, let most):
            say(
                en: "\"\(key)\" lists \(found) years; there are \(most) at most",
                es: "\"\(key)\" enumera \(found) años; son \(most) como máximo",
                pt: "\"\(key)\" enumera \(found) anos; são \(most) no máximo")
        case .noRollOut:
            say(
                en: "the line follows a roll-out that the project does not have; add \"rollOut\" with its "
                    + "institutions",
                es: "la línea sigue un despliegue que el proyecto no tiene; agregue \"rollOut\" con sus instituciones",
                pt: "a linha segue uma implantação que o projeto não tem; acrescente \"rollOut\" com suas "
                    + "instituições")
        case .sharesNotWhole(let sum):
            say(
                en: "the parts of the demand make \(share(sum)); diverted, generated and deadweight make 100 % "
                    + "together",
                es: "las partes de la demanda suman \(share(sum)); diverted, generated y deadweight suman juntas 100 "
                    + "%",
                pt: "as partes da demanda somam \(share(sum)); diverted, generated e deadweight somam juntas 100%")
        case .limitsReversed:
            say(
                en: "\"atLeast\" is above \"atMost\"; exchange them",
                es: "\"atLeast\" es mayor que \"atMost\"; intercámbielos",
                pt: "\"atLeast\" é maior que \"atMost\"; troque-os")
        case .limitsWithoutRecurrence(let key):
            say(
                en: "\"\(key)\" is of a year: it needs an amount that recurs",
                es: "\"\(key)\" es de un año: requiere un monto que se repite",
                pt: "\"\(key)\" é de um ano: precisa de um valor que se repete")
        case .lifeWithoutPurchase:
            say(
                en: "\"lasts\" is of something bought; an amount that recurs has \"until\"",
                es: "\"lasts\" es de algo que se compra; un monto que se repite lleva \"until\"",
                pt: "\"lasts\" é de algo que se compra; um valor que se repete leva \"until\"")
        case .noValueOfTime(_, nil, let known):
            say(
                en: "the register's value of an hour is that of a country: add \"country\"; there are \(list(known))",
                es: "el valor de la hora del registro es el de un país: agregue \"country\"; hay \(list(known))",
                pt: "o valor da hora do registro é o de um país: acrescente \"country\"; há \(list(known))")
        case .noValueOfTime(let purpose, let country?, let known):
            say(
                en: "the register has no value of an hour for \(country) (\(purpose.rawValue)); keep the country and "
                    + "write your own, as { \"amount\": 9.5, \"source\": \"Survey 2026\" } (it has \(list(known)))",
                es: "el registro no tiene valor de la hora para \(country) (\(purpose.rawValue)); conserve el país y "
                    + "escriba el suyo, como { \"amount\": 9.5, \"source\": \"Encuesta 2026\" } (hay \(list(known)))",
                pt: "o registro não tem valor da hora para \(country) (\(purpose.rawValue)); mantenha o país e "
                    + "escreva o seu, como { \"amount\": 9.5, \"source\": \"Pesquisa 2026\" } (há \(list(known)))")
        case .otherCurrency(let own, let registered):
            say(
                en: "the register's value of an hour is in \(registered), the file in \(own); write it in \(own), "
                    + "with its source",
                es: "el valor de la hora del registro está en \(registered), el archivo en \(own); escríbalo en "
                    + "\(own), con su fuente",
                pt: "o valor da hora do registro está em \(registered), o arquivo em \(own); escreva-o em \(own), "
                    + "com sua fonte")
        case .unknownName(let key, let name, let near?, _):
            say(
                en: "no \(key) \"\(name)\" in \"method\"; did you mean \"\(near)\"?",
                es: "\"method\" no tiene \(key) \"\(name)\"; ¿quiso decir \"\(near)\"?",
                pt: "\"method\" não tem \(key) \"\(name)\"; você quis dizer \"\(near)\"?")
        case .unknownName(let key, let name, nil, let known):
            say(
                en: "no \(key) \"\(name)\" in \"method\"; "
                    + (known.isEmpty ? "name it there" : "there are \(list(known))"),
                es: "\"method\" no tiene \(key) \"\(name)\"; "
                    + (known.isEmpty ? "nómbrelo allí" : "hay \(list(known))"),
                pt: "\"method\" não tem \(key) \"\(name)\"; " + (known.isEmpty ? "nomeie-o ali" : "há \(list(known))"))
        case .duplicateName(let name):
            say(
                en: "\"\(name)\" stands there twice; keep one",
                es: "\"\(name)\" está dos veces; deje uno",
                pt: "\"\(name)\" está duas vezes; deixe um")
        case .noShadowPrice(let name, nil, _):
            say(
                en: "the register's factor of \"\(name)\" is that of a country: add \"country\", or write a factor "
                    + "with its source",
                es: "el factor de \"\(name)\" del registro es el de un país: agregue \"country\", o escriba un "
                    + "factor con su fuente",
                pt: "o fator de \"\(name)\" do registro é o de um país: acrescente \"country\", ou escreva um fator "
                    + "com sua fonte")
        case .noShadowPrice(let name, let country?, let known):
            say(
                en: "the register has no factor of \"\(name)\" for \(country); write one with its source"
                    + (known.isEmpty ? "" : ", or choose among \(list(known.map(text)))"),
                es: "el registro no tiene factor de \"\(name)\" para \(country); escriba uno con su fuente"
                    + (known.isEmpty ? "" : ", o elija entre \(list(known.map(text)))"),
                pt: "o registro não tem fator de \"\(name)\" para \(country); escreva um com sua fonte"
                    + (known.isEmpty ? "" : ", ou escolha entre \(list(known.map(text)))"))
        case .pathWithoutStart:
            say(
                en: "prices by year need a project with a \"start\"; add it, or write one price",
                es: "los precios por año requieren un proyecto con \"start\"; agréguelo, o escriba un solo precio",
                pt: "preços por ano precisam de um projeto com \"start\"; acrescente-o, ou escreva um só preço")
        case .pathOutOfOrder(let year):
            say(
                en: "the price from \(year) must stand behind those of earlier years, each once",
                es: "el precio desde \(year) debe ir después de los de años anteriores, cada uno una vez",
                pt: "o preço desde \(year) deve vir depois dos de anos anteriores, cada um uma vez")
        case .wholeCostOfFunds(let text, let beyond):
            say(
                en: "\(text) is what a unit of public funds costs in all; \"marginalCost\" is only what comes on top "
                    + "of the unit: write \"\(wholePercent(beyond))\"",
                es: "\(text) es lo que cuesta en total una unidad de fondos públicos; \"marginalCost\" es solo lo "
                    + "que se suma a la unidad: escriba \"\(wholePercent(beyond))\"",
                pt: "\(text) é o que custa ao todo uma unidade de recursos públicos; \"marginalCost\" é só o que se "
                    + "soma à unidade: escreva \"\(wholePercent(beyond))\"")
        }
    }

    /// What is doubtful about what moves a line.
    package func say(_ concern: DriverConcern) -> String {
        switch concern {
        case .limitAlwaysHolds(let what, let least, let most, let currency):
            say(
                en:
                    "\"\(text(what))\" never comes to more than \(style.amount(most, currency: currency)) a year, so that "
                    + "\"atLeast\", \(style.amount(least, currency: currency)), counts in every one; is this meant?",
                es: "\"\(text(what))\" nunca pasa de \(style.amount(most, currency: currency)) al año, de modo que "
                    + "\"atLeast\", \(style.amount(least, currency: currency)), cuenta en todos; ¿es lo que se "
                    + "quiere?",
                pt: "\"\(text(what))\" nunca passa de \(style.amount(most, currency: currency)) por ano, de modo que "
                    + "\"atLeast\", \(style.amount(least, currency: currency)), conta em todos; é isso mesmo?")
        case .sharesRiseAgain(let year, let isOfInstitutions):
            say(
                en: "the shares fall and rise again in operating year "
                    + "\(year)\(isOfInstitutions ? ", and who comes back does not join a second time" : ""); is this "
                    + "meant?",
                es: "las proporciones bajan y vuelven a subir en el año \(year) de "
                    + "operación\(isOfInstitutions ? ", y quien vuelve no se incorpora otra vez" : ""); ¿es lo que "
                    + "se quiere?",
                pt: "as parcelas caem e voltam a subir no ano \(year) de "
                    + "operação\(isOfInstitutions ? ", e quem volta não adere outra vez" : ""); é isso mesmo?")
        case .unusual(let key, let value, let most):
            say(
                en: "\"\(key)\" is \(figure(key, value)); 0 to \(figure(key, most)) is expected; is this meant?",
                es: "\"\(key)\" es \(figure(key, value)); se espera de 0 a \(figure(key, most)); ¿es lo que se "
                    + "quiere?",
                pt: "\"\(key)\" é \(figure(key, value)); espera-se de 0 a \(figure(key, most)); é isso mesmo?")
        case .aheadOfStart(let what, let months, let possible):
            say(
                en:
                    "\"\(text(what))\" is bought \(count(months, "month")) ahead, but the service starts \(possible) after "
                    + "the project does: the first is bought when that starts; is this meant?",
                es:
                    "\"\(text(what))\" se compra con \(count(months, "mes", "meses")) de anticipación, pero el servicio "
                    + "empieza \(possible) después del proyecto: lo primero se compra cuando este empieza; ¿es lo "
                    + "que se quiere?",
                pt: "\"\(text(what))\" é comprado com \(count(months, "mês", "meses")) de antecedência, mas o serviço "
                    + "começa \(possible) depois do projeto: o primeiro é comprado quando este começa; é isso mesmo?")
        }
    }

    /// A figure of the method as files write it: the cost of public funds as a percentage.
    private func figure(_ key: String, _ value: Double) -> String {
        key == "marginalCost" ? wholePercent(value) : MachineNumber.text(value)
    }

    /// A percentage as files write it, without the noise of the last digits.
    private func wholePercent(_ fraction: Double) -> String {
        MachineNumber.text((fraction * 1e8).rounded() / 1e6) + "%"

    }

    private func bounds(of key: String) -> String {
        switch key {
        case "lasts":
            say(
                en: "a life is a whole number of years from 1 to \(AppraisalTerms.longestHorizon)",
                es: "una vida es un número entero de años de 1 a \(AppraisalTerms.longestHorizon)",
                pt: "uma vida é um número inteiro de anos de 1 a \(AppraisalTerms.longestHorizon)")
        case "ahead":
            say(
                en: "it is a whole number of months from 0 to 120",
                es: "es un número entero de meses de 0 a 120",
                pt: "é um número inteiro de meses de 0 a 120")
        case "institutions", "step", "speed", "innovation", "income", "referenceIncome", "scale":
            say(en: "it must be above zero", es: "debe ser mayor que cero", pt: "deve ser maior que zero")
        default:
            say(en: "it cannot be below zero", es: "no puede ser menor que cero", pt: "não pode ser menor que zero")
        }
    }
}
