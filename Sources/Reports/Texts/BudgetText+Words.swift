import Appraisal
import Languages
import Projects
import Registers
import Wording

extension Words {
    /// What a budget says.
    package func say(_ text: BudgetText) -> String {
        switch text {
        case .title: say(en: "Budget by fiscal year", es: "Presupuesto por año fiscal", pt: "Orçamento por exercício")
        case .byYear:
            say(
                en: "The government's budget", es: "El presupuesto del gobierno",
                pt: "O orçamento do governo")
        case .savingsApart: say(en: "Savings, apart", es: "Ahorros, aparte", pt: "Economias, à parte")
        case .byLine: say(en: "Line by line", es: "Línea por línea", pt: "Linha por linha")
        case .together: say(en: "All together", es: "Todo junto", pt: "Tudo junto")
        case .fundedBy: say(en: "What pays for it", es: "Qué lo paga", pt: "O que o paga")
        case .economicClass: say(en: "Economic class", es: "Clase económica", pt: "Classe econômica")
        case .function: say(en: "Function", es: "Función", pt: "Função")
        case .byEconomicClass:
            say(
                en: "Spending by economic class (GFSM 2014)", es: "Gasto por clase económica (MEFP 2014)",
                pt: "Despesa por classe econômica (GFSM 2014)")
        case .byFunction:
            say(
                en: "Spending by function of government (COFOG)", es: "Gasto por función del gobierno (COFOG)",
                pt: "Despesa por função de governo (COFOG)")
        case .byInstitution:
            say(en: "Spending by institution", es: "Gasto por institución", pt: "Despesa por instituição")
        case .codes: say(en: "Codes", es: "Códigos", pt: "Códigos")
        case .without: say(en: "none stated", es: "no indicada", pt: "não informada")
        case .fundingNotStated: say(en: "Source not stated", es: "Fuente no indicada", pt: "Fonte não informada")
        case .gap: say(en: "Paid by nobody", es: "Nadie lo paga", pt: "Ninguém o paga")
        case .kindOfSource(.own): say(en: "own funds", es: "recursos propios", pt: "recursos próprios")
        case .kindOfSource(.loan): say(en: "loan", es: "préstamo", pt: "empréstimo")
        case .kindOfSource(.grant): say(en: "grant", es: "donación", pt: "doação")
        case .firstShortfall(let year, let total):
            say(
                en: "Part of it is paid by nobody, first in \(year): \(total) in all years together.",
                es: "Una parte no la paga nadie, por primera vez en \(year): \(total) en todos los años juntos.",
                pt: "Uma parte ninguém paga, pela primeira vez em \(year): \(total) em todos os anos juntos.")
        case .askedTooMuch(let name, let asked, let given):
            say(
                en: "\(name): asked for \(asked), and gives \(given) of it.",
                es: "\(name): se le piden \(asked), de los que da \(given).",
                pt: "\(name): pedem-se-lhe \(asked), dos quais dá \(given).")
        case .givenInOtherYears(let name, let years, let total):
            say(
                en:
                    "\(name): its amounts are of other years than the fiscal years here (\(list(years))); they count as one total of "
                    + "\(total), given in the order of the fiscal years.",
                es:
                    "\(name): sus montos son de otros años que los fiscales de aquí (\(list(years))); cuentan como un solo total de "
                    + "\(total), que se da en el orden de los años fiscales.",
                pt:
                    "\(name): os seus valores são de outros anos que os exercícios daqui (\(list(years))); contam como um só total de "
                    + "\(total), dado na ordem dos exercícios.")
        case .givenOutside(let name, let years):
            say(
                en: "\(name): gives amounts for years that this budget does not have: \(list(years)).",
                es: "\(name): da montos para años que este presupuesto no tiene: \(list(years)).",
                pt: "\(name): dá valores para anos que este orçamento não tem: \(list(years)).")
        case .noShortfall:
            say(
                en: "The sources pay for all that is asked of them.", es: "Las fuentes pagan todo lo que se les pide.",
                pt: "As fontes pagam tudo o que se lhes pede.")
        case .spendingFound(let total, let years, let most, let amount):
            say(
                en: "The government spends \(total) in \(count(years, "year"))"
                    + (most.map { ", the most in \($0): \(amount)" } ?? ""),
                es: "El gobierno gasta \(total) en \(count(years, "año"))"
                    + (most.map { ", lo más en \($0): \(amount)" } ?? ""),
                pt: "O governo gasta \(total) em \(count(years, "ano"))"
                    + (most.map { ", o máximo em \($0): \(amount)" } ?? ""))
        case .columnsAreAtLeast:
            say(
                en: "Part of the costs is unknown: what is spent is what is drawn or more.",
                es: "Se desconoce una parte de los costos: lo gastado es lo dibujado o más.",
                pt: "Desconhece-se uma parte dos custos: o que se gasta é o que se desenha ou mais.")
        case .classedOtherwise(let what, let code, true):
            say(
                en: "\(what) is current, as the file lists it, and \(code) is an asset in GFSM 2014: which is it?",
                es: "\(what) es corriente, como la lista el archivo, y \(code) es un activo en el MEFP 2014: ¿cuál es?",
                pt: "\(what) é corrente, como o arquivo a lista, e \(code) é um ativo no GFSM 2014: qual é?")
        case .classedOtherwise(let what, let code, false):
            say(
                en: "\(what) is capital, as the file lists it, and \(code) is an expense in GFSM 2014: which is it?",
                es: "\(what) es de capital, como la lista el archivo, y \(code) es un gasto en el MEFP 2014: ¿cuál es?",
                pt: "\(what) é de capital, como o arquivo a lista, e \(code) é uma despesa no GFSM 2014: qual é?")
        case .threshold(let threshold, let total, let isCash, true):
            say(
                en: "Above the threshold for review of \(threshold): \(total) is spent\(inCash(isCash)).",
                es: "Por encima del umbral de revisión de \(threshold): se gastan \(total)\(inCash(isCash)).",
                pt: "Acima do limite de revisão de \(threshold): gastam-se \(total)\(inCash(isCash)).")
        case .threshold(let threshold, let total, let isCash, false):
            say(
                en: "Not above the threshold for review of \(threshold): \(total) is spent\(inCash(isCash)).",
                es: "No supera el umbral de revisión de \(threshold): se gastan \(total)\(inCash(isCash)).",
                pt: "Não supera o limite de revisão de \(threshold): gastam-se \(total)\(inCash(isCash)).")
        case .registeredThreshold(let threshold, let total, let isCash, let isAbove, let source):
            say(.threshold(threshold, total: total, isCash: isCash, isAbove: isAbove))
                + say(
                    en: " That threshold is the country's (\(source)).", es: " Ese umbral es el del país (\(source)).",
                    pt: " Esse limite é o do país (\(source)).")
        case .thresholdNotComparable(let threshold, let why):
            say(
                en: "The threshold of \(threshold) cannot be held against the spending: \(why).",
                es: "El umbral de \(threshold) no se puede comparar con el gasto: \(why).",
                pt: "O limite de \(threshold) não pode ser comparado com a despesa: \(why).")
        case .ceiling(let ceiling, let isCash, let years) where years.isEmpty:
            say(
                en: "In no fiscal year is more spent\(inCash(isCash)) than the ceiling of \(ceiling).",
                es: "En ningún año fiscal se gasta\(inCash(isCash)) más que el techo de \(ceiling).",
                pt: "Em nenhum exercício se gasta\(inCash(isCash)) mais que o teto de \(ceiling).")
        case .ceiling(let ceiling, let isCash, let years):
            say(
                en: "More than the ceiling of \(ceiling) a fiscal year is spent\(inCash(isCash)) in \(list(years)).",
                es: "Se gasta\(inCash(isCash)) más que el techo de \(ceiling) por año fiscal en \(list(years)).",
                pt: "Gasta-se\(inCash(isCash)) mais que o teto de \(ceiling) por exercício em \(list(years)).")
        case .otherPrices(.current):
            say(
                en: "The government's budget at current prices", es: "El presupuesto del gobierno a precios corrientes",
                pt: "O orçamento do governo a preços correntes")
        case .otherPrices(.constant):
            say(
                en: "The government's budget at constant prices",
                es: "El presupuesto del gobierno a precios constantes",
                pt: "O orçamento do governo a preços constantes")
        case .leadingTo(let rates, _, let currency) where rates.isEmpty:
            say(
                en: "\(currency), at the exchange rate of each year", es: "\(currency), al tipo de cambio de cada año",
                pt: "\(currency), à taxa de câmbio de cada ano")
        case .leadingTo(let rates, let timing, let currency):
            say(
                en:
                    "\(currency) · inflation a year from the start of the project, none before: \(percents(rates)) · what falls "
                    + "once at the prices of the start of its year of the project, what recurs at those of its \(point(timing))",
                es:
                    "\(currency) · inflación anual desde el inicio del proyecto, ninguna antes: \(percents(rates)) · lo que cae "
                    + "una vez, a los precios del inicio de su año del proyecto; lo recurrente, a los de su \(point(timing))",
                pt:
                    "\(currency) · inflação ao ano desde o início do projeto, nenhuma antes: \(percents(rates)) · o que cai uma "
                    + "vez, aos preços do início do seu ano do projeto; o recorrente, aos do seu \(point(timing))")
        case .noCurrentPrices(let why):
            say(
                en: "Not computed at current prices in this currency: \(why).",
                es: "No se calcula a precios corrientes en esta moneda: \(why).",
                pt: "Não se calcula a preços correntes nesta moeda: \(why).")
        case .fiscalYear: say(en: "Fiscal year", es: "Año fiscal", pt: "Exercício")
        case .budgetClass: say(en: "Class", es: "Clase", pt: "Classe")
        case .who: say(en: "Who", es: "Quién", pt: "Quem")
        case .means: say(en: "Cash or not", es: "Efectivo o no", pt: "Caixa ou não")
        case .fiscalYears: say(en: "Fiscal years", es: "Años fiscales", pt: "Exercícios")
        case .aYear: say(en: "A year", es: "Por año", pt: "Por ano")
        case .spending: say(en: "Spending", es: "Gasto", pt: "Despesa")
        case .inKind: say(en: "of it in kind", es: "del cual en especie", pt: "da qual in natura")
        case .cashSpending: say(en: "Spent in cash", es: "Gasto en efectivo", pt: "Despesa de caixa")
        case .pricesOfAmount: say(en: "Prices", es: "Precios", pt: "Preços")
        case .constantPrices: say(en: "at constant prices", es: "a precios constantes", pt: "a preços constantes")
        case .span(let years, let from?):
            say(
                en: "\(count(years, "year")) from \(from)", es: "\(count(years, "año", "años")) desde \(from)",
                pt: "\(count(years, "ano", "anos")) desde \(from)")
        case .span(let years, nil):
            say(en: count(years, "year"), es: count(years, "año", "años"), pt: count(years, "ano", "anos"))
        case .asked(let month):
            say(
                en: "fiscal years from \(months(from: month)), as asked for",
                es: "años fiscales de \(months(from: month)), como se pidió",
                pt: "exercícios de \(months(from: month)), como se pediu")
        case .registered(let year, let country):
            say(
                en: "fiscal years from \(months(from: year.startMonth)), as those of \(country)\(unverified(year))",
                es: "años fiscales de \(months(from: year.startMonth)), como los de \(country)\(unverified(year))",
                pt: "exercícios de \(months(from: year.startMonth)), como os do país (\(country))\(unverified(year))")
        case .unregistered(let country):
            say(
                en: "calendar years, since nothing is registered for \(country)",
                es: "años calendario, pues nada está registrado para \(country)",
                pt: "anos civis, pois nada está registrado para \(country)")
        case .noCountry:
            say(
                en: "calendar years, since no country is named", es: "años calendario, pues no se nombra ningún país",
                pt: "anos civis, pois nenhum país é nomeado")
        case .noDates:
            say(
                en: "the project has no dates: its years are counted from its first month, and are no fiscal years",
                es: "el proyecto no tiene fechas: sus años se cuentan desde su primer mes, y no son años fiscales",
                pt: "o projeto não tem datas: os seus anos se contam desde o primeiro mês, e não são exercícios")
        case .prices(.constant, let year?):
            say(en: "at prices of \(year)", es: "a precios de \(year)", pt: "a preços de \(year)")
        case .prices(.constant, nil):
            say(
                en: "at constant prices of a year that is not stated",
                es: "a precios constantes de un año que no se indica",
                pt: "a preços constantes de um ano não informado")
        case .prices(.current, _):
            say(en: "at current prices", es: "a precios corrientes", pt: "a preços correntes")
        case .unknownList(let role): unknownList(role)
        case .unknownLine(let what, let reason):
            say(
                en: "\(what): \(reason); its years are at least what is printed (≥).",
                es: "\(what): \(reason); sus años son al menos lo impreso (≥).",
                pt: "\(what): \(reason); os seus anos são ao menos o impresso (≥).")
        case .goesOn(let what, true, let amount, let from):
            say(
                en: "Is saved behind the last year too: \(what), \(amount) in the twelve months from \(from).",
                es: "Se ahorra también después del último año: \(what), \(amount) en los doce meses desde \(from).",
                pt: "Economiza-se também depois do último ano: \(what), \(amount) nos doze meses a partir de \(from).")
        case .notAddedUp(let reasons):
            say(
                en: "Not all added up: \(reasons.joined(separator: "; ")).",
                es: "No se suman todos: \(reasons.joined(separator: "; ")).",
                pt: "Nem todos se somam: \(reasons.joined(separator: "; ")).")
        case .severalCurrencies(let currencies):
            say(
                en: "in different currencies (\(list(currencies))), which --currency brings to one",
                es: "están en monedas distintas (\(list(currencies))), que --currency lleva a una sola",
                pt: "estão em moedas diferentes (\(list(currencies))), que --currency leva a uma só")
        case .severalFiscalYears:
            say(
                en: "fiscal years start in different months, which --fiscal-year-start makes the same",
                es: "los años fiscales empiezan en meses distintos, que --fiscal-year-start iguala",
                pt: "os exercícios começam em meses diferentes, que --fiscal-year-start iguala")
        case .goesOn(let what, false, let amount, let from):
            say(
                en: "Goes on behind the last year: \(what), \(amount) in the twelve months from \(from).",
                es: "Continúa después del último año: \(what), \(amount) en los doce meses desde \(from).",
                pt: "Continua depois do último ano: \(what), \(amount) nos doze meses a partir de \(from).")
        case .savingsAreNone:
            say(
                en: "No appropriation: a saving changes a budget only where it frees cash and somebody takes it out.",
                es: "No son crédito presupuestario: un ahorro cambia un presupuesto solo si es efectivo y alguien lo "
                    + "descuenta.",
                pt: "Não são dotação: uma economia muda um orçamento só se é de caixa e alguém a desconta.")
        case .borneByOthers(let what, let party, let amount):
            say(
                en: "Not in the government's budget: \(what), \(amount), borne by \(name(party)).",
                es: "No está en el presupuesto del gobierno: \(what), \(amount), a cargo de: \(name(party)).",
                pt: "Não está no orçamento do governo: \(what), \(amount), a cargo de: \(name(party)).")
        case .addsUp(let decimals) where decimals >= 0:
            say(
                en: "Lines, classes and years add up to the same total, to the \(smallestUnit(decimals)).",
                es: "Líneas, clases y años suman el mismo total, hasta \(smallestUnit(decimals)).",
                pt: "Linhas, classes e anos somam o mesmo total, até \(smallestUnit(decimals)).")
        case .addsUp(let decimals):
            say(
                en: "Lines, classes and years add up to the same total; so large amounts are told to 10^\(-decimals).",
                es: "Líneas, clases y años suman el mismo total; montos tan grandes se indican a 10^\(-decimals).",
                pt: "Linhas, classes e anos somam o mesmo total; valores tão grandes são indicados a 10^\(-decimals).")
        }
    }

