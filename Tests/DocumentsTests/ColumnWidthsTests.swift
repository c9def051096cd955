import Testing

@testable import Documents

@Suite("The widths of a table's columns")
struct ColumnWidthsTests {
    private func wish(_ natural: Int, _ body: Int, _ least: Int, numeric: Bool = false) -> ColumnWidths.Wish {
        ColumnWidths.Wish(natural: natural, body: body, least: least, isNumeric: numeric)
    }

    @Test("Where there is room, nothing is narrowed")
    func room() {
        #expect(ColumnWidths.fit([wish(20, 10, 5), wish(8, 8, 8)], into: 28) == [20, 8])
        #expect(ColumnWidths.fit([], into: 0) == [])
    }

    @Test("Headings wrap first, then words, then what stands in the place of numbers")
    func order() {
        let wishes = [wish(20, 18, 6), wish(15, 10, 8, numeric: true)]
        #expect(ColumnWidths.fit(wishes, into: 30) == [18, 12])
        #expect(ColumnWidths.fit(wishes, into: 28) == [18, 10])
        #expect(ColumnWidths.fit(wishes, into: 20) == [10, 10])
        #expect(ColumnWidths.fit(wishes, into: 15) == [6, 9])
        #expect(ColumnWidths.fit(wishes, into: 14) == [6, 8])
    }

    @Test("Columns that cannot be made so narrow do not fit")
    func tooNarrow() {
        #expect(ColumnWidths.fit([wish(20, 18, 6), wish(15, 10, 8)], into: 13) == nil)
    }

    @Test("The widest gives way first, and equals give way alike")
    func fairness() throws {
        let widths = try #require(ColumnWidths.fit([wish(40, 40, 5), wish(20, 20, 5), wish(10, 10, 5)], into: 46))
        #expect(widths == [18, 18, 10])
    }

    @Test("Very wide columns are narrowed quickly")
    func wide() {
        #expect(ColumnWidths.fit([wish(5_000_000, 5_000_000, 5), wish(10, 10, 10)], into: 50) == [40, 10])
    }

    @Test("Room goes where it makes a table less high, and nowhere else")
    func improved() {
        let wishes = [wish(20, 20, 6), wish(30, 30, 6)]
        // The first column takes a line less from 18 columns on, the second none below 22.
        func height(_ widths: [Int]) -> Int { (widths[0] >= 18 ? 1 : 2) + (widths[1] >= 22 ? 1 : 3) }
        #expect(ColumnWidths.improve([15, 25], wishes: wishes, height: height) == [18, 22])
        // Where nothing helps the widths stay; no column goes below its least.
        #expect(ColumnWidths.improve([15, 25], wishes: wishes) { _ in 7 } == [15, 25])
        #expect(ColumnWidths.improve([15, 6], wishes: wishes) { 40 - $0[0] } == [15, 6])
        #expect(ColumnWidths.improve([15, 7], wishes: wishes) { 40 - $0[0] } == [16, 6])
    }
}
