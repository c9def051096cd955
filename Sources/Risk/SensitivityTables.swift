import Appraisal
import Projects

/// The net present value at several values of two figures together.
public struct TwoWayTable: Sendable {
    /// The figure whose values head the rows.
    public let first: ProjectFigure
    /// The one whose values head the columns.
    public let second: ProjectFigure
    /// The values of the first figure.
    public let rows: [Double]
    /// Those of the second.
    public let columns: [Double]
    /// The net present values, row by row.
    public let netPresentValues: [[Double]]

    init(_ first: ProjectFigure, _ second: ProjectFigure, _ trial: SensitivityTrial) {
        self.first = first
        self.second = second
        let rows = SensitivityEnds(of: first).steps(of: first)
        let columns = SensitivityEnds(of: second).steps(of: second)
        self.rows = rows
        self.columns = columns
        netPresentValues = rows.map { row in
            columns.map { column in trial.netPresentValue([first: row, second: column]) }
        }
    }
}

/// The net present value by discount rate, and where it is zero.
public struct RateProfile: Sendable {
    /// Rates in ascending order with the net present value at each.
    public let points: [(rate: Double, netPresentValue: Double)]
    /// All rates at which it is zero, or why there is none.
    public let crossings: InternalRates

    /// From 0 % to 30 % in steps of 2 points, and at the rate of the terms where that is one number.
    init(on terms: Terms, _ crossings: InternalRates, _ trial: SensitivityTrial) {
        let round = (0...15).map { Double(2 * $0) / 100 }
        let rates = Set(round + [terms.discounting.constant].compactMap(\.self)).sorted()
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
public struct DelayCost: Sendable {
    /// How many months later.
    public let months: Int
    /// The net present value where the money is spent as planned and the service starts later.
    public let serviceLater: Double
    /// That where a slow procurement moves everything, the investment too.
    public let allLater: Double
    /// What the later service costs: the net present value now less that one.
    public let costOfServiceLater: Double
    /// What the later procurement costs; below zero where waiting pays.
    public let costOfAllLater: Double

    private static let months = [1, 3, 6, 12, 18, 24, 36]

    static func all(of project: Project, on terms: Terms, _ trial: SensitivityTrial) -> [DelayCost] {
        let now = trial.netPresentValue([:])
        let years = min(project.renewedAfterYears ?? terms.horizonYears, terms.horizonYears)
        return months.filter { $0 < 12 * years }.map { months in
            let later = SensitivityTrial(
                project.delayed(byMonths: months), beyond: trial.base, terms,
                trial.perspective)
            let postponed = SensitivityTrial(
                project.postponed(byMonths: months), beyond: trial.base, terms,
                trial.perspective)
            let all = postponed.netPresentValue([:])
            let service = later.netPresentValue([:])
            return DelayCost(
                months: months, serviceLater: service, allLater: all, costOfServiceLater: now - service,
                costOfAllLater: now - all)
        }
    }
}
