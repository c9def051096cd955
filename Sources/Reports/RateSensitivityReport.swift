import Appraisal
import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

/// What projects are worth over a span of discount rates, for people and for programs.
package struct RateSensitivityReport: Sendable {
    let comparison: Comparison
    let rows: [(row: Comparison.Row, sensitivity: RateSensitivity)]
    let words: Words
    /// Whether bars are drawn beside the values of a single project, as on a terminal.
    let drawsBars: Bool

    /// A report on the rows of a comparison over a span of rates, in a language.
    ///
    /// One project is looked at closely, several at a handful of rates.
    package init(
        _ comparison: Comparison, over span: ClosedRange<Double>, words: Words, drawsBars: Bool = false
    ) {
        self.comparison = comparison
        self.words = words
        self.drawsBars = drawsBars
        let steps = comparison.rows.count == 1 ? 10 : 4
        rows = comparison.rows.map { row in
            (
                row,
                RateSensitivity(
                    of: row.project, perspective: comparison.perspective, terms: row.view.terms, over: span,
                    steps: steps,
                    national: row.nationalRate?.registered == nil ? nil : row.view.terms.discounting.constant,
                    isRated: row.nationalRate != .missing)
            )
        }
    }

    private var terms: Note {
        let terms = comparison.terms
        if comparison.usesNationalRates, rows.count != 1 {
            return .nationalTerms(comparison.perspective, years: terms.horizonYears, timing: terms.places)
        }
        return .terms(rows.count == 1 ? rows[0].row.view.terms : terms, comparison.perspective)
    }

    /// That the rows are over different numbers of years, where options of different lives are.
    private var lives: String? {
        let lives = rows.map { OptionLife(id: $0.row.id, years: $0.row.view.terms.horizonYears) }
        return Set(lives.map { $0.years }).count > 1 ? words.say(OptionText.ownYears(lives)) : nil
    }

    // MARK: For people

    /// The table that people read.
    package var table: Table { rows.count == 1 ? closely(rows[0].row, rows[0].sensitivity) : sideBySide }

    private func name(_ mark: RateSensitivity.Mark) -> String {
        switch mark {
        case .chosen: words.label(.chosenRate)
        case .national: words.label(.nationalRate)
        case .standard: words.label(.standardRate)
        case .breakEven: words.label(.breakEvenRate)
        }
    }

    private func value(_ point: RateSensitivity.Point, of row: Comparison.Row, _ bound: Bound?) -> Cell {
        .amount(point.netPresentValue, bound: bound, currency: row.project.currency.code, words: words)
    }

    /// A rate with as many decimals as tell it from its neighbours.
    private func rate(_ point: RateSensitivity.Point) -> Cell {
        .percent(point.rate, decimals: 2)
    }

    private func closely(_ row: Comparison.Row, _ sensitivity: RateSensitivity) -> Table {
        var table = Table(
            title: "\(words.text(row.project.name)): \(words.label(.rateSensitivity).lowercasedFirst)",
            captions: [words.say(terms)],
            of: sensitivity.points, by: pointFields(row, sensitivity))
        table.remarks = [breakEven(sensitivity)] + notes(of: row, sensitivity) + [words.say(.standardRate)]
        return table
    }

    private func pointFields(_ row: Comparison.Row, _ sensitivity: RateSensitivity) -> [Field<RateSensitivity.Point>] {
        let words = words
        let largest = sensitivity.points.compactMap { $0.netPresentValue.value }.map { $0.magnitude }.max() ?? 0
        let values: [Field<RateSensitivity.Point>] = [
            Field(.discountRate, heading: words.label(.discountRate), alignment: .right) { rate($0) },
            Field(.netPresentValue, heading: words.label(.netPresentValue), alignment: .right) {
                value($0, of: row, sensitivity.bound)
            },
        ]
        let bar = Field<RateSensitivity.Point>(.peopleOnly("bar", "")) { point in
            let value = point.netPresentValue.value
            return .words(
                words.style.bounded(
                    Self.bar(value ?? 0, largest: largest), by: value == nil ? nil : sensitivity.bound))
        }
        let marks = Field<RateSensitivity.Point>(.marks, heading: words.label(.mark)) { point in
            .words(point.marks.map(name).joined(separator: ", "))
        }
        return values + (drawsBars ? [bar] : []) + [marks]
    }

    /// A bar of up to twenty blocks; a light one for what is below zero.
    private static func bar(_ value: Double, largest: Double) -> String {
        guard largest > 0 else { return "" }
        // First a share, so that nothing leaves the range of numbers.
        return String(repeating: value < 0 ? "░" : "█", count: Int((value.magnitude / largest * 20).rounded()))
    }

    /// Where the net present value is zero, or why nowhere.
    private func breakEven(_ sensitivity: RateSensitivity) -> String {
        let name = words.label(.breakEvenRate)
        if let reason = sensitivity.breakEven.reason { return "\(name): \(words.say(reason))." }
        return "\(name): " + rates(sensitivity) + "."
    }

    private func rates(_ sensitivity: RateSensitivity) -> String {
        sensitivity.breakEven.roots.map { root in
            words.style.percent(root.rate, decimals: 2, bound: sensitivity.gaps.bound(of: root))
        }.joined(separator: "; ")
    }

    private func notes(of row: Comparison.Row, _ sensitivity: RateSensitivity) -> [String] {
        let reason = sensitivity.points.lazy.compactMap { $0.netPresentValue.reason }.first
        let obstacle: [Note] = reason.map { [.notComputable(.netPresentValue, $0)] } ?? []
        let notes = RowNotes(row: row, words: words)
        return (notes.rates + notes.gaps + obstacle).map(words.say)
    }

    /// The rates that every row is looked at.
    private var shared: [Double] {
        guard let first = rows.first else { return [] }
        return first.sensitivity.points.map { $0.rate }.filter { rate in
            rows.allSatisfy { $0.sensitivity.points.contains { $0.rate == rate } }
        }
    }

    private var sideBySide: Table {
        let words = words
        let id = Field<(row: Comparison.Row, sensitivity: RateSensitivity)>(
            .peopleOnly("id", words.label(.caseColumn))
        ) { .code($0.row.id) }
        let values = shared.map { rate in
            Field<(row: Comparison.Row, sensitivity: RateSensitivity)>(
                Column("npv", words.style.percent(rate, decimals: 2), for: .people, alignment: .right)
            ) { row, sensitivity in
                sensitivity.points.first { $0.rate == rate }.map { value($0, of: row, sensitivity.bound) } ?? .blank
            }
        }
        let breakEven = Field<(row: Comparison.Row, sensitivity: RateSensitivity)>(
            Column("break_even", words.label(.breakEvenRate), for: .people, alignment: .right)
        ) { _, sensitivity in
            sensitivity.breakEven.reason.map { .missing(words.brief($0)) } ?? .words(rates(sensitivity))
        }
        var table = Table(
            title: words.label(.rateSensitivity),
            captions: [words.say(terms), words.say(.pricesAsPrinted(comparison.priceYears))],
            of: rows, by: [id] + values + [breakEven])
        if comparison.currencies.count > 1 { table.remarks.append(words.say(.mixedCurrencies(comparison.currencies))) }
        table.remarks += rows.flatMap { row, sensitivity in
            notes(of: row, sensitivity).map { "\(row.id): \($0)" }
        }
        if let lives { table.remarks.append(lives) }
        table.remarks.append(words.say(.standardRate))
        return table
    }

    // MARK: For programs

    /// A project at a rate.
    private struct RatedRow {
        let row: Comparison.Row
        let sensitivity: RateSensitivity
        let point: RateSensitivity.Point
    }

    /// A row for each project and rate, for spreadsheets.
    package var spreadsheet: Table {
        let rows = rows.flatMap { row, sensitivity in
            sensitivity.points.map { RatedRow(row: row, sensitivity: sensitivity, point: $0) }
        }
        return Table(of: rows, by: fields)
    }

    private var fields: [Field<RatedRow>] {
        let (words, lives) = (words, lives)
        return [
            Field(.id) { .code($0.row.id) }, Field(.name) { .words(words.text($0.row.project.name)) },
            Field(.country) { .code($0.row.project.country ?? "") },
            Field(.currency) { .code($0.row.project.currency.code) },
            Field(.priceYear) { $0.row.project.priceYear.map { .year($0.year) } ?? .blank },
            Field(.discountRate) { .percent($0.point.rate) },
            Field(.netPresentValue) { value($0.point, of: $0.row, $0.sensitivity.bound) },
            Field(.bound) { .bound($0.point.netPresentValue.value == nil ? nil : $0.sensitivity.bound) },
            Field(.marks) { rated in .code(rated.point.marks.map { $0.rawValue }.joined(separator: " ")) },
            Field(.note) { .words($0.point.netPresentValue.reason.map { words.say($0) } ?? lives ?? "") },
        ]
    }

    /// The machine contract `valor/rate-sensitivity/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<RateSensitivityReport> = .contract(
        "valor/rate-sensitivity/1",
        [
            Member("assumptions", Assumptions.form, .assumptions) { report in
                let comparison = report.comparison
                return Assumptions(
                    terms: comparison.terms, perspective: comparison.perspective,
                    isNational: comparison.usesNationalRates)
            },
            Member("rows", .list(.object(identity + results)), .rows) { report in
                report.rows.map { ReportedRow(report: report, row: $0.row, sensitivity: $0.sensitivity) }
            },
        ])

    private struct ReportedRow {
        let report: RateSensitivityReport
        let row: Comparison.Row
        let sensitivity: RateSensitivity

        /// Why there is no value at some rate.
        var reason: Reason? { sensitivity.points.lazy.compactMap { $0.netPresentValue.reason }.first }
    }

    private static let identity: [Member<ReportedRow>] =
        Project.identity(id: { $0.row.id }, of: { $0.row.project })
        + Comparison.Row.nationalRateMembers.map { $0.of { $0.row } }

    private static let results: [Member<ReportedRow>] = [
        Member(
            "points", .list(point),
            Meaning(
                en: "What the project is worth at each rate.", es: "Lo que vale el proyecto a cada tasa.",
                pt: "O que o projeto vale a cada taxa.")
        ) { $0.sensitivity.points },
        Member(
            "breakEvenRates", BoundedRates.form,
            Meaning(
                en: "Every rate at which the net present value is zero.",
                es: "Cada tasa con la que el valor actual neto es cero.",
                pt: "Cada taxa em que o valor presente líquido é zero.")
        ) {
            BoundedRates(rates: $0.sensitivity.breakEven, gaps: $0.sensitivity.gaps)
        },
        Member("bound", .optional(.choice), .bound) { $0.sensitivity.bound },
        Member("notComputable", .named([Metric.netPresentValue.rawValue], Reason.form), .notComputable) { row in
            row.reason.map { [(Metric.netPresentValue.rawValue, $0)] } ?? []
        },
        Member(.notes, .texts) { row in
            row.report.notes(of: row.row, row.sensitivity) + (row.report.lives.map { [$0] } ?? [])
        },
    ]

    private static let point: Form<RateSensitivity.Point> = .object([
        Member("discountRate", .number, .rate) { $0.rate },
        Member(.netPresentValue, .computed) { $0.netPresentValue },
        Member(
            "marks", .list(.choice),
            Meaning(
                en: "Why the rate is among those looked at, where it is no step of the span.",
                es: "Por qué se mira esa tasa, donde no es un paso del tramo.",
                pt: "Por que se olha essa taxa, onde não é um passo do trecho.")
        ) { $0.marks },
    ])
}

extension String {
    /// The same with a small first letter, inside a sentence.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
