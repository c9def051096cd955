import Casebook
import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

// What is read first of a comparison: a row each, with one mark at most.
extension ComparisonReport {
    /// The rows by their names, each with its gravest mark, which is explained once below; and which commands say more.
    package func firstScreen(next commands: [String]) -> Document {
        Document([
            .table(tableInShort),
            .definitions([Definition(words.say(FirstScreenText.more), words.say(FirstScreenText.next(commands)))]),
        ])
    }

    /// The table that people see at first.
    package var tableInShort: Table {
        let rows = comparison.rows
        let used = Comparison.Mark.allCases.filter { mark in rows.contains { $0.marks.first == mark } }
        let seen = fields.flatMap(inShort).filter { $0.column.audience != .machines }
        var table = table(of: rows, by: seen, remarks: used.map(explanation) + mixed)
        if comparison.currencies.count == 1 { sayUnitsAbove(&table) }
        return table
    }

    /// A field as it is seen at first.
    private func inShort(_ field: Field<Comparison.Row>) -> [Field<Comparison.Row>] {
        let words = words
        guard field.column.description != FieldDescription.id else {
            // A file's name says nothing to whoever decides.
            let name = field.changing { row, cell in
                row.source == nil ? .words(words.text(row.project.name)) : cell
            }
            // Where no row has one, there is no column of them.
            guard comparison.rows.contains(where: { !$0.marks.isEmpty }) else { return [name] }
            let mark = Field<Comparison.Row>(.peopleOnly("mark", "")) { row in
                row.marks.first.map { .code(words.sign(of: $0)) } ?? .blank
            }
            return [name, mark]
        }
        // What each number is a bound of is said by the mark of the row.
        var plain = field.changing { _, cell in
            var cell = cell
            cell.bound = nil
            return cell
        }
        // What a year costs stands in the whole report, so that a row fits a narrow page.
        if field.column.description == FieldDescription.operatingCostPerYear { plain.column.audience = .machines }
        return [plain]
    }

    /// Puts the currency and the unit of the amounts of a column into its heading.
    private func sayUnitsAbove(_ table: inout Table) {
        let style = words.style
        for column in table.columns(for: .people) {
            func amount(_ row: [Cell]) -> (amount: Double, currency: String)? {
                guard row.indices.contains(column), case .amount(let amount, let currency) = row[column].content else {
                    return nil
                }
                return (amount, currency)
            }
            let amounts = table.rows.compactMap(amount)
            guard let currency = amounts.first?.currency, let layout = style.layout(of: amounts.map { $0.amount })
            else {
                continue
            }
            table.columns[column].heading += ", " + style.unit(ofCurrency: currency, in: layout)
            table.columns[column].alignment = .right
            for place in table.rows.indices {
                guard let (amount, _) = amount(table.rows[place]) else { continue }
                table.rows[place][column].content = .words(style.bareAmount(amount, in: layout))
            }
        }
    }

    /// What a mark means, with the rows that it hides another one of.
    private func explanation(of mark: Comparison.Mark) -> String {
        let hidden = comparison.rows.filter { $0.marks.first == mark && $0.marks.count > 1 }.map { row in
            "\(row.id) \(row.marks.dropFirst().map(words.sign).joined(separator: " "))"
        }
        return "\(words.sign(of: mark)) \(words.say(mark))"
            + (hidden.isEmpty ? "." : "; " + words.also(words.list(hidden)) + ".")
    }
}

extension Words {
    /// The character that marks a row.
    package func sign(of mark: Comparison.Mark) -> String {
        switch mark {
        case .implausibleSaving: "!"
        case .atMost: "≤"
        case .atLeast: "≥"
        case .observed: "*"
        }
    }

    /// What a mark of a row means.
    package func say(_ mark: Comparison.Mark) -> String {
        switch mark {
        case .implausibleSaving:
            say(
                en: "the audit calls a saving of it implausible", es: "la auditoría juzga inverosímil un ahorro suyo",
                pt: "a auditoria julga implausível uma economia sua")
        case .atMost:
            say(
                en: "a cost is unknown, so the true result is no better than shown",
                es: "se desconoce un costo, así que el resultado real será igual o peor",
                pt: "um custo é desconhecido, e assim o resultado real será igual ou pior")
        case .atLeast:
            say(
                en: "a saving is unknown, so the true result is no worse than shown",
                es: "se desconoce un ahorro, así que el resultado real será igual o mejor",
                pt: "uma economia é desconhecida, e assim o resultado real será igual ou melhor")
        case .observed:
            say(
                en: "savings as observed over a window of years, and nothing after it (--readings sustained goes on)",
                es: "ahorros observados en un período de años, y nada después (--readings sustained los continúa)",
                pt: "economias observadas em um período de anos, e nada depois (--readings sustained as continua)")
        }
    }

    fileprivate func also(_ rows: String) -> String {
        say(en: "besides: \(rows)", es: "además: \(rows)", pt: "além disso: \(rows)")
    }
}
