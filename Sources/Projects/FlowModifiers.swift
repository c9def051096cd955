import Facts

/// What moves a line beside its amount, growth and uptake.
public struct FlowModifiers: Sendable, Hashable {
    /// How long what it buys lasts.
    package var life: AssetLife?
    /// What it amounts to at least and at most in a year.
    package var limits: AmountLimits?
    /// Which part of its use is new, and which would have been there anyway.
    package var demand: DemandShares?
    /// Where the value of an hour in it comes from.
    package var valueOfHour: ValueOfHourOrigin?
    /// What it buys or saves, by the name under which it has a shadow price.
    public var category: String?
    /// Who gains or pays, by the name under which the group has a weight.
    package var group: String?
    /// Capacity that is bought in steps, ahead of demand.
    package var capacity: Capacity?
    /// Which of the institutions of a roll-out it is multiplied by.
    package var institutions: RollOutShare?
    /// What its uptake follows, where the file does not list it year by year.
    package var uptakeFollows: UptakeOrigin?
    /// Whether it counts those who do not take the service up: all of them before there is one.
    package var countsThoseWhoStay = false
    /// What a budget office says of it; nothing where it says nothing.
    package var budget: BudgetCoding?
    /// The institution's own columns, which go on to what is printed of the line.
    public var columns: [OwnColumn] = []
    /// That the first option has it as well, where that goes on as it is.
    package var carriedOver: CarriedOver?
    /// Of which year of a line it is, where it is one of several.
    package var yearOfLine: YearOfLine?

    /// Nothing beside amount, growth and uptake.
    public init() {}

    /// Whether the line follows the institutions of a roll-out.
    package var followsRollOut: Bool {
        if case .institutions = uptakeFollows { return true }
        return institutions != nil
    }
}

/// How long something lasts, and what becomes of it then.
package struct AssetLife: Sendable, Hashable {
    /// Its life in years.
    package let years: Int
    /// Whether it is bought again whenever its life is over.
    package let isRenewed: Bool
    /// Whether what is left of its life when the horizon ends counts as a residual value, in proportion to its price.
    package let leavesValue: Bool

    /// By its parts.
    package init(years: Int, isRenewed: Bool, leavesValue: Bool) {
        self.years = years
        self.isRenewed = isRenewed
        self.leavesValue = leavesValue
    }

}

/// The least and the most that a recurring line amounts to in a year.
package struct AmountLimits: Sendable, Hashable {
    /// The least.
    package let atLeast: Double?
    /// The most.
    package let atMost: Double?

    /// By its parts.
    package init(atLeast: Double?, atMost: Double?) {
        self.atLeast = atLeast
        self.atMost = atMost
    }

    /// An amount that is kept between the two.
    package func limited(_ amount: Double) -> Double {
        min(max(amount, atLeast ?? amount), atMost ?? .infinity)
    }

    /// The same limits times a factor above or at zero.
    package func scaled(by factor: Double) -> AmountLimits {
        AmountLimits(atLeast: atLeast.map { $0 * factor }, atMost: atMost.map { $0 * factor })
    }
}

/// Which part of a use replaces an old one, which is new, and which would have been there anyway.
///
/// Diverted use counts in full. Generated use counts by half for those who gain, since the first of them gains all and the
/// last hardly anything (the rule of a half), and not at all for a government that saves: nobody came to a counter before.
/// Deadweight counts nothing. The three make up the whole.
package struct DemandShares: Sendable, Hashable {
    /// The share that replaces an old use.
    package let diverted: Double
    /// The share that is new.
    package let generated: Double

    /// By its parts.
    package init(diverted: Double, generated: Double) {
        self.diverted = diverted
        self.generated = generated
    }

    /// The share that would have been there anyway.
    package var deadweight: Double { max(0, 1 - diverted - generated) }

    /// The share of the full unit value that counts for a party.
    package func counted(for party: Party?) -> Double {
        party == .government ? diverted : diverted + generated / 2
    }
}

/// What an uptake follows that the file does not list year by year.
package enum UptakeOrigin: Sendable, Hashable {
    /// A curve with its ceiling; where `stays`, the line counts for those whom the curve has not reached.
    case curve(ceiling: Estimate, stays: Bool)
    /// The institutions that are connected, up to a ceiling where that is a curve's; where `stays`, those that are not.
    case institutions(ceiling: Estimate?, stays: Bool)
    /// The steps of capacity that run.
    case capacity

    /// The ceiling of the curve, and whether those count whom it has not reached; nothing where no curve is followed.
    package var curve: (ceiling: Estimate, stays: Bool)? {
        switch self {
        case .curve(let ceiling, let stays): (ceiling, stays)
        case .institutions(let ceiling, let stays): ceiling.map { ($0, stays) }
        case .capacity: nil
        }
    }
}

/// Where the value of an hour comes from.
package enum ValueOfHourOrigin: Sendable, Hashable {
    /// The file says it without a source: it is the project's own.
    case own
    /// The file names its source.
    case stated(source: LocalText)
    /// A register has it for the country.
    case register(TimePurpose, ReferenceValue)
}
