import Languages
import Testing

@testable import Documents

@Suite("The data package of a CSV file")
struct DataPackageTests {
    private static let brazil = CSVDialect.spreadsheet(decimal: ",", group: ".")

    private func package(
        _ table: Table, in file: String = "casos.csv", as dialect: CSVDialect = .rfc4180, sources: [PackageSource] = []
    ) -> String {
        DataPackage(
            of: table, in: file, as: dialect, title: "T", description: "D", version: "1.0.0", sources: sources,
            words: Words(in: .english)
        ).json.compactText
    }

    private func field(_ column: Column, cells: [Cell], as dialect: CSVDialect = .rfc4180) throws -> String {
        let text = package(Table(columns: [column], rows: cells.map { [$0] }), as: dialect)
        let start = try #require(text.range(of: "\"fields\":[")).upperBound
        let end = try #require(text.range(of: "],\"missingValues\"")).lowerBound
        return String(text[start..<end])
    }

    @Test("It says how the file is written, what it rests on, and no time of day")
    func whole() {
        let table = Table(
            columns: [Column(.id, "Case"), .peopleOnly("bar", "Bar")], rows: [[.code("a"), .words("#")]])
        let sources = [
            PackageSource(title: "S", licence: "not stated"),
            PackageSource(
                title: "CLDR", version: "47", citation: "Unicode", licence: "Unicode License v3",
                licenceCode: "Unicode-3.0"),
        ]
        #expect(
            package(table, as: Self.brazil, sources: sources) == """
                {"$schema":"https://datapackage.org/profiles/2.0/datapackage.json","name":"casos","title":"T",\
                "description":"D","version":"1.0.0","sources":[{"title":"S","licence":"not stated"},\
                {"title":"CLDR","version":"47","citation":"Unicode","licence":"Unicode License v3"}],\
                "licenses":[{"name":"Unicode-3.0","title":"Unicode License v3 (CLDR)"}],\
                "resources":[{"name":"casos","type":"table","path":"casos.csv","format":"csv","mediatype":"text/csv",\
                "encoding":"utf-8","dialect":{"header":true,"delimiter":";","lineTerminator":"\\r\\n",\
                "quoteChar":"\\"","doubleQuote":true,"skipInitialSpace":false},"schema":{"fields":[{"name":"id",\
                "type":"string","title":"Case","description":"A name."}],\
                "missingValues":[""]}}]}
                """)
    }

    @Test("Without a licence that has an identifier there is no list of licences")
    func licences() {
        #expect(!package(Table(columns: []), sources: [PackageSource(title: "S")]).contains("licenses"))
    }

    @Test("A budget's columns say which fiscal concept they are, and that all is proposed; other tables say neither")
    func fiscal() throws {
        let meaning = Meaning(en: "M", es: "M", pt: "M")
        let amount = FieldDescription("spent", .amount, title: Text(en: "T", es: "T", pt: "T"), meaning: meaning)
        let cells = [[Cell.amount(1, currency: "USD")]]
        let budget = package(Table(columns: [.machineOnly(amount.being(.value))], rows: cells))
        #expect(budget.contains(#""columnTypes":["https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json"]"#))
        #expect(budget.contains(#""columnType":"value""#))
        #expect(
            budget.contains(
                #""extraFields":[{"name":"phase","type":"string","columnType":"phase:id","constant":"proposed"}]"#))
        let other = package(Table(columns: [.machineOnly(amount)], rows: cells))
        #expect(!other.contains("columnType") && !other.contains("extraFields"))
    }

    @Test("Amounts have the currency of their rows as unit, unless there are several")
    func currencies() throws {
        let dollars = Cell.amount(1, currency: "USD")
        let one = try field(.machineOnly(.investment), cells: [.unknown(.notStated), dollars])
        #expect(one.contains(#""type":"number""#) && one.contains(#""unit":"USD""#))
        #expect(
            try !field(.machineOnly(.investment), cells: [dollars, .amount(1, currency: "BRL")]).contains("unit"))
        let table = Table(
            columns: [.machineOnly(.currency), .machineOnly(.net)], rows: [[.code("PYG"), .blank]])
        #expect(package(table).contains(#""unit":"PYG""#))
    }

    @Test("Numbers are declared as they are written, with the marks that people of the country add")
    func numbers() throws {
        let plain = try field(.machineOnly(.payback), cells: [.duration(years: 2.5)])
        #expect(plain.hasSuffix(#""unit":"year","decimalChar":".","bareNumber":true}"#))
        let local = try field(.machineOnly(.payback), cells: [.duration(years: 2.5)], as: Self.brazil)
        #expect(local.hasSuffix(#""unit":"year","decimalChar":",","groupChar":".","bareNumber":true}"#))
        #expect(try field(.machineOnly(.ratio), cells: []).contains(#""unit":"1""#))
    }

    @Test(
        "A column that is described has the type of its description, whatever it holds",
        arguments: [
            (.page, "integer"), (.priceYear, "year"), (.starts, "yearmonth"), (.id, "string"),
        ] as [(FieldDescription, String)])
    func known(field: FieldDescription, type: String) throws {
        #expect(try self.field(.machineOnly(field), cells: [.blank]).contains(#""type":"\#(type)""#))
    }

    @Test(
        "A column that no list knows is typed by its cells",
        arguments: [
            ([.blank, .integer(1)], "integer"), ([.year(2018)], "year"), ([.month("2027-01"), .blank], "yearmonth"),
            ([.percent(0.1)], "number"), ([.month("2027-01"), .words("later")], "string"),
            ([.integer(1), .words("two")], "string"), ([.words("two").read(byMachinesAs: 2)], "number"),
            ([.blank], "string"),
        ] as [([Cell], String)])
    func unknown(cells: [Cell], type: String) throws {
        #expect(try field(.machineOnly("novel"), cells: cells).contains(#""type":"\#(type)""#))
    }

    @Test("A column that only programs see has the title of its description, any other its heading")
    func titles() throws {
        #expect(try field(.machineOnly(.page), cells: []).contains(#""title":"T-page""#))
        #expect(try field(Column(.page, "Page"), cells: []).contains(#""title":"Page""#))
    }

    @Test("What is passed on of somebody else's table is text, whatever its name")
    func passedOn() {
        let text = package(Table(columns: [.passedOn("page")]))
        #expect(text.contains(#"{"name":"page","type":"string"}"#))
    }

    @Test(
        "It stands beside a file that ends in .csv, and beside no other",
        arguments: [
            ("cases.csv", "cases.datapackage.json"), ("out/Casos.CSV", "out/Casos.datapackage.json"),
            ("a.csv.csv", "a.csv.datapackage.json"), ("cases.txt", nil), ("cases", nil), (".csv", nil),
            ("out/.csv", nil),
        ] as [(String, String?)])
    func path(file: String, package: String?) {
        #expect(DataPackage.path(beside: file) == package)
    }

    @Test("Its name has the letters that names may have")
    func names() {
        #expect(package(Table(columns: []), in: "Año 2025 (final).csv").contains(#""name":"a-o-2025--final-""#))
        #expect(package(Table(columns: []), in: "Año 2025 (final).csv").contains(#""path":"Año 2025 (final).csv""#))
    }
}

// Some columns.
extension FieldDescription {
    fileprivate static let id = made("id", .text, "A name.")
    fileprivate static let page = made("page", .wholeNumber, "A page.")
    fileprivate static let priceYear = made("price_year", .calendarYear, "A year.")
    fileprivate static let starts = made("starts", .month, "A month.")
    fileprivate static let investment = made("investment", .amount, "An amount.")
    fileprivate static let net = made("net", .amount, "An amount.")
    fileprivate static let payback = made("payback_years", .years, "A span.")
    fileprivate static let ratio = made("benefit_cost_ratio", .ratio, "A ratio.")
    fileprivate static let currency = made("currency", .text, "A code.")

    private static func made(_ name: String, _ kind: FieldKind, _ meaning: String) -> FieldDescription {
        FieldDescription(
            name, kind, title: Text(en: "T-\(name)", es: "", pt: ""), meaning: Meaning(en: meaning, es: "", pt: ""))
    }
}

extension String {
    /// Where a text stands; the standard library has no such search.
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
