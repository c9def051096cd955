import Appraisal
import Facts
import Findings
import Money
import Projects
import Syntax
import Valuation

// What is doubtful about what moves the lines of a project, and about the figures of its method.
extension ProjectCheck {
    // Above these somebody is asked whether a figure is meant. They are the program's own, and wide: HM Treasury's
    // elasticity is 1.3, and the highest factor of the register 1.032.
    private static let usualElasticity = 4.0
    private static let usualFactor = 3.0
    private static let usualMarginalCost = 1.0

    /// Each doubt with what it is about in the file.
    var driverConcerns: [(concern: DriverConcern, node: JSONNode?)] {
        methodConcerns + shareConcerns
            + lines.flatMap { flow, node in
                [limitConcern(of: flow, node), aheadConcern(of: flow, node)].compactMap { $0 }
            }
    }

    /// The lines with what stands for each in the file.
    private var lines: [(flow: Flow, node: JSONNode)] {
        let lists: [(Key, [Flow])] = [
            (ProjectKey.investment, project.investment.value ?? []),
            (ProjectKey.operating, project.operating.value ?? []),
            (ProjectKey.savings, project.savings.value ?? []), (ProjectKey.transfers, project.transfers),
        ]
        return lists.flatMap { key, flows in
            Array(zip(flows, root[key]?.elements ?? [])).map { (flow: $0, node: $1) }
        }
    }

    private var methodConcerns: [(concern: DriverConcern, node: JSONNode?)] {
        let method = root[ProjectKey.method]
        var figures: [(key: Key, value: Double, most: Double, node: JSONNode?)] = []
        if let distribution = project.method.distribution {
            figures.append(
                (
                    MethodKey.elasticity, distribution.elasticity, Self.usualElasticity,
                    method?[MethodKey.distribution]?[MethodKey.elasticity]
                ))
        }
        for price in project.method.shadowPrices where !price.isRegistered {
            let node = method?[MethodKey.shadowPrices]?.elements?.first {
                $0[MethodKey.category]?.string == price.category
            }
            figures.append((MethodKey.factor, price.figure.value, Self.usualFactor, node?[MethodKey.factor]))
        }
        if let funds = project.method.publicFunds {
            figures.append(
                (
                    MethodKey.marginalCost, funds.marginalCost, Self.usualMarginalCost,
                    method?[MethodKey.publicFunds]?[MethodKey.marginalCost]
                ))
        }
        return figures.filter { $0.value > $0.most }.map {
            (.unusual(key: $0.key.name, value: $0.value, most: $0.most), $0.node)
        }
    }

    private var shareConcerns: [(concern: DriverConcern, node: JSONNode?)] {
        let lists =
            [(root[ProjectKey.rollOut]?[RollOutKey.uptake], true)] + lines.map { ($0.node[LineKey.uptake], false) }
        return lists.compactMap { node, isOfInstitutions in
            guard let node else { return nil }
            let reader = AmountReader(log: DiagnosticLog(SourceText(name: "", text: "")))
            let shares = (node.elements ?? []).compactMap { reader.rangedShare($0, key: LineKey.uptake)?.value }
            let falls = zip(shares, shares.dropFirst()).enumerated().first { $1.1 < $1.0 }?.offset
            guard let falls else { return nil }
            let later = shares.indices.dropFirst(falls + 2).first { shares[$0] > shares[$0 - 1] }
            return later.map { (.sharesRiseAgain(year: $0 + 1, ofInstitutions: isOfInstitutions), node) }
        }
    }

    private func limitConcern(of flow: Flow, _ node: JSONNode) -> (concern: DriverConcern, node: JSONNode?)? {
        guard let least = flow.drivers.limits?.atLeast, flow.schedule.isRecurring else { return nil }
        var free = flow
        free.drivers.limits = nil
        let alone = project.holding(onlyCosts: [free])
        let yearly = Scenario.allCases.compactMap { scenario -> Double? in
            let end = scenario.end(forCost: flow.role.isCost)
            guard let amount = flow.amount(at: end).value else { return nil }
            let share = flow.countedShare(in: .social, amount: amount)
            let laid = CashFlowProjection(alone, years: terms.horizonYears, perspective: .social, scenario: scenario)
                .flows
            // A month of the year in which it amounts to most, as limits hold for each month.
            let most = zip(laid.recurringCosts, laid.recurringBenefits).map { max($0, $1) }.max()
            return share > 0 ? most.map { 12 * $0 / share } : nil
        }
        guard let most = yearly.max(), least > most * (1 + 1e-9) else { return nil }
        let concern = DriverConcern.limitAlwaysHolds(
            flow.what, atLeast: least, most: most, currency: project.currency.code)
        return (concern, node[LineKey.atLeast])
    }

    /// A service that runs from the start has its first capacity then, whatever it buys ahead later.
    private func aheadConcern(of flow: Flow, _ node: JSONNode) -> (concern: DriverConcern, node: JSONNode?)? {
        guard let capacity = flow.drivers.capacity, !flow.schedule.isRecurring, project.launchMonth > 0,
            capacity.ahead > project.launchMonth
        else {
            return nil
        }
        let concern = DriverConcern.aheadOfStart(
            flow.what, months: capacity.ahead, possible: project.launchMonth)
        return (concern, node[LineKey.capacity]?[CapacityKey.ahead])
    }
}
