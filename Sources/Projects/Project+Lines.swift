import Facts

extension Project {
    /// The same project with some of its known lines and nothing else.
    package func holding(_ isKept: (Flow) -> Bool) -> Project {
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

extension Project {
    /// The same project with each of its lines changed: those of its lists, of its risks, and of what is done against them.
    ///
    /// Its options stay as they are.
    package func withLines<Problem: Error>(_ change: (Flow) throws(Problem) -> Flow) throws(Problem) -> Project {
        func changed(_ flows: [Flow]) throws(Problem) -> [Flow] {
            var result: [Flow] = []
            result.reserveCapacity(flows.count)
            for flow in flows { result.append(try change(flow)) }
            return result
        }
        func changed(_ flows: Stated<[Flow]>) throws(Problem) -> Stated<[Flow]> {
            guard case .stated(let flows) = flows else { return flows }
            return .stated(try changed(flows))
        }
        var project = self
        project.investment = try changed(investment)
        project.operating = try changed(operating)
        project.savings = try changed(savings)
        project.transfers = try changed(transfers)
        project.residual = try changed(residual)
        var changedRisks: [ProjectRisk] = []
        for var risk in risks {
            if let effect = risk.effect { risk.effect = try change(effect) }
            if let cost = risk.mitigation?.cost { risk.mitigation?.cost = try change(cost) }
            changedRisks.append(risk)
        }
        project.risks = changedRisks
        return project
    }
}
