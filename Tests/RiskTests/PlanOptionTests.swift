import Appraisal
import ProjectSamples
import Projects
import Testing
import Valuation

@testable import Risk

@Suite("What an option is beyond the first, in a plan")
struct PlanOptionTests {
    /// A first option that goes on as it is, or invests something itself; another one that changes its lines, adds some,
    /// starts later and may be late.
    static let bodies = [
        """
        "start": "2027-01", "delay": ‹delay|2|0|9›, "investment": [],
        "operating": [
          { "id": "counters", "what": "a", "volume": { "visits": ‹+counters.volume|100|60|150›, "per": "year",
              "growth": ‹counters.volumeGrowth|0.02|-0.05|0.08› }, "each": { "money": 9 } },
          { "id": "rent", "what": "r", "amount": ‹+rent.amount|50|40|70›, "per": "year", "growth": "3%" },
          { "id": "unknown", "what": "u", "amount": "not stated" } ],
        "savings": [],
        "options": [ { "id": "today", "what": "x" },
          { "id": "portal", "what": "y", "proposed": true, "operationalFrom": "2028-07",
            "change": { "counters": { "uptake": ["40%", "70%"], "counts": "those who stay", "atLeast": 300 } },
            "plus": { "investment": [ { "id": "build", "what": "b", "amount": ‹+build.amount|900|700|1500›, "lasts": 6, "valueLeft": true } ],
              "operating": [ { "id": "host", "what": "h", "amount": ‹+host.amount|80|50|90›, "per": "year" } ],
              "savings": [ { "id": "hours", "what": "s", "to": "citizens", "volume": { "visits": 100, "per": "year" },
                  "each": { "hours": ‹hours.hours|3|1|5›, "valueOfHour": 2 }, "uptake": ["40%", "70%"] } ] } } ]
        """,
        """
        "start": "2027-01", "operationalFrom": "2027-07",
        "investment": [ { "id": "patch", "what": "p", "amount": ‹+patch.amount|200|150|400› } ],
        "operating": [ { "id": "run", "what": "a", "amount": ‹+run.amount|90|60|150›, "per": "year" } ],
        "savings": [ { "id": "gain", "what": "s", "to": "government", "amount": ‹+gain.amount|150|100|180›, "per": "year" } ],
        "options": [ { "id": "mend", "what": "x" },
          { "id": "new", "what": "y", "proposed": true, "operationalFrom": "2028-01", "change": { "patch": null, "gain": { "amount": 300, "low": null, "high": null } },
            "plus": { "investment": [ { "id": "build", "what": "b", "amount": ‹+build.amount|900|700|1500› } ] } } ]
        """,
    ]

