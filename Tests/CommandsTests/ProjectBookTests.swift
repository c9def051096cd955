import Casebook
import Documents
import Languages
import ProjectFiles
import Projects
import Reports
import Syntax
import Testing
import Valuation
import Wording

@testable import Commands

@Suite("A project in a workbook")
struct ProjectBookTests {
    private static let folder = Result { try CaseFolder(folder: nil) }

    static let text = """
        {"name": "Permits", "currency": "USD", "start": "2027-01", "operationalFrom": "2027-07", "discountRate": "6%",
         "investment": [{"id": "platform", "what": "Platform", "amount": 400000, "low": 300000, "high": 500000}],
         "operating": [{"what": "Hosting", "amount": 60000, "per": "year", "growth": "2%"}],
         "savings": [{"what": "Visits", "volume": {"transactions": 40000, "per": "year"},
                      "each": {"hours": 1.5, "valueOfHour": 3}, "to": "citizens", "uptake": ["20%", "50%"]}]}
        """

    private func reading(_ source: SourceText) throws -> ProjectReading {
        try ProjectReading(source, Self.folder.get())
    }

    private func workbook(of reading: ProjectReading, _ language: Language = .english) throws -> Workbook {
        let project = try #require(reading.project)
        let terms = try AppraisalTerms(for: project).matching(project.prices, inflation: project.inflation)
        let report = AppraisalReport(
            of: project, id: "a", on: terms, yearTableFor: .social,
            beside: Comparison([], perspective: .social, terms: terms), words: Words(in: language))
        let root = try #require(reading.root)
        let made = report.workbook(
            WorkbookOrigin(
                file: reading.fileName("a.json"), version: "0", original: JSONOutput(root),
                figures: WrittenFigures(of: root)))
        return try #require(made)
    }

    private func read(_ workbook: Workbook) throws -> ProjectReading {
        try reading(try ProjectBook.source(name: "b.xlsx", bytes: workbook.bytes))
    }

    @Test(
        "A workbook that valor wrote is the same project again, and makes the same workbook",
        arguments: Language.allCases)
    func roundTrip(language: Language) throws {
        let first = try reading(SourceText(name: "a.json", text: Self.text))
        let book = try workbook(of: first, language)
        let second = try read(book)
        #expect(second.log.diagnostics.isEmpty)
        #expect(second.project?.flows == first.project?.flows)
        #expect(second.fileName("b.xlsx") == "a.json" && second.id(inFileNamed: "b.xlsx") == "a")
        #expect(try workbook(of: second, language).bytes == book.bytes)
    }

    private func changed(_ workbook: Workbook, _ values: [String: CellValue]) throws -> Workbook {
        var workbook = workbook
        for (name, value) in values {
            let place = try #require(workbook.names.first { $0.name == name }?.place, "\(name)")
            let style = try #require(workbook.sheets[place.sheet][place.row, place.column]?.style)
            workbook.sheets[place.sheet][place.row, place.column] = SheetCell(.value(value), style)
        }
        return workbook
    }

    @Test("A figure that was typed over is the project's, and named with its cell; nothing else differs")
    func changes() throws {
        let book = try workbook(of: reading(SourceText(name: "a.json", text: Self.text)))
        for (name, value, old, new) in [
            ("platform_amount", CellValue.number(450_000), "\"amount\": 400000", "\"amount\": 450000"),
            ("operating1_growth", .number(0.035), "\"growth\": \"2%\"", "\"growth\": \"3.5%\""),
            ("savings1_volume", .number(38_000), "\"transactions\": 40000", "\"transactions\": 38000"),
            ("savings1_hours", .number(2), "\"hours\": 1.5", "\"hours\": 2"),
            ("savings1_uptake2", .number(0.55), "\"50%\"", "\"55%\""),
            ("discountRate", .number(0.08), "\"discountRate\": \"6%\"", "\"discountRate\": \"8%\""),
            ("launch_month", .day(year: 2027, month: 10, day: 1), "2027-07", "2027-10"),
            ("operating1_amount", .error(.notAvailable), "\"amount\": 60000", "\"amount\": \"not stated\""),
            ("horizon", .number(15), "\"start\":", "\"horizon\": 15, \"start\":"),
        ] {
            let found = try read(changed(book, [name: value]))
            let place = try #require(book.names.first { $0.name == name }?.place, "\(name)")
            let told = found.log.diagnostics.filter { $0.fact.code == "changedInput" }
            #expect(told.count == 1 && !found.log.hasErrors, "\(name)")
            #expect(told.first?.cell?.name == "Inputs!D\(place.row + 1)")
            let wanted = try reading(SourceText(name: "a.json", text: Self.text.replacing(old, with: new)))
            let project = try #require(found.project, "\(name)")
            #expect(project.flows == wanted.project?.flows, "\(name)")
            let (terms, own) = (AppraisalTerms(for: project), AppraisalTerms(for: wanted.project))
            #expect(terms.horizonYears == own.horizonYears && terms.discounting == own.discounting, "\(name)")
        }
    }

