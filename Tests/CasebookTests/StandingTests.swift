import Appraisal
import Casebook
import Facts
import Projects
import Testing

@Suite("Where a project stands among the cases")
struct StandingTests {
    private static let terms = Terms(horizonYears: 10, rate: Terms.usualRate, timing: .end)

    /// A view of a project that invests 100 and saves so much a year: the payback is 100 ÷ saving.
    private func view(saves: String) throws -> View {
        View(of: try SmallCase.project("p", saves: saves), perspective: .social, terms: Self.terms)
    }

    private func standing(_ own: String, among others: [String]) throws -> Standing? {
        Standing(of: .paybackYears, view: try view(saves: own), among: try others.map { try view(saves: $0) })
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
        #expect(standing.metric == .paybackYears)
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

    @Test("Among the eleven, eight or fewer are known on both sides")
    func eleven() throws {
        let cases = try CaseShelf.ids.map { try CaseShelf.view($0) }
        let own = try view(saves: "50")
        let counts = Standing.metrics.map { Standing(of: $0, view: own, among: cases)?.others.count }
        // Payback: not Korea (one window), El Salvador and Argentina (no saving quantified).
        #expect(Standing.metrics == [.paybackYears, .benefitCostRatio, .returnOnInvestment])
        // Mexico is known on one side only, so that it has no place.
        #expect(counts == [7, 8, 8])
        let payback = try #require(Standing(of: .paybackYears, view: own, among: cases))
        // Two years: Brazil twice and Spain twice are faster, Panama, Uruguay and Ecuador slower.
        #expect(payback.lower == 4)
        #expect(payback.higher == 3)
    }
}
