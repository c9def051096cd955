import Facts
import Testing

/// The electronic auctions portal, at 12 % over ten years, computed by hand; factors as in `UruguayTests`.
///
/// ```
/// 2 to 10 of 1.12^−k    4.757365885554
/// ```
@Suite("Spain: auctions by hand")
struct SpainAuctionsTests {
    @Test("Every metric at the usual terms")
    func everyMetric() throws {
        // 590 000 at t = 0; 210 000 in year 1, 160 000 in each of years 2 to 10; 61.5 + 80.8 = 142.3 M saved a year.
        //
        // Costs:    590 000 + 210 000 × 0.892857142857 + 160 000 × 4.757365885554
        //           = 590 000 + 187 500 + 761 178.541689 = 1 538 678.541689
        // Benefits: 142.3 M × 5.650223028411 = 804 026 736.942866
        // NPV:      802 488 058.401177
        // BCR:      522.543673131687
        // ROI:      costs 0.59 + 0.21 + 9 × 0.16 = 2.24 M, benefits 1423 M: 1420.76 ÷ 2.24
        // Payback:  590 000 at 142.3 − 0.21 = 142.09 M a year; discounted, 590 000 × 1.12 at the same
        // Equivalent annual value: 802 488 058.401177 ÷ 5.650223028411
        // Break-even saving: 1 538 678.541689 ÷ 5.650223028411, and −802 488 058.401177 ÷ the same
        // PI:       1 + 802 488 058.401177 ÷ 590 000
        // IRR:      0.59 = 142.09 v + 142.14 (v² + … + v¹⁰), bisection, Python decimals
        // MIRR:     142.09 M × 1.12⁹ (2.773078757450) + 142.14 M × (1.12⁹ − 1) ÷ 0.12 (14.775656312085)
        //           = 2 494 238 548.845843 over 590 000: 4227.522964145^(1/10) − 1
        expectEveryMetric(
            of: try CaseShelf.view("spain-auctions"),
            [
                .presentValueOfCosts: 1_538_678.541688596, .presentValueOfBenefits: 804_026_736.942866,
                .netPresentValue: 802_488_058.4011775, .benefitCostRatio: 522.5436731316869,
                .returnOnInvestment: 1420.76 / 2.24, .paybackYears: 0.59 / 142.09, .finalPaybackYears: 0.59 / 142.09,
                .discountedPaybackYears: 0.59 * 1.12 / 142.09, .paybackFromLaunchYears: 0.59 / 142.09,
                .internalRates: 240.83085890860729, .equivalentAnnualValue: 142_027_678.26438856,
                .breakEvenAnnualSaving: 272_321.7356114439, .additionalBreakEvenAnnualSaving: -142_027_678.26438856,
                .profitabilityIndex: 1361.1492515274194, .modifiedInternalRate: 1.3046691982363494,
            ])
    }

    @Test("As the headline has it, 800 000 at the start and nothing to run in the first year")
    func headline() throws {
        // Costs 800 000 + 761 178.541689; undiscounted 0.8 + 1.44 = 2.24 M all the same.
        expect(
            try CaseShelf.view("spain-auctions", reading: "headline"),
            [
                .presentValueOfCosts: 1_561_178.541688596, .netPresentValue: 802_465_558.4011775,
                .returnOnInvestment: 1420.76 / 2.24, .paybackYears: 0.8 / 142.3,
                .profitabilityIndex: 1004.0819480014718, .internalRates: 177.87388189377968,
            ])
    }

    @Test("The government alone saves 61.5 M a year, citizens 80.8 M at no cost of theirs")
    func perspectives() throws {
        expect(
            try CaseShelf.view("spain-auctions", perspective: .fiscal),
            [
                // 61.5 M × 5.650223028411 − 1 538 678.541689.
                .netPresentValue: 345_950_037.7055796, .paybackYears: 0.59 / 61.29,
                // (615 − 2.24) ÷ 2.24.
                .returnOnInvestment: 612.76 / 2.24,
            ])
        expect(
            try CaseShelf.view("spain-auctions", perspective: .citizen),
            // 80.8 M × 5.650223028411.
            [
                .netPresentValue: 456_538_020.6955979, .paybackYears: 0, .presentValueOfCosts: 0,
                .breakEvenAnnualSaving: 0,
            ],
            [
                .benefitCostRatio: .noCosts, .returnOnInvestment: .noCosts, .internalRates: .noCosts,
                .profitabilityIndex: .noCosts, .modifiedInternalRate: .noCosts,
            ])
    }
}
