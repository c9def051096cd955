import Testing

@testable import Money

/// The small world's figures end in 2010.
@Suite("Years behind the last figures")
struct BeyondDataTests {
    private let nearest = ConversionTerms(beyondData: .nearest)

    private func path(_ from: String, _ to: String, in tables: MoneyTables = Small.tables) throws -> ConversionPath {
        try Converter(tables, terms: nearest).path(from: Small.level(from), to: Small.level(to))
    }

    @Test("Without being asked nothing is taken for a later year, and the problem says that it could be")
    func refused() {
        for (from, to) in [("AND@2000", "USD@2012"), ("AND@2012", "USD@2012"), ("AND@2012", "AND@2000")] {
            let error = #expect(throws: ConversionProblem.self) { try Small.thousand(from, to) }
            #expect(error?.isBeyondData == true)
        }
    }

    @Test("The last year's prices stand for those of the year asked for, on either side")
    func prices() throws {
        // 1 000 × 200 ÷ 100 crowns of 2010, at 10 to the dollar.
        let forth = try path("AND@2000", "USD@2012")
        #expect(forth.amount(of: 1000) == 200)
        #expect(forth.remarks == [.beyondData(.consumerPrices, of: "USA", asked: 2012, taken: 2010)])
        #expect(forth.to == Small.level("USD@2012"))
        // Crowns of 2013 count as those of 2010: 500 of 2000, at 4 to the dollar and 2 ducats to it.
        let back = try path("AND@2013", "BOR@2000")
        #expect(back.amount(of: 1000) == 250)
        #expect(back.remarks == [.beyondData(.consumerPrices, of: "ANA", asked: 2013, taken: 2010)])
        // Within a currency: 1 000 × 200 ÷ 100.
        #expect(try path("AND@2000", "AND@2030").amount(of: 1000) == 2000)
    }

    @Test("Rates are of the last year that has both")
    func rates() throws {
        let same = try path("AND@2012", "USD@2012")
        #expect(same.amount(of: 1000) == 100)
        #expect(same.remarks == [.beyondData(.exchangeRate, of: "AND/USD", asked: 2012, taken: 2010)])
        // The crown's rate of 2011 stands alone: both are of 2010.
        var tables = Small.tables
        tables.rates["ANA"]?[Small.crown]?[2011] = Observation(
            20, currency: Small.crown, source: "small", method: .published)
        let cross = try path("AND@2012", "BOR@2012", in: tables)
        #expect(cross.amount(of: 1000) == 200)
        #expect(cross.remarks == [.beyondData(.exchangeRate, of: "AND/BOR", asked: 2012, taken: 2010)])
    }

    @Test("Rates that the user brings for the year itself need no other")
    func own() throws {
        var tables = Small.tables
        tables.ownRates[.average] = [Small.crown: [2012: Small.own(Small.crown, 40)]]
        let path = try path("AND@2012", "USD@2012", in: tables)
        #expect(path.amount(of: 1000) == 25)
        #expect(path.remarks.isEmpty)
    }

    @Test("Years before the first figures and gaps between them are refused all the same")
    func gaps() {
        for (from, to) in [("AND@1990", "USD@1990"), ("AND@2003", "USD@2003"), ("AND@1990", "AND@2000")] {
            #expect(throws: ConversionProblem.self) { try path(from, to) }
        }
    }
}
