import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
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
        document.blocks += base.particulars.blocks
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
        let words = words
        let fields = base.figureFields.map { field in
            switch field.column.description {
            case FieldDescription.amount?:
                field.changing { flow, cell in
                    guard let qualifier = mark(flow.id)?.qualifier else { return cell }
                    var qualified = Cell.words(words.qualified(cell.text(in: words.style), by: qualifier))
                        .read(byMachinesAs: flow.amount().value)
                    qualified.footnotes = cell.footnotes
                    return qualified
                }
            case FieldDescription.currency? where !isResolved: field.changing { _, _ in .blank }
            default: field
            }
        }
        let qualifier = Field<Flow>(.qualifier) { .code(mark($0.id)?.qualifier?.rawValue ?? "") }
        return Table(
            title: words.label(.figures), of: project.flows, by: fields + [qualifier] + statusFields { $0.id },
            remarks: isResolved ? [] : [words.say(EvidenceText.unresolvedCurrency)])
    }

    /// How sure a figure is.
    private func statusFields<Row>(id: @escaping @Sendable (Row) -> String?) -> [Field<Row>] {
        let words = words
        return [
            Field(.status) { .code(mark(id($0))?.status.rawValue ?? "") },
            Field(.peopleOnly("stands", words.say(EvidenceText.status))) { row in
                .words(mark(id(row)).map { words.say(.ofStatus($0.status)) } ?? "")
            },
        ]
    }

    /// The quantities, with what each measures and how sure it is.
    package var quantityTable: Table {
        let words = words
        let wrong = Set(row.findings.compactMap { $0.wrongAsPrinted })
        let stated = base.quantityFields.map { field in
            guard field.column.name == "figure" else { return field }
            return Field(noting: field.column) { quantity, table in
                var cell = field.cell(quantity, &table)
                if quantity.id.map(wrong.contains) == true {
                    cell.footnotes.append(table.note(words.say(EvidenceText.wrongAsPrinted)))
                }
                return cell
            }
        }
        let measures: [Field<Quantity>] = [
            Field(.measures) { .code(measure(of: $0)?.rawValue ?? "") },
            Field(.peopleOnly("is", words.say(EvidenceText.measures))) { quantity in
                .words(measure(of: quantity).map { words.say(.ofMeasure($0)) } ?? "")
            },
        ]
        return Table(
            title: words.label(.quantities), of: quantities, by: stated + statusFields { $0.id } + measures)
    }

    private func measure(of quantity: Quantity) -> PartialFacts.Measure? { quantity.id.flatMap { facts.measures[$0] } }

    /// A row for each question, a column for each reading.
    private var answersForPeople: Table {
        let question = Field<PartialAnswers.Question>(.peopleOnly("question", words.say(EvidenceText.question))) {
            .words(text(of: $0))
        }
        let several = answers.count > 1
        let readings = answers.enumerated().map { index, answers in
            let heading = several ? answers.readings.joined(separator: ", ") : words.label(.amount)
            return Field<PartialAnswers.Question>(
                noting: Column("reading\(index)", heading, for: .people, alignment: .right)
            ) { question, table in
                guard let answer = answers.answer(to: question) else { return .blank }
                var cell = cell(of: answer, in: answers)
                if let reason = answer.value.reason { cell.footnotes.append(table.note(words.say(reason))) }
                return cell
            }
        }
        return Table(
            title: words.say(EvidenceText.answers), captions: [base.termsNote],
            of: (answers.first?.answers ?? []).map { $0.question }, by: [question] + readings,
            remarks: [words.say(EvidenceText.runningCostsIncluded)]
                + (facts.unitAmounts.isEmpty ? [] : [words.say(EvidenceText.undiscounted)]))
    }

    private func text(of question: PartialAnswers.Question) -> String { Self.text(of: question, words) }

    private static func text(of question: PartialAnswers.Question, _ words: Words) -> String {
        if case .perUnit(let unit) = question { return words.text(unit.what) }
        return words.say(.ofQuestion(question.code))
    }

    private func cell(of answer: PartialAnswers.Answer, in answers: PartialAnswers) -> Cell {
        if answer.question == .paybackYears {
            return Metric.paybackYears.cell(
                answer.value, bound: answer.bound, currency: answers.project.currency.code, words: words)
        }
        return .amount(answer.value, bound: answer.bound, currency: answers.project.currency.code, words: words)
    }

    /// The answers, a row for each question in each reading.
    package var answerTable: Table {
        Table(of: answers.flatMap { answers in answers.answers.map { (answers, $0) } }, by: answerFields)
    }

    private var answerFields: [Field<(answers: PartialAnswers, answer: PartialAnswers.Answer)>] {
        let words = words
        return [
            Field(.reading) { .words($0.answers.readings.joined(separator: ", ")) },
            Field(.question) { .code($0.answer.question.code) },
            Field(.what) { .words(text(of: $0.answer.question)) },
            Field(.value) { $0.answer.value.value.map { .number($0, decimals: 4) } ?? .blank },
            Field(.currency) {
                .code($0.answer.question == .paybackYears ? "" : $0.answers.project.currencyCode ?? "")
            },
            Field(.bound) { .bound($0.answer.bound) },
            Field(.note) { .words($0.answer.value.reason.map(words.say) ?? "") },
        ]
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
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<EvidenceReport> = .contract(
        "valor/evidence/1", head + body + ParticularsReport.members(of: { $0.item.particulars }))

    private static let head: [Member<EvidenceReport>] = [
        Member(.id, .text) { $0.item.id }, Member(.name, .localText) { $0.project.name },
        Member(.country, .optionalText) { $0.project.country },
        Member(.currency, .optionalText) { $0.project.currencyCode },
        Member(.priceYear, .optionalWholeNumber) { $0.project.priceYear?.year },
        Member(.document, .text) { $0.item.document }, Member(.page, .optionalWholeNumber) { $0.item.page },
        Member("section", .text, .section) { $0.item.section },
        Member("since", .optionalWholeNumber, .since) { $0.facts.since },
        Member("readings", .texts, .readingsInForce) { $0.row.readingsInForce },
        Member("availableReadings", .list(Reading.form), .availableReadings) { $0.item.readings },
        Member("assumptions", Assumptions.form, .assumptions) {
            Assumptions(terms: $0.row.view.terms, perspective: $0.row.view.perspective)
        },
    ]

    private static let body: [Member<EvidenceReport>] = [
        Member("figures", .list(figure), .figures) { report in
            report.project.flows.map { MarkedFlow(report: report.base, flow: $0, mark: report.mark($0.id)) }
        },
        Member("quantities", .list(quantity), .quantities) { report in
            report.quantities.map { quantity in
                MarkedQuantity(
                    quantity: quantity, mark: report.mark(quantity.id), measure: report.measure(of: quantity))
            }
        },
        Member(
            "answers", .list(answer),
            Meaning(
                en:
                    "What can be said of it: the most that may be spent for a stated saving, the saving a year that a stated "
                    + "cost needs, and money for one unit; for each reading.",
                es:
                    "Lo que se puede decir: lo máximo que se puede gastar por un ahorro declarado, el ahorro anual que exige "
                    + "un costo declarado, y dinero por unidad; para cada lectura.",
                pt:
                    "O que se pode dizer: o máximo que se pode gastar por uma economia declarada, a economia anual que um "
                    + "custo declarado exige, e dinheiro por unidade; para cada leitura.")
        ) { report in
            report.answers.flatMap { answers in answers.answers.map { (answers, $0) } }
        },
        Member("missing", .list(.choice), .lacking) { $0.missing },
        Member(
            "keptOut", .texts,
            Meaning(
                en:
                    "Figures that are transfers, fees, contracts or thresholds, by their ids: they count as no benefit.",
                es:
                    "Cifras que son transferencias, tasas, contratos o umbrales, por sus identificadores: no cuentan como "
                    + "beneficio.",
                pt:
                    "Números que são transferências, taxas, contratos ou limites, pelos seus identificadores: não contam "
                    + "como benefício.")
        ) { $0.keptOut.map { $0.id } },
        Member("benefits", .list(.localText), .benefits) { $0.project.benefits },
        Member(.notes, .texts) { $0.notes },
        Member("claims", .list(ClaimTable.form), .claims) { $0.row.findings },
    ]

    private func mark(_ id: String?) -> PartialFacts.Mark? { id.flatMap { facts.marks[$0] } }

    /// A line with how exact and how sure it is.
    private struct MarkedFlow {
        let report: CaseReport
        let flow: Flow
        let mark: PartialFacts.Mark?
    }

    private static let figure: Form<MarkedFlow> = .object(
        CaseReport.figureMembers.map { $0.of { CaseReport.Line(report: $0.report, flow: $0.flow) } } + [
            Member(.qualifier, .optional(.choice)) { $0.mark?.qualifier },
            Member(.status, .optional(.choice)) { $0.mark?.status },
        ])

    /// A quantity with what it measures, and how exact and how sure it is.
    private struct MarkedQuantity {
        let quantity: Quantity
        let mark: PartialFacts.Mark?
        let measure: PartialFacts.Measure?
    }

    private static let quantity: Form<MarkedQuantity> = .object(
        CaseReport.quantityMembers.filter { $0.described.name != FieldDescription.qualifier.key }.map {
            $0.of { $0.quantity }
        } + [
            Member(.qualifier, .optional(.choice)) { $0.mark?.qualifier },
            Member(.status, .optional(.choice)) { $0.mark?.status },
            Member(.measures, .optional(.choice)) { $0.measure },
        ])

    private static let answer: Form<(answers: PartialAnswers, answer: PartialAnswers.Answer)> = .object([
        Member("readings", .texts, .readingsInForce) { $0.answers.readings },
        Member(.question, .oneOf(PartialAnswers.Question.codes)) { $0.answer.question.code },
        Member(saying: .what, .text) { text(of: $0.answer.question, $1) },
        Member(
            "value", .computed,
            Meaning(
                en: "The answer, in the row's currency; null where there is none.",
                es: "La respuesta, en la moneda de la fila; null donde no la hay.",
                pt: "A resposta, na moeda da linha; null onde não há.")
        ) { $0.answer.value },
        Member(.currency, .optionalText) { $0.answers.project.currencyCode },
        Member("bound", .optional(.choice), .bound) { $0.answer.bound },
        Member("notComputable", .optional(.object(Reason.members)), .notComputable) { $0.answer.value.reason },
    ])
}
