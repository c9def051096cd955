import Appraisal
import Facts
import ProjectSamples
import Testing

@testable import Projects
@testable import Valuation

@Suite("Value over a span of discount rates")
struct RateSensitivityTests {
    /// 100 at the start, 60 at the end of each of two years.
    private func sixty() throws -> Project {
        try project(
            """
            "priceYear": 2026, "investment": [ { "what": "Platform", "amount": 100 } ], "operating": [],
            "savings": [ { "what": "Trips", "to": "citizens", "amount": 60, "per": "year" } ]
            """)
    }

    private func terms(_ rate: Double) throws -> AppraisalTerms {
        AppraisalTerms(horizonYears: 2, rate: try DiscountRate(constant: rate), timing: .end)
    }

    @Test("The span is cut into round steps, its ends among them")
    func steps() {
        #expect(
            RateSensitivity.rates(over: 0...0.2, steps: 10)
                == [0, 0.02, 0.04, 0.06, 0.08, 0.1, 0.12, 0.14, 0.16, 0.18, 0.2])
        #expect(RateSensitivity.rates(over: 0...0.15, steps: 4) == [0, 0.05, 0.1, 0.15])
        #expect(RateSensitivity.rates(over: 0.015...0.055, steps: 4) == [0.015, 0.02, 0.03, 0.04, 0.05, 0.055])
        #expect(RateSensitivity.rates(over: -0.5...3, steps: 4) == [-0.5, 0, 1, 2, 3])
        #expect(RateSensitivity.rates(over: 0...50, steps: 4) == [0, 20, 40, 50])
        #expect(RateSensitivity.rates(over: -0.99...100, steps: 4) == [-0.99, 0, 50, 100])
    }

    @Test("The values are those of the rates, the marked ones stand among the steps, and the break-even is the IRR")
    func values() throws {
        let sensitivity = RateSensitivity(
            of: try sixty(), perspective: .social, terms: try terms(0.12), over: 0...0.2, steps: 4, national: 0.075)
        // 100 = 60 ÷ (1 + r) + 60 ÷ (1 + r)²: 1 + r = (60 + √(3600 + 24000)) ÷ 200.
        let root = (60 + 27600.0.squareRoot()) / 200 - 1
        let rates = sensitivity.points.map(\.rate)
        #expect(agree(rates, [0, 0.04, 0.05, 0.075, 0.1, 0.12, root, 0.15, 0.2]))
        #expect(
            sensitivity.points.map(\.marks) == [
                [], [.standard], [], [.national], [], [.chosen], [.breakEven], [], [],
            ])
        let expected = rates.map { rate in -100 + 60 / (1 + rate) + 60 / ((1 + rate) * (1 + rate)) }
        #expect(zip(sensitivity.points, expected).allSatisfy { abs(($0.netPresentValue.value ?? .nan) - $1) < 1e-9 })
        #expect(sensitivity.breakEven.roots.count == 1)
        #expect(agree(sensitivity.breakEven.roots.first?.rate, root))
    }

    @Test("A rate that is marked twice stands once, and none is chosen where there is none")
    func marks() throws {
        let both = RateSensitivity(
            of: try sixty(), perspective: .social, terms: try terms(0.04), over: 0...0.04, steps: 4, national: 0.04)
        #expect(both.points.last?.marks == [.chosen, .national, .standard])
        #expect(both.points.count == 5)
        let unrated = RateSensitivity(
            of: try sixty(), perspective: .social, terms: try terms(0.12), isRated: false)
        #expect(!unrated.points.contains { $0.marks.contains(.chosen) })
    }

    @Test("Current prices are looked at over real rates where they are deflated, over nominal ones where they are not")
    func prices() throws {
        let body = """
            "start": "2027-01", "prices": "current", "investment": [ { "what": "Platform", "amount": 100 } ],
            "operating": [], "savings": [ { "what": "Trips", "to": "citizens", "amount": 60, "per": "year" } ]
            """
        let current = try project(body)
        let inflation = try Inflation(constant: 0.04)
        let real = try terms(0.05).matching(.current, inflation: inflation)
        let nominal = AppraisalTerms(
            horizonYears: 2, discounting: .nominal(try DiscountRate(constant: 0.092)), timing: .end)
        let deflated = RateSensitivity(of: current, perspective: .social, terms: real)
        let asTheyAre = RateSensitivity(of: current, perspective: .social, terms: nominal)
        let roots = (try #require(deflated.breakEven.roots.first), try #require(asTheyAre.breakEven.roots.first))
        #expect(agree((1 + roots.0.rate) * 1.04, 1 + roots.1.rate))
        // At 0 %: 60 ÷ 1.04 + 60 ÷ 1.0816 − 100, and 20.
        #expect(agree(deflated.points.first?.netPresentValue.value, 60 / 1.04 + 60 / 1.0816 - 100))
        #expect(agree(asTheyAre.points.first?.netPresentValue.value, 20))
    }

    @Test("What cannot be computed says why at every rate")
    func unknown() throws {
        let open = try project(
            """
            "priceYear": 2026, "investment": [ { "what": "Platform", "amount": 100 } ], "operating": [],
            "savings": [ { "what": "Trips", "to": "citizens", "amount": "not quantified" } ]
            """)
        let sensitivity = RateSensitivity(of: open, perspective: .social, terms: try terms(0.12))
        #expect(sensitivity.points.allSatisfy { $0.netPresentValue.reason == .noSavingQuantified })
        #expect(sensitivity.breakEven.roots.isEmpty)
    }
}
