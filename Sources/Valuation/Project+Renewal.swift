import Projects

extension Project {
    /// The horizon up to which options are renewed that are counted over so many years; throws why there is none.
    ///
    /// What goes on as it is has no life that ends.
    package static func commonYears(
        of options: [(project: Project, terms: AppraisalTerms)]
    ) throws(RenewalProblem) -> Int {
        let lasting = options.filter { !$0.project.goesOnAsItIs }
        let lives = (lasting.isEmpty ? options : lasting).map { $0.terms.horizonYears }
        guard Set(lives).count > 1 else { return lives.first ?? AppraisalTerms.usualHorizon }
        let common = Lives.commonYears(of: lives)
        guard common <= Lives.longestHorizon else {
            throw .livesTooFarApart(Set(lives).sorted(), common: common)
        }
        if lasting.contains(where: { $0.project.prices == .current && $0.terms.discounting.isNominal }) {
            throw .renewedWithoutInflation
        }
        return common
    }

    /// The same project, renewed whenever so many years are over, up to a horizon; what goes on as it is just does.
    package func renewed(after years: Int, upTo horizon: Int) -> Project {
        var project = self
        project.renewedAfterYears = goesOnAsItIs || years >= horizon ? nil : years
        return project
    }

    /// Over how many years its lines are laid: those of its life, where it is renewed after that, or the horizon.
    package func yearsLaid(on terms: AppraisalTerms) -> Int {
        min(renewedAfterYears ?? terms.horizonYears, terms.horizonYears)
    }
}
