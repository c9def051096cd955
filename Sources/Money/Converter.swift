/// Brings amounts from one currency and price year to another, and says by which path.
///
/// ```swift
/// let converter = Converter(tables)
/// let path = try converter.path(from: PriceLevel("BRL@1998")!, to: PriceLevel("USD@2017")!)
/// path.amount(of: 1_000_000)
/// ```
///
/// **Method.** With *P* the price index of an economy and *e* units of local currency per US dollar, an amount in
/// currency A at the prices of year *a* is, in currency B at the prices of year *b*,
///
///     inflate first:  amount × P_A(y) ÷ P_A(a) × e_B(y) ÷ e_A(y) × P_B(b) ÷ P_B(y)
///     convert first:  amount × e_B(a) ÷ e_A(a) × P_B(b) ÷ P_B(a)
///
/// where *y* is *b*, or the year nearest to it that A's index reaches. A's and B's economies are the country that is
/// named where the currency is legal tender there in all the years in question and prices are known, else that of the
/// currency's issuer. Nothing is extrapolated: a figure that is missing is a ``ConversionProblem``. Where the terms ask for
/// it, and there is no other way, a year behind the last figures counts as the last year of them, which a remark says.
package struct Converter: Sendable {
    /// What is known.
    package let tables: MoneyTables
    /// How it is used.
    package let terms: ConversionTerms

    /// A converter on terms.
    package init(_ tables: MoneyTables, terms: ConversionTerms = ConversionTerms()) {
        self.tables = tables
        self.terms = terms
    }

    /// The path from one level to another; amounts of a country move in its prices where its money is theirs.
    package func path(from: PriceLevel, to: PriceLevel, country: String? = nil) throws(ConversionProblem)
        -> ConversionPath
    {
        do throws(ConversionProblem) {
            return try pathInData(from: from, to: to, country: country)
        } catch {
            guard terms.beyondData == .nearest, error.isBeyondData else { throw error }
            return try pathBeyondData(from: from, to: to, country: country)
        }
    }

    /// The path that rests on figures of the very years.
    func pathInData(from: PriceLevel, to: PriceLevel, country: String?) throws(ConversionProblem) -> ConversionPath {
        var steps: [ConversionStep] = []
        var remarks: [ConversionRemark] = []
        if let ratio = tables.ratio(of: from.currency, to: to.currency) {
            let home = try economy(of: from.currency, country: country, from: from.year, to: to.year, &remarks)
            steps += try move(from.currency, in: home, from: from.year, to: to.year, &remarks)
            if from.currency != to.currency { steps.append(.renamed(from.currency, to.currency, ratio: ratio)) }
        } else {
            let year =
                terms.order == .convertFirst ? from.year : try conversionYear(from, to, country: country, &remarks)
            if year != from.year {
                let home = try economy(of: from.currency, country: country, from: from.year, to: year, &remarks)
                steps += try move(from.currency, in: home, from: from.year, to: year, &remarks)
            }
            steps += try exchangeInReach(from.currency, to.currency, year, country: country, &remarks)
            if year != to.year {
                let abroad = try economy(of: to.currency, country: country, from: year, to: to.year, &remarks)
                steps += try move(to.currency, in: abroad, from: year, to: to.year, &remarks)
            }
        }
        return ConversionPath(from: from, to: to, terms: terms, steps: steps, remarks: remarks)
    }

    /// The path with the steps in the other order.
    package func pathInOtherOrder(from: PriceLevel, to: PriceLevel, country: String? = nil) throws(ConversionProblem)
        -> ConversionPath
    {
        try Converter(tables, terms: terms.inOtherOrder).path(from: from, to: to, country: country)
    }

    /// The economy in whose prices a currency moves between two years.
    func economy(
        of currency: Currency, country: String?, from: Int, to: Int, _ remarks: inout [ConversionRemark]
    ) throws(ConversionProblem) -> String {
        let isAtHome = country.map { country in
            [from, to].allSatisfy { tables.isTender(currency, in: country, $0) }
        }
        if let country, isAtHome == true {
            if tables.prices.values.contains(where: { $0[country] != nil }) { return country }
            if let issuer = tables.issuers[currency], from != to {
                remarks.append(.issuersPrices(country: country, currency, economy: issuer))
            }
        }
        guard let issuer = tables.issuers[currency] else { throw .noEconomy(currency) }
        return issuer
    }

    /// The year in which an amount is exchanged where it is moved first: the one asked for, or the nearest to it that
    /// the prices at home reach.
    private func conversionYear(
        _ from: PriceLevel, _ to: PriceLevel, country: String?, _ remarks: inout [ConversionRemark]
    ) throws(ConversionProblem) -> Int {
        // A currency that ended in a crisis is not moved up to its last year: the dollar takes over at once.
        if let next = tables.successions[from.currency], next.ratio == nil, from.year != to.year {
            remarks.append(.gaveWay(from.currency, to: next.successor, year: from.year))
            return from.year
        }
        var year = to.year
        var obstacle: ConversionProblem?
        while year != from.year {
            var unsaid: [ConversionRemark] = []
            do throws(ConversionProblem) {
                let home = try economy(of: from.currency, country: country, from: from.year, to: year, &unsaid)
                _ = try move(from.currency, in: home, from: from.year, to: year, &unsaid)
                break
            } catch {
                obstacle = obstacle ?? error
                year += year > from.year ? -1 : 1
            }
        }
        if let obstacle, year != to.year, let remark = earlier(year, asked: to.year, because: obstacle) {
            remarks.append(remark)
        }
        return year
    }

    private func earlier(_ year: Int, asked: Int, because obstacle: ConversionProblem) -> ConversionRemark? {
        switch obstacle {
        case .noPrices(let economy, let measure, _, _):
            .exchangedEarlier(year, economy: economy, measure, asked: asked, isUnreliable: false)
        case .unreliable(let economy, .consumerPrices, _, _):
            .exchangedEarlier(year, economy: economy, .consumerPrices, asked: asked, isUnreliable: true)
        case .unreliable(let economy, .gdpDeflator, _, _):
            .exchangedEarlier(year, economy: economy, .deflator, asked: asked, isUnreliable: true)
        default: nil
        }
    }
}
