import Documents
import Facts
import Projects

extension WorkbookModel {
    /// The shares that are taken up in each year of operation, as formulas of a side, and whether they were computed outside.
    mutating func addUptake(
        of flow: Flow, id: String, what: String, isCost: Bool
    ) -> (formulas: (Bool) -> [Formula], isCached: Bool) {
        guard !flow.uptake.isEmpty else { return ({ _ in [] }, false) }
        let shares = Array(flow.uptake.prefix(years))
        switch flow.drivers.uptakeFollows {
        case nil:
            let used = shares.enumerated().map { year, share in
                figure(.uptake(year: year), share, flow, id: id, what: what, isCost: isCost)
            }
            return ({ side in used.map { $0.used(asCost: side) } }, false)
        case .curve(let ceiling, let stays):
            let used = figure(.ceiling, ceiling, flow, id: id, what: what, isCost: isCost)
            return (Self.curve(shares, ceiling: ceiling.value, stays: stays) { used.used(asCost: $0) }, true)
        case .institutions, .capacity:
            // What a project spreads over, and the steps of capacity, are computed outside.
            let rows: (Bool) -> [Formula] = { isCost in
                shares.map { share in
                    share.isRanged
                        ? .call(
                            .CHOOSE,
                            [.name("scenario_code"), .number(share.value)]
                                + [isCost ? share[.high] : share[.low], isCost ? share[.low] : share[.high]].map {
                                    .number($0)
                                }) : .number(share.value)
                }
            }
            return (rows, true)
        }
    }

    private static func curve(
        _ shares: [Estimate], ceiling: Double, stays: Bool, used: @escaping (Bool) -> Formula
    ) -> (Bool) -> [Formula] {
        { side in
            shares.map { share in
                guard ceiling != 0 else { return .number(share.value) }
                let reached = (stays ? 1 - share.value : share.value) / ceiling
                let now = Formula.number(reached) * used(side)
                return stays ? 1 - now : now
            }
        }
    }
}
