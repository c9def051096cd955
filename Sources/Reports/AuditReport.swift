import Casebook
import Documents
import Facts
import Languages
import Wording

/// What came of the claims of several cases.
package struct AuditReport: Sendable {
    let cases: [(item: Case, findings: [Finding])]
    let words: Words

    /// A report on cases, each with its findings, in a language.
    package init(_ cases: [(item: Case, findings: [Finding])], words: Words) {
        self.cases = cases
        self.words = words
    }

    private var findings: [Finding] { cases.flatMap { $0.findings } }

    private func count(_ verdict: Verdict) -> Int { findings.count { $0.verdict == verdict } }

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
    package var json: JSONOutput {
        [
            "schema": "valor/audit/1",
            "counts": .object(Verdict.allCases.map { ($0.rawValue, .integer(count($0))) }),
            "cases": .array(
                cases.map { item, findings in
                    [
                        "id": .string(item.id), "name": .string(words.text(item.project.name)),
                        "document": .string(item.document), "page": JSONOutput(item.page),
                        "claims": ClaimTable(findings: findings, words: words).json,
                    ]
                }),
        ]
    }
}
