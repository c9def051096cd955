import Facts
import Testing
import Valuation

/// One government website: gub.uy, at 12 % over ten years, computed by hand.
///
/// ```
/// factors 1.12^−k   k = 1 0.892857142857   2 0.797193877551   3 0.711780247813   4 0.635518078405
///                       5 0.567426855719   6 0.506631121177   7 0.452349215337   8 0.403883227979
///                       9 0.360610024982  10 0.321973236591
/// 1 to 2            1.690051020408
/// 3 to 10           3.960172008003
/// 1 to 10           5.650223028411
/// ```
@Suite("Uruguay: gub.uy by hand")
struct UruguayTests {
    @Test("Every metric at the usual terms")
    func everyMetric() throws {
        // 2.2 M over the first two years: 1.1 M in year 1 and in year 2.
        // From year 3 the platform costs 0.7 M a year, and the sites no longer run cost 1.7 M a year.
        //
        // Costs:    1.1 M × 1.690051020408 = 1 859 056.122449
        //           0.7 M × 3.960172008003 = 2 772 120.405602    sum 4 631 176.528051
        // Benefits: 1.7 M × 3.960172008003 = 6 732 292.413605
        // NPV:      6 732 292.413605 − 4 631 176.528051 = 2 101 115.885554
        // BCR:      6 732 292.413605 ÷ 4 631 176.528051 = 1.453689440000
        // ROI:      costs 2.2 + 8 × 0.7 = 7.8 M, benefits 8 × 1.7 = 13.6 M: 5.8 ÷ 7.8
        // Payback:  2 years, then 2.2 M at 1 M a year: 4.2 years; from the launch 2.2 years
        // Discounted: 1 859 056.122449 − 711 780.247813 (year 3) − 635 518.078405 (year 4) = 511 757.796231, which is
        //           0.901892096 of year 5's 567 426.855719: 4.901892096 years
        // Equivalent annual value: 2 101 115.885554 ÷ 5.650223028411 = 371 864.238808
        // Break-even saving: total 4 631 176.528051 ÷ 3.960172008003 = 1 169 438.226090 a year,
        //           additional −2 101 115.885554 ÷ 3.960172008003 = −530 561.773910
        // IRR:      1.1 (v + v²) = v³ + v⁴ + … + v¹⁰ for v = 1 ÷ 1.351889802865 (bisection, Python decimals)
        // MIRR:     positions 0 to 10: 0, −1.1, −1.1, then eight times 1 M.
        //           (1.12⁸ − 1) ÷ 0.12 = 12.299693135790 M over 1.859056122449 M: 6.616095655890^(1/10) − 1
        expectEveryMetric(
            of: try CaseShelf.view("uruguay-gub-uy"),
            [
                .presentValueOfCosts: 4_631_176.528050871, .presentValueOfBenefits: 6_732_292.413604593,
                .netPresentValue: 2_101_115.885553722, .benefitCostRatio: 1.4536894400002544,
                .returnOnInvestment: 5.8 / 7.8, .paybackYears: 4.2, .finalPaybackYears: 4.2,
                .discountedPaybackYears: 4.901892096, .paybackFromLaunchYears: 2.2,
                .internalRates: 0.35188980286529056, .equivalentAnnualValue: 371_864.2388076962,
                .breakEvenAnnualSaving: 1_169_438.226090232, .additionalBreakEvenAnnualSaving: -530_561.7739097682,
                .modifiedInternalRate: 0.20798120617363475,
                // 1 + NPV ÷ 1.1 M × (v + v²) = 1 859 056.122449, though nothing is paid out at t = 0.
                .profitabilityIndex: 2.1302057319204923,
            ], [:])
    }

    @Test("Everything is the government's: the fiscal view is the same, and citizens pay and gain nothing")
    func perspectives() throws {
        let social = try CaseShelf.view("uruguay-gub-uy")
        let fiscal = try CaseShelf.view("uruguay-gub-uy", perspective: .fiscal)
        for metric in Metric.allCases { #expect(fiscal[metric] == social[metric]) }
        #expect(social.bounds.isEmpty)
        #expect(social.cuts.isEmpty)
        let reasons: [Metric: Reason] = [
            .benefitCostRatio: .noCosts, .returnOnInvestment: .noCosts, .internalRates: .noCosts,
            .profitabilityIndex: .noCosts, .modifiedInternalRate: .noCosts,
        ]
        let others = Metric.allCases.filter { reasons[$0] == nil }
        let citizen = try CaseShelf.view("uruguay-gub-uy", perspective: .citizen)
        expectEveryMetric(of: citizen, Dictionary(uniqueKeysWithValues: others.map { ($0, 0) }), reasons)
        #expect(citizen.isNeverNegative)
    }

    @Test("From the start, cost and saving run for ten years")
    func fromStart() throws {
        // Costs 1.1 M × 1.690051020408 + 0.7 M × 5.650223028411, benefits 1.7 M × 5.650223028411.
        // ROI: (17 − 9.2) ÷ 9.2. Payback: the net is −0.1 M in each of two years, then 1 M a year: 2.2 years.
        // Discounted: 0.1 M × 1.690051020408 ÷ 711 780.247813 = 0.23744 of year 3.
        expect(
            try CaseShelf.view("uruguay-gub-uy", reading: "from-start"),
            [
                .presentValueOfCosts: 5_814_212.242336585, .presentValueOfBenefits: 9_605_379.14829847,
                .netPresentValue: 3_791_166.905961885, .returnOnInvestment: 7.8 / 9.2, .paybackYears: 2.2,
                .paybackFromLaunchYears: 2.2, .discountedPaybackYears: 2.23744,
                // −0.1, −0.1, then eight times 1 M: bisection, Python decimals.
                .internalRates: 2.3165217950191567,
            ])
    }
}
