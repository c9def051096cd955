import Languages
import Testing

@testable import Documents

@Suite("A chart on a sheet")
struct SheetChartTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Two years of costs, with a formula and a value that nobody knows.
    private var workbook: Workbook {
        var sheet = Sheet("It's")
        sheet.put(0, 0, [.text("Year", .heading), .number(2027, CellStyle(.value)), .number(2028, CellStyle(.value))])
        sheet.put(
            1, 0,
            [
                .text("Costs & more", .label), .formula(2 * .number(3), CellStyle(.value)),
                .notAvailable(CellStyle(.value)),
            ])
        var chart = SheetChart(
            .columns, .text("Costs < benefits", subtitle: "US$"), description: "a \"b\"", rows: 3...9, columns: 0...2)
        func cell(_ row: Int, _ column: Int) -> CellReference { CellReference(sheet: 0, row: row, column: column) }
        chart.series = [
            .init(
                name: cell(1, 0), across: .init(cell(0, 1), cell(0, 2)), values: .init(cell(1, 1), cell(1, 2)),
                colour: .rust)
        ]
        sheet.charts = [chart]
        return Workbook(title: "A", language: .english, sheets: [sheet]).computed
    }

    @Test("It points at cells by their whole names, and keeps what they come to; what nobody knows is no point")
    func cells() {
        let xml = text(workbook.sheets[0].charts[0].xml(of: workbook))
        #expect(xml.contains("<c:f>'It''s'!$B$2:$C$2</c:f>"))
        // 2 × 3 in the first place; of the second there is nothing.
        #expect(xml.contains("<c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>6</c:v></c:pt></c:numCache>"))
        #expect(xml.contains("<c:pt idx=\"1\"><c:v>2028</c:v></c:pt></c:strCache>"))
        #expect(xml.contains("<a:t>Costs &lt; benefits</a:t>") && xml.contains("<c:v>Costs &amp; more</c:v>"))
    }

    @Test("One series alone has no legend, two have one, and lines have their names at their ends")
    func legend() {
        var chart = workbook.sheets[0].charts[0]
        #expect(!chart.hasLegend)
        chart.series += chart.series
        #expect(chart.hasLegend && text(chart.xml(of: workbook)).contains("<c:legendPos val=\"b\"/>"))
        chart.form = .lines
        #expect(!chart.hasLegend && text(chart.xml(of: workbook)).contains("<c:showSerName val=\"1\"/>"))
    }

    @Test("Names of points beside one another stand on different sides, and none beyond the right edge")
    func sides() {
        var sheet = Sheet("A")
        // Two at the same place on scales of powers of ten, and one at the right end.
        for (row, (name, x, y)) in [
            ("the first of two", 20.0, 30.0), ("the second of two", 22.0, 30.0),
            ("the one at the right end", 99.0, 50.0),
        ].enumerated() {
            sheet.put(
                row, 0, [.text(name, .label), .number(x, CellStyle(.value)), .number(y, CellStyle(.value))])
        }
        var chart = SheetChart(
            .points, .text("A", subtitle: ""), description: "", rows: 3...9, columns: 0...2)
        func cells(_ row: Int, _ column: Int) -> SheetChart.Cells {
            let cell = CellReference(sheet: 0, row: row, column: column)
            return .init(cell, cell)
        }
        chart.series = (0..<3).map { row in
            SheetChart.Series(name: cells(row, 0).first, across: cells(row, 1), values: cells(row, 2), colour: .navy)
        }
        sheet.charts = [chart]
        let workbook = Workbook(title: "A", language: .english, sheets: [sheet])
        let sides = chart.sides(of: workbook)
        #expect(sides[0] != sides[1] && sides[2] == .left)
        let xml = text(chart.xml(of: workbook))
        #expect(xml.contains("<c:dLblPos val=\"\(sides[0].rawValue)\"/>") && xml.contains("<c:dLblPos val=\"l\"/>"))
    }

    @Test("A sheet wider than a page is printed on several, each with its first column; a narrow one on one")
    func pages() {
        var sheet = Sheet("A")
        sheet.put(0, 0, (0..<30).map { .number(Double($0), CellStyle(.value)) })
        #expect(sheet.pagesAcross == 2)  // 30 × 9 = 270 characters, of which 149 ÷ 0.62 = 240 stand on a page.
        #expect(sheet.printTitles(quoted: "A") == "A!$A:$A")
        sheet.print.area = (0, 9)
        sheet.print.titleRows = 0...0
        #expect(sheet.pagesAcross == 1 && sheet.printTitles(quoted: "A") == "A!$1:$1")
        sheet.print.area = (0, 99)
        sheet.widths[0] = 40
        #expect(sheet.pagesAcross == 5)  // (40 + 99 × 9 − 40) ÷ (240 − 40)
        #expect(sheet.printTitles(quoted: "A") == "A!$A:$A,A!$1:$1")
    }

    @Test("Its sheet, its drawing and its part are told of one another")
    func parts() throws {
        let archive = text(workbook.drawing(ofSheet: 0))
        #expect(archive.contains("r:id=\"rId1\"") && archive.contains("descr=\"a &quot;b&quot;\""))
        #expect(archive.contains("<xdr:from><xdr:col>0</xdr:col>") && archive.contains("<xdr:row>10</xdr:row>"))
        #expect(workbook.drawings.map { $0.charts } == [1...1])
    }

    @Test("A workbook within another keeps its formulas on its own sheets, by names of its own")
    func moved() throws {
        var sheet = Sheet("A")
        sheet[0, 0] = .number(3, CellStyle(.input))
        sheet[0, 1] = .formula(.name("rate") * .cell(CellReference(sheet: 0, row: 0, column: 0)), CellStyle(.value))
        var one = Workbook(title: "", language: .english, sheets: [sheet])
        one.names = [.init("rate", CellReference(sheet: 0, row: 0, column: 0))]
        let own = one.computed.moved(SheetMove(places: [1], prefix: "option2_"))
        var all = Workbook(title: "", language: .english, sheets: [Sheet("First")] + own.sheets)
        all.names = own.names
        all.sheets[0][0, 0] = .formula(.cell(CellReference(sheet: 1, row: 0, column: 1)) + 1, CellStyle(.value))
        // 3 × 3, and one more on the first sheet.
        #expect(all.completed.sheets[0][0, 0]?.cached == .number(10))
        #expect(all.recomputed([CellReference(sheet: 1, row: 0, column: 1)]) == [.number(9)])
        #expect(all.names.map { $0.name } == ["option2_rate"])
    }
}
