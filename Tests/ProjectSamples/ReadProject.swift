import Appraisal
import Findings
import ProjectFiles
import Projects
import Syntax
import Valuation

/// What a text is read as, and what is wrong with it.
package struct ReadProject {
    package static let vocabulary = Vocabulary(
        currencies: ["EUR", "PYG", "USD"], indexUnits: ["UYI"], countries: ["PRY", "URY"])

    package let root: JSONNode?
    package let project: Project?
    package let log: DiagnosticLog

    package init(_ text: String) {
        self.init(Array(text.utf8))
    }

    package init(_ bytes: [UInt8]) {
        let log = DiagnosticLog(SourceText(name: "a.json", bytes: bytes))
        self.log = log
        root = JSONReader.read(log)
        project = root.flatMap { ProjectReader(vocabulary: Self.vocabulary, log: log).read($0) }
    }

    /// The codes of everything found.
    package var codes: [String] { log.diagnostics.map(\.fact.code) }
    package var shapeProblems: [ShapeProblem] {
        log.diagnostics.compactMap { if case .shape(let fact) = $0.fact { fact } else { nil } }
    }
    package var projectProblems: [ProjectProblem] {
        log.diagnostics.compactMap { if case .project(let fact) = $0.fact { fact } else { nil } }
    }
}

/// A text that is no sound project, with the codes of what was found.
package struct NotSound: Error {
    package let codes: [String]
}

/// A project by what stands in it beside its name and currency; throws where anything is found in it.
package func project(_ body: String) throws -> Project {
    let read = ReadProject("{ \"name\": \"Portal\", \"currency\": \"USD\", \(body) }")
    guard read.codes.isEmpty, let project = read.project else { throw NotSound(codes: read.codes) }
    return project
}

/// A project with one line, which starts in January 2027 and serves from a month on.
package func project(_ list: String, _ line: String, launch: String = "2027-01") throws -> Project {
    try project(
        "\"start\": \"2027-01\", \"operationalFrom\": \"\(launch)\", \"\(list)\": [ { \"what\": \"x\", \(line) } ]")
}

/// Undiscounted, so that results can be checked by adding up.
package func undiscounted(years: Int) throws -> AppraisalTerms {
    AppraisalTerms(horizonYears: years, rate: try DiscountRate(constant: 0), timing: .end)
}

/// The sums of each year of monthly amounts.
package func years(_ months: [Double]) -> [Double] {
    stride(from: 0, to: months.count, by: 12).map { months[$0..<$0 + 12].reduce(0, +) }
}

/// Whether numbers agree but for rounding.
package func agree(_ left: [Double], _ right: [Double]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= 1e-9 * max(1, abs($0), abs($1)) }
}

package func agree(_ left: Double?, _ right: Double) -> Bool { left.map { agree([$0], [right]) } ?? false }
