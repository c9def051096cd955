import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

/// Six results for society, the budget's cash and citizens and businesses, side by side.
package struct StakeholderTable: Sendable {
    /// One of the results.
    package enum Measure: String, Sendable, Hashable, CaseIterable {
        case investment
        case runningCost
        case netPresentValue
        case benefitCostRatio
        case payback
        case internalRate

        /// The metric of an account; nothing for what is spent, which no account has.
        package var metric: Metric? {
            switch self {
            case .investment, .runningCost: nil
            case .netPresentValue: .netPresentValue
            case .benefitCostRatio: .benefitCostRatio
            case .payback: .paybackYears
            case .internalRate: .internalRates
            }
        }
    }

    /// What an appraisal comes to.
    package let conclusion: Conclusion
    let words: Words
    /// What each of those concerned pays.
    private let outlays: [Stakeholder: OutlayStatement]

    /// The results of a conclusion, in a language.
    package init(_ conclusion: Conclusion, words: Words) {
        self.conclusion = conclusion
        self.words = words
        var outlays: [Stakeholder: OutlayStatement] = [:]
        for stakeholder in conclusion.concerned {
            outlays[stakeholder] = OutlayStatement(of: conclusion.project, for: stakeholder)
        }
        self.outlays = outlays
    }

    /// Those whom the columns are of.
    package var columns: [Stakeholder] { conclusion.concerned }

    /// The result of one of those concerned.
    package func cell(_ measure: Measure, for stakeholder: Stakeholder) -> Cell {
        let currency = conclusion.project.currency.code
        let account = conclusion[stakeholder]
        guard let metric = measure.metric else {
            guard let outlay = outlays[stakeholder] else { return .blank }
            return spent(measure == .investment ? outlay.investment : outlay.running, by: stakeholder, currency)
        }
        return .metric(metric, of: account, currency: currency, words: words)
    }

    private func spent(_ part: OutlayStatement.Part, by stakeholder: Stakeholder, _ currency: String) -> Cell {
        if part.isNothing || (stakeholder == .citizens && part.amount ?? 0 == 0 && part.unknown.isEmpty) {
            return .missing("–")
        }
        guard let amount = part.amount else { return .unknown(part.list ?? part.unknown.first?.unknown ?? .notStated) }
        return .amount(amount, currency: currency, bound: part.isBounded ? .atLeast : nil)
    }

    /// The results, with what must be known to hold them against one another.
    package var explained: Table {
        var table = table
        table.remarks += comparability
        return table
    }

    /// What society's investment contains that its other results do not, and why these are not the sum of the others'.
    private var comparability: [String] {
        let project = conclusion.project
        var remarks: [String] = []
        let costs = project.flows.filter { $0.role.isCost && $0.isCounted(for: .society) }
        let hasTaxes = costs.contains { $0.containsTransfers }
        if hasTaxes, let outlay = outlays[.society] {
            let taxes = outlay.investmentTransfers
            remarks.append(
                words.say(
                    FirstScreenText.asPaid(
                        taxes == 0 ? nil : words.style.amount(taxes, currency: project.currency.code))))
        }
        let others = columns.filter { $0 != .society }.map { conclusion[$0][.netPresentValue].value }
        if others.count == 2, let society = conclusion[.society][.netPresentValue].value {
            let known = others.compactMap { $0 }
            let sum = known.reduce(0, +)
            let size = (known + [society]).map { $0.magnitude }.max() ?? 0
            if known.count == 2, (society - sum).magnitude > 1e-6 * size {
                let taxed = project.flows.contains { $0.containsTransfers }
                remarks.append(
                    words.say(
                        FirstScreenText.notTheSum(noCash: project.flows.contains { !$0.isCash }, taxes: taxed)))
            }
        }
        return remarks
    }

    /// The results, a row for each.
    package var table: Table {
        let measure = Field<Measure>(.peopleOnly("measure", "")) { .words(words.name($0)) }
        let values = columns.map { stakeholder in
            Field<Measure>(
                Column(stakeholder.rawValue, words.heading(of: stakeholder), for: .people, alignment: .right)
            ) { cell($0, for: stakeholder) }
        }
        var table = Table(of: Measure.allCases, by: [measure] + values, remarks: legends + reasons)
        table.sharesUnit = true
        if columns.contains(where: { conclusion[$0].internalRates.isFarBelowZero }) {
            table.remarks.append(words.say(FirstScreenText.rateOfNoReturn))
        }
        return table
    }

    /// What ≤ and ≥ stand for, with what nobody knows by its name.
    private var legends: [String] {
        let accounts = columns.map { conclusion[$0] }.filter { account in
            Measure.allCases.contains { measure in measure.metric.map { account.bounds[$0] != nil } ?? false }
        }
        return [Bound.atMost, .atLeast].compactMap { bound in
            let bounded = accounts.filter { $0.gaps.boundOfNet == bound }.map { $0.gaps }
            guard let first = bounded.first else { return nil }
            let isCost = bound == .atMost
            let lists: [(ConclusionText, Unknown?)] =
                isCost
                ? [(.investment, first.investmentList), (.running, first.operatingCostList)]
                : [(.savings, first.savingsList)]
            var names = lists.filter { $0.1 != nil }.map { words.say($0.0) }
            for line in bounded.flatMap({ $0.lines }) where line.role.isCost == isCost || line.role == .transfer {
                let name = words.text(line.what)
                if !names.contains(name) { names.append(name) }
            }
            return names.isEmpty ? words.say(Note.bound(bound)) : words.say(FirstScreenText.legend(bound, names))
        }
    }

    /// Why results are missing, each reason once; what a word in the table says by itself is not said again.
    private var reasons: [String] {
        let plain: [Reason] = [.noCosts, .notReached, .onlyOutflows, .onlyInflows]
        let found = columns.flatMap { stakeholder in
            Measure.allCases.compactMap { $0.metric }.compactMap { conclusion[stakeholder][$0].reason }
        }
        return Reason.allCases.filter { found.contains($0) && !plain.contains($0) }.map {
            words.sentence("\(words.brief($0)): \(words.say($0))")
        }
    }
}

extension Flow {
    /// Whether its amount contains what others in the country receive.
    fileprivate var containsTransfers: Bool { (includedTax ?? 0) != 0 || (includedTransfers?.value ?? 0) != 0 }
}
