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
        table.addFact(.horizon, horizon.map { .integer($0) })
        for step in discountRate {
            let from = step.from > 1 ? " " + words.say(.rateFrom(step.from)) : ""
            table.addFact(.discountRate, followedBy: from, .text(table.percentages(step.rate)))
        }
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
                    var cells = cells(of: line, words)
                    for share in [SheetTerm.growth, .uptake] {
                        if case .text(let text)? = cells[share] { cells[share] = .text(table.percentages(text)) }
                    }
                    table.add(kind, cells)
                }
            }
        }
        for (kind, texts) in [(SheetTerm.benefit, benefits), (.assumption, assumptions + middles(words))] {
            for text in texts { table.add(kind, [.what: .text(text)]) }
        }
        return table.text
    }

    /// Of which figures the table has the middle alone: it has no columns for the ranges of what each unit saves.
    private func middles(_ words: Words) -> [String] {
        lines.flatMap { line -> [String] in
            guard case .volume(_, _, _, let each) = line.worth else { return [] }
            return each.compactMap { part in
                part.figure.ends.map {
                    words.say(.middleOfRange(of: line.what, part: part.key, low: $0.low, high: $0.high))
                }
            }
        }
    }

    private var lines: [Line] { investment.lines + operating.lines + savings.lines }

    /// Whether a number has decimals, so that a reader must know their sign.
    private var hasDecimals: Bool {
        func numbers(of figure: Figure) -> [Double?] { [figure.value, figure.ends?.low, figure.ends?.high] }
        return lines.flatMap { line -> [Double?] in
            switch line.worth {
            case .amount(let figure): numbers(of: figure)
            case .volume(let volume, _, _, let each): ([volume] + each.map(\.figure)).flatMap(numbers)
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
            case .number(let number), .range(let number, _, _): .number(number)
            case .registered(let purpose, _): .text(words.word(SheetTerm(purpose)))
            case .unknown(let unknown): .text(words.style.unknown(unknown))
            }
        }
        func addEnds(of figure: Figure) {
            guard let ends = figure.ends else { return }
            (cells[.low], cells[.high]) = (.number(ends.low), .number(ends.high))
        }
        switch line.worth {
        case .amount(let figure):
            cells[.amount] = cell(figure)
            addEnds(of: figure)
        case .volume(let volume, let unit, let growth, let each):
            cells[.volume] = cell(volume)
            addEnds(of: volume)
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

    mutating func addFact(_ fact: SheetTerm, followedBy more: String = "", _ value: MachineValue?) {
        guard let value else { return }
        add(.project, [.what: .text(words.word(fact) + more), .amount: value])
    }

    /// Percentages with the sign that the table's other numbers have before their decimals.
    func percentages(_ text: String) -> String { text.replacing(".", with: String(dialect.decimal)) }

    mutating func add(_ kind: SheetTerm, _ cells: [SheetTerm: MachineValue]) {
        var cells = cells
        cells[.kind] = .text(words.word(kind))
        text += dialect.line(columns.map { cells[$0] ?? .empty })
    }
}
