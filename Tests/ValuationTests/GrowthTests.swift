import Appraisal
import Facts
import ProjectSamples
import Testing

@testable import Projects
@testable import Valuation

@Suite("Growth by a schedule, and from the year of the prices")
struct GrowthTests {
    private func benefits(_ line: String, years count: Int, _ more: String = "\"start\": \"2020-01\", ") throws
        -> [Double]
    {
        let project = try project(
            more + #""investment": [], "operating": [], "savings": [ { "what": "a", "to": "citizens", "# + line + "} ]"
        )
        return years(CashFlowProjection(project, years: count, perspective: .social).flows.recurringBenefits)
    }

    private static let thousand = "\"amount\": 1000, \"per\": \"year\", "

    @Test("The rate of a step leads from its years to the next")
    func schedule() throws {
        let steps = "[ { \"from\": 1, \"rate\": \"2%\" }, { \"from\": 4, \"rate\": \"1%\" } ]"
        // 1.02³ by the fourth year, 1 % a year from there.
        let expected = [1000, 1020, 1040.4, 1061.208, 1071.82008, 1082.5382808, 1093.363663608, 1104.29730024408]
        #expect(agree(try benefits(Self.thousand + "\"growth\": \(steps)", years: 8), expected))
        #expect(agree(try benefits(Self.thousand + "\"growth\": { \"schedule\": \(steps) }", years: 8), expected))
    }

    @Test("From the price year it has grown before the service begins")
    func fromPriceYear() throws {
        let head = "\"priceYear\": 2020, \"start\": \"2020-01\", \"operationalFrom\": \"2025-01\", "
        func result(_ growth: String) throws -> [Double] {
            Array(try benefits(Self.thousand + "\"growth\": \(growth)", years: 8, head).suffix(3))
        }
        // 1.02⁵ = 1.1040808032, then 2 % a year; from the launch, 1 in the first year.
        let priced = [1104.0808032, 1126.162419264, 1148.68566764928]
        #expect(agree(try result("{ \"rate\": \"2%\", \"from\": \"priceYear\" }"), priced))
        #expect(agree(try result("{ \"rate\": \"2%\", \"from\": \"operationalFrom\" }"), [1000, 1020, 1040.4]))
        #expect(agree(try result("\"2%\""), [1000, 1020, 1040.4]))
    }

    @Test("It steps with each January, wherever in a year the project starts")
    func july() throws {
        let head = "\"priceYear\": 2025, \"start\": \"2027-07\", "
        let growth = "\"growth\": { \"rate\": \"2%\", \"from\": \"priceYear\" }"
        // 500 × 1.02² + 500 × 1.02³, then each 2 % more.
        let first = 500 * 1.0404 + 500 * 1.061208
        #expect(agree(try benefits(Self.thousand + growth, years: 2, head), [first, first * 1.02]))
    }

    @Test("A schedule from the price year counts its steps from there")
    func scheduleFromPriceYear() throws {
        let head = "\"priceYear\": 2018, \"start\": \"2020-01\", "
        let steps = #"[ { "from": 1, "rate": "10%" }, { "from": 4, "rate": "50%" } ]"#
        let growth = "\"growth\": { \"schedule\": \(steps), \"from\": \"priceYear\" }"
        // 2020 is two years behind 2018: 1.1²; then 1.1³, and from the fourth year, 2021, half as much again.
        #expect(agree(try benefits(Self.thousand + growth, years: 3, head), [1210, 1331, 1996.5]))
    }

    @Test("Before the year of its prices an amount has yet to grow to what it is")
    func pricesOfLater() throws {
        let head = "\"priceYear\": 2022, \"start\": \"2020-01\", "
        let growth = "\"growth\": { \"rate\": \"25%\", \"from\": \"priceYear\" }"
        #expect(agree(try benefits(Self.thousand + growth, years: 4, head), [640, 800, 1000, 1250]))
    }

    @Test("A line has its own price year, and amounts by year may grow with their prices")
    func ofLine() throws {
        let head = "\"priceYear\": 2020, \"start\": \"2020-01\", "
        let line = """
            "amounts": { "2020": 100, "2021": 200 }, "priceYear": 2019,
            "growth": { "rate": "10%", "from": "priceYear" }
            """
        #expect(agree(try benefits(line, years: 2, head), [110, 242]))
    }

    @Test("The number of a volume grows by a schedule, while what each is worth grows from the price year")
    func volume() throws {
        let head = "\"priceYear\": 2019, \"start\": \"2020-01\", "
        let line = """
            "volume": { "visits": 10, "per": "year",
              "growth": [ { "from": 1, "rate": "100%" }, { "from": 2, "rate": "0%" } ] },
            "each": { "hours": 1, "valueOfHour": 10 }, "growth": { "rate": "10%", "from": "priceYear" }
            """
        // 10, 20, 20 visits at 11, 12.1, 13.31.
        #expect(agree(try benefits(line, years: 3, head), [110, 242, 266.2]))
    }

    @Test("What is cut of it has grown as what is counted")
    func cut() throws {
        let project = try project(
            """
            "priceYear": 2019, "start": "2020-07", "investment": [], "operating": [],
            "savings": [ { "what": "a", "to": "citizens", "amount": 100, "per": "year", "until": "2022-06",
                "growth": { "rate": "10%", "from": "priceYear" } } ]
            """)
        // Of the second year 50 × 1.1² and 50 × 1.1³.
        let cuts = CashFlowProjection(project, years: 1, perspective: .social).cuts
        #expect(agree(cuts.first?.amount, 50 * 1.21 + 50 * 1.331))
    }
}
