import Appraisal
import Casebook
import Facts
import Projects
import Wording

/// Cases and projects side by side, for people and for programs.
public struct ComparisonReport: Sendable {
    let comparison: Comparison
    let words: Words

    /// A report on a comparison, in a language.
    public init(_ comparison: Comparison, words: Words) {
        self.comparison = comparison
        self.words = words
    }

    /// The terms that every number rests on.
    private var terms: Note {
        let terms = comparison.terms
        return .terms(
            comparison.perspective, years: terms.horizonYears, rates: terms.rate.rates, timing: terms.timing.rawValue)
    }

    /// The table that people read and spreadsheets open.
    public var table: Table {
        var table = Table(
            title: words.label(.compareTitle),
            captions: [words.say(terms), words.say(.pricesAsPrinted(comparison.priceYears))],
            columns: columns)
        if comparison.currencies.count > 1 { table.remarks.append(words.say(.mixedCurrencies(comparison.currencies))) }
        table.rows = comparison.rows.map(cells)
        table.remarks += remarks
        return table
    }

    /// What must be said of the rows: first what holds for several, then row by row.
    private var remarks: [String] {
        let notes = comparison.rows.map { (id: $0.id, notes: RowNotes(row: $0, words: words).all) }
        var seen: Set<Note> = []
        let distinct = notes.flatMap(\.notes).filter { seen.insert($0).inserted }
        let shared = distinct.filter { note in notes.count { $0.notes.contains(note) } > 2 }
        let general = shared.map { note in
            let ids = notes.filter { $0.notes.contains(note) }.map(\.id)
            let others = notes.map(\.id).filter { !ids.contains($0) }
            if others.isEmpty { return words.say(note) }
            let whose =
                others.count < ids.count
                ? words.label(.allBut) + " " + others.joined(separator: ", ") : ids.joined(separator: ", ")
            return "\(words.say(note)) (\(whose))"
        }
        let single = notes.compactMap { id, notes -> String? in
            let own = notes.filter { !shared.contains($0) }.map(words.say)
            return own.isEmpty ? nil : "\(id): " + own.joined(separator: " ")
        }
        return general + single
    }

    private var columns: [Column] {
        [
            Column("id", words.label(.caseColumn)), .machineOnly("name"), .machineOnly("country"),
            .machineOnly("currency"), .machineOnly("price_year"),
            Column("investment", words.label(.investment), alignment: .right),
            Column("operating_cost_per_year", words.label(.operatingPerYear), alignment: .right),
            .machineOnly("present_value_of_costs"), .machineOnly("present_value_of_benefits"),
            Column("payback_years", words.label(.payback), alignment: .right),
            Column("net_present_value", words.label(.netPresentValue), alignment: .right),
            Column("return_on_investment", words.label(.returnOnInvestment), alignment: .right),
            .machineOnly("final_payback_years"), .machineOnly("discounted_payback_years"),
            .machineOnly("payback_from_launch_years"), .machineOnly("benefit_cost_ratio"),
            .machineOnly("internal_rate_of_return"), .machineOnly("break_even_annual_saving"),
            .machineOnly("bound"), .machineOnly("cost_bound"), .machineOnly("payback_bound"), .machineOnly("readings"),
            .machineOnly("notes"),
        ]
    }

    private func cells(of row: Comparison.Row) -> [Cell] {
        let currency = row.project.currency.code
        func metric(_ metric: Metric) -> Cell { .metric(metric, of: row.view, currency: currency, words: words) }
        let gaps = Gaps(of: row.project, perspective: .social)
        return [
            .code(row.id), .words(words.text(row.project.name)), .code(row.project.country ?? ""), .code(currency),
            row.project.priceYear.map { .year($0.year) } ?? .blank,
            row.project.knownInvestment.map {
                .amount($0, currency: currency, bound: gaps.investment == nil ? nil : .atLeast)
            }
                ?? .unknown(gaps.investment ?? .notStated),
            row.project.knownOperatingCostPerYear.map {
                .amount($0, currency: currency, bound: gaps.operatingCost == nil ? nil : .atLeast)
            } ?? gaps.operatingCost.map { .unknown($0) } ?? .blank,
            metric(.presentValueOfCosts), metric(.presentValueOfBenefits), metric(.paybackYears),
            metric(.netPresentValue), metric(.returnOnInvestment), metric(.finalPaybackYears),
            metric(.discountedPaybackYears), metric(.paybackFromLaunchYears), metric(.benefitCostRatio),
            row.view[.internalRates].value.map { .percent($0) } ?? .blank, metric(.breakEvenAnnualSaving),
            .words(row.view.bounds[.netPresentValue]?.rawValue ?? ""),
            .words(row.view.bounds[.presentValueOfCosts]?.rawValue ?? ""),
            .words(row.view.bounds[.paybackYears]?.rawValue ?? ""),
            .words(row.readingsInForce.joined(separator: " ")),
            .words(RowNotes(row: row, words: words).all.map(words.say).joined(separator: " ")),
        ]
    }

    /// The machine contract `valor/comparison/1`.
    public var json: JSONOutput {
        [
            "schema": "valor/comparison/1",
            "assumptions": .assumptions(comparison.terms, perspective: comparison.perspective),
            "rows": .array(comparison.rows.map(json)),
        ]
    }

    private func json(of row: Comparison.Row) -> JSONOutput {
        let identity: [(String, JSONOutput)] = [
            ("id", .string(row.id)), ("name", .string(words.text(row.project.name))),
            ("country", JSONOutput(row.project.country)), ("currency", .string(row.project.currency.code)),
            ("priceYear", JSONOutput(row.project.priceYear?.year)),
            ("investment", JSONOutput(row.project.knownInvestment)),
            ("operatingCostPerYear", JSONOutput(row.project.knownOperatingCostPerYear)),
        ]
        let notes = RowNotes(row: row, words: words).all.map(words.say)
        return .object(
            identity + row.view.members(words: words) + [
                ("readings", JSONOutput(row.readingsInForce)), ("notes", JSONOutput(notes)),
            ])
    }
}
