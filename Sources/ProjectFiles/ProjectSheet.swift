import Findings
import Numerics
import Syntax

/// A project written as a table, one row a flow, as people keep it in a spreadsheet.
///
/// ```swift
/// let log = DiagnosticLog(SourceText(name: "portal.csv", text: text))
/// let root = ProjectSheet.read(log)      // the same tree that JSONReader makes of a project file
/// ```
///
///     kind,what,amount,per,to,cashable
///     project,name,Permits online
///     project,currency,USD
///     investment,Platform,400000
///     operating,Hosting,60000,year
///     saving,Contracts that end,150000,year,government,yes
///
/// A row of the kind `project` is a fact of the whole: which one stands under `what`, its value under `amount`. Columns
/// stand in any order, and a cell may be empty. Fields are separated by commas, semicolons or tabs; headers and words
/// are English, Spanish or Portuguese; numbers are written as in any one country (``/Syntax/NumberConvention``). Rows that start
/// with `#` are remarks. What the rows say becomes the tree of a project file, so that one reader checks both.
package enum ProjectSheet {
    /// The tree of a table, or nothing where it has no header to go by; what is wrong goes into the log.
    package static func read(_ log: DiagnosticLog) -> JSONNode? {
        if let invalid = log.source.firstInvalidByte {
            log.note(CSVProblem.notUTF8(byte: invalid), at: invalid)
            return nil
        }
        let separator = separator(of: log.source.bytes)
        let language = SheetLanguage(of: log.source, separator: separator)
        var reader = CSVReader(log.source, separator: separator)
        guard !log.source.isBlank, let header = nextRow(&reader, log: log) else {
            log.note(JSONProblem.emptyFile, at: 0)
            return nil
        }
        guard header.findings.isEmpty, let columns = columns(of: header, language, log: log) else { return nil }
        let headers = (0..<header.count).map { header[$0].trimmed }
        var rows: [SheetRow] = []
        while let cells = nextRow(&reader, log: log) {
            // A quote that never closes has swallowed the rest of the file: what is missing is not its author's fault.
            if cells.findings.contains(where: { $0.problem == .unterminatedQuote }) { return nil }
            if let row = SheetRow(cells, columns: columns, headers: headers, language: language, log: log) {
                rows.append(row)
            }
        }
        let declaration = rows.compactMap { $0.declaration }.first
        let currency = rows.compactMap { $0.currency }.first
        let numbers = SheetNumbers(
            declaration: declaration, cells: rows.flatMap { $0.numberCells }, dates: rows.flatMap { $0.dateCells },
            currency: currency, language: language, log: log)
        return root(of: rows, numbers: numbers, language, at: header.offset(of: 0), log: log)
    }

    /// The separator of the first line that is no remark: remarks have commas of their own.
    private static func separator(of bytes: [UInt8]) -> CSVSeparator? {
        var rest = bytes[...]
        while rest.starts(with: "#".utf8) || rest.starts(with: "\"#".utf8) || rest.first == 0x0A || rest.first == 0x0D {
            rest = rest.drop { $0 != 0x0A && $0 != 0x0D }.dropFirst()
        }
        return rest.count == bytes.count ? nil : CSVReader(Array(rest)).separator
    }

    /// The next row that is neither blank nor a remark.
    ///
    /// A row may be shorter than the header, since the cells it lacks are empty ones.
    private static func nextRow(_ reader: inout CSVReader, log: DiagnosticLog) -> CSVRow? {
        while let row = reader.next() {
            for finding in row.findings { log.note(finding.problem, at: finding.offset) }
            if !row.isBlank, !row[0].hasPrefix("#") { return row }
        }
        return nil
    }

    private static func columns(
        of header: CSVRow, _ language: SheetLanguage, log: DiagnosticLog
    ) -> [SheetColumn?]? {
        var columns: [SheetColumn?] = []
        var known: Set<SheetColumn> = []
        var misspelt: Set<SheetColumn> = []
        // Without these nothing true can be said about the rows.
        let needed: [SheetColumn] = [.kind, .what, .amount]
        if SheetKind(word: header[0].trimmed) != nil,
            !needed.contains(where: { SheetColumn(header: header[0].trimmed) == $0 })
        {
            log.note(
                SheetProblem.noHeader(columns: needed.map { language.word($0.rawValue) }), at: header.offset(of: 0))
            return nil
        }
        for index in 0..<header.count {
            let text = header[index].trimmed
            let column = (SheetColumn(header: text) ?? SheetColumn(yearOf: text))?.standing(
                at: header.offset(of: index))
            if let column, !known.insert(column).inserted {
                log.note(SheetProblem.duplicateColumn(text), at: header.offset(of: index))
            }
            columns.append(column)
        }
        // What is nearly the name of a column that is not there is meant for it; all else is the institution's own.
        for index in 0..<header.count where columns[index] == nil {
            let text = header[index].trimmed
            guard !text.isEmpty, let near = SheetColumn.nearest(to: text), !known.contains(near) else { continue }
            misspelt.insert(near)
            log.note(
                SheetProblem.unknownColumn(text, nearest: language.word(near.rawValue)), at: header.offset(of: index))
        }
        // Where there is a column a year, one of amounts need not be.
        let hasYears = known.contains { $0.isYear }
        let missing = needed.filter { !known.contains($0) && !($0 == .amount && hasYears) }
        let absent = missing.filter { !misspelt.contains($0) }.map { language.word($0.rawValue) }
        if !absent.isEmpty {
            let there = (0..<header.count).map { header[$0].trimmed }.filter { !$0.isEmpty }
            log.note(SheetProblem.missingColumn(absent, there: there), at: header.offset(of: 0))
        }
        return missing.isEmpty ? columns : nil
    }

    private static func root(
        of rows: [SheetRow], numbers: SheetNumbers, _ language: SheetLanguage, at offset: Int, log: DiagnosticLog
    ) -> JSONNode {
        var members: [JSONMember] = []
        var lines: [String: Int] = [:]
        var steps: [JSONNode] = []
        for row in rows where row.kind == .project {
            if let step = row.rateStep {
                steps.append(Self.step(from: step.year, rate: step.rate, numbers: numbers))
                continue
            }
            guard let fact = row.fact(numbers: numbers) else { continue }
            if let line = lines[fact.key] {
                log.note(JSONProblem.duplicateKey(fact.key, firstLine: line), at: fact.keyOffset)
                continue
            }
            lines[fact.key] = log.source.position(at: fact.keyOffset).line
            members.append(fact)
        }
        if !steps.isEmpty { addSchedule(steps, to: &members) }
        for (fact, example) in [(SheetFact.name, "…"), (.currency, "USD")] where lines[fact.rawValue] == nil {
            // A fact whose row is wrong was reported there, and is not missing.
            if !rows.contains(where: { $0.intended == fact }) {
                let row = [SheetKind.project.rawValue, fact.rawValue].map(language.word) + [example]
                log.note(SheetProblem.missingFact(language.word(fact.rawValue), row: row), at: offset)
            }
            members.append(
                JSONMember(key: fact.rawValue, keyOffset: offset, value: JSONNode(value: .invalid, offset: offset)))
        }
        for kind in SheetKind.allCases {
            guard let list = kind.list else { continue }
            let rows = rows.filter { $0.kind == kind }
            guard let first = rows.first else { continue }
            let value: JSONValue
            if rows.count == 1, let statement = first.statementOnList {
                value = statement
            } else {
                value = .array(rows.map { $0.node(numbers: numbers) })
            }
            members.append(
                JSONMember(key: list.name, keyOffset: first.offset, value: JSONNode(value: value, offset: first.offset))
            )
        }
        return JSONNode(value: .object(members), offset: offset)
    }

    private static func step(from year: SheetNumbers.Cell, rate: SheetNumbers.Cell, numbers: SheetNumbers) -> JSONNode {
        func member(_ key: Key, _ cell: SheetNumbers.Cell, _ value: JSONValue) -> JSONMember {
            JSONMember(key: key.name, keyOffset: cell.offset, value: JSONNode(value: value, offset: cell.offset))
        }
        let from = JSONValue.number(MachineNumber.number(year.text) ?? .infinity, literal: year.text)
        return JSONNode(
            value: .object([
                member(RateKey.from, year, from),
                member(RateKey.rate, rate, numbers.node(rate.text, at: rate.offset).value),
            ]), offset: year.offset)
    }

    /// Makes a schedule of the discount rate and the steps that follow it.
    private static func addSchedule(_ steps: [JSONNode], to members: inout [JSONMember]) {
        let key = ProjectKey.discountRate.name
        var steps = steps
        var place = steps[0].offset
        if let index = members.firstIndex(where: { $0.key == key }) {
            let first = members.remove(at: index)
            place = first.keyOffset
            let from = JSONNode(value: .number(1, literal: "1"), offset: first.keyOffset)
            let step = JSONValue.object([
                JSONMember(key: RateKey.from.name, keyOffset: first.keyOffset, value: from),
                JSONMember(key: RateKey.rate.name, keyOffset: first.value.offset, value: first.value),
            ])
            steps.insert(JSONNode(value: step, offset: first.keyOffset), at: 0)
        }
        members.append(JSONMember(key: key, keyOffset: place, value: JSONNode(value: .array(steps), offset: place)))
    }

    /// Whether a text begins as a project's table does, behind its remarks.
    package static func isProject(_ source: SourceText) -> Bool {
        var reader = CSVReader(source, separator: separator(of: source.bytes))
        return nextRow(&reader, log: DiagnosticLog(source)).map(isHeader) ?? false
    }

    /// Whether a row is the header of a project's table.
    package static func isHeader(_ row: CSVRow) -> Bool {
        let columns = (0..<row.count).map {
            SheetColumn(header: row[$0].trimmed) ?? SheetColumn(yearOf: row[$0].trimmed)
        }
        return [SheetColumn.kind, .what].allSatisfy(columns.contains)
            && columns.contains { $0 == .amount || $0?.isYear == true }
    }
}
