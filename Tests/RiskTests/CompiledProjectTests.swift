import Appraisal
import Facts
import ProjectSamples
import Projects
import Testing
import Valuation

@testable import Risk

@Suite("A project made into a plan")
struct PlanTests {
    /// Projects of every kind of line: once, recurring, over a window, growing, taken up, taxed, with transfers.
    static let bodies = [
        tenYears,
        """
        "start": "2027-01", "operationalFrom": "2027-07",
        "investment": [
            { "what": "Platform", "amount": 4200, "on": "2027-03", "low": "-10%", "high": "+60%", "includesTax": "10%" },
            { "what": "Training", "amount": 60, "per": "month", "from": "2027-02", "to": "2028-04" } ],
        "operating": [ { "what": "Hosting", "amount": 600, "per": "year", "growth": "2%" },
            { "what": "Own staff", "amount": 9, "per": "month", "inKind": true, "by": "businesses" } ],
        "savings": [
            { "what": "Counter", "to": "government", "amount": 900, "per": "year", "from": "2028-01", "cashable": false },
            { "what": "Fees", "to": "citizens", "amount": 300, "over": "2028-03 to 2030-10", "includesTransfers": 40 },
            { "what": "Trips", "to": "citizens",
              "volume": { "transactions": 180, "per": "year", "growth": "3%", "low": 100 },
              "uptake": ["20%", "50%", "80%"], "growth": "-1%",
              "each": { "hours": { "likely": 2.5, "low": 2, "high": 4 }, "valueOfHour": 1.5, "trips": 2, "fare": 6 } } ],
        "transfers": [ { "what": "Fee", "from": "citizens", "to": "government", "amount": 20, "per": "year" } ],
        "residual": [ { "what": "Servers", "amount": 500, "low": 200, "high": 600 } ]
        """,
        """
        "start": "2027-07", "operationalFrom": "2028-03",
        "investment": [ { "what": "Platform", "amounts": { "2027": 60, "2028": 240 }, "low": "-10%", "high": "+60%" },
            { "what": "Servers", "amounts": { "year 0": 20, "year 2": 30 }, "lasts": 4, "renewed": true } ],
        "operating": [ { "what": "Licences", "amounts": { "2028": 12, "2029": { "amount": 24, "low": 20, "high": 40 } } },
            { "what": "Staff", "amount": 20, "per": "year", "growth": { "likely": "1%", "low": "0%", "high": "2%" } } ],
        "savings": [
            { "what": "Trips", "to": "citizens", "volume": { "visits": { "2027": 5, "2028": { "likely": 20, "low": 10,
              "high": 40 }, "2031": 30 }, "per": "year" }, "each": { "hours": 2, "valueOfHour": 9 },
              "growth": [ { "from": 1, "rate": "2%" }, { "from": 4, "rate": "1%" } ],
              "uptake": ["30%", "90%"] },
            { "what": "Paper", "to": "government", "amount": 40, "per": "year",
              "growth": [ { "from": 1, "rate": "5%" }, { "from": 3, "rate": "-5%" } ] } ]
        """,
        """
        "delay": 5, "operationalFrom": "month 9",
        "investment": [ { "what": "Platform", "amount": 400 } ],
        "operating": [ { "what": "Hosting", "amount": 60, "per": "year" } ],
        "savings": [ { "what": "Counter", "to": "government", "amount": 190, "per": "year", "growth": "4%", "low": 100 } ]
        """,
    ]

    /// One whose lines grow from the year of their prices, which amounts in current prices have none of.
    static let priced = """
        "start": "2027-07", "operationalFrom": "2028-03", "priceYear": 2025,
        "investment": [ { "what": "Platform", "amounts": { "2027": 60, "2028": 240 }, "low": "-10%", "high": "+60%",
            "growth": { "rate": "3%", "from": "priceYear" } } ],
        "operating": [ { "what": "Staff", "amount": 20, "per": "year", "growth": { "rate": { "likely": "1%", "low": "0%",
            "high": "2%" }, "from": "priceYear" } } ],
        "savings": [ { "what": "Trips", "to": "citizens", "volume": { "visits": { "2027": 5, "2028": { "likely": 20,
            "low": 10, "high": 40 }, "2031": 30 }, "per": "year" }, "each": { "hours": 2, "valueOfHour": 9 },
            "growth": { "schedule": [ { "from": 1, "rate": "2%" }, { "from": 4, "rate": "1%" } ], "from": "priceYear" },
            "uptake": ["30%", "90%"] } ]
        """
    static let all = bodies + [priced]

