import Documents
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
            blocks.append(.list(sources.map { $0.text }))
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
        var table = Table(columns: [
            Column("step", words.heading(.step)), .machineOnly("kind"), Column("what", words.label(.what)),
            .machineOnly("economy"), .machineOnly("from_year"), .machineOnly("from_value"), .machineOnly("to_year"),
            .machineOnly("to_value"), Column("factor", words.heading(.factor), alignment: .right),
            Column("amount", words.label(.amount), alignment: .right), Column("currency", words.label(.currency)),
            Column("price_year", words.label(.priceYear)), .machineOnly("source"),
        ])
        var level = path.from
        for (index, (step, amount)) in zip(path.steps, path.amounts(of: amount)).enumerated() {
            level = step.level(behind: level)
            let facts = StepFacts(step)
            table.rows.append([
                .integer(index + 1), .code(facts.kind), .words(words.say(MoneyText.step(step))),
                .code(facts.economy ?? ""), facts.fromYear.map { .year($0) } ?? .blank,
                facts.fromValue.map { .number($0, decimals: 7) } ?? .blank, facts.toYear.map { .year($0) } ?? .blank,
                facts.toValue.map { .number($0, decimals: 7) } ?? .blank,
                .words("×\u{A0}" + words.style.figure(step.factor)).read(byMachinesAs: step.factor),
                .words(words.style.exact(amount)).read(byMachinesAs: amount), .code(level.currency.code),
                .year(level.year),
                .words(facts.sources.joined(separator: " ")),
            ])
        }
        return table
    }

    /// The machine contract `valor/conversion/1`.
    package var json: JSONOutput {
        let terms = path.terms
        let otherJSON: JSONOutput
        if case .success(let other)? = other, other.steps != path.steps {
            let found = other.amount(of: amount)
            otherJSON = [
                "order": .string(other.terms.order.rawValue), "result": .number(found),
                "difference": result == 0 ? nil : .number(found / result - 1),
                "steps": other.json(of: amount, words: words),
            ]
        } else {
            otherJSON = nil
        }
        var notes = path.remarks.map { words.say(MoneyText.remark($0)) }
        if case .failure? = other, let otherText { notes.append(otherText) }
        return [
            "schema": "valor/conversion/1", "amount": .number(amount), "from": path.from.json, "to": path.to.json,
            "country": JSONOutput(country), "order": .string(terms.order.rawValue),
            "rate": .string(terms.rate.rawValue),
            "index": JSONOutput(terms.measure?.rawValue), "exchange": .string(terms.exchange.rawValue),
            "result": .number(result), "factor": .number(path.factor), "steps": path.json(of: amount, words: words),
            "otherOrder": otherJSON, "notes": JSONOutput(notes),
        ]
    }
}

extension PackageSource {
    /// The source in a line: its id, how to cite it, its licence.
    var text: String {
        let head = id.map { $0 + ": " } ?? ""
        return head + (citation ?? title) + (licence.map { " (\($0))" } ?? "")
    }
}
