import Appraisal
import Testing

/// The code of the README.
@Suite("Code of the README")
struct ReadmeSnippets {
    @Test("The library")
    func library() throws {
        // snippet
        let flow = CashFlow<ConstantPrices>(PeriodFlows(net: [-400_000, 156_000, 156_000, 156_000]), timing: .end)
        let indicators = Indicators(of: flow, at: try DiscountRate(constant: 0.06))
        print(indicators.netPresentValue)  // value(16989.86…), or notComputable and the reason
        print(indicators.payback.first)  // value(2.564…) years
        print(indicators.internalRates)  // unique, several, none or undefined
        // end
        #expect("\(indicators.netPresentValue)".hasPrefix("value(16989.86"))
        #expect("\(indicators.payback.first)".hasPrefix("value(2.564"))
        #expect(indicators.internalRates.kind == .unique)
    }
}
