import Money

/// Tables of a small world in round numbers.
///
/// Andea has crowns (AND) and prices that double from 2000 to 2010; Borea has ducats (BOR) and prices that rise by half.
/// A crown is 4 to the dollar in 2000 and 10 in 2010, a ducat 2 throughout. Cordia (COR) has dollars as tender beside its
/// own token at par, and prices of its own. Old crowns (OLD) were struck to AND at 1 000; Dustria's dust (DUS) gave way to
/// the dollar in 2005.
enum Small {
    static func money(_ code: String) -> Currency { Currency(code) ?? .none }
    static let crown = money("AND")
    static let ducat = money("BOR")
    static let dollar = money("USD")

    static let tables: MoneyTables = {
        var tables = MoneyTables()
        tables.rates["ANA"] = [crown: figures(crown, [2000: 4, 2005: 8, 2010: 10])]
        tables.rates["BOA"] = [ducat: figures(ducat, [2000: 2, 2005: 2, 2010: 2])]
        tables.rates["DUA"] = [
            money("DUS"): figures(money("DUS"), [2000: 100, 2004: 1000]),
            dollar: figures(dollar, [2005: 1, 2010: 1]),
        ]
        tables.rates["COA"] = [money("COR"): figures(money("COR"), [2000: 1, 2005: 1, 2010: 1])]
        tables.prices[.consumerPrices] = [
            "ANA": figures(crown, [2000: 100, 2005: 150, 2010: 200]),
            "BOA": figures(ducat, [2000: 100, 2005: 120, 2010: 150]),
            "USA": figures(dollar, [2000: 100, 2004: 105, 2005: 110, 2010: 125]),
            "COA": figures(money("COR"), [2000: 100, 2005: 101, 2010: 102]),
            "DUA": figures(money("DUS"), [2000: 100, 2004: 900]).merging(figures(dollar, [2005: 100, 2010: 130])) {
                $1
            },
        ]
        tables.prices[.deflator] = [
            "ANA": figures(crown, [2000: 100, 2005: 180, 2010: 260]), "USA": figures(dollar, [2000: 100, 2010: 120]),
        ]
        tables.parities = ["ANA": figures(crown, [2010: 5]), "USA": figures(dollar, [2010: 1])]
        tables.tenders = [
            "ANA": [crown], "BOA": [ducat], "USA": [dollar], "COA": [money("COR"), dollar], "DUA": [dollar],
            "NOA": [dollar],
        ]
        tables.issuers = [
            crown: "ANA", ducat: "BOA", dollar: "USA", money("COR"): "COA", money("DUS"): "DUA", money("OLD"): "ANA",
        ]
        tables.successions = [
            money("OLD"): .init(crown, ratio: 1000), money("DUS"): .init(dollar, ratio: nil),
        ]
        return tables
    }()

    static func figures(_ currency: Currency, _ values: [Int: Double]) -> [Int: Observation] {
        values.mapValues { Observation($0, currency: currency, source: "small", method: .published) }
    }

    static func own(_ currency: Currency, _ value: Double, partial: Int? = nil) -> Observation {
        Observation(value, currency: currency, source: "mine.csv", method: .own, partialCount: partial)
    }

    static func level(_ text: String) -> PriceLevel { PriceLevel(text) ?? PriceLevel(.none, 0) }

    /// What 1 000 come to.
    static func thousand(
        _ from: String, _ to: String, country: String? = nil, _ terms: ConversionTerms = ConversionTerms(),
        in tables: MoneyTables = tables
    ) throws -> Double {
        try Converter(tables, terms: terms).path(from: level(from), to: level(to), country: country).amount(of: 1000)
    }
}
