import Appraisal
import Facts
import Projects

/// The options of a project side by side: each on its own lines, and beyond the first.
///
/// ```swift
/// let comparison = OptionComparison(project.options, perspective: .social) { terms(for: $0) }
/// comparison.rows[1].beyondFirst?[.netPresentValue]      // NPV(option) − NPV(do nothing)
/// ```
public struct OptionComparison: Sendable {
    /// An option with what is computed of it.
    public struct Row: Sendable {
        /// The option.
        public let option: ProjectOption
        /// The option on its own lines, over its own horizon.
        public let view: Account
        /// What it is beyond the first option: the difference of the lines that differ; nothing for the first.
        ///
        /// Its internal rates are those of the difference. Over another number of years than the first, only what it is
        /// worth a year beyond the first is there: the difference of two equivalent annual values, each over its own years.
        /// Beside a first option that goes on as it is, which no life ends, there are also the rates and paybacks over the
        /// years of this one.
        public let beyondFirst: Account?
        /// Options that cost no more and yield no less, and differ in one of the two.
        public package(set) var dominators: [String] = []

        /// The years of the option's life: its horizon, where it is not renewed in that.
        package var life: OptionLife {
            OptionLife(id: option.id, years: option.project.yearsLaid(on: view.terms))
        }
    }

    /// Whose costs and benefits are counted.
    public let perspective: Perspective
    /// The options, in the order of the file.
    public private(set) var rows: [Row]

    /// Compares options, each on its own terms.
    public init(
        _ options: [ProjectOption], perspective: Perspective, cashOnly: Bool = false, terms: (Project) -> AppraisalTerms
    ) {
        self.perspective = perspective
        let base = (options.first?.project).map { ($0, terms($0)) }
        rows = options.enumerated().map { index, option in
            let own = terms(option.project)
            return Row(
                option: option,
                view: Account(of: option.project, perspective: perspective, terms: own, cashOnly: cashOnly),
                beyondFirst: index == 0
                    ? nil
                    : base.map { base, baseTerms in
                        Account(
                            of: option.project, on: own, beside: base, on: baseTerms, perspective: perspective,
                            cashOnly: cashOnly)
                    })
        }
        for index in rows.indices {
            rows[index].dominators = rows.filter { Self.dominates($0.view, rows[index].view) }.map { $0.option.id }
        }
    }

    /// The option of an id.
    package subscript(id: String) -> Row? { rows.first { $0.option.id == id } }

    /// The years of each option's life, in the order of the file.
    package var lives: [OptionLife] { rows.map { $0.life } }

    /// Whether the options are counted over different numbers of years, so that equivalent annual values are what can be
    /// compared.
    package var horizonsDiffer: Bool { Set(rows.map { $0.view.terms.horizonYears }).count > 1 }

    /// Whether the options last for different numbers of years, renewed to a common horizon or not.
    package var livesDiffer: Bool { Set(lives.map { $0.years }).count > 1 }

    /// The horizon to which all are renewed; nothing where none of them is.
    public var commonYears: Int? {
        rows.contains { $0.option.project.renewedAfterYears != nil } && !horizonsDiffer
            ? rows.first?.view.terms.horizonYears : nil
    }

    /// The options that are worth most a year, several where they are equal; nothing where one is not known, or bounded.
    ///
    /// Over one horizon they are those with the highest net present value too. The order of the file has no say in it.
    public var worthMost: [String] {
        let values = rows.compactMap { $0.view.exact(.equivalentAnnualValue) }
        guard values.count == rows.count, let most = values.max() else { return [] }
        let scale = values.reduce(0) { max($0, $1.magnitude) }
        return zip(rows, values).filter { most - $1 <= 1e-12 * scale }.map { $0.0.option.id }
    }

    /// Whether one view costs no more than another and yields no less, and differs in one of the two.
    ///
    /// Both present values must be known, and not merely bounded; over horizons of different lengths nothing dominates.
    static func dominates(_ one: Account, _ other: Account) -> Bool {
        guard one.terms.horizonYears == other.terms.horizonYears,
            let cost = one.exact(.presentValueOfCosts), let otherCost = other.exact(.presentValueOfCosts),
            let benefit = one.exact(.presentValueOfBenefits), let otherBenefit = other.exact(.presentValueOfBenefits)
        else {
            return false
        }
        return cost <= otherCost && benefit >= otherBenefit && (cost < otherCost || benefit > otherBenefit)
    }

}

