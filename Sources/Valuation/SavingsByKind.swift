import Appraisal
import Facts
import Projects

/// The savings of a project by who gains and whether cash is freed: never one total, since they do not buy the same.
package struct SavingsByKind: Sendable, Hashable {
    /// What makes a kind.
    package struct Kind: Sendable, Hashable {
        /// Who gains.
        package let party: Party
        /// Whether the savings free cash; nothing where nobody says, or where the gainer is no government.
        package let isCashable: Bool?
        /// Their present value, taxes in it where they are in the amounts.
        package let presentValue: Computed<Double>
        /// Whether some of them are unknown, so that it is at least that.
        package let isBounded: Bool
    }

    /// The kinds that the project has: the government's cashable, not cashable, not stated; then the others'.
    package let kinds: [Kind]

    /// The savings of a project on some terms.
    package init(of project: Project, terms: AppraisalTerms) {
        let savings = project.savings.value ?? []
        kinds = Party.allCases.flatMap { party -> [Kind] in
            let statuses: [Bool?] = party == .government ? [true, false, nil] : [nil]
            return statuses.compactMap { status in
                func isOfKind(_ flow: Flow) -> Bool {
                    flow.role == .saving && flow.beneficiary == party
                        && (party != .government || flow.isCashable == status)
                }
                let flows = savings.filter(isOfKind)
                guard !flows.isEmpty else { return nil }
                let known = flows.filter { $0.amount().value != nil }
                // As whoever gains counts them, so that a budget finds its own figure.
                let perspective: Perspective = party == .society ? .social : party == .government ? .fiscal : .citizen
                let laid = LaidProject(project, on: terms, perspective: perspective, including: isOfKind)
                // Nothing but benefits is in it.
                let value = Worth(
                    counted: laid.flows, in: project.prices, launchMonth: project.launchMonth, on: terms, without: nil
                ).netPresentValue
                return Kind(
                    party: party, isCashable: party == .government ? status : nil,
                    presentValue: known.isEmpty ? .notComputable(.noSavingQuantified) : value,
                    isBounded: flows.contains { $0.unknown != nil })
            }
        }
    }
}