    @Test("The figure of one of several years is put in its place, of amounts and of a volume")
    func years() throws {
        let text = Self.text
            .replacing(
                "\"amount\": 400000, \"low\": 300000, \"high\": 500000",
                with: "\"amounts\": {\"2027\": 250000, \"2028\": 150000}, \"low\": \"-10%\", \"high\": \"45%\""
            )
            .replacing(
                "\"transactions\": 40000, \"per\": \"year\"}",
                with: "\"transactions\": {\"2028\": 40000, \"2029\": 50000}, \"per\": \"year\"}"
            ).replacing(", \"uptake\": [\"20%\", \"50%\"]", with: "")
        let book = try workbook(of: reading(SourceText(name: "a.json", text: text)))
        for (name, value, old, new) in [
            ("platform_amount2027", 275_000.0, "250000", "275000"), ("platform_amount2028", 0, "150000", "0"),
            ("savings1_volume2029", 55_000, "\"2029\": 50000", "\"2029\": 55000"),
        ] {
            let found = try read(changed(book, [name: .number(value)]))
            #expect(found.log.diagnostics.map { $0.fact.code } == ["changedInput"], "\(name)")
            let wanted = try reading(SourceText(name: "a.json", text: text.replacing(old, with: new)))
            #expect(found.project != nil && found.project?.flows == wanted.project?.flows, "\(name)")
        }
    }

    @Test(
        "An end of a range that the file writes as a share moves along with its figure, and one that is an amount does not"
    )
    func shares() throws {
        let text = Self.text.replacing("\"low\": 300000, \"high\": 500000", with: "\"low\": \"-25%\", \"high\": 500000")
        let book = try workbook(of: reading(SourceText(name: "a.json", text: text)))
        let place = try #require(book.names.first { $0.name == "platform_amount" }?.place)
        var (low, high) = (place, place)
        low.column += 1
        high.column += 2
        let moved = try changed(book, ["platform_amount": .number(600_000)])
        // 600,000 less a quarter.
        #expect(moved.recomputed([low, high]) == [.number(450_000), .number(500_000)])
        let found = try read(moved)
        // The end that is an amount stays below the figure, which is told.
        #expect(found.log.diagnostics.map { $0.fact.code } == ["changedInput", "outsideRange"])
        let wanted = try reading(SourceText(name: "a.json", text: text.replacing("400000", with: "600000")))
        #expect(found.project?.flows == wanted.project?.flows)
        #expect(try read(book).log.diagnostics.isEmpty)
    }

    @Test(
        "A workbook to fill in is the template; names and new lines that are typed are the project's",
        arguments: Language.allCases)
    func form(language: Language) throws {
        let words = Words(in: language)
        let folder = try Self.folder.get()
        let money = StartingCurrency(of: nil)
        let draft = Draft.template(money, scale: nil, words)
        let book = try #require(draft.liveWorkbook(ofFile: "plan.json", folder, in: words))
        let template = try reading(SourceText(name: "a.json", text: draft.json(in: words)))
        let same = try read(book)
        #expect(same.log.diagnostics.isEmpty && same.project?.flows == template.project?.flows)
        let typed = try changed(
            book,
            [
                "project_name": .text("Permits \"online\""), "investment1_what": .text("Portal"),
                "new_operating_2_what": .text("Training"), "new_operating_2_amount": .number(5000),
                "new_savings_3_amount": .number(700),
            ])
        let found = try read(typed)
        #expect(!found.log.hasErrors && found.log.diagnostics.count { $0.fact.code == "changedInput" } == 4)
        let project = try #require(found.project)
        #expect(words.text(project.name) == "Permits \"online\"")
        #expect(project.flows.count == (template.project?.flows.count ?? 0) + 2)
        let names = project.flows.map { words.text($0.what) }
        #expect(names.contains("Portal") && names.contains("Training"))
        // What the formulas come to is what valor computes of the file with these lines.
        let place = try #require(book.names.first { $0.name == "result_netPresentValue_social" }?.place)
        let terms = try AppraisalTerms(for: project).matching(project.prices, inflation: project.inflation)
        let value = Account(of: project, perspective: .social, terms: terms)[.netPresentValue].value
        let shown = try #require(typed.recomputed([place])[0].number)
        #expect(abs(shown - (value ?? 0)) <= 1e-9 * abs(shown))
    }

