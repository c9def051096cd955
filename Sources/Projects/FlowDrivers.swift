import Facts

/// What moves a line beside its amount, growth and uptake.
public struct FlowDrivers: Sendable, Hashable {
    /// How long what it buys lasts.
    public var life: AssetLife?
    /// What it amounts to at least and at most in a year.
    public var limits: AmountLimits?
    /// Which part of its use is new, and which would have been there anyway.
    public var demand: DemandShares?
    /// Where the value of an hour in it comes from.
    public var valueOfHour: ValueOfHourOrigin?
    /// What it buys or saves, by the name under which it has a shadow price.
    public var category: String?
    /// Who gains or pays, by the name under which the group has a weight.
    public var group: String?
    /// Capacity that is bought in steps, ahead of demand.
    public var capacity: Capacity?

    /// Nothing beside amount, growth and uptake.
    public init() {}
}

/// How long something lasts, and what becomes of it then.
public struct AssetLife: Sendable, Hashable {
    /// Its life in years.
    public let years: Int
    /// Whether it is bought again whenever its life is over.
    public let isRenewed: Bool
    /// Whether what is left of its life when the horizon ends counts as a residual value, in proportion to its price.
    public let leavesValue: Bool
}

/// The least and the most that a recurring line amounts to in a year.
public struct AmountLimits: Sendable, Hashable {
    /// The least.
    public let atLeast: Double?
    /// The most.
    public let atMost: Double?

    /// An amount that is kept between the two.
    func limited(_ amount: Double) -> Double {
        min(max(amount, atLeast ?? amount), atMost ?? .infinity)
    }

    func scaled(by factor: Double) -> AmountLimits {
        AmountLimits(atLeast: atLeast.map { $0 * factor }, atMost: atMost.map { $0 * factor })
    }
}

/// Which part of a use replaces an old one, which is new, and which would have been there anyway.
///
/// Diverted use counts in full. Generated use counts by half for those who gain, since the first of them gains all and the
/// last hardly anything (the rule of a half), and not at all for a government that saves: nobody came to a counter before.
/// Deadweight counts nothing. The three make up the whole.
public struct DemandShares: Sendable, Hashable {
    /// The share that replaces an old use.
    public let diverted: Double
    /// The share that is new.
    public let generated: Double

    /// The share that would have been there anyway.
    public var deadweight: Double { max(0, 1 - diverted - generated) }

    /// The share of the full unit value that counts for a party.
    public func counted(for party: Party?) -> Double {
        party == .government ? diverted : diverted + generated / 2
    }
}

/// Where the value of an hour comes from.
public enum ValueOfHourOrigin: Sendable, Hashable {
    /// The file says it without a source: it is the project's own.
    case own
    /// The file names its source.
    case stated(source: String)
    /// A register has it for the country.
    case register(TimePurpose, ReferenceFigure)
}
