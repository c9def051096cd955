import Facts

/// What makes a line of an option one that goes on anyway: the first option, which invests nothing, has it at the same
/// price.
///
/// Such a line is what is paid today, and no estimate of the option's: it does not begin with the option's service, an
/// uplift leaves it alone, and it grows as it does without the option.
package struct CarriedOver: Sendable, Hashable {
    /// Whether the option leaves it as it is: it does not end it, and nobody stays away from it.
    package let isUnchanged: Bool
    /// The month, from 0, from which it grows: the launch of the first option.
    package let launchMonth: Int

    /// By its parts.
    package init(isUnchanged: Bool, launchMonth: Int) {
        self.isUnchanged = isUnchanged
        self.launchMonth = launchMonth
    }

}

extension Project {
    /// Whether it has lines of the option that goes on as it is.
    package var carriesLinesOver: Bool { flows.contains { $0.drivers.carriedOver != nil } }

    /// Whether it is the option that the others are compared with, and invests nothing: what goes on as it is.
    package var goesOnAsItIs: Bool {
        guard let optionNames, optionNames.own == optionNames.first else { return false }
        return investment.value?.isEmpty == true
    }

    /// The option that goes on as it is, with its own lines marked as such.
    package var goingOn: Project { carryingOver(from: self) }

    /// The project with its lines that the option that goes on as it is has as well marked as such.
    func carryingOver(from first: Project) -> Project {
        func marked(_ flows: [Flow]) -> [Flow] { flows.map { $0.carriedOver(from: first) } }
        var project = self
        project.operating = operating.map(marked)
        project.savings = savings.map(marked)
        project.transfers = marked(transfers)
        return project
    }

    /// The recurring line of some role that has an id, or without one a name, and is at a price, as it is printed.
    ///
    /// The price is what was paid for a period or for a unit: with another one it is another estimate.
    package func recurringLine(_ role: Flow.Role, id: String?, what: LocalText?, worth: Flow.Worth?) -> Flow? {
        lines(role).first { flow in
            let isSame = id.map { $0 == flow.id } ?? (flow.id == nil && what == flow.what)
            return isSame && flow.schedule.goesOn && flow.asPrinted.worth == worth
        }
    }

    /// The lines of one list.
    private func lines(_ role: Flow.Role) -> [Flow] {
        switch role {
        case .investment: investment.value ?? []
        case .operating: operating.value ?? []
        case .saving: savings.value ?? []
        case .transfer: transfers
        case .residual: residual
        }
    }
}

extension Flow {
    /// The line of an option as what it is beside the option that goes on as it is.
    package func carriedOver(from first: Project) -> Flow {
        guard schedule.goesOn,
            let other = first.recurringLine(role, id: id, what: what, worth: asPrinted.worth),
            payer == other.payer, beneficiary == other.beneficiary
        else {
            return self
        }
        var flow = self
        flow.drivers.carriedOver = CarriedOver(isUnchanged: flow == other, launchMonth: first.launchMonth)
        return flow
    }
}

extension Flow {
    /// Whether it goes on as in the first option, whatever is chosen.
    package var goesOnAnyway: Bool { drivers.carriedOver?.isUnchanged == true }
}

extension FlowSchedule {
    /// Whether it is paid year after year, at one amount or at an amount for each.
    fileprivate var goesOn: Bool { isRecurring || isByYear }
}
