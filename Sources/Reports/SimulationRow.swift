import Documents
import Facts
import Languages
import Numerics
import Risk
import Wording

/// A row of a simulation's results.
enum SimulationRow: Hashable {
    case asPrinted
    case mean
    case standardError
    case standardDeviation
    case percentile(Int)
    case loss
    case noPayback
    case latePayback
    case payback(Int)

    /// The rows in their order.
    static func all(late: Bool) -> [SimulationRow] {
        [.asPrinted, .mean, .standardError, .standardDeviation] + SimulatedAccount.percents.map { .percentile($0) }
            + [.loss] + (late ? [.latePayback] : []) + [.noPayback]
            + SimulatedAccount.paybackPercents.map { .payback($0) }
    }

    /// Its stable name.
    var code: String {
        switch self {
        case .asPrinted: "as_printed"
        case .mean: "mean"
        case .standardError: "standard_error"
        case .standardDeviation: "standard_deviation"
        case .percentile(let percent): "p\(percent)"
        case .loss: "chance_of_loss"
        case .noPayback: "chance_of_no_payback"
        case .latePayback: "chance_of_late_payback"
        case .payback(let percent): "payback_years_p\(percent)"
        }
    }

    func text(late: String?) -> SimulationText {
        switch self {
        case .asPrinted: .asPrinted
        case .mean: .meanOfDraws
        case .standardError: .standardError
        case .standardDeviation: .standardDeviation
        case .percentile(let percent): .percentile(percent)
        case .loss: .chanceOfLoss
        case .noPayback: .chanceOfNoPayback
        case .latePayback: .chanceOfLatePayback(late ?? "")
        case .payback(let percent): .payback(percent)
        }
    }

    var isChance: Bool { [.loss, .noPayback, .latePayback].contains(self) }

    /// Whether it says when or whether something pays back.
    private var isOfPayback: Bool {
        if case .payback = self { return true }
        return [.noPayback, .latePayback].contains(self)
    }

    /// On which side of the value the true one lies, where a cost or a saving is unknown.
    ///
    /// An unknown cost takes from every draw: the net present values are no more than printed, the chances of a loss or of
    /// no payback no less, and the paybacks no sooner. An unknown saving does the opposite.
    func bound(of view: SimulatedAccount, _ report: SimulationReport) -> Bound? {
        switch self {
        case .asPrinted: report.boundAsPrinted(view.perspective)
        case .mean, .percentile: report.bound(view.perspective)
        case .loss, .noPayback, .latePayback, .payback: report.bound(view.perspective)?.reversed
        case .standardError, .standardDeviation: nil
        }
    }

    /// Why there is no value, where that is known.
    func reason(of view: SimulatedAccount, _ report: SimulationReport) -> Reason? {
        if isOfPayback, !report.isTimed(view.perspective) { return .sameWindow }
        let bound = report.bound(view.perspective)
        switch self {
        // What is unknown has a spread of its own.
        case .standardError, .standardDeviation: return bound == nil ? nil : .undecided
        case .payback(let percent):
            guard let months = view.paybacks.first(where: { $0.percent == percent })?.months else { return nil }
            if months == 0 { return bound == .atMost ? .undecided : nil }
            if months.isFinite { return nil }
            return bound == .atLeast ? .undecided : .notReached
        default: return nil
        }
    }

    /// The value for machines, in money, years or as a fraction; of totals over one window nothing about paybacks.
    func value(of view: SimulatedAccount, _ report: SimulationReport) -> Double? {
        if reason(of: view, report) != nil { return nil }
        switch self {
        case .asPrinted: return report.base(view.perspective)
        case .mean: return view.mean
        case .standardError: return view.standardError
        case .standardDeviation: return view.standardDeviation
        case .percentile(let percent): return view.percentiles.first { $0.percent == percent }?.value.value
        case .loss: return view.chanceOfLoss.value
        case .noPayback: return view.chanceOfNoPayback.value
        case .latePayback: return view.chanceOfLatePayback?.value
        case .payback(let percent):
            let months = view.paybacks.first { $0.percent == percent }?.months
            return months.flatMap { $0.isFinite ? $0 / 12 : nil }
        }
    }

    /// The interval that holds the true value.
    func interval(of view: SimulatedAccount, _ report: SimulationReport) -> ClosedRange<Double>? {
        if isOfPayback, !report.isTimed(view.perspective) { return nil }
        return switch self {
        case .asPrinted, .mean, .standardError, .standardDeviation, .payback: nil
        case .percentile(let percent): view.percentiles.first { $0.percent == percent }?.value.interval
        case .loss: view.chanceOfLoss.interval
        case .noPayback: view.chanceOfNoPayback.interval
        case .latePayback: view.chanceOfLatePayback?.interval
        }
    }

    private var isPercentile: Bool { if case .percentile = self { true } else { false } }

    /// Whether it is shown in as many digits as tell percentiles apart.
    var isShownFinely: Bool { isPercentile || self == .asPrinted || self == .mean }

    /// How many digits beyond the usual tell the percentiles of a view apart.
    static func digits(
        tellingApart rows: [SimulationRow], of view: SimulatedAccount, _ report: SimulationReport
    ) -> Int {
        Cell.digits(
            tellingApart: rows.filter { $0.isPercentile }.map { $0.cell(of: view, report) }, in: report.words.style)
    }

    /// The value for people.
    func cell(of view: SimulatedAccount, _ report: SimulationReport) -> Cell {
        guard let value = value(of: view, report) else {
            switch reason(of: view, report) {
            case .notReached?: return .missing(report.words.say(SimulationText.notReached))
            case .undecided?: return .missing(report.words.brief(.undecided))
            default: return .missing("—")
            }
        }
        let bound = bound(of: view, report)
        switch self {
        case .payback: return .duration(years: value, bound: bound)
        case .loss, .noPayback, .latePayback: return .percent(value, decimals: 2, bound: bound)
        case .asPrinted, .mean, .standardError, .standardDeviation, .percentile:
            return .amount(value, currency: report.currency, bound: bound)
        }
    }
}
