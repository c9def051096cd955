import Testing
import Wording

@testable import Commands

@Suite("Taking a command line apart")
struct InvocationTests {
    /// Every command with each of its options that has a value.
    static let valued = CommandName.allCases.flatMap { command in
        command.options.filter { $0.takesValue(in: command) }.map { (command, $0) }
    }

    @Test("Every option is read long and short, apart and joined, before and behind the command", arguments: valued)
    func forms(command: CommandName, option: OptionName) throws {
        let long = "--" + option.rawValue
        let name = command.rawValue
        var forms = [[name, long, "a"], [name, long + "=a"], [long, "a", name], [long + "=a", name]]
        if let letter = option.letter {
            forms += [
                [name, "-\(letter)", "a"], [name, "-\(letter)a"], [name, "-\(letter)=a"], ["-\(letter)a", name],
            ]
        }
        for words in forms {
            let invocation = try Invocation(words)
            #expect(invocation.command == command, "\(words)")
            #expect(invocation[option] == "a", "\(words)")
            #expect(invocation.arguments.isEmpty, "\(words)")
        }
    }

    @Test("A value may hold equals signs, start with a digit behind a hyphen, or be a lone hyphen")
    func values() throws {
        #expect(try Invocation(["compare", "--reading=a=b=c"])[.reading] == "a=b=c")
        #expect(try Invocation(["compare", "--reading", "a=b"])[.reading] == "a=b")
        #expect(try Invocation(["compare", "--discount-rate", "-2%"])[.discountRate] == "-2%")
        #expect(try Invocation(["compare", "--discount-rate=-x"])[.discountRate] == "-x")
        #expect(try Invocation(["compare", "--cases", "-"])[.cases] == "-")
    }

    @Test("A lone hyphen as the output is standard output, as if none were named")
    func standardOutput() throws {
        #expect(try Invocation(["compare", "-o", "-"])[.output] == nil)
        #expect(try Invocation(["compare", "--output=-", "-O", "json"])[.output] == nil)
        #expect(try Invocation(["compare", "-o", "./-"])[.output] == "./-")
    }

    @Test("Arguments keep their order; behind two hyphens everything is one; a lone hyphen is one")
    func arguments() throws {
        #expect(try Invocation(["compare", "b", "--horizon", "5", "a", "-"]).arguments == ["b", "a", "-"])
        let invocation = try Invocation(["compare", "a", "--", "--horizon", "-x", "--"])
        #expect(invocation.arguments == ["a", "--horizon", "-x", "--"])
        #expect(invocation[.horizon] == nil)
    }

    @Test("An option that may be repeated keeps all its values, in order")
    func repeated() throws {
        #expect(try Invocation(["compare", "--reading", "a=b", "--reading=c=d"]).all(.reading) == ["a=b", "c=d"])
    }

    @Test("Help is given whatever else is on the line")
    func help() throws {
        for words in [["compare", "-h"], ["version", "--sort", "npv", "--help"], ["show", "a", "b", "c", "-h"]] {
            #expect(try Invocation(words).has(.help), "\(words)")
        }
    }

    @Test("No words ask for nothing, options alone lack a command; a request for help or the version is something")
    func emptiness() throws {
        #expect(try Invocation([]).isEmpty)
        #expect(throws: UsageProblem.missingCommand) { try Invocation(["--horizon", "5", "--language", "es"]) }
        // Whoever says only in which language is told in it where to begin.
        #expect(try Invocation(["--language", "es"]).isEmpty)
        #expect(try Invocation(["--color", "never"]).isEmpty)
        #expect(try !Invocation(["--help"]).isEmpty)
        #expect(try Invocation(["--version"]).command == .version)
    }

    @Test(
        "What is wrong is told as what it is",
        arguments: [
            (["comapre"], .unknownCommand("comapre", nearest: "compare")),
            (["compare", "--horizn", "5"], .unknownOption("--horizn", nearest: "horizon")),
            (["compare", "-x"], .unknownOption("-x", nearest: nil)),
            (["version", "--sort", "npv"], .foreignOption(.sort, .version)),
            (["completion", "-Ocsv"], .foreignOption(.outputFormat, .completion)),
            (["compare", "--horizon"], .missingValue(.horizon)),
            (["compare", "--horizon="], .missingValue(.horizon)),
            (["compare", "-o", ""], .missingValue(.output)),
            (["compare", "--horizon", "--timing", "mid"], .missingValue(.horizon)),
            (["compare", "--help=yes"], .unwantedValue(.help)),
            (["compare", "--sort", "npv", "--sort=npv"], .repeatedOption(.sort)),
            (["rates", "a", "b", "c"], .tooManyArguments(["b", "c"])),
            (["cases", "a"], .tooManyArguments(["a"])),
        ] as [([String], UsageProblem)])
    func problems(words: [String], problem: UsageProblem) {
        #expect(throws: problem) { try Invocation(words) }
    }

    @Test("A choice is one of its words, or told with the nearest")
    func choices() throws {
        #expect(try Invocation(["compare", "--output-format", "csv"]).choice(.outputFormat, Format.self) == .csv)
        #expect(try Invocation(["compare"]).choice(.outputFormat, Format.self) == nil)
        let problem = UsageProblem.notAChoice(
            .outputFormat, found: "cvs", nearest: "csv", choices: Format.allCases.map(\.rawValue))
        #expect(throws: problem) {
            try Invocation(["compare", "-Ocvs"]).choice(.outputFormat, Format.self)
        }
    }

    @Test("It is typed again without where its result goes and in which form, files by their names alone")
    func typedAgain() throws {
        let words = [
            "appraise", "/home/ana/mis trámites.json", "-o", "x.html", "--horizon", "15", "--discount-rate", "6%",
            "--discount-rate-sensitivity", "--language", "es", "--adjust", "risks", "-O", "html",
        ]
        #expect(
            try Invocation(words).typedAgain
                == "valor appraise 'mis trámites.json' --horizon 15 --discount-rate 6% --discount-rate-sensitivity "
                + "--adjust risks --language es")
    }
}
