import Casebook
import Projects
import Registers
import Reports
import Valuation
import Wording

// Which corrections of a project are asked for, and what they rest on.
extension Session {
    /// The corrections that the options ask for.
    func adjustments() throws(Failure) -> Set<Adjustment> {
        var asked: Set<Adjustment> = []
        for text in invocation.all(.adjust) {
            guard let adjustment = Adjustment(rawValue: text) else {
                let choices = Adjustment.words
                let near = NearestName.of(text, among: choices)
                throw .usage(.notAChoice(.adjust, found: text, nearest: near, choices: choices))
            }
            asked.insert(adjustment)
        }
        return asked
    }

    /// The discount rate that the country of a project prescribes for the first year, where one is verified.
    func prescribedRate(of project: Project, _ folder: CaseFolder) throws(Failure) -> Double? {
        guard project.optimismBias != nil, let country = project.country else { return nil }
        return try folder.discountRates()[country]?.rates.first
    }

    /// What the corrections of a project are, and those that are asked for; refuses one that its file does not state.
    func basis(of project: Project, _ folder: CaseFolder) throws(Failure) -> AdjustmentBasis {
        let uplift = project.optimismBias == nil ? nil : project.optimismBias?.uplift(by: try folder.optimismBounds())
        let asked = try adjustments()
        let stated = project.adjustments(uplift: uplift)
        for adjustment in Adjustment.allCases where asked.contains(adjustment) && !stated.contains(adjustment) {
            throw .usage(.adjustmentNotStated(adjustment))
        }
        return AdjustmentBasis(
            project: project, applied: project.corrections(among: asked), uplift: uplift,
            nationalRate: try prescribedRate(of: project, folder),
            overruns: try folder.overruns().entries)
    }

    /// The first option of a file with the corrections that are asked for, where another one is set against it.
    func baseline(of file: ProjectFile, _ folder: CaseFolder) throws(Failure) -> Project? {
        guard let first = file.options.first, let option = file.option, option.id != first.id else { return nil }
        return try basis(of: first.project, folder).adjusted
    }
}