extension Account {
    /// A metric that is known, and not merely bounded.
    fileprivate func exact(_ metric: Metric) -> Double? { bounds[metric] == nil ? self[metric].value : nil }

    /// What a project is beyond another one, as one party sees it.
    ///
    /// Lines that both have cancel, also where nobody knows what they amount to. Of the rest, what costs less is a benefit.
    ///
    /// Both are counted over the years of the terms: each as long as it is, or renewed after its life where it is one that is
    /// renewed.
    package init(
        of project: Project, beyond base: Project, on terms: AppraisalTerms, perspective: Perspective,
        cashOnly: Bool = false
    ) {
        // With risks that delay it, no other line stays where it is.
        let isOnTime = [project, base].allSatisfy { !$0.countsRisks || $0.delayChances.allSatisfy { $0.months == 0 } }
        let common = project.linesInCommon(with: base, isOnTime: isOnTime)
        let (mine, theirs) = (
            Counted(project, without: common, on: terms, perspective, cashOnly: cashOnly),
            Counted(base, without: common, on: terms, perspective, cashOnly: cashOnly)
        )
        self.init(
            of: project, perspective: perspective, terms: terms, flows: mine.flows.beyond(theirs.flows),
            invested: mine.invested.less(theirs.invested), cuts: mine.cuts,
            gaps: DataGaps(of: mine.gaps, beyond: theirs.gaps))
    }

    /// What a project is beside another one, each on its own terms: beyond it, where both are counted over the same years.
    init(
        of project: Project, on terms: AppraisalTerms, beside base: Project, on baseTerms: AppraisalTerms,
        perspective: Perspective,
        cashOnly: Bool = false
    ) {
        let difference = Account(
            of: project, beyond: base, on: terms, perspective: perspective, cashOnly: cashOnly)
        guard terms.horizonYears != baseTerms.horizonYears else {
            self = difference
            return
        }
        let level = project.levelLinesInCommon(with: base)
        let (mine, theirs) = (
            Counted(project, without: level, on: terms, perspective, cashOnly: cashOnly),
            Counted(base, without: level, on: baseTerms, perspective, cashOnly: cashOnly)
        )
        self = difference.overOwnLives(
            annual: Self.annualDifference((mine.flows, project, terms), (theirs.flows, base, baseTerms)),
            gaps: DataGaps(of: mine.gaps, beyond: theirs.gaps), beside: base)
    }

    /// The difference of two equivalent annual values, each of amounts over its own years.
    static func annualDifference(
        _ mine: (flows: MonthlyFlows, project: Project, terms: AppraisalTerms),
        _ theirs: (flows: MonthlyFlows, project: Project, terms: AppraisalTerms)
    ) -> Computed<Double> {
        func annual(_ item: (flows: MonthlyFlows, project: Project, terms: AppraisalTerms)) -> Computed<Double> {
            let worth = Worth(
                counted: item.flows, in: item.project.prices, launchMonth: item.project.launchMonth, on: item.terms,
                without: nil)
            return worth.mixesPrices ? .notComputable(.mixedPrices) : worth.equivalentAnnualValue
        }
        return annual(mine).flatMap { mine in annual(theirs).flatMap { .finite(mine.less($0)) } }
    }
}

extension Double {
    /// The difference of two results that were summed apart; zero where nothing but their rounding is left of it.
    func less(_ other: Double) -> Double {
        let difference = self - other
        return difference.magnitude <= 1e-13 * max(magnitude, other.magnitude) ? 0 : difference
    }
}

/// What a party counts of a project but for some lines, over the horizon of some terms.
private struct Counted {
    let flows: MonthlyFlows
    let invested: Double
    let cuts: [Cut]
    let gaps: DataGaps

    init(
        _ project: Project, without left: Set<Flow>, on terms: AppraisalTerms, _ perspective: Perspective,
        cashOnly: Bool
    ) {
        func counts(_ flow: Flow) -> Bool { !left.contains(flow) }
        let laid = LaidProject(project, on: terms, perspective: perspective, cashOnly: cashOnly, including: counts)
        flows = laid.flows
        invested = laid.invested(on: terms)
        cuts = laid.cuts
        gaps = DataGaps(of: project, perspective: perspective, cashOnly: cashOnly, including: counts)
    }
}

extension Project {
    /// The project as one party sees it, or what it is beyond another one.
    package func view(from perspective: Perspective, beyond base: Project?, on terms: AppraisalTerms) -> Account {
        base.map { Account(of: self, beyond: $0, on: terms, perspective: perspective) }
            ?? Account(of: self, perspective: perspective, terms: terms)
    }
}
