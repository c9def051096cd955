import Projects

/// What an amount of a budget is: told by what its line is, whenever it falls.
package enum BudgetClass: String, Sendable, Hashable, CaseIterable {
    /// What is spent before the service runs, and whatever else the file lists as investment.
    case capital
    /// What is spent to run the service.
    case current
    /// What it costs to close down, or to leave.
    case closing
    /// Fees, grants and vouchers that somebody pays.
    case transferPaid
    /// Fees, grants and vouchers that somebody receives.
    case transferReceived
    /// What is no longer spent: no appropriation, and shown apart.
    case saving
    /// What is left at the end of the horizon: a worth, and no receipt unless it is sold.
    case residual

    /// Whether money goes out by it.
    package var isSpending: Bool {
        switch self {
        case .capital, .current, .closing, .transferPaid: true
        case .transferReceived, .saving, .residual: false
        }
    }
}

/// Whether an amount is money, as far as somebody says.
package enum BudgetMeans: String, Sendable, Hashable, CaseIterable {
    /// Money that is paid or received, or a saving that frees money.
    case cash
    /// A cost borne in kind, or a worth that nobody pays.
    case inKind
    /// A saving that frees no money.
    case notCashable
    /// A saving of which nobody says whether it frees money.
    case notStated
}

extension Flow {
    /// Whether its amounts are money; of what others save that is no matter of a budget.
    package var budgetMeans: BudgetMeans? {
        switch role {
        case .saving where beneficiary != .government: return nil
        case .saving:
            if isCashInDoubt { return .notStated }
            return isCashable.map { $0 ? .cash : .notCashable } ?? .notStated
        case .residual where beneficiary != nil && payer == nil: return .inKind
        case .investment, .operating, .transfer, .residual: return isInKind ? .inKind : .cash
        }
    }
}
