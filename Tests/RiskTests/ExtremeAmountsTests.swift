import Appraisal
import Facts
import ProjectSamples
import Testing

@testable import Risk

@Suite("Simulations and sensitivities of amounts as large and as small as there are")
struct ExtremeAmountsTests {
    private func text(_ unit: Double, years: String = "year") -> String {
        """
        "investment": [ { "what": "A", "amount": \(1000 * unit), "low": \(800 * unit), "high": \(1500 * unit) } ],
        "operating": [],
        "savings": [ { "what": "B", "to": "government", "amount": \(300 * unit), "per": "\(years)",
            "range": { "distribution": "pert", "low": \(200 * unit), "high": \(400 * unit) } } ]
        """
    }

    @Test(
        "A simulation of amounts so many times larger has results that much larger, to the last bit",
        arguments: [-900, -500, 500, 900], SimulationSettings.Points.allCases)
    func simulation(exponent: Int, points: SimulationSettings.Points) throws {
        let unit = Double(sign: .plus, exponent: exponent, significand: 1)
        let plain = try simulate(project(text(1)), draws: 2048, points: points).views[0]
        let found = try simulate(project(text(unit)), draws: 2048, points: points)
        let view = try #require(found.views.first)
        #expect(found.beyondRange.isEmpty)
        #expect(view.mean == plain.mean.map { unit * $0 })
        #expect(view.standardError == plain.standardError.map { unit * $0 })
        #expect(view.standardDeviation == plain.standardDeviation.map { unit * $0 })
        for (own, other) in zip(view.percentiles, plain.percentiles) {
            #expect(own.value.value == unit * other.value.value)
            #expect(own.value.interval?.lowerBound == other.value.interval.map { unit * $0.lowerBound })
        }
        #expect(view.chanceOfLoss == plain.chanceOfLoss && view.paybacks.map(\.months) == plain.paybacks.map(\.months))
        #expect(view.histogram.classes.reduce(0) { $0 + $1.count } == 2048)
    }

    @Test("Draws beyond the range of numbers are told, and are no results")
    func beyond() throws {
        let huge = """
            "investment": [ { "what": "A", "amount": 1000 } ], "operating": [],
            "savings": [ { "what": "B", "to": "government", "amount": 900, "low": 800, "high": 1.7e308, "per": "year" } ]
            """
        let found = try simulate(project(huge), draws: 200)
        #expect(found.views.map(\.perspective) == [.citizen] || found.views.isEmpty)
        #expect(found.beyondRange.contains(.social) && found.beyondRange.contains(.fiscal))
        // What is said of the ends is a number, or nothing.
        let sensitivity = Sensitivity(of: try project(huge), on: try terms(0.1), perspective: .social)
        let item = try #require(sensitivity.figures.first)
        #expect(item.atHigh == .infinity && item.knownSwing == .notComputable(.outOfRange))
        #expect(item.atLow.isClose(to: 800 * 6.144567105704685 - 1000, within: 1e-12))
    }
}
