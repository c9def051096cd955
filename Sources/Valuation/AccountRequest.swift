import Projects

/// What an account is asked for: of which project, from whose point of view, on what terms, at which ends of the ranges, and
/// whether of cash alone.
struct AccountRequest {
    let project: Project
    let perspective: Perspective
    let terms: AppraisalTerms
    var scenario = Scenario.likely
    var cashOnly = false
}

extension Account {
    /// The account that is asked for.
    init(_ request: AccountRequest) {
        self.init(
            of: request.project, perspective: request.perspective, terms: request.terms, scenario: request.scenario,
            cashOnly: request.cashOnly)
    }
}
