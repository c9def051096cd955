import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

/// What is bought, what is saved and what only moves: each line with what it amounts to, when, for whom and in which range.
package struct LineTable: Sendable {
    /// The lines, those of a purpose behind one another.
    package let lines: [LineStatement]
    let project: Project
    let words: Words

    /// The lines of an appraised project, in a language.
    package init(of results: AppraisalResults, words: Words) {
        lines = results.lineStatements
        project = results.project
        self.words = words
    }

    /// A row of the table: a line, what becomes of the money of those below it, or how many more there are.
    private indirect enum Row {
        case line(LineStatement)
        case purpose(LineStatement.Purpose)
        case more(Int)
    }

    /// The lines under what becomes of their money; of each purpose `most` lines, the largest and those without an amount.
    package func table(most: Int = .max) -> Table {
        let purposes = LineStatement.Purpose.allCases.filter { purpose in lines.contains { $0.purpose == purpose } }
        let rows = purposes.enumerated().flatMap { place, purpose -> [Row] in
            let (shown, left) = chosen(lines.filter { $0.purpose == purpose }, most: most)
            return (place == 0 ? [] : [.purpose(purpose)]) + shown.map { .line($0) } + (left > 0 ? [.more(left)] : [])
        }
        let amounts = rows.compactMap { row in if case .line(let line) = row { line.amount.value } else { nil } }
        return Table(
            of: rows, by: fields(under: purposes.first ?? .bought, amounts: words.style.layout(of: amounts)))
    }

    private func chosen(_ lines: [LineStatement], most: Int) -> (shown: [LineStatement], left: Int) {
        guard lines.count > most else { return (lines, 0) }
        let ranked = lines.enumerated().sorted { one, other in
            let (a, b) = (one.element.amount.value ?? .infinity, other.element.amount.value ?? .infinity)
            return a == b ? one.offset < other.offset : a > b
        }
        let kept = Set(ranked.prefix(most - 1).map { $0.offset })
        return (lines.enumerated().filter { kept.contains($0.offset) }.map { $0.element }, lines.count - kept.count)
    }

    /// The columns; where amounts share a unit, it stands above them and leaves room for names.
    private func fields(under first: LineStatement.Purpose, amounts layout: AmountLayout?) -> [Field<Row>] {
        let currency = project.currency.code
        let unit = layout.map { words.style.unit(ofCurrency: currency, in: $0) } ?? ""
        return [
            Field(.peopleOnly("what", words.say(FirstScreenText.purpose(first)))) { row in
                switch row {
                case .line(let line): .words(name(line.line))
                case .purpose(let purpose): .words(words.say(FirstScreenText.purpose(purpose)))
                case .more(let number): .words(words.say(FirstScreenText.moreLines(number)))
                }
            },
            Field(Column("amount", unit, for: .people, alignment: .right)) { row in
                guard case .line(let line) = row else { return .blank }
                return .stated(line.amount) { amount in
                    layout.map { .words(words.style.bareAmount(amount, in: $0)) }
                        ?? .amount(amount, currency: currency)
                }
            },
            Field(.peopleOnly("when", words.say(FirstScreenText.whenForWhom))) { row in
                guard case .line(let line) = row else { return .blank }
                return .words(when(line))
            },
            Field(Column("range", words.say(FirstScreenText.range), for: .people)) { row in
                guard case .line(let line) = row, let range = line.range else { return .blank }
                return .words(text(of: range))
            },
        ]
    }

    private func name(_ line: Flow) -> String {
        words.text(line.what) + (line.isInKind ? " (\(words.say(FirstScreenText.inKind)))" : "")
    }

    // MARK: When, and for whom

    private func when(_ line: LineStatement) -> String {
        let flow = line.line
        switch line.purpose {
        case .bought:
            let payer = flow.payer == .government ? nil : flow.payer.map { words.name($0) }
            return join([time(of: line), payer])
        case .saved:
            // What recurs from the launch on is what everybody takes for granted.
            return isUsual(line)
                ? join([gainer(of: flow)]) + growth(of: flow) : join([gainer(of: flow), time(of: line)])
        case .left: return join([gainer(of: flow)])
        case .moved:
            let parties = flow.payer.flatMap { payer in
                flow.beneficiary.map { words.say(FirstScreenText.transfer(from: payer, to: $0)) }
            }
            return isUsual(line) ? join([parties]) + growth(of: flow) : join([parties, time(of: line)])
        }
    }

    /// Whether a line recurs from the launch to the end, as most do.
    private func isUsual(_ line: LineStatement) -> Bool {
        let schedule = line.line.schedule
        return line.isPerYear && schedule.firstMonth == project.launchMonth && schedule.lastMonth == nil
    }

    private func join(_ parts: [String?]) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func gainer(of flow: Flow) -> String? {
        guard flow.beneficiary == .government else { return flow.beneficiary.map { words.name($0) } }
        if flow.isCashInDoubt { return words.say(FirstScreenText.cashInDoubt) }
        return words.say(FirstScreenText.government(cash: flow.role == .residual ? nil : flow.isCashable))
    }

    private func time(of line: LineStatement) -> String {
        let flow = line.line
        let when = WhenText(project: project, words: words)
        switch flow.schedule {
        case .atHorizon: return ""
        case .recurring(_, let from, let to):
            let since = from == 0 && project.start == nil ? nil : when.since(from)
            return words.say(FirstScreenText.aYear(from: since, until: to.map { when.month($0 - 1) }))
                + growth(of: flow)
        case .once, .total, .byYear, .occasions:
            let first = flow.schedule.firstMonth
            return when.shortSpan(first...max(first, flow.schedule.lastMonth ?? first))
        }
    }

    /// By how much it grows each year, behind a comma.
    private func growth(of flow: Flow) -> String {
        var growths = [flow.growth]
        if case .driver(let driver) = flow.worth { growths.append(driver.growth) }
        let texts = growths.compactMap { growth -> String? in
            guard let growth, growth.rates.contains(where: { $0 != 0 }) else { return nil }
            let ends = [growth.rates.first, growth.rates.last].compactMap { $0 }.map(signed)
            return ends.first == ends.last ? ends.first : ends.joined(separator: " … ")
        }
        return texts.isEmpty ? "" : ", " + words.say(FirstScreenText.growing(texts.joined(separator: " × ")))
    }

    private func text(of range: LineStatement.Range) -> String {
        let ends = [range.low, range.high].filter { $0 != 0 }.map(signed)
        if abs(range.low + range.high) < 1e-9 { return "±" + words.style.percent(range.high, decimals: 0) }
        guard ends.count == 2 else { return ends.joined() }
        // The unit of both stands behind the second.
        let low = ends[0].filter { $0 != "%" && String($0) != NumberStyle.noBreakSpace }
        return low + NumberStyle.noBreakSpace + ends[1]
    }

    /// A share with its sign and its unit.
    private func signed(_ share: Double) -> String {
        (share > 0 ? "+" : "") + words.style.percent(share, decimals: share.magnitude < 0.1 ? 1 : 0)
    }
}
