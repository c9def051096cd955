import Findings
import Numerics
import Projects
import Syntax

/// Reads which figures of a project move together, and sees that they can.
struct CorrelationReader {
    let project: Project
    let vocabulary: VocabularyReader
    let log: DiagnosticLog

    /// The figures that a text can name, by what it can call them.
    private struct Known {
        /// Those that have a range, in the order of the file.
        let ranged: [String]
        let isRanged: Set<String>
        let rangedOfLine: [String: [String]]
        /// The figures and lines that there are, with a range or without.
        let all: Set<String>

        init(_ project: Project) {
            // What risks cost can move with other figures; whether they come true is each risk's own.
            let figures = project.withExpectedRisks.figures.filter { $0.risk == nil }
            let ranged = figures.filter { $0.estimate.distribution != nil }
            self.ranged = ranged.map { $0.id }
            isRanged = Set(self.ranged)
            rangedOfLine = Dictionary(grouping: ranged.filter { $0.lineID != nil }) { $0.lineID ?? "" }
                .mapValues { $0.map { $0.id } }
            all = Set(figures.map { $0.id }).union(figures.compactMap { $0.lineID })
        }
    }

    func read(_ fields: Fields) -> [RankCorrelation] {
        guard let elements = fields.list(ProjectKey.correlations) else { return [] }
        var correlations: [RankCorrelation] = []
        var pairs: Set<Set<String>> = []
        let known = Known(project)
        for element in elements {
            guard let correlation = correlation(element, among: known) else { continue }
            let pair: Set = [correlation.first, correlation.second]
            if !pairs.insert(pair).inserted {
                log.note(RangeProblem.correlatedTwice(correlation.first, correlation.second), at: element)
            } else {
                correlations.append(correlation)
            }
        }
        if correlations.count == elements.count, !elements.isEmpty {
            check(correlations, at: fields.place(of: ProjectKey.correlations))
        }
        return correlations
    }

    private func correlation(_ node: JSONNode, among known: Known) -> RankCorrelation? {
        guard let fields = Fields(node, as: RangeShapes.correlation, log: log),
            let names = fields.list(CorrelationKey.between),
            let rank = fields.number(CorrelationKey.rank)
        else { return nil }
        guard names.count == 2 else {
            log.note(RangeProblem.notBetweenTwo(names.count), at: fields.place(of: CorrelationKey.between))
            return nil
        }
        // The reason is for whoever reads the file.
        _ = vocabulary.wording(fields, CorrelationKey.note)
        let figures = names.map { figure($0, among: known) }
        // Perfect correlation is one figure, not two.
        guard rank > -1, rank < 1 else {
            log.note(RangeProblem.rankOutOfRange(rank), at: fields.place(of: CorrelationKey.rank))
            return nil
        }
        guard let first = figures[0], let second = figures[1] else { return nil }
        guard first != second else {
            log.note(RangeProblem.correlatedWithItself(first), at: names[1])
            return nil
        }
        return RankCorrelation(first, second, rank: rank)
    }

    /// The id of a figure that a text names: in full, or by its line alone where that has one figure with a range.
    private func figure(_ node: JSONNode, among known: Known) -> String? {
        guard let text = node.string else {
            Fields.noteWrongType(node, key: CorrelationKey.between, expected: .text, log: log)
            return nil
        }
        if known.isRanged.contains(text) { return text }
        let ofLine = known.rangedOfLine[text] ?? []
        if ofLine.count == 1 { return ofLine[0] }
        if ofLine.count > 1 {
            log.note(RangeProblem.severalFigures(text, choices: ofLine), at: node)
        } else if known.all.contains(text) {
            log.note(RangeProblem.figureWithoutRange(text), at: node)
        } else {
            // What nobody is told need not be looked for.
            let near = log.isFull ? nil : nearest(to: text, among: known.ranged + known.rangedOfLine.keys.sorted())
            log.note(RangeProblem.unknownFigure(text, nearest: near, known: known.ranged), at: node)
        }
        return nil
    }

    /// Notes correlations that no figures can have together, with those that contradict one another.
    private func check(_ correlations: [RankCorrelation], at node: JSONNode) {
        var names: [String] = []
        var places: [String: Int] = [:]
        for name in correlations.flatMap({ [$0.first, $0.second] }) where places[name] == nil {
            places[name] = names.count
            names.append(name)
        }
        func place(_ name: String) -> Int { places[name] ?? 0 }
        let ranks = correlations.map { (first: place($0.first), second: place($0.second), rank: $0.rank) }
        let matrix = CorrelationMatrix.scores(size: names.count, ranks: ranks)
        guard case .contradiction(let row) = CorrelationMatrix.attempt(matrix, size: names.count) else { return }
        let others = (0..<row).filter { matrix[row * names.count + $0] != 0 }.map { names[$0] }
        log.note(RangeProblem.impossibleCorrelations([names[row]] + others), at: node)
    }
}
