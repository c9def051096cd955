import Findings
import Languages
import Projects
import Reports
import Syntax
import Testing
import Wording

@testable import Commands

/// What people have on their disks says the same however it was written: to the last digit.
@Suite("One project through every door")
struct EveryDoorTests {
    typealias Form = FiveRowProject.Form
    typealias SheetWords = FiveRowProject.SheetWords

    static let brazil = Form(group: ".", decimal: ",", separator: ";")
    static let unitedStates = Form(group: ",", decimal: ".", separator: ",")

    /// Brazil, Chile, the United States, Mexico, Peru, Switzerland, Spain, France, Paraguay, and what machines write.
    static let countryForms = [
        brazil, Form(group: ".", decimal: ",", separator: ";", sign: "$"), unitedStates,
        Form(group: ",", decimal: ".", separator: ",", sign: "$"),
        Form(group: ",", decimal: ".", separator: ",", sign: "US$ "), Form(group: "'", decimal: ".", separator: ";"),
        Form(group: "\u{2019}", decimal: ".", separator: ";"), Form(group: "\u{A0}", decimal: ",", separator: ";"),
        Form(group: "\u{202F}", decimal: ",", separator: ";"), Form(group: " ", decimal: ",", separator: "\t"),
        Form(group: ".", decimal: ",", separator: ";", sign: "USD "), Form(group: "", decimal: ".", separator: ","),
        Form(group: "", decimal: ",", separator: ";"),
    ]
    static let wordings = [SheetWords.english, .spanish, .portuguese]

    private func expected() throws -> String {
        try FiveRowProject.results(Array(FiveRowProject.json.utf8), name: "a.json")
    }

    private func results(_ text: String) throws -> String {
        try FiveRowProject.results(Array(text.utf8), name: "a.csv")
    }

    @Test("The value is that of the flows, month by month")
    func value() throws {
        // By fractions, what is bought at once at the start, and all that is spread over a year at its end, half of what
        // recurs in the first: −1234567.25 − 1200000 ÷ 1.085 + Σ 2151235.25 × (1/2 for k = 1) ÷ 1.085^k, k = 1…10.
        let root = JSONReader.read(SourceText(name: "a", text: String(try expected().prefix { $0 != "\n" }))).root
        guard case .number(let value, _) = root?["netPresentValue"]?.value else {
            Issue.record("no value")
            return
        }
        #expect(abs(value - 10_783_092.547546757) < 1e-6)
    }

    @Test("The numbers of a country and the words of a language say the same", arguments: countryForms, wordings)
    func forms(form: Form, words: SheetWords) throws {
        #expect(try results(FiveRowProject.text(FiveRowProject.rows(words, form), form.separator)) == expected())
    }

    static let textEncodings: [(name: String, encode: @Sendable (String) -> [UInt8])] = [
        ("UTF-8", { Array($0.utf8) }), ("UTF-8 with a mark", { [0xEF, 0xBB, 0xBF] + $0.utf8 }),
        ("UTF-16 LE", { $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }),
        ("UTF-16 LE with a mark", { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }),
        ("UTF-16 BE", { $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }),
        ("UTF-16 BE with a mark", { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }),
        // All of its letters stand in Windows-1252 where they stand in Unicode.
        ("Windows-1252", { $0.unicodeScalars.map { UInt8($0.value & 0xFF) } }),
    ]

    @Test("So do its encodings, with one note where nothing but the bytes tells it", arguments: textEncodings.indices)
    func encodings(index: Int) throws {
        for (form, words) in [(Self.brazil, SheetWords.portuguese), (Self.unitedStates, .spanish)] {
            let text = FiveRowProject.text(FiveRowProject.rows(words, form), form.separator)
            let bytes = Self.textEncodings[index].encode(text)
            #expect(try FiveRowProject.results(bytes, name: "a.csv") == expected())
            let log = DiagnosticLog(SourceText(name: "a.csv", bytes: bytes))
            #expect(log.diagnostics.count == ([2, 4, 6].contains(index) ? 1 : 0))
        }
    }

