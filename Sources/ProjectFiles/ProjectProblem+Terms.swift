import Findings
import Money
import Projects
import Syntax
import Valuation

extension ProjectProblem {
    /// Prices and a rate that do not go together.
    package init(_ problem: AppraisalTermsProblem) {
        self =
            switch problem {
            case .constantPricesAtNominalRate: .constantPricesAtNominalRate
            case .currentPricesAtRealRate: .currentPricesAtRealRate
            }
    }
}
