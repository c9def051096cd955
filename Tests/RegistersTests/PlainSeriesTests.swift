import Syntax
import Testing

@testable import Registers

/// A series read by its bytes, beside the same read row by row.
struct PlainSeriesTests {
    private func text(_ rows: [String], header: String = "economy,currency,year,value,source,method,status")
        -> SourceText
    {
        SourceText(name: "series.csv", text: ([header] + rows).map { $0 + "\n" }.joined())
    }

    private static let rows = [
        "ARG,ARS,1995,0.99975,WDI-2026,published,", "ARG,ARS,1996,0.9996625,WDI-2026,published,",
        "BRA,BRL,1995,0.91767,WDI-2026,chained,", "BRA,BRL,2025,5.6,ECB-2026,averaged,provisional",
    ]

    @Test(arguments: ["exchange-rates", "consumer-prices", "gdp-deflators", "purchasing-power-parities"])
    func whatIsShippedIsPlainAndTheSameRowByRow(_ name: String) throws {
        let source = try Shipped.source("\(name).csv")
        let plain = try #require(PlainSeries(source)).entries
        #expect(plain == (try SeriesRegister.readRows(of: source)))
        #expect(plain.values.reduce(0) { $0 + $1.count } > 900)
    }

    @Test func theEndOfTheLastLineMayBeMissing() throws {
        let source = SourceText(name: "s.csv", text: "economy,currency,year,value,source,method\nARG,ARS,1995,1,W,own")
        #expect(try #require(PlainSeries(source)).entries["ARG"]?.map(\.figure.value) == [1])
    }

    @Test func columnsMayStandInAnotherOrderWithOthersBetween() throws {
        let source = text(
            ["published,1995,0.5,note,W,ARS,ARG"], header: "method,year,value,other,source,currency,economy")
        let plain = try #require(PlainSeries(source)).entries
        #expect(plain == (try SeriesRegister.readRows(of: source)))
        #expect(plain["ARG"]?.first?.figure.value == 0.5)
    }

    /// Each is left to the other reading, whatever that says of it.
    @Test(arguments: [
        "\"BRA\",BRL,2026,5.6,W,published,", "BRA,BRL,2026,5.6,Ñ,published,", "BRA,BRL,2026,5.6,W,published",
        "BRA,BRL,2026,5.6,W,published,,", "BR,BRL,2026,5.6,W,published,", "BRA,brl,2026,5.6,W,published,",
        "BRA,BRL,02026,5.6,W,published,", "BRA,BRL,,5.6,W,published,", "BRA,BRL,2026,,W,published,",
        "BRA,BRL,2026,-5.6,W,published,", "BRA,BRL,2026,1e9,W,published,", "BRA,BRL,2026,5.6,,published,",
        "BRA,BRL,2026,5.6,W,guessed,", "BRA,BRL,2026,5.6,W,published,final", "BRA,BRL,2025,5.6,W,published,",
        "BRA,BRL,2024,5.6,W,published,", "ARG,ARS,1999,5.6,W,published,", "BRA,BRL,2026,5.6,W,published,\r", "",
    ])
    func whatIsInDoubtIsReadRowByRow(_ row: String) {
        #expect(PlainSeries(text(Self.rows)) != nil)
        #expect(PlainSeries(text(Self.rows + [row])) == nil, "at the end")
        #expect(PlainSeries(text(Self.rows + [row, "CHL,CLP,1995,396.8,W,published,"])) == nil, "inside")
    }

    @Test func anotherSeparatorAndAMissingColumnAreLeftToTheOtherReading() {
        #expect(PlainSeries(SourceText(name: "s.csv", text: "economy;currency;year;value;source;method\n")) == nil)
        #expect(PlainSeries(text(["ARG,ARS,1995,1,W"], header: "economy,currency,year,value,source")) == nil)
    }
}
