import Facts
import Testing
import Valuation

/// The other cases at the usual terms, social view: 10 years, 12 %, end of the year.
///
/// Expected values are by Python decimals at 60 digits, straight from the definitions: Σ amount × 1.12^−t over months,
/// crossings of the cumulative sum by fractions, rates by bisection or as roots of the polynomial of yearly nets.
@Suite("Values of the other cases")
struct SpotValueTests {
    @Test("Brazil, vehicle tax: 940 000 at the start, 90 000 and 929 M a year")
    func vehicleTax() throws {
        let view = try CaseShelf.view("brazil-vehicle-tax")
        expect(
            view,
            [
                .presentValueOfCosts: 1_448_520.072556978, .netPresentValue: 5_247_608_673.3211365,
                .benefitCostRatio: 3623.7379742538712, .returnOnInvestment: 9288.16 / 1.84,
                .paybackYears: 0.94 / 928.91, .internalRates: 988.20212765957447,
                .profitabilityIndex: 5583.5624184267408, .modifiedInternalRate: 1.6540503659346525,
            ])
        // The citizens' saving contains transfers of unstated size: a flag, and no bound.
        #expect(view.gaps.overstatesBenefit)
        #expect(view.bounds.isEmpty)
    }

    @Test("Ecuador: 230 M over 2008–2017, 456 M over 2011–2016 and 10.5 M over 2015–2016")
    func ecuador() throws {
        let view = try CaseShelf.view("ecuador-civil-registry")
        expect(
            view,
            [
                .presentValueOfCosts: 134_882_124.13422417, .presentValueOfBenefits: 226_421_397.37153815,
                .netPresentValue: 91_539_273.23731399, .returnOnInvestment: 227.78 / 238.72,
                .paybackYears: 4.3738489871086561, .discountedPaybackYears: 4.8184310193738488,
                // 23.872 M in every year.
                .breakEvenAnnualSaving: 23_872_000, .modifiedInternalRate: 0.22286965012656751,
            ],
            // It costs, saves, and costs again.
            [.internalRates: .severalRates])
        let rates = view.internalRates.roots.map(\.rate)
        #expect(rates.count == 2)
        #expect((rates[0] - -0.70433749613448967).magnitude < 1e-9)
        #expect((rates[1] - 0.42915698285631165).magnitude < 1e-9)
        #expect(view.internalRates.roots.map(\.slope) == [1, -1])
    }

    @Test("Brazil, crime report: 9 000, 2 100 a year, 20.94 M a year")
    func crimeReport() throws {
        expect(
            try CaseShelf.view("brazil-crime-report"),
            [
                .presentValueOfCosts: 20_865.468359662816, .netPresentValue: 118_294_804.74656385,
                .returnOnInvestment: 6979, .paybackYears: 9.0 / 20_937.9, .internalRates: 2326.4333333333333,
                .benefitCostRatio: 5670.4056758031709,
            ])
    }

    @Test("Spain, data intermediation: 5.3 M, 766 000 a year, 2 000 M by volume from 2007 to June 2018")
    func dataIntermediation() throws {
        let view = try CaseShelf.view("spain-data-intermediation")
        expect(
            view,
            [
                .presentValueOfCosts: 9_628_070.8397627225, .presentValueOfBenefits: 524_633_563.81902109,
                .netPresentValue: 515_005_492.97925837, .returnOnInvestment: 96.046431761227383,
                .paybackYears: 0.83047829319060299, .discountedPaybackYears: 0.93013568837347538,
                .internalRates: 1.9924127614033648, .profitabilityIndex: 98.170847731935541,
            ])
        // The 77 M of 2017 and the 58 M of 2018 lie behind the horizon: 2 000 M × 135 ÷ 363.745.
        #expect(view.cuts.count == 1)
        #expect(((view.cuts.first?.amount ?? 0) - 742_278_244.374493).magnitude < 1e-3)
    }

