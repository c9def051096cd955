import Appraisal
import Documents
import Facts
import Findings
import Languages
import ProjectFiles
import Projects
import Reports
import Syntax
import Valuation
import Wording

/// Lines of JSON, each a bare cash flow or a whole project, and what is computed of them.
struct FlowBatch {
    let input: BatchInput
    /// What was read of it already.
    let first: [UInt8]
    let words: Words
    /// The timing of bare flows that give none.
    let timing: Timing
    let perspective: Perspective
    /// The terms of a whole project: what the command line asks for, then what its line does.
    let terms: (Project) -> AppraisalTerms?
    /// The rate that the command line gives, for lines that give none.
    let givenRate: DiscountRate<ConstantPrices>?
    let vocabulary: Vocabulary

    /// Computes every line.
    func run(into output: Output) throws -> BatchTally {
        var tally = BatchTally()
        var number = 0
        var lines = BatchLines(input, first: first)
        while let line = try lines.next() {
            number += 1
            let answer: Answer
            switch line {
            case .bytes(let bytes):
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                answer = self.answer(to: bytes, number: number)
            case .tooLong:
                let problem = BatchProblem.rowTooLong(megabytes: BatchInput.longestRowMegabytes)
                answer = .failure(["id": .null, "error": .string(words.say(problem.fact))])
            }
            tally.count(isSound: answer.isSound)
            var bytes: [UInt8] = []
            answer.json.append(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
            try output.write(bytes)
        }
        return tally
    }

    /// What a line is answered with.
    private enum Answer {
        case success(JSONOutput)
        case failure(JSONOutput)

        var isSound: Bool {
            if case .success = self { true } else { false }
        }

        var json: JSONOutput {
            switch self {
            case .success(let json), .failure(let json): json
            }
        }
    }

    private func answer(to line: [UInt8], number: Int) -> Answer {
        let log = DiagnosticLog(SourceText(name: "line \(number)", bytes: line))
        let root = JSONReader.read(log)
        let id = root?["id"]?.output ?? .null
        func failure(_ text: String) -> Answer { .failure(["id": id, "error": .string(text)]) }
        func told() -> Answer {
            failure(log.diagnostics.filter { $0.severity == .error }.map { words.say($0.fact) }.joined(separator: "; "))
        }
        guard let root, !log.hasErrors else { return told() }
        do {
            if root["investment"] != nil {
                guard let result = project(root, id: id, log: log) else { return told() }
                return .success(result)
            }
            let line = try FlowLine(root)
            return .success(.object([("id", id)] + metrics(of: line)))
        } catch {
            return failure(words.say(error.fact))
        }
    }

    // MARK: Bare flows

    private func metrics(of line: FlowLine) -> [(String, JSONOutput)] {
        let indicators = Indicators(
            of: line.cashFlow(timing: timing), at: line.rate ?? givenRate, financeRate: line.financeRate,
            reinvestmentRate: line.reinvestmentRate)
        let numbers: [(Metric, Computed<Double>)] = [
            (.netPresentValue, indicators.netPresentValue), (.paybackYears, indicators.payback.first),
            (.finalPaybackYears, indicators.payback.final),
            (.discountedPaybackYears, indicators.discountedPayback.first),
            (.modifiedInternalRate, indicators.modifiedInternalRate),
            (.benefitCostRatio, indicators.benefitCostRatio),
            (.returnOnInvestment, indicators.returnOnInvestment),
            (.profitabilityIndex, indicators.profitabilityIndex),
        ]
        var members = numbers.map { ($0.0.rawValue, JSONOutput($0.1)) }
        members.insert((Metric.internalRates.rawValue, indicators.internalRates.json), at: 4)
        var obstacles = numbers.compactMap { metric, computed in
            computed.reason.map { (metric.rawValue, JSONOutput.reason($0, words: words)) }
        }
        switch indicators.internalRates {
        case .none(let reason), .undefined(let reason):
            obstacles.append((Metric.internalRates.rawValue, .reason(reason, words: words)))
        case .unique, .several: break
        }
        return members + [("notComputable", .object(obstacles))]
    }

    // MARK: Projects

    private func project(_ root: JSONNode, id: JSONOutput, log: DiagnosticLog) -> JSONOutput? {
        let shape = Shapes.project.adding([.init("id", .anything)])
        guard let project = ProjectReader(vocabulary: vocabulary, shape: shape, log: log).read(root) else { return nil }
        let terms: AppraisalTerms
        do throws(AppraisalTermsProblem) {
            guard let own = try self.terms(project)?.matching(project.prices, inflation: project.inflation) else {
                return nil
            }
            terms = own
        } catch {
            log.note(ProjectProblem(error), at: root)
            return nil
        }
        let view = Account(of: project, perspective: perspective, terms: terms)
        return .object([("id", id)] + view.members(words: words))
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
