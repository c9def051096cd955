import Appraisal
import Facts
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("Risks of a project")
struct RiskTests {
    /// Spends 100 and saves 12 a year for ten years, undiscounted: worth 20.
    private static let sure = """
        "investment": [ { "what": "i", "amount": 100 } ],
        "operating": [],
        "savings": [ { "what": "s", "to": "citizens", "amount": 12, "per": "year" } ]
        """

    private func risky(_ risks: String) throws -> Project { try project("\(Self.sure), \"risks\": [ \(risks) ]") }

    private func worth(_ project: Project, _ perspective: Perspective = .social, years: Int = 10) throws -> Double? {
        Account(of: project, perspective: perspective, terms: try undiscounted(years: years))[.netPresentValue].value
    }

    private func valuation(_ project: Project, _ perspective: Perspective = .social, years: Int = 10) throws
        -> RiskValuation
    {
        RiskValuation(of: project, perspective: perspective, terms: try undiscounted(years: years))
    }

    @Test("They are off the results unless asked for")
    func offByDefault() throws {
        let project = try risky(#"{ "what": "r", "probability": "50%", "amount": 30, "on": "year 2" }"#)
        #expect(try worth(project) == 20)
        #expect(agree(try worth(project.withExpectedRisks), 20 - 15))
    }

    @Test("What one costs is expected with its probability, in the month in which it falls")
    func money() throws {
        // 30 at the start of year 2, at 10 %: 30 ÷ 1.1; one in five: 30 ÷ 1.1 ÷ 5 = 5.4545….
        let project = try risky(#"{ "what": "r", "probability": "20%", "amount": 30, "on": "year 2" }"#)
        let terms = AppraisalTerms(horizonYears: 10, rate: try DiscountRate(constant: 0.1), timing: .end)
        let valuation = RiskValuation(of: project, perspective: .social, terms: terms)
        #expect(agree(valuation.values[0].loss.value, 30 / 1.1))
        #expect(agree(valuation.values[0].expected.value, 6 / 1.1))
        #expect(agree(valuation.expected.value, 6 / 1.1))
    }

    @Test("What recurs is expected year by year")
    func byYear() throws {
        // 3 a year in years 3 to 6: 12 in all, one in four.
        let project = try risky(
            #"{ "what": "r", "probability": 0.25, "amount": 3, "per": "year", "from": "year 3", "until": "year 6" }"#)
        #expect(agree(try valuation(project).expected.value, 3))
    }

    @Test("A delay costs the benefits of its months, and the operating cost that is not spent comes off")
    func delay() throws {
        let project = try risky(#"{ "what": "r", "probability": "50%", "months": 6 }"#)
        let value = try valuation(project).values[0]
        // Half a year of 12.
        #expect(agree(value.loss.value, 6))
        #expect(agree(value.expected.value, 3))
    }

    @Test("Delays add up, each total with its own chance")
    func delays() throws {
        let project = try risky(
            """
            { "what": "a", "probability": "50%", "months": 6 },
            { "what": "b", "probability": "20%", "months": 12, "amount": 10, "on": "month 1" }
            """)
        let chances = project.delayChances
        #expect(chances.map(\.months) == [0, 6, 12, 18])
        // 0.5 × 0.8, 0.5 × 0.8, 0.5 × 0.2, 0.5 × 0.2.
        #expect(agree(chances.map(\.probability), [0.4, 0.4, 0.1, 0.1]))
        // 0.4 × 6 + 0.1 × 12 + 0.1 × 18 = 5.4 of benefits, and 0.2 × 10.
        #expect(agree(try valuation(project).expected.value, 7.4))
        #expect(agree(try worth(project.withExpectedRisks), 12.6))
    }

    @Test("Together they can come to less than by themselves")
    func together() throws {
        let project = try risky(
            """
            { "what": "a", "probability": "50%", "months": 6 },
            { "what": "b", "probability": "20%", "months": 12 }
            """)
        // In a horizon of one year 12 months and 18 months lose the same 12.
        let valuation = try valuation(project, years: 1)
        #expect(agree(valuation.values.compactMap { $0.expected.value }, [3, 2.4]))
        // 0.4 × 6 + 0.1 × 12 + 0.1 × 12
        #expect(agree(valuation.expected.value, 4.8))
    }

    @Test("The expected value is the mean over every combination of risks")
    func enumeration() throws {
        let texts: [(Double, Double, Int)] = [
            (0.3, 40.0, 0), (0.1, 0.0, 9), (0.6, 15.0, 4), (0.25, 0.0, 13),
        ]
        let risks = texts.enumerated().map { index, risk in
            let money = risk.1 > 0 ? "\"amount\": \(risk.1), \"on\": \"month \(5 * index + 1)\"," : ""
            let months = risk.2 > 0 ? "\"months\": \(risk.2)," : ""
            return "{ \"what\": \"r\(index)\", \(money) \(months) \"probability\": \(risk.0) }"
        }
        let project = try risky(risks.joined(separator: ","))
        var mean = 0.0
        for pattern in 0..<16 {
            var (chance, money, months) = (1.0, 0.0, 0)
            for (index, risk) in texts.enumerated() {
                let happens = pattern >> index & 1 == 1
                chance *= happens ? risk.0 : 1 - risk.0
                if happens { (money, months) = (money + risk.1, months + risk.2) }
            }
            mean += chance * (20 - money - Double(months))
        }
        #expect(agree(try worth(project.withExpectedRisks), mean))
    }

    @Test("A mitigation that is decided counts with its cost and what it leaves; one that is not does not")
    func mitigation() throws {
        func risk(_ taken: Bool) -> String {
            """
            { "what": "r", "probability": "50%", "amount": 40, "on": "month 1", "months": 4,
              "mitigation": { "what": "m", "amount": 5, "on": "month 1", "probabilityAfter": "20%", "shareAfter": "50%",
                              "monthsAfter": 1, "taken": \(taken) } }
            """
        }
        let value = try valuation(try risky(risk(true))).values[0]
        // Before: 0.5 × (40 + 4) = 22. After: 0.2 × (20 + 1) = 4.2, and 5 for it.
        #expect(agree(value.expected.value, 22))
        #expect(agree(value.mitigated?.value, 9.2))
        #expect(agree(value.gain?.value, 12.8))
        #expect(agree(value.inForce.value, 9.2))
        #expect(agree(try worth(try risky(risk(true)).withExpectedRisks), 20 - 9.2))
        #expect(agree(try valuation(try risky(risk(false))).values[0].inForce.value, 22))
        #expect(agree(try worth(try risky(risk(false)).withExpectedRisks), 20 - 22))
    }

    @Test("A contingent liability that is paid to somebody is a loss of the budget and none of society")
    func guarantee() throws {
        let project = try risky(
            """
            { "what": "g", "probability": "5%", "amount": 600, "over": "year 4 to year 6", "contingentLiability": true,
              "paidTo": "businesses" }
            """)
        #expect(try valuation(project).expected.value == 0)
        #expect(agree(try valuation(project, .fiscal).expected.value, 30))
        #expect(agree(try valuation(project, .citizen).expected.value, -30))
        // The exposure is the budget's, in whatever view.
        #expect(agree(try valuation(project).exposure, 600))
        #expect(try valuation(project).hasContingentLiabilities)
        // A horizon of four years sees a third of it.
        #expect(agree(try valuation(project, years: 4).exposure, 200))
    }

    @Test("An effect of unknown size leaves its value open, and the result a bound")
    func unknown() throws {
        let project = try risky(#"{ "what": "r", "probability": "20%", "amount": "not quantified" }"#)
        #expect(try valuation(project).values[0].loss.reason == .noCostKnown)
        let view = Account(of: project.withExpectedRisks, perspective: .social, terms: try undiscounted(years: 10))
        #expect(view.bounds[.netPresentValue] == .atMost)
    }

    @Test(
        "A certain risk is a cost, and an impossible one none",
        arguments: [("1", -10.0), ("0", 20.0), ("\"100%\"", -10.0)])
    func ends(written: String, expected: Double) throws {
        let project = try risky("{ \"what\": \"r\", \"probability\": \(written), \"amount\": 30, \"on\": \"month 1\" }")
        #expect(agree(try worth(project.withExpectedRisks), expected))
    }

    @Test(
        "What is wrong with a risk is said",
        arguments: [
            (#"{ "what": "r", "probability": 1.2, "months": 3 }"#, "probabilityOutOfRange"),
            (#"{ "what": "r", "probability": "120%", "months": 3 }"#, "probabilityOutOfRange"),
            (#"{ "what": "r", "probability": -0.1, "months": 3 }"#, "probabilityOutOfRange"),
            (#"{ "what": "r", "probability": "20%" }"#, "riskWithoutEffect"),
            (#"{ "what": "r", "probability": "20%", "months": 0 }"#, "riskDelayOutOfRange"),
            (#"{ "what": "r", "probability": "20%", "amount": 5 }"#, "noTiming"),
            (
                #"{ "what": "r", "probability": "20%", "months": 3, "mitigation": { "what": "m" } }"#,
                "mitigationWithoutEffect"
            ),
            (
                #"{ "what": "r", "probability": "20%", "months": 3, "mitigation": { "what": "m", "monthsAfter": 4 } }"#,
                "mitigationMakesWorse"
            ),
            (
                #"{ "what": "r", "probability": "20%", "amount": 1, "on": "month 1", "paidTo": "government" }"#,
                "transferToItself"
            ),
            (#"{ "what": "r", "probability": "zwanzig", "months": 3 }"#, "notARate"),
        ])
    func problems(risk: String, code: String) {
        let read = ReadProject("{ \"name\": \"P\", \"currency\": \"USD\", \(Self.sure), \"risks\": [ \(risk) ] }")
        #expect(read.codes == [code])
    }
}
