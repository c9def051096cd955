import Findings
import Numerics
import ProjectFiles
import Reports
import Risk
import Syntax
import Testing
import Valuation
import Wording

@testable import Commands

@Suite("Shards of a simulation")
struct ShardTests {
    private let plan: CompiledProject
    private let settings = SimulationSettings(draws: 100, seed: 7)
    private let views: [Perspective] = [.social, .fiscal]
    private let bytes: [UInt8]

    init() throws {
        let text = """
            { "name": "Portal", "currency": "USD",
              "investment": [{ "what": "Build", "amount": 500, "low": 400, "high": 800 }],
              "savings": [{ "what": "Paper", "to": "government", "amount": 200, "per": "year" }] }
            """
        let log = DiagnosticLog(SourceText(name: "portal.json", text: text))
        let vocabulary = try CaseFolder(folder: nil).vocabulary
        let root = try #require(JSONReader.read(log))
        let project = try #require(ProjectReader(vocabulary: vocabulary, log: log).read(root))
        plan = CompiledProject(
            of: project, beyond: nil,
            on: AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end), fixing: [])
        let outcomes = SimulationOutcomes(of: plan, settings, blocks: 0..<settings.blocks, views: views)
        bytes = Array(SimulationShard.text(of: outcomes, plan, settings).utf8)
    }

    private func read(_ bytes: [UInt8], _ settings: SimulationSettings? = nil) throws -> SimulationOutcomes {
        try SimulationShard.outcomes(in: bytes, path: "part", plan, settings ?? self.settings, views: views)
    }

    private func problem(of bytes: [UInt8], _ settings: SimulationSettings? = nil) -> SimulationFileProblem? {
        do {
            _ = try read(bytes, settings)
            return nil
        } catch Failure.file(.simulation(let problem)) { return problem } catch {
            Issue.record(error)
            return nil
        }
    }

    @Test("A shard that is read holds the numbers that were written, to the last digit")
    func roundTrip() throws {
        let outcomes = SimulationOutcomes(of: plan, settings, blocks: 0..<settings.blocks, views: views)
        let found = try read(bytes)
        #expect(found.netPresentValues == outcomes.netPresentValues)
        #expect(found.paybacks == outcomes.paybacks)
        #expect(found.netPresentValues[0].count == 100)
    }

    @Test("Wherever a byte is altered, the shard is refused")
    func altered() {
        var taken: [Int] = []
        for index in bytes.indices {
            for other in [bytes[index] ^ 1, bytes[index] ^ 0x80, UInt8(ascii: "0"), 0] where other != bytes[index] {
                var altered = bytes
                altered[index] = other
                if problem(of: altered) == nil { taken.append(index) }
            }
        }
        #expect(taken == [])
    }

    @Test("A shard of any other length is refused: cut short, with more behind it, with a byte less or more")
    func length() {
        for count in bytes.indices.dropFirst() { #expect(problem(of: Array(bytes[..<count])) != nil, "\(count)") }
        for count in [bytes.count / 2, bytes.count - 1] {
            #expect(problem(of: Array(bytes[..<count])) == .shortShard("part"))
        }
        #expect(problem(of: bytes + bytes) == .alteredShard("part"))
        #expect(problem(of: bytes + Array("\n".utf8)) == .shortShard("part"))
        #expect(problem(of: [0xEF, 0xBB, 0xBF] + bytes) == .notAShard("part"))
        for index in stride(from: 0, to: bytes.count, by: 7) {
            #expect(problem(of: Array(bytes[..<index] + bytes[(index + 1)...])) != nil, "\(index)")
            #expect(problem(of: Array(bytes[..<index] + [0x20] + bytes[index...])) != nil, "\(index)")
        }
        // As a transfer that takes a file for a text of Windows leaves it.
        #expect(problem(of: bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }) != nil)
    }

    @Test("Lines in another order, or out of another shard, are refused")
    func mixed() throws {
        let settings = SimulationSettings(draws: 3000, seed: 7)
        let whole = SimulationOutcomes(of: plan, settings, blocks: 0..<settings.blocks, views: views)
        let lines = SimulationShard.text(of: whole, plan, settings).split(separator: "\n").map(String.init)
        #expect(lines.count == 5)
        func file(_ order: Int...) -> [UInt8] { Array(order.map { lines[$0] + "\n" }.joined().utf8) }
        #expect(problem(of: file(0, 1, 2, 3, 4), settings) == nil)
        #expect(problem(of: file(0, 2, 1, 3, 4), settings) == .alteredShard("part"))
        #expect(problem(of: file(0, 1, 2, 2, 4), settings) == .alteredShard("part"))
        #expect(problem(of: file(0, 1, 3, 4), settings) == .alteredShard("part"))
        let other = SimulationSettings(draws: 3000, seed: 8)
        let foreign = SimulationOutcomes(of: plan, other, blocks: 0..<other.blocks, views: views)
        let text = SimulationShard.text(of: foreign, plan, other)
        #expect(problem(of: Array(text.utf8), settings) == .otherSimulation("part", key: "seed"))
        let line = text.split(separator: "\n")[2]
        let mixed = [lines[0], lines[1], String(line), lines[3], lines[4]].map { $0 + "\n" }.joined()
        #expect(problem(of: Array(mixed.utf8), settings) == .alteredShard("part"))
    }

    @Test("A shard of a version before is told, and so are numbers that no shard has under a checksum that fits")
    func versions() {
        let former = String(decoding: bytes, as: UTF8.self).replacing("simulation-shard/2", with: "simulation-shard/1")
        #expect(problem(of: Array(former.utf8)) == .otherSimulation("part", key: "schema"))
        for blocks in ["9223372036854774784", "2", "1e300", "-1"] {
            let content = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropLast()
                .map { $0.replacing("\"blocks\":1}", with: "\"blocks\":\(blocks)}") + "\n" }.joined()
            let text = content + "{\"checksum\":\"\(ByteSum(of: content.utf8).text)\"}\n"
            #expect(problem(of: Array(text.utf8)) == .alteredShard("part"), "\(blocks)")
        }
    }

    @Test(
        "The checksum is that of FNV-1a's published vectors",
        arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")])
    func checksum(text: String, expected: String) {
        #expect(ByteSum(of: text.utf8).text == expected)
    }
}
