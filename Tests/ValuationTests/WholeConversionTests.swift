import Appraisal
import Facts
import Money
import Numerics
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("Converting all that a project says in money")
struct WholeConversionTests {
    // Guaraníes are 5 to the dollar in 2020; prices in the United States rise by half from 2018 to 2020. So a dollar of
    // 2018 is 7.5 guaraníes of 2020.
    private static let factor = 7.5

    private func converted(_ project: Project) throws -> Project {
        let (guarani, dollar) = (try #require(Currency("PYG")), try #require(Currency("USD")))
        func figure(_ value: Double, _ currency: Currency) -> Observation {
            Observation(value, currency: currency, source: "small", method: .published)
        }
        var tables = MoneyTables()
        tables.rates["PRY"] = [guarani: [2020: figure(5, guarani)]]
        tables.prices[.consumerPrices] = ["USA": [2018: figure(100, dollar), 2020: figure(150, dollar)]]
        tables.issuers = [guarani: "PRY", dollar: "USA"]
        tables.tenders = ["PRY": [guarani], "USA": [dollar]]
        let target = try #require(ConversionTarget(currency: guarani, year: 2020))
        return try project.converted(to: target, by: Converter(tables))
    }

    private func netPresentValue(_ project: Project) throws -> Double {
        let view = Account(of: project, perspective: .social, terms: try undiscounted(years: 4))
        return try #require(view[.netPresentValue].value)
    }

    private static let limited = #"""
        "priceYear": 2018, "start": "2027-01", "investment": [], "savings": [],
        "operating": [ { "what": "Cloud", "amount": 10, "per": "year", "growth": "100%", "atLeast": 15, "atMost": 50 } ]
        """#

    @Test("The least and the most of a year")
    func limits() throws {
        let plain = try project(Self.limited)
        // 15, 20, 40 and 50.
        #expect(agree(try netPresentValue(plain), -125))
        let other = try converted(plain)
        #expect(agree(try netPresentValue(other), -125 * Self.factor))
        #expect(other.flows[0].drivers.limits?.atMost == 375)
        // From what is printed, however often.
        #expect(try converted(other).flows[0].drivers.limits?.atMost == 375)
        #expect(other.flows[0].asPrinted.drivers.limits?.atMost == 50)
    }

    @Test("The prices of what is in physical units")
    func physical() throws {
        let plain = try project(
            Self.limited + #"""
                , "physical": [ { "what": "Carbon", "quantity": 3, "unit": "t", "per": "year", "priceSource": "x",
                  "price": [ { "from": 2027, "price": 2 }, { "from": 2029, "price": 4 } ] } ]
                """#)
        func adjusted(_ project: Project) throws -> Double? {
            SocialAdjustment(of: project, terms: try undiscounted(years: 4))?.adjusted?[.netPresentValue].value
        }
        // 2 × 3 × 2 + 2 × 3 × 4 − 125.
        #expect(agree(try adjusted(plain), -89))
        let other = try converted(plain)
        #expect(agree(try adjusted(other), -89 * Self.factor))
        #expect(other.physical[0].price?.steps.map(\.price) == [15, 30])
        #expect(other.physical[0].total(in: other, years: 4) == 12)
        #expect(other.conversions.count == 1)
    }

    @Test("What risks cost, and what is done against them")
    func risks() throws {
        let plain = try project(
            Self.limited + #"""
                , "risks": [ { "what": "Supplier fails", "probability": "50%", "amount": 40, "on": "2027-01",
                  "mitigation": { "what": "Escrow", "amount": 4, "on": "2027-01", "shareAfter": "25%" } } ]
                """#)
        // 125, half of a quarter of 40, and 4.
        #expect(agree(try netPresentValue(plain.withExpectedRisks), -134))
        let other = try converted(plain)
        #expect(agree(try netPresentValue(other.withExpectedRisks), -134 * Self.factor))
        #expect(other.risks[0].effect?.amount() == .stated(300))
        #expect(other.risks[0].mitigation?.cost?.amount() == .stated(30))
    }

    @Test("Every option, so that what sets them apart is the same")
    func options() throws {
        let plain = try project(
            Self.limited + #"""
                , "options": [ { "id": "a", "what": "A" },
                  { "id": "b", "what": "B", "plus": { "investment": [ { "what": "x", "amount": 8 } ],
                    "savings": [ { "what": "y", "to": "citizens", "amount": 5, "per": "year" } ] } } ]
                """#)
        let own = try undiscounted(years: 4)
        func beyond(_ project: Project) -> Account? {
            OptionComparison(project.options, perspective: .social) { _ in own }.rows.last?.beyondFirst
        }
        // 4 × 5 − 8.
        #expect(agree(beyond(plain)?[.netPresentValue].value, 12))
        let other = try converted(plain)
        #expect(other.options.map(\.project.currency.code) == ["PYG", "PYG"])
        #expect(agree(beyond(other)?[.netPresentValue].value, 12 * Self.factor))
        #expect(agree(beyond(other)?[.paybackYears].value, 8.0 / 5))
        #expect(other.conversions.map(\.from.text) == ["USD@2018"])
    }

    @Test(
        "A range keeps its distribution",
        arguments: [
            (#""range": { "distribution": "uniform", "low": 6, "high": 14 }"#, .uniform(low: 45, high: 105)),
            (#""low": 6, "high": 14"#, .triangular(low: 45, mode: 75, high: 105)),
            (
                #""range": { "distribution": "pert", "low": 6, "high": 14 }"#,
                .pert(low: 45, mode: 75, high: 105)
            ),
            (#""range": { "distribution": "normal", "sd": 2 }"#, .normal(mean: 75, standardDeviation: 15)),
            (#""range": { "distribution": "lognormal", "p10": 6, "p90": 14 }"#, .logNormal(p10: 45, p90: 105)),
            (
                #""range": { "distribution": "lognormal", "sd": 2 }"#,
                .logNormalByMean(mean: 75, standardDeviation: 15)
            ),
            (#""range": { "distribution": "overrun" }"#, .overrun(CostOverrun(estimate: 75))),
        ] as [(String, Distribution)])
    func ranges(range: String, expected: Distribution) throws {
        let plain = try project(
            #""priceYear": 2018, "start": "2027-01", "investment": [ { "what": "x", "amount": 10, \#(range) } ]"#)
        let estimate = try #require(try converted(plain).figures.map(\.estimate).first { $0.distribution != nil })
        #expect(estimate.value == 75)
        #expect(estimate.distribution == expected)
    }
}
