import Documents
import Facts
import Languages
import Projects
import Reports
import Syntax
import Testing
import Wording

@testable import Commands

@Suite("The interview for a new project")
struct InterviewTests {
    /// What was asked and answered, and what came of it.
    final class Conversation {
        var shown = ""
        var answers: ArraySlice<String>

        /// What keeps a file from being written.
        var save: (String) -> InterviewText? = { _ in nil }

        init(_ answers: [String]) { self.answers = answers[...] }

        func run(
            _ language: Language = .english, country: String? = nil, given: [InterviewRecord.Answer] = []
        ) throws -> Draft {
            let folder = try CaseFolder(folder: nil)
            let interview = Interview(
                words: Words(in: language), countries: folder.countries, vocabulary: folder.vocabulary,
                formats: try folder.numberFormats(), discountRates: try folder.discountRates(),
                read: { self.answers.popFirst() }, show: { self.shown += $0 })
            defer { record = InterviewRecord(country: country, answers: interview.answers) }
            return try interview.run(country: country.flatMap { folder.countries[$0] }, given: given) { _, path in
                self.save(path)
            }.draft
        }

        /// What would be kept of it.
        var record = InterviewRecord(country: nil, answers: [])
    }

    func project(_ draft: Draft, _ language: Language = .english) throws -> Project {
        let words = Words(in: language)
        let json = try DraftedProject(draft.json(in: words), name: "a.json")
        let dialect = CSVDialect.forStarting(
            in: nil, language: language, formats: try CaseFolder(folder: nil).numberFormats())
        let sheet = try DraftedProject(draft.sheet(in: words, dialect: dialect), name: "a.csv")
        #expect(!json.log.hasErrors && !sheet.log.hasErrors)
        let project = try #require(json.project)
        #expect(project.flows == sheet.project?.flows)
        return project
    }

    @Test("Every question can be answered with nothing, and the file can be appraised", arguments: Language.allCases)
    func nothing(language: Language) throws {
        for answer in ["", "?", "  ", "no sé", "I don't know"] {
            let conversation = Conversation(Array(repeating: answer, count: 13))
            let project = try project(try conversation.run(language), language)
            #expect(conversation.answers.isEmpty)
            #expect(project.country == nil && project.priceYear == nil && project.start == nil)
            #expect(project.investment.value?.first?.amount().unknown == .notStated)
            #expect(project.operating.unknown == .notStated && project.savings.unknown == .notStated)
        }
    }

    @Test("Answers in the words of a country become its project")
    func answers() throws {
        let conversation = Conversation([
            "Uruguai", "", "Trámites en línea", "2026", "ene-27", "6",
            "Plataforma", "1.234.000", "2027-01 a 2027-06", "",
            "nada",
            "Viajes", "ciudadanía", "sí", "18000", "trámites", "2,5", "?", "2", "40", "", "20% 50% 80%",
            "Contratos", "gobierno", "no", "90.000,50", "sí", "",
            "menos errores", "", "", "", "",
        ])
        let project = try project(try conversation.run(.spanish), .spanish)
        #expect(conversation.answers.isEmpty)
        #expect(project.country == "URY" && project.currency.code == "UYU" && project.start?.text == "2027-01")
        #expect(project.launchMonth == 6 && project.priceYear?.year == 2026)
        #expect(project.investment.value?.first?.schedule == .total([.init(0..<6, weight: 1)]))
        #expect(project.operating.value?.isEmpty == true)
        let savings = try #require(project.savings.value)
        // The worth of an hour is unknown, so the hours stand apart, and the trips count.
        #expect(savings.map { $0.amount().value } == [18000 * 2 * 40, nil, 90000.5])
        #expect(savings.map(\.beneficiary) == [.citizens, .citizens, .government])
        #expect(savings.map(\.isCashable) == [nil, nil, true])
        #expect(savings[0].uptake.map(\.value) == [0.2, 0.5, 0.8])
        #expect(project.benefits == [LocalText("menos errores")])
        // The register's rate of Uruguay, which an empty line takes; the horizon stays open.
        #expect(project.discountRate?.constant == 0.075 && project.horizonYears == nil)
    }

