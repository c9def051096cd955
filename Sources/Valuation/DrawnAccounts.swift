import Facts
import Projects

/// What is computed beside the draws of a simulation, by which they are bounded: of the figures as printed, and of those of
/// which each draw is made, the risks among them.
package struct DrawnAccounts: Sendable {
    /// The accounts of the figures as printed.
    package let asPrinted: ByPerspective<Account>
    /// Those of all that can happen.
    package let withRisks: ByPerspective<Account>

    /// The accounts of a project, or of what it is beyond a first option; without any risk both are the same.
    package init(of project: Project, beyond base: Project?, on terms: AppraisalTerms) {
        func accounts(_ project: Project, _ base: Project?) -> ByPerspective<Account> {
            ByPerspective { project.view(from: $0, beyond: base, on: terms) }
        }
        let asPrinted = accounts(project, base)
        self.asPrinted = asPrinted
        let hasRisks = [project, base].contains { $0?.risks.isEmpty == false }
        withRisks = hasRisks ? accounts(project.withRisks, base?.withRisks) : asPrinted
    }

    /// Why what is drawn has no net present value from a point of view; nothing where it has one.
    package func obstacle(_ perspective: Perspective) -> Reason? {
        asPrinted[perspective][.netPresentValue].reason ?? withRisks[perspective].gaps.reasonAgainstNet
    }

    /// The points of view that can be drawn.
    ///
    /// One in which no line counts is nobody's question, unless it is the one that is `asked` for.
    package func drawable(asked: Perspective) -> [Perspective] {
        Perspective.allCases.filter { perspective in
            let gaps = asPrinted[perspective].gaps
            return (gaps.knowsCost || gaps.knowsBenefit || perspective == asked) && obstacle(perspective) == nil
        }
    }
}
