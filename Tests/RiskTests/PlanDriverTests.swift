import Appraisal
import ProjectSamples
import Testing
import Valuation

@testable import Risk

@Suite("Drivers and risks in a plan")
struct PlanDriverTests {
    /// What a plan must know beside amounts, growth and uptake: limits, shares of demand, lives, steps of capacity, curves.
    static let bodies = [
        // Limits that bind at one end of the range and not at the other, in a line that grows; transfers and taxes.
        """
        "investment": [ { "what": "a", "amount": 900 } ],
        "operating": [ { "id": "cloud", "what": "b", "volume": { "transactions": ‹+cloud.volume|1000|300|4000›,
            "per": "month", "growth": ‹cloud.volumeGrowth|0.2|-0.3|0.4› }, "each": { "money": 0.02 },
            "atLeast": 150, "atMost": 400, "includesTax": "10%" } ],
        "savings": [ { "id": "fees", "what": "c", "to": "citizens", "amount": ‹+fees.amount|500|60|900›, "per": "year",
            "includesTransfers": 40, "atMost": 600 } ]
        """,
        // What goes on anyway runs and grows by years of its own, and before there is a service everybody stays.
        """
        "start": "2027-01", "delay": ‹delay|3|0|14›, "investment": [], "savings": [],
        "operating": [
          { "id": "desks", "what": "b", "volume": { "visits": ‹+desks.volume|100|50|300›, "per": "year",
              "growth": ‹desks.volumeGrowth|0.1|-0.2|0.3› }, "each": { "money": 2 }, "atLeast": 90 },
          { "id": "net", "what": "c", "amount": ‹+net.amount|50|20|90›, "per": "year", "growth": ‹net.growth|0.05|-0.1|0.2› } ],
        "options": [ { "id": "today", "what": "d" },
          { "id": "new", "what": "e", "proposed": true, "operationalFrom": "2028-07",
            "change": { "desks": { "uptake": ["20%", "50%"], "counts": "those who stay" } },
            "plus": { "investment": [ { "what": "f", "amount": 30 } ],
              "savings": [ { "what": "g", "to": "citizens", "amount": 400, "per": "year" } ] } } ]
        """,
        // Demand in three parts, for those who gain and for a government that saves; a floor for those who stay.
        """
        "start": "2027-01", "operationalFrom": "2027-07",
        "investment": [ { "what": "a", "amount": 900 } ], "operating": [],
        "savings": [
          { "id": "trips", "what": "b", "to": "citizens", "volume": { "transactions": ‹+trips.volume|100|50|300›, "per": "year" },
            "each": { "hours": { "before": 9, "after": 5 }, "valueOfHour": ‹trips.valueOfHour|1|0.5|2› },
            "demand": { "diverted": "60%", "generated": "20%" },
            "uptake": { "curve": "logistic", "midpoint": 3, "speed": 1, "ceiling": ‹trips.ceiling|0.8|0.3|1› } },
          { "id": "desk", "what": "c", "to": "government", "amount": ‹+desk.amount|90|40|200›, "per": "year",
            "demand": { "diverted": "70%", "generated": "10%" }, "atLeast": 30, "counts": "those who stay",
            "uptake": { "curve": "bass", "innovation": "5%", "imitation": "60%", "ceiling": ‹desk.ceiling|0.9|0.5|1› } } ]
        """,
        // What is renewed and leaves value, over a horizon that varies; capacity in steps whose demand varies.
        """
        "start": "2027-01", "operationalFrom": "2028-01", "horizon": ‹horizon|10|6|13›,
        "investment": [
          { "id": "build", "what": "a", "amount": ‹+build.amount|900|700|1500›, "lasts": 4, "renewed": true, "valueLeft": true },
          { "id": "servers", "what": "b", "amount": ‹+servers.amount|50|40|80›, "lasts": 3, "renewed": true, "valueLeft": true,
            "capacity": { "visits": ‹servers.demand|1000|200|2600›, "per": "month", "growth": ‹servers.demandGrowth|0.2|-0.2|0.4›,
              "step": 400, "spare": "10%", "ahead": 5 } } ],
        "operating": [ { "id": "run", "what": "c", "amount": 5, "per": "year",
            "capacity": { "visits": ‹run.demand|1000|200|2600›, "per": "month", "growth": "20%", "step": 400 } } ],
        "savings": [ { "what": "d", "to": "citizens", "amount": 400, "per": "year" } ]
        """,
        // Institutions that join along a curve: those that are connected, those that join, those that stay out.
        """
        "start": "2027-01", "operationalFrom": "2027-10",
        "rollOut": { "institutions": ‹institutions|40|25|60›,
          "uptake": { "curve": "bass", "innovation": "8%", "imitation": "40%", "ceiling": ‹rollOutCeiling|0.8|0.4|1› } },
        "investment": [ { "what": "a", "amount": 90 },
          { "id": "join", "what": "b", "amount": ‹+join.money|7|5|12›, "for": "each institution that joins" } ],
        "operating": [ { "what": "c", "amount": 1.5, "per": "year", "for": "each connected institution" },
          { "id": "old", "what": "d", "amount": ‹+old.amount|50|30|80›, "per": "year", "uptake": "roll-out", "counts": "those who stay" } ],
        "savings": [ { "what": "e", "to": "citizens", "volume": { "visits": 10, "per": "year" }, "uptake": "roll-out",
          "each": { "hours": ‹savings1.hours|3|2|6›, "valueOfHour": 2 } } ]
        """,
        // What runs before the launch: nobody has switched before it, and whoever is late waits for it.
        """
        "start": "2027-01", "operationalFrom": "2028-04", "delay": ‹delay|3|0|14›,
        "rollOut": { "institutions": 20, "uptake": ["50%", "80%"] },
        "investment": [ { "what": "a", "amount": 900 } ],
        "operating": [
          { "id": "help", "what": "b", "amount": 2, "per": "year", "for": "each connected institution",
            "from": "2027-01" },
          { "id": "rent", "what": "c", "amount": 3, "per": "year", "from": "2027-06",
            "capacity": { "visits": ‹rent.demand|100|50|300›, "per": "year", "growth": "20%", "step": 40 } } ],
        "savings": [ { "id": "trips", "what": "d", "to": "citizens", "amount": ‹+trips.amount|500|60|900›, "per": "year",
          "from": "2027-06", "uptake": { "curve": "logistic", "midpoint": 3, "speed": 1,
          "ceiling": ‹trips.ceiling|0.8|0.3|1› }, "atLeast": 12 } ]
        """,
        // What is still owed at the end, a delay, and totals over a window.
        """
        "start": "2027-01", "operationalFrom": "2027-07", "delay": ‹delay|2|0|9›,
        "investment": [ { "what": "a", "amount": 900 } ],
        "operating": [ { "id": "exit", "what": "b", "amount": ‹+exit.amount|80|20|150›, "on": "end" } ],
        "savings": [ { "what": "c", "to": "citizens", "amount": 300, "per": "year", "atMost": 250 } ],
        "residual": [ { "id": "land", "what": "d", "amount": ‹+land.amount|70|10|90› } ]
        """,
    ]

