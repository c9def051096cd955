import Casebook
import Projects
import Registers
import Reports
import Valuation
import Wording

// What the corrections of a project rest on.
extension CaseFolder {
    /// What the corrections of a project are, and those that are asked for; refuses one that its file does not state.
    func basis(of project: Project, applying asked: Set<Adjustment>) throws(Failure) -> AdjustmentBasis {
        let basis = try basis(of: project, correcting: asked)
        for adjustment in Adjustment.allCases where asked.contains(adjustment) && !basis.stated.contains(adjustment) {
            throw .usage(.adjustmentNotStated(adjustment))
        }
        return basis
    }

    /// The first option of a file with the corrections that are asked for, where another one is set against it.
    func baseline(of file: ProjectFile, applying asked: Set<Adjustment>) throws(Failure) -> Project? {
        guard let first = file.options.first, let option = file.option, option.id != first.id else { return nil }
        return try basis(of: first.project, applying: asked).adjusted
    }
}
