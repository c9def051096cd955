import Numerics
import Testing

@testable import Casebook

/// What a printed phrase says of how exact its figure is.
@Suite("Phrases with figures")
struct FigurePhraseTests {
    @Test(
        "Half a unit of the last printed digit, times the scale behind the number",
        arguments: [
            ("US $7,6 MILLION", 7_600_000, 7_550_000, 7_650_000),
            ("INVESTMENT: US$940K", 940_000, 939_500, 940_500),
            ("US $2,1K/YEAR", 2100, 2050, 2150),
            ("US $2,83 MILLION/ YEAR", 2_830_000, 2_825_000, 2_835_000),
            ("GOVERNMENT: US $219 MILLION/ YEAR", 219e6, 218.5e6, 219.5e6),
            ("SOCIAL: US $2 BILLION BETWEEN 2007 AND 2018", 2e9, 1.5e9, 2.5e9),
            ("more than 1.25 trillion queries", 1.25e12, 1.245e12, 1.255e12),
            ("A total of 230,012 tickets", 230_012, 230_011.5, 230_012.5),
            ("1.035 entidades", 1035, 1034.5, 1035.5),
            ("representing a savings of 98% for citizens", 98, 97.5, 98.5),
            ("from 71% a 74.3%", 74.3, 74.25, 74.35),
            ("with R3.3/USD", 3.3, 3.25, 3.35),
            ("2 millones de reales", 2e6, 1.5e6, 2.5e6),
            ("500 mil millones", 500e9, 499.5e9, 500.5e9),
            ("100 milhões de reais", 100e6, 99.5e6, 100.5e6),
            ("18,4 milhões", 18.4e6, 18.35e6, 18.45e6),
            ("1,2 bilhão", 1.2e9, 1.15e9, 1.25e9),
            ("1,25 billones de consultas", 1.25e12, 1.245e12, 1.255e12),
            ("330 mil registros", 330_000, 329_500, 330_500),
            ("IDs: US $26", 26, 25.5, 26.5),
            ("147 million hours per year", 147e6, 146.5e6, 147.5e6),
            ("$2.1 billion", 2.1e9, 2.05e9, 2.15e9),
            ("1조2933억원에 달했다고", 1_293_300_000_000, 1_293_250_000_000, 1_293_350_000_000),
            ("서류 발급건수 1억865만장", 108_650_000, 108_645_000, 108_655_000),
            ("지난해 21만2000톤을 포함", 212_000, 211_999.5, 212_000.5),
            ("평균수수료(486원)", 486, 485.5, 486.5),
            ("118,358,245 million", 118_358_245e6, 118_358_244.5e6, 118_358_245.5e6),
        ] as [(String, Double, Double, Double)])
    func examples(phrase: String, figure: Double, low: Double, high: Double) throws {
        let interval = try #require(FigurePhrase(phrase).rounding(of: figure), "\(phrase)")
        #expect((interval.low - low).magnitude <= 1e-9 * low.magnitude, "\(phrase): \(interval)")
        #expect((interval.high - high).magnitude <= 1e-9 * high.magnitude, "\(phrase): \(interval)")
    }

    @Test("A figure that the phrase does not print is not there")
    func absent() {
        #expect(FigurePhrase("Does not require investment").rounding(of: 0) == nil)
        #expect(FigurePhrase("US $53k per institution").rounding(of: 5_300_000) == nil)
        #expect(FigurePhrase("two years").rounding(of: 2) == nil)
        #expect(FigurePhrase("").rounding(of: 1) == nil)
        #expect(FigurePhrase("7.6.5").rounding(of: 7.6) == nil)
    }

    @Test("Of several numbers the one that is the figure counts")
    func severalNumbers() {
        let phrase = FigurePhrase("including 2 mobile applications (US $18k/month), from 2015 to 2018")
        #expect(phrase.rounding(of: 18_000) == Interval(17_500, 18_500))
        #expect(phrase.rounding(of: 2) == Interval(1.5, 2.5))
        #expect(phrase.rounding(of: 2018) == Interval(2017.5, 2018.5))
    }

    /// The rounding is found again whatever the digits, the signs and the scale.
    @Test(
        "Every number below a hundred with up to two decimals, in each scale and with either sign",
        arguments: [("", 1.0), ("k", 1e3), (" mil", 1e3), (" million", 1e6), (" millones", 1e6), (" bilhões", 1e9)])
    func exhaustive(word: String, scale: Double) throws {
        for decimals in 0...2 {
            let unit = [1.0, 0.1, 0.01][decimals]
            for digits in 1..<100 {
                let value = Double(digits) * unit
                let whole = digits / [1, 10, 100][decimals]
                let rest = digits % [1, 10, 100][decimals]
                let fraction = String(String(rest + 1000).suffix(decimals))
                for sign in [".", ","] {
                    let text = "US$ \(whole)\(decimals == 0 ? "" : sign + fraction)\(word) a year"
                    let interval = try #require(FigurePhrase(text).rounding(of: value * scale), "\(text)")
                    let half = unit * scale / 2
                    #expect((interval.high - interval.low - 2 * half).magnitude < 1e-9 * max(1, scale), "\(text)")
                    #expect(((interval.high + interval.low) / 2 - value * scale).magnitude < 1e-9 * scale, "\(text)")
                }
            }
        }
    }

    @Test("Words of degree widen or bound it")
    func qualifiers() {
        func interval(_ value: Double, _ phrase: String, _ qualifier: Quantity.Qualifier?) -> Interval? {
            ClaimFigure.interval(of: value, in: phrase, qualifier: qualifier)
        }
        #expect(interval(3e6, "More than 3,000,000", .moreThan) == Interval(3e6, .infinity))
        #expect(interval(40, "up to 40 times", .upTo) == Interval(0, 40))
        #expect(interval(60, "nearly 60%", .nearly) == Interval(55, 60))
        #expect(interval(20e6, "nearly 20 million", .nearly) == Interval(15e6, 20e6))
        #expect(interval(150_000, "about $150,000", .about) == Interval(145_000, 155_000))
        #expect(interval(220, "US $220", .average) == Interval(219.5, 220.5))
        #expect(interval(220, "US $220", nil) == Interval(219.5, 220.5))
        #expect(interval(221, "US $220", nil) == nil)
    }
}
