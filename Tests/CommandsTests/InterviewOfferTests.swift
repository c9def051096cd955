import Documents
import Facts
import Languages
import Projects
import Reports
import Syntax
import Testing
import Wording

@testable import Commands

@Suite("What the interview asks and offers")
struct InterviewOfferTests {
    private static let head = ["", "USD", "A", "", "", ""]

    private func interviewed(_ answers: [String], _ language: Language = .english) throws -> (Draft, String, Project) {
        let conversation = InterviewTests.Conversation(answers)
        let draft = try conversation.run(language)
        #expect(conversation.answers.isEmpty, "\(conversation.answers)")
        return (draft, conversation.shown, try InterviewTests().project(draft, language))
    }

    @Test(
        "A range goes into the file with its ends as amounts, in JSON and as a table alike",
        arguments: Language.allCases)
    func range(language: Language) throws {
        let (draft, shown, project) = try interviewed(
            ["PRY", "", "A", "", "", ""] + ["P", "entre 3.500 y 5.000 millones", "", ""]
                + ["H", "de 300 a 400 millones", ""]
                + ["S", "citizens", "yes", "15.000 a 20.000", "visits", "1", "10 mil", "", "", ""] + [
                    "", "", "", "", "",
                ],
            language)
        let estimates = project.flows.map { $0.amount() }
        #expect(estimates.first?.value == 4.25e9)
        let json = draft.json(in: Words(in: language))
        #expect(json.contains("\"amount\": 4250000000, \"low\": 3500000000, \"high\": 5000000000"))
        #expect(json.contains("\"visits\": 17500, \"low\": 15000, \"high\": 20000"))
        let understood = Words(in: language).say(.understoodRange(low: 3.5e9, middle: 4.25e9, high: 5e9))
        #expect(shown.contains(understood))
        #expect(
            Words(in: .english).say(.understoodRange(low: 3.5e9, middle: 4.25e9, high: 5e9))
                == "  = 4,250,000,000, the middle of 3,500,000,000 to 5,000,000,000")
    }

    @Test("The range of what each unit saves stands in JSON; a table says that it has the middle alone")
    func rangeOfEach() throws {
        let conversation = InterviewTests.Conversation(
            Self.head + ["none", "none", "S", "citizens", "yes", "10", "visits", "2 a 3", "1", "", "", ""]
                + ["", "", "", "", ""])
        let draft = try conversation.run()
        let words = Words(in: .english)
        #expect(draft.json(in: words).contains("\"hours\": { \"low\": 2, \"likely\": 2.5, \"high\": 3 }"))
        let sheet = draft.sheet(in: words, dialect: .spreadsheet(decimal: ".", group: ","))
        #expect(sheet.contains("S, hours: between 2 and 3; a table holds the middle alone"))
        #expect(try !DraftedProject(draft.json(in: words), name: "a.json").log.hasErrors)
    }

    @Test("Where the amount is not known, nobody is asked when", arguments: ["?", "", "no sé", "não sei", "idk"])
    func noTime(answer: String) throws {
        let (_, shown, project) = try interviewed(
            Self.head + ["P", answer, "Q", "5", "month 2", "", "none", "none", "", "", "", ""])
        #expect(project.investment.value?.map { $0.amount().value } == [nil, 5])
        let question = Words(in: .english).say(InterviewText.investmentTime(hasStart: false))
        #expect(shown.ranges(of: question).count == 1)
    }

    @Test("Nor for the shares that are reached of a saving of which nothing is known")
    func noUptake() throws {
        let (_, shown, project) = try interviewed(
            Self.head + ["none", "none", "S", "citizens", "yes", "?", "visits", "?", "", "", "", "", "", "", ""])
        #expect(project.savings.value?.count == 1)
        #expect(!shown.contains(Words(in: .english).say(InterviewText.uptake)))
    }

    @Test(
        "The horizon and the rate stand in the file where they were answered, and only there",
        arguments: [
            ("", "", nil, nil), ("?", "?", nil, nil), ("15", "8%", 15, 0.08), ("20 años", "0.06", 20, 0.06),
            ("7 anos", "8,5 %", 7, 0.085), ("1 year", "3.5%", 1, 0.035),
        ] as [(String, String, Int?, Double?)])
    func terms(horizon: String, rate: String, years: Int?, fraction: Double?) throws {
        let (draft, shown, project) = try interviewed(
            Self.head + ["P", "5", "", "", "none", "none", "", horizon, rate, ""])
        #expect(project.horizonYears == years && project.discountRate?.constant == fraction)
        let json = draft.json(in: Words(in: .english))
        #expect(
            json.contains("\"horizon\"") == (years != nil) && json.contains("\"discountRate\"") == (fraction != nil))
        #expect(shown.contains("(empty: 10)") && shown.contains("empty: 12 %)"))
    }

    @Test("A horizon or a rate that is none is asked for again, with the reason")
    func badTerms() throws {
        let (draft, shown, _) = try interviewed(
            Self.head + ["P", "5", "", "", "none", "none", ""]
                + ["0", "ten", "1000", "10,5", "10", "12", "abc", "-150%", "national", "7,500%", "6%", ""])
        #expect(draft.horizon == 10 && draft.discountRate == [.init(from: 1, rate: "6%")])
        let words = Words(in: .english)
        let refusals: [InterviewText] = [
            .notAHorizon("0"), .notAHorizon("ten"), .notAHorizon("1000"), .notAHorizon("10,5"), .bareRate("12"),
            .notARate("abc"), .notARate("-150%"), .noCountryRate,
        ]
        for refusal in refusals { #expect(shown.contains(words.say(refusal)), "\(refusal)") }
        #expect(shown.contains("\"7,500%\" is one rate in some countries and another in others"))
    }

    @Test(
        "The country's registered rate is offered, and an empty line or its word takes it",
        arguments: [
            ("PER", "", 0.08), ("PER", "nacional", 0.08), ("URY", "", 0.075), ("BRA", "national", 0.085),
            ("PER", "?", nil),
            ("PER", "9%", 0.09), ("PRY", "", nil), ("PAN", "", nil),
        ] as [(String, String, Double?)])
    func countryRate(country: String, answer: String, rate: Double?) throws {
        let (draft, _, project) = try interviewed([
            country, "", "A", "", "", "", "P", "5", "", "", "none", "none", "", "", answer, "",
        ])
        #expect(project.discountRate?.constant == rate)
        if let registered = try CaseFolder(folder: nil).discountRates()[country], !registered.rates.isEmpty {
            let words = Words(in: .english)
            let isTaken = draft.assumptions == [words.say(TemplateText.countryRate(registered))]
            #expect(isTaken == (rate == registered.constant))
        }
    }

    @Test("A rate that changes by year is written step by step, in JSON and as a table", arguments: Language.allCases)
    func schedule(language: Language) throws {
        let (draft, _, project) = try interviewed(
            ["GBR", "", "A", "", "", "", "P", "5", "", "", "none", "none", "", "", "", ""], language)
        #expect(
            draft.discountRate == [
                .init(from: 1, rate: "3.5%"), .init(from: 31, rate: "3%"), .init(from: 76, rate: "2.5%"),
                .init(from: 126, rate: "2%"), .init(from: 201, rate: "1.5%"), .init(from: 301, rate: "1%"),
            ])
        let sheet = try DraftedProject(
            draft.sheet(in: Words(in: language), dialect: .spreadsheet(decimal: ",", group: ".")), name: "a.csv")
        #expect(!sheet.log.hasErrors)
        #expect(sheet.project?.discountRate == project.discountRate && project.discountRate != nil)
    }

    @Test("A share with decimals stands in a table in its country's signs")
    func decimalShares() throws {
        let (_, _, project) = try interviewed(
            Self.head + ["none", "none", "S", "citizens", "yes", "10", "visits", "1,5", "1", "", "", "12,5% 50%"]
                + ["", "", "", "", ""], .spanish)
        #expect(project.savings.value?.first?.uptake.map(\.value) == [0.125, 0.5])
    }

    @Test(
        "What the register has for an hour is the answer of an empty line, by who gains and in the project's currency",
        arguments: [
            ("CHL", "", "citizens", "", 3338, "any"), ("CHL", "", "government", "", 8235, "work"),
            ("CHL", "", "businesses", "", 8235, "work"), ("CHL", "", "society", "", 3338, "any"),
            ("CHL", "", "citizens", "trabajo", 8235, "work"), ("CHL", "", "citizens", "5000", 5000, nil),
            ("CHL", "", "citizens", "?", nil, nil), ("CHL", "USD", "citizens", "", nil, nil),
            ("GBR", "", "citizens", "", 5.94, "leisure"), ("GBR", "", "society", "", nil, nil),
            ("USA", "", "citizens", "", 21.1, "any"), ("PRY", "", "citizens", "", nil, nil),
        ] as [(String, String, String, String, Double?, String?)])
    func hour(
        country: String, currency: String, party: String, answer: String, worth: Double?, purpose: String?
    ) throws {
        let cash = party == "government" ? ["no"] : []
        let uptake = worth == nil ? [] : [""]
        let (draft, shown, project) = try interviewed(
            [
                country, currency, "A", "", "", "", "none", "none", "S", party, "yes", "10", "visits", "2", answer, "",
                "",
            ]
                + uptake + cash + ["", "", "", "", ""])
        // Ten visits, of two hours each.
        #expect(project.savings.value?.first?.amount().value == worth.map { 10 * 2 * $0 })
        #expect(
            draft.json(in: Words(in: .english)).contains("\"valueOfHour\": \"\(purpose ?? "none")\"")
                == (purpose != nil))
        // The source in the words of one language, not as the program keeps it.
        #expect(!shown.contains("LocalText"))
        if answer.isEmpty, purpose != nil { #expect(shown.contains("not verified") && shown.contains("prices of 20")) }
    }
}
