import Documents
import Facts
import Languages
import Money
import Wording

/// An amount, converted: the result, the path with its figures, and what comes out in the other order.
package struct ConversionReport: Sendable {
    let amount: Double
    let path: ConversionPath
    let other: Result<ConversionPath, ConversionProblem>?
    let country: String?
    let sources: [PackageSource]
    let words: Words

    /// A report on a conversion; `other` is the path in the other order, where the order makes a difference, and
    /// `sources` are those of all figures.
    package init(
        of amount: Double, path: ConversionPath, other: Result<ConversionPath, ConversionProblem>?, country: String?,
        sources: [PackageSource], words: Words
    ) {
        self.amount = amount
        self.path = path
        self.other = other
        self.country = country
        self.sources = sources
        self.words = words
    }

    /// What it comes to.
    package var result: Double { path.amount(of: amount) }

    /// The report that people read.
    package var document: Document {
        var blocks: [Document.Block] = [
            .heading(title, level: 1), path.steps.isEmpty ? .paragraph(words.say(MoneyText.sameLevel)) : .table(table),
        ]
        if let otherText { blocks.append(.paragraph(otherText)) }
        let remarks = path.remarks.map { words.say(MoneyText.remark($0)) }
        if !remarks.isEmpty { blocks.append(.list(remarks)) }
        if !sources.isEmpty {
            blocks.append(.heading(words.heading(.sources), level: 2))
            blocks.append(.list(sources.map { $0.text(in: words) }))
        }
        return Document(blocks)
    }

    /// What the amount comes to, in a line.
    package var title: String { words.say(.converted(amount, path.from, result: result, path.to)) }

    private var otherText: String? {
        switch other {
        case .success(let other)? where other.steps == path.steps: return nil
        case .success(let other)?:
            let found = other.amount(of: amount)
            return words.say(
                .otherOrder(other.terms.order, found, path.to, difference: result == 0 ? 0 : found / result - 1))
        case .failure(let problem)?: return words.say(.noOtherOrder(path.terms.order.other, problem))
        case nil: return nil
        }
    }

    /// The steps, a row each.
    package var table: Table {
        Table(of: zip(1..., path.stepped(amount)).map { (number: $0, step: $1) }, by: fields)
    }

    private var fields: [Field<(number: Int, step: SteppedAmount)>] {
        let words = words
        return [
            Field(.step, heading: words.heading(.step)) { .integer($0.number) },
            Field(.kind) { .code($0.step.facts.kind) },
            Field(.what, heading: words.label(.what)) { .words(words.say(MoneyText.step($0.step.step))) },
            Field(.economy) { .code($0.step.facts.economy ?? "") },
            Field(.fromYear) { $0.step.facts.fromYear.map { .year($0) } ?? .blank },
            Field(.fromValue) { $0.step.facts.fromValue.map { .number($0, decimals: 7) } ?? .blank },
            Field(.toYear) { $0.step.facts.toYear.map { .year($0) } ?? .blank },
            Field(.toValue) { $0.step.facts.toValue.map { .number($0, decimals: 7) } ?? .blank },
            Field(.factor, heading: words.heading(.factor), alignment: .right) {
                .words("×\u{A0}" + words.style.figure($0.step.step.factor)).read(byMachinesAs: $0.step.step.factor)
            },
            Field(.amount, heading: words.label(.amount), alignment: .right) {
                .words(words.style.exact($0.step.amount)).read(byMachinesAs: $0.step.amount)
            },
            Field(.currency, heading: words.label(.currency)) { .code($0.step.level.currency.code) },
            Field(.priceYear, heading: words.label(.priceYear)) { .year($0.step.level.year) },
            Field(.source) { .words($0.step.facts.sources.joined(separator: " ")) },
        ]
    }

    /// The machine contract `valor/conversion/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<ConversionReport> = .contract("valor/conversion/1", asked + found)

    private static let asked: [Member<ConversionReport>] = [
        Member(.amount, .number) { $0.amount }, Member("from", PriceLevel.form, .fromLevel) { $0.path.from },
        Member("to", PriceLevel.form, .toLevel) { $0.path.to }, Member(.country, .optionalText) { $0.country },
        Member("order", .choice, .order) { $0.path.terms.order },
        Member(
            "rate", .choice,
            Meaning(
                en: "Which of a year's rates was taken.", es: "Cuál de los tipos de un año se tomó.",
                pt: "Qual das taxas de um ano foi tomada.")
        ) { $0.path.terms.rate },
        Member("index", .optional(.choice), .measure) { $0.path.terms.measure },
        Member(
            "exchange", .choice,
            Meaning(
                en: "By what was exchanged: market rates or purchasing-power parities.",
                es: "A qué se cambió: tipos de mercado o paridades de poder adquisitivo.",
                pt: "Por que se converteu: taxas de mercado ou paridades de poder de compra.")
        ) { $0.path.terms.exchange },
    ]

    private static let found: [Member<ConversionReport>] = [
        Member("result", .number, .result) { $0.result }, Member(.factor, .number) { $0.path.factor },
        Member("steps", .list(SteppedAmount.form), .steps) { $0.path.stepped($0.amount) },
        Member(
            "otherOrder", .optional(otherOrder),
            Meaning(
                en:
                    "What comes out in the other order; null where the order makes no difference, or there is no such path.",
                es: "Lo que resulta en el otro orden; nulo donde el orden da igual o no hay tal camino.",
                pt: "O que resulta na outra ordem; nulo onde a ordem não faz diferença ou não há tal caminho.")
        ) { report in
            guard case .success(let other)? = report.other, other.steps != report.path.steps else { return nil }
            return (report, other)
        },
        Member(saying: .notes, .texts) { report, words in
            let notes = report.path.remarks.map { words.say(MoneyText.remark($0)) }
            if case .failure? = report.other, let text = report.otherText { return notes + [text] }
            return notes
        },
    ]

    private static let otherOrder: Form<(report: ConversionReport, other: ConversionPath)> = .object([
        Member("order", .choice, .order) { $0.other.terms.order },
        Member("result", .number, .result) { $0.other.amount(of: $0.report.amount) },
        Member(
            "difference", .optionalNumber,
            Meaning(
                en: "By which fraction the other order's result differs.",
                es: "La fracción en que difiere el resultado del otro orden.",
                pt: "A fração em que difere o resultado da outra ordem.")
        ) { report, other in
            report.result == 0 ? nil : other.amount(of: report.amount) / report.result - 1
        },
        Member("steps", .list(SteppedAmount.form), .steps) { $0.other.stepped($0.report.amount) },
    ])
}

extension PackageSource {
    /// The source in a line: its id, how to cite it, its licence.
    func text(in words: Words) -> String {
        let head = id.map { $0 + ": " } ?? ""
        return head + (citation ?? title) + (licence.map { " (\(words.text($0)))" } ?? "")
    }
}
