/// Which column of a long file, a row for each rate, holds what.
struct RateColumns {
    let date: Int
    let rate: Int
    /// Whether the column of the rate is named for one, and not for any value.
    let isNamedRate: Bool
    var currency: Int?
    var country: Int?
    var countryName: Int?
    /// A country and its currency in one, as the United States Treasury has them: Brazil-Real.
    var pair: Int?
    /// The currency that the rate is in units of, where it has a column beside that of the currency.
    var quote: Int?
    /// The currency that the rate is the price of one of.
    var base: Int?
    /// Of how many units the rate is the price.
    var unit: Int?
    /// The power of ten that the rate is to be multiplied by.
    var power: Int?
    var end: Int?
    var frequency: Int?
    /// Columns that say what kind of rate it is: average or end, buying or selling.
    var kinds: [Int] = []

    /// The columns of a header in plain names; nothing where a date, a rate, or whose rate it is are not among them.
    init?(_ cells: [String]) {
        func place(_ names: [String]) -> Int? { cells.firstIndex { names.contains($0) } }
        guard let date = place(Self.dates),
            let rate = place(Self.rates) ?? cells.firstIndex(where: Self.isOfficialRate)
                ?? place(["value", "valor", "obs value"])
        else {
            return nil
        }
        self.date = date
        self.rate = rate
        isNamedRate = !["value", "valor"].contains(cells[rate])
        currency = place([
            "currency iso4217", "currency code", "iso4217", "currency", "moneda", "moeda", "divisa", "codigo moneda",
            "codigo de moneda", "codigo da moeda",
        ])
        country = place([
            "country iso3", "country code", "iso3", "economy", "codigo pais", "codigo del pais", "codigo do pais",
            "location", "ref area",
        ])
        pair = place(["country currency desc", "country currency description"])
        countryName = pair ?? place(["country", "country name", "pais", "nombre del pais", "nome do pais"])
        quote = place([
            "quote", "to", "quote currency", "to currency", "target", "target currency", "counter currency",
            "moneda cotizada", "moeda cotada",
        ])
        base = place([
            "base", "from", "base currency", "from currency", "source currency", "currency denom", "moneda base",
            "moeda base",
        ])
        unit = place(["unit", "units", "per", "nominal", "unidad", "unidades", "unidade"])
        power = place(["unit mult"])
        end = place(["lcu per usd end"])
        frequency = place(["frequency", "freq", "frecuencia", "frequencia", "periodicidad", "periodicidade"])
        kinds = cells.indices.filter { Self.kindNames.contains(cells[$0]) }
        if pair != nil { (currency, country) = (nil, nil) }
        if currency == nil, country == nil, countryName == nil, base == nil || quote == nil { return nil }
    }

    private static let dates = [
        "year", "date", "record date", "time period", "observation date", "period", "fecha", "periodo", "ano", "data",
        "time", "tiempo", "tempo",
    ]

    /// A column of the World Bank's rates, in a table with a row a year: named for its indicator.
    private static func isOfficialRate(_ cell: String) -> Bool {
        cell.hasSuffix(" pa nus fcrf") || cell == "pa nus fcrf"
            || ["official exchange rate", "tasa de cambio oficial", "taxa de cambio oficial"].contains(
                where: cell.hasPrefix)
    }
    private static let rates = [
        "lcu per usd avg", "lcu per usd", "exchange rate", "rate", "tipo de cambio", "tasa", "tasa de cambio", "taxa",
        "taxa de cambio", "cotacao", "cotizacion",
    ]
    private static let kindNames: Set<String> = [
        "exr suffix", "exr type", "rate type", "type", "tipo", "tipo de tasa", "tipo de taxa", "tipo boletim",
        "tipoboletim", "measure", "series", "indicator", "indicator code", "indicator name", "series code",
        "series name", "collection", "kind", "clase", "medida", "indicador",
    ]
}
