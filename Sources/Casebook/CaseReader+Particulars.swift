import Facts
import Findings
import Languages
import ProjectFiles
import Projects
import Syntax

// What a document says of a case beside its figures.
extension CaseReader {
    func particulars(_ fields: Fields, words: VocabularyReader, lines shape: Shape) -> Particulars {
        Particulars(
            web: fields.string(ParticularKey.web),
            dates: (fields.list(ParticularKey.dates) ?? []).compactMap { dated($0, words) },
            statements: (fields.list(ParticularKey.statements) ?? []).compactMap { statement($0, words) },
            references: (fields.list(ParticularKey.references) ?? []).compactMap { reference($0, words) },
            statuses: statuses(fields, shape))
    }

    private func dated(_ node: JSONNode, _ words: VocabularyReader) -> Particulars.Dated? {
        guard let fields = Fields(node, as: CaseShapes.date, log: log) else { return nil }
        let evidence = evidence(fields, words: words)
        guard let what = words.wording(fields, ParticularKey.dateWhat), let text = fields.string(ParticularKey.when)
        else { return nil }
        guard let when = DatedSpan(text) else {
            log.note(CaseProblem.malformedWhen(text), at: fields.place(of: ParticularKey.when))
            return nil
        }
        return .init(what: what, when: when, evidence: evidence)
    }

    private func statement(_ node: JSONNode, _ words: VocabularyReader) -> Particulars.Statement? {
        guard let fields = Fields(node, as: CaseShapes.statement, log: log) else { return nil }
        let evidence = evidence(fields, words: words)
        return words.wording(fields, ParticularKey.what).map { .init(what: $0, evidence: evidence) }
    }

    private func reference(_ node: JSONNode, _ words: VocabularyReader) -> Particulars.Reference? {
        guard let fields = Fields(node, as: CaseShapes.reference, log: log) else { return nil }
        return .init(evidence: evidence(fields, words: words), web: fields.string(ParticularKey.web))
    }

    /// How far lines have come about, where the file says so.
    private func statuses(_ fields: Fields, _ shape: Shape) -> [String: PartialFacts.Status] {
        var statuses: [String: PartialFacts.Status] = [:]
        for list in Shapes.lines.map({ $0.key }) {
            guard let line = shape[list]?.kind.shape else { continue }
            for node in fields.node[list]?.elements ?? [] {
                guard node["status"] != nil, let id = node["id"]?.string,
                    let status: PartialFacts.Status = Fields(node, as: line, log: log)?.choice(ParticularKey.status)
                else {
                    continue
                }
                statuses[id] = status
            }
        }
        return statuses
    }
}
