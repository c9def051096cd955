import Casebook
import Documents
import Facts
import Languages
import Numerics
import Wording

/// What came of claims, as tables for people and programs.
struct ClaimTable {
    let findings: [Finding]
    let words: Words

    /// The claims of one case as people read them: printed or implied, computed again, difference, verdict.
    func table(title: String) -> Table {
        var table = Table(title: title, of: findings, by: fieldsForPeople)
        if findings.contains(where: { $0.claim.isReconstruction }) { table.remarks = [words.label(.ourTestsExplained)] }
        return table
    }

    /// The claims of several cases, an item each: what is asserted, printed or implied, and what is computed.
    var inShort: [String] {
        findings.map { finding in
            let what = words.text(finding.claim.what)
            let own = finding.claim.isReconstruction ? " (\(words.label(.ourTest)))" : ""
            let (asserted, computed) = (asserted(finding), recomputed(finding))
            let figures: [String] =
                [
                    asserted.isEmpty
                        ? nil
                        : "\(words.label(finding.claim.isImplied ? .implied : .printed).lowercased()) \(asserted)",
                    computed.isEmpty ? nil : "\(words.label(.recomputed).lowercased()) \(computed)",
                ].compactMap { $0 }
            return "\(finding.caseID): \(what)\(own)"
                + (figures.isEmpty ? "." : ": \(figures.joined(separator: ", ")).")
        }
    }

    private var fieldsForPeople: [Field<Finding>] {
        let words = words
        return [
            Field(.peopleOnly("what", words.label(.claim))) { .words(words.text($0.claim.what)) },
            Field(Column("printed", words.label(.printed), for: .people, alignment: .right)) {
                .words($0.claim.isImplied ? "" : asserted($0))
            },
            Field(Column("implied", words.label(.implied), for: .people, alignment: .right)) {
                .words($0.claim.isImplied ? asserted($0) : "")
            },
            Field(Column("recomputed", words.label(.recomputed), for: .people, alignment: .right)) {
                .words(recomputed($0))
            },
            Field(Column("difference", words.label(.difference), for: .people, alignment: .right)) {
                .words(difference($0))
            },
            Field(noting: .peopleOnly("verdict", words.label(.verdict))) { finding, table in
                let isOurs = finding.claim.isReconstruction
                var verdict = Cell.words(words.name(finding.verdict) + (isOurs ? " (\(words.label(.ourTest)))" : ""))
                if let sentence = sentence(on: finding) { verdict.footnotes.append(table.note(sentence)) }
                return verdict
            },
        ]
    }

    /// Every claim in full precision, a row each.
    var forPrograms: Table { Table(of: findings, by: fields) }

    private var fields: [Field<Finding>] {
        let words = words
        let claims: [Field<Finding>] = [
            Field(.id) { .code($0.caseID) }, Field(.claim) { .code($0.claim.id) },
            Field(.what) { .words(words.text($0.claim.what)) }, Field(.unit) { .words(unit(of: $0.claim) ?? "") },
            Field(.printed) { number($0.printed?.value) },
            Field(.printedLow) { number($0.printed?.interval.low) },
            Field(.printedHigh) { number($0.printed?.interval.high) },
            Field(.heldAgainst) { .code($0.claim.check?.code ?? "") },
        ]
        let recomputed: [Field<Finding>] = [
            Field(.recomputed) { number($0.computed?.value) },
            Field(.recomputedLow) { number($0.computed?.interval.low) },
            Field(.recomputedHigh) { number($0.computed?.interval.high) },
            Field(.upperLimit) { number($0.upperLimit?.value) }, Field(.difference) { number($0.difference) },
            Field(.verdict) { .code($0.verdict.rawValue) },
        ]
        let sources: [Field<Finding>] = [
            Field(.isImplied) { .code("\($0.claim.isImplied)") },
            Field(.isOurs) { .code("\($0.claim.isReconstruction)") },
            Field(.printedFrom) { .code($0.claim.derivation ?? "") },
            Field(.recomputedFrom) { .code(ClaimFormula($0.claim.check)?.text ?? "") },
            Field(.explanation) { .words(sentence(on: $0) ?? "") },
            Field(.quote) { .words($0.claim.printed?.evidence.quote ?? "") },
            Field(.place) { .words($0.claim.printed?.evidence.place ?? "") },
            Field(.limitSource) { .words($0.claim.sources.map(words.text).joined(separator: "; ")) },
            Field(.implied) { number($0.implied?.value) }, Field(.impliedLow) { number($0.implied?.interval.low) },
            Field(.impliedHigh) { number($0.implied?.interval.high) },
        ]
        return claims + recomputed + sources
    }

