import Casebook
import Money
import Projects
import Registers
import Syntax
import Testing
import Valuation

@Suite("Cases in another currency and at the prices of another year")
struct ConvertedCasesTests {
    private static let terms = AppraisalTerms(
        horizonYears: AppraisalTerms.usualHorizon, rate: AppraisalTerms.usualRate, timing: .end)

    private func euros(_ id: String, _ terms: ConversionTerms = ConversionTerms()) throws -> Project {
        let target = try #require(ConversionTarget(currency: Currency("EUR"), year: 2020))
        return try CaseShelf.item(id).project.converted(
            to: target, by: Converter(try CaseShelf.money.get(), terms: terms))
    }

    private func isClose(_ value: Double?, _ expected: Double) -> Bool {
        value.map { abs($0 / expected - 1) < 1e-9 } ?? false
    }

    @Test("Panama's dollars of 2018 are euros of 2020 by Panama's prices, as by hand")
    func panama() throws {
        // consumer-prices.csv: PAN 2018 122.503704213, 2020 120.176312134; exchange-rates.csv: EMU EUR 2020 0.875506396988.
        // 120.176312134 ÷ 122.503704213 × 0.875506396988 = 0.858873049723;
        // 190,000 × that = 163,185.879447 invested, 1,812,000 × that = 1,556,277.966097 a year (Python).
        let project = try euros("panama-311")
        #expect(project.currency.code == "EUR" && project.priceYear?.year == 2020)
        #expect(isClose(project.knownInvestment, 163_185.879447))
        #expect(isClose(project.knownOperatingCostPerYear, 1_556_277.966097))
        #expect(project.conversions.map(\.from.text) == ["USD@2018"])
        // Everything is multiplied by one number, and so is the result.
        let printed = Account(of: try CaseShelf.item("panama-311").project, perspective: .social, terms: Self.terms)
        let view = Account(of: project, perspective: .social, terms: Self.terms)
        let factor = 0.858873049722673
        #expect(isClose(view[.netPresentValue].value, (printed[.netPresentValue].value ?? 0) * factor))
        #expect(isClose(view[.returnOnInvestment].value, printed[.returnOnInvestment].value ?? 0))
    }

    @Test("Spain's lines of 2014 and of 2018 take each its own path, as by hand")
    func spain() throws {
        // consumer-prices.csv: USA 2014 108.566932119, 2020 118.690501577; EMU EUR 2020 0.875506396988.
        // 118.690501577 ÷ 108.566932119 × 0.875506396988 = 0.957144973743; 5.3 M × that = 5,072,868.360837 (Python).
        let project = try euros("spain-data-intermediation")
        #expect(isClose(project.knownInvestment, 5_072_868.360837))
        #expect(project.conversions.map(\.from.text) == ["USD@2014", "USD@2018"])
        // Exchanged first, Spain's own prices take over: ESP 2014 107.53…, 2020 …; the euro of 2014 is 0.7527….
        let converted = try euros("spain-data-intermediation", ConversionTerms(order: .convertFirst))
        let economies = converted.conversions.flatMap(\.steps).compactMap { step in
            if case .moved(let economy, _, _, _, _, _, _) = step { economy } else { nil }
        }
        #expect(economies == ["ESP", "ESP"])
    }

    @Test("What is as printed stays beside what it was converted to")
    func printed() throws {
        let project = try euros("panama-311")
        let own = try CaseShelf.item("panama-311").project
        #expect(project.flows.map(\.asPrinted.worth) == own.flows.map(\.worth))
        #expect(project.printedPriceYear == own.priceYear)
        #expect(own.conversions.isEmpty)
    }

    @Test("Converted twice is converted once: the second path starts from what is printed")
    func twice() throws {
        let tables = try CaseShelf.money.get()
        let soles = try #require(ConversionTarget(currency: Currency("PEN"), year: 2023))
        let once = try CaseShelf.item("panama-311").project.converted(to: soles, by: Converter(tables))
        let twice = try euros("panama-311").converted(to: soles, by: Converter(tables))
        #expect(once.flows.map(\.worth) == twice.flows.map(\.worth))
        #expect(twice.conversions.map(\.from.text) == ["USD@2018"])
    }

    @Test(
        "Every case has a path to every currency there is, at the prices of a year that all reach",
        arguments: CaseShelf.ids)
    func everywhere(id: String) throws {
        let tables = try CaseShelf.money.get()
        for code in [
            "ARS", "BOB", "BRL", "CLP", "COP", "CRC", "DOP", "EUR", "GTQ", "HNL", "KRW", "MXN", "PEN", "PYG", "UYU",
        ] {
            let target = try #require(ConversionTarget(currency: Currency(code), year: 2022))
            _ = try CaseShelf.item(id).project.converted(to: target, by: Converter(tables))
        }
    }
}
