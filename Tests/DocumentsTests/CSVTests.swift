import Documents
import Testing

@Suite("Tables as CSV")
struct CSVTests {
    @Test("Machine names head the columns that machines see; totals, notes and headings stay out")
    func table() {
        let table = Table(
            title: "Cases", captions: ["c"],
            columns: [
                Column("id", "Case"), Column("net_present_value", "NPV"), .peopleOnly("bar", "Bar"),
                .machineOnly("bound"),
                Column("payback_years", "Payback"), Column("rate", "Rate"), Column("start", "Start"),
            ],
            rows: [
                [
                    .code("panama-311"), .amount(-1234.5, currency: "USD", bound: .atMost).noted(1), .words("###"),
                    .words("atMost"), .unknown(.notStated), .percent(0.125), .month("2027-01"),
                ],
                [.code("short"), .missing("none")],
            ],
            totals: [[.words("Total")]], notes: ["n"])
        #expect(
            CSVRenderer().render(table)
                == "id,net_present_value,bound,payback_years,rate,start\r\n"
                + "panama-311,-1234.5,atMost,,0.125,2027-01\r\nshort,,,,,\r\n")
    }

    @Test("A table without rows is its header")
    func empty() {
        #expect(CSVRenderer().render(Table(columns: [Column("a", "A")])) == "a\r\n")
    }

    @Test(
        "A field is quoted where it must be",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""),
            ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a;b", "a;b"), ("", ""), ("ñ €", "ñ €"),
        ] as [(String, String)])
    func quoted(text: String, field: String) {
        #expect(CSVDialect.rfc4180.field(.text(text)) == field)
    }

    @Test(
        "Text that a spreadsheet would take for a formula is defused",
        arguments: [
            ("=1+1", "'=1+1"), ("+595 21 123", "'+595 21 123"), ("-cmd|x", "'-cmd|x"), ("@SUM(A1)", "'@SUM(A1)"),
            ("\tx", "'\tx"), ("\rx", "\"'\nx\""), ("=a,b", "\"'=a,b\""), ("a=b", "a=b"), ("-", "'-"), ("-1-1", "'-1-1"),
            ("=\u{301}1", "'=\u{301}1"), ("-1.2.3", "'-1.2.3"), ("\r\n=1", "\"'\r\n=1\""), ("-5\n", "\"'-5\n\""),
        ] as [(String, String)])
    func defused(text: String, field: String) {
        #expect(CSVDialect.rfc4180.field(.text(text)) == field)
    }

    @Test("Numbers are never defused, nor is text that is one")
    func numbers() {
        let dialect = CSVDialect.rfc4180
        #expect(
            dialect.line([.number(-5.5), .integer(-5), .text("-5.5"), .text("-5"), .empty]) == "-5.5,-5,-5.5,-5,\r\n")
        #expect(dialect.field(.number(-0.0)) == "0")
        #expect(dialect.field(.number(.nan)) == "")
    }

    @Test("A country's dialect has its separator, its decimal comma and the byte order mark")
    func dialect() {
        let dialect = CSVDialect.spreadsheet(decimal: ",", group: ".")
        let table = Table(
            columns: [Column("a", "A"), Column("b", "B")],
            rows: [[.words("x;y,z"), .ratio(-1234.5)], [.words("-0,5"), .integer(7)]])
        #expect(
            CSVRenderer(dialect: dialect).render(table) == "\u{FEFF}a;b\r\n\"x;y,z\";-1234,5\r\n-0,5;7\r\n")
        #expect(CSVDialect(separator: ",", decimal: ",").field(.number(0.5)) == "\"0,5\"")
    }

    @Test("Where the decimal mark is a point, fields are separated by commas")
    func pointDialect() {
        let dialect = CSVDialect.spreadsheet(decimal: ".", group: ",")
        #expect(dialect.line([.text("a;b"), .number(-0.5)]) == "a;b,-0.5\r\n")
        #expect(dialect.byteOrderMark)
    }

    @Test(
        "In a country's dialect too text is defused and numbers are not",
        arguments: [
            ("=1+1;2", "\"'=1+1;2\""), ("-1.5", "'-1.5"), ("-1,5", "-1,5"), ("+1,5,5", "'+1,5,5"), ("a,b", "a,b"),
        ] as [(String, String)])
    func defusedAbroad(text: String, field: String) {
        #expect(CSVDialect.spreadsheet(decimal: ",", group: ".").field(.text(text)) == field)
    }

    @Test("Machines read a number of their own where people read how it comes about, or nothing")
    func forMachines() {
        #expect(Cell.words("10 × US$ 12").read(byMachinesAs: 120).machineValue == .number(120))
        #expect(Cell.words("5 %; 20 %").read(byMachinesAs: nil).machineValue == .empty)
    }
}
