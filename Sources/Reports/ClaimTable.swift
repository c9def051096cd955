import Casebook
import Documents
import Facts
import Languages
import Wording

/// What came of claims, as tables for people and programs.
struct ClaimTable {
    let findings: [Finding]
    let words: Words

    /// The claims of one case as people read them: printed, computed again, difference, verdict.
    func table(title: String) -> Table {
        var table = Table(
            title: title,
            columns: [
                .peopleOnly("what", words.label(.claim)),
                Column("printed", words.label(.printed), for: .people, alignment: .right),
                Column("recomputed", words.label(.recomputed), for: .people, alignment: .right),
                Column("difference", words.label(.difference), for: .people, alignment: .right),
                .peopleOnly("verdict", words.label(.verdict)),
            ])
        for finding in findings {
            var verdict = Cell.words(words.name(finding.verdict))
            if let sentence = sentence(on: finding) { verdict.footnotes.append(table.note(sentence)) }
            table.rows.append([
                .words(words.text(finding.claim.what) + mark(of: finding)), .words(printed(finding)),
                .words(recomputed(finding)), .words(difference(finding)), verdict,
            ])
        }
        return table
    }

    /// Every claim in full precision, a row each.
    var forPrograms: Table {
        var table = Table(
            columns: [
                "id", "claim", "what", "unit", "printed", "printed_low", "printed_high", "held_against", "recomputed",
                "recomputed_low", "recomputed_high", "upper_limit", "difference", "verdict", "is_implied", "is_ours",
                "printed_from", "recomputed_from", "explanation", "quote", "place", "limit_source",
            ].map { .machineOnly($0) })
        for finding in findings {
            let claim = finding.claim
            table.rows.append([
                .code(finding.caseID), .code(claim.id), .words(words.text(claim.what)), .words(unit(of: claim) ?? ""),
                number(finding.asserted?.value), number(finding.asserted?.interval.low),
                number(finding.asserted?.interval.high), .code(claim.check?.code ?? ""),
                number(finding.computed?.value), number(finding.computed?.interval.low),
                number(finding.computed?.interval.high), number(finding.upperLimit?.value),
                number(finding.difference), .code(finding.verdict.rawValue),
                .code("\(claim.isImplied)"), .code("\(claim.isReconstruction)"), .code(claim.derivation ?? ""),
                .code(ClaimFormula(claim.check)?.text ?? ""), .words(sentence(on: finding) ?? ""),
                .words(claim.printed?.evidence.quote ?? ""), .words(claim.printed?.evidence.place ?? ""),
                .words(claim.sources.joined(separator: "; ")),
            ])
        }
        return table
    }

    /// The claims as the machine contracts have them.
    var json: JSONOutput { .array(findings.map(json)) }

    private func json(of finding: Finding) -> JSONOutput {
        let claim = finding.claim
        func limit(_ number: Double?) -> JSONOutput { JSONOutput(number.flatMap { $0.isFinite ? $0 : nil }) }
        return [
            "claim": .string(claim.id), "what": .string(words.text(claim.what)), "unit": JSONOutput(unit(of: claim)),
            "printed": JSONOutput(finding.asserted?.value), "printedLow": limit(finding.asserted?.interval.low),
            "printedHigh": limit(finding.asserted?.interval.high), "heldAgainst": JSONOutput(claim.check?.code),
            "recomputed": JSONOutput(finding.computed?.value), "recomputedLow": limit(finding.computed?.interval.low),
            "recomputedHigh": limit(finding.computed?.interval.high),
            "upperLimit": JSONOutput(finding.upperLimit?.value),
            "difference": JSONOutput(finding.difference), "verdict": .string(finding.verdict.rawValue),
            "obstacle": JSONOutput(finding.obstacle?.code), "isImplied": .bool(claim.isImplied),
            "isOurs": .bool(claim.isReconstruction), "printedFrom": JSONOutput(claim.derivation),
            "recomputedFrom": JSONOutput(ClaimFormula(claim.check)?.text),
            "explanation": JSONOutput(sentence(on: finding)),
            "quote": JSONOutput(claim.printed?.evidence.quote), "place": JSONOutput(claim.printed?.evidence.place),
            "limitSources": JSONOutput(claim.sources),
        ]
    }

    // MARK: Words

    /// What is to be said of a verdict: why there is none, or what it comes from; a source of limits is named.
    private func sentence(on finding: Finding) -> String? {
        let claim = finding.claim
        let parts =
            [finding.obstacle.map(words.say), finding.obstacle == nil ? claim.explanation.map(words.text) : nil]
            + [claim.sources.isEmpty ? nil : "\(words.label(.source)): \(claim.sources.joined(separator: "; "))."]
        let said = parts.compactMap { $0 }
        return said.isEmpty ? nil : said.joined(separator: " ")
    }

    private func mark(of finding: Finding) -> String {
        let marks = [
            finding.claim.isImplied ? words.label(.impliedBySource) : nil,
            finding.claim.isReconstruction ? words.label(.ourReconstruction) : nil,
        ].compactMap { $0 }
        return marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
    }

    private func printed(_ finding: Finding) -> String {
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
    var sources: [String] {
        var sources: [String] = []
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
