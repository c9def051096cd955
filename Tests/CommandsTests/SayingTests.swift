import Facts
import Findings
import Languages
import ProjectFiles
import Projects
import Reports
import Testing
import Valuation
import Wording

@testable import Commands

/// One thing that valor says in every language, under the name of what it is about.
struct Saying: Sendable, CustomTestStringConvertible {
    let subject: String
    let text: @Sendable (Words) -> String

    init(_ subject: String, _ text: @escaping @Sendable (Words) -> String) {
        self.subject = subject
        self.text = text
    }

    var testDescription: String { subject }

    /// Whatever is said of the subjects that can be counted.
    static let all: [Saying] =
        reasons + labels(Label.allCases) + optionTexts + methodTexts + commands + options + parties + perspectives
        + metrics + gaps
        + [
            Saying("tagline") { $0.tagline }, Saying("helpHint") { $0.helpHint },
            Saying("unknownCommand") { $0.say(UsageProblem.unknownCommand("x", nearest: nil)) },
            Saying("notFound") { $0.say(FileProblem.notFound("x")) },
            Saying("notAnObject") { $0.say(BatchProblem.notAnObject) },
        ]

    static let optionTexts =
        ([
            .title, .beyondFirst, .byView, .option, .years, .netPresentValueBeyondFirst, .rateOfDifference,
            .paybackOfDifference, .annualValueBeyondFirst, .dominatedBy, .proposed, .weightedScore, .commonLines,
            .livesDiffer, .dominance, .goesOn("a"), .uncorrected("a"), .adjustedTitle, .adjustedNetPresentValue,
            .adjustedBeyondFirst, .asStated, .adjustedSteps, .byViewPerYear, .adjustedAnnualBeyondFirst, .lifeYears,
            .ownYears([OptionLife(id: "a", years: 2)]), .firstGoesOn("a"), .worthMost(["a"]),
            .livesRepeated([OptionLife(id: "a", years: 2)], common: 6), .overYearsOfOption(3),
            .renewedBoth(own: 2, first: 3, common: 6),
        ] as [OptionText]).map { text in
            Saying("option \(text)") { $0.say(text) }
        }
    static let methodTexts =
        ([
            .title, .savings, .physical, .indicators, .step, .netPresentValue, .change, .benefitCostRatio, .kind,
            .presentValue, .quantity, .unit, .worth, .criterion, .weight, .score, .products, .why, .sum, .asStated,
            .withPhysical, .withShadowPrices, .withDistribution, .withPublicFunds, .cashable, .notCashable,
            .cashNotStated, .citizens, .businesses, .society, .saved, .caused, .headlineStays, .kindsApart, .notMoney,
        ] as [MethodText]).map { text in
            Saying("method \(text)") { $0.say(text) }
        }
    static let metrics = Metric.allCases.map { metric in Saying("metric \(metric)") { $0.name(metric) } }
    static let briefs = Reason.allCases.map { reason in Saying("brief \(reason)") { $0.brief(reason) } }
    static let details = CommandName.allCases.map { command in Saying("details \(command)") { $0.details(command) } }
    private static let reasons =
        Reason.allCases.map { reason in Saying("reason \(reason)") { $0.say(reason) } } + briefs
    private static let commands =
        CommandName.allCases.map { command in Saying("command \(command)") { $0.summary(command) } } + details
        + CommandName.allCases.map { command in Saying("example \(command)") { $0.example(command, 0) } }
    private static let options = OptionName.allCases.map { option in
        Saying("option \(option)") { $0.summary(option) }
    }
    private static let parties = Party.allCases.map { party in Saying("party \(party)") { $0.name(party) } }
    private static let perspectives = Perspective.allCases.map { perspective in
        Saying("perspective \(perspective)") { $0.name(perspective) }
    }
    private static let gaps = Note.Metricless.allCases.flatMap { part in
        Unknown.allCases.map { unknown in Saying("\(part) \(unknown)") { $0.say(Note.unknown(part, unknown)) } }
    }

    static func labels(_ labels: [Label]) -> [Saying] {
        labels.map { label in Saying("label \(label)") { $0.label(label) } }
    }
}

@Suite("What is said in each language")
struct SayingTests {
    private static let english = Words(in: .english)
    private static let others = [Language.spanish, .portuguese]

    @Test("Nothing is left unsaid, and nothing hangs over at its ends", arguments: Language.allCases, Saying.all)
    func said(language: Language, saying: Saying) {
        let text = saying.text(Words(in: language))
        #expect(!text.isEmpty)
        #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
        #expect(!text.contains("  "))
    }

    /// What is the same in English and in another language.
    private static let shared: [Language: Set<String>] = [
        .spanish: ["ROI", "Total", "error", "× factor"],
        .portuguese: ["ROI", "Total", "Payback"],
    ]

    @Test("Only a few words are those of English", arguments: others, Saying.all)
    func translated(language: Language, saying: Saying) {
        let text = saying.text(Words(in: language))
        let isShared = Self.shared[language]?.contains(text) == true
        #expect((text == saying.text(Self.english)) == isShared, "\(text)")
    }

    @Test("Spanish and Portuguese have an example wherever English has one", arguments: CommandName.allCases)
    func examples(command: CommandName) {
        for index in 0..<10 {
            let isEmpty = Self.english.example(command, index).isEmpty
            for language in Self.others {
                let text = Words(in: language).example(command, index)
                #expect(text.isEmpty == isEmpty, "\(language) \(index)")
            }
        }
    }