    @Test("An input that cannot be used is an error at its cell")
    func wrongInput() throws {
        let book = try workbook(of: reading(SourceText(name: "a.json", text: Self.text)))
        let place = try #require(book.names.first { $0.name == "horizon" }?.place)
        let found = try read(changed(book, ["horizon": .number(-3)]))
        let errors = found.log.diagnostics.filter { $0.severity == .error }
        #expect(errors.count == 1 && errors.first?.cell?.name == "Inputs!D\(place.row + 1)")
        let first = try #require(errors.first)
        let said = Words(in: .spanish).say(first)
        #expect(said.hasPrefix("b.xlsx: Inputs!D\(place.row + 1): error: "))
    }

    @Test("A formula that was overwritten is named with its cell, and changes nothing")
    func overwritten() throws {
        var book = try workbook(of: reading(SourceText(name: "a.json", text: Self.text)))
        let place = try #require(book.names.first { $0.name == "result_netPresentValue_social" }?.place)
        book.sheets[place.sheet][place.row, place.column] = .number(123, CellStyle(.value))
        let found = try read(book)
        let cell = CellPlace(sheet: book.sheets[place.sheet].name, row: place.row, column: place.column)
        #expect(found.log.diagnostics.map { $0.fact.code } == ["overwrittenFormula"])
        #expect(found.log.diagnostics.first?.cell == cell && !found.log.hasErrors)
    }

    @Test("Without the sheet of the project's file it is refused")
    func withoutOriginal() throws {
        var book = try workbook(of: reading(SourceText(name: "a.json", text: Self.text)))
        book.sheets.removeLast()
        #expect(throws: BookFault.noOriginal) { try ProjectBook.source(name: "b.xlsx", bytes: book.bytes) }
    }

