import Appraisal
import Facts
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("What falls once, discounted as the recurring amounts of its year are")
struct OneOffTimingTests {
    private static let costs = [10, 20, 30, 30, 20, 10, 5, 5, 5, 5]
    private static let benefits = [0, 0, 5, 10, 30, 40, 40, 40, 40, 25]

    /// Circular A-94's example as dated lines: each cost in the January of its year, each benefit in its December.
    private func dated(_ more: String = "") throws -> Project {
        func lines(_ amounts: [Int], month: String, _ more: String = "") -> String {
            amounts.enumerated().filter { $0.element > 0 }.map {
                #"{ "what": "a", "amount": \#($0.element), "on": "\#(1993 + $0.offset)-\#(month)" \#(more) }"#
            }.joined(separator: ", ")
        }
        return try project(
            """
            "start": "1993-01", \(more) "operating": [], "investment": [ \(lines(Self.costs, month: "01")) ],
            "savings": [ \(lines(Self.benefits, month: "12", ", \"to\": \"citizens\"")) ]
            """)
    }

    private func terms(_ rate: Double, years: Int = 10, _ timing: Timing, _ oneOff: OneOffTiming) throws
        -> AppraisalTerms
    {
        AppraisalTerms(
            horizonYears: years, rate: try DiscountRate(constant: rate), timing: timing, oneOffTiming: oneOff)
    }

    private func account(_ project: Project, _ terms: AppraisalTerms) -> Account {
        Account(of: project, perspective: .social, terms: terms)
    }

    @Test(
        "Dated lines give the circular's 36.01 and 37.25, and without it the same at every timing",
        arguments: [(Timing.end, 36.01143484699921), (.mid, 37.250517855748605), (.start, 38.53223528628915)])
    func circular(timing: Timing, value: Double) throws {
        let project = try dated()
        let with = account(project, try terms(0.07, timing, .withRecurring))
        #expect(agree(with[.netPresentValue].value, value))
        let without = account(project, try terms(0.07, timing, .atStart))
        #expect(agree(without[.netPresentValue].value, 38.53223528628915))
        // Σ c ÷ 1.07^k and Σ b ÷ 1.07^k, 106.40 and 142.41 in the circular.
        if timing == .end {
            #expect(agree(with[.presentValueOfCosts].value, 106.39871685981987))
            #expect(agree(with[.presentValueOfBenefits].value, 142.41015170681908))
            #expect(agree(with[.profitabilityIndex].value, 1 + 36.01143484699921 / 106.39871685981987))
            // The spreadsheet's MIRR of the ten net amounts.
            #expect(agree(with[.modifiedInternalRate].value, 0.12550061957888214))
        }
    }

    @Test("The year table has the factor of the recurring amounts under the one-off ones too")
    func table() throws {
        let project = try dated()
        for timing in Timing.allCases {
            let terms = try terms(0.07, timing, .withRecurring)
            let view = account(project, terms)
            let table = terms.yearTable(of: view.flows)
            #expect(table.years.allSatisfy { $0.oneOffFactor == $0.recurringFactor })
            let rebuilt = table.years.reduce(0) { $0 + ($1.oneOffBenefits - $1.oneOffCosts) * $1.oneOffFactor }
            #expect(agree(view[.netPresentValue].value, rebuilt))
        }
    }

    @Test("Amounts in current prices are deflated to where they are discounted")
    func current() throws {
        let project = try dated("\"prices\": \"current\", \"inflation\": \"3%\", ")
        let own = try terms(0.07, .end, .withRecurring).matching(project.prices, inflation: project.inflation)
        // Σ (b − c) ÷ (1.03 × 1.07)^k.
        #expect(agree(account(project, own)[.netPresentValue].value, 21.07892342714223))
    }

    @Test("A file says so itself, and whoever appraises it may say otherwise")
    func file() throws {
        let project = try dated("\"oneOffTiming\": \"with-recurring\", ")
        #expect(project.oneOffTiming == .withRecurring)
        #expect(AppraisalTerms(for: project).oneOffTiming == .withRecurring)
        #expect(AppraisalTerms(for: project, oneOffTiming: .atStart).oneOffTiming == .atStart)
        #expect(AppraisalTerms(for: try dated()).oneOffTiming == .atStart)
        #expect(try #require(AppraisalTerms(for: project).at(0.05)).over(years: 3).oneOffTiming == .withRecurring)
    }

    @Test("What is left at the end stays at the end, and a discounted payback follows the factors")
    func ends() throws {
        let project = try project(
            """
            "operating": [], "investment": [ { "what": "a", "amount": 100 } ],
            "savings": [ { "what": "b", "to": "citizens", "amount": 110, "per": "year" } ],
            "residual": [ { "what": "c", "amount": 20 } ]
            """)
        // All of the first year at 1 ÷ 1.1: −100 + 110, and 20 at the end of the year.
        let view = account(project, try terms(0.1, years: 1, .end, .withRecurring))
        #expect(agree(view[.netPresentValue].value, 30 / 1.1))
        #expect(agree(view[.discountedPaybackYears].value, 100.0 / 110))
        let atStart = account(project, try terms(0.1, years: 1, .end, .atStart))
        #expect(agree(atStart[.netPresentValue].value, 130 / 1.1 - 100))
    }
}