    /// Labels that stand beside one another.
    private static let tables: [[Saying]] = [
        Saying.labels([
            .caseColumn, .name, .country, .currency, .priceYear, .investment, .operatingPerYear, .payback,
            .netPresentValue, .returnOnInvestment, .benefitCostRatio, .internalRate, .notes, .page, .start, .readings,
        ]),
        Saying.labels([
            .source, .figures, .what, .amount, .value, .unit, .when, .phrase, .place, .quantities, .costPerUnit,
            .benefitsNotMonetised, .assumptions, .chosenReading, .readings, .section, .institution, .results,
        ]),
        Saying.labels([
            .year, .oneOffCosts, .oneOffBenefits, .oneOffFactor, .recurringCosts, .recurringBenefits, .recurringFactor,
            .net, .presentValue, .cumulative, .residualValue, .closingCost, .total, .start, .currency,
        ]),
        Saying.labels([.metric, .social, .fiscal, .citizen, .fiscalCash]),
        Saying.labels([.metric, .thisProject, .rank, .lowest, .median, .highest]),
        Saying.labels([.metric, .unfavourable, .likely, .favourable]),
        Saying.labels([.results, .atOtherRates, .standing, .ranges, .costOfDelay, .yearByYear, .assumptions]),
        Saying.labels([
            .atStart, .perYear, .perMonth, .fromLaunch, .toHorizon, .atHorizon, .steadyState, .from, .until,
            .spreadOver, .monthNumber, .growth, .uptake,
        ]),
        Saying.labels([.upTo, .moreThan, .nearly, .average]),
        Saying.labels([.error, .warning, .usage, .examples, .commands, .options, .arguments, .defaultValue]),
        Saying.metrics, Saying.briefs, Saying.details,
    ]

    @Test("What English tells apart in a table the others tell apart too", arguments: others, tables)
    func distinct(language: Language, table: [Saying]) {
        let words = Words(in: language)
        for (index, saying) in table.enumerated() {
            for other in table[..<index] where saying.text(Self.english) != other.text(Self.english) {
                #expect(saying.text(words) != other.text(words), "\(saying.subject), \(other.subject)")
            }
        }
    }

    @Test("The headings of the comparison are short", arguments: Language.allCases)
    func short(language: Language) {
        let headings: [Label] = [
            .caseColumn, .investment, .operatingPerYear, .payback, .netPresentValue, .returnOnInvestment, .notes,
        ]
        for heading in headings {
            let text = Words(in: language).label(heading)
            #expect(text.count <= 14, "\(text)")
        }
    }

    @Test(
        "Spanish changes its conjunctions before their own sound",
        arguments: [
            (["USD", "PYG"], "USD y PYG"), (["USD", "INR"], "USD e INR"), (["BRL", "USD", "ILS"], "BRL, USD e ILS"),
        ])
    func and(codes: [String], list: String) {
        #expect(Words(in: .spanish).say(Note.mixedCurrencies(codes)).contains(" \(list) "))
    }

    @Test(
        "So does its disjunction, and figures are read aloud",
        arguments: [
            (["20000", "20"], "20000 o 20"), (["80500", "80.5"], "80500 u 80.5"), (["11000", "11"], "11000 u 11"),
            (["110000", "110"], "110000 o 110"),
        ])
    func or(readings: [String], list: String) {
        let problem = UsageProblem.ambiguousNumber("x", readings: readings)
        #expect(Words(in: .spanish).say(problem).hasSuffix(" \(list)"))
    }

    @Test("Behind a question a new sentence begins")
    func advice() {
        func problem(_ nearest: String?) -> UsageProblem {
            .unknownReading(case: "a", reading: "anual", nearest: nearest, known: ["annual", "once"])
        }
        let spanish = Words(in: .spanish)
        #expect(
            spanish.say(problem("annual"))
                == "a no tiene la lectura \"anual\"; ¿quiso decir \"annual\"? Las que hay: annual y once")
        #expect(spanish.say(problem(nil)) == "a no tiene la lectura \"anual\"; las que hay: annual y once")
        #expect(
            Words(in: .portuguese).say(problem("annual"))
                == "a não tem a leitura \"anual\"; você quis dizer \"annual\"? As que há: annual e once")
    }

    @Test("One is one", arguments: [(Language.spanish, "1 campo, pero"), (.portuguese, "1 campo, mas")])
    func one(language: Language, start: String) {
        #expect(Words(in: language).say(BatchProblem.fieldCount(found: 1, expected: 7)).hasPrefix(start))
    }

    @Test(
        "A bare rate is exact in percent",
        arguments: [(Language.spanish, "12", "1200~%"), (.spanish, "1.15", "115~%"), (.portuguese, "12.5", "1250%")])
    func bareRate(language: Language, text: String, percent: String) {
        #expect(Words(in: language).say(UsageProblem.bareRate(text)).replacing("\u{A0}", with: "~").contains(percent))
    }

    @Test("What a volume counts is translated, and what we do not know stays")
    func countables() {
        let nouns = [
            "transactions", "procedures", "visits", "people", "households", "businesses", "institutions", "documents",
            "units",
        ]
        for language in Self.others {
            let words = Words(in: language)
            #expect(!nouns.contains { words.name(countable: $0) == $0 })
            #expect(Set(nouns.map(words.name(countable:))).count == nouns.count)
            #expect(words.name(countable: "calls") == "calls")
        }
        #expect(Words(in: .spanish).name(countable: "sites") == "sitios")
    }

    @Test("A doubt among notes is a sentence of its own, in the words of the check", arguments: Language.allCases)
    func concern(language: Language) {
        let words = Words(in: language)
        let concern = ProjectConcern.horizonBeyondLife(horizon: 10, life: 8)
        let note = words.say(Note.concern(concern))
        #expect(note.hasSuffix(".") && note.first?.isUppercase == true)
        #expect(note.dropFirst().dropLast() == words.say(concern).dropFirst())
    }
}