    @Test("An answer that is not understood is asked for again, with the reason")
    func again() throws {
        let conversation = Conversation([
            "Atlantis", "?", "UDS", "USD", "A", "26", "2026", "2027-13", "01/07/2027", "2027-07", "2027-01",
            "2028-01",
            "Platform", "1.234", "abc", "-5", "1234", "2026-01", "",
            "", "", "Trips", "martians", "citizens", "maybe", "yes", "10", "12", "visits", "1", "1", "", "",
            "120%", "",
            "", "", "", "", "",
        ])
        let draft = try conversation.run()
        #expect(conversation.answers.isEmpty)
        #expect(draft.country == nil && draft.currency == "USD" && draft.start == "2027-07")
        #expect(draft.operationalFrom == "2028-01")
        let words = Words(in: .english)
        let refusals: [InterviewText] = [
            .notACountry("Atlantis", nearest: nil), .notACurrency("UDS", nearest: "USD"), .notAYear("26"),
            .notAMonth("2027-13"), .ambiguousMonth("01/07/2027", readings: ["2027-07", "2027-01"]),
            .beforeStart("2027-07"), .ambiguousNumber("1.234", readings: ["1.2340", "1234"]), .notANumber("abc"),
            .negative,
            .notAParty("martians"), .notYesOrNo("maybe"), .notAUnit("12"), .notShares("120%"),
        ]
        var rest = conversation.shown[...]
        for refusal in refusals {
            let found = rest.firstRange(of: words.say(refusal))
            #expect(found != nil, "\(refusal)")
            if let found { rest = rest[found.upperBound...] }
        }
    }

    @Test(
        "An amount is no name of a line: the name is asked for again",
        arguments: ["300 millones", "UYU 5.000", "1.234", "-5", "3 a 5 millones"])
    func amountForName(text: String) throws {
        let conversation = Conversation([
            "Uruguay", "", "A", "", "", "", text, "Plataforma 2030", "300 millones", "", "", "none", "none", "", "", "",
            "",
        ])
        let draft = try conversation.run(.spanish)
        #expect(conversation.answers.isEmpty)
        #expect(conversation.shown.contains(Words(in: .spanish).say(InterviewText.amountForName(text))))
        let line = try #require(try project(draft, .spanish).investment.value?.first)
        #expect(line.what == LocalText("Plataforma 2030") && line.amount().value == 300e6)
    }

    @Test("A date needs a start to count from; so many months do not")
    func withoutStart() throws {
        let conversation = Conversation([
            "", "", "", "", "", "2027-07", "6", "A", "5", "2027-01", "3", "", "", "", "", "", "", "",
        ])
        let draft = try conversation.run()
        #expect(conversation.shown.contains(Words(in: .english).say(InterviewText.noStartToCountFrom)))
        #expect(try project(draft).investment.value?.first?.schedule == .once(month: 3))
    }

    @Test("Answers that end before the questions make nothing", arguments: 0..<13)
    func abandoned(count: Int) {
        #expect(throws: Interview.Stop.self) { try Conversation(Array(repeating: "", count: count)).run() }
    }

    @Test("A country that is known is not asked for, and says which of its currencies it is")
    func knownCountry() throws {
        let conversation = Conversation(Array(repeating: "", count: 12))
        let draft = try conversation.run(country: "PAN")
        #expect(draft.currency == "PAB" && draft.currencyRemark != nil)
        #expect(draft.json(in: Words(in: .english)).contains("Panama has several currencies (PAB and USD)"))
    }

    /// The questions before the first line of savings, answered with next to nothing.
    private static let upToSavings = ["", "USD", "A", "", "", "", "none", "none"]

