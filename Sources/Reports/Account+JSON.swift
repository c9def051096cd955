import Appraisal
import Documents
import Facts
import Languages
import Projects
import Registers
import Valuation
import Wording

extension Account {
    /// The metrics in the order of the machine contract.
    static let contract: [Metric] = [
        .presentValueOfCosts, .presentValueOfBenefits, .netPresentValue, .benefitCostRatio, .returnOnInvestment,
        .paybackYears, .finalPaybackYears, .discountedPaybackYears, .internalRates, .equivalentAnnualValue,
        .breakEvenAnnualSaving, .additionalBreakEvenAnnualSaving, .paybackFromLaunchYears, .profitabilityIndex,
        .modifiedInternalRate,
    ]

    /// The internal rates; of several, which have no bound in common, each with its own.
    private var ratesJSON: JSONOutput {
        internalRates.kind == .several ? internalRates.json(boundedIn: gaps) : internalRates.json
    }

    /// The members that a view has in every machine contract: metrics, what is missing, bounds, what is not computable.
    ///
    /// `others` are the bounds of numbers that stand beside those of the view.
    package func members(words: Words, beside others: [(String, JSONOutput)] = []) -> [(String, JSONOutput)] {
        let metrics = Self.contract.map { metric -> (String, JSONOutput) in
            (metric.rawValue, metric == .internalRates ? ratesJSON : JSONOutput(self[metric]))
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
            ("bounds", .object(bounded + others)), ("notComputable", .object(obstacles)),
        ]
    }
}

extension InternalRates {
    /// The rates as the machine contracts have them.
    package var json: JSONOutput { json { _ in nil } }

    /// The same, each with the side on which the true one lies where a view has gaps.
    func json(boundedIn gaps: DataGaps) -> JSONOutput { json(gaps.bound) }

    private func json(_ bound: (Root) -> Bound?) -> JSONOutput {
        [
            "kind": .string(kind.rawValue),
            "rates": .array(
                roots.map { root in
                    let members: [(String, JSONOutput)] = [
                        ("rate", .number(root.rate)), ("logGrowth", .number(root.logGrowth)),
                        ("slope", .integer(root.slope)),
                    ]
                    return .object(members + (bound(root).map { [("bound", .string($0.rawValue))] } ?? []))
                }),
        ]
    }
}

extension JSONOutput {
    /// Why a metric is missing: a stable code, and words.
    package static func reason(_ reason: Reason, words: Words) -> JSONOutput {
        ["code": .string(reason.code), "says": .string(words.say(reason))]
    }

    /// The terms of an appraisal, and where a national rate comes from.
    static func assumptions(
        _ terms: AppraisalTerms, perspective: Perspective?, isNational: Bool = false, source: RegisteredRate? = nil,
        words: Words
    ) -> JSONOutput {
        var members: [(String, JSONOutput)] = [
            ("horizonYears", .integer(terms.horizonYears)),
            ("discountRate", isNational ? "national" : terms.discounting.json),
            ("timing", .string(terms.timing.rawValue)),
        ]
        if let perspective { members.append(("perspective", .string(perspective.rawValue))) }
        if let source { members.append(("discountRateSource", .source(source, words: words))) }
        if terms.discounting.isNominal { members.append(("prices", .string(PriceKind.current.rawValue))) }
        if let origin = terms.origin {
            members.append(("nominalRate", rates(origin.rate.rates)))
            members.append(("inflation", rates(origin.inflation.rates)))
        } else if let inflation = terms.inflation {
            members.append(("inflation", rates(inflation.rates)))
        }
        return .object(members)
    }

    /// One rate, or one for each year.
    static func rates(_ rates: [Double]) -> JSONOutput {
        if let first = rates.first, rates.allSatisfy({ $0 == first }) { return .number(first) }
        return JSONOutput(rates)
    }

    /// Where a national rate comes from, and how sure it is.
    static func source(_ rate: RegisteredRate, words: Words) -> JSONOutput {
        [
            "country": .string(rate.economy), "body": JSONOutput(rate.body.map(words.text)),
            "instrument": JSONOutput(rate.instrument), "year": JSONOutput(rate.year),
            "validFrom": JSONOutput(rate.validFrom), "lastChecked": .string(rate.lastChecked),
            "status": .string(rate.status.rawValue), "basis": JSONOutput(rate.basis?.rawValue),
            "confidence": JSONOutput(rate.confidence?.rawValue), "note": JSONOutput(rate.note.map(words.text)),
        ]
    }
}

extension AnyDiscountRate {
    /// The rate as the machine contracts have it.
    var json: JSONOutput { .rates(rates) }
}

extension Project {
    /// The bounds of the amounts by which the machine contracts tell a project's size.
    var boundsOfSize: [(String, JSONOutput)] {
        [("investment", boundOfInvestment), ("operatingCostPerYear", boundOfOperatingCost)].compactMap { name, bound in
            bound.map { (name, .string($0.rawValue)) }
        }
    }
}