    @Test("What spreadsheets do to a table does not change it", arguments: [brazil, unitedStates])
    func damage(form: Form) throws {
        let rows = FiveRowProject.rows(.spanish, form)
        let (width, separator) = (rows[0].count, form.separator)
        func text(_ rows: [[String]]) -> String { FiveRowProject.text(rows, separator) }
        func with(_ plain: String, _ written: String) -> String {
            text(rows.map { $0.map { $0 == form.number(plain) ? written : $0 } })
        }
        let empty = Array(repeating: "", count: width)
        let whole = text(rows)
        let damaged = [
            text(rows.map { $0 + ["", "", ""] }), text(rows + Array(repeating: empty, count: 9)), text([empty] + rows),
            text(rows.map { $0 + ["", ""] } + [empty + ["", ""]]), text(rows.map { [""] + $0 }),
            "sep=\(separator)\r\n" + whole, "\"sep=\(separator)\"\r\n" + whole, "SEP=\(separator)\r\n" + whole,
            whole.replacing("\r\n", with: "\n"), whole.replacing("\r\n", with: "\r"),
            FiveRowProject.text(rows, separator, quotes: true),
            text([rows[0].map { $0.uppercased() }] + rows.dropFirst()),
            text([rows[0].map { " \($0)\u{A0}" }] + rows.dropFirst()),
            text(rows.map { $0.map { $0.isEmpty ? "" : "\u{A0}\($0) " } }),
            text(rows + [["Total general", "", form.number("4783333.5")] + empty.dropFirst(3)]),
            text(rows + [["", "Subtotal", form.number("4783333.5")] + empty.dropFirst(3)]),
            with("1200000", "1\(form.decimal)2E+06"), with("1200000", "1\(form.decimal)20e6"),
            with("1200000", "$ " + form.number("1200000")), with("1200000", form.number("1200000") + " US$"),
            with("1200000", form.number("1200000.00")), with("1200000", "+" + form.number("1200000")),
            with("1200000", "'" + form.number("1200000")), with("1200000", "=\"" + form.number("1200000") + "\""),
            with("1200000", "1\(form.decimal)2 millones"), with("1200000", "1200 mil"),
            whole.replacing("8\(form.decimal)5%", with: "8\(form.decimal)50 %"),
            whole.replacing("8\(form.decimal)5%", with: "0\(form.decimal)085"),
        ]
        for text in damaged { #expect(try results(text) == expected(), "\(text)") }
    }

    /// January, June and July of 2027 in the ways of spreadsheets: by their first or another day, in words, in digits.
    static let monthsWritten = [
        ["2027-01-01", "2027-06-01", "2027-07-01"], ["01/2027", "06/2027", "07/2027"], ["ene-27", "jun-27", "jul-27"],
        ["15/01/2027", "30/06/2027", "15/07/2027"], ["1/31/2027", "6/30/2027", "7/31/2027"],
        ["15.01.27", "15.06.27", "15.07.27"], ["15-ene-27", "15-jun-27", "15-jul-27"],
        ["1 de enero de 2027", "1 de junio de 2027", "1 de julio de 2027"], ["46388", "46539", "46569"],
        ["202701", "202706", "202707"], ["20270101", "20270601", "20270701"], ["2027-ene", "2027-jun", "2027-jul"],
        ["2027-01-01T00:00:00Z", "2027-06-01T00:00:00Z", "2027-07-01T00:00:00Z"], ["jan/27", "jun/27", "jul/27"],
        // One clear day tells how all of them are written.
        ["01/01/2027", "30/06/2027", "01/07/2027"], ["01/01/2027", "06/30/2027", "07/01/2027"],
    ]

    @Test("Months are read in every way that leaves no doubt", arguments: monthsWritten)
    func months(months: [String]) throws {
        let form = Self.brazil
        let rows = FiveRowProject.rows(.spanish, form, months: months)
        #expect(try results(FiveRowProject.text(rows, form.separator)) == expected())
    }

    @Test(
        "A table whose dates tell no order, or two, is asked about, cell by cell",
        arguments: [["01/01/2027", "01/06/2027", "01/07/2027"], ["15/01/2027", "06/30/2027", "01/07/2027"]])
    func ambiguous(months: [String]) throws {
        let rows = FiveRowProject.rows(.spanish, Self.brazil, months: months)
        let text = try results(FiveRowProject.text(rows, ";"))
        #expect(text.contains("sheet(") && text.contains("ambiguousDate(\"01/07/2027\""), "\(text)")
    }

    @Test(
        "A currency is read by its name where one alone has it",
        arguments: [
            "usd", "US$", "US dollars", "dólares estadounidenses", "dólares americanos", "Dólares (USD)",
            "USD - US dollar", "dólares dos EUA",
        ])
    func currencies(name: String) throws {
        let rows = FiveRowProject.rows(.spanish, Self.brazil, currency: name)
        #expect(try results(FiveRowProject.text(rows, ";")) == expected())
    }

    @Test("A name that many currencies have is answered with their codes", arguments: ["pesos", "dólares", "Libras"])
    func manyCurrencies(name: String) throws {
        let rows = FiveRowProject.rows(.spanish, Self.brazil, currency: name)
        #expect(try results(FiveRowProject.text(rows, ";")).contains("sharedName(\"\(name)\""))
    }

    @Test("A horizon may say that it counts years", arguments: ["10 años", "10 years", "10 anos"])
    func horizon(text: String) throws {
        let rows = FiveRowProject.rows(.spanish, Self.brazil, horizon: text)
        #expect(try results(FiveRowProject.text(rows, ";")) == expected())
    }

    @Test("The interview makes the same project of the same answers")
    func interview() throws {
        let conversation = InterviewTests.Conversation([
            "", "USD", "Trámites en línea", "2026", "ene-27", "jul-27", "Plataforma", "1,234,567.25", "2027-01",
            "Equipos", "1.2 million", "2027-01 to 2027-06", "", "Alojamiento", "USD 98,765.50", "", "Contratos",
            "government", "no", "750000.75", "yes", "Viajes", "citizens", "no", "1500 thousand", "", "", "10", "8.5 %",
            "",
        ])
        let draft = try conversation.run()
        #expect(conversation.answers.isEmpty)
        let json = draft.json(in: Words(in: .english))
        #expect(try FiveRowProject.results(Array(json.utf8), name: "a.json") == expected())
    }
}
