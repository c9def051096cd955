import Appraisal
import Facts
import Money

/// A project: what is spent, what is saved, by whom and when.
///
/// Read from a file or made in code:
///
/// ```swift
/// let permits = Project(
///     "Permits online", currency: dollar, priceYear: PriceYear(2025),
///     lines: .init(
///         investment: [Flow("Platform", .investment, .amount(400_000), .once(month: 0))],
///         operating: [Flow("Hosting", .operating, .amount(60_000), .recurring(.year, from: 6, to: nil))],
///         savings: [Flow("Trips", .saving, .amount(216_000), .recurring(.year, from: 6, to: nil), to: .citizens)]),
///     calendar: .init(start: CalendarMonth(year: 2027, month: 1), launchMonth: 6))
/// ```
///
/// Every amount is in one currency; months count from 0 at the start; rates and shares are fractions.
public struct Project: Sendable {
    /// What it is called.
    package let name: LocalText
    /// Where it is, who carries it out, and what else there is to say of it.
    package let profile: Profile
    /// The currency of every amount.
    public package(set) var currency: Currency
    /// The year whose prices the amounts are in.
    public package(set) var priceYear: PriceYear?
    /// The price year as printed, where the amounts were converted to that of another.
    var earlierPriceYear: PriceYear?
    /// Its costs, savings and transfers.
    package var lines: Lines
    /// When it starts and serves, and how long it lasts.
    package var calendar: Calendar
    /// On which terms it asks to be appraised.
    package var terms: Terms
    /// What may come otherwise than estimated.
    package var uncertainty: Uncertainty
    /// How the public sector counts it beside market prices.
    package var method = Method()
    /// What benefits without a price are scored by.
    package var indicators: IndicatorMatrix?
    /// The ways to do it, and which of them it is itself.
    package var choice = Choice()

    /// A project by its parts; only its name and its currency must be said.
    ///
    /// What is left out of `lines` is not stated, and results are bounded accordingly. Months of lines count from the
    /// `calendar`'s start.
    public init(
        _ name: LocalText, currency: Currency, priceYear: PriceYear? = nil, lines: Lines = Lines(),
        calendar: Calendar = Calendar(), terms: Terms = Terms(), uncertainty: Uncertainty = Uncertainty(),
        profile: Profile = Profile()
    ) {
        self.name = name
        self.profile = profile
        self.currency = currency
        self.priceYear = priceYear
        self.lines = lines
        self.calendar = calendar
        self.terms = terms
        self.uncertainty = uncertainty
    }

    /// The price year as printed, whatever the amounts were converted to.
    package var printedPriceYear: PriceYear? {
        get { earlierPriceYear ?? priceYear }
        set { earlierPriceYear = newValue }
    }

    /// The ISO 4217 code of the currency; nothing where the source leaves open which it is, or states no money.
    package var currencyCode: String? { currency == .none ? nil : currency.code }

    /// The same project without what only moves from one party to another, as if no fee or grant were paid.
    package var withoutTransfers: Project {
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
