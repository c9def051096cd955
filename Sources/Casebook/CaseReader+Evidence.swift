import Facts
import Findings
import ProjectFiles
import Projects
import Syntax

// What only a partial case has.
extension CaseReader {
    /// Whether a value is meant as a partial case.
    package static func isPartial(_ node: JSONNode) -> Bool { node[EvidenceKey.standing] != nil }

    /// The lists of which a reading changes single elements: the lines, and of a partial case the quantities, since they
    /// are most of it.
    static func patchedLists(of root: JSONNode) -> [String] {
        MergePatch.lines + (isPartial(root) ? [CaseKey.quantities.name] : [])
    }

    /// The marks of a partial case; nothing for a whole one.
    func partial(_ fields: Fields, words: VocabularyReader) -> PartialFacts? {
        guard fields.has(EvidenceKey.standing) else { return nil }
        let standing: Standing? = fields.choice(EvidenceKey.standing)
        let year = since(fields)
        var marks: [String: PartialFacts.Mark] = [:]
        var measures: [String: PartialFacts.Measure] = [:]
        for list in Shapes.lines.map({ $0.key }) {
            guard let shape = CaseShapes.partial[list]?.kind.shape else { continue }
            for line in fields[list]?.elements ?? [] {
                if let (id, mark) = mark(line, as: shape) { marks[id] = mark }
            }
        }
        // A figure with a mistake was reported; what is made of it is not wrong too.
        func ids(_ lists: [Key]) -> [String] {
            lists.flatMap { fields[$0]?.elements ?? [] }.compactMap { $0[LineKey.id]?.string }
        }
        let known = (lines: ids(Shapes.lines.map { $0.key }), quantities: ids([CaseKey.quantities]))
        for node in fields[CaseKey.quantities]?.elements ?? [] {
            guard let (id, mark) = mark(node, as: CaseShapes.measure) else { continue }
            if marks[id] != nil, let place = node[LineKey.id] { log.note(ProjectProblem.duplicateID(id), at: place) }
            marks[id] = mark
            measures[id] = Fields(node, as: CaseShapes.measure, log: log)?.choice(EvidenceKey.measures)
        }
        let units = (fields.list(EvidenceKey.perUnit) ?? []).compactMap { node in
            unit(
                node, words: words,
                amounts: known.lines + known.quantities.filter { measures[$0]?.isMoney != false },
                quantities: known.quantities.filter { measures[$0]?.isMoney != true })
        }
        guard standing != nil else { return nil }
        return PartialFacts(since: year, marks: marks, measures: measures, unitAmounts: units)
    }

    private enum Standing: String, CaseIterable {
        case evidence
    }

    private func since(_ fields: Fields) -> Int? {
        guard let year = fields.integer(EvidenceKey.since, expected: .year) else { return nil }
        guard CalendarMonth.years.contains(year) else {
            log.note(ProjectProblem.yearOutOfRange(year), at: fields.place(of: EvidenceKey.since))
            return nil
        }
        return year
    }

    /// The id of a figure and its mark; what is wrong with its keys is noted once, though it is read twice.
    private func mark(_ node: JSONNode, as shape: Shape) -> (id: String, PartialFacts.Mark)? {
        guard let fields = Fields(node, as: shape, log: log) else { return nil }
        let qualifier: Quantity.Qualifier? = fields.choice(EvidenceKey.qualifier)
        let status: PartialFacts.Status? = fields.choice(EvidenceKey.status)
        guard let id = fields.string(LineKey.id), let status else { return nil }
        return (id, PartialFacts.Mark(qualifier: qualifier, status: status))
    }

    private func unit(
        _ node: JSONNode, words: VocabularyReader, amounts: [String], quantities: [String]
    ) -> UnitAmount? {
        guard let fields = Fields(node, as: CaseShapes.unitAmount, log: log),
            let what = words.wording(fields, UnitAmountKey.what),
            let amount = fields.string(UnitAmountKey.amount), let quantity = fields.string(UnitAmountKey.quantity)
        else {
            return nil
        }
        func check(_ id: String, at key: Key, among known: [String]) {
            if known.contains(id) { return }
            log.note(
                CaseProblem.unknownPart(id, nearest: nearest(to: id, among: known), known: known),
                at: fields.place(of: key))
        }
        check(amount, at: UnitAmountKey.amount, among: amounts.sorted())
        check(quantity, at: UnitAmountKey.quantity, among: quantities.sorted())
        return UnitAmount(what: what, amount: amount, quantity: quantity)
    }
}
