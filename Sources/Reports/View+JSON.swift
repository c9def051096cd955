import Appraisal
import Facts
import Projects
import Wording

extension View {
    /// The metrics in the order of the machine contract.
    static let contract: [Metric] = [
        .presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .benefitCostRatio, .returnOnInvestment,
        .paybackYears, .finalPaybackYears, .discountedPaybackYears, .internalRates, .equivalentAnnualValue,
        .breakEvenAnnualSaving, .additionalBreakEvenAnnualSaving, .paybackFromLaunchYears, .profitabilityIndex,
        .modifiedInternalRate,
    ]

    /// The members that a view has in every machine contract: metrics, what is missing, bounds, what is not computable.
    public func members(words: Words) -> [(String, JSONOutput)] {
        let metrics = Self.contract.map { metric -> (String, JSONOutput) in
            (metric.rawValue, metric == .internalRates ? internalRates.json : JSONOutput(self[metric]))
        }
        var missing: [(String, JSONOutput)] = []
        for (key, unknown) in [
            ("investment", gaps.investment), ("operatingCost", gaps.operatingCost), ("savings", gaps.savings),
            ("transfers", gaps.transfers),
        ] {
            if let unknown { missing.append((key, .string(unknown.rawValue))) }
        }
        let bounded = Self.contract.compactMap { metric in
            bounds[metric].map { (metric.rawValue, JSONOutput.string($0.rawValue)) }
        }
        var obstacles = Self.contract.compactMap { metric -> (String, JSONOutput)? in
            if metric == .internalRates { return nil }
            return self[metric].reason.map { (metric.rawValue, .reason($0, words: words)) }
        }
        switch internalRates {
        case .none(let reason), .undefined(let reason):
            obstacles.append((Metric.internalRates.rawValue, .reason(reason, words: words)))
        case .unique, .several: break
        }
        return metrics + [
            ("missing", .object(missing)), ("flags", JSONOutput(gaps.overstatesBenefit ? ["containsTransfers"] : [])),
            ("bounds", .object(bounded)), ("notComputable", .object(obstacles)),
        ]
    }
}

extension InternalRates {
    /// The rates as the machine contracts have them.
    public var json: JSONOutput {
        [
            "kind": .string(kind.rawValue),
            "rates": .array(
                roots.map { root in
                    ["rate": .number(root.rate), "logGrowth": .number(root.logGrowth), "slope": .integer(root.slope)]
                }),
        ]
    }
}

extension JSONOutput {
    /// Why a metric is missing: a stable code, and words.
    public static func reason(_ reason: Reason, words: Words) -> JSONOutput {
        ["code": .string(reason.code), "says": .string(words.say(reason))]
    }

    /// The terms of an appraisal.
    static func assumptions(_ terms: Terms, perspective: Perspective?) -> JSONOutput {
        var members: [(String, JSONOutput)] = [
            ("horizonYears", .integer(terms.horizonYears)),
            ("discountRate", terms.rate.constant.map { .number($0) } ?? JSONOutput(terms.rate.rates)),
            ("timing", .string(terms.timing.rawValue)),
        ]
        if let perspective { members.append(("perspective", .string(perspective.rawValue))) }
        return .object(members)
    }
}
