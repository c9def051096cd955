import Appraisal
import Casebook
import Facts
import Languages
import Projects
import Testing
import Valuation
import Wording

@testable import Reports

@Suite("What first screens say")
struct FirstScreenTextTests {
    static let conclusions: [ConclusionText] = [
        .costs(["a", "b"], unknown: ["c"]), .costsUnknown(["c"]), .costsNothing, .until("a", "b"), .during("a", "b"),
        .atStart("a"), .perYear("a", from: "b", until: "c"), .investment, .running, .savings,
        .recovers(.society, years: "4 y", .atLeast, .gains("a")),
        .recovers(.budget, years: "4 y", .atMost, .even),
        .recoversToo(.budget, years: "4 y", .atLeast, .gains("a")),
        .recoversAndLosesAgain(.society, years: "a", final: "b", .gains("c")),
        .recoversAndLosesAgain(.budget, years: "a", final: nil, .loses("c")),
        .isNeverOut(.society, .gains("a")), .gainsAtUnknownTime(.society, .gains("a"), .sameWindow),
        .recoversBeforeInterest(.society, years: "a", nil, .loses("b")),
        .doesNotRecover(.budget, horizon: 10, .loses("b")), .mayRecover(.society, horizon: 1, .loses("b")),
        .cannotBeTold(.society, .noSavingQuantified), .soDoes(.budget), .loses(.citizens, "a"), .loses(.budget, "a"),
        .notCounted(["a"]), .mustSaveMore("a"), .mustSave("a"), .lessFrom("a", share: "b", .atMost, .society),
        .moreFor("a", share: "b", nil, .budget), .unfavourable(.gains("a"), payback: "b"),
        .unfavourable(.loses("a"), payback: nil), .later(months: 12, cost: "a"), .nothingOverturns,
        .proposed("a", beyond: "b", of: 3), .worthMost("a", beyond: "b", of: 3), .rival("a", more: "b"), .noRival,
        .openChoice, .risk("a", probability: "b", cost: "c", isTurning: true),
        .risk("a", probability: "b", cost: "c", isTurning: false),
    ]

    static let others: [FirstScreenText] = [
        .title(
            "a", years: 10, rates: [0.12], isNominal: false, timing: AmountTiming(recurring: .end, oneOff: .atStart),
            priceYear: 2026),
        .title(
            "a", years: 10, rates: [0.06, 0.05], isNominal: true,
            timing: AmountTiming(recurring: .mid, oneOff: .atStart), priceYear: nil),
        .legend(.atMost, ["a"]), .legend(.atLeast, ["a", "b"]), .purpose(.bought), .purpose(.saved), .purpose(.left),
        .purpose(.moved),
        .range, .inKind, .government(cash: true), .government(cash: false), .government(cash: nil), .cashInDoubt,
        .transfer(from: .citizens, to: .government), .aYear(from: "2028", until: "a"), .growing("1 %"), .whenForWhom,
        .moreLines(2),
        .aYear(from: "2028", until: nil), .moreClaims(3, .differs),
        .rateOfNoReturn, .asPaid("a"), .asPaid(nil), .notTheSum(noCash: true, taxes: true),
        .notTheSum(noCash: false, taxes: false),
        .risks, .doubts, .more, .furtherDoubts(3),
    ]

    private func check(_ said: [String]) {
        #expect(said.allSatisfy { !$0.isEmpty && !$0.contains("  ") }, "\(said)")
        #expect(said[1] != said[0] && said[2] != said[0], "\(said)")
    }

    @Test("Nothing is left unsaid, and English says it as no other language does", arguments: conclusions.indices)
    func conclusion(index: Int) {
        check(Language.allCases.map { Words(in: $0).say(Self.conclusions[index]) })
    }

    @Test("Nor is what stands around the sentences", arguments: others.indices)
    func other(index: Int) { check(Language.allCases.map { Words(in: $0).say(Self.others[index]) }) }

    @Test("Every mark of a comparison has a sign of its own and is explained", arguments: Comparison.Mark.allCases)
    func mark(mark: Comparison.Mark) {
        check(Language.allCases.map { Words(in: $0).say(mark) })
        let words = Words(in: .english)
        #expect(Comparison.Mark.allCases.filter { words.sign(of: $0) == words.sign(of: mark) } == [mark])
    }

    @Test("Those concerned are named, in headings and in sentences", arguments: Stakeholder.allCases)
    func stakeholder(stakeholder: Stakeholder) {
        check(Language.allCases.map { Words(in: $0).name(stakeholder) })
        check(Language.allCases.map { Words(in: $0).heading(of: stakeholder) })
    }

    @Test("An audit counts each verdict in the number that it has")
    func counts() {
        let words = Words(in: .english)
        #expect(words.say(VerdictCounts([])) == "No claims.")
        #expect(Words(in: .spanish).say(VerdictCounts([])) == "Ninguna afirmación.")
    }

    @Test("A schedule of rates is told by its ends, and a year's point where it is not the end")
    func title() {
        let text = Words(in: .english).say(Self.others[1]).replacing("\u{A0}", with: " ")
        #expect(text == "a · 10 years at 6 % to 5 % by schedule (nominal), middle of year")
    }
}
