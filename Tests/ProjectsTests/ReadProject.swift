import Appraisal
import Projects
import Syntax
import Testing

/// What a text is read as, and what is wrong with it.
struct ReadProject {
    static let vocabulary = Vocabulary(
        currencies: ["EUR", "PYG", "USD"], indexUnits: ["UYI"], countries: ["PRY", "URY"])

    let root: JSONNode?
    let project: Project?
    let log: DiagnosticLog

    init(_ text: String) {
        self.init(Array(text.utf8))
    }

    init(_ bytes: [UInt8]) {
        let log = DiagnosticLog(SourceText(name: "a.json", bytes: bytes))
        self.log = log
        root = JSONReader.read(log)
        project = root.flatMap { ProjectReader(vocabulary: Self.vocabulary, log: log).read($0) }
    }

    /// The codes of everything found.
    var codes: [String] { log.diagnostics.map(\.fact.code) }
    var shapeProblems: [ShapeProblem] { log.diagnostics.compactMap { $0.fact as? ShapeProblem } }
    var projectProblems: [ProjectProblem] { log.diagnostics.compactMap { $0.fact as? ProjectProblem } }
}

/// A project by what stands in it beside its name and currency.
func project(_ body: String) throws -> Project {
    let read = ReadProject("{ \"name\": \"Portal\", \"currency\": \"USD\", \(body) }")
    #expect(read.codes.isEmpty)
    return try #require(read.project)
}

/// A project with one line, which starts in January 2027 and serves from a month on.
func project(_ list: String, _ line: String, launch: String = "2027-01") throws -> Project {
    try project(
        "\"start\": \"2027-01\", \"operationalFrom\": \"\(launch)\", \"\(list)\": [ { \"what\": \"x\", \(line) } ]")
}

/// Undiscounted, so that results can be checked by adding up.
func undiscounted(years: Int) throws -> Terms {
    Terms(horizonYears: years, rate: try DiscountRate(constant: 0), timing: .end)
}

/// The sums of each year of monthly amounts.
func years(_ months: [Double]) -> [Double] {
    stride(from: 0, to: months.count, by: 12).map { months[$0..<$0 + 12].reduce(0, +) }
}

/// Whether numbers agree but for rounding.
func agree(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($0), abs($1)) }
}

func agree(_ left: Double?, _ right: Double) -> Bool { left.map { agree([$0], [right]) } ?? false }
