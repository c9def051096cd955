import Languages

/// What can be wrong with a command line that asks for a budget.
enum BudgetUsage: Sendable, Hashable {
    /// A fiscal year starts in a month from 1 to 12.
    case notAStartMonth(String)
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
        }
    }
}
