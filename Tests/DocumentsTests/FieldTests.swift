import Documents
import Languages
import Testing

@Suite("A field: a column and its cells, said once")
struct FieldTests {
    private static let page = FieldDescription(
        "page_number", .wholeNumber, title: Text(en: "Page", es: "Página", pt: "Página"),
        meaning: Meaning(en: "The page.", es: "La página.", pt: "A página."))

    @Test("A table has a column and a cell of each field, in their order")
    func table() {
        let fields: [Field<Int>] = [
            Field(Self.page, heading: "Page", alignment: .right) { .integer($0) },
            Field(.peopleOnly("twice", "Twice")) { .integer(2 * $0) },
        ]
        let table = Table(title: "T", of: [3, 5], by: fields)
        #expect(table.columns == [Column(Self.page, "Page", alignment: .right), .peopleOnly("twice", "Twice")])
        #expect(table.rows == [[.integer(3), .integer(6)], [.integer(5), .integer(10)]])
        #expect(CSVRenderer().render(table) == "page_number\r\n3\r\n5\r\n")
    }

    @Test("A cell may note what is below the table, each note once")
    func notes() {
        let fields: [Field<Int>] = [
            Field(noting: Column(Self.page, "Page")) { number, table in
                var cell = Cell.integer(number)
                cell.footnotes = [table.note(number > 2 ? "large" : "small")]
                return cell
            }
        ]
        let table = Table(of: [1, 3, 2], by: fields)
        #expect(table.notes == ["small", "large"])
        #expect(table.rows.map { $0[0].footnotes } == [[1], [2], [1]])
    }

    @Test("A field that only machines see needs no heading, and is named in JSON as in CSV")
    func machines() {
        let field = Field<Int>(Self.page) { .integer($0) }
        #expect(field.column.audience == .machines && field.column.name == "page_number")
        #expect(Self.page.key == "pageNumber")
    }

    @Test(
        "A number is printed as its kind is, and read in full",
        arguments: [
            (.amount, 929_123_456, "US$ 929 M"), (.years, 2.2, "2.2 years"), (.ratio, 2.31, "2.31"),
            (.multiple, 12.3, "12.3×"), (.percent, 0.125, "12.5 %"),
        ] as [(FieldKind, Double, String)])
    func kinds(kind: FieldKind, number: Double, text: String) {
        let cell = kind.cell(number, currency: "USD", bound: nil)
        let shown = cell.text(in: NumberStyle(language: .english))
        #expect(String(shown.map { $0 == "\u{A0}" ? " " : $0 }) == text)
        #expect(cell.machineValue == .number(number))
    }
}
