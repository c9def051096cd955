import Facts
import Findings
import Projects
import Syntax

/// Reads a matrix of weighted criteria.
struct IndicatorReader {
    let vocabulary: VocabularyReader
    let log: DiagnosticLog

    func read(_ node: JSONNode) -> IndicatorMatrix? {
        guard let fields = Fields(node, as: MethodShapes.indicators, at: ProjectKey.indicators, log: log) else {
            return nil
        }
        let scale = fields.has(IndicatorKey.scale) ? fields.number(IndicatorKey.scale) : IndicatorMatrix.usualScale
        if let scale, scale <= 0 {
            log.note(
                DriverProblem.outOfBounds(key: IndicatorKey.scale.name, value: scale),
                at: fields.place(of: IndicatorKey.scale))
        }
        let elements = fields.has(IndicatorKey.criteria) ? fields.list(IndicatorKey.criteria) ?? [] : []
        if fields.has(IndicatorKey.criteria), elements.isEmpty {
            log.note(ProjectProblem.emptyList(IndicatorKey.criteria.name), at: fields.place(of: IndicatorKey.criteria))
        }
        guard let scale, scale > 0 else { return nil }
        let criteria = elements.compactMap { criterion($0, scale: scale) }
        guard criteria.count == elements.count, !criteria.isEmpty else { return nil }
        let sum = criteria.map { $0.weight }.reduce(0, +)
        guard abs(sum - 1) < 1e-9 else {
            log.note(OptionProblem.weightsNotWhole(sum), at: fields.place(of: IndicatorKey.criteria))
            return nil
        }
        return IndicatorMatrix(scale: scale, criteria: criteria)
    }

    private func criterion(_ node: JSONNode, scale: Double) -> IndicatorMatrix.Criterion? {
        guard let fields = Fields(node, as: MethodShapes.criterion, log: log) else { return nil }
        let what = vocabulary.wording(fields, IndicatorKey.what)
        let weight = fields[IndicatorKey.weight].flatMap { AmountReader(log: log).share($0, key: IndicatorKey.weight) }
        let why = fields.has(IndicatorKey.why) ? vocabulary.wording(fields, IndicatorKey.why) : nil
        var scores: [String: Double] = [:]
        var score: Double?
        switch (fields[IndicatorKey.score], fields[IndicatorKey.scores]) {
        case (let one?, nil): score = sound(one, key: IndicatorKey.score, scale: scale)
        case (nil, let many?):
            guard let members = many.members else {
                Fields.noteWrongType(many, key: IndicatorKey.scores, expected: .map, log: log)
                return nil
            }
            for member in members {
                scores[member.key] = sound(member.value, key: IndicatorKey.scores.named(member.key), scale: scale)
            }
        case (_?, let many?):
            log.note(ProjectProblem.conflictingTiming([IndicatorKey.score.name, IndicatorKey.scores.name]), at: many)
        case (nil, nil):
            if !fields.intends(IndicatorKey.score), !fields.intends(IndicatorKey.scores) {
                log.note(ShapeProblem.missingKey(IndicatorKey.score.name, shape: fields.shape.name), at: node)
            }
        }
        guard let what, let weight else { return nil }
        return .init(what: what, weight: weight, score: score, scores: scores, why: why)
    }

    private func sound(_ node: JSONNode, key: Key, scale: Double) -> Double? {
        guard let score = Fields.number(node, key: key, log: log) else { return nil }
        guard (0...scale).contains(score) else {
            log.note(OptionProblem.scoreOffScale(score, scale: scale), at: node)
            return nil
        }
        return score
    }
}
