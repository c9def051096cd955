import Documents
import Testing

@Suite("A table of typed cells")
struct TableTests {
    @Test("Numbers stand to the right, words to the left, and what replaces a number counts for neither")
    func alignment() {
        let table = Table(
            columns: ["words", "numbers", "mixed", "unknown", "mostly_words"].map { Column($0, $0) },
            rows: [
                [.words("a"), .ratio(1), .unknown(.notStated), .unknown(.notStated), .words("never")],
                [.code("b"), .integer(2), .ratio(2), .missing("none"), .words("always")],
                [.month("2027-01"), .year(2018), .blank, .blank, .ratio(3)],
            ])
        #expect((0..<6).map(table.alignment) == [.left, .right, .right, .left, .left, .left])
    }

    @Test("A column may ask for its side")
    func askedAlignment() {
        let table = Table(columns: [Column("a", "A", alignment: .right)], rows: [[.words("x")]])
        #expect(table.alignment(ofColumn: 0) == .right)
    }

    @Test("People and machines each see their columns")
    func audiences() {
        let table = Table(columns: [Column("a", "A"), .machineOnly("b"), .peopleOnly("c", "C")])
        #expect(table.columns(for: .people) == [0, 2])
        #expect(table.columns(for: .machines) == [0, 1])
        #expect(table.columns(for: .everyone) == [0, 1, 2])
    }

    @Test("The same footnote has one number")
    func notes() {
        var table = Table(columns: [])
        #expect(["x", "y", "x"].map { table.note($0) } == [1, 2, 1])
        #expect(table.notes == ["x", "y"])
    }
}
