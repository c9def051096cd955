import Facts

// How long a project can last and how late it can be, as far as anybody means it.
extension Project {
    /// The longest horizon that is taken for meant, in years.
    package static let longestHorizon = 200
    /// The longest delay that is taken for meant, in months.
    package static let longestDelay = 12 * longestHorizon
}

extension Project {
    /// The same project with all but the investment so many months later, or earlier where they are below zero.
    ///
    /// The service starts later, and what starts or ends with it or behind it moves along; what runs before it, as an old
    /// service that it replaces, does so until then. What goes on anyway stays, and so do the investment and what is left at
    /// the end of the horizon.
    public func delayed(byMonths months: Int) -> Project {
        guard months != 0 else { return self }
        func later(_ flows: [Flow]) -> [Flow] { flows.map { $0.delayed(byMonths: months, from: launchMonth) } }
        var project = self
        project.launchMonth = max(0, launchMonth + months)
        project.operating = operating.map(later)
        project.savings = savings.map(later)
        project.transfers = later(transfers)
        project.physical = physical.map { $0.delayed(byMonths: months, from: launchMonth) }
        return project
    }
}

extension Project {
    /// The same project with all of it so many months later: the investment too.
    ///
    /// What runs before the service, as an old one that it replaces, does so until then; what is left at the end of the
    /// horizon stays.
    public func postponed(byMonths months: Int) -> Project {
        var project = delayed(byMonths: months)
        project.investment = investment.map { $0.map { $0.delayed(byMonths: months, from: 0) } }
        return project
    }
}

extension Flow {
    /// The same line with what it has from the launch on so many months later.
    ///
    /// What goes on anyway does not wait; where the service ends it, it ends later.
    package func delayed(byMonths months: Int, from launch: Int) -> Flow {
        if drivers.carriedOver?.isUnchanged == true { return self }
        func later(_ month: Int) -> Int { month < launch ? month : max(0, month + months) }
        func later(_ months: Range<Int>) -> Range<Int> {
            let start = later(months.lowerBound)
            return start..<max(start + 1, later(months.upperBound))
        }
        var flow = self
        flow.schedule =
            switch schedule {
            case .once(let month): .once(month: later(month))
            case .recurring(let period, let from, let to) where drivers.carriedOver != nil:
                .recurring(period, from: from, to: to.map { max(from, later($0)) })
            case .recurring(let period, let from, let to):
                .recurring(period, from: later(from), to: to.map { max(later(from), later($0)) })
            case .total(let stretches):
                .total(stretches.map { .init(later($0.months), weight: $0.weight) })
            // What falls at the start of a month has none of its own.
            case .byYear(let years):
                .byYear(years.map { $0.isEmpty ? later($0.lowerBound)..<later($0.lowerBound) : later($0) })
            case .occasions(let occasions):
                .occasions(
                    occasions.map {
                        .init(month: later($0.month), times: $0.times, neededFrom: later($0.neededFrom))
                    })
            case .atHorizon: .atHorizon
            }
        return flow
    }
}
