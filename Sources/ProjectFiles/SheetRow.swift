import Findings
import Projects
import Syntax

/// A row of a project's table.
struct SheetRow {
    let kind: SheetKind
    /// The byte the row starts at.
    let offset: Int
    let cells: [SheetColumn: SheetNumbers.Cell]
    private let headers: [SheetColumn: String]
    /// The cells of columns that are the institution's own, under their names.
    private let own: [(name: String, cell: SheetNumbers.Cell)]
    private let language: SheetLanguage
    let log: DiagnosticLog

    /// A row by its cells, under the headers that the file has; nothing where it does not say what it is about, which is
    /// then noted.
    init?(
        _ row: CSVRow, columns: [SheetColumn?], headers: [String], language: SheetLanguage, log: DiagnosticLog
    ) {
        self.log = log
        self.language = language
        var names: [SheetColumn: String] = [:]
        for (column, header) in zip(columns, headers) { if let column { names[column] = header } }
        self.headers = names
        offset = row.offset(of: 0)
        var cells: [SheetColumn: SheetNumbers.Cell] = [:]
        var own: [(name: String, cell: SheetNumbers.Cell)] = []
        for index in 0..<row.count {
            let text = row[index].trimmed
            if text.isEmpty { continue }
            if let column = index < columns.count ? columns[index] : nil {
                if column.mayBeBlank, LocalWords.isBlank(text) { continue }
                cells[column] = SheetNumbers.Cell(text: text, offset: row.offset(of: index))
            } else if index >= columns.count {
                // The cells before it are not where they belong, and nothing true can be said of them.
                log.note(SheetProblem.cellWithoutColumn(text), at: row.offset(of: index))
                return nil
            } else if !headers[index].isEmpty {
                own.append((headers[index], SheetNumbers.Cell(text: text, offset: row.offset(of: index))))
            }
        }
        self.cells = cells
        self.own = own
        let choices = SheetKind.allCases.map { language.word($0.rawValue) }
        // A sum without a kind of its own counts nothing, and is no row of the project's.
        if let sum = Self.sum(cells) {
            log.note(SheetProblem.rowOfSums(sum.text), at: sum.offset, severity: .warning)
            return nil
        }
        guard let word = cells[.kind] else {
            log.note(SheetProblem.noKind(choices: choices), at: offset)
            return nil
        }
        guard let kind = SheetKind(word: word.text) else {
            let near = SheetKind.nearest(to: word.text).map { language.word($0.rawValue) }
            log.note(SheetProblem.unknownKind(word.text, nearest: near, choices: choices), at: word.offset)
            return nil
        }
        self.kind = kind
        if kind.isFlow, let shifted = Self.shifted(row, columns: columns) {
            log.note(SheetProblem.shiftedRow(shifted.text), at: shifted.offset)
            return nil
        }
        let alone = kind == .project ? Self.onlyValue(cells) : nil
        for (column, cell) in cells
        where column != .kind && kind != .numbers && kind.key(of: column) == nil && column != alone
            && !(kind == .project && column.isRemark)
        {
            log.note(SheetProblem.foreignColumn(names[column] ?? column.rawValue, kind: word.text), at: cell.offset)
        }
    }

    /// The project's currency, where this row states it.
    var currency: String? {
        guard let fact, fact.fact == .currency else { return nil }
        return fact.value.text.uppercased()
    }

    /// How the table says its numbers are written, where this row says so.
    var declaration: SheetNumbers.Cell? {
        guard kind == .numbers else { return nil }
        return cells[.what] ?? factCell ?? SheetNumbers.Cell(text: "", offset: offset)
    }

    /// The cells that should hold numbers.
    var numberCells: [SheetNumbers.Cell] {
        switch kind {
        case .project: rateStep.map { [$0.rate] } ?? fact.map { $0.fact.holdsNumber ? [$0.value] : [] } ?? []
        case .numbers: []
        default:
            cells.filter { $0.key.content == .number && kind.key(of: $0.key) != nil }.map { $0.value }
                .sorted { $0.offset < $1.offset }
        }
    }

    /// The cells that should hold dates.
    var dateCells: [SheetNumbers.Cell] {
        func isDate(_ content: KeyColumn.Content) -> Bool { content == .month || content == .window }
        if kind == .project { return fact.map { isDate($0.fact.content) ? [$0.value] : [] } ?? [] }
        return cells.filter { isDate($0.key.content) && kind.key(of: $0.key) != nil }.map { $0.value }
    }

    /// What the row says of its whole list: that there is none of it, or that nobody states it.
    ///
    /// It stands alone beside the kind, under the amount, under a year, or where lines have their names.
    var statementOnList: JSONValue? {
        guard kind.isFlow, cells.count == 2, let said = cells[.amount] ?? cells[.what] ?? yearCells.first?.cell
        else { return nil }
        if LocalWords.isNone(said.text) { return .array([]) }
        return LocalWords.unknown(said.text).map { .string($0) }
    }