    @Test(
        "What nobody knows of a saving stands apart as unknown, and what there is none of does not",
        arguments: [
            (["?", "", "", ""], [SheetTerm.hours]), (["no sé", "?", "?"], [.hours, .trips, .money]),
            (["none", "0", "ninguno"], [.money]), (["2", "?", "", "5"], [.hours]),
        ])
    func unknownParts(answers: [String], unknown: [SheetTerm]) throws {
        let draft = try Conversation(
            Self.upToSavings + ["S", "citizens", "yes", "10", "visits"] + answers + ["", "", "", "", "", ""]
        ).run()
        let parts = draft.savings.lines.filter { line in
            guard case .volume(_, _, _, let each) = line.worth else { return false }
            return each.contains { $0.figure.value == nil }
        }
        let keys = parts.map { line -> SheetTerm? in
            guard case .volume(_, _, _, let each) = line.worth else { return nil }
            return each.first?.key
        }
        #expect(keys == unknown)
        let project = try project(draft)
        #expect(project.savings.value?.filter { $0.amount().unknown == .notQuantified }.count == unknown.count)
    }

    @Test("Who does not know whether a saving frees money says so in the file, and in the results")
    func cashInDoubt() throws {
        let draft = try Conversation(
            Self.upToSavings + ["S", "government", "no", "100", "idk", "", "", "", "", ""]
        ).run()
        let flow = try #require(try project(draft).savings.value?.first)
        #expect(flow.isCashable == nil && flow.isCashInDoubt && !flow.isCash)
        #expect(draft.json(in: Words(in: .spanish)).contains("\"cashable\": \"not stated\""))
    }

    @Test("What is taken where somebody does not know is written among the assumptions")
    func assumptions() throws {
        let draft = try Conversation([
            "PRY", "?", "A", "", "", "?", "B", "1", "?", "", "none", "S", "?", "yes", "1", "", "1", "1", "", "", "?",
            "",
            "", "", "", "",
        ]).run()
        let words = Words(in: .english)
        let texts: [TemplateText] = [
            .assumedCurrency("PYG"), .assumedLaunch, .assumedTime("B"), .assumedParty("S"), .assumedUptake("S"),
        ]
        #expect(draft.assumptions == texts.map { words.say($0) })
        #expect(try project(draft).assumptions.count == texts.count)
    }

    @Test(
        "A currency may be called by its name",
        arguments: [
            ("URY", "pesos", "UYU"), ("BRA", "reais", "BRL"), ("PRY", "guaraníes", "PYG"), ("PER", "soles", "PEN"),
            ("MEX", "pesos mexicanos", "MXN"), ("URY", "dólares estadounidenses", "USD"),
        ])
    func currencyByName(country: String, name: String, code: String) throws {
        let draft = try Conversation([name] + Array(repeating: "", count: 11)).run(country: country)
        #expect(draft.currency == code)
    }

    @Test("None of three is none of each, and no line is made up")
    func none() throws {
        let draft = try Conversation(["", "USD", "A", "", "", "", "none", "nada", "nenhum", "", "", "", ""]).run()
        for listing in [draft.investment, draft.operating, draft.savings] {
            guard case .none = listing else {
                Issue.record("\(listing)")
                continue
            }
        }
    }

    @Test("One can go back, as often as there are answers", arguments: ["<", "back", "Volver", "voltar"])
    func back(word: String) throws {
        let conversation = Conversation([
            word, "PRY", "", "A", word, word, word, "URY", "", "B", "", "", "", "P", "5", "", word, word, "6", "", "",
            "",
            "", "", "", "", "",
        ])
        let draft = try conversation.run()
        #expect(conversation.answers.isEmpty && draft.country == "URY" && draft.currency == "UYU" && draft.name == "B")
        #expect(try project(draft).investment.value?.first?.amount().value == 6)
        #expect(conversation.shown.contains(Words(in: .english).say(InterviewText.nothingBefore)))
    }

