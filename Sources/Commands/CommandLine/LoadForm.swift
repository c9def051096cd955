/// The forms of budgets that systems load.
enum LoadForm: String, Sendable, Hashable, CaseIterable {
    /// A row a line, fiscal year and source of funds, under a fixed header.
    case generic
    /// Brazil's matrix of account balances: a fiscal year's appropriations.
    case siconfi
}