    // MARK: Facts of the project

    /// The fact that the row states, or means to.
    var intended: SheetFact? {
        guard kind == .project, let name = cells[.what] else { return nil }
        return SheetFact(word: name.text) ?? SheetFact.nearest(to: name.text)
    }

    private var fact: (fact: SheetFact, value: SheetNumbers.Cell)? {
        guard kind == .project, let name = cells[.what], let fact = SheetFact(word: name.text),
            let value = factCell
        else { return nil }
        return (fact, value)
    }

    /// A rate and the year of the appraisal from which it holds, where the row is a step of a schedule.
    var rateStep: (year: SheetNumbers.Cell, rate: SheetNumbers.Cell)? {
        guard kind == .project, let name = cells[.what], let year = SheetFact.yearOfRate(word: name.text),
            let rate = factCell
        else { return nil }
        return (SheetNumbers.Cell(text: year, offset: name.offset), rate)
    }

    /// The fact as a member of the project.
    func fact(numbers: SheetNumbers) -> JSONMember? {
        let name = cells[.what] ?? SheetNumbers.Cell(text: "", offset: offset)
        guard let fact = SheetFact(word: name.text) else {
            let known = SheetFact.allCases.map { language.word($0.rawValue) }
            let near = SheetFact.nearest(to: name.text).map { language.word($0.rawValue) }
            log.note(
                SheetProblem.unknownFact(name.text, nearest: near, known: known),
                at: name.offset)
            return nil
        }
        guard let cell = factCell else {
            log.note(SheetProblem.emptyFact(name.text), at: name.offset)
            return nil
        }
        let isYears = [ProjectKey.horizon, ProjectKey.life].contains { $0.name == fact.rawValue }
        let written = isYears ? SheetNumbers.Cell(text: LocalWords.withoutYears(cell.text), offset: cell.offset) : cell
        let value = value(fact.content, in: .amount, written, numbers: numbers)
        return JSONMember(
            key: fact.rawValue, keyOffset: name.offset, value: JSONNode(value: value, offset: cell.offset))
    }

    // MARK: Flows

    /// The row as an element of its list.
    func node(numbers: SheetNumbers) -> JSONNode {
        guard kind.isFlow else {
            let text = cells[.what].map { JSONValue.string($0.text) } ?? .string("")
            return JSONNode(value: text, offset: cells[.what]?.offset ?? offset)
        }
        let years = yearCells
        let isVolume =
            cells[.volume] != nil || Self.eachColumns.contains { cells[$0] != nil }
            || (!years.isEmpty && cells[.unit] != nil)
        var inVolume: [JSONMember] = []
        var inEach: [JSONMember] = []
        var members: [JSONMember] = []
        for column in SheetColumn.allCases {
            guard column != .kind, let cell = cells[column], let key = kind.key(of: column) else { continue }
            func member(_ key: String) -> JSONMember {
                JSONMember(
                    key: key, keyOffset: cell.offset,
                    value: JSONNode(
                        value: value(column.content, in: column, cell, numbers: numbers), offset: cell.offset))
            }
            switch column {
            case .volume:
                let value = numbers.node(cell.text, at: cell.offset)
                inVolume.append(JSONMember(key: noun, keyOffset: cells[.unit]?.offset ?? cell.offset, value: value))
            case .unit:
                if cells[.volume] == nil, years.isEmpty {
                    log.note(ProjectProblem.lacksPartner(name(.unit), partner: name(.volume)), at: cell.offset)
                }
            // Of numbers that are written year by year, what each unit is worth grows.
            case .growth where !years.isEmpty: members.append(member(key))
            case .low, .high, .per, .growth:
                if isVolume { inVolume.append(member(key)) } else { members.append(member(key)) }
            case .hours, .valueOfHour, .trips, .fare, .money: inEach.append(member(key))
            case .hoursBefore, .hoursAfter, .tripsBefore, .tripsAfter, .moneyBefore, .moneyAfter:
                if let change = change(column, cell, numbers: numbers) { inEach.append(change) }
            default: members.append(member(key))
            }
        }
        addYears(years, isVolume: isVolume, numbers: numbers, to: &members, or: &inVolume)
        if let first = own.first {
            let columns = own.map { name, cell in
                JSONMember(
                    key: name, keyOffset: cell.offset, value: JSONNode(value: .string(cell.text), offset: cell.offset))
            }
            members.append(object(LineKey.columns.name, columns, at: first.cell.offset))
        }
        addPartners(to: &inEach)
        members += missing(isVolume: isVolume)
        if isVolume {
            let place = cells[.volume]?.offset ?? years.first?.cell.offset
            if cells[.per] == nil {
                let year = JSONNode(value: .string(Period.year.rawValue), offset: place ?? offset)
                inVolume.append(JSONMember(key: VolumeKey.per.name, keyOffset: year.offset, value: year))
            }
            if let place { members.append(object(LineKey.volume.name, inVolume, at: place)) }
            if let place = inEach.first?.keyOffset { members.append(object(LineKey.each.name, inEach, at: place)) }
        }
        return JSONNode(value: .object(members), offset: offset)
    }

