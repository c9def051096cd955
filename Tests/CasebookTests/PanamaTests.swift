import Facts
import Testing
import Valuation

/// The citizen service centre 3-1-1, at 12 % over ten years, computed by hand; factors as in `UruguayTests`.
///
/// ```
/// 4 to 10 of 1.12^−k    3.248391760189
/// ```
@Suite("Panama: 3-1-1 by hand")
struct PanamaTests {
    @Test("Every metric at the usual terms")
    func everyMetric() throws {
        // 190 000 over 27 months: 84 444.444444 in year 1 and in year 2, 21 111.111111 in the first 3 months of year 3.
        // From month 28 the service costs 107 + 18 + 18 + 8 = 151 thousand a month and saves 11 M a year:
        // year 3 has 9 months of it (1.359 M, 8.25 M), years 4 to 10 are whole (1.812 M, 11 M).
        //
        // Investment: 84 444.444444 × 0.892857142857 = 75 396.825397
        //             84 444.444444 × 0.797193877551 = 67 318.594104
        //             21 111.111111 × 0.711780247813 = 15 026.471898                      sum    157 741.891399
        // Operating:  1.359 M × 0.711780247813 =   967 309.356778
        //             1.812 M × 3.248391760189 = 5 886 085.869463                         sum  6 853 395.226241
        // Costs:      157 741.891399 + 6 853 395.226241 = 7 011 137.117641
        // Benefits:   8.25 M × 0.711780247813 =  5 872 187.044461
        //             11 M × 3.248391760189   = 35 732 309.362082                         sum 41 604 496.406543
        // NPV:        34 593 359.288902
        // BCR:        5.934058300167
        // ROI:        costs 0.19 + 93 × 0.151 = 14.233 M, benefits 93 ÷ 12 × 11 = 85.25 M: 71.017 ÷ 14.233
        // Payback:    27 months, then 190 000 at (11 − 1.812) ÷ 12 = 765 666.666667 a month: 0.248149760557 of a month;
        //             27.248149760557 ÷ 12 years, from the launch 0.248149760557 ÷ 12
        // Discounted: 157 741.891399 at 765 666.666667 × 0.711780247813 = 544 986.409742 a month: 0.289441880714
        // Equivalent annual value: 34 593 359.288902 ÷ 5.650223028411
        // Break-even saving: ¾ × 0.711780247813 + 3.248391760189 = 3.782226946049 years:
        //             7 011 137.117641 ÷ 3.782226946049, and −34 593 359.288902 ÷ the same
        // IRR:        bisection, Python decimals, of the yearly nets below at the ends of years 1, 2, 3, 4 … 10
        // MIRR:       0, −84 444.444444 twice, 6 869 888.888889 (8.25 − 1.359 M − 21 111.111111), seven times 9.188 M.
        //             FV = 6 869 888.888889 × 1.12⁷ (2.210681407406) + 9.188 M × 10.089011728384 = 107 884 975.398004,
        //             PV = 75 396.825397 + 67 318.594104 = 142 715.419501: 755.944772997338^(1/10) − 1
        expectEveryMetric(
            of: try CaseShelf.view("panama-311"),
            [
                .presentValueOfCosts: 7_011_137.117640837, .presentValueOfBenefits: 41_604_496.40654284,
                .netPresentValue: 34_593_359.288902, .benefitCostRatio: 5.934058300166614,
                .returnOnInvestment: 71.017 / 14.233, .paybackYears: 2.270679146713104,
                .finalPaybackYears: 2.270679146713104, .discountedPaybackYears: 2.2741201567261644,
                .paybackFromLaunchYears: 0.020679146713104049, .internalRates: 8.237194873947763,
                .equivalentAnnualValue: 6_122_476.7792275, .breakEvenAnnualSaving: 1_853_706.088410211,
                .additionalBreakEvenAnnualSaving: -9_146_293.911589788,
                .modifiedInternalRate: 0.940211198181796622,
                // 1 + NPV ÷ the 157 741.891399 that the 190 000 are worth, spread over 27 months.
                .profitabilityIndex: 220.3035659836768,
            ], [:])
    }

    @Test("The saving frees no cash: without it the fiscal view is all cost")
    func cashOnly() throws {
        let project = try CaseShelf.item("panama-311").project
        let terms = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
        let cash = Account(of: project, perspective: .fiscal, terms: terms, cashOnly: true)
        expect(cash, [.netPresentValue: -7_011_137.117640837], [.paybackYears: .notReached])
    }

    @Test("From the start, the service pays from the first month and is never below zero")
    func fromStart() throws {
        // 1.812 M and 11 M in each of ten years, the investment as before.
        // Costs 157 741.891399 + 1.812 M × 5.650223028411, benefits 11 M × 5.650223028411.
        // ROI: costs 0.19 + 18.12 = 18.31 M: (110 − 18.31) ÷ 18.31.
        let view = try CaseShelf.view("panama-311", reading: "from-start")
        expect(
            view,
            [
                .presentValueOfCosts: 10_395_946.018879904, .presentValueOfBenefits: 62_152_453.31251951,
                .netPresentValue: 51_756_507.29363961, .returnOnInvestment: 91.69 / 18.31, .paybackYears: 0,
                .discountedPaybackYears: 0,
            ],
            [.internalRates: .onlyInflows, .modifiedInternalRate: .onlyInflows])
        #expect(view.isNeverNegative)
    }
}