    @Test(
        "Whatever values its figures take, a plan gives what the appraisal of a file with those values gives",
        arguments: bodies.indices, Timing.allCases)
    func values(index: Int, timing: Timing) throws {
        try agree(Template(text: Self.bodies[index]), timing: timing)
    }

    @Test("So it does for amounts in current prices, deflated before they are discounted", arguments: Timing.allCases)
    func deflated(timing: Timing) throws {
        let inflated = Self.bodies.map { "\"prices\": \"current\", \"inflation\": \"7%\", " + $0 }
        for body in inflated { try agree(Template(text: body), timing: timing) }
    }

    private func agree(_ template: Template, timing: Timing) throws {
        let ranged = try project(template.ranged)
        let own = try terms(0.06, timing: timing).matching(ranged.prices, inflation: ranged.inflation)
        let plan = CompiledProject(of: ranged, on: own)
        #expect(Set(plan.inputs.map(\.id)) == Set(template.figures.map(\.id)))
        let evaluator = plan.evaluator()
        for sample in template.samples {
            evaluator.evaluate(plan.inputs.map { sample[$0.id] ?? $0.estimate.value })
            let plain = try project(template.with(sample))
            let terms = AppraisalTerms(
                horizonYears: plain.horizonYears ?? own.horizonYears, discounting: own.discounting,
                inflation: own.inflation, timing: timing)
            for perspective in Perspective.allCases {
                let view = Account(of: plain, perspective: perspective, terms: terms)
                let expected = try #require(view[.netPresentValue].value)
                let found = evaluator.netPresentValue(perspective)
                #expect(found.isClose(to: expected, within: 1e-11), "\(sample), \(perspective): \(found), \(expected)")
                guard let years = view[.paybackYears].value else { continue }
                let months = evaluator.paybackMonths(perspective)
                #expect(months.isClose(to: 12 * years, within: 1e-9), "\(sample): \(months), \(12 * years)")
            }
        }
    }

