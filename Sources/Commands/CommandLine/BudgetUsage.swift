import Languages

/// What can be wrong with a command line that asks for a budget.
enum BudgetUsage: Sendable, Hashable {
    /// A fiscal year starts in a month from 1 to 12.
    case notAStartMonth(String)
    /// A threshold or a ceiling is an amount with its currency.
    case notALimit(OptionName, String)
    /// What a system loads is CSV, with decimal points, for no country's spreadsheets.
    case loadFormIsCSV
    /// A chart has one money and one calendar of fiscal years.
    case chartOfSeveral
}

extension Words {
    /// Why a budget cannot be asked for so.
    func say(_ problem: BudgetUsage) -> String {
        switch problem {
        case .notAStartMonth(let text):
            say(
                en: "--fiscal-year-start \(text): write the number of a month, 01 to 12, as 07 for July",
                es: "--fiscal-year-start \(text): escriba el número de un mes, de 01 a 12, como 07 para julio",
                pt: "--fiscal-year-start \(text): escreva o número de um mês, de 01 a 12, como 07 para julho")
        case .loadFormIsCSV:
            say(
                en: "--load-for writes CSV with decimal points; leave --csv-for and other formats out",
                es: "--load-for escribe CSV con punto decimal; omita --csv-for y otros formatos",
                pt: "--load-for grava CSV com ponto decimal; omita --csv-for e outros formatos")
        case .chartOfSeveral:
            say(
                en:
                    "the projects have no sum to draw: bring them to one money and one fiscal year, with --currency, --price-year and --fiscal-year-start",
                es:
                    "los proyectos no tienen una suma que dibujar: llévelos a una moneda y un año fiscal, con --currency, --price-year y --fiscal-year-start",
                pt:
                    "os projetos não têm uma soma que desenhar: leve-os a uma moeda e um exercício, com --currency, --price-year e --fiscal-year-start"
            )
        case .notALimit(let option, let text):
            say(
                en: "--\(option.rawValue) \(text): write an amount with the code of its currency, as 20000USD",
                es: "--\(option.rawValue) \(text): escriba un monto con el código de su moneda, como 20000USD",
                pt: "--\(option.rawValue) \(text): escreva um valor com o código da sua moeda, como 20000USD")
        }
    }
}
