import Appraisal
import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
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

    /// The terms that every number rests on: those that all rows share, or of which rows each are.
    package var terms: [String] {
        let terms = comparison.terms
        var groups: [(terms: AppraisalTerms, ids: [String])] = []
        for row in comparison.rows {
            if let place = groups.firstIndex(where: { $0.terms.isAlike(row.view.terms) }) {
                groups[place].ids.append(row.id)
            } else {
                groups.append((row.view.terms, [row.id]))
            }
        }
        // A country's rate is told by its row, and so are the prices that an inflation makes of it.
        let horizons = Set(groups.map { $0.terms.horizonYears })
        if comparison.usesNationalRates, horizons.count < 2 {
            return [
                words.say(
                    .nationalTerms(
                        comparison.perspective, years: horizons.first ?? terms.horizonYears, timing: terms.places))
            ]
        }
        if groups.count < 2 {
            return [words.say(Note.terms(groups.first?.terms ?? terms, comparison.perspective))]
        }
        return groups.map { "\(words.list($0.ids)): \(words.say(Note.terms($0.terms, comparison.perspective)))" }
    }

    /// A row that people read: one of the comparison, or what the other reading of its savings over a window gives.
    private struct Shown {
        let row: Comparison.Row
        let other: Account?
    }

    /// The table that people read: under each case with savings over a window, what the other of its two readings gives.
    package var tableForPeople: Table {
        let words = words
        let rows = comparison.rows.flatMap { row in
            [Shown(row: row, other: nil)] + (row.otherWindowReading.map { [Shown(row: row, other: $0)] } ?? [])
        }
        let shown = fields.map { field in
            Field<Shown>(noting: field.column) { shown, table in
                guard let other = shown.other else { return field.cell(shown.row, &table) }
                return Self.cell(under: field.column, of: shown.row, from: other, words)
            }
        }
        let sustains = comparison.rows.filter { $0.otherWindowReading != nil }.map { $0.project.sustainsSavings }
        let explained: [Note] = [false, true].filter(sustains.contains).map { .otherWindowReading(isObserved: $0) }
        return table(of: rows, by: shown, remarks: explained.map(words.say) + mixed + remarks)
    }

    /// What a row says of the other reading of its window: its name, and the metrics that people see of the row.
    private static func cell(
        under column: Column, of row: Comparison.Row, from other: Account, _ words: Words
    ) -> Cell {
        if column.description == FieldDescription.id {
            let name =
                row.project.sustainsSavings
                ? words.say(en: "observed", es: "observado", pt: "observado")
                : words.say(en: "sustained", es: "sostenido", pt: "sustentado")
            return .words("↳ \(name)")
        }
        return metric(in: column, of: row, from: other, words)
    }

    /// A metric of another account of a row, under the column where people see that of the row; else nothing.
    private static func metric(
        in column: Column, of row: Comparison.Row, from account: Account, _ words: Words
    ) -> Cell {
        guard column.audience != .machines,
            let metric = Metric.allCases.first(where: { $0.field == column.description })
        else {
            return .blank
        }
        return .metric(metric, of: account, currency: row.project.currency.code, words: words)
    }

    /// The table that spreadsheets open, a row each.
    package var table: Table { table(of: comparison.rows, by: fields, remarks: mixed + remarks) }

    func table<Row>(of rows: [Row], by fields: [Field<Row>], remarks: [String]) -> Table {
        Table(title: words.label(.compareTitle), captions: captions, of: rows, by: fields, remarks: remarks)
    }

    /// What stands above a table: the terms, and which prices its amounts are in.
    package var captions: [String] { terms + [prices] }

    /// That the amounts are in several currencies, where they are.
    var mixed: [String] {
        comparison.currencies.count > 1 ? [words.say(.mixedCurrencies(comparison.currencies))] : []
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

    /// The columns, each with how its cell is taken from a row.
    var fields: [Field<Comparison.Row>] {
        let words = words
        let head = [
            Field<Comparison.Row>(.id, heading: words.label(.caseColumn)) { .code($0.id) },
            seen(.name, as: .name, whenBy: .name) { .words(words.text($0.project.name)) },
            seen(.country, as: .country, whenBy: .country) { .code($0.project.country ?? "") },
            Field(.currency) { .code($0.project.currency.code) },
            Field(.priceYear) { $0.project.priceYear.map { .year($0.year) } ?? .blank },
        ]
        let rate = [
            Field<Comparison.Row>(.discountRate, heading: words.label(.discountRate), alignment: .right) {
                Self.rate(of: $0, words).rate
            },
            Field(.discountRateSource) { Self.rate(of: $0, words).source },
        ]
        let metrics = [
            metric(.presentValueOfCosts), metric(.presentValueOfBenefits),
            metric(.paybackYears, as: .payback), metric(.netPresentValue, as: .netPresentValue),
            metric(.returnOnInvestment, as: .returnOnInvestment), metric(.finalPaybackYears),
            metric(.discountedPaybackYears), metric(.paybackFromLaunchYears),
            seen(.benefitCostRatio, as: .benefitCostRatio, whenBy: .bcr) {
                Self.metric(.benefitCostRatio, of: $0, words)
            },
            seen(.internalRateOfReturn, as: .internalRate, whenBy: .irr) { row in
                row.view[.internalRates].value == nil ? .blank : Self.metric(.internalRates, of: row, words)
            },
            metric(.breakEvenAnnualSaving),
        ]
        let bounds = [
            bound(.bound, of: .netPresentValue), bound(.costBound, of: .presentValueOfCosts),
            bound(.paybackBound, of: .paybackYears),
            Field<Comparison.Row>(.readings) { .words($0.readingsInForce.joined(separator: " ")) },
            Field(.notes) { .words(RowNotes(row: $0, words: words).all.map(words.say).joined(separator: " ")) },
            Field(.investmentBound) { .bound($0.project.boundOfInvestment) },
            Field(.operatingCostBound) { .bound($0.project.boundOfOperatingCost) },
            bound(.benefitBound, of: .presentValueOfBenefits), bound(.internalRateBound, of: .internalRates),
        ]
        let later = Metric.behindOthers.flatMap { later in
            let isSeen = comparison.order == .pi && later == .profitabilityIndex
            return [
                isSeen ? metric(later, heading: words.name(later)) : metric(later), bound(later.boundField, of: later),
            ]
        }
        return head + (comparison.usesNationalRates ? rate : []) + size + metrics + bounds + later + windows
    }

    /// What savings over a window give in each of their two readings.
    private var windows: [Field<Comparison.Row>] {
        let words = words
        func field(
            _ description: FieldDescription, _ metric: Metric,
            _ account: @escaping @Sendable ((observed: Account, sustained: Account)) -> Account
        ) -> Field<Comparison.Row> {
            Field(description) { row in
                row.windowReadings.map {
                    .metric(metric, of: account($0), currency: row.project.currency.code, words: words)
                } ?? .blank
            }
        }
        return [
            field(.observedPaybackYears, .paybackYears) { $0.observed },
            field(.observedNetPresentValue, .netPresentValue) { $0.observed },
            field(.observedReturnOnInvestment, .returnOnInvestment) { $0.observed },
            field(.sustainedPaybackYears, .paybackYears) { $0.sustained },
            field(.sustainedNetPresentValue, .netPresentValue) { $0.sustained },
            field(.sustainedReturnOnInvestment, .returnOnInvestment) { $0.sustained },
        ]
    }

    /// What a project costs.
    private var size: [Field<Comparison.Row>] {
        @Sendable func known(_ amount: Double, _ unknown: Unknown?, in row: Comparison.Row) -> Cell {
            .amount(amount, currency: row.project.currency.code, bound: unknown == nil ? nil : .atLeast)
        }
        return [
            Field(.investment, heading: words.label(.investment), alignment: .right) { row in
                let unknown = DataGaps(of: row.project, perspective: .social).investment
                return row.project.knownInvestment.map { known($0, unknown, in: row) }
                    ?? .unknown(unknown ?? .notStated)
            },
            Field(
                .operatingCostPerYear, heading: words.label(.operatingPerYear),
                for: makesRoom ? .machines : .everyone, alignment: .right
            ) { row in
                let unknown = DataGaps(of: row.project, perspective: .social).operatingCost
                return row.project.knownOperatingCostPerYear.map { known($0, unknown, in: row) }
                    ?? unknown.map { .unknown($0) } ?? .blank
            },
        ]
    }

    /// Whether the rows are sorted by what people do not see otherwise, which then takes the place of another column.
    private var makesRoom: Bool {
        comparison.order.map { [.name, .country, .bcr, .irr, .pi].contains($0) } ?? false
    }

    /// A field that people see only where the rows are sorted by it: the page has no room for all.
    private func seen(
        _ description: FieldDescription, as label: Label, whenBy order: Comparison.Order,
        cell: @escaping @Sendable (Comparison.Row) -> Cell
    ) -> Field<Comparison.Row> {
        comparison.order == order
            ? Field(description, heading: words.label(label), cell: cell) : Field(description, cell: cell)
    }

    /// A metric that only machines see.
    private func metric(_ metric: Metric) -> Field<Comparison.Row> {
        let words = words
        return Field(metric.field) { Self.metric(metric, of: $0, words) }
    }

    /// A metric that everybody sees.
    private func metric(_ metric: Metric, heading: String) -> Field<Comparison.Row> {
        let words = words
        return Field(metric.field, heading: heading, alignment: .right) { Self.metric(metric, of: $0, words) }
    }

    private func metric(_ metric: Metric, as label: Label) -> Field<Comparison.Row> {
        self.metric(metric, heading: words.label(label))
    }

    private static func metric(_ metric: Metric, of row: Comparison.Row, _ words: Words) -> Cell {
        .metric(metric, of: row.view, currency: row.project.currency.code, words: words)
    }

    private func bound(_ description: FieldDescription, of metric: Metric) -> Field<Comparison.Row> {
        Field(description) { .bound($0.view.bounds[metric]) }
    }

    /// The rate that a row's country prescribes, and where that is said.
    private static func rate(of row: Comparison.Row, _ words: Words) -> (rate: Cell, source: Cell) {
        guard let registered = row.nationalRate?.registered else {
            return (.missing(words.brief(.noNationalRate)), .blank)
        }
        // A schedule is no one number: its rates stand in the source.
        let discounting = row.view.terms.discounting
        let text = words.rate(discounting.rates)
        let cell = discounting.constant.map { Cell.percent($0) } ?? Cell.words(text).read(byMachinesAs: nil)
        let source = words.source(registered)
        return (cell, .words(discounting.constant == nil ? "\(text): \(source)" : source))
    }

    /// The machine contract `valor/comparison/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<ComparisonReport> = .contract(
        "valor/comparison/1",
        [
            Member("assumptions", Assumptions.form, .assumptions) { report in
                let comparison = report.comparison
                return Assumptions(
                    terms: comparison.terms, perspective: comparison.perspective,
                    isNational: comparison.usesNationalRates)
            },
            Member("rows", .list(row), .rows) { $0.comparison.rows },
        ])

    private static let row: Form<Comparison.Row> = {
        let project = Project.identity(id: { (row: Comparison.Row) in row.id }, of: { $0.project })
        let size = Project.size(of: { (row: Comparison.Row) in row.project })
        let account = Account.members(
            of: { (row: Comparison.Row) in row.view }, boundsBeside: { $0.project.boundsOfSize })
        let notes: [Member<Comparison.Row>] = [
            Member("readings", .texts, .readingsInForce) { $0.readingsInForce },
            Member(saying: .notes, .texts) { row, words in RowNotes(row: row, words: words).all.map(words.say) },
            Project.conversions(of: { $0.project }),
            Member("observed", .optional(Account.form), .observed) { $0.windowReadings?.observed },
            Member("sustained", .optional(Account.form), .sustained) { $0.windowReadings?.sustained },
        ]
        return .object(
            project + size + Comparison.Row.nationalRateMembers + account + notes, explained: Account.explained)
    }()
}

extension AppraisalTerms {
    /// Whether others have the same horizon, rates and places in a year, so that one sentence says both.
    fileprivate func isAlike(_ other: AppraisalTerms) -> Bool {
        horizonYears == other.horizonYears && discounting.rates == other.discounting.rates
            && discounting.isNominal == other.discounting.isNominal && places == other.places
    }
}
