import Appraisal
import Facts
import Findings
import ProjectFiles
import ProjectSamples
import Projects
import Syntax
import Testing
import Valuation

@Suite("What moves a line beside its amount")
struct DriverTests {
    private func flows(_ project: Project, years: Int = 10, _ perspective: Perspective = .social) -> MonthlyFlows {
        CashFlowProjection(project, years: years, perspective: perspective).flows
    }

    // MARK: Institutions

    private static let rollOut = #""rollOut": { "institutions": 200, "uptake": ["10%", "40%", "80%"] }, "#

    @Test("What is paid for each that joins falls in the year in which it joins")
    func joining() throws {
        let project = try project(
            Self.rollOut + #"""
                "start": "2027-01", "operationalFrom": "2028-01", "operating": [], "savings": [],
                "investment": [ { "what": "x", "amount": 30, "for": "each institution that joins" } ]
                """#)
        // 200 × 10 %, 30 % more, 40 % more: 20, 60 and 80 institutions at 30, from the second year on.
        #expect(agree(years(flows(project, years: 5).recurringCosts), [0, 600, 1800, 2400, 0]))
        #expect(project.knownInvestment == 4800)
    }

    @Test("Who leaves and comes back joins once: no more join than the most there ever were")
    func rejoining() throws {
        let project = try project(
            #""rollOut": { "institutions": 196, "uptake": ["50%", "10%", "100%"] }, "# + #"""
                "start": "2027-01", "operating": [], "savings": [],
                "investment": [ { "what": "x", "amount": 10, "for": "each institution that joins" } ]
                """#)
        // 98 join in the first year; 78 leave in the second; in the third only the other 98 of 196 are new.
        #expect(agree(years(flows(project, years: 4).recurringCosts), [980, 0, 980, 0]))
        #expect(project.knownInvestment == 1960)
        #expect(project.rollOut?.connected == [0.5, 0.1, 1])
    }

    @Test("What is paid for each connected one follows those who are there, by month or by year")
    func connected() throws {
        let project = try project(
            Self.rollOut + #"""
                "investment": [], "savings": [],
                "operating": [
                  { "what": "x", "amount": 12, "per": "year", "for": "each connected institution" },
                  { "what": "y", "amount": 1, "per": "month", "for": "each connected institution" } ]
                """#)
        // Twice 200 × 12 × 10 %, 40 %, 80 %, 80 %.
        #expect(agree(years(flows(project, years: 4).recurringCosts), [480, 1920, 3840, 3840]))
    }

    @Test("A line can follow the institutions, or a curve of its own, without being multiplied")
    func uptake() throws {
        let project = try project(
            Self.rollOut + #"""
                "investment": [], "operating": [],
                "savings": [ { "what": "x", "to": "citizens", "amount": 100, "per": "year", "uptake": "roll-out" } ]
                """#)
        #expect(agree(years(flows(project, years: 4).recurringBenefits), [10, 40, 80, 80]))
        let curved = try Self.saving(
            #""amount": 100, "per": "year", "uptake": { "curve": "logistic", "ceiling": "90%", "midpoint": 2, "speed": 1 }"#
        )
        // 90 ÷ (1 + e^(2 − t)) at the middle of each year; computed in Python.
        let expected = [16.418297, 33.978660, 56.021340, 73.581703, 83.172764]
        for (found, expected) in zip(years(flows(curved, years: 5).recurringBenefits), expected) {
            #expect(abs(found - expected) < 1e-5)
        }
    }

    private static func saving(_ line: String) throws -> Project {
        try Project.with("savings", #""to": "citizens", \#(line)"#)
    }

    @Test("Those who stay are what the uptake leaves")
    func staying() throws {
        let project = try Project.with(
            "operating",
            #""volume": { "transactions": 1000, "per": "year" }, "each": { "money": 2 }, "uptake": ["10%", "60%"], "counts": "those who stay""#
        )
        #expect(agree(years(flows(project, years: 3).recurringCosts), [1800, 800, 800]))
    }

    @Test("Before the launch nobody has switched, and all who will stay are there")
    func beforeLaunch() throws {
        let text = #"""
            "start": "2027-01", "operationalFrom": "2028-07", "investment": [],
            "rollOut": { "institutions": 10, "uptake": ["50%", "100%"] },
            "operating": [
              { "what": "a", "amount": 12, "per": "year", "for": "each connected institution", "from": "2027-01" },
              { "what": "b", "amount": 1200, "per": "year", "from": "2027-01", "uptake": ["50%", "100%"],
                "counts": "those who stay" },
              { "what": "c", "amount": 12, "per": "year", "from": "2027-01",
                "capacity": { "documents": 100, "per": "year", "step": 50 } } ],
            "savings": [ { "what": "d", "to": "citizens", "amount": 1200, "per": "year", "from": "2027-01",
              "uptake": ["25%", "75%"] } ],
            "physical": [ { "what": "e", "quantity": 12, "unit": "t", "per": "year", "from": "2027-01",
              "uptake": "roll-out" } ]
            """#
        let project = try project(text)
        func costs(_ place: Int, of project: Project) -> [Double] {
            let line = project.operating.value?[place]
            return years(
                CashFlowProjection(project, years: 4, perspective: .social, including: { $0 == line }).flows
                    .recurringCosts)
        }
        // From month 18 on 5 a month, from month 30 on 10: 0, 6 × 5, 6 × 5 + 6 × 10, 120.
        #expect(agree(costs(0, of: project), [0, 30, 90, 120]))
        // 100 a month for 18 months, then 50 for 12: 1200, 600 + 300, 300, 0.
        #expect(agree(costs(1, of: project), [1200, 900, 300, 0]))
        // Two steps run from when the line says: capacity is no uptake.
        #expect(agree(costs(2, of: project), [24, 24, 24, 24]))
        // A quarter of 100 a month for a year from month 18, then three quarters: 0, 150, 600, 900.
        #expect(agree(years(flows(project, years: 4).recurringBenefits), [0, 150, 600, 900]))
        // Half of 1 a month, then all of it.
        #expect(agree(years(project.physical[0].quantities(in: project, years: 4)), [0, 3, 9, 12]))
        // Half a year late: from month 24 on.
        let late = project.delayed(byMonths: 6)
        #expect(agree(costs(0, of: late), [0, 0, 60, 120]))
        #expect(agree(costs(1, of: late), [1200, 1200, 600, 0]))
    }

    @Test("The cost of a steady year is taken up, stays within its limits, and runs the steps of the first year")
    func steadyYear() throws {
        let project = try project(
            #"""
            "rollOut": { "institutions": 10, "uptake": ["50%", "80%"] }, "investment": [], "savings": [],
            "operating": [
              { "what": "a", "amount": 12, "per": "year", "for": "each connected institution" },
              { "what": "b", "amount": 1000, "per": "year", "uptake": ["10%", "60%"], "counts": "those who stay",
                "atLeast": 450 },
              { "what": "c", "amount": 10, "per": "year",
                "capacity": { "documents": 100, "per": "year", "growth": "50%", "step": 50 } },
              { "what": "d", "volume": { "transactions": 1000, "per": "year", "growth": "9%" },
                "each": { "money": 2 }, "atMost": 1500 } ]
            """#)
        // 12 × 10 × 80 % = 96; 1000 × 40 % is below 450; 2 × 10; 2000 is above 1500: 2066 in all.
        #expect(agree(project.knownOperatingCostPerYear, 2066))
    }

    // MARK: Limits

    @Test("A year amounts to the least at least and to the most at most, growth and tax included")
    func limits() throws {
        let project = try Project.with(
            "operating", #""amount": 100, "per": "year", "growth": "100%", "atLeast": 150, "atMost": 500"#)
        #expect(agree(years(flows(project, years: 4).recurringCosts), [150, 200, 400, 500]))
        // With a tax of 25 % inside the amounts, 80 % of each counts for society.
        let taxed = try Project.with(
            "operating",
            #""amount": 100, "per": "year", "growth": "100%", "atLeast": 150, "atMost": 500, "includesTax": "25%""#)
        #expect(agree(years(flows(taxed, years: 4).recurringCosts), [120, 160, 320, 400]))
        #expect(agree(years(flows(taxed, years: 4, .fiscal).recurringCosts), [150, 200, 400, 500]))
    }

    // MARK: Lives

    @Test("What is renewed is bought again whenever its life is over, and nothing is said to be cut")
    func renewal() throws {
        let project = try Project.with("investment", #""amount": 100, "on": "2027-07", "lasts": 3, "renewed": true"#)
        let layout = CashFlowProjection(project, years: 10, perspective: .social)
        let months = layout.flows.oneOffCosts.enumerated().filter { $0.element != 0 }.map(\.offset)
        #expect(months == [6, 42, 78, 114])
        #expect(layout.flows.oneOffCosts.reduce(0, +) == 400 && layout.cuts.isEmpty && layout.flows.residual == 0)
    }

    @Test("What is left of a life is worth its share of the price when the horizon ends")
    func valueLeft() throws {
        // Bought at the start of years 1, 5 and 9; at the end of year 10 the last has 2 of 4 years left.
        let project = try Project.with(
            "investment", #""amount": 100, "lasts": 4, "renewed": true, "valueLeft": true"#)
        #expect(agree([flows(project).residual], [50]))
        // Bought once, for 20 years: half is left after 10; and nothing where the life is over.
        #expect(
            agree(
                [flows(try Project.with("investment", #""amount": 100, "lasts": 20, "valueLeft": true"#)).residual],
                [50]))
        #expect(flows(try Project.with("investment", #""amount": 100, "lasts": 10, "valueLeft": true"#)).residual == 0)
        // Built over the first year, it lasts from then on: after 10 years 11 of 20 are left.
        let built = try Project.with(
            "investment", #""amount": 100, "over": "12 months", "lasts": 20, "valueLeft": true"#)
        #expect(agree([flows(built).residual], [55]))
        // Whoever pays keeps the value: citizens see none of the government's.
        #expect(flows(built, .citizen).residual == 0)
    }

    @Test("A purchase that does not last to the horizon is doubted unless it is renewed, and so is a platform")
    func outlived() throws {
        func concerns(_ investment: String) throws -> [String] {
            let read = ReadProject(
                """
                { "name": "x", "currency": "USD", "priceYear": 2026, "start": "2027-01", "life": 6, "horizon": 10,
                  "investment": [ { "what": "x", "amount": 9, \(investment) } ], "operating": [],
                  "savings": [ { "what": "y", "to": "citizens", "amount": 5, "per": "year" } ] }
                """)
            let (project, root) = (try #require(read.project), try #require(read.root))
            ProjectCheck(project, root: root, terms: try undiscounted(years: 10)).note(in: read.log)
            return read.codes
        }
        #expect(try concerns(#""lasts": 6"#).sorted() == ["horizonBeyondLife", "outlivedPurchase"])
        #expect(try concerns(#""lasts": 6, "renewed": true"#) == [])
        #expect(try concerns(#""lasts": 10"#) == ["horizonBeyondLife"])
    }

    @Test("What falls when the horizon ends, or recurs, has no life of its own")
    func lifeless() {
        for line in [
            #""amount": 7, "on": "end", "lasts": 3"#, #""amount": 7, "per": "year", "until": "2030", "lasts": 3"#,
        ] {
            let read = ReadProject(
                #"{ "name": "x", "currency": "USD", "start": "2027-01", "investment": [ { "what": "x", \#(line) } ] }"#)
            #expect(read.codes == ["lifeWithoutPurchase"])
        }
    }

    @Test("A line for institutions of which none joins stays, and costs nothing")
    func nobody() throws {
        let project = try project(
            #"""
            "rollOut": { "institutions": 200, "uptake": ["0%"] }, "operating": [], "savings": [],
            "investment": [ { "what": "x", "amount": 30, "for": "each institution that joins" } ]
            """#)
        #expect(project.flows.count == 1 && flows(project).recurringCosts.allSatisfy { $0 == 0 })
    }

    // MARK: Capacity

    private static let capacity =
        #""capacity": { "documents": 100, "per": "year", "growth": "50%", "step": 100, "spare": "20%", "ahead": 6 }"#

    @Test("Steps are bought ahead of the demand that they serve, and stay")
    func steps() throws {
        let project = try project(
            #""start": "2027-01", "operationalFrom": "2028-01", "operating": [], "savings": [], "investment": [ { "what": "x", "amount": 10, \#(Self.capacity) } ]"#
        )
        // Demand and a fifth: 120, 180, 270, 405, 607.5 make 2, 2, 3, 5, 7 steps; bought half a year before.
        let bought = flows(project, years: 6).oneOffCosts.enumerated().filter { $0.element != 0 }
        #expect(bought.map(\.offset) == [6, 30, 42, 54])
        #expect(bought.map(\.element) == [20, 10, 20, 20])
        let running = try project2(#""amount": 3, "per": "year", \#(Self.capacity)"#)
        #expect(agree(years(flows(running, years: 6).recurringCosts), [0, 6, 6, 9, 15, 21]))
    }

    @Test("Steps bought ahead are replaced when their life is over, wherever in the horizon that is")
    func renewedSteps() throws {
        let project = try project(
            #"""
            "start": "2027-01", "operationalFrom": "2027-07", "horizon": 6, "operating": [], "savings": [],
            "investment": [ { "what": "x", "amount": 100, "lasts": 3, "renewed": true, "valueLeft": true,
              "capacity": { "documents": 100, "per": "year", "growth": "50%", "step": 100, "ahead": 12 } } ]
            """#)
        // 1, 2, 3, 4, 6, 8 steps are needed from months 6, 18, … 66, and bought a year before, the first at 0. After 36
        // months they are bought again: those of 0, 6, 18 and 30, whose demand of month 42 lasts beyond the end at 72.
        let flows = flows(project, years: 6)
        let bought = flows.oneOffCosts.enumerated().filter { $0.element != 0 }
        #expect(bought.map(\.offset) == [0, 6, 18, 30, 36, 42, 54, 66])
        #expect(bought.map(\.element) == [100, 100, 100, 100, 100, 300, 300, 100])
        // Of 36 months are left at 72: 6 of three steps bought at 42, 18 of three bought at 54, 30 of one at 66:
        // 100 × (18 + 54 + 30) ÷ 36.
        let left = 10_200.0 / 36
        #expect(agree([flows.residual], [left]))
        // Eight steps serve the six years; what replaces them is no investment of its own.
        #expect(project.knownInvestment == 800)
        #expect(agree([flows.oneOffCosts.reduce(0, +)], [1200]))
    }

    private func project2(_ line: String) throws -> Project {
        try project(
            #""start": "2027-01", "operationalFrom": "2028-01", "investment": [], "savings": [], "operating": [ { "what": "x", \#(line) } ]"#
        )
    }

    @Test("A whole number of steps is not exceeded by rounding")
    func wholeSteps() throws {
        // 100 × 1.1 ÷ 55 is 2, though the product is a little more in binary.
        let project = try Project.with(
            "investment", #""amount": 1, "capacity": { "people": 100, "per": "year", "step": 55, "spare": "10%" }"#)
        #expect(flows(project).oneOffCosts.reduce(0, +) == 2)
    }

    @Test("What it costs to leave falls when the horizon ends, whatever the horizon")
    func exit() throws {
        let project = try Project.with("operating", #""amount": 70, "on": "end""#)
        for horizon in [1, 7, 30] {
            #expect(flows(project, years: horizon).closingCost == 70)
            let view = Account(of: project, perspective: .social, terms: try undiscounted(years: horizon))
            #expect(view[.presentValueOfCosts].value == 70 && view[.presentValueOfBenefits].value == 0)
        }
    }

    // MARK: Demand and time

    @Test("Diverted use counts in full, generated by half for those who gain, deadweight not at all")
    func demand() throws {
        let demand = #""amount": 1000, "per": "year", "demand": { "diverted": "70%", "generated": "20%" }"#
        // 70 % + half of 20 %; a government saves where somebody no longer comes.
        #expect(agree(years(flows(try Self.saving(demand), years: 1).recurringBenefits), [800]))
        let own = try Project.with("savings", #""to": "government", \#(demand)"#)
        #expect(agree(years(flows(own, years: 1).recurringBenefits), [700]))
        #expect(agree(years(flows(own, years: 1, .fiscal).recurringBenefits), [700]))
        let shares = try #require(own.savings.value?.first?.drivers.demand)
        #expect(agree([shares.deadweight], [0.1]))
    }

    @Test("The rule of a half is the triangle under a straight demand curve")
    func ruleOfAHalf() throws {
        // Demand falls in a straight line from 10 uses at a cost of 0 to none at a cost of 10. A cost that falls from 6
        // to 2 takes uses from 4 to 8: 4 old ones gain 4 each, 4 new ones (6 − c) each. The area, added up in thin
        // slices, is what half the gain for each new use makes of it.
        var area = 0.0
        let slices = 100_000
        for slice in 0..<slices { area += (4 + 4 * (Double(slice) + 0.5) / Double(slices)) * 4 / Double(slices) }
        let saving = try Self.saving(
            #""volume": { "transactions": 8, "per": "year" }, "each": { "money": 4 }, "demand": { "diverted": "50%", "generated": "50%" }"#
        )
        #expect(abs(try #require(years(flows(saving, years: 1).recurringBenefits).first) - area) < 1e-6)
    }

    @Test("The value of an hour is the project's own, one with a source, or the register's")
    func valueOfHour() throws {
        var vocabulary = Vocabulary(currencies: ["UYU"], indexUnits: [], countries: ["URY"])
        let figure = ReferenceValue(value: 250, currency: "UYU", year: 2024, source: "Ministry", isVerified: true)
        vocabulary.valuesOfTime = ["URY": [.any: figure]]
        func saving(_ value: String) throws -> Flow {
            let log = DiagnosticLog(
                SourceText(
                    name: "a.json",
                    text: #"""
                        { "name": "x", "currency": "UYU", "country": "URY", "savings": [ { "what": "x", "to": "citizens",
                          "volume": { "visits": 10, "per": "year" }, "each": { "hours": 2, "valueOfHour": \#(value) } } ] }
                        """#))
            let project = JSONReader.read(log).flatMap { ProjectReader(vocabulary: vocabulary, log: log).read($0) }
            #expect(log.diagnostics.isEmpty)
            return try #require(project?.savings.value?.first)
        }
        #expect(try saving("100").drivers.valueOfHour == .own)
        #expect(try saving("100").amount().value == 2000)
        let stated = try saving(#"{ "amount": 120, "source": "Survey, 2026" }"#)
        #expect(stated.drivers.valueOfHour == .stated(source: "Survey, 2026") && stated.amount().value == 2400)
        // There is no value of leisure: the average over purposes stands in, and says so.
        for purpose in ["any", "leisure"] {
            let registered = try saving("\"\(purpose)\"")
            #expect(registered.drivers.valueOfHour == .register(.any, figure) && registered.amount().value == 5000)
        }
        #expect(try saving(#""not stated""#).amount().unknown == .notStated)
    }
}

extension Project {
    /// A project with one line and nothing else.
    static func with(_ list: String, _ line: String) throws -> Project {
        let others = ["investment", "operating", "savings"].filter { $0 != list }.map { "\"\($0)\": [], " }.joined()
        return try project("\(others)\"start\": \"2027-01\", \"\(list)\": [ { \"what\": \"x\", \(line) } ]")
    }
}
