import Languages
import Testing

@testable import Documents

@Suite("A table for a person's spreadsheet")
struct PersonTableTests {
    private let worth = FieldDescription(
        "net_present_value", .amount,
        title: Text(en: "Net present value", es: "Valor actual neto", pt: "Valor presente líquido"),
        meaning: Meaning(en: "Worth.", es: "Valor.", pt: "Valor."))

    private var table: Table {
        Table(
            columns: [
                Column("id", "Case"), Column(worth, "NPV"), .machineOnly("first_bound"),
                Column("other", "Bound"), Column("second", "Bound"), .passedOn("Norte"),
            ],
            rows: [
                [
                    .code("a"), .amount(1234.565, currency: "USD"), .amount(1234.5, currency: "CLP"),
                    .amount(-0.001, currency: "USD"), .amount(1.2345, currency: "KWD"), .number(1234.5678, decimals: 2),
                ]
            ])
    }

    @Test("Titles stand in place of codes, in the language asked for; a shared one has its code behind it")
    func titles() {
        let titled = table.titled(in: Words(in: .spanish))
        #expect(
            titled.columns.map(\.name)
                == ["Case", "Valor actual neto", "first_bound", "Bound (other)", "Bound (second)", "Norte"])
        #expect(titled.columns.map(\.code) == ["id", "net_present_value", "first_bound", "other", "second", nil])
        #expect(CSVRenderer().header(of: titled).hasPrefix("Case,Valor actual neto,first_bound,"))
    }

    @Test("Money is rounded to the decimals of its currency, half away from zero, and no other number is")
    func rounding() {
        // 1234.565 lies just above the half in binary; 1234.5 pesos have no half to keep.
        let decimals = ["USD": 2, "CLP": 0, "KWD": 3]
        let line = CSVRenderer().line(
            of: table.roundingAmounts { decimals[$0] ?? 2 }.rows[0], in: table)
        #expect(line == "a,1234.57,1235,0,1.235,1234.5678\r\n")
    }

    @Test("The data package names the columns as the file does, and keeps their codes")
    func package() {
        let words = Words(in: .portuguese)
        let package = DataPackage(
            of: table.titled(in: words), in: "t.csv", as: .rfc4180, title: "t", description: "d", version: "1",
            sources: [], words: words)
        let text = package.json.prettyText
        #expect(text.contains("\"name\": \"Valor presente líquido\""))
        #expect(text.contains("\"code\": \"net_present_value\""))
    }
}
