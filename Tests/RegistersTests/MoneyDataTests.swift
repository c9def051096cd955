import Foundation
import Money
import Registers
import Syntax
import Testing

/// The rates and prices that are shipped, and what must be known of them.
@Suite("The reference data on money")
struct MoneyDataTests {
    private let register: MoneyRegister
    private let currencies: CurrencyRegister
    private let tables: MoneyTables
    private let series: [(kind: SeriesKind, register: SeriesRegister)]

    init() throws {
        register = try Shipped.money()
        currencies = try CurrencyRegister(Shipped.source("currencies.csv"))
        tables = register.tables
        series = try [
            (.exchangeRate, SeriesRegister(Shipped.source("exchange-rates.csv"))),
            (.consumerPrices, SeriesRegister(Shipped.source("consumer-prices.csv"))),
            (.gdpDeflator, SeriesRegister(Shipped.source("gdp-deflators.csv"))),
            (.purchasingPower, SeriesRegister(Shipped.source("purchasing-power-parities.csv"))),
        ]
    }

    private func rate(_ code: String, _ year: Int, in economy: String) throws -> Double {
        let currency = try #require(Currency(code))
        return try #require(tables.rates[economy]?[currency]?[year]?.value)
    }

    private func factor(
        _ from: String, _ to: String, country: String? = nil, _ terms: ConversionTerms = ConversionTerms()
    ) throws -> Double {
        let (from, to) = (try #require(PriceLevel(from)), try #require(PriceLevel(to)))
        return try Converter(tables, terms: terms).path(from: from, to: to, country: country).factor
    }

    private func problem(_ from: String, _ to: String, country: String? = nil) throws -> ConversionProblem? {
        let (from, to) = (try #require(PriceLevel(from)), try #require(PriceLevel(to)))
        do {
            _ = try Converter(tables).path(from: from, to: to, country: country)
            return nil
        } catch {
            return error
        }
    }

    @Test("No series has a gap")
    func gaps() {
        for (kind, register) in series {
            for economy in register.economies {
                for (currency, entries) in Dictionary(grouping: register[economy], by: \.figure.currency) {
                    let years = entries.map(\.year).sorted()
                    #expect(years == Array(years[0]...years[years.count - 1]), "\(kind) \(economy) \(currency.code)")
                }
            }
        }
    }

    @Test("There are 34 economies with rates and prices, three more with rates, and every figure is above zero")
    func extent() {
        #expect(series.map(\.register.economies.count) == [37, 34, 34, 33])
        let (rates, prices) = (Set(series[0].register.economies), Set(series[1].register.economies))
        #expect(rates.subtracting(prices) == ["AUS", "DNK", "NZL"] && prices.isSubset(of: rates))
        for (_, register) in series {
            for economy in register.economies {
                #expect(register[economy].allSatisfy { $0.figure.value > 0 })
                #expect(register[economy].map(\.year).min() == (economy == "EMU" ? register[economy][0].year : 1995))
            }
        }
    }

    @Test("A figure that nearly doubles or falls by a quarter within a year is declared")
    func jumps() {
        for (kind, register) in series {
            for economy in register.economies {
                for (_, entries) in Dictionary(grouping: register[economy], by: \.figure.currency) {
                    for (last, next) in zip(entries, entries.dropFirst()) {
                        let ratio = next.figure.value / last.figure.value
                        guard ratio > 1.8 || ratio < 0.75 else { continue }
                        let years = next.year...next.year
                        let known = [Reservation.Kind.jump, .unreliable].contains {
                            !tables.reservations($0, on: kind, of: economy, in: years).isEmpty
                        }
                        #expect(known, "\(kind) \(economy) \(next.year): × \(ratio)")
                    }
                }
            }
        }
    }

    @Test("Every jump that is declared is one")
    func declaredJumps() throws {
        for reservation in tables.reservations where reservation.kind == .jump {
            let register = try #require(series.first { $0.kind == reservation.series }).register
            for year in reservation.years {
                let pair = [year - 1, year].map { year in
                    register[reservation.economy].filter { $0.year == year }.map(\.figure.value)
                }
                let ratio = (pair[1].first ?? 0) / (pair[0].first ?? 1)
                #expect(ratio > 1.8 || ratio < 0.75, "\(reservation): × \(ratio)")
            }
        }
    }

    @Test("Every figure names a source whose record of origin is there, with its licence")
    func sources() throws {
        let origins = try ReferenceOrigin.all(in: Shipped.source("origins.json"))
        let files = ["exchange-rates.csv", "consumer-prices.csv", "gdp-deflators.csv", "purchasing-power-parities.csv"]
        for (file, register) in zip(files, series.map(\.register)) {
            let known = Set((origins[file] ?? []).compactMap(\.id))
            let named = Set(register.economies.flatMap { register[$0].map(\.figure.source) })
            #expect(named == known, "\(file)")
            #expect((origins[file] ?? []).allSatisfy { !$0.licence.all.contains("") })
        }
    }

    @Test("Every reservation says what it is in three languages")
    func reservations() {
        for entry in register.reservations.entries { #expect(entry.says.languages == ["en", "es", "pt"]) }
    }

    @Test(
        "Spot values are those of the sources, to four digits",
        arguments: [
            ("BRL", 2017, "BRA", 3.1914), ("MXN", 2018, "MEX", 19.2443), ("UYU", 2017, "URY", 28.6764),
            ("KRW", 2015, "KOR", 1130.95), ("EUR", 2014, "EMU", 0.7527),
        ] as [(String, Int, String, Double)])
    func spotValues(code: String, year: Int, economy: String, value: Double) throws {
        let decimals = value > 1000 ? 100.0 : 10_000
        #expect((try rate(code, year, in: economy) * decimals).rounded() / decimals == value)
    }

    @Test(
        "The rates of 2025, and those of Australia, Denmark and New Zealand, are those of the sources",
        arguments: [
            // The World Bank's file of 2026, read for each; the last three by the mean of the European Central Bank's days.
            ("ARS", 2025, "ARG", 1240.8513, false), ("BRL", 2025, "BRA", 5.5873, false),
            ("CLP", 2025, "CHL", 951.3295, false), ("COP", 2025, "COL", 4053.1358, false),
            ("PEN", 2025, "PER", 3.5671, false), ("AUD", 2010, "AUS", 1.0902, false),
            ("DKK", 2000, "DNK", 8.0831, false), ("NZD", 2001, "NZL", 2.3788, false),
            ("EUR", 2025, "EMU", 0.8850, true), ("GBP", 2025, "GBR", 0.7592, true),
            ("MXN", 2025, "MEX", 19.2128, true),
        ] as [(String, Int, String, Double, Bool)])
    func recent(code: String, year: Int, economy: String, value: Double, isProvisional: Bool) throws {
        #expect((try rate(code, year, in: economy) * 10_000).rounded() / 10_000 == value)
        let currency = try #require(Currency(code))
        #expect(tables.rates[economy]?[currency]?[year]?.isProvisional == isProvisional)
    }

    @Test(
        "The prices of 2025 stand above those of 2024 by what the sources say, in percent",
        arguments: [
            ("BRA", 5.0168), ("CHL", 4.2129), ("CRI", -0.0737), ("EMU", 2.4671), ("GBR", 3.8831), ("MEX", 3.8067),
            ("PER", 1.5313), ("URY", 4.6503),
            // The bureau's averages, 313.689 and 321.943.
            ("USA", 2.6313),
        ])
    func recentPrices(economy: String, growth: Double) throws {
        let prices = series[1].register[economy]
        let last = try [2024, 2025].map { year in try #require(prices.first { $0.year == year }).figure.value }
        #expect(abs((last[1] / last[0] - 1) * 100 - growth) < 0.000_051)
    }

    @Test("Deflators and parities of 2025 are those of the source")
    func recentDeflatorsAndParities() throws {
        func value(_ kind: Int, _ economy: String, _ year: Int) throws -> Double {
            try #require(series[kind].register[economy].last { $0.year == year }).figure.value
        }
        // Two years of growth, 4.0797 and 5.7274 %, 5.4386 and 5.4444 %, 2.4824 and 2.8012 %.
        for (economy, factor) in [("BRA", 1.100408), ("PER", 1.111790), ("USA", 1.053531)] {
            #expect(abs(try value(2, economy, 2025) / value(2, economy, 2023) - factor) < 0.000_001)
        }
        for (economy, parity) in [("BRA", 2.5544), ("CHL", 453.1886), ("PER", 1.8359), ("MEX", 10.3290)] {
            #expect(abs(try value(3, economy, 2025) - parity) < 0.000_051)
        }
    }

    @Test("A conversion says that the rate it rests on is provisional")
    func provisional() throws {
        let path = try Converter(tables).path(from: PriceLevel("EUR@2025")!, to: PriceLevel("USD@2025")!)
        #expect(path.remarks == [.provisional(economy: "EMU", year: 2025)])
        let final = try Converter(tables).path(from: PriceLevel("BRL@2025")!, to: PriceLevel("USD@2025")!)
        #expect(final.remarks.isEmpty)
    }

    @Test("A million reals of 1998 are 1,042,240 dollars of 2017, by hand")
    func brazil() throws {
        // consumer-prices.csv: BRA 1998 46.8008952736, 2017 155.66878623; exchange-rates.csv: BRL 2017 3.1913894463.
        // 1e6 × 155.66878623 ÷ 46.8008952736 = 3,326,192.4867; ÷ 3.1913894463 = 1,042,239.6084 (Python).
        let result = try factor("BRL@1998", "USD@2017") * 1e6
        #expect(abs(result - 1_042_239.61) < 0.005)
        // At a rate of 3.3 it would be 1.008 million, and 0.961 and 0.898 from prices of 1999 and 2000.
        let prices = try ["BRL@1998", "BRL@1999", "BRL@2000"].map { try factor($0, "BRL@2017") / 3.3 }
        #expect(prices.map { ($0 * 1000).rounded() } == [1008, 961, 898])
    }

    @Test("Ecuador's sucres become dollars at once, and move in American prices; its dollars since 2000 at home")
    func ecuador() throws {
        // ECS 1998 5446.57 to the dollar; USA 74.75543 and 112.4116.
        let path = try Converter(tables).path(
            from: PriceLevel("ECS@1998")!, to: PriceLevel("USD@2017")!, country: "ECU")
        #expect(path.remarks == [.gaveWay(Currency("ECS")!, to: Currency("USD")!, year: 1998)])
        let american = try factor("USD@1998", "USD@2017")
        #expect(try factor("USD@1998", "USD@2017", country: "ECU") == american)
        #expect(abs(path.factor - american / (try rate("ECS", 1998, in: "ECU"))) < 1e-12)
        #expect(try factor("USD@2005", "USD@2017", country: "ECU") != factor("USD@2005", "USD@2017"))
        // Its prices were in sucres before, its deflator and its parities in dollars throughout.
        #expect(tables.prices[.consumerPrices]?["ECU"]?[1999]?.currency.code == "ECS")
        #expect(tables.prices[.deflator]?["ECU"]?[1999]?.currency.code == "USD")
        #expect(tables.parities["ECU"]?[1995]?.currency.code == "USD")
    }

    @Test("Panama and El Salvador move their dollars at home, El Salvador from 2001 on")
    func dollarised() throws {
        let index = try #require(tables.prices[.consumerPrices])
        let panama = try #require(index["PAN"])
        #expect(try factor("USD@1998", "USD@2018", country: "PAN") == panama[2018]!.value / panama[1998]!.value)
        let salvador = try #require(index["SLV"])
        #expect(try factor("USD@2005", "USD@2018", country: "SLV") == salvador[2018]!.value / salvador[2005]!.value)
        #expect(try factor("USD@1999", "USD@2018", country: "SLV") == factor("USD@1999", "USD@2018"))
        #expect(try rate("SVC", 2000, in: "SLV") == 8.755)
        #expect(try factor("SVC@2000", "USD@2000") == 1 / 8.755)
    }

    @Test("Spain's rates of 1995 to 1998 stand in pesetas and in euros, at 166.386")
    func spain() throws {
        for year in 1995...1998 {
            let ratio = try rate("ESP", year, in: "ESP") / rate("EUR", year, in: "ESP")
            #expect(abs(ratio - 166.386) < 1e-6)
        }
        #expect(abs(try factor("ESP@1998", "EUR@1998") - 1 / 166.386) < 1e-15)
        // The euro moves in Spain's prices for a case of Spain, in the euro area's for nobody in particular.
        let spain = try #require(tables.prices[.consumerPrices]?["ESP"])
        let area = try #require(tables.prices[.consumerPrices]?["EMU"])
        #expect(try factor("EUR@2007", "EUR@2018", country: "ESP") == spain[2018]!.value / spain[2007]!.value)
        #expect(try factor("EUR@2007", "EUR@2018") == area[2018]!.value / area[2007]!.value)
        #expect(try factor("EUR@2007", "EUR@2018", country: "FRA") == area[2018]!.value / area[2007]!.value)
    }

    @Test("Suriname's guilders are a thousand to its dollar, in which all its rates are")
    func suriname() throws {
        #expect(try factor("SRG@2000", "SRD@2000") == 0.001)
        let dollars = try factor("SRD@2000", "USD@2000")
        #expect(abs(try factor("SRG@2000", "USD@2000") * 1000 - dollars) < 1e-15 * 1000)
        // 1.32 guilders in thousands to the dollar in 2000.
        #expect((1.0...1.6).contains(try rate("SRD", 2000, in: "SUR")))
    }

    @Test("Venezuela is refused from 2013 on, and moved no further than 2012")
    func venezuela() throws {
        #expect(
            try problem("VEF@2013", "USD@2018") == .unreliable(economy: "VEN", .exchangeRate, year: 2013, since: 2013))
        for level in ["VEF@2017", "VES@2019", "VED@2023"] {
            guard case .unreliable? = try problem(level, "USD@2018") else {
                Issue.record("\(level) is converted")
                continue
            }
        }
        guard case .unreliable? = try problem("VEF@2010", "VEF@2015") else {
            Issue.record("prices of 2015 are used")
            return
        }
        let path = try Converter(tables).path(from: PriceLevel("VEF@2010")!, to: PriceLevel("USD@2018")!)
        #expect(
            path.remarks == [
                .exchangedEarlier(2012, economy: "VEN", .consumerPrices, asked: 2018, isUnreliable: true)
            ])
        var own = tables
        let bolivar = try #require(Currency("VED"))
        own.ownRates[.average] = [
            bolivar: [2023: Observation(28.6, currency: bolivar, source: "mine", method: .own)]
        ]
        let converted = try Converter(own).path(from: PriceLevel("VED@2023")!, to: PriceLevel("USD@2023")!)
        #expect(converted.factor == 1 / 28.6)
    }

    @Test("Venezuela's units follow one another at 100,000 and 1,000,000; its parities are in the last of them")
    func bolivares() throws {
        let (strong, sovereign, digital) = (Currency("VEF")!, Currency("VES")!, Currency("VED")!)
        #expect(tables.ratio(of: strong, to: sovereign) == 100_000)
        #expect(tables.ratio(of: strong, to: digital) == 1e11)
        #expect(tables.ratio(of: sovereign, to: digital) == 1_000_000)
        // 2.135 strong bolívares to the international dollar in 2010, when the dollar was at 2.58.
        let parity = try #require(tables.parities["VEN"]?[2010])
        #expect(parity.currency == digital)
        #expect(abs(parity.value * 1e11 - 2.135) < 0.001)
    }

    @Test(
        "Argentina moves by its deflator over 2007 to 2015: × 24.6 from 1998 to 2017, where its consumer prices say × 9.96"
    )
    func argentina() throws {
        let path = try Converter(tables).path(from: PriceLevel("ARS@1998")!, to: PriceLevel("ARS@2017")!)
        #expect((path.factor * 10).rounded() == 246)
        #expect(path.remarks == [.understated(economy: "ARG", years: 2007...2015)])
        let byPrices = try factor("ARS@1998", "ARS@2017", ConversionTerms(measure: .consumerPrices))
        #expect((byPrices * 100).rounded() == 996)
        #expect(
            try factor("ARS@2016", "ARS@2020")
                == factor("ARS@2016", "ARS@2020", ConversionTerms(measure: .consumerPrices)))
        // Official and market rates went apart.
        let official = try Converter(tables).path(from: PriceLevel("ARS@2023")!, to: PriceLevel("USD@2023")!)
        #expect(official.remarks == [.diverged(economy: "ARG", year: 2023)])
        #expect((try rate("ARS", 2023, in: "ARG")).rounded() == 296)
    }

    @Test("The euro per dollar is one over the mean of dollars per euro")
    func euro() throws {
        // The European Central Bank's mean for 2014 is 1.3285 dollars to the euro; the mean of daily reciprocals differs
        // in the fourth digit.
        #expect((1 / (try rate("EUR", 2014, in: "EMU")) * 10_000).rounded() == 13_285)
    }

    @Test(
        "What is no money is refused with its reason",
        arguments: [
            ("CLF@2020", .indexUnit("CLF")), ("UF@2020", .indexUnit("UF")), ("UTM@2020", .indexUnit("UTM")),
            ("UYI@2020", .indexUnit("UYI")), ("UYW@2020", .indexUnit("UYW")), ("MXV@2020", .indexUnit("MXV")),
            ("COU@2020", .indexUnit("COU")), ("BOV@2020", .indexUnit("BOV")), ("$@2020", .sign("$")),
            ("Bs@2020", .sign("Bs")), ("¥@2020", .sign("¥")), ("pesos@2020", .unknownCurrency("pesos", nearest: nil)),
            ("XAU@2020", .notMoney("XAU")),
            ("PGY@2020", .unknownCurrency("PGY", nearest: "PYG")), ("BRL", .noYear("BRL")),
            ("BRL@98", .malformed("BRL@98")), ("@1998", .malformed("@1998")),
        ] as [(String, LevelProblem)])
    func levels(text: String, problem: LevelProblem) {
        #expect(throws: problem) { try currencies.level(text) }
    }

    @Test(
        "A currency is known by its code in any case, by a sign that is its alone, and by its name in any language",
        arguments: [
            ("usd", "USD"), ("US$", "USD"), ("R$", "BRL"), ("Gs.", "PYG"), ("€", "EUR"), ("S/", "PEN"),
            ("guaraníes", "PYG"), ("euros", "EUR"), ("pesos mexicanos", "MXN"), ("Brazilian real", "BRL"),
            ("reais brasileiros", "BRL"), ("soles", "PEN"), ("RD$", "DOP"), ("quetzales", "GTQ"),
        ])
    func named(text: String, code: String) throws {
        #expect(try currencies.money(text).code == code)
        #expect(try currencies.level("\(text)@2020").currency.code == code)
    }

    @Test("Withdrawn currencies are levels like any other", arguments: ["ECS", "ESP", "SRG", "VEF"])
    func legacy(code: String) throws {
        #expect(try currencies.level("\(code)@1998").currency.code == code)
    }
}

/// The files that are shipped.
enum Shipped {
    static func source(_ name: String) throws -> SourceText {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Cases/reference")
        return SourceText(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }

    static func money() throws -> MoneyRegister {
        var files: [MoneyRegister.File: SourceText] = [:]
        for file in MoneyRegister.File.allCases { files[file] = try source(file.rawValue) }
        return try MoneyRegister(
            countries: CountryRegister(source("countries.csv")), currencies: CurrencyRegister(source("currencies.csv")),
            files: files)
    }
}
