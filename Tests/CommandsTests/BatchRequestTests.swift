import Testing

@testable import Batch
@testable import Commands

@Suite("What is asked of a batch")
struct BatchRequestTests {
    private func request(_ words: String...) throws -> BatchRequest {
        try BatchRequest(try Invocation(["batch", "a.csv"] + words))
    }

    @Test("The format is the one that is named, that of the file's ending, or none")
    func formats() throws {
        #expect(try request().format == nil)
        #expect(try request("-o", "a.txt").format == nil)
        #expect(try request("-o", "a").format == nil)
        #expect(try request("-O", "ndjson").format == .ndjson)
        #expect(try request("-o", "a.jsonl").format == .ndjson)
        #expect(try request("-o", "a.json").format == .json)
        #expect(try request("-O", "csv", "-o", "a.txt").format == .csv)
        #expect(try request("--csv-for", "BR").format == .csv)
    }

    @Test("A format that is none, or against the file's ending, is told")
    func wrongFormats() throws {
        let choices = ["csv", "ndjson", "json"]
        #expect(
            throws: UsageProblem.notAChoice(.outputFormat, found: "ndjsn", nearest: "ndjson", choices: choices)
        ) { try request("-O", "ndjsn") }
        #expect(throws: UsageProblem.formatAgainstEnding(format: "csv", ending: "json")) {
            try request("-O", "csv", "-o", "a.json")
        }
        #expect(throws: UsageProblem.countryWithoutCSV(format: "ndjson")) {
            try request("-O", "ndjson", "--csv-for", "BR")
        }
        #expect(throws: UsageProblem.countryWithoutCSV(format: "json")) {
            try request("-o", "a.json", "--csv-for", "BR")
        }
        #expect(
            throws: UsageProblem.formatOfNoUse(
                "xlsx", .batch, choices: ["csv", "ndjson", "jsonl", "json", "txt"])
        ) { try request("-o", "a.xlsx") }
    }

    @Test("Columns are known by short words, columns and members; the nearest is named, and none comes twice")
    func columns() throws {
        #expect(try request("--columns", "npv, irr").results == ResultColumns([.netPresentValue, .internalRates]))
        #expect(try request("--columns", "paybackYears,net_present_value").results.metrics.count == 2)
        for (text, near) in [("nvp", "npv"), ("TIR", "irr"), ("van", "npv")] {
            do {
                _ = try request("--columns", text)
                Issue.record("\(text) is taken")
            } catch {
                guard case UsageProblem.notAChoice(.columns, _, let nearest, _) = error else { throw error }
                #expect(nearest == near)
            }
        }
        #expect(throws: UsageProblem.repeatedColumn("net_present_value")) {
            try request("--columns", "npv,net_present_value")
        }
        #expect(throws: UsageProblem.self) { try request("--columns", "npv,,irr") }
    }
}