    /// A claim as the machine contracts have it.
    static let form: Form<Finding> = .object(assertion + result + evidence, id: "claim")

    private static let assertion: [Member<Finding>] = [
        Member(.claim, .text) { $0.claim.id }, Member(.what, .localText) { $0.claim.what },
        Member(
            saying: "unit", .optionalText,
            Meaning(
                en: "The unit of the figures of the claim; null where they have none.",
                es: "La unidad de las cifras de la afirmación; null si no la tienen.",
                pt: "A unidade dos números da afirmação; null se não têm.")
        ) { finding, words in
            ClaimTable(findings: [], words: words).unit(of: finding.claim)
        },
        Member(.printed, .optionalNumber) { $0.printed?.value },
        Member(.printedLow, .optionalNumber) { $0.printed?.interval.low },
        Member(.printedHigh, .optionalNumber) { $0.printed?.interval.high },
        Member(.implied, .optionalNumber) { $0.implied?.value },
        Member(.impliedLow, .optionalNumber) { $0.implied?.interval.low },
        Member(.impliedHigh, .optionalNumber) { $0.implied?.interval.high },
        Member(.heldAgainst, .optional(.oneOf(Claim.Check.codes))) { $0.claim.check?.code },
    ]

    private static let result: [Member<Finding>] = [
        Member(.recomputed, .optionalNumber) { $0.computed?.value },
        Member(.recomputedLow, .optionalNumber) { $0.computed?.interval.low },
        Member(.recomputedHigh, .optionalNumber) { $0.computed?.interval.high },
        Member(.upperLimit, .optionalNumber) { $0.upperLimit?.value },
        Member(.difference, .optionalNumber) { $0.difference }, Member(.verdict, .choice) { $0.verdict },
        Member(
            "obstacle", .optional(.oneOf(AuditObstacle.codes)),
            Meaning(
                en: "Why it cannot be checked, as programs read it; null where it can.",
                es: "Por qué no se puede comprobar, para programas; null si se puede.",
                pt: "Por que não pode ser verificado, para programas; null se pode.")
        ) { $0.obstacle?.code },
    ]

    private static let evidence: [Member<Finding>] = [
        Member(.isImplied, .truth) { $0.claim.isImplied }, Member(.isOurs, .truth) { $0.claim.isReconstruction },
        Member(.printedFrom, .optionalText) { $0.claim.derivation },
        Member(.recomputedFrom, .optionalText) { ClaimFormula($0.claim.check)?.text },
        Member(saying: .explanation, .optionalText) { finding, words in
            ClaimTable(findings: [], words: words).sentence(on: finding)
        },
        Member(.quote, .optionalText) { $0.claim.printed?.evidence.quote },
        Member(.place, .optionalText) { $0.claim.printed?.evidence.place },
        Member("limitSources", .list(.localText), FieldDescription.limitSource.meaning) { $0.claim.sources },
        Member(
            "figures", .list(ClaimFigureForm.form),
            Meaning(
                en: "Every figure that the claim is computed from, with the words in which it stands.",
                es: "Cada cifra con la que se calcula la afirmación, con las palabras en que está.",
                pt: "Cada número com que a afirmação é calculada, com as palavras em que está.")
        ) { $0.claim.figures },
    ]

    // MARK: Words

    /// What is to be said of a verdict: why there is none, or what it comes from; a source of limits is named.
    private func sentence(on finding: Finding) -> String? {
        let claim = finding.claim
        let parts =
            [finding.obstacle.map(words.say), finding.obstacle == nil ? claim.explanation.map(words.text) : nil]
            + [
                claim.sources.isEmpty
                    ? nil
                    : "\(words.label(.source)): \(claim.sources.map { quoted($0, in: claim) }.joined(separator: "; "))."
            ]
        let said = parts.compactMap { $0 }
        return said.isEmpty ? nil : said.joined(separator: " ")
    }

    /// A source of a claim, with its own words for the figures that are taken from it.
    private func quoted(_ source: LocalText, in claim: Claim) -> String {
        var phrases: [String] = []
        for figure in claim.figures where figure.evidence.source == source {
            if let quote = figure.evidence.quote.map({ "“\($0)”" }), !phrases.contains(quote) { phrases.append(quote) }
        }
        return phrases.isEmpty ? words.text(source) : "\(words.text(source)) (\(phrases.joined(separator: ", ")))"
    }

