import Languages
import Syntax
import Testing

@testable import Documents

@Suite("Formulas of a workbook")
struct FormulaTests {
    private static func book(_ rows: [[SheetCell?]]) -> Workbook {
        var sheet = Sheet("Data & more")
        for (row, cells) in rows.enumerated() { sheet.put(row, 0, cells) }
        return Workbook(title: "", language: .english, sheets: [Sheet("First"), sheet])
    }

    private static func value(_ formula: Formula, beside cells: [Double] = []) -> CellValue {
        let style = CellStyle(.value)
        let book = book([[.formula(formula, style)] + cells.map { .number($0, style) }])
        return book.recomputed([CellReference(sheet: 1, row: 0, column: 0)])[0]
    }

    private static func at(_ column: Int) -> CellReference { CellReference(sheet: 1, row: 0, column: column) }

    @Test("A tree is written as A1, with no more brackets than it needs")
    func written() {
        let book = Self.book([])
        let cell = Formula.cell(CellReference(sheet: 1, row: 9, column: 27, fixesRow: true))
        let formula = (1 + cell) * 2 - Formula.name("rate") / (cell - 3)
        #expect(formula.text(onSheet: 1, of: book) == "(1+AB$10)*2-rate/(AB$10-3)")
        #expect(cell.text(onSheet: 0, of: book) == "'Data & more'!AB$10")
        #expect((-cell.power(2)).text(onSheet: 1, of: book) == "-(AB$10^2)")
        #expect(cell.power(-Formula.name("t")).text(onSheet: 1, of: book) == "AB$10^(-t)")
        #expect(Formula.text("a \"b\"").text(onSheet: 0, of: book) == "\"a \"\"b\"\"\"")
        #expect((1 - (2 - cell)).text(onSheet: 1, of: book) == "1-(2-AB$10)")
    }

    @Test("A formula along a row is one and the same, seen from its own cell")
    func relative() {
        let texts = (3..<6).map { column in
            Formula.cell(CellReference(sheet: 1, row: 2, column: column - 1)).relativeText(row: 4, column: column)
        }
        #expect(Set(texts) == ["S1R[-2]C[-1]"])
    }

    @Test("Functions come to what spreadsheets have for them")
    func functions() {
        let (first, last) = (Self.at(1), Self.at(4))
        let range = Formula.range(first, last)
        #expect(Self.value(.call(.SUM, [range]), beside: [1, 2, 3, 4]) == .number(10))
        #expect(Self.value(.products(range, range), beside: [1, 2, 3, 4]) == .number(30))
        // Of what is above 2, the squares: 9 + 16.
        #expect(Self.value(.products(range.isAbove(2) * range * range), beside: [1, 2, 3, 4]) == .number(25))
        #expect(Self.value(.call(.SUMIF, [range, 2, range]), beside: [2, 2, 3, 4]) == .number(4))
        #expect(Self.value(.call(.INDEX, [range, 1, 3]), beside: [5, 6, 7, 8]) == .number(7))
        #expect(Self.value(.call(.MOD, [-1, 12])) == .number(11))
        #expect(Self.value(.call(.INT, [-0.5])) == .number(-1))
        #expect(Self.value(.call(.ISNA, [.notAvailable])) == .truth(true))
        #expect(Self.value(1 / Formula.number(0)) == .error(.dividedByZero))
        // 1 January 2027 is day 46,388 of spreadsheets.
        #expect(Self.value(.call(.DATE, [2026, 13, 1])) == .number(46_388))
        #expect(Self.value(.call(.MONTH, [46_388])) == .number(1))
        // −100, 60, 70: 1.6 = (60 + √(3600 + 28000)) ÷ 200 + … the root of 100 x² − 60 x − 70 is 1.18882…
        let rate = Self.value(.call(.IRR, [.range(Self.at(1), Self.at(3))]), beside: [-100, 60, 70]).number
        #expect(abs((rate ?? 0) - 0.188_819_441_731_558_87) < 1e-12)
    }

    @Test("A cell that needs itself has no value")
    func circle() {
        #expect(Self.value(Formula.cell(Self.at(0)) + 1) == .error(.badReference))
    }

    @Test(
        "Days are numbered as spreadsheets do",
        arguments: [(1900, 3, 1, 61), (2000, 2, 29, 36_585), (2200, 12, 1, 109_909)])
    func days(year: Int, month: Int, day: Int, number: Int) {
        #expect(SpreadsheetDay.number(year: year, month: month, day: day) == number)
        let back = SpreadsheetDay.date(ofDay: number)
        #expect((back.year, back.month, back.day) == (year, month, day))
    }
}
