import Appraisal
import Facts
import Projects

/// What of a project is unknown in a view, and what that does to the results.
///
/// ```swift
/// let account = Account(of: project, perspective: .social, terms: terms)
/// account.gaps.operatingCost      // .notStated: nobody says what running it costs
/// account.gaps.lines.count        // how many lines have no amount
/// ```
public struct DataGaps: Sendable, Hashable {
    /// A line that counts in the view, and whose amount nobody knows.
    public struct Line: Sendable, Hashable {
        /// What it is called, and in which year, where others are known.
        package let what: LocalText
        /// Which list it stands in.
        public let role: Flow.Role
        /// Why there is no amount.
        public let unknown: Unknown
    }

    /// The lines without an amount, in the order of the file; those of the first option behind those of another one.
    public private(set) var lines: [Line] = []
    /// Why there is no investment at all, where the whole list is unknown.
    package private(set) var investmentList: Unknown?
    /// Why there is no operating cost at all.
    package private(set) var operatingCostList: Unknown?
    /// Why there are no savings at all.
    package private(set) var savingsList: Unknown?

    /// Why part of the investment is unknown.
    public private(set) var investment: Unknown?
    /// Why part of the operating cost is unknown.
    public private(set) var operatingCost: Unknown?
    /// Why part of the savings is unknown.
    public private(set) var savings: Unknown?
    /// Why part of the transfers between parties is unknown.
    package private(set) var transfers: Unknown?

    /// Whether a cost is unknown.
    package private(set) var hidesCost = false
    /// Whether part of that is an investment.
    package private(set) var hidesInvestment = false
    /// Whether part of that is another cost.
    package private(set) var hidesOtherCost = false
    /// Whether the first option, with which this one is compared, hides an investment.
    package private(set) var hidesInvestmentOfFirst = false
    /// Whether a benefit is unknown.
    package private(set) var hidesBenefit = false
    /// Whether a benefit contains something that should not count, of unknown size: a flag, and no bound.
    package private(set) var overstatesBenefit = false
    /// Whether a benefit belongs to this view and others together and cannot be split.
    package private(set) var mixesParties = false
    /// Whether any benefit is known.
    package private(set) var knowsBenefit = false
    /// Whether they are those of a difference, in which what the one saves is set against what the other spends.
    package private(set) var isOfDifference = false
    /// Whether any cost is known.
    package private(set) var knowsCost = false

    /// The gaps of a project as one party sees it; `cashOnly` leaves out what is no cash.
    package init(
        of project: Project, perspective: Perspective, cashOnly: Bool = false,
        including isIncluded: (Flow) -> Bool = { _ in true }
    ) {
        if perspective != .citizen {
            investmentList = project.investment.unknown
            operatingCostList = project.operating.unknown
            investment = investmentList
            operatingCost = operatingCostList
            hidesInvestment = investment != nil
            hidesOtherCost = operatingCost != nil
            hidesCost = hidesInvestment || hidesOtherCost
        }
        if let unknown = project.savings.unknown {
            savingsList = unknown
            savings = unknown
            hidesBenefit = true
        }
        for flow in project.flows where isIncluded(flow) && (!cashOnly || flow.isCash) {
            // Where only some years are unknown, each of them is a gap of its own.
            if flow.unknown != nil, flow.amount().value != nil {
                for year in flow.yearByYear { add(year, perspective: perspective) }
            } else {
                add(flow, perspective: perspective)
            }
        }
    }