    @Test("Korea: costs and saving are totals over one window, so that there is no payback")
    func korea() throws {
        let view = try CaseShelf.view("korea-data-exchange")
        expect(
            view,
            [
                // 80 ÷ 12 + 2.83 = 9.496667 M a year, against 990 ÷ 12 = 82.5 M.
                .presentValueOfCosts: 53_658_284.693141848, .netPresentValue: 412_485_115.15075451,
                .returnOnInvestment: 82.5 / (80.0 / 12 + 2.83) - 1, .benefitCostRatio: 82.5 / (80.0 / 12 + 2.83),
                .breakEvenAnnualSaving: 80e6 / 12 + 2.83e6,
            ],
            [
                .paybackYears: .sameWindow, .finalPaybackYears: .sameWindow, .discountedPaybackYears: .sameWindow,
                .paybackFromLaunchYears: .sameWindow, .internalRates: .onlyInflows,
            ])
        #expect(view.gaps.overstatesBenefit)
        #expect(view.bounds.isEmpty)
    }

    @Test("Mexico: 4 M over 24 months, 660 M over the 17 months behind them, the operating cost unknown")
    func mexico() throws {
        let view = try CaseShelf.view("mexico-birth-certificate")
        expect(
            view,
            [
                .presentValueOfCosts: 3_380_102.0408163265, .presentValueOfBenefits: 454_971_130.67165642,
                .netPresentValue: 451_591_028.63084009, .returnOnInvestment: 164,
                // 4 M at 660 ÷ 17 M a month: 0.103030 of a month.
                .paybackYears: (24 + 4 * 17.0 / 660) / 12, .paybackFromLaunchYears: 4 * 17.0 / 660 / 12,
                .internalRates: 13.981274255524536, .breakEvenAnnualSaving: 853_524.04743678519,
            ])
        #expect(view.gaps.operatingCost == .notStated)
        for metric in Metric.allCases where metric != .presentValueOfBenefits {
            let expected: Bound =
                switch metric {
                case .presentValueOfCosts, .breakEvenAnnualSaving, .additionalBreakEvenAnnualSaving, .paybackYears,
                    .finalPaybackYears, .discountedPaybackYears, .paybackFromLaunchYears:
                    .atLeast
                default: .atMost
                }
            #expect(view.bounds[metric] == (view[metric].value == nil ? nil : expected), "\(metric)")
        }
        #expect(view.bounds[.presentValueOfBenefits] == nil)
    }

    @Test("El Salvador: no saving is quantified, so only costs and the saving needed are computed")
    func elSalvador() throws {
        let view = try CaseShelf.view("el-salvador-single-registry")
        var reasons = Dictionary(uniqueKeysWithValues: Metric.allCases.map { ($0, Reason.noSavingQuantified) })
        reasons[.presentValueOfCosts] = nil
        reasons[.breakEvenAnnualSaving] = nil
        expectEveryMetric(
            of: view,
            // 2.6 M ÷ 3 × 2.401831268222 + 0.12 M × 3.248391760189; ÷ 3.248391760189.
            [.presentValueOfCosts: 2_471_394.1103480793, .breakEvenAnnualSaving: 760_805.43628889947], reasons)
        #expect(view.gaps.savings == .notQuantified)
        #expect(view.internalRates == .undefined(.noSavingQuantified))
    }

    @Test("Argentina: a stated zero is a cost that is known, and 700 000 a year must be saved")
    func argentina() throws {
        let view = try CaseShelf.view("argentina-digital-inclusion")
        var reasons = Dictionary(uniqueKeysWithValues: Metric.allCases.map { ($0, Reason.noSavingQuantified) })
        reasons[.presentValueOfCosts] = nil
        reasons[.breakEvenAnnualSaving] = nil
        expectEveryMetric(
            of: view, [.presentValueOfCosts: 3_955_156.1198876054, .breakEvenAnnualSaving: 700_000], reasons)
        #expect(view.gaps.savings == .notStated)
        #expect(view.bounds.isEmpty)
    }
}
