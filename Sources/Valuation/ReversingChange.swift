import Appraisal
import Facts
import Projects

/// The change of one line alone at which a net present value that is above zero becomes zero.
///
/// What a line is worth is proportional to its amount, and so the share is NPV ÷ the present value of the line.
///
/// ```swift
/// results.nearestReversal(for: .budget)    // 3.7 % less from "Contracts for separate sites that end"
/// ```
package struct ReversingChange: Sendable, Hashable {
    /// What the line is called; lines of one name count together.
    package let what: LocalText
    /// Whether it is a cost, of which more is spent, or a benefit, of which less comes.
    package let isCost: Bool
    /// By which share of it, above zero.
    package let share: Double
    /// On which side of that share the true one lies, where something else is unknown.
    package let bound: Bound?
}

extension AppraisalResults {
    /// So many lines are looked at; of a project with more, those with the largest amounts.
    private static let mostLines = 48

    /// A cost is looked at up to three times its amount: one project in six overruns by as much.
    package static let mostOverrun = 2.0

    /// The line of whose amount the least share reverses a net present value above zero; nothing where no line does, or
    /// only a cost more than three times as high.
    package func nearestReversal(for stakeholder: Stakeholder) -> ReversingChange? {
        let account = self[stakeholder]
        guard let value = account[.netPresentValue].value, value > 0 else { return nil }
        let changes = lines(countedFor: stakeholder).compactMap { line -> ReversingChange? in
            let laid = LaidProject(
                project, on: terms, perspective: stakeholder.perspective, cashOnly: stakeholder.isCashOnly,
                including: line.holds)
            let worth = Worth(
                counted: laid.flows, in: project.prices, launchMonth: project.launchMonth, on: terms, without: nil)
            guard let present = worth.netPresentValue.value, present != 0 else { return nil }
            let share = value / present.magnitude
            // What is left without a benefit is worth something, or the benefit is all there is.
            guard present < 0 ? share <= Self.mostOverrun : share < 1 - 1e-9 else { return nil }
            return ReversingChange(
                what: line.what, isCost: present < 0, share: share, bound: account.bounds[.netPresentValue])
        }
        return changes.min { $0.share < $1.share }
    }

    /// Lines that count for somebody, those of one name together.
    private func lines(countedFor stakeholder: Stakeholder) -> [NamedLine] {
        var sizes: [NamedLine: Double] = [:]
        var order: [NamedLine] = []
        for flow in project.flows where flow.isCounted(for: stakeholder) {
            guard let amount = flow.amount().value, amount != 0 else { continue }
            let line = NamedLine(flow)
            if sizes[line] == nil { order.append(line) }
            sizes[line, default: 0] += amount.magnitude * (flow.schedule.isRecurring ? Double(terms.horizonYears) : 1)
        }
        guard order.count > Self.mostLines else { return order }
        return Array(order.sorted { (sizes[$0] ?? 0) > (sizes[$1] ?? 0) }.prefix(Self.mostLines))
    }
}

/// What tells a line from others, wherever a delay puts it.
private struct NamedLine: Hashable {
    let what: LocalText
    private let role: Flow.Role
    private let payer: Party?
    private let beneficiary: Party?

    init(_ flow: Flow) {
        (what, role, payer, beneficiary) = (flow.what, flow.role, flow.payer, flow.beneficiary)
    }

    func holds(_ flow: Flow) -> Bool { NamedLine(flow) == self }
}
