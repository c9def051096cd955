import Appraisal
import Facts
import Money

extension Project {
    /// Where a project is, who carries it out, and what there is to say of it beside its amounts.
    public struct Profile: Sendable {
        /// The country by its ISO 3166-1 alpha-3 code.
        package let country: String?
        /// Who carries it out.
        package let institution: LocalText?
        /// What it is about.
        package let about: LocalText?
        /// Benefits that nobody has put a price on.
        package let benefits: [LocalText]
        /// What we assumed.
        package let assumptions: [LocalText]

        /// A profile by its parts; nothing needs to be said.
        public init(
            country: String? = nil, institution: LocalText? = nil, about: LocalText? = nil, benefits: [LocalText] = [],
            assumptions: [LocalText] = []
        ) {
            self.country = country
            self.institution = institution
            self.about = about
            self.benefits = benefits
            self.assumptions = assumptions
        }
    }

    /// The lines of a project, list by list.
    public struct Lines: Sendable {
        /// What is spent before the service runs.
        package var investment: Stated<[Flow]>
        /// What is spent to run it.
        package var operating: Stated<[Flow]>
        /// What is saved.
        package var savings: Stated<[Flow]>
        /// What moves from one party to another.
        package var transfers: [Flow]
        /// What is still worth something at the end of the horizon.
        package var residual: [Flow]
        /// What is saved or caused in physical units.
        package var physical: [PhysicalFlow] = []
        /// Whether savings observed over a window go on at their average rate after it.
        package var sustainsSavings = false
        /// What pays for the costs, as far as the file lists it.
        package var funding: [FundingSource] = []

        /// Lines list by list: an empty list says that there are none, one that is left out is not stated.
        public init(
            investment: [Flow]? = nil, operating: [Flow]? = nil, savings: [Flow]? = nil, transfers: [Flow] = [],
            residual: [Flow] = []
        ) {
            func stated(_ flows: [Flow]?) -> Stated<[Flow]> { flows.map { .stated($0) } ?? .unknown(.notStated) }
            self.init(
                investment: stated(investment), operating: stated(operating), savings: stated(savings),
                transfers: transfers, residual: residual)
        }

        /// Lines of which a list can also be unknown for a reason.
        public init(
            investment: Stated<[Flow]>, operating: Stated<[Flow]>, savings: Stated<[Flow]>, transfers: [Flow] = [],
            residual: [Flow] = []
        ) {
            self.investment = investment
            self.operating = operating
            self.savings = savings
            self.transfers = transfers
            self.residual = residual
        }
    }

    /// When a project starts and serves, and how long it lasts.
    public struct Calendar: Sendable {
        /// The first month; a project in steady state has no dates.
        package let start: CalendarMonth?
        /// The month, from 0, in which the service starts.
        package var launchMonth: Int
        /// By how many months all but the investment comes later than planned; every line stands where this puts it.
        package var delay: Estimate?
        /// How many years the platform is said to last.
        package var lifeYears: Int?
        /// After how many years it is renewed by its like, where the horizon is that of several such lives.
        package var renewedAfterYears: Int?
        /// The institutions that it is rolled out to.
        package var rollOut: RollOut?

        /// A calendar by its parts; without any it is in steady state, and serves from the start.
        ///
        /// `launchMonth` is 0 or more, `lifeYears` 1 or more.
        public init(start: CalendarMonth? = nil, launchMonth: Int = 0, lifeYears: Int? = nil) {
            self.start = start
            self.launchMonth = launchMonth
            self.lifeYears = lifeYears
        }
    }

    /// The terms on which a project asks to be appraised; what is left open, whoever appraises it decides.
    public struct Terms: Sendable {
        /// The horizon in years.
        package let horizonYears: Int?
        /// The discount rate.
        package let discountRate: AnyDiscountRate?
        /// When in its year a recurring amount falls.
        package let timing: Timing?
        /// Where in its year an amount is discounted that falls once.
        package var oneOffTiming: OneOffTiming?
        /// In which prices its amounts are.
        package var prices: PriceKind
        /// The inflation that the file states.
        package var inflation: Inflation?
        /// How likely each horizon is, where there is a range, in years.
        package var horizonRange: Estimate?
        /// How likely each discount rate is, where there is a range.
        package var discountRange: Estimate?
        /// Whether the discount rate is said to contain a premium for risk.
        package var rateIncludesRisk = false

        /// Terms by their parts; amounts are in constant prices unless `prices` says otherwise.
        public init(
            horizonYears: Int? = nil, discountRate: AnyDiscountRate? = nil, timing: Timing? = nil,
            oneOffTiming: OneOffTiming? = nil, prices: PriceKind = .constant, horizonRange: Estimate? = nil,
            discountRange: Estimate? = nil
        ) {
            self.horizonYears = horizonYears
            self.discountRate = discountRate
            self.timing = timing
            self.oneOffTiming = oneOffTiming
            self.prices = prices
            self.horizonRange = horizonRange
            self.discountRange = discountRange
        }
    }

    /// What may come otherwise than estimated, beside the ranges of the figures themselves.
    public struct Uncertainty: Sendable {
        /// What may happen to it.
        package var risks: [ProjectRisk]
        /// Whether the expected value of the risks counts among the flows.
        package var countsRisks = false
        /// By how much its estimates are taken to be too favourable.
        package var optimismBias: OptimismBias?
        /// By how much an amount of each grade of evidence is corrected.
        package var evidenceCorrections: [EvidenceGrade: Double] = [:]
        /// Which figures move together.
        package var correlations: [RankCorrelation] = []

        /// What may happen; nothing unless it is named.
        public init(risks: [ProjectRisk] = []) { self.risks = risks }
    }

    /// The ways to do a project, and which of them it is itself.
    package struct Choice: Sendable {
        /// The ways, the first of which the others are compared with; empty where there is one way only.
        package var options: [ProjectOption] = []
        /// Which option of its file it is, and with which the file compares it; nothing where there is one way only.
        package var names: OptionNames?
        /// How options of different lives compare, where the file says so.
        package var lives: Lives?

        /// One way only.
        package init() {}
    }
}
