import Facts
import Findings
import Languages
import ProjectFiles
import Projects
import Reports
import Syntax
import Testing
import Wording

@testable import Commands

@Suite("The words of a project that is being started")
struct StartingTextTests {
    @Test("The words that valor writes into a table are told apart in every language", arguments: Language.allCases)
    func terms(language: Language) {
        let words = Words(in: language)
        let columns: [SheetTerm] = [
            .kind, .what, .amount, .low, .high, .per, .on, .over, .from, .to, .cashable, .inKind, .growth, .uptake,
            .volume, .unit, .hours, .valueOfHour, .trips, .fare, .money,
        ]
        let kinds: [SheetTerm] = [.project, .numbers, .investment, .operating, .saving, .benefit, .assumption]
        let facts: [SheetTerm] = [.name, .country, .currency, .priceYear, .start, .operationalFrom]
        for group in [columns, kinds, facts] { #expect(Set(group.map { words.word($0) }).count == group.count) }
        for term in SheetTerm.allCases { #expect(!words.word(term).isEmpty) }
    }

    @Test("The reader of answers knows those words", arguments: Language.allCases)
    func understood(language: Language) {
        let words = Words(in: language)
        let parties: [(SheetTerm, Party)] = [
            (.government, .government), (.citizens, .citizens), (.businesses, .businesses), (.society, .society),
        ]
        for (term, party) in parties { #expect(LocalWords.party(words.word(term)) == party) }
        #expect(LocalWords.boolean(words.word(.yes)) == true && LocalWords.boolean(words.word(.no)) == false)
        #expect(LocalWords.isNone(words.word(.none)))
        for noun in [
            "transactions", "procedures", "visits", "people", "households", "sites", "institutions", "documents",
        ] {
            #expect(SheetTerm(rawValue: noun).map { LocalWords.countable(words.word($0)) } == noun)
        }
    }

    @Test("A sound file is counted in words that agree with their number")
    func sound() throws {
        let project = Project.annual(
            investment: 1, operatingCost: 2, governmentSaving: 3, citizenSaving: 4, societySaving: nil, currency: .none)
        func say(_ language: Language, warnings: Int) -> String {
            Words(in: language).say(FileWithoutErrors(name: "a.json", project: project, warnings: warnings))
        }
        #expect(say(.english, warnings: 0) == "a.json: sound: 1 investment, 1 operating cost, 2 savings, no warning")
        #expect(say(.spanish, warnings: 1).hasSuffix("1 inversión, 1 costo de operación, 2 ahorros, 1 advertencia"))
        #expect(say(.portuguese, warnings: 2).hasSuffix("1 investimento, 1 custo de operação, 2 economias, 2 avisos"))
    }

    @Test("Of a file with options it says how many, and counts the lines of the proposed one by its name")
    func soundOptions() throws {
        func say(_ language: Language, proposed: Bool) throws -> String {
            let text = """
                { "name": "A", "currency": "USD", "operating": [ { "what": "x", "amount": 1, "per": "year" } ],
                  "options": [ { "id": "a", "what": "A", "operating": [] },
                               { "id": "b", "what": "B", "proposed": \(proposed) } ] }
                """
            let log = DiagnosticLog(SourceText(name: "a.json", text: text))
            let root = try #require(JSONReader.read(log))
            let vocabulary = Vocabulary(currencies: ["USD"], indexUnits: [], countries: [])
            let project = try #require(ProjectReader(vocabulary: vocabulary, log: log).read(root))
            return Words(in: language).say(FileWithoutErrors(name: "a.json", project: project, warnings: 0))
        }
        #expect(
            try say(.english, proposed: true)
                == "a.json: sound: 2 options, no warning; \"b\", which is proposed, has 1 operating cost")
        #expect(try say(.english, proposed: false).hasSuffix("2 options, no warning; \"a\", the first, has no lines"))
        #expect(try say(.spanish, proposed: false).hasSuffix("\"a\", la primera, no tiene líneas"))
        #expect(try say(.portuguese, proposed: true).hasSuffix("\"b\", a proposta, tem 1 custo de operação"))
    }

    @Test("Every word of a table is one that its reader has in every language, but for a few that only valor writes")
    func sameWords() {
        for term in SheetTerm.allCases where ![.through, .companies, .months, .years].contains(term) {
            #expect(SheetLanguage.names(term.rawValue), "\(term)")
        }
        #expect(Words(in: .english).word(.valueOfHour) == "value of hour")
        #expect(Words(in: .spanish).word(.valueOfHour) == "valor de la hora")
        #expect(Words(in: .portuguese).word(.operationalFrom) == "em operação desde")
        #expect(Words(in: .spanish).word(.companies) == "empresas")
    }
}
