import Languages
import Projects
import Registers

/// What a budget says beside its numbers.
package enum BudgetText: Sendable, Hashable {
    // Headings.
    case title
    case byYear
    case savingsApart
    case byLine
    case together
    /// The government's budget in other prices than the file's.
    case otherPrices(PriceKind)

    // Columns.
    case fiscalYear
    case budgetClass
    case who
    case means
    case fiscalYears
    case aYear
    case spending
    case inKind

    // What it rests on.
    /// How many years are counted, from which month on; nothing for a project without dates.
    case span(years: Int, from: String?)
    /// Fiscal years start in a month because somebody asked for that.
    case asked(startMonth: Int)
    /// Because the register has it for the country.
    case registered(RegisteredFiscalYear, country: String)
    /// With January, since the register does not have the country.
    case unregistered(country: String)
    /// With January, since the project names no country.
    case noCountry
    /// Years are counted from the first month, since there are no dates.
    case noDates
    /// The prices of the amounts.
    case prices(PriceKind, year: Int?)

    /// What leads to other prices: an inflation by year of the appraisal, the last of which persists, and a currency.
    case leadingTo([Double], currency: String)

    // Notes.
    /// Current prices in the currency that is asked for need a rate that there is not, and why.
    case noCurrentPrices(String)
    /// A list of the file is unknown, so that totals are at least what they say.
    case unknownList(Flow.Role)
    /// A line is unknown.
    case unknownLine(String, reason: String)
    /// What a line costs a year behind the horizon.
    case goesOn(String, amount: String, from: String)
    /// Savings are no appropriation.
    case savingsAreNone
    /// What others bear.
    case borneByOthers(String, party: Party, amount: String)
    /// Every sum is the same number.
    case addsUp(decimals: Int)
}

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
        case .otherPrices(.current):
            say(
                en: "The government's budget at current prices", es: "El presupuesto del gobierno a precios corrientes",
                pt: "O orçamento do governo a preços correntes")
        case .otherPrices(.constant):
            say(
                en: "The government's budget at constant prices",
                es: "El presupuesto del gobierno a precios constantes",
                pt: "O orçamento do governo a preços constantes")
        case .leadingTo(let rates, let currency) where rates.isEmpty:
            say(
                en: "\(currency), at the exchange rate of each year", es: "\(currency), al tipo de cambio de cada año",
                pt: "\(currency), à taxa de câmbio de cada ano")
        case .leadingTo(let rates, let currency):
            say(
                en: "\(currency) · inflation a year from the start of the project: \(percents(rates))",
                es: "\(currency) · inflación anual desde el inicio del proyecto: \(percents(rates))",
                pt: "\(currency) · inflação ao ano desde o início do projeto: \(percents(rates))")
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
                pt: "exercícios de \(months(from: year.startMonth)), como os de \(country)\(unverified(year))")
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
        case .goesOn(let what, let amount, let from):
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

    /// The first and the last month of fiscal years.
    private func months(from month: Int) -> String {
        let (first, last) = (style.monthName(month), style.monthName((month + 10) % 12 + 1))
        return say(en: "\(first) to \(last)", es: "\(first) a \(last)", pt: "\(first) a \(last)")
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
