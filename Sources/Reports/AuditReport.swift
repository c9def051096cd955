import Casebook
import Documents
import Facts
import Languages
import Projects
import Wording

/// What came of the claims of several cases.
package struct AuditReport: Sendable {
    let cases: [(item: Case, findings: [Finding])]
    let words: Words
    /// The verdicts that are asked for; empty where nobody asks for some.
    private let asked: Set<Verdict>
    /// How many claims have each verdict, whatever is asked for.
    private let counts: VerdictCounts

    /// A report on cases, each with its findings, in a language; of these only those with the verdicts that are asked for.
    package init(_ cases: [(item: Case, findings: [Finding])], with asked: Set<Verdict> = [], words: Words) {
        self.cases =
            asked.isEmpty
            ? cases
            : cases.map { (item: $0.item, findings: $0.findings.filter { asked.contains($0.verdict) }) }
                .filter { !$0.findings.isEmpty }
        self.asked = asked
        counts = VerdictCounts(cases.flatMap { $0.findings })
        self.words = words
    }

    private var findings: [Finding] { cases.flatMap { $0.findings } }

    private func count(_ verdict: Verdict) -> Int { counts[verdict] }

    /// How many claims have each verdict; then those that are wrong, as many as there is room for, or each that has a
    /// verdict that is asked for.
    package func firstScreen(next commands: [String], in room: Screenful) -> Document {
        guard asked.isEmpty else { return firstScreen(next: commands, most: .max) }
        let most = max(1, findings.count)
        return room.fullest(of: Array((1...most).reversed())) { firstScreen(next: commands, most: $0) }
    }

    private func firstScreen(next commands: [String], most: Int) -> Document {
        var document = Document([
            .heading(words.label(.auditTitle), level: 3), .paragraph(words.say(counts)),
        ])
        for verdict in Verdict.allCases where asked.isEmpty ? verdict.isWrong : asked.contains(verdict) {
            let found = findings.filter { $0.verdict == verdict }
            guard !found.isEmpty else { continue }
            let title = words.name(verdict)
            let left = found.count - most
            let rest = left > 0 ? [words.say(FirstScreenText.moreClaims(left, verdict))] : []
            document.blocks += [
                .heading("\(title.prefix(1).uppercased() + title.dropFirst()): \(found.count)", level: 3),
                .list(ClaimTable(findings: Array(found.prefix(most)), words: words).inShort + rest),
            ]
        }
        document.blocks.append(
            .definitions([Definition(words.say(FirstScreenText.more), words.say(FirstScreenText.next(commands)))]))
        return document
    }

    /// How many claims have each verdict, in a line.
    package var summary: String {
        Verdict.allCases.map { words.count($0, count($0)) }.joined(separator: " · ")
    }

    /// The report that people read: a table for each case, and how many claims have each verdict.
    package var document: Document {
        var document = Document([.heading(words.label(.auditTitle), level: 1)])
        for (item, findings) in cases where !findings.isEmpty {
            let table = ClaimTable(findings: findings, words: words)
            document.blocks.append(.table(table.table(title: "\(item.id): \(words.text(item.project.name))")))
        }
        document.blocks.append(.paragraph(summary))
        return document
    }

    /// Every claim in full precision, a row each.
    package var table: Table {
        var table = ClaimTable(findings: findings, words: words).forPrograms
        table.title = words.label(.auditTitle)
        return table
    }

    /// The machine contract `valor/audit/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<AuditReport> = .contract(
        "valor/audit/1",
        [
            Member(
                "counts",
                .named(
                    Verdict.allCases.map { $0.rawValue }, .wholeNumber,
                    meaning: Meaning(en: "How many.", es: "Cuántas.", pt: "Quantas."), always: true),
                Meaning(
                    en: "How many claims have each verdict.", es: "Cuántas afirmaciones tienen cada veredicto.",
                    pt: "Quantas afirmações têm cada veredito.")
            ) { report in Verdict.allCases.map { ($0.rawValue, report.count($0)) } },
            Member("cases", .list(audited), .cases) { $0.cases },
        ])

    private static let audited: Form<(item: Case, findings: [Finding])> = .object([
        Member(.id, .text) { $0.item.id }, Member(.name, .localText) { $0.item.project.name },
        Member(.document, .text) { $0.item.document }, Member(.page, .optionalWholeNumber) { $0.item.page },
        Member("claims", .list(ClaimTable.form), .claims) { $0.findings },
    ])
}
