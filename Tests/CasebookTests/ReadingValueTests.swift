import Facts
import Testing

/// What the readings do to the values; by Python decimals as in `SpotValueTests`, 10 years and 12 % unless it is said.
@Suite("Values in other readings")
struct ReadingValueTests {
    @Test("Korea, annual: 990 M in every year")
    func koreaAnnual() throws {
        expect(
            try CaseShelf.view("korea-data-exchange", reading: "annual"),
            [
                .presentValueOfBenefits: 5_593_720_798.1267562, .netPresentValue: 5_540_062_513.4336144,
                .returnOnInvestment: 990 / (80.0 / 12 + 2.83) - 1,
                // No window of its own: costs and saving run side by side from the first month.
                .paybackYears: 0,
            ])
    }

    @Test("Korea, by the government's own count: 1 293.3 bn won from 2005 to 2011, uneven")
    func koreaOfficialSeries() throws {
        // Prices of 2018 ÷ 2011: 114.719259179 ÷ 104.025965004; 1 100.16333333 won for a dollar: US$ 1 296 393 042.54.
        // Of 12 933: 442 in 2005, 1 602 in each of 2006 to 2009, 2 392 in 2010, 3 691 in 2011, nothing after.
        expect(
            try CaseShelf.view("korea-data-exchange", reading: "official-series"),
            [
                .presentValueOfBenefits: 763_884_517.94294387, .presentValueOfCosts: 53_658_284.693141848,
                .netPresentValue: 710_226_233.24980202, .returnOnInvestment: 12.651032388984483,
            ])
    }

    @Test("Korea, thirteen years: both totals over 2005–2017")
    func koreaThirteenYears() throws {
        let view = try CaseShelf.view("korea-data-exchange", reading: "thirteen-years")
        expect(
            view,
            [
                .presentValueOfCosts: 50_760_734.422161916, .netPresentValue: 379_525_480.81835779,
                .breakEvenAnnualSaving: 80e6 / 13 + 2.83e6, .equivalentAnnualValue: 67_170_000,
            ],
            [.paybackYears: .sameWindow])
        // In fifteen years both windows end, and costs go on.
        expect(
            try CaseShelf.view("korea-data-exchange", reading: "thirteen-years", years: 15),
            [.netPresentValue: 430_373_642.58575716, .internalRates: -0.79893142596956857])
    }

    @Test("Spain, data intermediation: headline and all entities, by volume")
    func dataIntermediation() throws {
        expect(
            try CaseShelf.view("spain-data-intermediation", reading: "headline"),
            [
                .presentValueOfCosts: 7_600_000, .netPresentValue: 517_033_563.81902109,
                .returnOnInvestment: 164.48970468756670, .paybackYears: 1.0399761789013126,
                .discountedPaybackYears: 1.1350853507049101, .internalRates: 1.6626257512076453,
            ])
        expect(
            try CaseShelf.view("spain-data-intermediation", reading: "all-entities"),
            [
                .presentValueOfCosts: 59_183_070.839762723, .netPresentValue: 465_450_492.97925837,
                .returnOnInvestment: 19.118719597304757, .paybackYears: 3.3398126169424312,
                .discountedPaybackYears: 3.8742313233241365, .internalRates: 0.58291401498223577,
            ])
        // To the end of the volumes and beyond: 2 000 M in all.
        expect(
            try CaseShelf.view("spain-data-intermediation", years: 15),
            [.netPresentValue: 717_681_111.41042719, .returnOnInvestment: 118.11852293031566],
            [.internalRates: .severalRates])
    }

    @Test("Spain, data intermediation: the saving spread evenly, alone, with the headline, for all entities")
    func dataIntermediationEvenly() throws {
        let view = try CaseShelf.view("spain-data-intermediation", reading: "reconstruction")
        expect(
            view,
            [
                .presentValueOfCosts: 9_628_070.8397627225, .netPresentValue: 932_075_767.22871476,
                .returnOnInvestment: 127.60082304526749, .paybackYears: 0.031946827619740327,
                .discountedPaybackYears: 0.035780446934109165, .internalRates: 31.302012578616327,
                .profitabilityIndex: 176.86335230730467,
            ])
        // Two of the twelve years lie behind the horizon: 2 000 M ÷ 6.
        #expect(((view.cuts.first?.amount ?? 0) - 2_000_000_000.0 / 6).magnitude < 1e-3)
        expect(
            try CaseShelf.view("spain-data-intermediation", reading: "reconstruction", "headline"),
            [
                .presentValueOfCosts: 7_600_000, .netPresentValue: 934_103_838.06847748, .paybackYears: 0.0456,
                .internalRates: 21.929824561402963, .returnOnInvestment: 20_000.0 / 12 / 7.6 - 1,
            ])
        expect(
            try CaseShelf.view("spain-data-intermediation", reading: "reconstruction", "all-entities"),
            [
                .presentValueOfCosts: 59_183_070.839762723, .netPresentValue: 882_520_767.22871476,
                .paybackYears: 0.33064966586431238, .internalRates: 3.0243463269835589,
                .modifiedInternalRate: 0.48760549166708983,
            ])
    }

    @Test("Sustained, the average rate of the window goes on to the horizon")
    func sustained() throws {
        expect(
            try CaseShelf.view("mexico-birth-certificate", reading: "sustained"),
            [
                .netPresentValue: 1_841_594_151.0992658,
                // 660 ÷ 17 M a month for 96 months, over 4 M.
                .returnOnInvestment: 660.0 / 17 * 96 / 4 - 1, .paybackYears: (24 + 4 * 17.0 / 660) / 12,
                .internalRates: 14.295135710179786,
            ])
        expect(
            try CaseShelf.view("ecuador-civil-registry", reading: "sustained"),
            [
                .presentValueOfBenefits: 252_581_722.84453222, .netPresentValue: 117_699_598.71030805,
                .internalRates: 0.45114799955208192,
            ])
        expect(
            try CaseShelf.view("spain-data-intermediation", reading: "reconstruction", "sustained", years: 15),
            [.netPresentValue: 1_124_626_959.3785706, .internalRates: 31.302012578616352])
        expect(
            try CaseShelf.view("korea-data-exchange", reading: "sustained", years: 15),
            [.netPresentValue: 501_325_745.70597632])
    }

    @Test("Observed, nothing comes after the window")
    func observed() throws {
        expect(
            try CaseShelf.view("spain-data-intermediation", reading: "reconstruction", "observed", years: 15),
            [.presentValueOfBenefits: 1_032_395_704.2425150, .netPresentValue: 1_021_878_582.0435848])
        expect(
            try CaseShelf.view("ecuador-civil-registry", years: 15),
            [.netPresentValue: 90_527_193.883274776, .breakEvenAnnualSaving: 19_952_563.099510134])
    }

    @Test("Two readings that do not touch each other work together")
    func together() throws {
        // 54.855 M at the start instead of 5.3 M, and the saving spread evenly: the two differences add up.
        let even = try CaseShelf.view("spain-data-intermediation", reading: "reconstruction")
        let both = try CaseShelf.view("spain-data-intermediation", reading: "all-entities", "reconstruction")
        expect(both, [.netPresentValue: try #require(even[.netPresentValue].value) - 49_555_000])
        // All the saving of thirteen years sustained to the fifteenth: 990 ÷ 13 M a year throughout.
        let long = try CaseShelf.view("korea-data-exchange", reading: "thirteen-years", "sustained", years: 15)
        expect(long, [.presentValueOfBenefits: 990e6 / 13 * 6.8108644894650046])
    }
}
