import Appraisal
import Documents
import Facts
import Findings
import Languages
import Money
import ProjectFiles
import Projects
import Reports
import Syntax
import Valuation
import Wording

/// Lines of JSON, each a bare cash flow or a whole project, and what is computed of them.
package struct LineBatch {
    private let text: BatchText
    private let words: Words
    private let timing: Timing
    private let perspective: Perspective
    private let terms: (Project) -> AppraisalTerms
    private let rate: DiscountRate<ConstantPrices>?
    private let vocabulary: Vocabulary
    private let converter: () throws(BatchFailure) -> Converter
    /// What it made, once a line asked for it.
    private var made: Converter?

    /// The lines of a text.
    ///
    /// - Parameters:
    ///   - timing: the timing of bare flows that give none.
    ///   - rate: the rate of bare flows that give none.
    ///   - terms: the terms of a whole project: what is asked of all, then what its line says.
    ///   - converter: what brings lines in another currency to that of their project; made when the first asks for it.
    package init(
        of text: BatchText, words: Words, perspective: Perspective, timing: Timing, rate: DiscountRate<ConstantPrices>?,
        vocabulary: Vocabulary, terms: @escaping (Project) -> AppraisalTerms,
        converter: @escaping () throws(BatchFailure) -> Converter
    ) {
        self.text = text
        self.words = words
        self.perspective = perspective
        self.timing = timing
        self.rate = rate
        self.vocabulary = vocabulary
        self.terms = terms
        self.converter = converter
    }

    /// Computes every line, and writes an answer of one line to each but the empty ones.
    package mutating func run(write: ([UInt8]) throws(FileProblem) -> Void) throws(BatchFailure) -> BatchTally {
        var tally = BatchTally()
        var number = 0
        var lines = BatchLines(text)
        while let line = try BatchFailure.files({ () throws(FileProblem) in try lines.next() }) {
            number += 1
            let answer: Answer
            switch line {
            case .bytes(let bytes):
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                answer = try self.answer(to: bytes, number: number)
            case .tooLong:
                let problem = BatchProblem.rowTooLong(megabytes: BatchText.longestRowMegabytes)
                answer = Answer(BatchLine.failed.json((.null, words.say(problem.fact)), words), isSound: false)
            }
            tally.count(isSound: answer.isSound)
            var bytes: [UInt8] = []
            answer.json.append(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
            try BatchFailure.files { () throws(FileProblem) in try write(bytes) }
        }
        return tally
    }

    /// What a line is answered with.
    private struct Answer {
        let json: JSONOutput
        let isSound: Bool

        init(_ json: JSONOutput, isSound: Bool) {
            self.json = json
            self.isSound = isSound
        }
    }

    private mutating func answer(to line: [UInt8], number: Int) throws(BatchFailure) -> Answer {
        let log = DiagnosticLog(SourceText(name: "line \(number)", utf8: line))
        let root = JSONReader.read(log)
        let id = root?["id"]?.output ?? .null
        func failure(_ text: String) -> Answer { Answer(BatchLine.failed.json((id, text), words), isSound: false) }
        func told() -> Answer {
            failure(log.diagnostics.filter { $0.severity == .error }.map { words.say($0.fact) }.joined(separator: "; "))
        }
        guard let root, !log.hasErrors else { return told() }
        if root["investment"] != nil {
            guard let result = try project(root, id: id, log: log) else { return told() }
            return Answer(result, isSound: true)
        }
        do {
            let indicators = try FlowLine(root).indicators(timing: timing, at: rate)
            return Answer(BatchLine.ofFlow.json((id, indicators), words), isSound: true)
        } catch {
            return failure(words.say(error.fact))
        }
    }

    private mutating func oneConverter() throws(BatchFailure) -> Converter {
        if let made { return made }
        let converter = try converter()
        made = converter
        return converter
    }

    private mutating func project(_ root: JSONNode, id: JSONOutput, log: DiagnosticLog) throws(BatchFailure)
        -> JSONOutput?
    {
        let shape = Shapes.project.adding([.init("id", .anything)])
        let reader = ProjectReader(vocabulary: vocabulary, shape: shape, log: log)
        let members = LineKeys.renamed(root.members ?? [], to: shape.names)
        var known: Set<String> = []
        for (member, written) in zip(members, root.members ?? []) where !known.insert(member.key).inserted {
            log.note(BatchProblem.sameKey(written.key, member.key), at: written.keyOffset)
        }
        var printed = reader.readAsPrinted(JSONNode(value: .object(members), offset: root.offset))
        if !reader.foreign.isEmpty { printed = reader.foreign.bringing(printed, by: try oneConverter(), log) }
        guard let project = printed else { return nil }
        let terms: AppraisalTerms
        do throws(AppraisalTermsProblem) {
            terms = try self.terms(project).matching(project.prices, inflation: project.inflation)
        } catch {
            log.note(ProjectProblem(error), at: root)
            return nil
        }
        let view = Account(of: project, perspective: perspective, terms: terms)
        return BatchLine.ofProject.json((id, view), words)
    }
}

extension JSONNode {
    /// The value as it was written.
    fileprivate var output: JSONOutput {
        switch value {
        case .null, .invalid: .null
        case .bool(let truth): .bool(truth)
        case .number(let number, let literal):
            // An id beyond what a double holds comes back as text rather than as another id.
            if let integer = Int(literal) {
                .integer(integer)
            } else {
                literal.allSatisfy { $0.isNumber } ? .string(literal) : .number(number)
            }
        case .string(let text): .string(text)
        case .array(let elements): .array(elements.map { $0.output })
        case .object(let members): .object(members.map { ($0.key, $0.value.output) })
        }
    }
}
