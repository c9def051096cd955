import Facts
import Findings
import Money
import Projects
import Syntax
import Valuation

/// Looks for what is doubtful about a project, and says where it stands in the file.
///
/// ```swift
/// ProjectCheck(project, root: root, terms: terms).note(in: log)
/// log.diagnostics     // warnings: no price year, a horizon beyond the platform's life, …
/// ```
package struct ProjectCheck {
    let project: Project
    let root: JSONNode
    let terms: AppraisalTerms
    private let nationalRate: Double?

    /// A check of a project that was read from a tree, on the terms on which it would be appraised; with the discount
    /// rate that its country prescribes, where there is one.
    package init(_ project: Project, root: JSONNode, terms: AppraisalTerms, nationalRate: Double? = nil) {
        self.nationalRate = nationalRate
        self.project = project
        self.root = root
        self.terms = terms
    }

    /// Writes what is doubtful about a project into a log, or about each of its options: what all have alike once, all else
    /// with the options that have it.
    ///
    /// `terms` are those on which a project would be appraised, with the discount rate that its country prescribes.
    package static func note<Problem: Error>(
        _ project: Project, root: JSONNode, in log: DiagnosticLog,
        terms: (Project) throws(Problem) -> (terms: AppraisalTerms, nationalRate: Double?)
    ) throws(Problem) {
        func note(_ project: Project, _ root: JSONNode, in log: DiagnosticLog) throws(Problem) {
            let own = try terms(project)
            ProjectCheck(project, root: root, terms: own.terms, nationalRate: own.nationalRate).note(in: log)
        }
        if project.options.isEmpty { return try note(project, root, in: log) }
        var lives: [OptionLife] = []
        for option in project.options {
            lives.append(OptionLife(id: option.id, years: try terms(option.project).terms.horizonYears))
        }
        if project.lives == nil, Set(lives.map { $0.years }).count > 1 {
            log.note(ProjectConcern.livesDiffer(lives), at: root[ProjectKey.options] ?? root, severity: .warning)
        }
        var found: [(option: String?, log: DiagnosticLog)] = []
        let trees = OptionTree.all(of: root)
        for option in project.options {
            let notes = DiagnosticLog(within: log)
            try note(option.project, trees.first { $0.id == option.id }?.tree ?? root, in: notes)
            found.append((option.id, notes))
        }
        OptionFinding.move(found, to: log)
    }

    /// Writes each doubt into a log as a warning.
    package func note(in log: DiagnosticLog) {
        func warn(_ concern: ProjectConcern, at node: JSONNode?) {
            log.note(concern, at: node ?? root, severity: .warning)
        }
        if project.prices == .constant, project.inflation != nil, terms.origin == nil {
            warn(.inflationUnused, at: root[ProjectKey.inflation])
        }
        for (what, node) in levelLines { warn(.levelInCurrentPrices(what), at: node) }
        if project.priceYear == nil, project.prices == .constant { warn(.noPriceYear, at: root[ProjectKey.currency]) }
        if project.start == nil, countsMonths { warn(.noStart, at: root[ProjectKey.operationalFrom]) }
        for (what, node, life) in outlived {
            warn(.outlivedPurchase(what, horizon: terms.horizonYears, life: life), at: node)
        }
        switch project.savings {
        // Who writes that savings are not stated knows it.
        case .unknown: if root[ProjectKey.savings] == nil { warn(.savingsNotStated, at: root) }
        case .stated(let savings):
            if !savings.isEmpty, savings.allSatisfy({ $0.amount().value == 0 }) {
                warn(.savingsAllZero, at: root[ProjectKey.savings])
            }
        }
        for concern in project.adjustmentConcerns(on: terms, nationalRate: nationalRate) {
            let key = if case .ungraded = concern { ProjectKey.evidenceCorrections } else { ProjectKey.optimismBias }
            log.note(concern, at: root[key] ?? root, severity: .warning)
        }
        let isLaunched = project.launchMonth < 12 * terms.horizonYears
        let cuts = isLaunched ? Account(of: project, perspective: .social, terms: terms).cuts : []
        let lines = cuts.isEmpty ? [:] : linesByName
        for cut in cuts {
            let concern = ProjectConcern.beyondHorizon(cut.what, amount: cut.amount, currency: project.currency.code)
            warn(concern, at: cut.what.all.lazy.compactMap { lines[$0] }.min { $0.offset < $1.offset })
        }
        for (concern, node) in driverConcerns { log.note(concern, at: node ?? root, severity: .warning) }
        for concern in Self.concernsOfResults(of: project, on: terms) { warn(concern, at: place(of: concern)) }
    }

    /// What is doubtful about the results on these terms, and not only about how the file is written.
    ///
    /// An appraisal says it as well: whoever decides on a result should know that it counts years in which the platform
    /// is gone, or hours that no budget gets back.
    package static func concernsOfResults(
        of project: Project, on terms: AppraisalTerms, budget: BudgetAccounts? = nil
    ) -> [ProjectConcern] {
        var concerns: [ProjectConcern] = []
        let years = project.yearsLaid(on: terms)
        if let life = project.lifeYears, years > life, !isRenewed(project, after: life) {
            concerns.append(.horizonBeyondLife(horizon: years, life: life))
        }
        if project.launchMonth >= 12 * years {
            concerns.append(.launchBeyondHorizon(years: years))
        }
        concerns += project.flows.compactMap(WeightsOfTotal.init).compactMap { $0.concern }
        concerns += totals(of: project)
        if let (with, without) = decisionByNotCashable(of: project, on: terms, budget: budget) {
            concerns.append(
                .notCashableDecides(netPresentValue: with, cashOnly: without, currency: project.currency.code))
        }
        return concerns
    }

    /// The lines that are called as sums are, beside others of their list.
    private static func totals(of project: Project) -> [ProjectConcern] {
        let lists = Flow.Role.allCases.map { role in project.flows.filter { $0.role == role } }
        return lists.filter { $0.count > 1 }.joined().compactMap { flow in
            flow.what.all.first(where: TotalRow.isNamed).map { .looksLikeTotal($0) }
        }
    }

    /// What in the file gives rise to a concern about the results.
    private func place(of concern: ProjectConcern) -> JSONNode? {
        switch concern {
        case .horizonBeyondLife: first(of: [ProjectKey.horizon, ProjectKey.life])
        case .launchBeyondHorizon: first(of: [ProjectKey.operationalFrom, ProjectKey.horizon])
        case .notCashableDecides:
            root[ProjectKey.savings]?.elements?.lazy.compactMap { $0[LineKey.cashable] }.first {
                $0.value == .bool(false) || $0.string != nil
            }
        case .weightsMissTotal(let what, _, _, _): what.all.lazy.compactMap { linesByName[$0] }.first?[LineKey.weights]
        case .beyondHorizon, .inflationUnused, .livesDiffer, .levelInCurrentPrices, .noPriceYear,
            .noStart,
            .outlivedPurchase, .savingsAllZero, .savingsNotStated:
            nil
        case .looksLikeTotal(let what): linesByName[what]?[LineKey.what]
        }
    }

    /// The first of several keys that is there; in an option the one that it has of its own, which stands last.
    private func first(of keys: [Key]) -> JSONNode? {
        project.optionNames == nil
            ? keys.lazy.compactMap { root[$0] }.first : root.last(of: keys.map { $0.name })?.value
    }

    /// The first line of each name.
    private var linesByName: [String: JSONNode] {
        var lines: [String: JSONNode] = [:]
        for line in Shapes.lines.lazy.flatMap({ root[$0.key]?.elements ?? [] }) {
            guard let what = line[LineKey.what] else { continue }
            for name in what.members?.compactMap({ $0.value.string }) ?? [what.string].compactMap({ $0 })
            where lines[name] == nil {
                lines[name] = line
            }
        }
        return lines
    }

    /// The lines in current prices that recur for more than a year and neither grow nor ramp up.
    private var levelLines: [(what: LocalText, node: JSONNode?)] {
        guard project.prices == .current else { return [] }
        let lists: [(Key, [Flow])] = [
            (ProjectKey.operating, project.operating.value ?? []), (ProjectKey.savings, project.savings.value ?? []),
            (ProjectKey.transfers, project.transfers),
        ]
        return lists.flatMap { key, flows -> [(what: LocalText, node: JSONNode?)] in
            let nodes = root[key]?.elements ?? []
            return flows.enumerated().compactMap { index, flow in
                guard case .recurring(_, let from, let to) = flow.schedule, flow.growth == nil, flow.uptake.isEmpty,
                    (to ?? 12 * terms.horizonYears) - from > 12
                else { return nil }
                if case .driver(let driver) = flow.worth, driver.growth != nil { return nil }
                guard let amount = flow.amount().value, amount != 0 else { return nil }
                return (flow.what, nodes.indices.contains(index) ? nodes[index] : root[key])
            }
        }
    }

    /// What is bought once and does not last to the horizon.
    private var outlived: [(what: LocalText, node: JSONNode?, life: Int)] {
        let nodes = root[ProjectKey.investment]?.elements ?? []
        let flows = project.investment.value ?? []
        return flows.enumerated().compactMap { index, flow in
            guard let life = flow.drivers.life, !life.isRenewed, terms.horizonYears > life.years else { return nil }
            let node = nodes.indices.contains(index) ? nodes[index][LineKey.lasts] : nil
            return (flow.what, node, life.years)
        }
    }

    /// Whether something is invested again by the end of a life.
    private static func isRenewed(_ project: Project, after life: Int) -> Bool {
        (project.investment.value ?? []).contains { flow in
            if flow.drivers.life?.isRenewed == true { return true }
            return switch flow.schedule {
            case .once(let month): month >= 12 * life - 12 && month > 0
            case .occasions(let occasions): occasions.contains { $0.month >= 12 * life - 12 && $0.month > 0 }
            case .byYear(let years):
                years.contains { $0.lowerBound >= 12 * life - 12 && $0.lowerBound > 0 } && flow.amount().value != 0
            case .recurring, .total, .atHorizon: false
            }
        }
    }

    /// Whether something falls in a month of its own, which a calendar should tell.
    private var countsMonths: Bool {
        if project.launchMonth > 0 { return true }
        return project.flows.contains { flow in
            switch flow.schedule {
            case .once(let month): month > 0
            case .recurring(_, let from, let to): from > 0 || to != nil
            case .total, .byYear: true
            case .occasions(let occasions): occasions.contains { $0.month > 0 }
            case .atHorizon: false
            }
        }
    }

    /// The budget's net present value with and without what frees no cash, where the first is none below zero and the
    /// second is.
    private static func decisionByNotCashable(
        of project: Project, on terms: AppraisalTerms, budget: BudgetAccounts?
    ) -> (with: Double, without: Double)? {
        guard project.flows.contains(where: { $0.isCashable == false || $0.isCashInDoubt }) else { return nil }
        let budget = budget ?? BudgetAccounts(of: project, on: terms)
        guard let with = budget.whole[.netPresentValue].value, let without = budget.cash[.netPresentValue].value,
            with >= 0,
            without < 0
        else { return nil }
        return (with, without)
    }
}
