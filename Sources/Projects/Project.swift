import Appraisal
import Facts
import Money

/// A project as it is written down: what is spent, what is saved, by whom and when.
public struct Project: Sendable {
    /// What it is called.
    package let name: LocalText
    /// The country by its ISO 3166-1 alpha-3 code.
    public let country: String?
    /// Who carries it out.
    package let institution: LocalText?
    /// What it is about.
    package let about: LocalText?
    /// The currency of every amount.
    public package(set) var currency: Currency
    /// The year whose prices the amounts are in.
    public package(set) var priceYear: PriceYear?
    /// The first month; a project in steady state has no dates.
    public let start: CalendarMonth?
    /// The month, from 0, in which the service starts.
    public package(set) var launchMonth: Int
    /// What is spent before the service runs.
    public package(set) var investment: Stated<[Flow]>
    /// What is spent to run it.
    public package(set) var operating: Stated<[Flow]>
    /// What is saved.
    public package(set) var savings: Stated<[Flow]>
    /// What moves from one party to another.
    public package(set) var transfers: [Flow]
    /// What is still worth something at the end of the horizon.
    public package(set) var residual: [Flow]
    /// Benefits that nobody has put a price on.
    package let benefits: [LocalText]
    /// What we assumed.
    package let assumptions: [LocalText]
    /// The horizon that the file asks for, in years.
    public let horizonYears: Int?
    /// The discount rate that the file asks for.
    public let discountRate: AnyDiscountRate?
    /// The timing that the file asks for.
    public let timing: Timing?
    /// In which prices its amounts are.
    public var prices = PriceKind.constant
    /// The inflation that the file states.
    package var inflation: Inflation?
    /// What may happen to it.
    public package(set) var risks: [ProjectRisk] = []
    /// By how much its estimates are taken to be too favourable.
    package var optimismBias: OptimismBias?
    /// By how much an amount of each grade of evidence is corrected.
    package var evidenceCorrections: [EvidenceGrade: Double] = [:]
    /// Whether the discount rate is said to contain a premium for risk.
    public package(set) var rateIncludesRisk = false
    /// Whether the expected value of the risks counts among the flows.
    public package(set) var countsRisks = false
    /// How likely each horizon is, where the file gives a range, in years.
    public var horizonRange: Estimate?
    /// How likely each discount rate is, where the file gives a range.
    public var discountRange: Estimate?
    /// By how many months all but the investment comes later than planned; every line stands where this puts it.
    public var delay: Estimate?
    /// Which figures move together.
    package var correlations: [RankCorrelation] = []
    /// How many years the platform is said to last.
    public var lifeYears: Int?
    /// Whether savings observed over a window go on at their average rate after it.
    public var sustainsSavings = false
    /// The price year as printed, where the amounts were converted to that of another.
    var earlierPriceYear: PriceYear?
    /// The institutions that it is rolled out to.
    package var rollOut: RollOut?
    /// What is saved or caused in physical units.
    package var physical: [PhysicalFlow] = []
    /// How the public sector counts it beside market prices.
    package var method = Method()
    /// What benefits without a price are scored by.
    package var indicators: IndicatorMatrix?
    /// Which option of its file it is, and with which the file compares it; nothing where there is one way only.
    package var optionNames: OptionNames?
    /// How options of different lives compare, where the file says so.
    package var lives: Lives?
    /// After how many years it is renewed by its like, where the horizon is that of several such lives.
    public var renewedAfterYears: Int?
    /// The ways to do it, the first of which the others are compared with; empty where there is one way only.
    public var options: [ProjectOption] = []

    /// By its parts.
    package init(
        name: LocalText, country: String?, institution: LocalText?, about: LocalText?, currency: Currency,
        priceYear: PriceYear? = nil, start: CalendarMonth?, launchMonth: Int, investment: Stated<[Flow]>,
        operating: Stated<[Flow]>, savings: Stated<[Flow]>, transfers: [Flow], residual: [Flow], benefits: [LocalText],
        assumptions: [LocalText], horizonYears: Int?, discountRate: AnyDiscountRate?, timing: Timing?,
        prices: PriceKind = PriceKind.constant, inflation: Inflation? = nil, risks: [ProjectRisk] = [],
        optimismBias: OptimismBias? = nil, evidenceCorrections: [EvidenceGrade: Double] = [:],
        rateIncludesRisk: Bool = false, countsRisks: Bool = false, horizonRange: Estimate? = nil,
        discountRange: Estimate? = nil, delay: Estimate? = nil, correlations: [RankCorrelation] = [],
        lifeYears: Int? = nil, sustainsSavings: Bool = false, earlierPriceYear: PriceYear? = nil,
        rollOut: RollOut? = nil, physical: [PhysicalFlow] = [], method: Method = Method(),
        indicators: IndicatorMatrix? = nil, optionNames: OptionNames? = nil, options: [ProjectOption] = []
    ) {
        self.name = name
        self.country = country
        self.institution = institution
        self.about = about
        self.currency = currency
        self.priceYear = priceYear
        self.start = start
        self.launchMonth = launchMonth
        self.investment = investment
        self.operating = operating
        self.savings = savings
        self.transfers = transfers
        self.residual = residual
        self.benefits = benefits
        self.assumptions = assumptions
        self.horizonYears = horizonYears
        self.discountRate = discountRate
        self.timing = timing
        self.prices = prices
        self.inflation = inflation
        self.risks = risks
        self.optimismBias = optimismBias
        self.evidenceCorrections = evidenceCorrections
        self.rateIncludesRisk = rateIncludesRisk
        self.countsRisks = countsRisks
        self.horizonRange = horizonRange
        self.discountRange = discountRange
        self.delay = delay
        self.correlations = correlations
        self.lifeYears = lifeYears
        self.sustainsSavings = sustainsSavings
        self.earlierPriceYear = earlierPriceYear
        self.rollOut = rollOut
        self.physical = physical
        self.method = method
        self.indicators = indicators
        self.optionNames = optionNames
        self.options = options
    }

    /// The price year as printed, whatever the amounts were converted to.
    public package(set) var printedPriceYear: PriceYear? {
        get { earlierPriceYear ?? priceYear }
        set { earlierPriceYear = newValue }
    }

    /// The ISO 4217 code of the currency; nothing where the source leaves open which it is, or states no money.
    public var currencyCode: String? { currency == .none ? nil : currency.code }

    /// The same project without what only moves from one party to another, as if no fee or grant were paid.
    public var withoutTransfers: Project {
        var project = self
        project.transfers = []
        return project
    }

    /// Every line, in the order of the file; behind them those of the risks, where these count.
    public var flows: [Flow] {
        let lists = [
            investment.value ?? [], operating.value ?? [], savings.value ?? [], transfers, residual,
            countsRisks ? expectedRiskLines : [],
        ]
        // Once, since of a hundred thousand lines every copy is felt.
        var flows: [Flow] = []
        flows.reserveCapacity(lists.reduce(0) { $0 + $1.count })
        for list in lists { flows += list }
        return flows
    }
}
