import Facts
import Money
import ProjectSamples
import Projects

@testable import Budgets

/// The project of the README, and a line of another by a few words.
enum ReadmeBudget {
    static let text = """
        { "name": "Permits online", "currency": "USD", "priceYear": 2025, "start": "2027-01",
          "operationalFrom": "2027-07",
          "investment": [ { "what": "Platform", "amount": 400000 } ],
          "operating": [ { "what": "Hosting and support", "amount": 60000, "per": "year" } ],
          "savings": [ { "what": "Trips and waiting", "to": "citizens",
            "volume": { "transactions": 18000, "per": "year" },
            "each": { "hours": 2.5, "valueOfHour": 4, "trips": 2, "fare": 1 } } ] }
        """

    static func budget(_ text: String = text, startMonth: Int, years: Int = 10, decimals: Int = 2) -> Budget? {
        ReadProject(text).project.map {
            Budget(of: $0, years: years, startMonth: startMonth, currencyDecimals: decimals)
        }
    }
}

extension BudgetSum {
    /// The sums of the years.
    var amounts: [Double] { counts.map(unit.amount) }
}