    /// A column as the header names it, or would.
    func name(_ column: SheetColumn) -> String { headers[column] ?? language.word(column.rawValue) }

    private func unreadable(_ key: String) -> JSONMember {
        JSONMember(key: key, keyOffset: offset, value: JSONNode(value: .invalid, offset: offset))
    }

    /// Notes what each unit saves without its price, or the price alone.
    private func addPartners(to each: inout [JSONMember]) {
        for (first, second) in [(SheetColumn.hours, SheetColumn.valueOfHour), (.trips, .fare)] {
            let has = [first, second].map { column in each.contains { $0.key == column.rawValue } }
            guard has[0] != has[1],
                let place = each.first(where: { [first, second].map({ $0.rawValue }).contains($0.key) })
            else { continue }
            let (there, lacking) = has[0] ? (first, second) : (second, first)
            log.note(ProjectProblem.lacksPartner(name(there), partner: name(lacking)), at: place.keyOffset)
            each.append(unreadable(lacking.rawValue))
        }
    }

    /// Notes the cells that such a row must fill and does not, in the table's own words; each stands as one that cannot
    /// be read, so that nobody reports it again.
    private func missing(isVolume: Bool) -> [JSONMember] {
        var choices: [(column: SheetColumn, choices: [String])] = []
        let parties = Party.allCases.filter { kind != .transfer || $0 != .society }.map { $0.rawValue }
        if cells[.what] == nil { choices.append((.what, [])) }
        if cells[.amount] == nil, !isVolume, yearCells.isEmpty {
            choices.append((.amount, ["not stated", "not quantified"]))
        }
        if kind == .transfer, cells[.by] == nil { choices.append((.by, parties)) }
        if kind == .saving || kind == .transfer, cells[.to] == nil { choices.append((.to, parties)) }
        let isTimed = [SheetColumn.per, .on, .over].contains { cells[$0] != nil }
        if kind != .investment, kind != .residual, !isVolume, !isTimed,
            let amount = cells[.amount], LocalWords.unknown(amount.text) == nil
        {
            choices.append((.per, Period.allCases.map { $0.rawValue }))
        }
        return choices.compactMap { column, choices in
            let problem = SheetProblem.missingCell(
                column: name(column), kind: language.word(kind.rawValue), choices: choices.map(language.word))
            log.note(problem, at: offset)
            return kind.key(of: column).map(unreadable)
        }
    }

    private static let eachColumns: [SheetColumn] = [
        .hours, .valueOfHour, .trips, .fare, .money, .hoursBefore, .hoursAfter, .tripsBefore, .tripsAfter, .moneyBefore,
        .moneyAfter,
    ]

    /// What one unit takes before and after, once for the two columns that say it.
    private func change(
        _ column: SheetColumn, _ cell: SheetNumbers.Cell, numbers: SheetNumbers
    ) -> JSONMember? {
        guard let (whole, other, key) = column.change else { return nil }
        let isFirst = key.name == ChangeKey.before.name || cells[other] == nil
        if cells[whole] != nil {
            if isFirst { log.note(SheetProblem.saidTwice(name(column), name(whole)), at: cell.offset) }
            return nil
        }
        guard let partner = cells[other] else {
            log.note(ProjectProblem.lacksPartner(name(column), partner: name(other)), at: cell.offset)
            // It was meant: nobody need be told that it is missing.
            return JSONMember(
                key: whole.rawValue, keyOffset: cell.offset, value: JSONNode(value: .invalid, offset: cell.offset))
        }
        guard key.name == ChangeKey.before.name else { return nil }
        let ends = [(ChangeKey.before, cell), (ChangeKey.after, partner)].map { key, cell in
            JSONMember(key: key.name, keyOffset: cell.offset, value: numbers.node(cell.text, at: cell.offset))
        }
        return object(whole.rawValue, ends, at: cell.offset)
    }

    func object(_ key: String, _ members: [JSONMember], at place: Int) -> JSONMember {
        JSONMember(key: key, keyOffset: place, value: JSONNode(value: .object(members), offset: place))
    }

