import Projects

/// What is computed beside the draws of a simulation, by which they are bounded: of the figures as printed, and of those of
/// which each draw is made, the risks among them.
package struct DrawnAccounts: Sendable {
    /// The accounts of the figures as printed, in the order of `Perspective.allCases`.
    package let asPrinted: [Account]
    /// Those of all that can happen.
    package let withRisks: [Account]

    /// The accounts of a project, or of what it is beyond a first option; without any risk both are the same.
    package init(of project: Project, beyond base: Project?, on terms: AppraisalTerms) {
        func accounts(_ project: Project, _ base: Project?) -> [Account] {
            Perspective.allCases.map { project.view(from: $0, beyond: base, on: terms) }
        }
        let asPrinted = accounts(project, base)
        self.asPrinted = asPrinted
        let hasRisks = [project, base].contains { $0?.risks.isEmpty == false }
        withRisks = hasRisks ? accounts(project.withRisks, base?.withRisks) : asPrinted
    }
}
