import Testing
import Wording

@testable import Commands

@Suite("The format of an output")
struct FormatTests {
    @Test(
        "It is asked for by name, or else by the ending of the file, or else text",
        arguments: [
            ([], Format.text), (["-O", "text"], .text), (["-O", "csv"], .csv), (["-O", "json"], .json),
            (["-o", "a.csv"], .csv), (["-o", "a.JSON"], .json), (["-o", "a.txt"], .text), (["-o", "a.md"], .markdown),
            (["-o", "b/a.v2.csv"], .csv),
            (["-o", "a"], .text), (["-o", "b.json/a"], .text), (["-o", ".csv"], .text),
            (["-o", "a.csv", "-O", "csv"], .csv), (["-o", "a", "-O", "json"], .json),
            (["-o", "a.dat", "-O", "json"], .json), (["-o", "/dev/stdout"], .text),
            (["-o", "/dev/stdout", "-O", "csv"], .csv),
        ] as [([String], Format)])
    func formats(options: [String], format: Format) throws {
        #expect(try invocation(options).format(among: Format.allCases) == format)
    }

    @Test("A format that the command does not make is refused, whether named or by the ending")
    func refusals() throws {
        let options = [["-O", "yaml"], ["-o", "a.ods"], ["-O", "json"], ["-o", "a.json"], ["-O", "CSV"]]
        for words in options {
            #expect(throws: UsageProblem.self, "\(words)") { try invocation(words).format(among: [.text, .csv]) }
        }
    }

    @Test("A name against an ending is refused")
    func contradictions() {
        #expect(throws: UsageProblem.formatAgainstEnding(format: "csv", ending: "json")) {
            try invocation(["-O", "csv", "-o", "a.json"]).format(among: Format.allCases)
        }
    }

    private func invocation(_ options: [String]) throws -> Invocation { try Invocation(["compare"] + options) }
}
