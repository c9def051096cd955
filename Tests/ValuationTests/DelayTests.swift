import Appraisal
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("A later launch")
struct DelayTests {
    /// Starts in 2027, serves from 2028 on.
    private func late(_ lists: String, by months: Int = 6) throws -> (MonthlyFlows, project: Project) {
        let project = try project("\"start\": \"2027-01\", \"operationalFrom\": \"2028-01\", \(lists)")
            .delayed(byMonths: months)
        return (CashFlowProjection(project, years: 4, perspective: .social).flows, project)
    }

    @Test("The new starts later, what it replaces runs until then, and what ended before stays")
    func operating() throws {
        let (flows, project) = try late(
            #"""
            "investment": [], "savings": [],
            "operating": [
              { "what": "Old", "amount": 12, "per": "year", "from": "2027-01", "until": "2027-12" },
              { "what": "Help", "amount": 6, "per": "year", "from": "2027-01", "until": "2027-06" },
              { "what": "New", "amount": 24, "per": "year" } ]
            """#)
        // Old 12 + 6, help 3 in its half year, new 12 + 24 + 24.
        #expect(agree(years(flows.recurringCosts), [15, 18, 24, 24]))
        #expect(project.launchMonth == 18)
    }

    @Test("A total ends later where it ended behind the launch, and what falls once moves with it")
    func totals() throws {
        let (flows, _) = try late(
            #"""
            "investment": [], "operating": [],
            "savings": [
              { "what": "Pilot and service", "to": "citizens", "amount": 18, "over": "2027-07 to 2028-12" },
              { "what": "Archive sold", "to": "government", "amount": 7, "on": "2028-01" },
              { "what": "Vans sold", "to": "government", "amount": 3, "on": "2027-03" } ]
            """#)
        // 18 over July 2027 to June 2029: 0.75 a month.
        #expect(agree(years(flows.recurringBenefits), [4.5, 9, 4.5, 0]))
        let sold = flows.oneOffBenefits.enumerated().filter { $0.element != 0 }
        #expect(sold.map(\.offset) == [2, 18] && sold.map(\.element) == [3, 7])
    }

    @Test("The investment stays, also behind the launch and in steps, and so does what falls at the end")
    func investment() throws {
        let capacity = #""capacity": { "documents": 100, "per": "year", "growth": "100%", "step": 100 }"#
        let (flows, _) = try late(
            #"""
            "savings": [],
            "investment": [ { "what": "Second phase", "amount": 9, "on": "2028-03" },
                            { "what": "Servers", "amount": 5, \#(capacity) } ],
            "operating": [ { "what": "Running them", "amount": 2, "per": "year", \#(capacity) },
                           { "what": "Exit", "amount": 70, "on": "end" } ],
            "residual": [ { "what": "Building", "amount": 40 } ]
            """#)
        // 1, 2 and 4 servers when the years of the plan begin.
        let spent = flows.oneOffCosts.enumerated().filter { $0.element != 0 }
        #expect(spent.map(\.offset) == [12, 14, 24, 36] && spent.map(\.element) == [5, 9, 5, 10])
        // They run from July 2028 on: half a year of 2, of 2 and 4, of 4 and 8.
        #expect(agree(years(flows.recurringCosts), [0, 1, 3, 6]))
        #expect(flows.closingCost == 70 && flows.residual == 40)
    }

    @Test("Growth and uptake begin with the late launch")
    func development() throws {
        let (flows, _) = try late(
            #"""
            "investment": [], "operating": [], "savings": [
              { "what": "Trips", "to": "citizens", "amount": 20, "per": "year", "growth": "100%",
                "uptake": ["50%", "100%"] } ]
            """#)
        // 10 in the year from July 2028, 40 in the next, 80 then: half of each in a year of the calendar.
        #expect(agree(years(flows.recurringBenefits), [0, 5, 25, 60]))
    }

    @Test("What is saved in physical units waits too")
    func physical() throws {
        let (_, project) = try late(
            #"""
            "operating": [], "savings": [], "investment": [ { "what": "x", "amount": 1 } ],
            "physical": [ { "what": "Paper", "quantity": 12, "unit": "t", "per": "year" } ]
            """#)
        #expect(agree(project.physical[0].total(in: project, years: 4), 30))
    }
}
