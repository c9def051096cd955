extension Project {
    /// The same project with all but the investment so many months later, or earlier where they are below zero.
    ///
    /// The service starts later, and what runs with it moves along; the investment and what is left at the end of the
    /// horizon stay.
    public func delayed(byMonths months: Int) -> Project {
        guard months != 0 else { return self }
        func later(_ flows: [Flow]) -> [Flow] { flows.map { $0.delayed(byMonths: months) } }
        var project = self
        project.launchMonth = max(0, launchMonth + months)
        project.operating = operating.map(later)
        project.savings = savings.map(later)
        project.transfers = later(transfers)
        return project
    }
}

extension Flow {
    fileprivate func delayed(byMonths months: Int) -> Flow {
        func later(_ month: Int) -> Int { max(0, month + months) }
        var flow = self
        flow.schedule =
            switch schedule {
            case .once(let month): .once(month: later(month))
            case .recurring(let period, let from, let to):
                .recurring(period, from: later(from), to: to.map(later))
            case .total(let stretches):
                .total(
                    stretches.map {
                        .init(later($0.months.lowerBound)..<later($0.months.upperBound), weight: $0.weight)
                    })
            case .atHorizon: .atHorizon
            }
        return flow
    }
}
