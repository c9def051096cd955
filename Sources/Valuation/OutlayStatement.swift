import Facts
import Projects

/// What a project costs before anything is discounted: what is invested and until when, and what a year of running it
/// costs from when on.
///
/// Amounts are as the file has them, taxes and costs in kind among them, whatever the horizon cuts.
package struct OutlayStatement: Sendable, Hashable {
    /// One of the two.
    package struct Part: Sendable, Hashable {
        /// What is known of it; nothing where none of it is.
        package let amount: Double?
        /// The months from the start in which that falls; without an end, to the horizon.
        package let from: Int
        package let to: Int?
        /// Why nobody says which lines there are, where that is so.
        package let list: Unknown?
        /// The lines without an amount.
        package let unknown: [DataGaps.Line]

        /// Whether part of it is unknown, so that it is at least the amount.
        package var isBounded: Bool { list != nil || !unknown.isEmpty }
        /// Whether there is none, by what is stated.
        package var isNothing: Bool { !isBounded && (amount ?? 0) == 0 }
    }

    /// What is invested.
    package let investment: Part
    /// What a year of running it costs, once it runs steadily and before growth.
    package let running: Part
    /// What running it costs over windows or on single dates, where no cost recurs.
    package let runningInAll: Double?
    /// The taxes and transfers inside what is invested, as far as they are known.
    package let investmentTransfers: Double

    /// What everyone pays for a project.
    package init(of project: Project) { self.init(of: project) { _ in true } }

    /// What somebody pays for a project.
    package init(of project: Project, for stakeholder: Stakeholder) {
        self.init(of: project) { $0.isCounted(for: stakeholder) }
    }

    private init(of project: Project, _ isIncluded: (Flow) -> Bool) {
        var own = project
        own.investment = project.investment.map { $0.filter(isIncluded) }
        own.operating = project.operating.map { $0.filter(isIncluded) }
        investmentTransfers = own.knownTransfersInInvestment
        let operating = own.operating.value ?? []
        investment = Part(own.investment, amount: own.knownInvestment)
        let recurring = operating.filter { $0.schedule.isRecurring || $0.schedule.isByYear }
        let open = recurring.filter { $0.schedule.lastMonth == nil || $0.schedule.isByYear }
        let counted = recurring.isEmpty ? operating : open.isEmpty ? recurring : open
        let unknown = operating.filter { $0.amount().value == nil }
        let whole: [Flow] = recurring.isEmpty ? operating : []
        let sum = whole.compactMap { $0.amount().value }
        runningInAll = sum.isEmpty ? nil : sum.reduce(0, +)
        running = Part(
            own.operating.map { _ in counted + unknown.filter { !counted.contains($0) } },
            amount: recurring.isEmpty && !operating.isEmpty ? nil : own.knownOperatingCostPerYear)
    }
}

extension OutlayStatement.Part {
    fileprivate init(_ flows: Stated<[Flow]>, amount: Double?) {
        let known = (flows.value ?? []).filter { $0.amount().value != nil }
        self.amount = amount
        from = known.map { $0.schedule.firstMonth }.min() ?? 0
        let ends = known.map { $0.schedule.lastMonth }
        to = ends.contains { $0 == nil } ? nil : ends.compactMap { $0 }.max()
        list = flows.unknown
        // Where only some years of a line are unknown, each of them is named.
        let lines = (flows.value ?? []).flatMap { flow in
            flow.amount().value != nil && flow.unknown != nil ? flow.yearByYear : [flow]
        }
        unknown = lines.compactMap { flow in
            flow.amount().unknown.map { DataGaps.Line(what: flow.nameWithYear, role: flow.role, unknown: $0) }
        }
    }
}

extension FlowSchedule {
    /// The first month, from the start of the project, in which anything falls.
    package var firstMonth: Int {
        switch self {
        case .once(let month): month
        case .recurring(_, let from, _): from
        case .total: window?.lowerBound ?? 0
        case .byYear(let years): years.map { $0.lowerBound }.min() ?? 0
        case .occasions(let occasions): occasions.filter { $0.times.value > 0 }.map { $0.month }.min() ?? 0
        case .atHorizon: .max
        }
    }

    /// The last month in which anything falls; nothing where that is the end of the horizon.
    package var lastMonth: Int? {
        switch self {
        case .once(let month): month
        case .recurring(_, _, let to): to.map { $0 - 1 }
        case .total: window.map { $0.upperBound - 1 }
        case .byYear(let years): years.map { max($0.lowerBound, $0.upperBound - 1) }.max()
        case .occasions(let occasions): occasions.filter { $0.times.value > 0 }.map { $0.month }.max()
        case .atHorizon: nil
        }
    }
}
