import Facts
import Money

/// One line of a business case: a cost, a saving, a transfer or a residual value.
///
/// Amounts are in the project's currency unless the line has its own, never negative (the list that it stands in says on
/// which side it counts); months count from 0 at the project's start.
public struct Flow: Sendable, Hashable {
    /// Which list of the file it stands in.
    public enum Role: String, Sendable, Hashable, CaseIterable {
        /// A cost before the service runs, or of its renewal.
        case investment
        /// A cost of running the service.
        case operating
        /// What is saved or gained.
        case saving
        /// What one party pays another: nothing to society.
        case transfer
        /// What is still worth something at the end of the horizon.
        case residual

        /// Whether lines of this kind are costs of whoever pays them.
        package var isCost: Bool { self == .investment || self == .operating }
    }

    /// What it amounts to.
    public enum Worth: Sendable, Hashable {
        /// A sum of money: a single one, or one for each period.
        case money(Stated<Estimate>)
        /// A sum of money for each of several years.
        case byYear(FiguresByYear)
        /// A volume times a unit value.
        case driver(VolumeTimesValue)

        /// A known sum of money, with the lowest and the highest that it may be where it has a range.
        public static func amount(_ value: Double, low: Double? = nil, high: Double? = nil) -> Worth {
            .money(.stated(Estimate(value, low: low, high: high)))
        }

        /// Known sums of money of one year after another, the first of them of a year of the calendar, or of the project's
        /// first; with a schedule of as many years.
        public static func amounts(_ values: [Double], from year: Int = 1) -> Worth {
            .byYear(
                FiguresByYear(
                    values.enumerated().map { .init(year: year + $0.offset, figure: .stated(Estimate($0.element))) }))
        }
    }

    /// A name inside the file, by which readings refer to it.
    public let id: String?
    /// What it is.
    package let what: LocalText
    /// Which list it stands in.
    public package(set) var role: Role
    /// What it amounts to.
    public package(set) var worth: Worth
    /// When it falls.
    package var schedule: FlowSchedule
    /// By how much it grows from year to year.
    public let growth: Growth?
    /// The share reached in each operating year, from 0 to 1; the last persists.
    public package(set) var uptake: [Estimate]
    /// Who pays, for costs and transfers.
    public let payer: Party?
    /// Who gains, for savings, transfers and residual values.
    public package(set) var beneficiary: Party?
    /// Whether a saving frees money that can be spent; nothing where it is not stated.
    public let isCashable: Bool?
    /// Whether the file says outright that nobody knows whether it frees money: then results come with it and without.
    package var isCashInDoubt: Bool
    /// Whether a cost is borne in kind: staff and assets that are there anyway.
    public let isInKind: Bool
    /// The tax rate that the amount includes, as a fraction on top of the price without tax.
    public let includedTax: Double?
    /// The transfers that a saving includes, in the amount's own terms, or that they are not separable.
    package var includedTransfers: Stated<Double>?
    /// The currency in which it is printed, where that is not the project's; ``Project/inOneCurrency(by:)`` brings it there.
    public package(set) var currency: Currency?
    /// The year whose prices it is in, where it is not the project's.
    public package(set) var priceYear: PriceYear?
    /// Whether it is our own reconstruction.
    package let isReconstruction: Bool
    /// Where it comes from.
    package let evidence: Evidence
    /// How good the evidence of it is, as its author grades it.
    package var grade: EvidenceGrade?
    /// The line as printed, where its amounts were converted.
    package var printed: Printed?
    /// What else moves it: how long it lasts, what it amounts to at least and at most, whom it counts for.
    public package(set) var drivers: FlowModifiers

    /// A line by what it is, which list it stands in, what it amounts to and when.
    ///
    /// ```swift
    /// Flow("Platform", .investment, .amount(400_000, low: 360_000, high: 640_000), .once(month: 0))
    /// Flow("Trips", .saving, .amount(216_000), .recurring(.year, from: 6, to: nil), to: .citizens)
    /// ```
    ///
    /// A cost is the government's unless `by` says who pays, a residual value unless `to` says whose it is; a saving needs
    /// `to`, a transfer both. The shares of `uptake` are by operating year, as fractions; `includedTax` is a
    /// fraction on top of the price without tax.
    public init(
        _ what: LocalText, _ role: Role, _ worth: Worth, _ schedule: FlowSchedule, by payer: Party? = nil,
        to beneficiary: Party? = nil, id: String? = nil, growth: Growth? = nil, uptake: [Estimate] = [],
        isCashable: Bool? = nil, isCashInDoubt: Bool = false, isInKind: Bool = false, includedTax: Double? = nil,
        includedTransfers: Stated<Double>? = nil, currency: Currency? = nil, priceYear: PriceYear? = nil,
        isReconstruction: Bool = false, evidence: Evidence = Evidence(), grade: EvidenceGrade? = nil,
        drivers: FlowModifiers = FlowModifiers()
    ) {
        self.id = id
        self.what = what
        self.role = role
        self.worth = worth
        self.schedule = schedule
        self.growth = growth
        self.uptake = uptake
        self.payer = payer ?? (role.isCost ? .government : nil)
        self.beneficiary = beneficiary ?? (role == .residual ? .government : nil)
        self.isCashable = isCashable
        self.isCashInDoubt = isCashInDoubt
        self.isInKind = isInKind
        self.includedTax = includedTax
        self.includedTransfers = includedTransfers
        self.currency = currency
        self.priceYear = priceYear
        self.isReconstruction = isReconstruction
        self.evidence = evidence
        self.grade = grade
        self.drivers = drivers
    }

    /// The amount of a period, a total or a single sum, or why there is none; of amounts by year the sum of those that are
    /// known.
    public func amount(at end: Estimate.End = .likely) -> Stated<Double> {
        switch worth {
        case .money(let stated): stated.map { $0[end] }
        case .byYear(let figures): figures.total.map { $0[end] }
        case .driver(let driver): driver.annualAmount(at: end)
        }
    }

    /// Whether it moves cash, as far as is known: no saving marked as not cashable or in doubt, no cost borne in kind.
    package var isCash: Bool { isCashable != false && !isCashInDoubt && !isInKind }

    /// Whether any figure in it has a range.
    package var isRanged: Bool {
        let worthIsRanged =
            switch worth {
            case .money(let stated): stated.value?.isRanged == true
            case .byYear(let figures): figures.total.value?.isRanged == true
            case .driver(let driver): driver.isRanged || driver.growth?.rate?.isRanged == true
            }
        return worthIsRanged || growth?.rate?.isRanged == true || uptake.contains { $0.isRanged }
            || drivers.capacity?.isRanged == true
    }
}
