import Facts
import Syntax

/// Looks for what is doubtful about a project, and says where it stands in the file.
///
/// ```swift
/// ProjectCheck(project, root: root, terms: terms).note(in: log)
/// log.diagnostics     // warnings: no price year, a horizon beyond the platform's life, …
/// ```
public struct ProjectCheck {
    private let project: Project
    private let root: JSONNode
    private let terms: Terms

    /// A check of a project that was read from a tree, on the terms on which it would be appraised.
    public init(_ project: Project, root: JSONNode, terms: Terms) {
        self.project = project
        self.root = root
        self.terms = terms
    }

    /// Writes each doubt into a log as a warning.
    public func note(in log: DiagnosticLog) {
        func warn(_ concern: ProjectConcern, at node: JSONNode?) {
            log.note(concern, at: node ?? root, severity: .warning)
        }
        if project.priceYear == nil { warn(.noPriceYear, at: root["currency"]) }
        if project.start == nil, countsMonths { warn(.noStart, at: root["operationalFrom"]) }
        if let life = project.lifeYears, terms.horizonYears > life {
            warn(.horizonBeyondLife(horizon: terms.horizonYears, life: life), at: root["horizon"] ?? root["life"])
        }
        if project.launchMonth >= 12 * terms.horizonYears {
            warn(.launchBeyondHorizon(years: terms.horizonYears), at: root["operationalFrom"])
        }
        switch project.savings {
        // Who writes that savings are not stated knows it.
        case .unknown: if root["savings"] == nil { warn(.savingsNotStated, at: root) }
        case .stated(let savings):
            if !savings.isEmpty, savings.allSatisfy({ $0.amount().value == 0 }) {
                warn(.savingsAllZero, at: root["savings"])
            }
        }
        if let (with, without) = decisionByNotCashable {
            let concern = ProjectConcern.notCashableDecides(
                netPresentValue: with, cashOnly: without, currency: project.currency.code)
            warn(concern, at: firstNotCashable)
        }
    }

    /// Whether something falls in a month of its own, which a calendar should tell.
    private var countsMonths: Bool {
        if project.launchMonth > 0 { return true }
        return project.flows.contains { flow in
            switch flow.schedule {
            case .once(let month): month > 0
            case .recurring(_, let from, let to): from > 0 || to != nil
            case .total: true
            case .atHorizon: false
            }
        }
    }

    /// The budget's net present value with and without what frees no cash, where the first is none below zero and the
    /// second is.
    private var decisionByNotCashable: (with: Double, without: Double)? {
        guard project.flows.contains(where: { $0.isCashable == false }) else { return nil }
        let whole = View(of: project, perspective: .fiscal, terms: terms)
        let cash = View(of: project, perspective: .fiscal, terms: terms, cashOnly: true)
        guard let with = whole[.netPresentValue].value, let without = cash[.netPresentValue].value, with >= 0,
            without < 0
        else { return nil }
        return (with, without)
    }

    private var firstNotCashable: JSONNode? {
        root["savings"]?.elements?.lazy.compactMap { $0["cashable"] }.first { $0.value == .bool(false) }
    }
}
