import Findings
import ProjectFiles
import Projects
import Reports
import Syntax
import Valuation
import Wording

// Over how many years options are compared.
extension AskedTerms {
    /// The options of a file, each on the terms on which it is compared with the others.
    func compared(
        _ options: [ProjectOption], in path: String, _ folder: CaseFolder
    ) throws(Failure) -> ComparedOptions<OwnTerms> {
        try ComparedOptions(options, terms: \.terms, failing: { Self.failure($0, in: path) }) {
            option, years throws(Failure) in
            let asked =
                years.map { terms(for: option.project).over(years: $0) }
                ?? terms(for: option.project, keepingHorizon: option.hasOwnHorizon)
            return try ownTerms(for: option.project, on: asked, in: path, folder)
        }
    }

    private static func failure(_ problem: RenewalProblem, in path: String) -> Failure {
        .diagnostics([Diagnostic(fact: OptionProblem(problem), file: path)])
    }

    private func commonYears(
        of options: [(project: Project, terms: AppraisalTerms)], in path: String
    ) throws(Failure) -> Int {
        do throws(RenewalProblem) { return try Project.commonYears(of: options) } catch {
            throw Self.failure(error, in: path)
        }
    }

    /// A project, what it is set against, and the terms of both.
    struct Sides {
        fileprivate(set) var project: Project
        fileprivate(set) var base: Project?
        fileprivate(set) var terms: AppraisalTerms
        /// How their lives were made to compare, where they differ.
        fileprivate(set) var note: OptionText?

        /// Whether they are renewed up to a common horizon, which so does not vary.
        var isRenewed: Bool { project.renewedAfterYears != nil || base?.renewedAfterYears != nil }
    }

    /// Brings an option and the first one to the same years.
    ///
    /// Where one lasts longer than the other, each is renewed up to a horizon that holds both lives a whole number of times.
    /// A first option that goes on as it is needs that only where the file asks for it: it goes on over the years of the
    /// other. A horizon that is asked for on the command line holds for both.
    func sides(
        of project: Project, beyond base: Project?, of file: ProjectFile, in path: String, _ folder: CaseFolder
    ) throws(Failure) -> Sides {
        let own = try ownTerms(for: project, in: path, folder).terms
        var sides = Sides(project: project, base: base, terms: own)
        guard let base, !hasHorizon else { return sides }
        let others = try ownTerms(for: base, in: path, folder).terms
        let (mine, theirs) = (own.horizonYears, others.horizonYears)
        let common: Int
        if project.lives == .repeat {
            var all: [(project: Project, terms: AppraisalTerms)] = []
            for option in file.options {
                all.append((option.project, try ownTerms(for: option.project, in: path, folder).terms))
            }
            common = try commonYears(of: all, in: path)
        } else if mine == theirs {
            return sides
        } else if base.goesOnAsItIs {
            sides.note = .overYearsOfOption(mine)
            return sides
        } else {
            common = try commonYears(of: [(project, own), (base, others)], in: path)
        }
        sides.project = project.renewed(after: mine, upTo: common)
        sides.base = base.renewed(after: theirs, upTo: common)
        sides.terms = try ownTerms(for: project, on: terms(for: project).over(years: common), in: path, folder)
            .terms
        if sides.isRenewed { sides.note = .renewedBoth(own: mine, first: theirs, common: common) }
        return sides
    }
}
