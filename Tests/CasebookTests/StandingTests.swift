import Appraisal
import Casebook
import Facts
import Syntax
import Testing
import Valuation

@Suite("Where a project stands among the cases")
struct StandingTests {
    private static let terms = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)

    /// A view of a project that invests 100 and saves so much a year: the payback is 100 ÷ saving.
    private func view(saves: String) throws -> Account {
        Account(of: try SmallCase.project("p", saves: saves), perspective: .social, terms: Self.terms)
    }

    private func member(saves: String) throws -> Standing.Member {
        Standing.Member(try SmallCase.project("p", saves: saves), view: try view(saves: saves))
    }

    private func standing(_ own: String, among others: [String]) throws -> Standing? {
        Standing(of: .paybackYears, try member(saves: own), among: try others.map { try member(saves: $0) })
    }

    @Test("It counts the lower and the higher, and takes the middle of an odd number")
    func odd() throws {
        // Paybacks 4, 1 and 2, against 2.5.
        let standing = try #require(try standing("40", among: ["25", "100", "50"]))
        #expect(standing.others == [1, 2, 4])
        #expect(standing.value == 2.5)
        #expect(standing.lower == 2)
        #expect(standing.higher == 1)
        #expect(standing.median == 2)
        #expect(standing.measure == .paybackYears)
        // Of three the median lies anywhere, and the share nearly so: by Python, 9.4 % to 99.2 %.
        #expect(standing.medianInterval == nil)
        #expect(abs(standing.share.low - 0.094299) < 1e-6)
        #expect(abs(standing.share.high - 0.991596) < 1e-6)
    }

    @Test("The median of an even number is half way between the two in the middle")
    func even() throws {
        // Paybacks 1, 2, 4 and 5.
        let standing = try #require(try standing("200", among: ["100", "20", "25", "50"]))
        #expect(standing.median == 3)
        #expect(standing.lower == 0)
        #expect(standing.higher == 4)
        #expect(try #require(try self.standing("50", among: ["100", "50"])).median == 1.5)
    }

    @Test("An equal value is neither lower nor higher")
    func ties() throws {
        let standing = try #require(try standing("50", among: ["50", "50", "100", "25"]))
        #expect(standing.lower == 1)
        #expect(standing.higher == 1)
        #expect(standing.median == 2)
    }

    @Test("One case is its own median")
    func single() throws {
        #expect(try #require(try standing("50", among: ["25"])).median == 4)
    }

    @Test("Cases without a value are left out")
    func missing() throws {
        // 5 a year do not pay 100 back in ten years.
        let standing = try #require(try standing("50", among: ["5", "25", "\"not quantified\""]))
        #expect(standing.others == [4])
    }

    @Test("Without a value of its own, or of any case, a project stands nowhere")
    func nowhere() throws {
        #expect(try standing("5", among: ["25"]) == nil)
        #expect(try standing("50", among: ["5"]) == nil)
        #expect(try standing("50", among: []) == nil)
    }

    @Test("Among the eleven, some are known in each respect")
    func eleven() throws {
        let rows = try CaseShelf.ids.map { id in
            let item = try CaseShelf.item(id)
            return Comparison.Row(
                id: id, project: item.project, source: item, readings: [], perspective: .social, terms: Self.terms)
        }
        let cases = rows.map(Standing.Member.init)
        let own = try member(saves: "50")
        let counts = ReferenceMeasure.allCases.map { Standing(of: $0, own, among: cases)?.others.count }
        // All have an investment; Mexico's operating cost is not stated, and Argentina's is divided by no investment.
        // Two sources count the transactions behind the saving, and the small project has none.
        // Payback: not Korea (one window), El Salvador and Argentina (no saving quantified); Mexico is a mere bound.
        #expect(counts == [11, 9, nil, 7, 8, 8])
        let payback = try #require(Standing(of: .paybackYears, own, among: cases))
        // Two years: Brazil twice and Spain twice are faster, Panama, Uruguay and Ecuador slower.
        #expect(payback.lower == 4)
        #expect(payback.higher == 3)
    }

    @Test("A saving is divided by the transactions of its own period")
    func transactions() throws {
        let cases = try CaseShelf.ids.map { id in
            let item = try CaseShelf.item(id)
            return Standing.Member(
                Comparison.Row(
                    id: id, project: item.project, source: item, readings: [], perspective: .social, terms: Self.terms))
        }
        let text = """
            { "name": "p", "currency": "USD", "investment": [],  "operating": [], "savings": [
              { "what": "a", "to": "citizens", "volume": { "transactions": 1000, "per": "month" }, "each": { "money": 2 } },
              { "what": "b", "to": "government", "volume": { "transactions": 12000, "per": "year" }, "each": { "money": 1 } },
              { "what": "c", "to": "government", "amount": 500, "per": "month" } ] }
            """
        let own = try #require(try CaseShelf.readProject(SourceText(name: "p.json", text: text)).project)
        let view = Account(of: own, perspective: .social, terms: Self.terms)
        let standing = try #require(Standing(of: .savingPerTransaction, .init(own, view: view), among: cases))
        // 24 000 + 12 000 + 6 000 a year, by 12 000 transactions and not 24 000.
        #expect(abs(standing.value - 3.5) < 1e-12)
        // Spain: 2 000 million by 360 million. Brazil: 219 and 710 million by 20.1 million.
        #expect(standing.others.count == 2)
        #expect(abs(standing.others[0] - 2000.0 / 360) < 1e-9)
        #expect(abs(standing.others[1] - 929 / 20.1) < 1e-9)
    }
}