    /// What a source of funds is called: by its words and what it is, or by one of them.
    func name(_ source: FundingSource) -> String {
        let kind = say(.kindOfSource(source.kind))
        if let what = source.what.map(text) { return "\(what) (\(kind))" }
        return source.id == source.kind.rawValue ? kind.prefix(1).uppercased() + kind.dropFirst() : source.id
    }

    /// The first and the last month of fiscal years.
    private func months(from month: Int) -> String {
        let (first, last) = (style.monthName(month), style.monthName((month + 10) % 12 + 1))
        return say(en: "\(first) to \(last)", es: "\(first) a \(last)", pt: "\(first) a \(last)")
    }

    /// Of spending of which a part is in kind: that this is not counted.
    private func inCash(_ isTold: Bool) -> String {
        isTold ? say(en: " in cash", es: " en efectivo", pt: " em caixa") : ""
    }

    private func point(_ timing: Timing) -> String {
        switch timing {
        case .start: say(en: "start", es: "inicio", pt: "início")
        case .mid: say(en: "middle", es: "mitad", pt: "meio")
        case .end: say(en: "end", es: "final", pt: "fim")
        }
    }

    private func percents(_ rates: [Double]) -> String {
        let isLevel = rates.allSatisfy { $0 == rates.first }
        return (isLevel ? Array(rates.prefix(1)) : rates).map { style.percent($0) }.joined(separator: ", ")
    }