    @Test("A file that cannot be written is asked for again, and no answer is lost")
    func unwritable() throws {
        let conversation = Conversation(Array(repeating: "", count: 12) + ["x/a.json", "b.json"])
        conversation.save = { $0 == "b.json" ? nil : .notWritten(.noFolder($0)) }
        _ = try conversation.run()
        #expect(conversation.answers.isEmpty && conversation.shown.contains("no such folder"))
    }

    @Test("A unit of one's own keeps its word, and counts as units")
    func ownUnit() throws {
        let draft = try Conversation(
            Self.upToSavings + ["S", "citizens", "yes", "10", "alvarás", "1", "1", "", "", "", "", "", "", "", ""]
        ).run()
        #expect(draft.savings.lines.map(\.what) == ["S (alvarás)"])
        #expect(try project(draft).savings.value?.first?.amount().value == 10)
    }

    static let written: [(String, NumberConvention?, String, Double?)] = [
        ("450.000", .comma, "UYU", 450_000), ("450.000", .point, "MXN", 450), ("450.000", nil, "USD", nil),
        ("R$ 48.500,00", .comma, "BRL", 48_500), ("US$ 400.000", .comma, "USD", 400_000), ("400k", nil, "USD", 400_000),
        ("400 mil", nil, "BRL", 400_000), ("1,5 millones", .comma, "UYU", 1_500_000),
        ("$360,000.00", .point, "MXN", 360_000),
        ("R$ 5", .comma, "USD", nil), ("$ 5", .comma, "BRL", nil), ("12%", nil, "USD", nil), ("UYU 5", nil, "UYU", 5),
        ("5 uyu", nil, "UYU", 5), ("-5", nil, "USD", nil), ("S/ 1.200", .point, "PEN", 1.2),
        ("2 mil millones", nil, "USD", 2e9), ("R$ 1.200.000,00", nil, "BRL", 1.2e6), ("US$ 3 million", nil, "USD", 3e6),
        ("1.000.000", nil, "USD", 1e6), ("1,240.50", nil, "USD", 1240.5), ("3 million USD", nil, "USD", 3e6),
        ("300 M", nil, "USD", nil), ("2 billones", .comma, "COP", nil), ("1.500 millones", nil, "USD", nil),
        ("1.005 thousand", .point, "USD", 1005),
    ]

    @Test("Numbers are read with signs, words and the country's marks", arguments: written)
    func numbers(text: String, convention: NumberConvention?, currency: String, value: Double?) {
        #expect(AnswerReader.number(text, .init(convention: convention, currency: currency)).value?.value == value)
    }

    @Test("What is told of an ambiguous number is what it means")
    func readings() {
        for (text, readings) in [
            ("450.000", ["450", "450000"]), ("1.234", ["1.2340", "1234"]), ("2,500", ["2500", "2.5000"]),
        ] {
            guard case .refused(let why) = AnswerReader.number(text, .init(convention: nil, currency: "USD")) else {
                Issue.record("\(text)")
                continue
            }
            #expect(why == .ambiguousNumber(text, readings: readings))
            for reading in readings {
                #expect(AnswerReader.number(reading, .init(convention: nil, currency: "USD")).value != nil)
            }
        }
    }

    @Test(
        "A month of the project is told by its number or by so many months",
        arguments: [
            ("month 3", "month 3"), ("mes 3", "month 3"), ("mês 3", "month 3"), ("3", "month 4"),
            ("6 months", "month 7"),
            ("6 meses", "month 7"), ("soon", nil),
        ])
    func months(text: String, month: String?) {
        #expect(AnswerReader.projectMonth(text, start: nil).value == month)
    }

    @Test("Months by number stand in a table in its own words, and are read again", arguments: Language.allCases)
    func monthsInSheet(language: Language) throws {
        let draft = try Conversation([
            "", "USD", "A", "", "", "mes 7", "P", "5", "month 1 to month 6", "", "none", "none", "", "", "", "",
        ]).run(language)
        let project = try project(draft, language)
        #expect(project.launchMonth == 6)
        #expect(project.investment.value?.first?.schedule == .total([.init(0..<6, weight: 1)]))
    }
}
