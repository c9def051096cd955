import Facts
import Projects
import Valuation

/// In what respect a project is set among published cases.
package enum ReferenceMeasure: String, Sendable, Hashable, CaseIterable {
    /// What is spent before the service runs.
    case investment
    /// The operating cost of a year as a share of the investment.
    case operatingCostRatio
    /// The saving of a year divided by its transactions.
    case savingPerTransaction
    case paybackYears
    case benefitCostRatio
    case returnOnInvestment

    /// Whether it is a sum of money, so that all must be in one currency.
    package var isAmount: Bool { self == .investment || self == .savingPerTransaction }

    /// The metric of a view that it is, where it is one.
    package var metric: Metric? { Metric(rawValue: rawValue) }

    /// What a project comes to in this respect, with the side on which the true value lies; nothing where it is unknown.
    func value(of project: Project, view: Account, transactions: Double?) -> (value: Double, bound: Bound?)? {
        if let metric { return view[metric].value.map { ($0, view.bounds[metric]) } }
        switch self {
        case .investment: return project.wholeInvestment.map { ($0, nil) }
        case .operatingCostRatio:
            guard let investment = project.wholeInvestment, investment > 0, project.operatingIsKnown,
                let cost = project.knownOperatingCostPerYear
            else { return nil }
            return (cost / investment, nil)
        case .savingPerTransaction:
            return project.savingPerTransaction(of: transactions).map { ($0, nil) }
        case .paybackYears, .benefitCostRatio, .returnOnInvestment: return nil
        }
    }
}

extension Project {
    /// The investment where all of it is known.
    fileprivate var wholeInvestment: Double? {
        guard let flows = investment.value, flows.allSatisfy({ $0.unknown == nil }) else { return nil }
        return knownInvestment
    }

    fileprivate var operatingIsKnown: Bool {
        operating.value?.allSatisfy { $0.unknown == nil } == true
    }

    /// What is saved by each transaction: all savings in their own period, divided by the transactions of that period.
    ///
    /// A case gives the transactions as a quantity of its own; in a project they are the largest of its volumes, since
    /// lines that share their transactions say so twice. Before growth, at full uptake.
    func savingPerTransaction(of quantity: Double?) -> Double? {
        guard let savings = savings.value, !savings.isEmpty else { return nil }
        let spans = Set(savings.map { $0.schedule.window })
        guard spans.count == 1 else { return nil }
        let amounts = savings.map { saving -> Double? in
            guard let amount = saving.amount().value else { return nil }
            guard case .recurring(let period, _, _) = saving.schedule else {
                return saving.schedule.window == nil ? nil : amount
            }
            if case .driver = saving.worth { return amount }
            return amount * period.timesAYear
        }
        guard amounts.allSatisfy({ $0 != nil }) else { return nil }
        let volumes = savings.compactMap { saving -> Double? in
            guard case .driver(let driver) = saving.worth, Self.transactions.contains(driver.noun) else { return nil }
            return driver.volume.value.map { $0.value * driver.per.timesAYear }
        }
        guard let transactions = quantity ?? volumes.max(), transactions > 0 else { return nil }
        return amounts.compactMap { $0 }.reduce(0, +) / transactions
    }

    /// What counts as a transaction.
    private static let transactions = ["transactions", "procedures"]
}
