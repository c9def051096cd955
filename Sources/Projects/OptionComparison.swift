import Appraisal
import Facts

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
        public let view: View
        /// What it is beyond the first option: the difference of the lines that differ; nothing for the first.
        ///
        /// Its internal rates are those of the difference. The first option is counted over the same years, also where its
        /// own horizon is another: it goes on as long as it is the alternative.
        public let beyondFirst: View?
        /// Options that cost no more and yield no less, and differ in one of the two.
        public internal(set) var dominators: [String] = []
    }

    /// Whose costs and benefits are counted.
    public let perspective: Perspective
    /// The options, in the order of the file.
    public private(set) var rows: [Row]

    /// Compares options, each on its own terms.
    public init(_ options: [ProjectOption], perspective: Perspective, cashOnly: Bool = false, terms: (Project) -> Terms)
    {
        self.perspective = perspective
        let base = options.first?.project
        rows = options.enumerated().map { index, option in
            let own = terms(option.project)
            return Row(
                option: option,
                view: View(of: option.project, perspective: perspective, terms: own, cashOnly: cashOnly),
                beyondFirst: index == 0
                    ? nil
                    : base.map {
                        View(
                            of: option.project, beyond: $0, on: own, perspective: perspective, cashOnly: cashOnly)
                    })
        }
        for index in rows.indices {
            rows[index].dominators = rows.filter { Self.dominates($0.view, rows[index].view) }.map(\.option.id)
        }
    }

    /// Whether the horizons differ, so that equivalent annual values are what can be compared.
    public var livesDiffer: Bool { Set(rows.map(\.view.terms.horizonYears)).count > 1 }

    /// Whether one view costs no more than another and yields no less, and differs in one of the two.
    ///
    /// Both present values must be known, and not merely bounded; over horizons of different lengths nothing dominates.
    static func dominates(_ one: View, _ other: View) -> Bool {
        guard one.terms.horizonYears == other.terms.horizonYears,
            let cost = one.exact(.presentValueOfCosts), let otherCost = other.exact(.presentValueOfCosts),
            let benefit = one.exact(.presentValueOfBenefits), let otherBenefit = other.exact(.presentValueOfBenefits)
        else {
            return false
        }
        return cost <= otherCost && benefit >= otherBenefit && (cost < otherCost || benefit > otherBenefit)
    }

}

extension View {
    /// A metric that is known, and not merely bounded.
    fileprivate func exact(_ metric: Metric) -> Double? { bounds[metric] == nil ? self[metric].value : nil }

    /// What a project is beyond another one, as one party sees it.
    ///
    /// Lines that both have cancel, also where nobody knows what they amount to. Of the rest, what costs less is a benefit.
    public init(
        of project: Project, beyond base: Project, on terms: Terms, perspective: Perspective, cashOnly: Bool = false
    ) {
        // With risks that delay it, no other line stays where it is.
        let isOnTime = [project, base].allSatisfy { !$0.countsRisks || $0.delayChances.allSatisfy { $0.months == 0 } }
        let common = project.linesInCommon(with: base, isOnTime: isOnTime)
        func differs(_ flow: Flow) -> Bool { !common.contains(flow) }
        func layout(_ project: Project) -> Layout {
            Layout(
                project, years: terms.horizonYears, perspective: perspective, cashOnly: cashOnly, including: differs)
        }
        func gaps(_ project: Project) -> Gaps {
            Gaps(of: project, perspective: perspective, cashOnly: cashOnly, including: differs)
        }
        let (mine, theirs) = (layout(project), layout(base))
        self.init(
            of: project, perspective: perspective, terms: terms, flows: mine.flows.beyond(theirs.flows),
            cuts: mine.cuts, gaps: Gaps(of: gaps(project), beyond: gaps(base)))
    }
}

extension Project {
    /// The project as one party sees it, or what it is beyond another one.
    public func view(from perspective: Perspective, beyond base: Project?, on terms: Terms) -> View {
        base.map { View(of: self, beyond: $0, on: terms, perspective: perspective) }
            ?? View(of: self, perspective: perspective, terms: terms)
    }

    /// The lines that it has as another project has them, so that they cancel in the difference.
    ///
    /// Where it may be late, which is not `isOnTime`, only what goes on anyway does.
    public func linesInCommon(with base: Project, isOnTime: Bool) -> Set<Flow> {
        // What grows or is taken up does so from the launch on: such lines are alike only where that is, but for what goes
        // on anyway.
        let isOneLaunch = launchMonth == base.launchMonth
        let (own, others) = (countedFlows, base.countedFlows)
        return Set(
            own.keys.filter { line in
                let isStill = isOnTime && (isOneLaunch || !line.develops)
                return others[line] == own[line] && (isStill || line.drivers.carriedOver?.isUnchanged == true)
            })
    }
}

extension Flow {
    /// Whether it changes from one operating year to the next.
    fileprivate var develops: Bool {
        if case .driver(let driver) = worth, driver.growth != nil { return true }
        return growth != nil || !uptake.isEmpty
    }
}

extension Project {
    /// Its lines, each with how often it stands there.
    fileprivate var countedFlows: [Flow: Int] { Dictionary(flows.map { ($0, 1) }, uniquingKeysWith: +) }
}
