import Appraisal
import Facts
import ProjectSamples
import Projects
import Testing

@testable import Risk

@Suite("On which side of a switching value, a swing and the cost of a delay the true one lies")
struct SensitivityBoundTests {
    /// Over five years at 0 %: −1000 + 5 × (300 − 50) = 250, less a cost or with a saving that nobody knows.
    private func small(cost: String? = nil, saving: String? = nil, isInvestment: Bool = false) throws -> Project {
        let cost = cost.map {
            ", { \"id\": \"x\", \"what\": \"Training\", \"amount\": \($0)\(isInvestment ? "" : ", \"per\": \"year\"") }"
        }
        let saving = saving.map {
            ", { \"id\": \"y\", \"what\": \"Paper\", \"to\": \"government\", \"amount\": \($0), \"per\": \"year\" }"
        }
        return try project(
            """
            "investment": [ { "id": "build", "what": "Build", "amount": 1000 }\(isInvestment ? cost ?? "" : "") ],
            "operating": [ { "id": "run", "what": "Run", "amount": 50, "per": "year", "low": 40, "high": 80 }
                \(isInvestment ? "" : cost ?? "") ],
            "savings": [ { "id": "staff", "what": "Staff", "to": "government", "amount": 300, "per": "year" }\(saving ?? "") ]
            """)
    }

    private func find(_ project: Project, rate: Double = 0) throws -> Sensitivity {
        Sensitivity(of: project, on: try terms(rate, years: 5), perspective: .social)
    }

    // A cost C a year asks for a saving of 250 + C, leaves an investment of 1250 − 5 C and running costs of 100 − C, and
    // takes 1000 ÷ (250 − C) years: the values without it are the least, the most, the most and the least.
    @Test("With an unknown cost a saving must be at least, and a cost at most, its switching value")
    func unknownCost() throws {
        let found = try find(small(cost: "\"not stated\""))
        #expect(found.bound == .atMost)
        let expected: [(String, Double, Bound)] = [
            ("staff.amount", 250, .atLeast), ("build.amount", 1250, .atMost), ("run.amount", 100, .atMost),
            ("horizon", 4, .atLeast), ("discountRate", 0.07930826116052862, .atMost),
        ]
        for (id, value, bound) in expected {
            let item = try #require(found.figures.first { $0.figure.id == id })
            #expect(try #require(item.switching.value).isClose(to: value, within: 1e-12), "\(id)")
            #expect(item.switchingBound == bound, "\(id)")
            // 250 lies between 240 and 360, 1250 is at most that, 100 too, and 4 lies between 4 and 6.
            if id != "discountRate" { #expect(item.turnsWithinEnds == nil, "\(id)") }
        }
    }

    // A saving S a year does the opposite.
    @Test("With an unknown saving a saving must be at most, and a cost at least, its switching value")
    func unknownSaving() throws {
        let found = try find(small(saving: "\"not quantified\""))
        #expect(found.bound == .atLeast)
        let expected: [(String, Bound, Bool?)] = [
            // 250 or less can lie between 240 and 360; 1250 or more cannot between 800 and 1200, nor 100 between 40 and 80.
            ("staff.amount", .atMost, nil), ("build.amount", .atLeast, false), ("run.amount", .atLeast, false),
            ("horizon", .atMost, nil), ("discountRate", .atLeast, false),
        ]
        for (id, bound, within) in expected {
            let item = try #require(found.figures.first { $0.figure.id == id })
            #expect(item.switchingBound == bound && item.turnsWithinEnds == within, "\(id)")
        }
    }

    @Test(
        "Whatever the unknown amounts to, the true numbers lie on the side that is said",
        arguments: ["0", "1", "20", "49"], [true, false])
    func holds(amount: String, isCost: Bool) throws {
        let unknown = try isCost ? small(cost: "\"not stated\"") : small(saving: "\"not quantified\"")
        let known = try isCost ? small(cost: amount) : small(saving: amount)
        for rate in [0, 0.03] {
            let (found, truth) = (try find(unknown, rate: rate), try find(known, rate: rate))
            func check(_ number: Double, _ bound: Bound?, _ real: Double?, _ name: String) {
                guard let real else { return }
                let slack = 1e-9 * max(1, real.magnitude)
                switch bound {
                case nil: #expect((number - real).magnitude <= slack, "\(name)")
                case .atLeast?: #expect(real >= number - slack, "\(name)")
                case .atMost?: #expect(real <= number + slack, "\(name)")
                }
            }
            check(found.netPresentValue, found.bound, truth.netPresentValue, "NPV")
            for item in found.figures {
                let other = try #require(truth.figures.first { $0.figure.id == item.figure.id })
                check(item.atLow, found.bound, other.atLow, item.figure.id)
                check(item.atHigh, found.bound, other.atHigh, item.figure.id)
                if let swing = item.knownSwing.value { check(swing, nil, other.swing, "swing of \(item.figure.id)") }
                if let value = item.switching.value {
                    check(value, item.switchingBound, other.switching.value, "switching \(item.figure.id)")
                } else if !item.couldSwitch {
                    #expect(other.switching.value == nil, "\(item.figure.id)")
                }
                if let within = item.turnsWithinEnds { #expect(other.turnsWithinEnds == within, "\(item.figure.id)") }
            }
            for (delay, other) in zip(found.delays, truth.delays) {
                let numbers: [(Double, Computed<Bound?>, Double)] = [
                    (delay.serviceLater, delay.boundOfServiceLater, other.serviceLater),
                    (delay.allLater, delay.boundOfAllLater, other.allLater),
                    (delay.costOfServiceLater, delay.boundOfCostOfService, other.costOfServiceLater),
                    (delay.costOfAllLater, delay.boundOfCostOfAll, other.costOfAllLater),
                ]
                for (number, bound, real) in numbers {
                    if case .value(let bound) = bound { check(number, bound, real, "\(delay.months) months") }
                }
            }
        }
    }

    @Test("An investment that nobody states stays where it is when the service is late, and moves with the procurement")
    func delayOfInvestment() throws {
        let delays = try find(small(cost: "\"not stated\"", isInvestment: true), rate: 0.1).delays
        #expect(delays.allSatisfy { $0.boundOfCostOfService == .value(nil) && $0.boundOfCostOfAll == .value(.atMost) })
        let running = try find(small(cost: "\"not stated\""), rate: 0.1).delays
        #expect(running.allSatisfy { $0.boundOfCostOfService == .value(.atMost) })
    }

    @Test("A value that nothing known turns could be turned by an unknown cost, but not the other way round")
    func couldSwitch() throws {
        func item(_ saving: Int, _ unknown: String) throws -> Sensitivity.Item {
            let project = try project(
                """
                "investment": [ { "what": "A", "amount": 100 }\(unknown == "cost" ? ", { \"what\": \"U\", \"amount\": \"not stated\" }" : "") ],
                "operating": [],
                "savings": [ { "id": "a", "what": "a", "to": "government", "amount": \(saving), "per": "year" },
                    { "id": "b", "what": "b", "to": "government", "amount": 1, "per": "year" }
                    \(unknown == "saving" ? ", { \"what\": \"U\", \"to\": \"government\", \"amount\": \"not quantified\" }" : "") ]
                """)
            return try #require(try find(project).figures.first { $0.figure.id == "b.amount" })
        }
        // 500 a year pay for the 100 whatever b is; 0.1 a year do not, but more of b would.
        #expect(try item(500, "cost").switching == .none && item(500, "cost").couldSwitch)
        #expect(try item(500, "cost").turnsWithinEnds == nil)
        #expect(try item(500, "saving").switching == .none && !item(500, "saving").couldSwitch)
        #expect(try item(500, "saving").turnsWithinEnds == false)
        #expect(try item(500, "").turnsWithinEnds == false)
    }

    // −100 + 2000 ÷ (1 + r) + … is zero near r = 19: beyond 1000 %, and yet the rate at which the result is zero.
    @Test("The discount rate that switches is the one at which the profile of the rates is zero, however high")
    func highRate() throws {
        let project = try project(
            """
            "investment": [ { "what": "A", "amount": 100 } ], "operating": [],
            "savings": [ { "what": "B", "to": "government", "amount": 2000, "per": "year" } ]
            """)
        let found = try find(project, rate: 0.12)
        let root = try #require(found.rates.crossings.roots.first).rate
        #expect(root > 18 && root < 20)
        #expect(found.figures.first { $0.figure.part == .discountRate }?.switching == .zero(at: root))
    }

    @Test("What the first option hides bounds the difference on the other side")
    func options() throws {
        func difference(_ base: String, _ option: String) throws -> Bound? {
            let project = try project(
                """
                "investment": [], "operating": [ { "id": "counters", "what": "C", "amount": 300, "per": "year" }\(base) ],
                "savings": [],
                "options": [ { "id": "today", "what": "x" }, { "id": "portal", "what": "y",
                    "change": { "counters": { "amount": 100 }\(base.isEmpty ? "" : ", \"old\": null") },
                    "plus": { "investment": [ { "what": "B", "amount": 500 }\(option) ] } } ]
                """)
            let (first, second) = (project.options[0].project, project.options[1].project)
            return Sensitivity(of: second, beyond: first, on: try terms(0, years: 5), perspective: .social).bound
        }
        let old = ", { \"id\": \"old\", \"what\": \"Old\", \"amount\": \"not stated\", \"per\": \"year\" }"
        let training = ", { \"what\": \"T\", \"amount\": \"not stated\" }"
        #expect(try difference("", "") == nil)
        #expect(try difference("", training) == .atMost)
        #expect(try difference(old, "") == .atLeast)
    }
}