    @Test(
        "Whatever values figures take, a plan gives the difference that the appraisal of both options gives",
        arguments: bodies.indices)
    func values(index: Int) throws {
        let template = Template(text: Self.bodies[index])
        let ranged = try project(template.ranged)
        let base = try #require(ranged.options.first?.project)
        let plan = CompiledProject(of: ranged, beyond: base, on: try terms(0.06))
        let ids = plan.inputs.map(\.id)
        if index == 0 {
            // The rent cancels, so it is no figure of the difference.
            #expect(
                ids == [
                    "build.amount", "counters.volume", "counters.volumeGrowth", "host.amount", "hours.hours", "delay",
                ])
        } else {
            // What only the first option has is named so.
            #expect(ids == ["build.amount", "run.amount", "mend:patch.amount", "mend:gain.amount"])
        }
        let evaluator = plan.evaluator()
        for sample in template.samples {
            evaluator.evaluate(
                plan.inputs.map { input in
                    let id = input.first.map { String(input.id.dropFirst($0.count + 1)) } ?? input.id
                    return sample[id] ?? input.estimate.value
                })
            let plain = try project(template.with(sample))
            let first = try #require(plain.options.first?.project)
            for perspective in Perspective.allCases {
                let view = Account(of: plain, beyond: first, on: try terms(0.06), perspective: perspective)
                let expected = try #require(view[.netPresentValue].value)
                let found = evaluator.netPresentValue(perspective)
                #expect(found.isClose(to: expected, within: 1e-11), "\(sample), \(perspective): \(found), \(expected)")
                guard let years = view[.paybackYears].value else { continue }
                let months = evaluator.paybackMonths(perspective)
                #expect(months.isClose(to: 12 * years, within: 1e-9), "\(sample): \(months), \(12 * years)")
            }
        }
    }

    // The first lasts four or six years, the option three or four; the first of these files goes on as it is.
    @Test(
        "An option and a first one that are renewed after their lives differ in a plan as in their appraisal",
        arguments: bodies.indices, [(own: 4, first: 6), (own: 3, first: 4), (own: 12, first: 4)])
    func renewed(index: Int, lives: (own: Int, first: Int)) throws {
        let template = Template(text: Self.bodies[index])
        func sides(_ project: Project) throws -> (Project, Project) {
            let base = try #require(project.options.first?.project)
            return (project.renewed(after: lives.own, upTo: 12), base.renewed(after: lives.first, upTo: 12))
        }
        for (prices, rate) in [("\"priceYear\": 2027", 0.0), ("\"prices\": \"current\", \"inflation\": \"5%\"", 0.05)] {
            let terms = try terms(0.06, years: 12).matching(
                rate == 0 ? .constant : .current, inflation: rate == 0 ? nil : try Inflation(constant: rate))
            let (ranged, base) = try sides(try project("\(prices), " + template.ranged))
            let plan = CompiledProject(of: ranged, beyond: base, on: terms)
            #expect(!plan.inputs.contains { $0.part == .horizon })
            let evaluator = plan.evaluator()
            for sample in template.samples {
                evaluator.evaluate(
                    plan.inputs.map { input in
                        let id = input.first.map { String(input.id.dropFirst($0.count + 1)) } ?? input.id
                        return sample[id] ?? input.estimate.value
                    })
                let (plain, first) = try sides(try project("\(prices), " + template.with(sample)))
                for perspective in Perspective.allCases {
                    let view = Account(of: plain, beyond: first, on: terms, perspective: perspective)
                    let expected = try #require(view[.netPresentValue].value)
                    let found = evaluator.netPresentValue(perspective)
                    #expect(
                        found.isClose(to: expected, within: 1e-11), "\(sample), \(perspective): \(found), \(expected)")
                    guard let years = view[.paybackYears].value else { continue }
                    let months = evaluator.paybackMonths(perspective)
                    #expect(months.isClose(to: 12 * years, within: 1e-9), "\(sample): \(months), \(12 * years)")
                }
            }
        }
    }

    // 2,000 that last 7 years, or 2,500 that last 10, at 3.5 %: published as 327 and 301 a year.
    @Test("A switching value of options of different lives makes both worth the same a year")
    func switchingOfLives() throws {
        let file = try project(
            #"""
            "operating": [], "savings": [], "options": [
              { "id": "x", "what": "x", "horizon": 7, "investment": [ { "id": "b", "what": "b", "amount": 2000 } ] },
              { "id": "y", "what": "y", "horizon": 10, "proposed": true,
                "investment": [ { "id": "c", "what": "c", "amount": 2500 } ] } ]
            """#)
        let first = try #require(file.options.first?.project)
        let found = Sensitivity(
            of: file.renewed(after: 10, upTo: 70), beyond: first.renewed(after: 7, upTo: 70),
            on: try terms(0.035, years: 70), perspective: .social)
        // (327.0889 − 300.6034) × 26.0003966 = 688.63.
        #expect(abs(found.netPresentValue - 688.63) < 0.05)
        #expect(!found.figures.contains { $0.figure.part == .horizon })
        func turns(_ id: String) throws -> Double {
            try #require(found.figures.first { $0.figure.id == id }?.switching.value)
        }
        // 327.0889 × 8.316605 = 2720.27 for the second, 300.6034 × 6.114544 = 1838.05 for the first.
        #expect(abs(try turns("c.amount") - 2720.27) < 0.01)
        #expect(abs(try turns("x:b.amount") - 1838.05) < 0.01)
    }

    @Test("A switching value makes the option worth as much as the first one")
    func switching() throws {
        let project = try project(
            """
            "investment": [], "savings": [],
            "operating": [ { "id": "desk", "what": "a", "amount": 100, "per": "year" } ],
            "options": [ { "id": "today", "what": "x" },
              { "id": "portal", "what": "y", "proposed": true, "change": { "desk": { "amount": 40 } },
                "plus": { "investment": [ { "id": "build", "what": "b", "amount": 250 } ] } } ]
            """)
        // Over five years at 0 %: 5 × (100 − 40) − 250 = 50. With 300 to build, or 50 or 90 a year, nothing is left.
        let base = try #require(project.options.first?.project)
        let found = Sensitivity(of: project, beyond: base, on: try terms(0, years: 5), perspective: .social)
        #expect(found.netPresentValue == 50)
        func turns(_ id: String) throws -> Double {
            let item = try #require(found.figures.first { $0.figure.id == id })
            return try #require(item.switching.value)
        }
        #expect(try turns("build.amount").isClose(to: 300, within: 1e-12))
        #expect(try turns("desk.amount").isClose(to: 50, within: 1e-12))
        #expect(try turns("today:desk.amount").isClose(to: 90, within: 1e-12))
    }
}
