import Projects

/// Options, each on the terms on which it is compared with the others.
package struct ComparedOptions<Terms> {
    /// The options, renewed where their lives are made to compare so.
    package private(set) var options: [ProjectOption]
    /// What was settled for each, by its id.
    package private(set) var terms: [String: Terms]

    /// Settles the terms of every option: its own years, or where the file renews each after its life, those of the common
    /// horizon.
    ///
    /// `settle` answers what holds for an option, over so many years where they are not its own; `terms` takes the terms out
    /// of that, and `fail` says that lives have no horizon in common.
    package init<Failure: Error>(
        _ options: [ProjectOption], terms: (Terms) -> AppraisalTerms,
        failing fail: (RenewalProblem) -> Failure,
        settling settle: (_ option: ProjectOption, _ years: Int?) throws(Failure) -> Terms
    ) throws(Failure) {
        self.options = options
        self.terms = [:]
        var lives: [(project: Project, terms: AppraisalTerms)] = []
        for option in options {
            let own = try settle(option, nil)
            self.terms[option.id] = own
            lives.append((option.project, terms(own)))
        }
        guard options.first?.project.lives == .repeat else { return }
        let common: Int
        do throws(RenewalProblem) { common = try Project.commonYears(of: lives) } catch { throw fail(error) }
        for (index, option) in options.enumerated() {
            self.terms[option.id] = try settle(option, common)
            self.options[index] = option.with(
                option.project.renewed(after: lives[index].terms.horizonYears, upTo: common))
        }
    }
}
