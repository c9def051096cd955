import Appraisal
import Casebook
import Facts
import Findings
import Languages
import Money
import ProjectFiles
import Projects
import Valuation
import Wording

/// What must be said of a row beside its numbers.
struct RowNotes {
    private let row: Comparison.Row?
    private let project: Project
    private let view: Account
    /// The government's accounts with and without what is no cash, where they are made.
    private let budget: BudgetAccounts?
    private let words: Words

    init(row: Comparison.Row, budget: BudgetAccounts? = nil, words: Words) {
        self.row = row
        self.budget = budget
        project = row.project
        view = row.view
        self.words = words
    }

    /// Notes on a view that is no row of a comparison.
    init(view: Account, project: Project, words: Words) {
        row = nil
        budget = nil
        self.project = project
        self.view = view
        self.words = words
    }

    /// What must be said of one of several options beside its numbers.
    var onOption: [Note] { gaps + cuts + concerns }
    /// What was done to the amounts of an option and which rate they are discounted at, much the same for each.
    var onPrices: [Note] { conversions + rates }

    /// Everything, in the order in which a reader asks.
    var all: [Note] {
        ownName + ownLines + readings + conversions + rates + windows + ownTerms + gaps + savings
            + assumedPrices
            + cuts + obstacles + paybacks + concerns + audit
    }

    /// What a project of one's own is called, since the row has its file's name.
    private var ownName: [Note] {
        guard let row else { return [] }
        let name = words.text(project.name)
        return row.source == nil && name != row.id ? [.projectName(name)] : []
    }

    /// What the audit finds wrong with the source's figures.
    private var audit: [Note] {
        let wrong = (row?.findings ?? []).filter { $0.verdict.isWrong }
        // What tests a reading of ours is no fault of the document.
        func ids(_ verdict: Verdict) -> [String] {
            wrong.filter { $0.verdict == verdict && !$0.claim.isReconstruction }.map { $0.claim.id }
        }
        let ours = wrong.filter { $0.claim.isReconstruction }.map { $0.claim.id }
        return wrong.isEmpty
            ? [] : [.audit(differs: ids(.differs), implausible: ids(.implausible), ours: ours)]
    }

    /// That the row is one of several options, as it stands by itself.
    private var ownLines: [Note] {
        guard let names = project.optionNames, names.own != names.first else { return [] }
        return [.optionOnOwnLines(names.own, first: names.first)]
    }

    /// Which readings are taken, and which others there are.
    var readings: [Note] {
        guard let row, let source = row.source else { return [] }
        let chosen = row.readingsInForce
        // Without a choice the savings are as observed, so that this reading is no other one.
        let same = project.sustainsSavings ? [] : [Reading.Automatic.observed]
        return chosen.compactMap { id in
            guard let reading = source.readings.first(where: { $0.id == id }), reading.what != nil else { return nil }
            return .reading(
                id, what: words.say(reading),
                others: source.readings.map { $0.id }.filter { !(chosen + same).contains($0) }
            )
        }
    }

    /// Over which window savings were observed, and whether they go on.
    private var windows: [Note] {
        let windows = (project.savings.value ?? []).compactMap { $0.schedule.window }
        guard let source = row?.source, let start = project.start, let first = windows.map({ $0.lowerBound }).min(),
            let behind = windows.map({ $0.upperBound }).max()
        else {
            return []
        }
        let from = CalendarMonth(first, after: start).text
        let to = CalendarMonth(behind - 1, after: start).text
        if project.sustainsSavings { return [.sustained(from: from, to: to)] }
        let isAlone = !source.readings.contains { $0.isDefault && $0.what != nil }
        let others = isAlone ? source.readings.filter { !$0.isDefault }.map { $0.id } : []
        return [.observed(from: from, to: to, others: others)]
    }

    /// What is unknown, and on which side of the printed numbers the true ones lie.
    var gaps: [Note] {
        let gaps = view.gaps
        var notes = gaps.unknownLists.map { Note.unknown($0.part, $0.unknown) }
        notes += gaps.lines.map { .unknownLine(words.text($0.what), $0.unknown) }
        if gaps.overstatesBenefit {
            for flow in project.flows where flow.includedTransfers?.unknown != nil {
                notes.append(.containsTransfers(words.text(flow.what)))
            }
        }
        if let bound = view.bounds[.netPresentValue] { notes.append(.bound(bound)) }
        return notes
    }

