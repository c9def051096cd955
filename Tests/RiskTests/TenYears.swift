import Appraisal
import Projects
import Syntax
import Testing
import Valuation

@testable import Risk

/// Terms by their numbers.
func terms(
    _ rate: Double, years: Int = 10, timing: Timing = .end, oneOff: OneOffTiming = .atStart
) throws -> AppraisalTerms {
    AppraisalTerms(horizonYears: years, rate: try DiscountRate(constant: rate), timing: timing, oneOffTiming: oneOff)
}

/// The ten-year project whose exact results are known.
let tenYears = """
    "investment": [ { "id": "build", "what": "Build", "amount": 100000, "low": 80000, "high": 140000 } ],
    "operating": [ { "id": "run", "what": "Run", "amount": 3000, "per": "year",
        "range": { "distribution": "pert", "low": 2000, "high": 6000 } } ],
    "savings": [ { "id": "staff", "what": "Staff", "to": "government", "amount": 22000, "per": "year",
        "range": { "distribution": "pert", "low": 15000, "high": 30000 },
        "growth": { "low": "-1%", "likely": "2%", "high": "4%" } } ]
    """

/// A simulation of a project on one thread.
func simulate(
    _ project: Project, rate: Double = 0.035, draws: Int, seed: UInt64 = 1,
    points: SimulationSettings.Points = .random, late: Double? = nil
) throws -> Simulation {
    let plan = CompiledProject(of: project, on: try terms(rate))
    let settings = SimulationSettings(draws: draws, seed: seed, points: points)
    let outcomes = SimulationOutcomes(
        of: plan, settings, blocks: 0..<settings.blocks, views: Perspective.allCases)
    return Simulation(of: plan, settings, outcomes: outcomes, explaining: .social, late: late)
}
