import Facts

/// By how much a project's estimates are taken to be too favourable, as its file states it.
///
/// Either a category of the published uplifts, with the share of the bias that risk management has taken away, or
/// uplifts of the project's own.
package enum OptimismBias: Sendable, Hashable {
    /// A kind of project of which overruns were measured.
    package enum Category: String, Sendable, Hashable, CaseIterable {
        case standardBuildings
        case nonStandardBuildings
        case standardCivilEngineering
        case nonStandardCivilEngineering
        case equipmentAndDevelopment
        case outsourcing
    }

    /// The published uplift of a category; so much of it is mitigated, from 0 to 1.
    case category(Category, mitigated: Double)
    /// Uplifts of the project's own, with their source.
    case own(OptimismUplift, source: String?)

    /// The uplift that comes of it, by the published bounds of its category; nothing where those are not known.
    package func uplift(by bounds: [Category: OptimismBounds]) -> OptimismUplift? {
        switch self {
        case .own(let uplift, _): uplift
        case .category(let category, let mitigated): bounds[category].map { $0.uplift(mitigated: mitigated) }
        }
    }
}

/// What is added to the estimates of a project, as fractions of them.
package struct OptimismUplift: Sendable, Hashable {
    /// What is added to the investment.
    package let investment: Double
    /// What is added to the operating cost.
    package let operating: Double
    /// What is added to the months from the start to the launch.
    package let duration: Double

    /// An uplift by its parts.
    package init(investment: Double, operating: Double, duration: Double) {
        self.investment = investment
        self.operating = operating
        self.duration = duration
    }

    /// The largest uplift that is taken for meant: 10,000 %.
    package static let largest = 100.0

    /// By how many months the launch of a project comes later, to the nearest month; behind the longest horizon it is all
    /// the same.
    package func months(of project: Project) -> Int {
        Int(min(Double(project.launchMonth) * duration, Double(Project.longestDelay)).rounded())
    }
}

/// The published lower and upper bounds of a category's uplift; nothing where there are none.
///
/// uplift = max(lower, upper × (1 − mitigated))
///
/// The upper bound is where a project starts that has not managed its risks, the lower one what it should have come
/// down to when the contract is awarded. Source: Mott MacDonald, "Review of Large Public Procurement in the UK"
/// (2002), table 2, taken up by HM Treasury's supplementary Green Book guidance on optimism bias.
package struct OptimismBounds: Sendable, Hashable {
    /// A lower and an upper bound, as fractions.
    package struct Range: Sendable, Hashable {
        /// The lower bound.
        package let lower: Double
        /// The upper bound.
        package let upper: Double

        /// A range by its bounds.
        package init(lower: Double, upper: Double) {
            self.lower = lower
            self.upper = upper
        }

        /// What is left of the upper bound where a share of it is mitigated, at least the lower one.
        package func uplift(mitigated: Double) -> Double { max(lower, upper * (1 - mitigated)) }
    }

    /// On the investment.
    package var investment: Range?
    /// On the operating cost.
    package var operating: Range?
    /// On the time up to the launch.
    package var duration: Range?

    /// No bounds yet.
    package init() {}

    /// The uplift of a project that has mitigated a share of the bias.
    package func uplift(mitigated: Double) -> OptimismUplift {
        OptimismUplift(
            investment: investment?.uplift(mitigated: mitigated) ?? 0,
            operating: operating?.uplift(mitigated: mitigated) ?? 0,
            duration: duration?.uplift(mitigated: mitigated) ?? 0)
    }
}

extension Project {
    /// The same project with an uplift on its costs and on the time up to its launch.
    ///
    /// A cost that goes on anyway is known from what is paid today, and stays: an uplift of it would show as a cost of the
    /// option beside the one that it is compared with.
    package func uplifted(by uplift: OptimismUplift) -> Project {
        var project = self
        project.investment = investment.map { $0.map { $0.scaled(by: 1 + uplift.investment) } }
        project.operating = operating.map {
            $0.map { $0.drivers.carriedOver == nil ? $0.scaled(by: 1 + uplift.operating) : $0 }
        }
        return project.delayed(byMonths: uplift.months(of: self))
    }
}
