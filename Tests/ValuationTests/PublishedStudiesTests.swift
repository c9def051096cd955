import Appraisal
import Facts
import ProjectSamples
import Projects
import Testing

@testable import Valuation

/// Results that studies and guides print, against those of the same amounts.
@Suite("Published studies")
struct PublishedStudiesTests {
    /// A study of three years at 10 % as Forrester's *Total Economic Impact* lays it out: an initial cost, then costs and
    /// benefits of each year, discounted at its end.
    private func study(initial: Double, costs: [Double], benefits: [Double]) throws -> Account {
        func years(_ amounts: [Double]) -> String {
            amounts.enumerated().filter { $0.element > 0 }.map { "\"\(2020 + $0.offset)\": \($0.element)" }.joined(
                separator: ", ")
        }
        let project = try project(
            """
            "priceYear": 2020, "start": "2020-01",
            "investment": [ { "what": "a", "amount": \(initial), "on": "2020-01" } ],
            "operating": [ { "what": "b", "amounts": { \(years(costs)) } } ],
            "savings": [ { "what": "c", "to": "businesses", "amounts": { \(years(benefits)) } } ]
            """)
        let rate: DiscountRate<ConstantPrices> = try DiscountRate(constant: 0.1)
        return Account(
            of: project, perspective: .social,
            terms: AppraisalTerms(horizonYears: costs.count, rate: rate, timing: .end))
    }

    @Test("The Total Economic Impact of SalesLoft: present values as the study prints them")
    func salesLoft() throws {
        let account = try study(
            initial: 53150, costs: [666715, 636772, 647783], benefits: [1_606_511, 3_061_331, 4_229_760])
        // Printed: 1,672,201, 7,168,371, 5,496,170, and 329 % as NPV ÷ present value of costs.
        let (costs, benefits) = (
            try #require(account[.presentValueOfCosts].value), try #require(account[.presentValueOfBenefits].value)
        )
        let net = try #require(account[.netPresentValue].value)
        #expect(costs.rounded() == 1_672_201 && benefits.rounded() == 7_168_371 && net.rounded() == 5_496_170)
        #expect((net / costs * 100).rounded() == 329)
        #expect(agree(account[.benefitCostRatio].value, 1 + net / costs))
        #expect(try #require(account[.paybackYears].value) < 0.5)
    }

    @Test(
        "Other studies of its kind, by hand",
        arguments: [
            // 100 + 11 ÷ 1.1 + 12.1 ÷ 1.21; 121 ÷ 1.1 + 121 ÷ 1.21.
            (100.0, [11.0, 12.1], [121.0, 121.0], 120.0, 210.0),
            // 10 + 110 ÷ 1.1; 0 ÷ 1.1 + 242 ÷ 1.21.
            (10, [110, 0], [0, 242], 110, 200),
            // 50 + 133.1 ÷ 1.331; 66.55 ÷ 1.331.
            (50, [0, 0, 133.1], [0, 0, 66.55], 150, 50),
        ] as [(Double, [Double], [Double], Double, Double)])
    func byHand(initial: Double, costs: [Double], benefits: [Double], spent: Double, gained: Double) throws {
        let account = try study(initial: initial, costs: costs, benefits: benefits)
        #expect(agree(account[.presentValueOfCosts].value, spent))
        #expect(agree(account[.presentValueOfBenefits].value, gained))
        #expect(agree(account[.netPresentValue].value, gained - spent))
    }

    @Test(
        "The Green Book's expected value: what is less than the best outcome is expected as risks",
        arguments: [
            // Green Book (2003), box 13: 40, 30, 20 or 10 in 10, 30, 40 or 20 % of cases are 23, net of 15 spent 8.
            ([10.0, 20, 30], [0.3, 0.4, 0.2], 8.0),
            // 40 or 0 in half of the cases: 20 − 15.
            ([40], [0.5], 5),
            // 40, or 35 in a tenth: 39.5 − 15. 40, or in four fifths 25 less: 20 − 15.
            ([5], [0.1], 24.5), ([25], [0.8], 5),
        ] as [([Double], [Double], Double)])
    func expectedValue(shortfalls: [Double], chances: [Double], net: Double) throws {
        let risks = zip(shortfalls, chances).enumerated().map { place, risk in
            """
            { "id": "o\(place)", "what": "less", "probability": \(risk.1), "amount": \(risk.0), "on": "2003-01",
              "by": "citizens" }
            """
        }
        let project = try project(
            """
            "start": "2003-01", "operating": [],
            "investment": [ { "what": "implementation", "amount": 15, "on": "2003-01" } ],
            "savings": [ { "what": "best", "to": "citizens", "amount": 40, "on": "2003-01" } ],
            "risks": [ \(risks.joined(separator: ", ")) ]
            """)
        let adjusted = project.adjusted(for: [.risks], uplift: nil)
        let account = Account(of: adjusted, perspective: .social, terms: try undiscounted(years: 1))
        #expect(abs(try #require(account[.netPresentValue].value) - net) < 1e-12)
    }
}
