import Facts
import Findings
import Languages
import Testing

@testable import Wording

@Suite("What is said of doubts about a project")
struct ConcernWordingTests {
    private static let line: LocalText = .init(["en": "Servers", "es": "Servidores", "pt": "Computadores"])

    private static let concerns: [ProjectConcern] = [
        .outlivedPurchase(line, horizon: 10, life: 4), .beyondHorizon(line, amount: nil, currency: "PEN"),
        .beyondHorizon(line, amount: 1200, currency: "PEN"), .levelInCurrentPrices(line),
        .weightsMissTotal(line, sum: 0.9, total: 5000, whole: 1),
        .weightsMissTotal(line, sum: 4000, total: 4200, whole: nil),
    ]

    @Test("A line is named in the language of the report, not in the first that its file has")
    func names() {
        for concern in Self.concerns {
            for (language, name) in [
                (Language.english, "Servers"), (.spanish, "Servidores"), (.portuguese, "Computadores"),
            ] {
                #expect(Words(in: language).say(concern).contains("\"\(name)\""), "\(concern.code)")
            }
        }
        for concern in [
            DriverConcern.limitAlwaysHolds(Self.line, atLeast: 3, most: 2, currency: "PEN"),
            .aheadOfStart(Self.line, months: 6, possible: 3),
        ] {
            #expect(Words(in: .spanish).say(concern).contains("\"Servidores\""))
        }
    }

    @Test("A sum is written in the language's signs, without the last bits of adding up")
    func sums() {
        let said = Words(in: .spanish).say(ProjectConcern.weightsMissTotal("x", sum: 0.1 + 0.7, total: 1, whole: 1))
        // 0.1 + 0.7 is 0.7999999999999999 in binary.
        #expect(said.hasPrefix("las ponderaciones de \"x\" suman 0,8, no 1, "))
    }
}
