import Casebook
import Documents
import Facts
import Languages
import Projects
import Wording

/// Everything there is on a partial case: its figures with their phrases, what can honestly be said of it, and what is
/// missing to say more.
package struct EvidenceReport: Sendable {
    let row: Comparison.Row
    let item: Case
    let facts: PartialFacts
    let answers: [PartialAnswers]
    let words: Words
    private let base: CaseReport

    /// A report on a partial case in the reading of a row, with its answers in one or several readings; nothing where
    /// the row is no partial case.
    package init?(_ row: Comparison.Row, answers: [PartialAnswers], origin: Origin?, words: Words) {
        guard let item = row.source, let facts = item.partial,
            let base = CaseReport(row, origin: origin, words: words)
        else {
            return nil
        }
        self.row = row
        self.item = item
        self.facts = facts
        self.answers = answers
        self.words = words
        self.base = base
    }

    /// The id of the case.
    package var id: String { item.id }

    private var project: Project { row.project }
    /// The claims of the source, computed again, in full precision.
    package var claimTable: Table { base.claimTable }

    private var isResolved: Bool { project.currencyCode != nil || !missing.contains(.currency) }
    private var quantities: [Quantity] { item.quantities(in: row.readings) }
    private var missing: [Missing] { item.missing(in: project) }

    // MARK: For people

    /// The report that people read.
    package var document: Document {
        var document = Document([.heading(words.text(project.name), level: 1)])
        if let about = project.about { document.blocks.append(.paragraph(words.text(about))) }
        document.blocks.append(.definitions(head))
        if !project.flows.isEmpty { document.blocks.append(.table(figures)) }
        if !quantities.isEmpty { document.blocks.append(.table(quantityTable)) }
        document.blocks.append(.table(answersForPeople))
        if !row.findings.isEmpty {
            let claims = ClaimTable(findings: row.findings, words: words)
            document.blocks.append(.table(claims.table(title: words.label(.claims))))
        }
        add(missing.map { words.say(.ofMissing($0)) }, under: words.say(EvidenceText.missing), to: &document)
        add(
            item.readings.map { "\($0.id): \(words.say($0))" }, under: words.label(.readings), to: &document)
        add(project.benefits.map(words.text), under: words.label(.benefitsNotMonetised), to: &document)
        add(notes, under: words.label(.assumptions), to: &document)
        return document
    }

    private func add(_ items: [String], under heading: String, to document: inout Document) {
        guard !items.isEmpty else { return }
        document.blocks += [.heading(heading, level: 2), .list(items)]
    }

    private var head: [Definition] {
        var head = base.head.filter { $0.term != words.label(.start) || project.start != nil }
        head.insert(Definition(words.say(EvidenceText.standing), words.say(EvidenceText.partialCase)), at: 1)
        if let since = facts.since { head.insert(Definition(words.say(EvidenceText.since), .year(since)), at: 2) }
        return head
    }

    private var notes: [String] {
        project.assumptions.map(words.text) + keptOut.map { words.say(.keptOut(words.text($0.what))) }
    }

    /// Every amount with its phrase and place, how exact and how sure it is.
    package var figures: Table {
        var table = base.figures
        insert(into: &table, marks: project.flows.map { $0.id.flatMap { facts.marks[$0] } })
        if let amount = table.columns.firstIndex(where: { $0.name == "amount" }) {
            for (index, flow) in project.flows.enumerated() {
                guard let qualifier = flow.id.flatMap({ facts.marks[$0]?.qualifier }) else { continue }
                let cell = table.rows[index][amount]
                var qualified = Cell.words(words.qualified(cell.text(in: words.style), by: qualifier))
                    .read(byMachinesAs: flow.amount().value)
                qualified.footnotes = cell.footnotes
                table.rows[index][amount] = qualified
            }
        }
        if let currency = table.columns.firstIndex(where: { $0.name == "currency" }), !isResolved {
            for index in table.rows.indices { table.rows[index][currency] = .blank }
        }
        if !isResolved { table.remarks.append(words.say(EvidenceText.unresolvedCurrency)) }
        return table
    }

    /// Adds how exact and how sure each row is.
    private func insert(into table: inout Table, marks: [PartialFacts.Mark?]) {
        if !table.columns.contains(where: { $0.name == "qualifier" }) {
            table.columns.append(.machineOnly("qualifier"))
            for (index, mark) in marks.enumerated() {
                table.rows[index].append(.code(mark?.qualifier?.rawValue ?? ""))
            }
        }
        table.columns += [.machineOnly("status"), .peopleOnly("stands", words.say(EvidenceText.status))]
        for (index, mark) in marks.enumerated() {
            table.rows[index] += [
                .code(mark?.status.rawValue ?? ""), .words(mark.map { words.say(.ofStatus($0.status)) } ?? ""),
            ]
        }
    }

    /// The quantities, with what each measures and how sure it is.
    package var quantityTable: Table {
        var table = base.table(of: quantities)
        insert(into: &table, marks: quantities.map { $0.id.flatMap { facts.marks[$0] } })
        table.columns.append(.machineOnly("measures"))
        table.columns.append(.peopleOnly("is", words.say(EvidenceText.measures)))
        for (index, quantity) in quantities.enumerated() {
            let measure = quantity.id.flatMap { facts.measures[$0] }
            table.rows[index] += [
                .code(measure?.rawValue ?? ""), .words(measure.map { words.say(.ofMeasure($0)) } ?? ""),
            ]
        }
        return table
    }

    /// A row for each question, a column for each reading.
    private var answersForPeople: Table {
        let several = answers.count > 1
        var table = Table(
            title: words.say(EvidenceText.answers), captions: [base.termsNote],
            columns: [.peopleOnly("question", words.say(EvidenceText.question))]
                + answers.enumerated().map { index, answers in
                    Column(
                        "reading\(index)",
                        several ? answers.readings.joined(separator: ", ") : words.label(.amount), for: .people,
                        alignment: .right)
                })
        for (index, answer) in (answers.first?.answers ?? []).enumerated() {
            table.rows.append(
                [.words(text(of: answer.question))]
                    + answers.map { each in
                        let answer = each.answers[index]
                        var cell = cell(of: answer, in: each)
                        if let reason = answer.value.reason { cell.footnotes.append(table.note(words.say(reason))) }
                        return cell
                    })
        }
        table.remarks = [words.say(EvidenceText.runningCostsIncluded)]
        if !facts.unitAmounts.isEmpty { table.remarks.append(words.say(EvidenceText.undiscounted)) }
        return table
    }

    private func text(of question: PartialAnswers.Question) -> String {
        if case .perUnit(let unit) = question { return words.text(unit.what) }
        return words.say(.ofQuestion(question.code))
    }

    private func cell(of answer: PartialAnswers.Answer, in answers: PartialAnswers) -> Cell {
        .computed(
            answer.value, of: .netPresentValue, bound: answer.bound, currency: answers.project.currency.code,
            words: words)
    }

    /// The answers, a row for each question in each reading.
    package var answerTable: Table {
        var table = Table(
            columns: ["reading", "question", "what", "value", "currency", "bound", "note"].map(Column.machineOnly))
        for answers in answers {
            for answer in answers.answers {
                table.rows.append([
                    .words(answers.readings.joined(separator: ", ")), .code(answer.question.code),
                    .words(text(of: answer.question)),
                    answer.value.value.map { .number($0, decimals: 4) } ?? .blank,
                    .code(answers.project.currencyCode ?? ""), .code(answer.bound?.rawValue ?? ""),
                    .words(answer.value.reason.map(words.say) ?? ""),
                ])
            }
        }
        return table
    }

    // MARK: For programs

    /// What counts as no benefit: fees and other transfers, contracts, thresholds.
    private var keptOut: [(id: String, what: LocalText)] {
        let transfers = project.transfers.map { (id: $0.id ?? "", what: $0.what) }
        let money = quantities.filter { quantity in
            let measure = quantity.id.flatMap { facts.measures[$0] }
            return measure?.isKeptOut == true
        }
        return transfers + money.map { (id: $0.id ?? "", what: $0.what) }
    }

    /// The machine contract `valor/evidence/1`.
    package var json: JSONOutput {
        [
            "schema": "valor/evidence/1",
            "id": .string(item.id), "name": .string(words.text(project.name)),
            "country": JSONOutput(project.country), "currency": JSONOutput(project.currencyCode),
            "priceYear": JSONOutput(project.priceYear?.year), "document": .string(item.document),
            "page": JSONOutput(item.page), "section": .string(item.section), "since": JSONOutput(facts.since),
            "readings": JSONOutput(row.readingsInForce),
            "assumptions": .assumptions(row.view.terms, perspective: row.view.perspective, words: words),
            "figures": .array(project.flows.map { marked(base.json(of: $0), $0.id) }),
            "quantities": .array(
                quantities.map { quantity in
                    let measure = quantity.id.flatMap { facts.measures[$0] }
                    return Self.adding(
                        [("measures", JSONOutput(measure?.rawValue))],
                        to: marked(base.json(of: quantity), quantity.id))
                }),
            "answers": .array(answers.flatMap { each in each.answers.map { json(of: $0, in: each) } }),
            "missing": JSONOutput(missing.map { $0.rawValue }), "keptOut": JSONOutput(keptOut.map { $0.id }),
            "benefits": JSONOutput(project.benefits.map(words.text)), "notes": JSONOutput(notes),
            "claims": ClaimTable(findings: row.findings, words: words).json,
        ]
    }

    private func json(of answer: PartialAnswers.Answer, in answers: PartialAnswers) -> JSONOutput {
        [
            "readings": JSONOutput(answers.readings), "question": .string(answer.question.code),
            "what": .string(text(of: answer.question)), "value": JSONOutput(answer.value),
            "currency": JSONOutput(answers.project.currencyCode),
            "bound": JSONOutput(answer.bound?.rawValue),
            "notComputable": answer.value.reason.map { reason in
                ["code": .string(reason.code), "says": .string(words.say(reason))]
            } ?? .null,
        ]
    }

    /// A figure with how exact and how sure it is.
    private func marked(_ figure: JSONOutput, _ id: String?) -> JSONOutput {
        let mark = id.flatMap { facts.marks[$0] }
        return Self.adding(
            [("qualifier", JSONOutput(mark?.qualifier?.rawValue)), ("status", JSONOutput(mark?.status.rawValue))],
            to: figure)
    }

    private static func adding(_ more: [(String, JSONOutput)], to output: JSONOutput) -> JSONOutput {
        guard case .object(let members) = output else { return output }
        return .object(members.filter { member in !more.contains { $0.0 == member.0 } } + more)
    }
}
