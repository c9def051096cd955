import Appraisal
import Facts
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("Optimism bias and evidence")
struct AdjustmentTests {
    /// Spends 100 on a quotation, 2 a year by estimate, and saves a measured 12 and a guessed 6 a year from year 2 on.
    private static let text = """
        "start": "2027-01", "operationalFrom": "2028-01",
        "investment": [ { "what": "i", "amount": 100, "evidence": "quoted" } ],
        "operating": [ { "what": "o", "amount": 2, "per": "year", "evidence": "estimated" } ],
        "savings": [
          { "what": "s", "to": "government", "amount": 12, "per": "year", "evidence": "measured" },
          { "what": "t", "to": "citizens", "amount": 6, "per": "year", "evidence": "guessed" } ],
        "residual": [ { "what": "r", "amount": 10, "evidence": "guessed" } ]
        """

    private func worth(_ project: Project, _ perspective: Perspective = .social) throws -> Double? {
        Account(of: project, perspective: perspective, terms: try undiscounted(years: 10))[.netPresentValue].value
    }

    private static var bounds: [OptimismBias.Category: OptimismBounds] {
        var equipment = OptimismBounds()
        equipment.investment = .init(lower: 0.1, upper: 2)
        equipment.duration = .init(lower: 0.1, upper: 0.54)
        var outsourcing = OptimismBounds()
        outsourcing.operating = .init(lower: 0, upper: 0.41)
        return [.equipmentAndDevelopment: equipment, .outsourcing: outsourcing]
    }

    private func uplift(_ bias: String) throws -> OptimismUplift? {
        try project("\(Self.text), \"optimismBias\": \(bias)").optimismBias?.uplift(by: Self.bounds)
    }

