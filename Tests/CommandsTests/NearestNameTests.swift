import Testing
import Wording

@testable import Commands

@Suite("What a mistyped word means")
struct NearestNameTests {
    @Test(
        "A command by its letters, or by its start",
        arguments: [
            ("cmopare", "compare"), ("comapre", "compare"), ("app", "appraise"), ("apraise", "appraise"),
            ("COMPARE", "compare"), ("ver", "version"), ("casses", "cases"), ("bach", "batch"),
            ("comple", "completion"),
        ])
    func command(typed: String, meant: String) {
        #expect(throws: UsageProblem.unknownCommand(typed, nearest: meant)) { try Invocation([typed]) }
    }

    @Test("What could be two commands, or none, is not guessed", arguments: ["com", "xyz", "q"])
    func none(typed: String) {
        #expect(throws: UsageProblem.unknownCommand(typed, nearest: nil)) { try Invocation([typed]) }
    }

    @Test(
        "An option by its letters, its start or one of its parts, behind one hyphen or two",
        arguments: [
            ("--horizn", "horizon"), ("--disc", "discount-rate"),
            ("--format", "output-format"), ("--out", "output"), ("--lang", "language"), ("--colour", "color"),
            ("--outputformat", "output-format"), ("--Timing", "timing"), ("--persp", "perspective"),
            ("-horizon", "horizon"), ("-horizn", "horizon"), ("-output", "output"), ("-help", "help"),
            ("-l", "language"),
            ("-H", nil), ("-v", "version"), ("--vesion", "version"), ("-z", nil), ("--zzz", nil),
            ("--horizn=5", "horizon"),
            ("-output=x", "output"),
        ] as [(String, String?)])
    func option(typed: String, meant: String?) {
        #expect(throws: UsageProblem.unknownOption(typed, nearest: meant)) { try Invocation(["compare", typed, "5"]) }
    }

    @Test(
        "A letter means the only option that starts so among those of the command; without a command, among all",
        arguments: [
            (["budget", "-l"], nil), (["audit", "-v"], nil), (["audit", "-l"], "language"),
            (["budget", "-v"], "version"),
            (["-l"], nil), (["-v"], nil),
        ] as [([String], String?)])
    func letter(words: [String], meant: String?) throws {
        let typed = try #require(words.last)
        #expect(throws: UsageProblem.unknownOption(typed, nearest: meant)) { try Invocation(words) }
    }

    @Test("Short options take their value onto them or behind them")
    func short() throws {
        #expect(try Invocation(["compare", "-Ojson"])[.outputFormat] == "json")
        #expect(try Invocation(["compare", "-O", "json"])[.outputFormat] == "json")
        #expect(try Invocation(["compare", "-ofile.csv"])[.output] == "file.csv")
        #expect(try Invocation(["compare", "-h"]).has(.help))
        #expect(throws: UsageProblem.unwantedValue(.help)) { try Invocation(["compare", "-h=1"]) }
    }

    @Test("A value by its letters or its start")
    func value() throws {
        let invocation = try Invocation(["compare", "--color", "alwys"])
        let words = ColourWhen.words
        #expect(throws: UsageProblem.notAChoice(.color, found: "alwys", nearest: "always", choices: words)) {
            try invocation.choice(.color, ColourWhen.self)
        }
        let start = try Invocation(["compare", "--color", "ne"])
        #expect(throws: UsageProblem.notAChoice(.color, found: "ne", nearest: "never", choices: words)) {
            try start.choice(.color, ColourWhen.self)
        }
    }

    @Test(
        "A word of another language, and a part of a longer name",
        arguments: [
            ("evaluar", CommandName.words, "appraise"), ("avaliar", CommandName.words, "appraise"),
            ("van", ["payback", "npv"], "npv"), ("VPL", ["payback", "npv"], "npv"),
            ("presupuesto", ["social", "fiscal"], "fiscal"),
            ("urugay", ["uruguay-gub-uy", "panama-311"], "uruguay-gub-uy"),
            ("uruguay", ["uruguay-gub-uy", "panama-311"], "uruguay-gub-uy"), ("brazl", ["brazil-a", "brazil-b"], nil),
        ] as [(String, [String], String?)])
    func meant(word: String, names: [String], name: String?) {
        #expect(NearestName.of(word, among: names) == name)
    }

    @Test("A file where a command should be")
    func file() {
        #expect(throws: UsageProblem.fileForCommand("permits.json")) { try Invocation(["permits.json"]) }
    }
}
