import Facts
import Money
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("The project that the design shows is read whole and appraised")
struct SampleProjectTests {
    static let text = """
        {
          "name": "One-stop shop for business licences",
          "country": "PRY", "institution": "Ministry of Industry and Commerce",
          "currency": "PYG", "priceYear": 2025, "start": "2027-01", "operationalFrom": "2027-07",
          "investment": [
            { "what": "Platform", "amount": 4200000000, "on": "2027-01", "low": "-10%", "high": "+60%" }
          ],
          "operating": [
            { "what": "Hosting and support", "amount": 600000000, "per": "year" }
          ],
          "savings": [
            { "what": "Counter staff freed", "to": "government", "amount": 900000000, "per": "year", "from": "2028-01",
              "cashable": false },
            { "what": "Trips and waiting avoided", "to": "citizens",
              "volume": { "transactions": 180000, "per": "year", "growth": "3%" }, "uptake": ["20%", "50%", "80%"],
              "each": { "hours": 2.5, "valueOfHour": 15000, "trips": 2, "fare": 6000 } }
          ],
          "benefits": [ "Fewer informal businesses: not quantified" ]
        }
        """

    private func sample() throws -> Project {
        let read = ReadProject(Self.text)
        #expect(read.codes.isEmpty)
        return try #require(read.project)
    }

    @Test("Every line is read as it is written")
    func lines() throws {
        let project = try sample()
        #expect(project.name == LocalText("One-stop shop for business licences"))
        #expect(project.country == "PRY" && project.currency.code == "PYG")
        #expect(project.priceYear == PriceYear(2025))
        #expect(project.start?.text == "2027-01" && project.launchMonth == 6)
        #expect(project.benefits.count == 1 && project.transfers.isEmpty && project.residual.isEmpty)

        let platform = try #require(project.investment.value?.first)
        #expect(platform.schedule == .once(month: 0))
        // 4 200 million less 10 %, and 60 % more.
        #expect(platform.worth == .money(.stated(Estimate(4.2e9, low: 3.78e9, high: 6.72e9))))
        #expect(platform.payer == .government && platform.isRanged)

        let hosting = try #require(project.operating.value?.first)
        // From the launch, to the horizon.
        #expect(hosting.schedule == .recurring(.year, from: 6, to: nil))

        let savings = try #require(project.savings.value)
        #expect(savings.map(\.beneficiary) == [.government, .citizens])
        #expect(savings[0].schedule == .recurring(.year, from: 12, to: nil))
        #expect(savings.map(\.isCashable) == [false, nil])
        #expect(savings[1].uptake == [Estimate(0.2), Estimate(0.5), Estimate(0.8)])
        // 180 000 × (2.5 × 15 000 + 2 × 6 000) = 180 000 × 49 500.
        #expect(savings[1].amount().value == 8_910_000_000)
    }

    @Test("Over three years, undiscounted, it is worth what can be added up by hand")
    func appraised() throws {
        let project = try sample()
        let view = Account(of: project, perspective: .social, terms: try undiscounted(years: 3))
        // Citizens, millions: 742.5 a month at full uptake. Operating years start in July.
        //   2027: 6 × 742.5 × 0.2                                              =   891
        //   2028: 891 + 6 × 742.5 × 1.03 × 0.5 (2 294.325)                     = 3 185.325
        //   2029: 2 294.325 + 6 × 742.5 × 1.03² × 0.8 (3 781.0476)             = 6 075.3726
        // Staff: 900 in 2028 and 2029. Benefits together: 11 951.6976.
        // Costs: 4 200 at the start; 300, 600, 600 to run it: 5 700.
        #expect(agree(years(view.flows.recurringBenefits), [891e6, 4085.325e6, 6975.3726e6]))
        #expect(agree(years(view.flows.recurringCosts), [300e6, 600e6, 600e6]))
        #expect(agree(view[.netPresentValue].value, 6251.6976e6))
        #expect(agree(view[.benefitCostRatio].value, 11951.6976 / 5700))
        #expect(agree(view[.returnOnInvestment].value, 6251.6976 / 5700))
        // At the end of 2027 the sum stands at −4 200 + 891 − 300 = −3 609; in each month of the first half of 2028 it
        // rises by 148.5 + 75 − 50 = 173.5, then by 382.3875 + 75 − 50 = 407.3875: −123.675 at the end of 2028.
        // 123.675 ÷ 407.3875 of the 25th month cover it.
        #expect(agree(view[.paybackYears].value, (24 + 123.675 / 407.3875) / 12))
        #expect(agree(view[.paybackFromLaunchYears].value, (18 + 123.675 / 407.3875) / 12))
        #expect(view.bounds.isEmpty && view.cuts.isEmpty)
    }

    @Test("Each party has its own account")
    func perspectives() throws {
        let project = try sample()
        let terms = try undiscounted(years: 3)
        let fiscal = Account(of: project, perspective: .fiscal, terms: terms)
        #expect(agree(fiscal[.netPresentValue].value, -3900e6))  // 1 800 − 5 700
        #expect(fiscal[.paybackYears].reason == .notReached)
        let cash = Account(of: project, perspective: .fiscal, terms: terms, cashOnly: true)
        #expect(agree(cash[.netPresentValue].value, -5700e6))  // the staff stays
        let citizen = Account(of: project, perspective: .citizen, terms: terms)
        #expect(agree(citizen[.netPresentValue].value, 10151.6976e6))
        #expect(citizen[.benefitCostRatio].reason == .noCosts && citizen[.internalRates].reason == .noCosts)
        #expect(citizen.isNeverNegative && citizen[.paybackYears].value == 0)
    }

    @Test("The bad end of its ranges is worse than the likely one, the good end better")
    func scenarios() throws {
        let project = try sample()
        let terms = try undiscounted(years: 3)
        let values = Scenario.allCases.map {
            Account(of: project, perspective: .social, terms: terms, scenario: $0)[.netPresentValue].value
        }
        // Only the platform has a range: 6 720 instead of 4 200, or 3 780.
        #expect(agree(values.compactMap { $0 }, [6251.6976e6, 3731.6976e6, 6671.6976e6]))
    }
}