    @Test(
        "The upper bound, less what is mitigated, but at least the lower one",
        arguments: [
            ("0%", 2.0, 0.54), ("40%", 1.2, 0.324), ("60%", 0.8, 0.216), ("95%", 0.1, 0.1), ("100%", 0.1, 0.1),
        ])
    func mitigated(share: String, investment: Double, duration: Double) throws {
        let uplift = try #require(
            try uplift("{ \"category\": \"equipmentAndDevelopment\", \"mitigated\": \"\(share)\" }"))
        #expect(agree([uplift.investment, uplift.operating, uplift.duration], [investment, 0, duration]))
    }

    @Test("Outsourcing is uplifted in its operating cost alone")
    func outsourcing() throws {
        let uplift = try #require(try uplift(#"{ "category": "outsourcing" }"#))
        #expect(uplift == OptimismUplift(investment: 0, operating: 0.41, duration: 0))
        let plain = try project(Self.text)
        // 0.41 × 2 in each of nine years.
        let expected = 54 - 0.41 * 18
        #expect(agree(try worth(plain.uplifted(by: uplift)), expected))
    }

    @Test("An uplift makes the investment dearer and the launch later")
    func uplifted() throws {
        let plain = try project(Self.text)
        // −100 + 9 × (12 + 6 − 2) + 10
        #expect(agree(try worth(plain), 54))
        let uplift = try #require(try uplift(#"{ "category": "equipmentAndDevelopment", "mitigated": "60%" }"#))
        // 12 months × 0.216 = 2.592: three months without the 16 a year, and 80 more.
        #expect(uplift.months(of: plain) == 3)
        #expect(agree(try worth(plain.uplifted(by: uplift)), 54 - 80 - 4))
    }

    @Test("A project's own uplift stands with its source")
    func own() throws {
        let read = try project(
            "\(Self.text), \"optimismBias\": { \"investment\": \"35%\", \"source\": \"own portfolio\" }")
        #expect(
            read.optimismBias
                == .own(OptimismUplift(investment: 0.35, operating: 0, duration: 0), source: "own portfolio"))
    }

    @Test("Costs rise by their grade's correction and benefits fall")
    func corrections() throws {
        let graded = try project(
            "\(Self.text), \"evidenceCorrections\": { \"quoted\": \"5%\", \"estimated\": \"15%\", \"guessed\": \"40%\" }"
        )
        // −105 + 9 × (12 + 6 × 0.6 − 2 × 1.15) + 10 × 0.6
        let expected = -105 + 9 * 13.3 + 6
        #expect(agree(try worth(graded.corrected(by: graded.evidenceCorrections)), expected))
        // Off unless asked for.
        #expect(agree(try worth(graded), 54))
    }

    @Test("A volume is corrected in what each one is worth, and keeps its number")
    func volumes() throws {
        let graded = try project(
            """
            "savings": [ { "what": "s", "to": "citizens", "evidence": "guessed",
              "volume": { "transactions": 100, "per": "year" }, "each": { "hours": 2, "valueOfHour": 3, "money": 4 } } ],
            "evidenceCorrections": { "guessed": "40%" }
            """
        ).corrected(by: [.guessed: 0.4])
        guard case .driver(let driver)? = graded.savings.value?.first?.worth else { return #expect(Bool(false)) }
        #expect(driver.volume.value?.value == 100)
        #expect(agree(driver.annualAmount().value, 600))
    }

    @Test("Only what the file states can be asked for")
    func stated() throws {
        let plain = try project(Self.text)
        #expect(plain.adjustments(uplift: nil) == [])
        let full = try project(
            """
            \(Self.text), "evidenceCorrections": { "guessed": "40%" },
            "risks": [ { "what": "r", "probability": "10%", "months": 1 } ]
            """)
        let uplift = OptimismUplift(investment: 1, operating: 0, duration: 0)
        #expect(full.adjustments(uplift: uplift) == [.evidence, .optimismBias, .risks])
        // −200 + 9 × (12 + 3.6 − 2) + 6, less a tenth of a month of it.
        let all = full.adjusted(for: [.evidence, .optimismBias, .risks], uplift: uplift)
        let expected = -200 + 9 * 13.6 + 6 - 13.6 / 120
        #expect(agree(try worth(all), expected))
    }

    @Test(
        "An optimism bias on a rate that contains risk is doubted",
        arguments: [
            (#""discountRateIncludesRisk": true"#, 0.075, nil, ["biasOnRiskyRate"]),
            (#""discountRateIncludesRisk": false"#, 0.12, 0.075, ["biasOnHighRate"]),
            (#""discountRateIncludesRisk": false"#, 0.075, 0.075, []),
            (#""discountRateIncludesRisk": false"#, 0.12, nil, []),
        ] as [(String, Double, Double?, [String])])
    func rates(key: String, rate: Double, national: Double?, codes: [String]) throws {
        let biased = try project("\(Self.text), \"optimismBias\": { \"category\": \"outsourcing\" }, \(key)")
        let terms = AppraisalTerms(horizonYears: 10, rate: try DiscountRate(constant: rate), timing: .end)
        #expect(biased.adjustmentConcerns(on: terms, nationalRate: national).map(\.code) == codes)
        // Without a bias nothing counts twice.
        let plain = try project("\(Self.text), \(key)")
        #expect(plain.adjustmentConcerns(on: terms, nationalRate: national) == [])
    }

    @Test("So is one on a range that leans up, and one beside a register of risks")
    func ranges() throws {
        func codes(_ ends: String, risks: String = "[]") throws -> [String] {
            try project(
                """
                "investment": [ { "what": "i", "amount": 100, \(ends) } ],
                "savings": [ { "what": "s", "to": "citizens", "amount": 12, "per": "year" } ],
                "optimismBias": { "category": "outsourcing" }, "risks": \(risks)
                """
            ).adjustmentConcerns(on: try undiscounted(years: 10), nationalRate: nil).map(\.code)
        }
        #expect(try codes(#""low": "-10%", "high": "60%""#) == ["biasOnLeaningRange"])
        #expect(try codes(#""low": "-10%", "high": "10%""#) == [])
        #expect(
            try codes(#""low": 90"#, risks: #"[ { "what": "r", "probability": "10%", "months": 1 } ]"#)
                == ["biasBesideRisks"])
    }

    @Test("Lines without a grade are counted where others have one and are corrected by it")
    func ungraded() throws {
        let text = Self.text.replacingOccurrence(of: #", "evidence": "guessed" } ]"#, with: " } ]")
        let corrected = try project("\(text), \"evidenceCorrections\": { \"guessed\": \"40%\" }")
        let concerns = corrected.adjustmentConcerns(on: try undiscounted(years: 10), nationalRate: nil)
        #expect(concerns == [.ungraded(2)])
        // Where no grade is corrected, one that is missing changes nothing.
        #expect(try project(text).adjustmentConcerns(on: try undiscounted(years: 10), nationalRate: nil) == [])
    }

    @Test(
        "What is wrong with a bias or a correction is said",
        arguments: [
            (#""optimismBias": {}"#, "noUplift"),
            (#""optimismBias": { "category": "outsourcing", "investment": "20%" }"#, "categoryAndUplift"),
            (#""optimismBias": { "investment": "-20%" }"#, "negativeUplift"),
            (#""optimismBias": { "category": "software" }"#, "notAChoice"),
            (#""optimismBias": { "mitigated": "40%" }"#, "lacksPartner"),
            (#""optimismBias": { "category": "outsourcing", "mitigated": "140%" }"#, "shareOutOfRange"),
            (#""evidenceCorrections": { "guessed": "140%" }"#, "shareOutOfRange"),
            (#""evidenceCorrections": { "heard": "10%" }"#, "unknownKey"),
        ])
    func problems(key: String, code: String) {
        let read = ReadProject("{ \"name\": \"P\", \"currency\": \"USD\", \(Self.text), \(key) }")
        #expect(read.codes == [code])
    }
}

extension String {
    fileprivate func replacingOccurrence(of text: String, with other: String) -> String {
        split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
    }
}
