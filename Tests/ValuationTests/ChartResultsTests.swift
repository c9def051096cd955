import Facts
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("The years, the rates and the yearly net benefit that charts are drawn of")
struct ChartResultsTests {
    /// 120 over the first year and a half; from July 2027 a year 10 to run, 30 for the government, 20 for citizens; at the
    /// end 6 are left.
    private func portal() throws -> Project {
        try project(
            """
            "start": "2027-01", "operationalFrom": "2027-07",
            "investment": [ { "what": "i", "amount": 120, "over": "2027-01 to 2028-06" } ],
            "operating": [ { "what": "o", "amount": 10, "per": "year" } ],
            "savings": [ { "what": "s", "to": "government", "amount": 30, "per": "year" },
              { "what": "t", "to": "citizens", "amount": 20, "per": "year" } ],
            "residual": [ { "what": "r", "amount": 6 } ]
            """)
    }

    @Test("Each year by what a line is and who gains, whenever in it amounts fall")
    func years() throws {
        let project = try portal()
        let account = Account(of: project, perspective: .social, terms: try undiscounted(years: 3))
        let years = AnnualParts(of: project, account: account).years
        #expect(years.map(\.number) == [1, 2, 3])
        #expect(agree(years.map(\.investment), [80, 40, 0]))
        #expect(agree(years.map(\.running), [5, 10, 10]))
        // The 6 that are left stand in the last year.
        #expect(agree(years.map(\.toGovernment), [15, 30, 36]))
        #expect(agree(years.map(\.toCitizens), [10, 20, 20]))
        #expect(years.allSatisfy { $0.toSociety == 0 })
        #expect(agree(years.reduce(0) { $0 + $1.net }, account[.netPresentValue].value ?? .nan))
    }

    @Test("A curve has a point for each of sixty steps, the same as an account at that rate")
    func rates() throws {
        let project = try portal()
        let terms = try undiscounted(years: 3)
        let curve = RateCurve(of: Account(of: project, perspective: .social, terms: terms), to: 0.3)
        #expect(curve.points.count == 61 && curve.points[60].rate == 0.3)
        for place in [0, 7, 30, 60] {
            let point = curve.points[place]
            let own = try #require(terms.at(point.rate))
            let value = Account(of: project, perspective: .social, terms: own)[.netPresentValue].value
            #expect(agree(value, point.value))
        }
    }

    @Test("An account that cannot be valued has no curve")
    func noRates() throws {
        let unknown = try project("savings", "\"amount\": \"not quantified\", \"to\": \"citizens\"")
        #expect(
            RateCurve(of: Account(of: unknown, perspective: .social, terms: try undiscounted(years: 3)), to: 0.2)
                .points.isEmpty)
    }

    @Test("What is brought a year is the level from launch that is worth as much, without the investment")
    func annual() throws {
        let project = try portal()
        let account = Account(of: project, perspective: .social, terms: try undiscounted(years: 3))
        // Over 2.5 years from launch: 2.5 × (30 + 20 − 10) and the 6 that are left, ÷ 2.5.
        #expect(agree(account.annualNetBenefit.value, (100 + 6) / 2.5))
        #expect(account.boundOfAnnualNetBenefit == nil)
    }

    @Test("An unknown running cost makes it at most that, an unknown investment leaves it")
    func bounds() throws {
        func bound(_ lists: String) throws -> Bound? {
            let project = try project(
                "\"savings\": [ { \"what\": \"s\", \"to\": \"citizens\", \"amount\": 9, \"per\": \"year\" } ], \(lists)"
            )
            return Account(of: project, perspective: .social, terms: try undiscounted(years: 3)).boundOfAnnualNetBenefit
        }
        #expect(
            try bound("\"investment\": [ { \"what\": \"i\", \"amount\": 9 } ], \"operating\": \"not stated\"")
                == .atMost)
        #expect(
            try bound("\"investment\": [ { \"what\": \"i\", \"amount\": \"not stated\" } ], \"operating\": []") == nil)
    }
}
