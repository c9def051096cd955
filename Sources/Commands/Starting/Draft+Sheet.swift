import Documents
import Facts
import Languages
import Reports
import Syntax
import Wording

// A project as a table for a spreadsheet, one row a flow.
extension Draft {
    /// The text of the file in the words of a language, written as spreadsheets of the country read it.
    func sheet(in words: Words, dialect: CSVDialect) -> String {
        var table = SheetText(words: words, dialect: dialect, columns: columns)
        for remark in remarks(.howToWriteSheet, .unknownsInSheet) { table.add(remark) }
        if let currencyRemark { table.add(currencyRemark) }
        table.addHeader()
        let convention: NumberConvention = dialect.decimal == "," ? .comma : .point
        if hasDecimals { table.add(.numbers, [.what: .text(convention.sample)]) }
        if isTemplate { table.add(.time) }
        table.addFact(.name, .text(name))
        table.addFact(.country, country.map { .text($0) })
        table.addFact(.currency, .text(currency))
        table.addFact(.priceYear, priceYear.map { .integer($0) })
        table.addFact(.start, start.map { .text($0) })
        table.addFact(.operationalFrom, operationalFrom.map { .text(Self.time($0, words)) })
        for (kind, listing, remark) in [
            (SheetTerm.investment, investment, TemplateText.investment), (.operating, operating, .operating),
            (.saving, savings, .savings),
        ] {
            if isTemplate { table.add(remark) }
            switch listing {
            case .notStated: break
            case .none: table.add(kind, [.amount: .text(words.word(.none))])
            case .lines(let lines):
                for line in lines {
                    if isTemplate, case .volume = line.worth { table.add(.volume) }
                    table.add(kind, cells(of: line, words))
                }
            }
        }
        for (kind, texts) in [(SheetTerm.benefit, benefits), (.assumption, assumptions)] {
            for text in texts { table.add(kind, [.what: .text(text)]) }
        }
        return table.text
    }

    private var lines: [Line] { investment.lines + operating.lines + savings.lines }

    /// Whether a number has decimals, so that a reader must know their sign.
    private var hasDecimals: Bool {
        lines.flatMap { line -> [Double?] in
            switch line.worth {
            case .amount(let figure): [figure.value]
            case .volume(let volume, _, _, let each): [volume.value] + each.map(\.figure.value)
            }
        }.contains { $0.map { $0 != $0.rounded() } ?? false }
    }

    /// The columns in which something stands.
    private var columns: [SheetTerm] {
        let all: [SheetTerm] = [
            .kind, .what, .amount, .low, .high, .per, .on, .over, .from, .to, .cashable, .inKind, .growth, .uptake,
            .volume, .unit, .hours, .valueOfHour, .trips, .fare, .money,
        ]
        let english = Words(in: .english)
        let used = Set(lines.flatMap { cells(of: $0, english).keys })
        return all.filter { used.contains($0) || [.kind, .what, .amount].contains($0) }
    }

    private func cells(of line: Line, _ words: Words) -> [SheetTerm: MachineValue] {
        var cells: [SheetTerm: MachineValue] = [.what: .text(line.what)]
        func cell(_ figure: Figure) -> MachineValue {
            switch figure {
            case .number(let number): .number(number)
            case .unknown(let unknown): .text(words.style.unknown(unknown))
            }
        }
        switch line.worth {
        case .amount(let figure): cells[.amount] = cell(figure)
        case .volume(let volume, let unit, let growth, let each):
            cells[.volume] = cell(volume)
            cells[.unit] = .text(words.word(unit))
            cells[.per] = .text(words.word(.year))
            cells[.growth] = growth.map { .text($0) }
            for part in each { cells[part.key] = cell(part.figure) }
        }
        switch line.time {
        case .atStart: break
        case .on(let month): cells[.on] = .text(Self.time(month, words))
        case .over(let window): cells[.over] = .text(Self.time(window, words))
        case .yearly(let from):
            cells[.per] = .text(words.word(.year))
            cells[.from] = from.map { .text(Self.time($0, words)) }
        }
        if let range = line.range, case .amount(.number(let amount)) = line.worth {
            // As amounts: a spreadsheet would take +60% for a formula.
            cells[.low] = .number((amount * (1 + range.low)).rounded())
            cells[.high] = .number((amount * (1 + range.high)).rounded())
        }
        if !line.uptake.isEmpty { cells[.uptake] = .text(line.uptake.joined(separator: " ")) }
        if let party = line.party, let term = SheetTerm(rawValue: party.rawValue) {
            cells[.to] = .text(words.word(term))
        }
        switch line.isCashable {
        case .stated(let isCashable): cells[.cashable] = .text(words.word(isCashable ? .yes : .no))
        case .unknown(let unknown): cells[.cashable] = cell(.unknown(unknown))
        case nil: break
        }
        if line.isInKind { cells[.inKind] = .text(words.word(.yes)) }
        return cells
    }
}

extension Draft {
    /// A month or a period in the words of a table: `month 3 to month 6` is *mes 3 a mes 6*.
    private static func time(_ text: String, _ words: Words) -> String {
        let terms: [Substring: SheetTerm] = [
            "month": .month, "months": .months, "year": .year, "years": .years, "to": .through,
        ]
        return text.split(separator: " ").map { word in terms[word].map { words.word($0) } ?? String(word) }
            .joined(separator: " ")
    }
}

/// The rows of a table as they are written.
private struct SheetText {
    let words: Words
    let dialect: CSVDialect
    let columns: [SheetTerm]
    private(set) var text: String

    init(words: Words, dialect: CSVDialect, columns: [SheetTerm]) {
        self.words = words
        self.dialect = dialect
        self.columns = columns
        text = dialect.byteOrderMark ? "\u{FEFF}" : ""
    }

    mutating func add(_ remark: TemplateText) { text += dialect.line([.text("# " + words.say(remark))]) }

    mutating func addHeader() { text += dialect.line(columns.map { .text(words.word($0)) }) }

    mutating func addFact(_ fact: SheetTerm, _ value: MachineValue?) {
        guard let value else { return }
        add(.project, [.what: .text(words.word(fact)), .amount: value])
    }

    mutating func add(_ kind: SheetTerm, _ cells: [SheetTerm: MachineValue]) {
        var cells = cells
        cells[.kind] = .text(words.word(kind))
        text += dialect.line(columns.map { cells[$0] ?? .empty })
    }
}
