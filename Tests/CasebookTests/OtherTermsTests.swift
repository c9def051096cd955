import Facts
import Testing
import Valuation

/// Fifteen years, 4 %, the fiscal view, the middle of the year; values by Python decimals as in `SpotValueTests`.
@Suite("Values on other terms")
struct OtherTermsTests {
    private func view(_ id: String) throws -> Account {
        try CaseShelf.view(id, perspective: .fiscal, years: 15, rate: 0.04, timing: .mid)
    }

    @Test("Uruguay")
    func uruguay() throws {
        expect(
            try view("uruguay-gub-uy"),
            [
                .presentValueOfCosts: 8_706_381.1106870491, .presentValueOfBenefits: 16_005_717.914929918,
                .netPresentValue: 7_299_336.8042428692, .returnOnInvestment: 10.8 / 11.3, .paybackYears: 4.2,
                .discountedPaybackYears: 4.402594816, .internalRates: 0.37652506190557637,
                .equivalentAnnualValue: 643_761.39608982140, .breakEvenAnnualSaving: 924_722.52521468916,
            ],
            // The middle of a year is no whole period.
            [.modifiedInternalRate: .unequalPeriods])
    }

    @Test("Panama")
    func panama() throws {
        expect(
            try view("panama-311"),
            [
                .presentValueOfCosts: 16_831_085.349049651, .netPresentValue: 84_242_169.309525414,
                .benefitCostRatio: 6.0051537118657682, .paybackYears: 2.2706791467131043,
                .discountedPaybackYears: 2.2717967397087988, .internalRates: 8.2371949831557848,
                .additionalBreakEvenAnnualSaving: -9_168_240.0604892492,
            ])
    }

    @Test("Spain, auctions: 61.5 M a year")
    func auctions() throws {
        expect(
            try view("spain-auctions"),
            [
                .presentValueOfCosts: 2_453_201.0170264669, .netPresentValue: 694_869_155.04158689,
                .returnOnInvestment: (922.5 - 3.04) / 3.04, .paybackYears: 0.59 / 61.29,
                .discountedPaybackYears: 0.0098170060793595793, .internalRates: 10_792.337648948413,
            ])
    }

    @Test("Brazil: the vehicle tax saves 219 M a year, the crime report 940 000")
    func brazil() throws {
        let tax = try view("brazil-vehicle-tax")
        expect(
            tax,
            [
                .netPresentValue: 2_481_187_430.3218057, .paybackYears: 0.94 / 218.91,
                .benefitCostRatio: 1266.6073428510007, .internalRates: 54_235.481760647785,
            ])
        // The transfers are inside the citizens' saving.
        #expect(tax.bounds.isEmpty)
        expect(
            try view("brazil-crime-report"),
            [
                .netPresentValue: 10_625_449.394266235, .paybackYears: 9.0 / 937.9,
                .benefitCostRatio: 324.83795180609203, .internalRates: 10_860.955586947893,
            ])
    }

    @Test("Mexico: the government only pays, at least so much")
    func mexico() throws {
        let view = try view("mexico-birth-certificate")
        expect(
            view,
            [.netPresentValue: -3_846_893.4200182252, .presentValueOfBenefits: 0, .returnOnInvestment: -1],
            [.paybackYears: .notReached, .internalRates: .onlyOutflows])
        #expect(view.bounds[.netPresentValue] == .atMost)
    }

    @Test("El Salvador and Argentina: the saving needed on these terms")
    func breakEven() throws {
        expect(try view("el-salvador-single-registry"), [.breakEvenAnnualSaving: 408_264.82728922168])
        expect(
            try view("argentina-digital-inclusion"),
            [.breakEvenAnnualSaving: 700_000, .presentValueOfCosts: 7_937_002.4266834040])
    }

    @Test(
        "A saving of citizens and government together cannot be split",
        arguments: ["ecuador-civil-registry", "spain-data-intermediation", "korea-data-exchange"])
    func notSeparable(id: String) throws {
        let view = try view(id)
        for metric in Metric.allCases where ![.presentValueOfCosts, .breakEvenAnnualSaving].contains(metric) {
            #expect(view[metric] == .notComputable(.notSeparable), "\(metric)")
        }
        #expect(view[.presentValueOfCosts].value != nil)
        #expect(view[.breakEvenAnnualSaving].value != nil)
    }
}