    @Test("At the figures as printed it gives what the appraisal gives", arguments: all.indices, Timing.allCases)
    func agreement(index: Int, timing: Timing) throws {
        let project = try project(Self.all[index])
        for (rate, years, oneOff) in [
            (0.035, 10, OneOffTiming.atStart), (0.12, 7, .withRecurring), (0, 15, .atStart), (0.05, 9, .withRecurring),
        ] {
            let terms = try terms(rate, years: years, timing: timing, oneOff: oneOff)
            let plan = CompiledProject(of: project, on: terms)
            let evaluator = plan.evaluator()
            evaluator.evaluate(plan.inputs.map(\.estimate.value))
            for perspective in Perspective.allCases {
                try expect(evaluator, equals: Account(of: project, perspective: perspective, terms: terms))
            }
        }
    }

    private func expect(_ evaluator: CompiledProjectEvaluator, equals view: Account) throws {
        let expected = try #require(view[.netPresentValue].value)
        let value = evaluator.netPresentValue(view.perspective)
        #expect(value.isClose(to: expected, within: 1e-12), "\(view.perspective): \(value), \(expected)")
        let months = evaluator.paybackMonths(view.perspective)
        switch view[.paybackYears] {
        case .value(let years): #expect(months.isClose(to: 12 * years, within: 1e-9), "\(months), \(12 * years)")
        case .notComputable: #expect(months == .infinity)
        }
    }

    @Test("For other values it gives what the appraisal of a file with those values gives")
    func otherValues() throws {
        func body(_ amount: Double, _ growth: Double, _ rate: Double, _ horizon: Int, _ delay: Int) -> String {
            """
            "delay": { "likely": \(delay), "low": 0, "high": 24 },
            "horizon": { "likely": \(horizon), "low": 5, "high": 15 },
            "discountRate": { "likely": \(rate), "low": 0.01, "high": 0.2 },
            "investment": [ { "what": "a", "amount": \(amount), "range": { "distribution": "normal", "sd": 10 } } ],
            "savings": [ { "what": "b", "to": "citizens", "amount": 40, "per": "year",
                "growth": { "likely": \(growth), "low": -0.5, "high": 0.5 } } ]
            """
        }
        let plan = try CompiledProject(of: project(body(100, 0.02, 0.05, 10, 6)), on: terms(0.05))
        #expect(
            plan.inputs.map(\.id) == [
                "investment1.amount", "savings1.growth", "delay", "horizon", "discountRate",
            ])
        let evaluator = plan.evaluator()
        for (amount, growth, rate, horizon, delay) in [
            (100.0, 0.02, 0.05, 10, 6), (130, -0.1, 0.12, 5, 0), (70, 0.3, 0.01, 15, 24), (250, 0, 0.07, 8, 13),
        ] {
            evaluator.evaluate([amount, growth, Double(delay), Double(horizon), rate])
            let other = try project(body(amount, growth, rate, horizon, delay))
            try expect(
                evaluator, equals: Account(of: other, perspective: .social, terms: terms(rate, years: horizon)))
        }
    }

    @Test("Any figure can be varied, and terms can be fixed against the file")
    func figures() throws {
        let project = try project(Self.bodies[1])
        let plan = try CompiledProject(of: project, on: terms(0.06), varying: project.figures)
        #expect(
            plan.inputs.map(\.id).prefix(4) == [
                "investment1.amount", "investment2.amount", "operating1.amount", "operating1.growth",
            ])
        let evaluator = plan.evaluator([.social])
        evaluator.evaluate(plan.inputs.map(\.estimate.value))
        try expect(evaluator, equals: Account(of: project, perspective: .social, terms: terms(0.06)))

        let ranged = try self.ranged()
        #expect(try CompiledProject(of: ranged, on: terms(0.06)).inputs.map(\.id) == ["horizon", "discountRate"])
        let fixed = try CompiledProject(of: ranged, on: terms(0.06), fixing: [.discountRate])
        #expect(fixed.inputs.map(\.id) == ["horizon"])
    }

    private func ranged() throws -> Project {
        try project(
            """
            "horizon": { "likely": 10, "low": 8, "high": 12 }, "discountRate": { "likely": "6%", "low": "3%", "high": "9%" },
            "investment": [ { "what": "a", "amount": 100, "low": 100, "high": 100 } ],
            "savings": [ { "what": "b", "to": "citizens", "amount": 40, "per": "year" } ]
            """)
    }
}
