import Languages
import Money
import Projects
import Testing
import Valuation
import Wording

@testable import Commands

@Suite("What a command line asks of a command")
struct RequestTests {
    /// Command lines that are wrong; no file they name is there, and so none can have been opened.
    static let wrong: [([String], UsageProblem)] = [
        (["appraise"], .missingArgument(.appraise)),
        (["appraise", "absent.json", "--horizon", "0"], .notAHorizon("0")),
        (["appraise", "absent.json", "--horizon", "10.5"], .notAHorizon("10.5")),
        (["appraise", "absent.json", "--discount-rate", "12"], .bareRate("12")),
        (["appraise", "absent.json", "--discount-rate=-100%"], .rateTooLow("-100%")),
        (["appraise", "absent.json", "--discount-rate", "no such file"], .notARate("no such file")),
        (["appraise", "absent.json", "--nominal"], .nominalWithoutRate),
        (["appraise", "absent.json", "--nominal", "--discount-rate", "national"], .nominalWithoutRate),
        (["appraise", "absent.json", "--inflation", "4"], .notAnInflation("4")),
        (["appraise", "absent.json", "--discount-rate-sensitivity=5%"], .notASpan("5%")),
        (["appraise", "absent.json", "--price-year", "20x8"], .money(.notAYear("20x8"))),
        (
            ["appraise", "absent.json", "--table", "figures"],
            .notAChoice(.table, found: "figures", nearest: nil, choices: ["years", "results", "lines", "options"])
        ),
        (
            ["appraise", "absent.json", "--adjust", "risk"],
            .notAChoice(
                .adjust, found: "risk", nearest: NearestName.of("risk", among: Adjustment.words),
                choices: Adjustment.words)
        ),
        (["budget"], .missingArgument(.budget)),
        (["budget", "absent.json", "--fiscal-year-start", "13"], .budget(.notAStartMonth("13"))),
        (["budget", "absent.json", "--fiscal-year-start", "0"], .budget(.notAStartMonth("0"))),
        (["budget", "absent.json", "--fiscal-year-start", "007"], .budget(.notAStartMonth("007"))),
        (["budget", "absent.json", "--fiscal-year-start", "julio"], .budget(.notAStartMonth("julio"))),
        (["budget", "absent.json", "--threshold", "20000"], .budget(.notALimit(.threshold, "20000"))),
        (["budget", "absent.json", "--threshold", "20.000USD"], .budget(.notALimit(.threshold, "20.000USD"))),
        (["budget", "absent.json", "--ceiling", "USD"], .budget(.notALimit(.ceiling, "USD"))),
        (["budget", "absent.json", "--load-for", "generic", "-O", "json"], .budget(.loadFormIsCSV)),
        (["budget", "absent.json", "--load-for", "generic", "--csv-for", "BR"], .budget(.loadFormIsCSV)),
        (["show"], .missingArgument(.show)),
        (["check"], .missingArgument(.check)),
        (["compare", "--reading", "=annual"], .malformedReading("=annual")),
        (["convert", "1", "USD@2014"], .money(.arguments(2))),
        (["convert", "one", "USD@2014", "EUR@2020"], .money(.notAnAmount("one", readings: []))),
        (["simulate", "absent.json", "--shard", "3/2"], .simulation(.notAShard("3/2"))),
        (
            ["simulate", "absent.json", "--shard", "1/2", "-o", "a.csv"],
            .formatOfNoUse("csv", .simulate, choices: ["ndjson", "jsonl"])
        ),
        (["batch", "absent.csv", "--discount-rate", "national"], .nationalRateInBatch),
        (["batch", "absent.csv", "--csv-for", "CL", "--precision", "unit"], .precisionOfNoUseInBatch),
        (["cases", "-o", "a.ods"], .formatOfNoUse("ods", .cases, choices: Format.ofResults.map(\.rawValue))),
        (["help", "appraize"], .unknownCommand("appraize", nearest: "appraise")),
    ]

    @Test("What is wrong with a command line is told before any file is opened", arguments: wrong)
    func usage(words: [String], problem: UsageProblem) throws {
        let invocation = try Invocation(words)
        #expect(throws: problem) { try invocation.command.subcommand.init(invocation) }
    }

    private func terms(_ words: String...) throws -> AskedTerms {
        let invocation = try Invocation(["appraise"] + words)
        return try AskedTerms(TermsRequest(invocation), Session(invocation, environment: [:]))
    }

    @Test("Terms that nobody asks for are the usual ones, or the project's own")
    func openTerms() throws {
        let asked = try terms()
        #expect(!asked.hasHorizon && !asked.hasRate && !asked.takesNationalRates)
        let open = asked.terms()
        #expect(open.horizonYears == 10 && open.timing == .end && !open.discounting.isNominal)
        let project = Project(
            "Permits online", currency: try #require(Currency("USD")), priceYear: nil,
            lines: .init(investment: [Flow("Platform", .investment, .amount(400), .once(month: 0))]),
            terms: .init(horizonYears: 7))
        #expect(asked.terms(for: project).horizonYears == 7)
        // What is asked for goes before it, unless the project keeps its own.
        #expect(try terms("--horizon", "15").terms(for: project).horizonYears == 15)
        #expect(try terms("--horizon", "15").terms(for: project, keepingHorizon: true).horizonYears == 7)
    }

    @Test("A rate is asked for by a number, a word or a file, and so does not vary")
    func rates() throws {
        #expect(try terms("--discount-rate", "6%").hasRate)
        #expect(try terms("--discount-rate", "6%", "--nominal").rate?.isNominal == true)
        let national = try terms("--discount-rate", "national")
        #expect(national.takesNationalRates && national.rate == nil && national.hasRate)
    }

    @Test("A schedule of rates is read from its file once")
    func schedule() throws {
        let folder = try TemporaryFolder()
        try folder.write("{ \"discountRate\": [{ \"from\": 1, \"rate\": \"3%\" }] }", to: "rates.json")
        let path = folder.path("rates.json")
        let asked = try terms("--discount-rate", path)
        try folder.write("no rates any more", to: "rates.json")
        #expect(asked.hasRate && asked.rate?.isNominal == false)
    }
}
