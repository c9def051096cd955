import Casebook
import Projects
import Registers
import Reports
import Valuation
import Wording

// What the corrections of a project rest on.
extension CaseFolder {
    /// The discount rate that the country of a project prescribes for the first year, where one is verified.
    func prescribedRate(of project: Project) throws(Failure) -> Double? {
        guard project.optimismBias != nil, let country = project.country else { return nil }
        return try discountRates()[country]?.rates.first
    }

    /// What the corrections of a project are, and those that are asked for; refuses one that its file does not state.
    func basis(of project: Project, applying asked: Set<Adjustment>) throws(Failure) -> AdjustmentBasis {
        let uplift = project.optimismBias == nil ? nil : project.optimismBias?.uplift(by: try optimismBounds())
        let stated = project.adjustments(uplift: uplift)
        for adjustment in Adjustment.allCases where asked.contains(adjustment) && !stated.contains(adjustment) {
            throw .usage(.adjustmentNotStated(adjustment))
        }
        return AdjustmentBasis(
            project: project, applied: project.corrections(among: asked), uplift: uplift,
            nationalRate: try prescribedRate(of: project),
            overruns: try overruns().entries)
    }

    /// The first option of a file with the corrections that are asked for, where another one is set against it.
    func baseline(of file: ProjectFile, applying asked: Set<Adjustment>) throws(Failure) -> Project? {
        guard let first = file.options.first, let option = file.option, option.id != first.id else { return nil }
        return try basis(of: first.project, applying: asked).adjusted
    }
}
