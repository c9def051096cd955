import Appraisal
import Facts
import Findings
import Foundation
import ProjectFiles
import ProjectSamples
import Projects
import Syntax
import Testing
import Valuation

@testable import Risk

@Suite("What turns the result of a project")
struct SensitivityTests {
    /// Over five years at 0 %: −1000 + 5 × (300 − 50) = 250.
    static let small = """
        "investment": [ { "id": "build", "what": "Build", "amount": 1000 } ],
        "operating": [ { "id": "run", "what": "Run", "amount": 50, "per": "year", "low": 40, "high": 80 } ],
        "savings": [ { "id": "staff", "what": "Staff", "to": "government", "amount": 300, "per": "year" } ]
        """

    private func sensitivity(_ project: Project, _ terms: AppraisalTerms) -> Sensitivity {
        Sensitivity(of: project, on: terms, perspective: .social)
    }

    @Test("The ends of a small project are those worked out by hand, the widest swing first")
    func ends() throws {
        let found = sensitivity(try project(Self.small), try terms(0, years: 5))
        #expect(found.netPresentValue.isClose(to: 250, within: 1e-12))
        #expect(
            found.figures.map(\.figure.id) == ["staff.amount", "horizon", "build.amount", "run.amount", "discountRate"])
        // −1000 + 5 (x − 50) for 240 and 360; −1000 + 250 n for 4 and 6 years; −x + 1250 for 800 and 1200;
        // −1000 + 5 (300 − x) for the range 40 to 80; a fifth of 0 % is nothing.
        let expected: [(Double, Double, Double, Double)] = [
            (240, 360, -50, 550), (4, 6, 0, 500), (800, 1200, 450, 50), (40, 80, 300, 100), (0, 0, 250, 250),
        ]
        for (item, (low, high, atLow, atHigh)) in zip(found.figures, expected) {
            #expect(item.ends.low.isClose(to: low, within: 1e-12) && item.ends.high.isClose(to: high, within: 1e-12))
            #expect((item.atLow - atLow).magnitude < 1e-9 && (item.atHigh - atHigh).magnitude < 1e-9, "\(item)")
        }
        #expect(found.figures.map(\.ends.kind) == [.fifth, .fifth, .fifth, .range, .fifth])
    }

    /// Each of the three is moved by a fifth, so that each swings by two fifths of what the line brings.
    @Test("Swings that only rounding tells apart keep the order of the file")
    func equalSwings() throws {
        for (volume, hours, value) in [(21_000.0, 0.05, 22.4), (70, 0.1, 0.3), (1e9, 1.0 / 3, 0.7)] {
            let found = sensitivity(
                try project(
                    """
                    "operationalFrom": "month 5",
                    "investment": [ { "what": "i", "amount": 1 } ], "operating": [],
                    "savings": [ { "id": "calls", "what": "c", "to": "government",
                        "volume": { "transactions": \(volume), "per": "year" },
                        "each": { "hours": \(hours), "valueOfHour": \(value) } } ]
                    """), try terms(0.06))
            let calls = found.figures.filter { $0.figure.lineID == "calls" }
            #expect(calls.map(\.figure.id) == ["calls.volume", "calls.hours", "calls.valueOfHour"])
            let swing = 0.4 * found.netPresentValue
            for item in calls { #expect(item.swing.isClose(to: swing + 0.4, within: 1e-9)) }
        }
    }

    @Test("The switching values of a small project are those worked out by hand")
    func switching() throws {
        let found = sensitivity(try project(Self.small), try terms(0, years: 5))
        func value(_ id: String) -> Double? { found.figures.first { $0.figure.id == id }?.switching.value }
        // 1000 ÷ 5 + 50; 1250; 300 − 200; 1000 ÷ 250 years; (1 − (1 + r)^−5) ÷ r = 4 (Python, bisection).
        for (id, expected) in [
            ("staff.amount", 250), ("build.amount", 1250), ("run.amount", 100), ("horizon", 4),
            ("discountRate", 0.07930826116052862),
        ] {
            #expect(try #require(value(id)).isClose(to: expected, within: 1e-12), "\(id)")
        }
        #expect(found.figures.filter { $0.turnsWithinEnds == true }.map(\.figure.id) == ["staff.amount", "horizon"])
    }

    @Test("Delay costs what is worked out by hand, of the service alone and of everything")
    func delay() throws {
        let found = sensitivity(try project(Self.small), try terms(0.1, years: 5))
        let year = try #require(found.delays.first { $0.months == 12 })
        // A year later 250 come in the years 2 to 5; the procurement pays the 1000 after a year.
        let later = [2.0, 3, 4, 5].reduce(0) { $0 + 250 / pow(1.1, $1) }
        #expect(year.serviceLater.isClose(to: later - 1000, within: 1e-12))
        #expect(year.allLater.isClose(to: later - 1000 / 1.1, within: 1e-12))
        #expect(year.costOfServiceLater.isClose(to: 250 / 1.1, within: 1e-12))
        #expect((year.costOfAllLater - (250 / 1.1 - 1000 + 1000 / 1.1)).magnitude < 1e-9)
        #expect(found.delays.map(\.months) == [1, 3, 6, 12, 18, 24, 36])
    }

    @Test("The two-way table holds the figures as printed in its middle, and the ends in its corners")
    func twoWay() throws {
        let table = try #require(sensitivity(try project(Self.small), try terms(0, years: 5)).twoWay)
        #expect(table.first.id == "staff.amount" && table.second.id == "horizon")
        #expect(table.rows == [240, 270, 300, 330, 360])
        // Half a year is no horizon: 4, 5 and 6 years are left.
        #expect(table.columns == [4, 5, 6])
        #expect(table.pairs.count == 15 && table.netPresentValue(300, 7) == nil)
        #expect((try #require(table.netPresentValue(300, 5)) - 250).magnitude < 1e-9)
        #expect((try #require(table.netPresentValue(240, 4)) - (4 * 190 - 1000)).magnitude < 1e-9)
        #expect((try #require(table.netPresentValue(360, 6)) - (6 * 310 - 1000)).magnitude < 1e-9)
    }

    @Test("Distributions without ends are taken between P10 and P90")
    func tenths() throws {
        let project = try project(
            """
            "investment": [ { "what": "A", "amount": 1000, "range": { "distribution": "normal", "sd": 100 } } ],
            "savings": [ { "what": "B", "to": "government", "amount": 300, "per": "year" } ]
            """)
        let item = try #require(sensitivity(project, try terms(0)).figures.first { $0.figure.part == .amount })
        #expect(item.ends.kind == .fifth)
        let ranged = try #require(sensitivity(project, try terms(0)).figures.first { $0.ends.kind == .tenths })
        // 1000 ± 100 × 1.2815515655446004.
        #expect(ranged.ends.low.isClose(to: 871.84484344554, within: 1e-12))
        #expect(ranged.ends.high.isClose(to: 1128.15515655446, within: 1e-12))
    }

    @Test("A figure that nothing depends on turns nothing, and neither does one that would have to change its sign")
    func none() throws {
        let project = try project(
            """
            "investment": [ { "what": "A", "amount": 1000 } ],
            "operating": [ { "id": "run", "what": "C", "amount": 10, "per": "year", "from": "month 600" } ],
            "savings": [ { "id": "b", "what": "B", "to": "government", "amount": 30, "per": "year" },
                { "id": "c", "what": "B", "to": "government", "amount": 40, "per": "year", "growth": "1%" } ]
            """)
        let found = sensitivity(project, try terms(0, years: 5))
        func switching(_ id: String) -> SwitchingValue? { found.figures.first { $0.figure.id == id }?.switching }
        #expect(switching("run.amount") == SwitchingValue.none)
        #expect(switching("b.amount")?.value != nil)
        #expect(found.rates.crossings.roots.allSatisfy { $0.rate < 0 })
    }

    // MARK: Every example

    static let examples: [String] = {
        let folder = repository.appending(path: "Cases/examples")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".json") || $0.hasSuffix(".csv") }.sorted()
    }()
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func example(_ name: String) throws -> Project {
        let url = Self.repository.appending(path: "Cases/examples/\(name)")
        let log = DiagnosticLog(SourceText(name: name, bytes: Array(try Data(contentsOf: url))))
        var vocabulary = Vocabulary(
            currencies: ["USD", "BRL", "COP", "PEN", "CRC", "PYG", "CLP"], indexUnits: [],
            countries: ["PRY", "BRA", "COL", "PER", "CRI", "URY", "CHL"])
        // What the registers have for the examples' countries; any number does here.
        func figure(_ value: Double, _ currency: String? = nil) -> ReferenceValue {
            ReferenceValue(value: value, currency: currency, source: "a register", isVerified: true)
        }
        vocabulary.valuesOfTime = ["CHL": [.any: figure(3000, "CLP")]]
        vocabulary.shadowPrices = ["COL": ["unskilled labour": figure(0.6), "skilled labour": figure(1)]]
        let reader = ProjectReader(vocabulary: vocabulary, log: log)
        let node = name.hasSuffix(".csv") ? ProjectSheet.read(log) : JSONReader.read(log)
        let project = node.flatMap { reader.read($0) }
        return try #require(project, "\(log.diagnostics)")
    }

    @Test("There are examples") func some() { #expect(Self.examples.count >= 5) }

    @Test(
        "Every switching value put back gives a net present value of 0 to a billionth of the investment",
        arguments: examples, Perspective.allCases)
    func putBack(name: String, perspective: Perspective) throws {
        let project = try example(name)
        let terms = AppraisalTerms(
            horizonYears: project.horizonYears ?? AppraisalTerms.usualHorizon,
            discounting: project.discountRate ?? .real(AppraisalTerms.usualRate), timing: project.timing ?? .end)
        guard Account(of: project, perspective: perspective, terms: terms)[.netPresentValue].value != nil else {
            return
        }
        let found = Sensitivity(of: project, on: terms, perspective: perspective)
        let investment = try #require(project.knownInvestment)
        func result(_ figure: UncertainParameter, _ value: Double) -> Double {
            Sensitivity.netPresentValue(of: project, on: terms, perspective: perspective, changing: [figure: value])
        }
        for item in found.figures {
            switch item.switching {
            case .zero(let value):
                let left = result(item.figure, value)
                #expect(left.magnitude <= 1e-9 * investment, "\(item.figure.id): \(value) leaves \(left)")
            case .turns(let value):
                #expect([.delay, .horizon, .demand, .demandGrowth].contains(item.figure.part))
                #expect((result(item.figure, value) < 0) != (found.netPresentValue < 0), "\(item.figure.id)")
                guard [.delay, .horizon].contains(item.figure.part) else { continue }
                let before = value > item.figure.estimate.value ? value - 1 : value + 1
                #expect((result(item.figure, before) < 0) == (found.netPresentValue < 0), "\(item.figure.id)")
            case .none:
                // Nothing that the figure can be has another sign.
                let meant = SensitivityEnds.meant(item.figure)
                for value in [meant.lowerBound, min(meant.upperBound, 1e6 * max(1, item.figure.estimate.value))]
                where ![.horizon, .delay, .discountRate, .demand, .demandGrowth].contains(item.figure.part) {
                    let left = max(-1e15, value)
                    #expect((result(item.figure, left) < 0) == (found.netPresentValue < 0), "\(item.figure.id)")
                }
            }
        }
        let view = Account(of: project, perspective: perspective, terms: terms)
        // Where nothing is gained but what is left of what was bought, no cost above zero turns the result.
        let gained = view.flows.recurringBenefits + view.flows.oneOffBenefits
        if gained.contains(where: { $0 != 0 }) { #expect(found.figures.contains { $0.switching.value != nil }) }
    }
}
