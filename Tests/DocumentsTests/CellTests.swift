import Documents
import Facts
import Languages
import Testing

@Suite("A typed cell, for people and for programs")
struct CellTests {
    private let english = NumberStyle(language: .english)
    private let spanish = NumberStyle(language: .spanish)

    @Test("People read every kind in their language")
    func people() {
        let cells: [Cell] = [
            .amount(929e6, currency: "USD", bound: .atMost), .multiple(12.3), .ratio(2.31), .percent(0.125),
            .duration(years: 2.2, bound: .atLeast), .number(1234.5, decimals: 1), .integer(1234), .year(2018),
            .month("2027-01"), .words("Total"), .code("spain-auctions"), .unknown(.notStated), .missing("not reached"),
            .blank,
        ]
        #expect(
            cells.map { $0.text(in: spanish).map { $0 == "\u{A0}" ? "~" : String($0) }.joined() } == [
                "≤~US$~929~M", "12,3×", "2,31", "12,5~%", "≥~2,2~años", "1.234,5", "1.234", "2018", "ene.~2027",
                "Total",
                "spain-auctions", "no consta", "not reached", "",
            ])
    }

    @Test("Programs read the full number, fractions and years, and nothing for what is not there")
    func programs() {
        #expect(Cell.amount(929_123_456.78, currency: "USD", bound: .atMost).machineValue == .number(929_123_456.78))
        #expect(Cell.percent(0.125, decimals: 0).machineValue == .number(0.125))
        #expect(Cell.duration(years: 1.5).machineValue == .number(1.5))
        #expect(Cell.year(2018).machineValue == .integer(2018))
        #expect(Cell.month("2027-01").machineValue == .text("2027-01"))
        #expect(Cell.code("a").machineValue == .text("a"))
        for cell: Cell in [.unknown(.notQuantified), .missing("none"), .blank, .ratio(.nan), .multiple(.infinity)] {
            #expect(cell.machineValue == .empty)
        }
    }

    @Test("Footnotes are marked in brackets, each once")
    func footnotes() {
        #expect(Cell.blank.marks == "")
        #expect(Cell.ratio(1).noted(1).marks == "[1]")
        #expect(Cell.ratio(1).noted(1).noted(3, 1).marks == "[1,3]")
    }

    @Test("A stated value becomes its cell, an unknown one says why there is none")
    func stated() {
        #expect(Cell.stated(.stated(5)) { .integer($0) } == .integer(5))
        #expect(Cell.stated(Stated<Int>.unknown(.notStated)) { .integer($0) } == .unknown(.notStated))
    }

    @Test("A computed value becomes its cell, or the short word of its reason")
    func computed() {
        let word = { (reason: Reason) in reason == .notReached ? "not reached" : "none" }
        #expect(Cell.computed(.value(2.5), missing: word) { .duration(years: $0) } == .duration(years: 2.5))
        let none = Computed<Double>.notComputable(.notReached)
        #expect(Cell.computed(none, missing: word) { .duration(years: $0) } == .missing("not reached"))
    }
}