    private func smallestUnit(_ decimals: Int) -> String {
        switch decimals {
        case 0: say(en: "unit", es: "la unidad", pt: "a unidade")
        case 2: say(en: "cent", es: "el centavo", pt: "o centavo")
        default: say(en: "smallest unit", es: "la menor unidad", pt: "a menor unidade")
        }
    }

    private func unverified(_ year: RegisteredFiscalYear) -> String {
        year.isVerified ? "" : say(en: " (not verified)", es: " (no verificado)", pt: " (não verificado)")
    }

    private func unknownList(_ role: Flow.Role) -> String {
        switch role {
        case .investment:
            say(
                en: "The file states no investment: capital and the total are at least what is printed (≥).",
                es: "El archivo no indica ninguna inversión: el capital y el total son al menos lo impreso (≥).",
                pt: "O arquivo não informa nenhum investimento: o capital e o total são ao menos o impresso (≥).")
        case .operating:
            say(
                en:
                    "The file states no operating cost: current spending and the total are at least what is printed (≥).",
                es: "El archivo no indica ningún costo de operación: el gasto corriente y el total son al menos lo "
                    + "impreso (≥).",
                pt: "O arquivo não informa nenhum custo de operação: a despesa corrente e o total são ao menos o "
                    + "impresso (≥).")
        case .saving, .transfer, .residual:
            say(
                en: "The file states no savings.", es: "El archivo no indica ningún ahorro.",
                pt: "O arquivo não informa nenhuma economia.")
        }
    }
}
