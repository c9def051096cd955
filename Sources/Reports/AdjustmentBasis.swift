import Casebook
import Projects
import Registers
import Valuation

/// What the corrections of a project rest on, and which of them its results contain.
package struct AdjustmentBasis: Sendable {
    /// The project as it is written, without any correction.
    package let project: Project
    /// The corrections that the results contain.
    package let applied: Set<Adjustment>
    /// The uplift of its optimism bias, where it states one.
    package let uplift: OptimismUplift?
    /// The discount rate that its country prescribes, where one is verified.
    package let nationalRate: Double?
    /// What is published on the overruns of such projects.
    package let overruns: [OverrunRegister.Entry]

    /// A basis by its parts.
    package init(
        project: Project, applied: Set<Adjustment>, uplift: OptimismUplift?, nationalRate: Double?,
        overruns: [OverrunRegister.Entry]
    ) {
        self.project = project
        self.applied = applied
        self.uplift = uplift
        self.nationalRate = nationalRate
        self.overruns = overruns
    }

    /// The project as the results take it.
    package var adjusted: Project { project.adjusted(for: applied, uplift: uplift) }

    /// The corrections that the file states.
    package var stated: [Adjustment] { project.adjustments(uplift: uplift) }
}

extension CaseLibrary {
    /// What the corrections of a project rest on; those of the ones that are asked for apply that its file states.
    package func basis(of project: Project, correcting asked: Set<Adjustment> = []) throws(Failure) -> AdjustmentBasis {
        let uplift = project.optimismBias == nil ? nil : project.optimismBias?.uplift(by: try optimismBounds())
        return AdjustmentBasis(
            project: project, applied: project.corrections(among: asked), uplift: uplift,
            nationalRate: try prescribedRate(of: project), overruns: try overruns().entries)
    }

    /// The discount rate that the country of a project prescribes for the first year, where one is verified.
    package func prescribedRate(of project: Project) throws(Failure) -> Double? {
        guard project.optimismBias != nil, let country = project.country else { return nil }
        return try discountRates()[country]?.rates.first
    }
}
