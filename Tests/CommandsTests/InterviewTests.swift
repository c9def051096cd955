import Facts
import Projects
import Reports
import Testing
import Wording

@testable import Commands

@Suite("The interview for a new project")
struct InterviewTests {
    /// What was asked and answered, and what came of it.
    private final class Conversation {
        var shown = ""
        var answers: ArraySlice<String>

        init(_ answers: [String]) { self.answers = answers[...] }

        func run(_ language: Language = .english, country: String? = nil) throws -> Draft {
            let folder = try CaseFolder(folder: nil)
            let interview = Interview(
                words: Words(in: language), countries: folder.countries, currencies: folder.vocabulary.currencies,
                read: { self.answers.popFirst() }, show: { self.shown += $0 })
            return try interview.run(country: country.flatMap { folder.countries[$0] })
        }
    }

    private func project(_ draft: Draft, _ language: Language = .english) throws -> Project {
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
        for answer in ["", "?", "  "] {
            let conversation = Conversation(Array(repeating: answer, count: 10))
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
            "menos errores", "",
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
    }

    @Test("An answer that is not understood is asked for again, with the reason")
    func again() throws {
        let conversation = Conversation([
            "Atlantis", "PRY", "PGY", "PYG", "A", "26", "2026", "2027-13", "01/07/2027", "2027-07", "2027-01",
            "2028-01",
            "Platform", "1.234", "abc", "-5", "1234", "2026-01", "",
            "", "", "Trips", "martians", "citizens", "maybe", "yes", "10", "parsecs", "visits", "1", "1", "", "",
            "120%", "",
            "", "",
        ])
        let draft = try conversation.run()
        #expect(conversation.answers.isEmpty)
        #expect(draft.country == "PRY" && draft.currency == "PYG" && draft.start == "2027-07")
        #expect(draft.operationalFrom == "2028-01")
        let words = Words(in: .english)
        let refusals: [InterviewText] = [
            .notACountry("Atlantis", nearest: nil), .notACurrency("PGY", nearest: "PYG"), .notAYear("26"),
            .notAMonth("2027-13"), .ambiguousMonth("01/07/2027", readings: ["2027-07", "2027-01"]),
            .beforeStart("2027-07"), .ambiguousNumber("1.234", readings: ["1.2340", "1234"]), .notANumber("abc"),
            .negative,
            .notAParty("martians"), .notYesOrNo("maybe"), .notShares("120%"),
        ]
        var rest = conversation.shown[...]
        for refusal in refusals {
            let found = rest.firstRange(of: words.say(refusal))
            #expect(found != nil, "\(refusal)")
            if let found { rest = rest[found.upperBound...] }
        }
    }

    @Test("A date needs a start to count from; so many months do not")
    func withoutStart() throws {
        let conversation = Conversation(["", "", "", "", "", "2027-07", "6", "A", "5", "2027-01", "3", "", "", "", ""])
        let draft = try conversation.run()
        #expect(conversation.shown.contains(Words(in: .english).say(InterviewText.noStartToCountFrom)))
        #expect(try project(draft).investment.value?.first?.schedule == .once(month: 3))
    }

    @Test("Answers that end before the questions make nothing", arguments: 0..<10)
    func abandoned(count: Int) {
        #expect(throws: Interview.Stop.self) { try Conversation(Array(repeating: "", count: count)).run() }
    }

    @Test("A country that is known is not asked for, and says which of its currencies it is")
    func knownCountry() throws {
        let conversation = Conversation(Array(repeating: "", count: 9))
        let draft = try conversation.run(country: "PAN")
        #expect(draft.currency == "PAB" && draft.currencyRemark != nil)
        #expect(draft.json(in: Words(in: .english)).contains("Panama has several currencies (PAB and USD)"))
    }
}
