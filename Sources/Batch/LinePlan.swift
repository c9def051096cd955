import Appraisal
import Documents
import Findings
import Languages
import Numerics
import ProjectFiles
import Projects
import Reports
import Syntax
import Valuation
import Wording

/// How lines of JSON are read with all their care, and answered: on which terms, in which words.
struct LinePlan: Sendable {
    /// How what is computed is written.
    let writer: ResultWriter
    let timing: Timing
    /// How whole projects are computed.
    let projects: ProjectPlan
    let rate: DiscountRate<ConstantPrices>?
    let vocabulary: Vocabulary
    let converter: SharedConverter

    /// What comes of a line.
    enum Answer {
        /// The answer, a line with its end.
        case whole([UInt8], isSound: Bool)
        /// A net cash flow under an id, which may be computed beside others.
        case flow(JSONOutput, FlowLine.Plain)
    }

    /// What a line that is too long is answered with.
    var tooLong: [UInt8] {
        let problem = BatchProblem.rowTooLong(megabytes: BatchText.longestRowMegabytes)
        return writer.line(id: .null, .failed(words.say(problem.fact)))
    }

    private var words: Words { writer.words }

    /// The ids of the whole lines that a text begins with, and where they stand; of lines that are no JSON, none.
    static func ids(in text: [UInt8]) -> [(id: String, line: Int)] {
        guard let end = text.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        let lines = text[..<end].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.enumerated().map { number, line in
            let root = JSONReader.read(DiagnosticLog(SourceText(name: "line", utf8: Array(line))))
            let id = LineKeys.id(of: root)?.output
            return (id.flatMap { if case .null = $0 { nil } else { Self.text(of: $0) } } ?? "", number + 1)
        }
    }

    /// An id as a text.
    private static func text(of id: JSONOutput) -> String {
        if case .string(let text) = id { text } else { id.compactText }
    }

    /// What a line is answered with; `alone` has flows computed by themselves.
    func answer(to line: [UInt8], alone: Bool = false) throws(BatchFailure) -> Answer {
        let log = DiagnosticLog(SourceText(name: "line", utf8: line))
        let root = JSONReader.read(log)
        let id = LineKeys.id(of: root)?.output ?? .null
        func answer(_ outcome: RowOutcome) -> Answer {
            .whole(writer.line(id: id, outcome), isSound: outcome.isSound)
        }
        func failure(_ text: String) -> Answer { answer(.failed(text)) }
        func told() -> Answer {
            failure(
                log.diagnostics.filter { $0.severity == .error }.map { words.say(inLine: $0.fact) }
                    .joined(separator: "; "))
        }
        guard let root, !log.hasErrors else { return told() }
        if root["investment"] != nil {
            guard let outcome = try outcome(root, log: log) else { return told() }
            return answer(outcome)
        }
        do {
            let line = try FlowLine(root)
            if writer.simulates { return failure(words.saysNothingToDraw) }
            if !alone, let plain = line.plain(timing: timing, at: rate) { return .flow(id, plain) }
            return answer(.flow(line.indicators(timing: timing, at: rate)))
        } catch {
            return failure(words.say(error.fact))
        }
    }

    private func outcome(_ root: JSONNode, log: DiagnosticLog) throws(BatchFailure) -> RowOutcome? {
        let shape = Shapes.project.adding([.init("id", .anything)])
        let reader = ProjectReader(vocabulary: vocabulary, shape: shape, log: log)
        let members = LineKeys.renamed(root.members ?? [], to: shape.names)
        var known: Set<String> = []
        for (member, written) in zip(members, root.members ?? []) where !known.insert(member.key).inserted {
            log.note(BatchProblem.sameKey(written.key, member.key), at: written.keyOffset)
        }
        var printed = reader.readAsPrinted(JSONNode(value: .object(members), offset: root.offset))
        if !reader.foreign.isEmpty { printed = reader.foreign.bringing(printed, by: try converter.get(), log) }
        guard let project = printed else { return nil }
        do throws(AppraisalTermsProblem) {
            let id = LineKeys.id(of: root)?.output ?? .null
            return try projects.outcome(of: project, id: Self.text(of: id))
        } catch {
            log.note(ProjectProblem(error), at: root)
            return nil
        }
    }
}

extension Words {
    /// A bare cash flow among projects that are simulated.
    fileprivate var saysNothingToDraw: String {
        say(
            en: "a bare cash flow has no ranges, so there is nothing to simulate",
            es: "un flujo de caja a secas no tiene rangos, así que no hay nada que simular",
            pt: "um fluxo de caixa simples não tem faixas, então não há nada a simular")
    }
}

extension JSONNode {
    /// The value as it was written.
    var output: JSONOutput {
        switch value {
        case .null, .invalid: .null
        case .bool(let truth): .bool(truth)
        case .number(let number, let literal):
            // An id beyond what a double holds comes back as text rather than as another id.
            if let integer = Int(literal) {
                .integer(integer)
            } else {
                literal.isDigits ? .string(literal) : .number(number)
            }
        case .string(let text): .string(text)
        case .array(let elements): .array(elements.map { $0.output })
        case .object(let members): .object(members.map { ($0.key, $0.value.output) })
        }
    }
}