    /// The key under which a volume's number stands: what it counts.
    var noun: String {
        guard let unit = cells[.unit] else { return "units" }
        let known = LocalWords.countable(unit.text)
        // A word that is none is noted once, and counts as units meanwhile.
        _ = word(known, in: .unit, unit, nearest: LocalWords.nearestCountable, choices: Shapes.countables)
        return known ?? "units"
    }

    /// What a cell says, as a file has it.
    private func value(
        _ content: KeyColumn.Content, in column: SheetColumn, _ cell: SheetNumbers.Cell, numbers: SheetNumbers
    ) -> JSONValue {
        switch content {
        case .text, .countable: .string(cell.text)
        // A name is shown as it was written.
        case .code: .string(cell.text.count <= 3 ? cell.text.uppercased() : cell.text)
        case .timing: .string(LocalWords.timing(cell.text) ?? cell.text)
        case .prices: .string(LocalWords.prices(cell.text) ?? cell.text)
        case .number:
            // What an hour is worth may stand in the register, by what it is spent on.
            if column == .valueOfHour, let purpose = LocalWords.purpose(cell.text) {
                .string(purpose.rawValue)
            } else {
                numbers.node(cell.text, at: cell.offset).value
            }
        case .month: date(LocalDate.month(cell.text, numbers.dateOrder), at: cell.offset)
        case .window: date(LocalDate.window(cell.text, numbers.dateOrder), at: cell.offset)
        case .period:
            word(
                LocalWords.period(cell.text)?.rawValue, in: column, cell, nearest: LocalWords.nearestPeriod,
                choices: Period.allCases.map { $0.rawValue })
        case .party:
            word(
                LocalWords.party(cell.text)?.rawValue, in: column, cell, nearest: LocalWords.nearestParty,
                choices: Party.allCases.map { $0.rawValue })
        case .boolean: boolean(cell)
        case .weights: weights(cell, numbers: numbers)
        case .uptake:
            .array(
                cell.text.split { $0.isWhitespace || $0 == "/" || $0 == "|" || $0 == ";" }
                    .map { numbers.node(Self.withoutComma($0), at: cell.offset) })
        }
    }

    /// A word as a file has it; one that the column does not take is noted in the table's own words.
    private func word(
        _ known: String?, in column: SheetColumn, _ cell: SheetNumbers.Cell, nearest: (String) -> String?,
        choices: [String]
    ) -> JSONValue {
        if let known { return .string(known) }
        let problem = SheetProblem.notAWord(
            column: name(column), found: cell.text,
            nearest: nearest(cell.text).map(language.word), choices: choices.map(language.word))
        log.note(problem, at: cell.offset)
        return .invalid
    }

    /// Periods with their weights: `2027: 40 | 2028: 60`.
    private func weights(_ cell: SheetNumbers.Cell, numbers: SheetNumbers) -> JSONValue {
        var members: [JSONMember] = []
        for part in cell.text.split(whereSeparator: { "/|;\n".contains($0) }) {
            let ends = part.split(whereSeparator: { ":=".contains($0) }).map { $0.trimmed }
            guard ends.count == 2, WrittenAmount(ends[1]) != nil else {
                log.note(SheetProblem.notAWeight(part.trimmed), at: cell.offset)
                return .invalid
            }
            let read = LocalDate.window(ends[0], numbers.dateOrder)
            guard case .text(let window) = read else { return date(read, at: cell.offset) }
            members.append(
                JSONMember(
                    key: window, keyOffset: cell.offset, value: numbers.node(ends[1], at: cell.offset)))
        }
        return .object(members)
    }

    /// In `20%, 50%` the comma ends the first share.
    private static func withoutComma(_ text: Substring) -> String {
        String(text.last == "," ? text.dropLast() : text)
    }

    private func boolean(_ cell: SheetNumbers.Cell) -> JSONValue {
        if let boolean = LocalWords.boolean(cell.text) { return .bool(boolean) }
        // A spreadsheet may keep a truth as a number that it shows as one.
        if log.source.holdsNumber(at: cell.offset), ["0", "1"].contains(cell.text) { return .bool(cell.text == "1") }
        // Only whether a saving frees money can be unknown; the reader of the project refuses it elsewhere.
        if let unknown = LocalWords.unknown(cell.text) { return .string(unknown) }
        log.note(SheetProblem.notYesOrNo(cell.text), at: cell.offset)
        return .invalid
    }

    private func date(_ date: LocalDate, at offset: Int) -> JSONValue {
        switch date {
        case .text(let text): return .string(text)
        case .ambiguous(let readings):
            let text = cells.values.first { $0.offset == offset }?.text ?? ""
            log.note(SheetProblem.ambiguousDate(text, readings: readings), at: offset)
            return .invalid
        }
    }
}
