import Money
import Testing

@Suite("A converter")
struct ConverterTests {
    private func problem(
        _ from: String, _ to: String, country: String? = nil, _ terms: ConversionTerms = ConversionTerms(),
        in tables: MoneyTables = Small.tables
    ) -> ConversionProblem? {
        do {
            _ = try Converter(tables, terms: terms).path(
                from: Small.level(from), to: Small.level(to), country: country)
            return nil
        } catch {
            return error
        }
    }

    @Test("Amounts are moved at home first, and exchanged at the rate of the year asked for")
    func inflateFirst() throws {
        // 1000 × 200/100 ÷ 10 = 200 dollars; ducats are 2 to the dollar.
        #expect(try Small.thousand("AND@2000", "USD@2010") == 200)
        #expect(try Small.thousand("AND@2000", "BOR@2010") == 400)
    }

    @Test("Exchanged first, they move in the other economy")
    func convertFirst() throws {
        // 1000 ÷ 4 × 125/100 = 312.5; × 2 ducats × 150/100 ÷ … = 1000 ÷ 4 × 2 × 1.5 = 750.
        let terms = ConversionTerms(order: .convertFirst)
        #expect(try Small.thousand("AND@2000", "USD@2010", terms) == 312.5)
        #expect(try Small.thousand("AND@2000", "BOR@2010", terms) == 750)
        let converter = Converter(Small.tables)
        let other = try converter.pathInOtherOrder(from: Small.level("AND@2000"), to: Small.level("USD@2010"))
        #expect(other.amount(of: 1000) == 312.5 && other.terms.order == .convertFirst)
    }

    @Test("There and back again is where one started")
    func roundTrip() throws {
        let there = try Small.thousand("AND@2000", "BOR@2010", ConversionTerms(order: .inflateFirst))
        let back = try Converter(Small.tables, terms: ConversionTerms(order: .convertFirst))
            .path(from: Small.level("BOR@2010"), to: Small.level("AND@2000"))
        #expect(abs(back.amount(of: there) - 1000) < 1e-9)
    }

    @Test("Within a currency only prices move; within a level nothing does")
    func sameCurrency() throws {
        #expect(try Small.thousand("AND@2010", "AND@2000") == 500)
        let path = try Converter(Small.tables).path(from: Small.level("AND@2000"), to: Small.level("AND@2000"))
        #expect(path.steps.isEmpty && path.factor == 1 && !path.hasOrder)
    }

    @Test("Dollars move in the prices of a country where they are tender, else in the issuer's")
    func ownEconomy() throws {
        #expect(try Small.thousand("USD@2000", "USD@2010", country: "COA") == 1020)
        #expect(try Small.thousand("USD@2000", "USD@2010", country: "ANA") == 1250)
        #expect(try Small.thousand("USD@2000", "USD@2010") == 1250)
        // 1000 × 1.02 × 2 ducats.
        #expect(try Small.thousand("USD@2000", "BOR@2010", country: "COA") == 2040)
    }

    @Test("Where the country's prices are not known the issuer's stand for them, and it is said")
    func unknownPrices() throws {
        let path = try Converter(Small.tables).path(
            from: Small.level("USD@2000"), to: Small.level("USD@2010"), country: "NOA")
        #expect(path.factor == 1.25)
        #expect(path.remarks == [.issuersPrices(country: "NOA", Small.dollar, economy: "USA")])
    }

    @Test("A currency that is tender only from a year on does not move in that country before")
    func tenderSince() throws {
        // The dollar came to Dustria in 2005: from 2005 to 2010 its prices rose by 30 %, America's by 25/110.
        #expect(try Small.thousand("USD@2005", "USD@2010", country: "DUA") == 1300)
        #expect(try Small.thousand("USD@2000", "USD@2010", country: "DUA") == 1250)
    }

    @Test("A currency that gave way is exchanged in its own year, and moves as what took its place")
    func gaveWay() throws {
        let path = try Converter(Small.tables).path(
            from: Small.level("DUS@2000"), to: Small.level("USD@2010"), country: "DUA")
        // 1000 ÷ 100 × 125/100.
        #expect(path.amount(of: 1000) == 12.5)
        #expect(path.remarks == [.gaveWay(Small.money("DUS"), to: Small.dollar, year: 2000)])
    }

    @Test("A unit of the same money is renamed at its ratio, in every year")
    func renamed() throws {
        #expect(try Small.thousand("OLD@2000", "AND@2000") == 1)
        #expect(try Small.thousand("AND@2000", "OLD@2010") == 2_000_000)
        // 1000 old × 2 = 2000 old = 2 crowns = 0.2 dollars.
        let path = try Converter(Small.tables).path(from: Small.level("OLD@2000"), to: Small.level("USD@2010"))
        #expect(abs(path.amount(of: 1000) - 0.2) < 1e-15)
        #expect(path.steps.count == 3 && path.hasOrder)
    }

