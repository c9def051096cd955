import Appraisal
import Facts
import Projects
import Valuation

/// The net present value at several values of two figures together.
package struct TwoWayTable: Sendable {
    /// The figure whose values head the rows.
    package let first: UncertainParameter
    /// The one whose values head the columns.
    package let second: UncertainParameter
    /// The values of the first figure.
    package let rows: [Double]
    /// Those of the second.
    package let columns: [Double]
    /// A value of each of the two figures, and what comes of them.
    package struct Pair: Sendable {
        /// The value of the first figure.
        package let first: Double
        /// That of the second.
        package let second: Double
        /// The net present value with both.
        package let netPresentValue: Double
    }

    /// Every value of the first figure with every one of the second, those of one value of the first behind one another.
    package let pairs: [Pair]

    init(_ first: UncertainParameter, _ second: UncertainParameter, _ trial: SensitivityTrial) {
        self.first = first
        self.second = second
        let rows = SensitivityEnds(of: first).steps(of: first)
        let columns = SensitivityEnds(of: second).steps(of: second)
        self.rows = rows
        self.columns = columns
        pairs = rows.flatMap { row in
            columns.map { column in
                Pair(
                    first: row, second: column, netPresentValue: trial.netPresentValue([first: row, second: column]))
            }
        }
    }

    /// The net present value with a value of each figure; nothing where these are not among them.
    package func netPresentValue(_ first: Double, _ second: Double) -> Double? {
        pairs.first { $0.first == first && $0.second == second }?.netPresentValue
    }
}

/// The net present value by discount rate, and where it is zero.
package struct RateProfile: Sendable {
    /// Rates in ascending order with the net present value at each.
    package let points: [(rate: Double, netPresentValue: Double)]
    /// All rates at which it is zero, or why there is none.
    package let crossings: InternalRates

    /// From 0 % to 30 % in steps of 2 points, and at the rate of the terms where that is one number.
    init(on terms: AppraisalTerms, _ crossings: InternalRates, _ trial: SensitivityTrial) {
        let round = (0...15).map { Double(2 * $0) / 100 }
        let rates = Set(round + [terms.discounting.constant].compactMap { $0 }).sorted()
        points = rates.map { rate in
            let own = terms.at(rate) ?? terms
            return (
                rate, SensitivityTrial(trial.project, beyond: trial.base, own, trial.perspective).netPresentValue([:])
            )
        }
        self.crossings = crossings
    }
}

/// What it costs to have something so many months later, the end of the horizon fixed.
package struct DelayCost: Sendable {
    /// How many months later.
    package let months: Int
    /// The net present value where the money is spent as planned and the service starts later.
    package let serviceLater: Double
    /// That where a slow procurement moves everything, the investment too.
    package let allLater: Double
    /// What the later service costs: the net present value now less that one.
    package let costOfServiceLater: Double
    /// What the later procurement costs; below zero where waiting pays.
    package let costOfAllLater: Double
    /// On which side of the net present value with a later service the true one lies, or why nobody can tell.
    package let boundOfServiceLater: Computed<Bound?>
    /// The same with a later procurement.
    package let boundOfAllLater: Computed<Bound?>
    /// On which side of what the later service costs the true cost lies, or why nobody can tell.
    package let boundOfCostOfService: Computed<Bound?>
    /// The same of the later procurement.
    package let boundOfCostOfAll: Computed<Bound?>

    private static let months = [1, 3, 6, 12, 18, 24, 36]

    static func all(of project: Project, on terms: AppraisalTerms, _ trial: SensitivityTrial) -> [DelayCost] {
        let now = trial.netPresentValue([:])
        func boundOfNet(_ later: Project) -> Computed<Bound?> {
            let gaps = later.view(from: trial.perspective, beyond: trial.base, on: terms).gaps
            return gaps.reasonAgainstNet.map { .notComputable($0) } ?? .value(gaps.boundOfNet)
        }
        func boundOfCost(moving roles: Set<Flow.Role>) -> Computed<Bound?> {
            project.boundOfDelay(in: trial.perspective, moving: roles, isAlone: trial.base == nil, on: terms)
        }
        let all = Set(Flow.Role.allCases)
        let (cost, costOfAll) = (boundOfCost(moving: all.subtracting([.investment])), boundOfCost(moving: all))
        let years = min(project.renewedAfterYears ?? terms.horizonYears, terms.horizonYears)
        return months.filter { $0 < 12 * years }.map { months in
            let (late, put) = (project.delayed(byMonths: months), project.postponed(byMonths: months))
            let later = SensitivityTrial(late, beyond: trial.base, terms, trial.perspective)
            let postponed = SensitivityTrial(put, beyond: trial.base, terms, trial.perspective)
            let all = postponed.netPresentValue([:])
            let service = later.netPresentValue([:])
            return DelayCost(
                months: months, serviceLater: service, allLater: all, costOfServiceLater: now - service,
                costOfAllLater: now - all, boundOfServiceLater: boundOfNet(late), boundOfAllLater: boundOfNet(put),
                boundOfCostOfService: cost, boundOfCostOfAll: costOfAll)
        }
    }
}