    @Test("Another first month typed into a workbook to fill in moves all months along, and is read back so")
    func firstMonth() throws {
        let (words, folder) = (Words(in: .english), try Self.folder.get())
        let money = StartingCurrency(of: nil)
        let draft = Draft.template(money, scale: IllustrativeScale(of: money, in: try folder.money().tables), words)
        let form = try #require(draft.liveWorkbook(ofFile: "a.json", folder, in: words))
        let place = { (name: String) in try #require(form.names.first { $0.name == name }?.place, "\(name)") }
        let start = try place("start_month")
        #expect(form.sheets[start.sheet][start.row, start.column]?.style.kind == .input)
        var typed = try changed(form, ["start_month": .day(year: 2028, month: 3, day: 1)])
        // What a spreadsheet computes of the months that move along, 14 months later.
        for name in ["launch_month", "investment1_on", "investment2_from", "investment2_until", "savings1_from"] {
            let cell = try place(name)
            let moved = typed.recomputed([cell])[0]
            typed.sheets[cell.sheet][cell.row, cell.column]?.cached = moved
        }
        let found = try read(typed)
        #expect(!found.log.hasErrors)
        let project = try #require(found.project)
        #expect(project.start?.text == "2028-03")
        // The same project, all of it as long after its start.
        let first = try #require(try read(form).project)
        #expect(project.flows.map { $0.schedule } == first.flows.map { $0.schedule })
        #expect(project.launchMonth == first.launchMonth && first.start?.text == "2027-01")
    }

    @Test("A workbook to start from is the project that the table to start from is", arguments: NewTests.all)
    func template(language: Language, code: String?) throws {
        let words = Words(in: language)
        let folder = try Self.folder.get()
        let money = StartingCurrency(of: code.flatMap { folder.countries[$0] })
        let draft = Draft.template(money, scale: IllustrativeScale(of: money, in: try folder.money().tables), words)
        let source = try ProjectBook.source(name: "a.xlsx", bytes: draft.workbook(in: words).bytes)
        let book = try reading(source)
        let table = try DraftedProject(draft.sheet(in: words, dialect: .rfc4180), name: "a.csv")
        #expect(book.log.diagnostics.map { $0.fact.code } == [])
        #expect(book.project?.flows == table.project?.flows && book.project?.flows.count == 5)
    }

    private func table(_ rows: [[SheetCell?]], called name: String = "Plan") -> Sheet {
        var sheet = Sheet(name)
        for (row, cells) in rows.enumerated() { sheet.put(row, 0, cells) }
        return sheet
    }

    private func text(_ text: String) -> SheetCell { .text(text, .words) }

    @Test("A table is read with its numbers as they are held, and what lacks is told by its cell")
    func cells() throws {
        let number = CellStyle(.input, .plain)
        let head = [text("kind"), text("what"), text("amount"), text("per")]
        let rows: [[SheetCell?]] = [
            head, [text("project"), text("name"), text("A")], [text("project"), text("currency"), text("USD")],
            [text("investment"), text("Platform"), .number(1.234, number)],
            [text("operating"), text("Hosting"), text("1.200,50"), text("year")],
            [text("operating"), text("Help desk"), nil, text("year")],
        ]
        let source = try ProjectBook.source(
            name: "b.xlsx", bytes: Workbook(title: "", language: .english, sheets: [table(rows)]).bytes)
        let found = try reading(source)
        #expect(found.log.diagnostics.map { $0.cell?.name } == ["Plan!A6"])
        #expect(found.log.diagnostics.map { $0.fact.code } == ["missingCell"])
        let amounts = found.root?["operating"]?.elements?.first?["amount"]?.value
        #expect(amounts == .number(1200.5, literal: "1200.50"))
        #expect(found.root?["investment"]?.elements?.first?["amount"]?.value == .number(1.234, literal: "1.234"))
    }

    @Test("A truth that a spreadsheet keeps as a number says yes or no", arguments: [(1.0, true), (0.0, false)])
    func truths(number: Double, isTrue: Bool) throws {
        let head = [text("kind"), text("what"), text("amount"), text("per"), text("to"), text("cashable")]
        let rows: [[SheetCell?]] = [
            head, [text("project"), text("name"), text("A")], [text("project"), text("currency"), text("USD")],
            [
                text("saving"), text("Visits"), .number(5, CellStyle(.input, .plain)), text("year"), text("government"),
                .number(number, CellStyle(.input, .plain)),
            ],
        ]
        let source = try ProjectBook.source(
            name: "b.xlsx", bytes: Workbook(title: "", language: .english, sheets: [table(rows)]).bytes)
        let found = try reading(source)
        #expect(found.log.diagnostics.isEmpty)
        #expect(found.root?["savings"]?.elements?.first?["cashable"]?.value == .bool(isTrue))
    }

    @Test("Of several sheets the one with a project's header is read; none, and several, are told by name")
    func sheets() throws {
        let notes = table([[text("notes")], [text("of a meeting")]], called: "Notes")
        let more = table([[text("x")]], called: "More")
        let plan = table([
            [text("tipo"), text("concepto"), text("monto")], [text("proyecto"), text("nombre"), text("A")],
        ])
        func source(_ sheets: [Sheet]) throws(BookFault) -> SourceText {
            try ProjectBook.source(
                name: "b.xlsx", bytes: Workbook(title: "", language: .english, sheets: sheets).bytes)
        }
        let found = try source([notes, plan])
        #expect(found.cell(at: found.bytes.count)?.sheet == "Plan")
        #expect(throws: BookFault.noProject(sheets: ["Notes", "More"], headings: ["kind", "what", "amount"])) {
            try source([notes, more])
        }
        var other = plan
        other.name = "Plan B"
        #expect(throws: BookFault.severalProjects(sheets: ["Plan", "Plan B"])) { try source([plan, other]) }
    }
}