    @Test("Where prices at home end, the exchange is in their last year, and it is said")
    func earlierYear() throws {
        var tables = Small.tables
        tables.prices[.consumerPrices]?["ANA"]?[2010] = nil
        for year in 2006...2009 { tables.prices[.consumerPrices]?["ANA"]?[year] = nil }
        let path = try Converter(tables).path(from: Small.level("AND@2000"), to: Small.level("USD@2010"))
        // 1000 × 1.5 ÷ 8 × 125/110.
        #expect(abs(path.amount(of: 1000) - 1000 * 1.5 / 8 * 125 / 110) < 1e-12)
        #expect(
            path.remarks == [
                .exchangedEarlier(2005, economy: "ANA", .consumerPrices, asked: 2010, isUnreliable: false)
            ])
    }

    @Test("The deflator takes the place of consumer prices where it is asked for")
    func deflator() throws {
        #expect(try Small.thousand("AND@2000", "AND@2010", ConversionTerms(measure: .deflator)) == 2600)
    }

    @Test("The deflator is the default over years whose consumer prices understate, and the choice is said")
    func understated() throws {
        var tables = Small.tables
        let years = 2001...2004
        tables.reservations = [
            Reservation(series: .consumerPrices, economy: "ANA", kind: .understated, years: years)
        ]
        func path(_ from: String, _ to: String, _ measure: PriceMeasure? = nil) throws -> ConversionPath {
            try Converter(tables, terms: ConversionTerms(measure: measure))
                .path(from: Small.level(from), to: Small.level(to))
        }
        #expect(try path("AND@2000", "AND@2010").factor == 2.6)
        #expect(try path("AND@2000", "AND@2010").remarks == [.understated(economy: "ANA", years: years)])
        #expect(try path("AND@2000", "AND@2010", .consumerPrices).factor == 2)
        #expect(
            try path("AND@2000", "AND@2010", .consumerPrices).remarks
                == [.understatedTaken(economy: "ANA", years: years)])
        #expect(try path("AND@2000", "AND@2010", .deflator).remarks.isEmpty)
        // Behind those years nothing is understated: a change is that of the years behind its first.
        #expect(try path("AND@2005", "AND@2010").factor == 200.0 / 150)
    }

    @Test("Purchasing power exchanges by what goods cost")
    func purchasingPower() throws {
        let terms = ConversionTerms(exchange: .purchasingPower)
        #expect(try Small.thousand("AND@2010", "USD@2010", terms) == 200)
        #expect(problem("AND@2005", "USD@2005", terms) == .noParity(economy: "ANA", year: 2005, nearest: [2010]))
        #expect(problem("AND@2010", "BOR@2010", terms) == .noParity(economy: "BOA", year: 2010, nearest: []))
    }

    @Test("What is missing is named with the nearest years there are")
    func missing() {
        #expect(
            problem("AND@2003", "USD@2003")
                == .noRate(Small.crown, year: 2003, .average, nearest: [2000, 2005]))
        #expect(
            problem("AND@1990", "AND@2000")
                == .noPrices(economy: "ANA", .consumerPrices, year: 1990, nearest: [2000]))
        #expect(
            problem("USD@2010", "AND@2020")
                == .noPrices(economy: "ANA", .consumerPrices, year: 2020, nearest: [2010])
                || problem("USD@2010", "AND@2020") == .noRate(Small.crown, year: 2020, .average, nearest: [2010]))
        #expect(
            problem("AND@2010", "USD@2010", ConversionTerms(rate: .endOfYear))
                == .noRate(Small.crown, year: 2010, .endOfYear, nearest: []))
        #expect(problem("XOF@2000", "XOF@2010") == .noEconomy(Small.money("XOF")))
    }

    @Test("Unreliable figures are refused, and the user's own rate is taken in their place")
    func unreliable() throws {
        var tables = Small.tables
        tables.reservations = [
            Reservation(series: .exchangeRate, economy: "ANA", kind: .unreliable, years: 2005...Reservation.open),
            Reservation(series: .consumerPrices, economy: "ANA", kind: .unreliable, years: 2005...Reservation.open),
        ]
        #expect(
            problem("AND@2010", "USD@2010", in: tables)
                == .unreliable(economy: "ANA", .exchangeRate, year: 2010, since: 2005))
        #expect(
            problem("AND@2000", "AND@2010", in: tables)
                == .unreliable(economy: "ANA", .consumerPrices, year: 2010, since: 2005))
        // From before, the last year before it is as far as prices go.
        #expect(try Small.thousand("AND@2000", "USD@2010", in: tables) == 312.5)
        tables.ownRates[.average] = [Small.crown: [2010: Small.own(Small.crown, 25)]]
        #expect(try Small.thousand("AND@2010", "USD@2010", in: tables) == 40)
    }

    @Test("The user's own rates win, a part of a year too, which is said")
    func ownRates() throws {
        var tables = Small.tables
        tables.ownRates[.average] = [Small.crown: [2010: Small.own(Small.crown, 20)]]
        #expect(try Small.thousand("AND@2010", "USD@2010", in: tables) == 50)
        tables.ownRates[.average] = [Small.crown: [2010: Small.own(Small.crown, 20, partial: 3)]]
        let path = try Converter(tables).path(from: Small.level("AND@2010"), to: Small.level("USD@2010"))
        #expect(path.factor == 0.05)
        #expect(path.remarks == [.partialYear(Small.crown, year: 2010, count: 3)])
        tables.ownRates[.endOfYear] = [Small.crown: [2010: Small.own(Small.crown, 40)]]
        #expect(try Small.thousand("AND@2010", "USD@2010", ConversionTerms(rate: .endOfYear), in: tables) == 25)
    }

    @Test("An index in another money than the amount is refused")
    func otherMoney() {
        #expect(
            problem("DUS@2000", "DUS@2010")
                == .otherMoney(
                    economy: "DUA", .consumerPrices, Small.money("DUS"), year: 2010, inForce: Small.dollar))
    }

    @Test("The amounts behind each step end in the result, and the sources are named once")
    func steps() throws {
        let path = try Converter(Small.tables).path(from: Small.level("AND@2000"), to: Small.level("BOR@2010"))
        #expect(path.amounts(of: 1000) == [2000, 400])
        #expect(path.sources == ["small"])
        #expect(path.steps.reduce(path.from) { $1.level(behind: $0) } == path.to)
    }
}
