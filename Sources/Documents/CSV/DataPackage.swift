import Facts
import Languages

/// The description of a CSV file for programs: how it is written, what each column holds, and what it rests on.
///
/// ```swift
/// let package = DataPackage(
///     of: table, in: "cases.csv", as: .rfc4180, title: "Cases side by side", description: "10 years", version: "1.0.0",
///     sources: [PackageSource(title: "The Value of Digital Government")], words: words)
/// package.json.prettyText     // the contents of cases.datapackage.json
/// ```
///
/// Written as Data Package 2.0 has it (datapackage.org), with properties of ours: `unit` on a field, `code` on one whose
/// header is a title, and `citation` and `licence` on a source, since not every licence has an identifier. That of a budget
/// is a Fiscal Data Package too: a column says which fiscal concept it is. There is no clock in it: the same table makes the
/// same package.
package struct DataPackage: Sendable {
    let table: Table
    let file: String
    let dialect: CSVDialect
    let title: String
    let description: String
    let version: String
    let sources: [PackageSource]
    let words: Words

    /// The package of a table that is written into a file, named without its folder, in a dialect.
    package init(
        of table: Table, in file: String, as dialect: CSVDialect, title: String, description: String, version: String,
        sources: [PackageSource], words: Words
    ) {
        self.table = table
        self.file = file
        self.dialect = dialect
        self.title = title
        self.description = description
        self.version = version
        self.sources = sources
        self.words = words
    }

    /// The name of the package of a CSV file: `cases.datapackage.json` of `cases.csv`; nothing where it has another ending.
    package static func path(beside file: String) -> String? {
        guard file.lowercased().hasSuffix(".csv"), file.split(separator: "/").last?.count ?? 0 > 4 else { return nil }
        return file.dropLast(4) + ".datapackage.json"
    }

    /// The package as it is written.
    package var json: JSONOutput {
        var members: [(String, JSONOutput)] = [
            ("$schema", "https://datapackage.org/profiles/2.0/datapackage.json"),
            ("name", .string(name)), ("title", .string(title)), ("description", .string(description)),
            ("version", .string(version)), ("sources", .array(sources.map { $0.json(in: words) })),
        ]
        // A list of licences may not be empty.
        if !licences.isEmpty { members.append(("licenses", .array(licences))) }
        if isFiscal { members.append(("columnTypes", [.string(FiscalConcept.taxonomy)])) }
        return .object(members + [("resources", [resource])])
    }

    /// Whether the table is a budget, with an amount a row.
    private var isFiscal: Bool { table.columns.contains { $0.description?.concept == .value } }

    /// The file's name in the letters that a package's name may have.
    private var name: String {
        let stem = file.lowercased().hasSuffix(".csv") ? String(file.dropLast(4)) : file
        let letters = stem.lowercased().map { letter in
            letter.isASCII && (letter.isLetter || letter.isNumber || "-_.".contains(letter)) ? letter : "-"
        }
        return String(letters)
    }

    /// The licences of the sources that have one with an identifier, each with what it is the licence of.
    private var licences: [JSONOutput] {
        sources.compactMap { source in
            source.licenceCode.map { code in
                [
                    "name": .string(code),
                    "title": .string("\(source.licence.map { words.text($0) } ?? code) (\(source.title))"),
                ]
            }
        }
    }

    private var resource: JSONOutput {
        [
            "name": .string(name), "type": "table", "path": .string(file), "format": "csv", "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": [
                "header": true, "delimiter": .string(String(dialect.separator)),
                "lineTerminator": .string(dialect.lineEnd), "quoteChar": "\"", "doubleQuote": true,
                "skipInitialSpace": false,
            ],
            "schema": schema,
        ]
    }

    private var schema: JSONOutput {
        var members: [(String, JSONOutput)] = [("fields", .array(table.columns(for: .machines).map(field)))]
        if isFiscal {
            // What is appraised is proposed, and neither approved nor spent.
            let phase = FiscalConcept.phase
            members.append(
                (
                    "extraFields",
                    [
                        [
                            "name": "phase", "type": "string", "columnType": .string(phase.rawValue),
                            "constant": "proposed",
                        ]
                    ]
                ))
        }
        return .object(members + [("missingValues", [""])])
    }

    private func field(_ index: Int) -> JSONOutput {
        let column = table.columns[index]
        let cells = table.rows.map { Table.cell($0, index) }
        let known = column.description
        let kind = known?.valueKind ?? (column.isPassedOn ? .text : FieldKind(of: cells))
        let title = column.heading == (column.code ?? column.name) ? known.map { words.say($0.title) } : column.heading
        var members: [(String, JSONOutput)] = [("name", .string(column.name)), ("type", .string(kind.type))]
        if let code = column.code { members.append(("code", .string(code))) }
        if let title { members.append(("title", .string(title))) }
        if let known { members.append(("description", .string(words.say(known.meaning.text)))) }
        if let concept = known?.concept { members.append(("columnType", .string(concept.rawValue))) }
        if let unit = unit(of: kind, cells) { members.append(("unit", .string(unit))) }
        if kind.isDecimal { members.append(("decimalChar", .string(String(dialect.decimal)))) }
        if kind.isDecimal || kind == .wholeNumber {
            if let group = dialect.group { members.append(("groupChar", .string(String(group)))) }
            members.append(("bareNumber", true))
        }
        return .object(members)
    }

    /// The unit of a column; amounts of several currencies have none in common, and the column `currency` tells.
    private func unit(of kind: FieldKind, _ cells: [Cell]) -> String? {
        switch kind {
        case .amount: currency(of: cells)
        case .years: "year"
        case .ratio, .multiple, .percent: "1"
        case .text, .wholeNumber, .calendarYear, .month, .number: nil
        }
    }

    private func currency(of cells: [Cell]) -> String? {
        var codes = Set(
            cells.compactMap { cell -> String? in
                if case .amount(_, let currency) = cell.content { currency } else { nil }
            })
        if let column = table.columns.firstIndex(where: { ($0.code ?? $0.name) == "currency" }) {
            for row in table.rows {
                if case .text(let code) = Table.cell(row, column).machineValue, !code.isEmpty { codes.insert(code) }
            }
        }
        return codes.count == 1 ? codes.first : nil
    }
}
