import Money

/// Of what size illustrative amounts are in a currency: those in dollars times a built-in rate of exchange, rounded.
///
/// ```swift
/// IllustrativeScale(unitsPerDollar: 7560, year: 2024).amount(400_000)     // 3000000000
/// ```
struct IllustrativeScale {
    /// How much of the currency a dollar is.
    let unitsPerDollar: Double
    /// The rate's year.
    let year: Int

    init(unitsPerDollar: Double, year: Int) {
        self.unitsPerDollar = unitsPerDollar
        self.year = year
    }

    /// The latest rate of a currency: the country's own, else that of another economy that has the same currency.
    init?(of money: StartingCurrency, in tables: MoneyTables) {
        guard let currency = Currency(money.code) else { return nil }
        let issuer = tables.issuers[currency]
        let order = [money.country?.code, issuer].compactMap { $0 } + tables.rates.keys.sorted()
        var latest: IllustrativeScale?
        for economy in order {
            guard let (year, rate) = tables.rates[economy]?[currency]?.max(by: { $0.key < $1.key }), rate.value > 0
            else {
                continue
            }
            if year > latest?.year ?? .min { latest = IllustrativeScale(unitsPerDollar: rate.value, year: year) }
        }
        guard let latest else { return nil }
        self = latest
    }

    /// An amount in dollars in the currency, with two significant digits.
    func amount(_ dollars: Double) -> Double { (dollars * unitsPerDollar).rounded(significantDigits: 2) }
}
