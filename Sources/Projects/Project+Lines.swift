import Facts

extension Project {
    /// The same project with some of its known lines and nothing else.
    public func holding(_ isKept: (Flow) -> Bool) -> Project {
        var project = self
        project.investment = .stated((investment.value ?? []).filter(isKept))
        project.operating = .stated((operating.value ?? []).filter(isKept))
        project.savings = .stated((savings.value ?? []).filter(isKept))
        project.transfers = transfers.filter(isKept)
        project.residual = residual.filter(isKept)
        return project
    }

    /// A project on the same terms with some costs and nothing else.
    package func holding(onlyCosts costs: [Flow]) -> Project {
        var project = holding { _ in false }
        project.operating = .stated(costs)
        return project
    }
}
