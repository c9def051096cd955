import Money
import Syntax

/// What a column of a central bank's file is a rate of, by the code or the title that the bank gives the series.
///
/// ```swift
/// SeriesTitle("SF43718", …)                                          // pesos of Mexico per dollar
/// SeriesTitle("Tipo de cambio - promedio del periodo (S/ por US$)", …)  // soles per dollar
/// SeriesTitle("1.Dólar observado", …)                                // pesos of Chile per dollar
/// SeriesTitle("XUDLUSS", …)                                          // dollars per pound
/// ```
struct SeriesTitle {
    /// The currency that the rate counts.
    let local: Currency
    /// The currency that one of is had for it.
    let base: Currency
    /// How often there is a rate, where the code says so.
    var frequency: RateSeries.Frequency?
    /// What is done with it.
    var use = RateUse.average

    /// The series of a title; nothing where it names no rate.
    ///
    /// - Parameter context: what stands above the header, as the name of the bank: it tells whose pesos are meant.
    init?(_ title: String, context: String, names: CurrencyNames) {
        if let known = Self(code: title.trimmed.uppercased()) {
            self = known
            return
        }
        let text = Self.spelt(title)
        let words = text.plainName.split(separator: " ").map(String.init)
        if let known = Self(europeanCentralBank: title) {
            self = known
            return
        }
        let observed = [
            "dolar observado", "observed us dollar", "observed usd", "observed dollar", "us dollar observed",
        ]
        if observed.contains(where: text.hasPhrase) {
            self.init(local: "CLP", base: "USD")
        } else if text.hasPhrase("tasa representativa del mercado") || words.contains("trm") {
            self.init(local: "COP", base: "USD")
        } else if text.hasPhrase("a 3500") || words.contains("a3500") {
            self.init(local: "ARS", base: "USD")
        } else {
            guard let middle = words.firstIndex(where: { ["por", "per", "into"].contains($0) }),
                let local = names.currency(endOf: Array(words[..<middle]), context: context),
                let base = names.currency(startOf: Array(words[(middle + 1)...]), context: context), local != base
            else { return nil }
            self.init(local: local.code, base: base.code)
        }
        // A title with no word on the kind of rate has the one that the bank publishes.
        use = RateUse(title) ?? .average
    }

    private init?(local: String, base: String, frequency: RateSeries.Frequency? = nil) {
        guard let local = Currency(local), let base = Currency(base) else { return nil }
        (self.local, self.base, self.frequency) = (local, base, frequency)
    }

    /// Signs of money as words.
    private static func spelt(_ title: String) -> String {
        var text = title.plainLetters
        for (sign, word) in [
            ("us$", " usd "), ("us $", " usd "), ("u$s", " usd "), ("s/", " pen "), ("r$", " brl "), ("€", " eur "),
            ("£", " gbp "),
        ] {
            text = text.replacing(each: sign, by: word)
        }
        return text
    }

    /// The header of a file with a row for each date and series.
    static let rowHeader = ["date", "series", "value"]

    /// Series of the European Central Bank, whose keys stand in the titles of its portal: `EXR.D.USD.EUR.SP00.A`.
    private init?(europeanCentralBank title: String) {
        let words = title.split { !$0.isLetter && !$0.isNumber && $0 != "." }
        guard let key = words.first(where: { $0.hasPrefix("EXR.") }) else { return nil }
        let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[4] == "SP00" else { return nil }
        let frequencies: [String: RateSeries.Frequency] = ["D": .daily, "M": .monthly, "A": .yearly]
        self.init(local: parts[2], base: parts[3], frequency: frequencies[parts[1]])
        use = parts[5] == "E" ? .end : .average
    }

    /// The series of a code.
    private init?(code: String) {
        if let known = Self.mexican.first(where: { $0.code == code }) {
            self.init(local: "MXN", base: known.base)
        } else if code == "F073.TCO.PRE.Z.D" {
            self.init(local: "CLP", base: "USD", frequency: .daily)
        } else if code.hasPrefix("F072.CLP."), let base = code.dropFirst(9).split(separator: ".").first {
            self.init(local: "CLP", base: String(base))
        } else {
            self.init(reference: code)
        }
    }

    /// Series of Argentina's open data and of the Bank of Canada, else those of the Bank of England.
    private init?(reference code: String) {
        // The rate that the Banco Central de la República Argentina determines by its Comunicación A 3500.
        if code == "TIPO_CAMBIO_A3500" {
            self.init(local: "ARS", base: "USD")
        } else if let known = Self(bankOfCanada: code) {
            self = known
        } else {
            self.init(bankOfEngland: code)
        }
    }

    /// Series of the Bank of Canada's Valet service: FX, for averages M or A, and two currencies of which one is its own;
    /// what one of the first is worth in the second.
    private init?(bankOfCanada code: String) {
        guard code.hasPrefix("FX") else { return nil }
        var pair = code.dropFirst(2)
        var frequency = RateSeries.Frequency.daily
        let averages: [Character: RateSeries.Frequency] = ["M": .monthly, "A": .yearly]
        if pair.count == 7, let average = pair.first.flatMap({ averages[$0] }) {
            frequency = average
            pair = pair.dropFirst()
        }
        let (base, local) = (String(pair.prefix(3)), String(pair.suffix(3)))
        guard pair.count == 6, base != local, [base, local].contains("CAD") else { return nil }
        self.init(local: local, base: base, frequency: frequency)
    }

    /// Series of Banco de México's Sistema de Información Económica: pesos per unit.
    ///
    /// The dollar has two, the rate that the bank determines (FIX) and the one at which obligations are settled.
    private static let mexican: [(code: String, base: String)] = [
        ("SF43718", "USD"), ("SF60653", "USD"), ("SF46410", "EUR"), ("SF46407", "GBP"), ("SF46406", "JPY"),
        ("SF60632", "CAD"),
    ]

    /// Series of the Bank of England's database: XU, how often, two letters of a currency, and S for units of it per pound or
    /// D for units per dollar.
    private init?(bankOfEngland code: String) {
        let kinds: [(prefix: String, frequency: RateSeries.Frequency)] = [
            ("XUDL", .daily), ("XUMA", .monthly), ("XUAA", .yearly),
        ]
        let letters = ["US": "USD", "ER": "EUR", "AD": "AUD", "CD": "CAD", "JY": "JPY", "HD": "HKD", "GB": "GBP"]
        guard code.count == 7, let kind = kinds.first(where: { code.hasPrefix($0.prefix) }),
            let local = letters[String(code.dropFirst(4).prefix(2))], let last = code.last,
            let base = ["S": "GBP", "D": "USD"][String(last)], local != base
        else { return nil }
        self.init(local: local, base: base, frequency: kind.frequency)
    }
}

extension String {
    /// Whether words stand in the text one behind the other.
    fileprivate func hasPhrase(_ words: String) -> Bool { (" " + plainName + " ").hasWords(words) }

    /// With every place where a text stands filled by another.
    fileprivate func replacing(each text: String, by other: String) -> String {
        var result = ""
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(text) {
                result += other
                rest = rest.dropFirst(text.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }
}