    /// What is asserted, whether it is printed or follows from what is.
    private func asserted(_ finding: Finding) -> String {
        guard let value = finding.asserted?.value else { return "" }
        let text = text(value, of: finding.claim)
        switch finding.claim.printed?.qualifier {
        case .moreThan: return "\(words.label(.moreThan)) \(text)"
        case .nearly: return "\(words.label(.nearly)) \(text)"
        case .about: return "\(words.label(.about)) \(text)"
        case .upTo: return "\(words.label(.upTo)) \(text)"
        case .average, nil: return text
        }
    }

    private func recomputed(_ finding: Finding) -> String {
        guard let value = finding.computed?.value else { return "" }
        // The unit stands beside the printed figure.
        let text = number(value, of: finding.claim)
        switch finding.claim.check {
        case .atLeast?, .plausible(_?, nil)?: return words.style.bounded(text, by: .atLeast)
        case .atMost?, .plausible(nil, _)?: return words.style.bounded(text, by: .atMost)
        case .plausible?:
            return finding.upperLimit.map { "\(text) – \(number($0.value, of: finding.claim))" } ?? text
        case .equals?, nil: return text
        }
    }

    private func difference(_ finding: Finding) -> String {
        guard let difference = finding.difference else { return "" }
        return number(difference, of: finding.claim)
    }

    private func number(_ number: Double?) -> Cell {
        guard let number, number.isFinite else { return .blank }
        return .number(number, decimals: 4)
    }

    // MARK: Figures with their units

    private func unit(of claim: Claim) -> String? {
        switch claim.unit {
        case .money(let code): code
        case .words(let text): words.text(text)
        case nil: nil
        }
    }

    private func text(_ value: Double, of claim: Claim) -> String {
        let number = number(value, of: claim)
        guard case .words(let text) = claim.unit else { return number }
        let unit = words.text(text)
        if unit.hasPrefix("%") { return number }
        // The sign of the currency stands before the amount already.
        return number + (Self.money(in: unit)?.rest ?? " " + unit)
    }

    private func number(_ value: Double, of claim: Claim) -> String {
        let style = words.style
        switch claim.unit {
        case .money(let code): return style.amount(value, currency: code, digits: 4)
        case .words(let text):
            let unit = words.text(text)
            if let money = Self.money(in: unit) { return style.amount(value, currency: money.code, digits: 4) }
            if unit.hasPrefix("%") { return style.percent(value / 100, decimals: value.magnitude < 1 ? 2 : 1) }
            return style.significant(value, digits: 4)
        case nil: return style.significant(value, digits: 4)
        }
    }

    /// The currency that a unit in words begins with by its sign, and the words behind it: "US$ a year".
    private static func money(in unit: String) -> (code: String, rest: String)? {
        for code in ["USD", "BRL", "EUR"] {
            let sign = NumberStyle.prefix(ofCurrency: code)
            if unit == sign || unit.hasPrefix(sign + " ") { return (code, String(unit.dropFirst(sign.count))) }
        }
        return nil
    }
}

extension Finding {
    /// What is asserted, where the document prints it.
    fileprivate var printed: Reckoned? { claim.isImplied ? nil : asserted }
    /// What is asserted, where it only follows from what the document prints.
    fileprivate var implied: Reckoned? { claim.isImplied ? asserted : nil }
}

extension Claim {
    /// The figure that is asserted, where it is printed.
    var printed: ClaimFigure? {
        if case .printed(let figure) = assertion { figure } else { nil }
    }

    var isImplied: Bool { printed == nil }

    /// How the figure follows from those that are printed, where it is not printed itself.
    var derivation: String? {
        if case .implied(let expression) = assertion { ClaimFormula(expression).text } else { nil }
    }

    /// The sources of its figures that are not the document of the case, each once.
    var sources: [LocalText] {
        var sources: [LocalText] = []
        for source in figures.compactMap({ $0.evidence.source }) where !sources.contains(source) {
            sources.append(source)
        }
        return sources
    }
}

extension Claim.Check {
    /// What the claim is held against, as programs read it.
    var code: String {
        switch self {
        case .equals: "equals"
        case .atLeast: "atLeast"
        case .atMost: "atMost"
        case .plausible: "plausible"
        }
    }

    static let codes = ["equals", "atLeast", "atMost", "plausible"]
}