    /// Which rate is taken where it is not the one for all rows, and what was done to the prices.
    var rates: [Note] {
        let terms = view.terms
        var notes: [Note] = []
        if let registered = row?.nationalRate?.registered { notes.append(.nationalRate(registered)) }
        if let origin = terms.origin {
            notes.append(
                .realOfNominal(
                    rates: terms.discounting.rates, nominal: origin.rate.rates, inflation: origin.inflation.rates))
        }
        if project.prices == .current {
            notes.append(terms.inflation.map { .deflated($0.rates) } ?? .inCurrentPrices)
        }
        return notes
    }

    /// Whether the rate is the one of the file, as it stands or made real; a file that asks for none has no other.
    private var isOwnRate: Bool {
        guard let own = project.discountRate else { return true }
        return own == view.terms.discounting || own == view.terms.origin.map { .nominal($0.rate) }
    }

    /// Whether the file asks for other terms than all rows share.
    private var ownTerms: [Note] {
        let terms = view.terms
        let differs =
            (project.horizonYears ?? terms.horizonYears) != terms.horizonYears
            || !isOwnRate || (project.timing ?? terms.timing) != terms.timing
            || (project.oneOffTiming ?? terms.oneOffTiming) != terms.oneOffTiming
        return differs ? [.ownTermsUnused] : []
    }

    private var savings: [Note] {
        let savings = project.savings.value ?? []
        var notes = savings.filter { $0.isCashable == false }.map { Note.notCashable(words.text($0.what)) }
        notes += savings.filter { $0.isCashInDoubt }.map { Note.cashInDoubt(words.text($0.what)) }
        let isSteady = savings.contains { flow in
            if case .recurring(_, let from, _) = flow.schedule {
                from == 0 && flow.amount().value != nil && flow.isCounted(in: view.perspective)
                    && (flow.uptake.first?.value ?? 1) == 1
            } else {
                false
            }
        }
        if isSteady, view[.netPresentValue].value != nil { notes.append(.steadyFromStart) }
        return notes
    }

    /// By which paths amounts were converted.
    private var conversions: [Note] { Self.conversions(of: project) }

    /// The same of a project.
    static func conversions(of project: Project) -> [Note] {
        var remarks: [ConversionRemark] = []
        let paths = project.conversions
        for remark in paths.flatMap({ $0.remarks }) where !remarks.contains(remark) { remarks.append(remark) }
        return paths.map { .money(.path(from: $0.from, to: $0.to, $0.steps)) } + remarks.map { .money(.remark($0)) }
    }

    /// Which price years are ours, each once.
    private var assumedPrices: [Note] {
        let years = ([project.printedPriceYear] + project.flows.map { $0.asPrinted.priceYear }).compactMap { $0 }
        return Set(years.filter { $0.isAssumed }.map { $0.year }).sorted().map { .assumedPriceYear($0) }
    }

    /// What a check would warn of and whoever decides should know; a published case is past that.
    private var concerns: [Note] {
        row?.source == nil
            ? ProjectCheck.concernsOfResults(of: project, on: view.terms, budget: budget).map { .concern($0) } : []
    }

    private var cuts: [Note] {
        view.cuts.map { .cut(words.text($0.what), amount: $0.amount, currency: project.currency.code) }
    }

    /// Why the metrics of the comparison that are missing are missing, each reason once.
    private var obstacles: [Note] {
        var told: Set<Reason> = []
        return [Metric.netPresentValue, .paybackYears, .returnOnInvestment].compactMap { metric in
            guard let reason = view[metric].reason, told.insert(reason).inserted else { return nil }
            return .notComputable(metric, reason)
        }
    }

    private var paybacks: [Note] {
        if view[.finalPaybackYears].reason == .reversed { return [.reversedPayback(final: nil)] }
        guard let first = view[.paybackYears].value, let final = view[.finalPaybackYears].value else { return [] }
        if view.isNeverNegative { return [.neverNegative] }
        return first == final ? [] : [.reversedPayback(final: final)]
    }
}

extension DataGaps {
    /// The parts of which nothing is known, not even which lines there are.
    var unknownLists: [(part: Note.Metricless, unknown: Unknown)] {
        let lists: [(Note.Metricless, Unknown?)] = [
            (.investment, investmentList), (.operatingCost, operatingCostList), (.savings, savingsList),
        ]
        return lists.compactMap { part, unknown in unknown.map { (part, $0) } }
    }
}