    private static let risky = """
        "start": "2027-01", "operationalFrom": "2027-07",
        "investment": [ { "what": "i", "amount": 900 } ], "operating": [],
        "savings": [ { "what": "s", "to": "citizens", "amount": 300, "per": "year" } ],
        "risks": [
          { "id": "leak", "what": "a", "probability": "20%", "amount": ‹+leak.amount|200|100|400›, "on": "year 3",
            "mitigation": { "what": "m", "amount": ‹+leak.mitigation.amount|10|5|20›, "on": "month 1", "shareAfter": "50%" } },
          { "what": "b", "probability": "30%", "months": 6, "volume": { "visits": ‹+risks2.volume|10|4|20›, "per": "year" },
            "each": { "money": 7 }, "until": "year 4" },
          { "id": "late", "what": "c", "probability": "25%", "months": 4 } ]
        """

    @Test("What a risk costs and what is done against it can have ranges too")
    func riskRanges() throws {
        let template = Template(text: Self.risky)
        let plan = CompiledProject(of: try project(template.ranged).withExpectedRisks, on: try terms(0.06))
        // Of the leak half is left once the audit is there, so its range is half as wide and half as high.
        #expect(
            plan.inputs.map(\.id) == [
                "leak.amount", "leak.mitigation.amount", "risks2.volume", "leak.occurrence", "risks2.occurrence",
                "late.occurrence",
            ])
        #expect(plan.inputs[0].estimate.distribution == .triangular(low: 50, mode: 100, high: 200))
        let evaluator = plan.evaluator()
        for sample in template.samples {
            let plain = try project(template.with(sample)).withExpectedRisks
            let probabilities = [0.2, 0.3, 0.25]
            var mean = 0.0
            for pattern in 0..<8 {
                let occurs = (0..<3).map { Double(pattern >> $0 & 1) }
                let costs = template.figures.enumerated().map { place, figure in
                    (sample[figure.id] ?? figure.likely) * (place == 0 ? 0.5 : 1)
                }
                evaluator.evaluate(costs + occurs)
                let chance = zip(occurs, probabilities).reduce(1) { $0 * ($1.0 == 1 ? $1.1 : 1 - $1.1) }
                mean += chance * evaluator.netPresentValue(.social)
            }
            let view = Account(of: plain, perspective: .social, terms: try terms(0.06))
            let expected = try #require(view[.netPresentValue].value)
            #expect(mean.isClose(to: expected, within: 1e-12), "\(sample): \(mean), \(expected)")
        }
    }

    @Test("With its risks counted, a sensitivity starts from their expected value, and moves each from never to always")
    func riskSensitivity() throws {
        let plain = try project(Template(text: Self.risky).with([:]))
        let (project, terms) = (plain.withExpectedRisks, try terms(0.06))
        let found = Sensitivity(of: project, on: terms, perspective: .social)
        let expected = try #require(Account(of: project, perspective: .social, terms: terms)[.netPresentValue].value)
        #expect(found.netPresentValue.isClose(to: expected, within: 1e-12))
        let leak = try #require(found.figures.first { $0.figure.id == "leak.occurrence" })
        #expect((leak.ends.low, leak.ends.high) == (0, 1))
        // It costs half of 200, spread over no time, at the start of the third year: 100 ÷ 1.06².
        #expect((leak.atLow - leak.atHigh).isClose(to: 100 / (1.06 * 1.06), within: 1e-12))
        // A delay moves the benefits only: put back to its own probability nothing changes, and it is linear in between.
        let late = try #require(found.figures.first { $0.figure.id == "late.occurrence" })
        #expect((late.atLow + 0.25 * (late.atHigh - late.atLow)).isClose(to: expected, within: 1e-12))
        #expect(late.atHigh < late.atLow)
    }

    @Test("A limit bends the line to the switching value, and a step of capacity jumps past it")
    func switching() throws {
        let project = try project(
            """
            "investment": [ { "id": "servers", "what": "a", "amount": 100,
                "capacity": { "visits": 100, "per": "year", "step": 50 } } ], "operating": [],
            "savings": [ { "id": "b", "what": "b", "to": "citizens", "amount": 90, "per": "year", "atLeast": 20, "atMost": 70 } ]
            """)
        let terms = try terms(0, years: 5)
        // As printed: 5 × 70 − 2 × 100 = 150. With 40 a year nothing is left; with 4 steps, from 150 visits on, −50.
        let found = Sensitivity(of: project, on: terms, perspective: .social)
        #expect(found.netPresentValue == 150)
        func item(_ id: String) throws -> Sensitivity.Item { try #require(found.figures.first { $0.figure.id == id }) }
        guard case .zero(let amount) = try item("b.amount").switching else {
            Issue.record("\(try item("b.amount").switching)")
            return
        }
        #expect(amount.isClose(to: 40, within: 1e-12))
        guard case .turns(let visits) = try item("servers.demand").switching else {
            Issue.record("\(try item("servers.demand").switching)")
            return
        }
        #expect(visits > 150 && visits.isClose(to: 150, within: 1e-9))
    }
}
