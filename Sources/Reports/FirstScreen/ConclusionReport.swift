import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

/// What an appraisal comes to, in the sentences that every form of its report begins with.
///
/// ```swift
/// let report = ConclusionReport(Conclusion(of: results), words: words)
/// report.sentences    // what it costs; whom it pays back and when; what is unknown or could overturn it
/// report.verdict      // the second of them
/// ```
package struct ConclusionReport: Sendable {
    /// The facts that are said.
    package let conclusion: Conclusion
    let words: Words

    /// The sentences on a conclusion, in a language.
    package init(_ conclusion: Conclusion, words: Words) {
        self.conclusion = conclusion
        self.words = words
    }

    var project: Project { conclusion.project }
    private var currency: String { project.currency.code }

    /// What it costs; whom it pays back and when; what is unknown or could overturn it.
    package var sentences: [String] {
        [cost, verdict, threats.first?.text].compactMap { $0 }
    }

    /// Whom it pays back and when, in a sentence.
    package var verdict: String { sentence(of: outcomes) }

    /// What else could overturn it, beside what the sentences say; a sentence each.
    package var otherThreats: [String] { threats.dropFirst().map { $0.text } }

    /// The stated risk that is expected to cost most, in a sentence; nothing where none is stated, or none costs anything.
    package var gravestRisk: String? {
        conclusion.threats.first { if case .risk = $0 { true } else { false } }.map { sentence(of: [text(of: $0)]) }
    }

    /// Those of them that would overturn a result, and those that would not.
    package var othersByEffect: (turning: [String], other: [String]) {
        let others = threats.dropFirst()
        return (others.filter { $0.turns }.map { $0.text }, others.filter { !$0.turns }.map { $0.text })
    }

    // MARK: What it costs

    private var cost: String {
        let outlay = conclusion.outlay
        let unknown =
            unknown(outlay.investment, list: .investment) + unknown(outlay.running, list: .running)
        let parts = [invested(outlay.investment), run(outlay)].compactMap { $0 }
        guard parts.isEmpty else { return sentence(of: [.costs(parts, unknown: unknown)]) }
        return sentence(of: [unknown.isEmpty ? .costsNothing : .costsUnknown(unknown)])
    }

    /// What of the costs nobody knows, by the names of the lines.
    private func unknown(_ part: OutlayStatement.Part, list: ConclusionText) -> [String] {
        (part.list.map { [named(words.say(list), $0)] } ?? []) + part.unknown.map(named)
    }

    private func named(_ line: DataGaps.Line) -> String { named(words.text(line.what), line.unknown) }
    private func named(_ what: String, _ unknown: Unknown) -> String { "\(what) (\(words.style.unknown(unknown)))" }

    private func invested(_ part: OutlayStatement.Part) -> String? {
        guard let amount = part.amount, amount > 0 else { return nil }
        let text = told(amount, part.isBounded ? .atLeast : nil)
        guard let last = part.to, last > 0 || project.start != nil else { return words.say(.atStart(text)) }
        let month = WhenText(project: project, words: words).month(last)
        return words.say(part.from == last ? .during(text, month) : .until(text, month))
    }

    private func run(_ outlay: OutlayStatement) -> String? {
        let part = outlay.running
        let when = WhenText(project: project, words: words)
        if let total = outlay.runningInAll, total > 0 {
            let text = told(total, part.isBounded ? .atLeast : nil)
            return words.say(part.to.map { .until(text, when.month($0)) } ?? .atStart(text))
        }
        guard let amount = part.amount, amount > 0 else { return nil }
        return words.say(
            .perYear(
                told(amount, part.isBounded ? .atLeast : nil),
                from: part.from == 0 && project.start == nil ? nil : when.since(part.from),
                until: part.to.map { when.month($0) }))
    }

    // MARK: Whom it pays back

    private var outcomes: [ConclusionText] {
        var outcomes = [outcome(of: .society)]
        if conclusion.concerned.contains(.budget) {
            outcomes.append(isAlike(.society, .budget) ? .soDoes(.budget) : outcome(of: .budget).behind(outcomes[0]))
        }
        let citizens = conclusion[.citizens]
        if conclusion.concerned.contains(.citizens), let value = citizens[.netPresentValue].value, value < 0 {
            outcomes.append(.loses(.citizens, told(-value, citizens.bounds[.netPresentValue]?.reversed)))
        }
        return outcomes
    }

    /// Whether two have the same result.
    private func isAlike(_ one: Stakeholder, _ other: Stakeholder) -> Bool {
        let (one, other) = (conclusion[one], conclusion[other])
        return [Metric.netPresentValue, .paybackYears].allSatisfy {
            one[$0] == other[$0] && one.bounds[$0] == other.bounds[$0]
        }
    }

    private func outcome(of stakeholder: Stakeholder) -> ConclusionText {
        let account = conclusion[stakeholder]
        let value: Double
        switch account[.netPresentValue] {
        case .notComputable(let reason): return .cannotBeTold(stakeholder, reason)
        case .value(let computed): value = computed
        }
        let gain = gain(value, account.bounds[.netPresentValue])
        let horizon = account.terms.horizonYears
        switch account[.paybackYears] {
        case .notComputable(.notReached): return .doesNotRecover(stakeholder, horizon: horizon, gain)
        case .notComputable(.undecided): return .mayRecover(stakeholder, horizon: horizon, gain)
        case .notComputable(let reason): return .gainsAtUnknownTime(stakeholder, gain, reason)
        case .value(let years):
            if account.isNeverNegative || years == 0 { return .isNeverOut(stakeholder, gain) }
            let (text, bound) = (words.style.duration(years: years), account.bounds[.paybackYears])
            if account[.finalPaybackYears].reason == .reversed {
                return .recoversAndLosesAgain(stakeholder, years: span(years, bound), final: nil, gain)
            }
            if let final = account[.finalPaybackYears].value, final > years {
                return .recoversAndLosesAgain(
                    stakeholder, years: span(years, bound),
                    final: span(final, account.bounds[.finalPaybackYears]), gain)
            }
            return value < 0
                ? .recoversBeforeInterest(stakeholder, years: text, bound, gain)
                : .recovers(stakeholder, years: text, bound, gain)
        }
    }

    // MARK: What could overturn it

    /// The threats in sentences: first what nobody knows with what is nearest to overturning the result.
    private var threats: [(text: String, turns: Bool)] {
        var facts = conclusion.threats
        var first: [ConclusionText] = []
        if case .unknownSavings? = facts.first { first.append(text(of: facts.removeFirst())) }
        if let place = facts.firstIndex(where: { $0.overturns }) { first.append(text(of: facts.remove(at: place))) }
        if first.isEmpty { first.append(.nothingOverturns) }
        facts.removeAll { isSaidOfAnother($0) }
        return [(sentence(of: first), true)]
            + facts.map { (sentence(of: [text(of: $0)]), conclusion.overturns($0)) }
    }

    /// Whether the line of a change is that of one that is nearer to overturning another's result.
    private func isSaidOfAnother(_ threat: Conclusion.Threat) -> Bool {
        guard case .reversal(_, let change) = threat else { return false }
        return conclusion.threats.contains { other in
            if case .reversal(_, let nearer) = other {
                nearer.what == change.what && nearer.share < change.share
            } else {
                false
            }
        }
    }

    private func text(of threat: Conclusion.Threat) -> ConclusionText {
        switch threat {
        case .unknownSavings(let lines, let list):
            return .notCounted((list.map { [named(words.say(ConclusionText.savings), $0)] } ?? []) + lines.map(named))
        case .mustSaveMore(let amount, let bound): return .mustSaveMore(told(amount, bound))
        case .mustSave(let amount, let bound): return .mustSave(told(amount, bound))
        case .reversal(let stakeholder, let change):
            let what = words.text(change.what)
            let share = words.style.percent(change.share, decimals: change.share < 1 ? 1 : 0)
            return change.isCost
                ? .moreFor(what, share: share, change.bound, stakeholder)
                : .lessFrom(what, share: share, change.bound, stakeholder)
        case .unfavourable(let value, let payback, let bound):
            // What never spends more than it saved has nothing to get back.
            let years = value < 0 ? nil : payback.value.flatMap { $0 > 0 ? $0 : nil }
            return .unfavourable(gain(value, bound), payback: years.map { span($0, bound?.reversed) })
        case .risk(let what, let probability, let loss, let bound, let isTurning):
            return .risk(
                words.text(what), probability: words.style.percent(probability), cost: told(loss, bound),
                isTurning: isTurning)
        case .rival(let what, let more, let bound): return .rival(words.text(what), more: told(more, bound))
        case .noRival: return .noRival
        case .openChoice: return .openChoice
        case .delay(let months, let cost, let bound): return .later(months: months, cost: told(cost, bound))
        }
    }

    // MARK: Words

    private func gain(_ value: Double, _ bound: Bound?) -> ConclusionText.Gain {
        if value == 0, bound == nil { return .even }
        return value < 0 ? .loses(told(-value, bound?.reversed)) : .gains(told(value, bound))
    }

    private func told(_ amount: Double, _ bound: Bound?) -> String {
        told(words.style.amount(amount, currency: currency), bound)
    }

    private func told(_ text: String, _ bound: Bound?) -> String {
        bound.map { "\(words.style.bound($0)) \(text)" } ?? text
    }

    /// A span of time, with what is said where it is the least or the most it can be.
    private func span(_ years: Double, _ bound: Bound?) -> String {
        words.style.duration(years: years) + words.orSo(bound)
    }

    private func sentence(of texts: [ConclusionText]) -> String {
        words.sentence(texts.map(words.say).joined(separator: "; "))
    }
}
