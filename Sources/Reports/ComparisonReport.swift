import Appraisal
import Casebook
import Documents
import Facts
import Languages
import Money
import Valuation
import Wording

/// Cases and projects side by side, for people and for programs.
package struct ComparisonReport: Sendable {
    let comparison: Comparison
    /// What all amounts were converted to, where somebody asked.
    let target: ConversionTarget?
    let words: Words

    /// A report on a comparison, in a language; `target` is what its amounts were converted to.
    package init(_ comparison: Comparison, target: ConversionTarget? = nil, words: Words) {
        self.target = target
        self.comparison = comparison
        self.words = words
    }

    /// The terms that every number rests on.
    private var terms: Note {
        let terms = comparison.terms
        if comparison.usesNationalRates {
            return .nationalTerms(comparison.perspective, years: terms.horizonYears, timing: terms.timing.rawValue)
        }
        return .terms(terms, comparison.perspective)
    }

    /// The table that people read and spreadsheets open.
    package var table: Table {
        var table = Table(
            title: words.label(.compareTitle),
            captions: [words.say(terms), prices],
            columns: columns)
        if comparison.currencies.count > 1 { table.remarks.append(words.say(.mixedCurrencies(comparison.currencies))) }
        table.rows = comparison.rows.map(cells)
        table.remarks += remarks
        return table
    }

    private var prices: String {
        if target == nil, comparison.rows.contains(where: { !$0.project.conversions.isEmpty }) {
            return words.say(MoneyText.linesConverted)
        }
        guard let target else { return words.say(.pricesAsPrinted(comparison.priceYears)) }
        return words.say(MoneyText.pricesConverted(currency: target.currency?.code, year: target.year))
    }

    /// What must be said of the rows: first what holds for several, then row by row.
    private var remarks: [String] {
        let notes = comparison.rows.map { (id: $0.id, notes: RowNotes(row: $0, words: words).all) }
        var seen: Set<Note> = []
        let distinct = notes.flatMap { $0.notes }.filter { seen.insert($0).inserted }
        let shared = distinct.filter { note in notes.count { $0.notes.contains(note) } > 2 }
        let general = shared.map { note in
            let ids = notes.filter { $0.notes.contains(note) }.map { $0.id }
            let others = notes.map { $0.id }.filter { !ids.contains($0) }
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
        let rate =
            comparison.usesNationalRates
            ? [
                Column("discount_rate", words.label(.discountRate), alignment: .right),
                .machineOnly("discount_rate_source"),
            ] : []
        return [
            Column("id", words.label(.caseColumn)), column("name", .name, by: .name),
            column("country", .country, by: .country),
            .machineOnly("currency"), .machineOnly("price_year"),
        ] + rate + [
            Column("investment", words.label(.investment), alignment: .right),
            Column(
                "operating_cost_per_year", words.label(.operatingPerYear), for: makesRoom ? .machines : .everyone,
                alignment: .right),
            .machineOnly("present_value_of_costs"), .machineOnly("present_value_of_benefits"),
            Column("payback_years", words.label(.payback), alignment: .right),
            Column("net_present_value", words.label(.netPresentValue), alignment: .right),
            Column("return_on_investment", words.label(.returnOnInvestment), alignment: .right),
            .machineOnly("final_payback_years"), .machineOnly("discounted_payback_years"),
            .machineOnly("payback_from_launch_years"), column("benefit_cost_ratio", .benefitCostRatio, by: .bcr),
            column("internal_rate_of_return", .internalRate, by: .irr), .machineOnly("break_even_annual_saving"),
            .machineOnly("bound"), .machineOnly("cost_bound"), .machineOnly("payback_bound"), .machineOnly("readings"),
            .machineOnly("notes"), .machineOnly("investment_bound"), .machineOnly("operating_cost_bound"),
            .machineOnly("benefit_bound"), .machineOnly("internal_rate_bound"),
            comparison.order == .pi
                ? Column("profitability_index", words.name(Metric.profitabilityIndex), alignment: .right)
                : .machineOnly("profitability_index"),
            .machineOnly("profitability_index_bound"),
        ]
    }

    /// Whether the rows are sorted by what people do not see otherwise, which then takes the place of another column.
    private var makesRoom: Bool {
        comparison.order.map { [.name, .country, .bcr, .irr, .pi].contains($0) } ?? false
    }

    /// A column that people see only where the rows are sorted by it: the page has no room for all.
    private func column(_ name: String, _ label: Label, by order: Comparison.Order) -> Column {
        comparison.order == order ? Column(name, words.label(label)) : .machineOnly(name)
    }

    private func cells(of row: Comparison.Row) -> [Cell] {
        let currency = row.project.currency.code
        func metric(_ metric: Metric) -> Cell { .metric(metric, of: row.view, currency: currency, words: words) }
        let gaps = DataGaps(of: row.project, perspective: .social)
        let rate = comparison.usesNationalRates ? Self.rate(of: row, words) : []
        return [
            .code(row.id), .words(words.text(row.project.name)), .code(row.project.country ?? ""), .code(currency),
            row.project.priceYear.map { .year($0.year) } ?? .blank,
        ] + rate + [
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
            row.view[.internalRates].value.map { .percent($0, bound: row.view.bounds[.internalRates]) } ?? .blank,
            metric(.breakEvenAnnualSaving),
            .words(row.view.bounds[.netPresentValue]?.rawValue ?? ""),
            .words(row.view.bounds[.presentValueOfCosts]?.rawValue ?? ""),
            .words(row.view.bounds[.paybackYears]?.rawValue ?? ""),
            .words(row.readingsInForce.joined(separator: " ")),
            .words(RowNotes(row: row, words: words).all.map(words.say).joined(separator: " ")),
            .bound(row.project.boundOfInvestment), .bound(row.project.boundOfOperatingCost),
            .bound(row.view.bounds[.presentValueOfBenefits]), .bound(row.view.bounds[.internalRates]),
            metric(.profitabilityIndex), .words(row.view.bounds[.profitabilityIndex]?.rawValue ?? ""),
        ]
    }

    /// The rate that a row's country prescribes, and where that is said.
    private static func rate(of row: Comparison.Row, _ words: Words) -> [Cell] {
        guard let registered = row.nationalRate?.registered else {
            return [.missing(words.brief(.noNationalRate)), .blank]
        }
        // A schedule is no one number: its rates stand in the source.
        let discounting = row.view.terms.discounting
        let text = words.rate(discounting.rates)
        let cell = discounting.constant.map { Cell.percent($0) } ?? Cell.words(text).read(byMachinesAs: nil)
        let source = words.source(registered)
        return [cell, .words(discounting.constant == nil ? "\(text): \(source)" : source)]
    }

    /// The machine contract `valor/comparison/1`.
    package var json: JSONOutput {
        [
            "schema": "valor/comparison/1",
            "assumptions": .assumptions(
                comparison.terms, perspective: comparison.perspective, isNational: comparison.usesNationalRates,
                words: words),
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
            identity + row.nationalRateMembers(words: words)
                + row.view.members(words: words, beside: row.project.boundsOfSize) + [
                    ("readings", JSONOutput(row.readingsInForce)), ("notes", JSONOutput(notes)),
                ] + .conversions(of: row.project, words: words))
    }
}