    /// The gaps of the difference of two projects: what one saves the other may spend.
    init(of option: DataGaps, beyond base: DataGaps) {
        lines = option.lines + base.lines.filter { !option.lines.contains($0) }
        investmentList = option.investmentList ?? base.investmentList
        operatingCostList = option.operatingCostList ?? base.operatingCostList
        savingsList = option.savingsList ?? base.savingsList
        investment = option.investment ?? base.investment
        operatingCost = option.operatingCost ?? base.operatingCost
        savings = option.savings ?? base.savings
        transfers = option.transfers ?? base.transfers
        isOfDifference = true
        hidesCost = option.hidesCost || base.hidesBenefit
        hidesInvestment = option.hidesInvestment
        hidesOtherCost = option.hidesOtherCost || base.hidesBenefit
        hidesInvestmentOfFirst = base.hidesInvestment
        hidesBenefit = option.hidesBenefit || base.hidesCost
        overstatesBenefit = option.overstatesBenefit
        mixesParties = option.mixesParties || base.mixesParties
        // What only the first hides leaves a bound: nothing that the option itself yields or spends is unknown.
        knowsCost = option.knowsCost || base.knowsBenefit || (base.hidesBenefit && !option.hidesCost)
        knowsBenefit = option.knowsBenefit || base.knowsCost || (base.hidesCost && !option.hidesBenefit)
    }

    private mutating func add(_ flow: Flow, perspective: Perspective) {
        // Of nothing everybody has nothing.
        if perspective != .social, flow.beneficiary == .society, flow.amount().value != 0 { mixesParties = true }
        guard let side = flow.side(in: perspective) else { return }
        if perspective == .social, flow.includedTransfers?.unknown != nil { overstatesBenefit = true }
        guard let unknown = flow.amount().unknown else {
            if side == .cost { knowsCost = true } else { knowsBenefit = true }
            return
        }
        switch side {
        case .cost where flow.role == .investment: (hidesCost, hidesInvestment) = (true, true)
        case .cost: (hidesCost, hidesOtherCost) = (true, true)
        case .benefit: hidesBenefit = true
        }
        lines.append(Line(what: flow.nameWithYear, role: flow.role, unknown: unknown))
        switch flow.role {
        case .investment: investment = investment ?? unknown
        case .operating: operatingCost = operatingCost ?? unknown
        case .saving, .residual: savings = savings ?? unknown
        case .transfer: transfers = transfers ?? unknown
        }
    }

    /// Why no result that needs benefits can be computed, if that is so.
    package var reasonAgainstBenefits: Reason? {
        if mixesParties { return .notSeparable }
        if hidesBenefit && !knowsBenefit { return .noSavingQuantified }
        return nil
    }

    /// Why no net result can be computed, if that is so.
    package var reasonAgainstNet: Reason? {
        if let reasonAgainstBenefits { return reasonAgainstBenefits }
        return hidesBenefit && hidesCost ? .bothSidesUnknown : nil
    }

    /// On which side of the computed net result the true one lies.
    package var boundOfNet: Bound? {
        if hidesCost { return .atMost }
        return hidesBenefit ? .atLeast : nil
    }

    /// On which side of a rate at which the computed net result is zero the true one lies, where there is one still.
    ///
    /// The true net result lies below the computed one wherever a cost is unknown. It can be zero only where the computed
    /// one is not below zero: below a rate at which that falls through zero, and above one at which it rises.
    package func bound(of root: InternalRates.Root) -> Bound? { root.slope > 0 ? boundOfNet?.reversed : boundOfNet }

    /// On which side of a computed profitability index the true one lies; undecided where that may be either.
    ///
    /// The index is (B − O) ÷ I, of benefits, other costs and investment, all known parts. An unknown benefit b ≥ 0 makes it
    /// (B + b − O) ÷ I, which is no less, and an unknown other cost o makes it (B − O − o) ÷ I, which is no more. An unknown
    /// investment i makes it (B − O) ÷ (I + i): nearer to zero, and so no more where it is positive, no less where it is
    /// negative, and the same where it is zero. A negative one with both o and i may be either. An unknown investment of the
    /// first option makes the divisor less, by nobody knows how much.
    func boundOfIndex(_ index: Double) -> Computed<Bound?> {
        if hidesInvestmentOfFirst { return .notComputable(.undecided) }
        guard hidesInvestment else { return .value(boundOfNet) }
        if index > 0 { return .value(.atMost) }
        if hidesOtherCost { return index == 0 ? .value(.atMost) : .notComputable(.undecided) }
        return .value(index < 0 ? .atLeast : nil)
    }
}
