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
        case .fundingNotStated: say(en: "Not stated", es: "No se indica", pt: "Não informado")
        case .gap: say(en: "Paid by nobody", es: "Sin fuente", pt: "Sem fonte")
        case .kindOfSource(.own): say(en: "own funds", es: "recursos propios", pt: "recursos próprios")
        case .kindOfSource(.loan): say(en: "loan", es: "préstamo", pt: "empréstimo")
        case .kindOfSource(.grant): say(en: "grant", es: "donación", pt: "doação")
        case .firstShortfall(let year, let total):
            say(
                en: "The sources first fall short in \(year); in all years together by \(total).",
                es: "Las fuentes no alcanzan por primera vez en \(year); en todos los años juntos, por \(total).",
                pt: "As fontes não bastam pela primeira vez em \(year); em todos os anos juntos, por \(total).")
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
        case .threshold(let threshold, let total, true):
            say(
                en: "Above the threshold for review of \(threshold): \(total) is spent.",
                es: "Por encima del umbral de revisión de \(threshold): se gastan \(total).",
                pt: "Acima do limite de revisão de \(threshold): gastam-se \(total).")
        case .threshold(let threshold, let total, false):
            say(
                en: "Not above the threshold for review of \(threshold): \(total) is spent.",
                es: "No supera el umbral de revisión de \(threshold): se gastan \(total).",
                pt: "Não supera o limite de revisão de \(threshold): gastam-se \(total).")
        case .registeredThreshold(let threshold, let total, let isAbove, let source):
            say(
                en: say(.threshold(threshold, total: total, isAbove: isAbove))
                    + " That threshold is the country's (\(source)).",
                es: say(.threshold(threshold, total: total, isAbove: isAbove))
                    + " Ese umbral es el del país (\(source)).",
                pt: say(.threshold(threshold, total: total, isAbove: isAbove)) + " Esse limite é o do país (\(source))."
            )
        case .thresholdNotComparable(let threshold, let why):
            say(
                en: "The threshold of \(threshold) cannot be held against the spending: \(why).",
                es: "El umbral de \(threshold) no se puede comparar con el gasto: \(why).",
                pt: "O limite de \(threshold) não pode ser comparado com a despesa: \(why).")
        case .ceiling(let ceiling, let years) where years.isEmpty:
            say(
                en: "In no fiscal year is more spent than the ceiling of \(ceiling).",
                es: "En ningún año fiscal se gasta más que el techo de \(ceiling).",
                pt: "Em nenhum exercício se gasta mais que o teto de \(ceiling).")
        case .ceiling(let ceiling, let years):
            say(
                en: "More than the ceiling of \(ceiling) a fiscal year is spent in \(list(years)).",
                es: "Se gasta más que el techo de \(ceiling) por año fiscal en \(list(years)).",
                pt: "Gasta-se mais que o teto de \(ceiling) por exercício em \(list(years)).")
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
                pt: "exercícios de \(months(from: year.startMonth)), como no país (\(country))\(unverified(year))")
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
