import Appraisal
import Facts
import Money

// What is asked of a project most often, without its group.
extension Project {
    /// The country by its ISO 3166-1 alpha-3 code.
    public var country: String? { profile.country }
    /// Who carries it out.
    package var institution: LocalText? { profile.institution }
    /// What it is about.
    package var about: LocalText? { profile.about }
    /// Benefits that nobody has put a price on.
    package var benefits: [LocalText] { profile.benefits }
    /// What we assumed.
    package var assumptions: [LocalText] { profile.assumptions }
    /// What is spent before the service runs.
    public package(set) var investment: Stated<[Flow]> {
        get { lines.investment }
        set { lines.investment = newValue }
    }
    /// What is spent to run it.
    public package(set) var operating: Stated<[Flow]> {
        get { lines.operating }
        set { lines.operating = newValue }
    }
    /// What is saved.
    public package(set) var savings: Stated<[Flow]> {
        get { lines.savings }
        set { lines.savings = newValue }
    }
    /// What moves from one party to another.
    public package(set) var transfers: [Flow] {
        get { lines.transfers }
        set { lines.transfers = newValue }
    }
    /// What is still worth something at the end of the horizon.
    public package(set) var residual: [Flow] {
        get { lines.residual }
        set { lines.residual = newValue }
    }
    /// What is saved or caused in physical units.
    package var physical: [PhysicalFlow] {
        get { lines.physical }
        set { lines.physical = newValue }
    }
    /// What pays for the costs, as far as the file lists it.
    package var funding: [FundingSource] {
        get { lines.funding }
        set { lines.funding = newValue }
    }
    /// Whether savings observed over a window go on at their average rate after it.
    package var sustainsSavings: Bool {
        get { lines.sustainsSavings }
        set { lines.sustainsSavings = newValue }
    }
    /// The first month; a project in steady state has no dates.
    public var start: CalendarMonth? { calendar.start }
    /// The month, from 0, in which the service starts.
    public package(set) var launchMonth: Int {
        get { calendar.launchMonth }
        set { calendar.launchMonth = newValue }
    }
    /// By how many months all but the investment comes later than planned; every line stands where this puts it.
    package var delay: Estimate? {
        get { calendar.delay }
        set { calendar.delay = newValue }
    }
    /// How many years the platform is said to last.
    package var lifeYears: Int? {
        get { calendar.lifeYears }
        set { calendar.lifeYears = newValue }
    }
    /// After how many years it is renewed by its like, where the horizon is that of several such lives.
    package var renewedAfterYears: Int? {
        get { calendar.renewedAfterYears }
        set { calendar.renewedAfterYears = newValue }
    }
    /// The institutions that it is rolled out to.
    package var rollOut: RollOut? {
        get { calendar.rollOut }
        set { calendar.rollOut = newValue }
    }
    /// The horizon that the file asks for, in years.
    public var horizonYears: Int? { terms.horizonYears }
    /// The discount rate that the file asks for.
    public var discountRate: AnyDiscountRate? { terms.discountRate }
    /// The timing that the file asks for.
    package var timing: Timing? { terms.timing }
    /// Where in its year the file has an amount discounted that falls once.
    package var oneOffTiming: OneOffTiming? { terms.oneOffTiming }
    /// In which prices its amounts are.
    package var prices: PriceKind {
        get { terms.prices }
        set { terms.prices = newValue }
    }
    /// The inflation that the file states.
    package var inflation: Inflation? {
        get { terms.inflation }
        set { terms.inflation = newValue }
    }
    /// How likely each horizon is, where the file gives a range, in years.
    package var horizonRange: Estimate? {
        get { terms.horizonRange }
        set { terms.horizonRange = newValue }
    }
    /// How likely each discount rate is, where the file gives a range.
    package var discountRange: Estimate? {
        get { terms.discountRange }
        set { terms.discountRange = newValue }
    }
    /// Whether the discount rate is said to contain a premium for risk.
    package var rateIncludesRisk: Bool {
        get { terms.rateIncludesRisk }
        set { terms.rateIncludesRisk = newValue }
    }
    /// What may happen to it.
    public package(set) var risks: [ProjectRisk] {
        get { uncertainty.risks }
        set { uncertainty.risks = newValue }
    }
    /// Whether the expected value of the risks counts among the flows.
    package var countsRisks: Bool {
        get { uncertainty.countsRisks }
        set { uncertainty.countsRisks = newValue }
    }
    /// By how much its estimates are taken to be too favourable.
    package var optimismBias: OptimismBias? {
        get { uncertainty.optimismBias }
        set { uncertainty.optimismBias = newValue }
    }
    /// By how much an amount of each grade of evidence is corrected.
    package var evidenceCorrections: [EvidenceGrade: Double] {
        get { uncertainty.evidenceCorrections }
        set { uncertainty.evidenceCorrections = newValue }
    }
    /// Which figures move together.
    package var correlations: [RankCorrelation] {
        get { uncertainty.correlations }
        set { uncertainty.correlations = newValue }
    }
    /// The ways to do it, the first of which the others are compared with; empty where there is one way only.
    public var options: [ProjectOption] {
        get { choice.options }
        set { choice.options = newValue }
    }
    /// Which option of its file it is, and with which the file compares it; nothing where there is one way only.
    package var optionNames: OptionNames? {
        get { choice.names }
        set { choice.names = newValue }
    }
    /// How options of different lives compare, where the file says so.
    package var lives: Lives? {
        get { choice.lives }
        set { choice.lives = newValue }
    }
}
