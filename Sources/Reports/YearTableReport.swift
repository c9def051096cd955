import Appraisal
import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

/// The year table of a view: one-off and recurring amounts apart, each with its factor.
struct YearTableReport {
    let view: Account
    /// Whose view it is.
    let project: Project
    let currency: String
    let start: CalendarMonth?
    let words: Words

    var unknown: UnknownYears { UnknownYears(of: project, in: view) }

    var years: YearTable { view.terms.yearTable(of: view.flows) }

    // MARK: For people

    /// A row that people read: a year, or what falls behind the last one.
    private enum RowForPeople {
        case year(YearTable.Year)
        case end(End)
    }

    /// What is left behind the last year, or what it costs to close down.
    private struct End {
        let label: Label
        /// What it adds to the net amount; below zero where it costs.
        let net: Double
        let present: Double
        /// What the years and the ends so far come to.
        let cumulative: Double
        let isCost: Bool
        /// On which side of the amount, whose sign is that of its column, the true one lies.
        let bound: Bound?

        var boundOfNet: Bound? { isCost ? bound?.reversed : bound }
    }

    /// For people: amounts in one unit, so that columns can be added by eye.
    var forPeople: Table {
        let (years, unknown) = (years, unknown)
        let unit = unit(of: years)
        return Table(
            title: words.label(.yearByYear),
            captions: ["\(unit.name)\(words.style.prefix(ofCurrency: currency)) · \(words.name(view.perspective))"],
            of: years.years.map { .year($0) } + ends(of: years, unknown).map { .end($0) },
            by: fieldsForPeople(years, unknown, size: unit.size, decimals: unit.decimals),
            remarks: [words.say(ChartText.overTheYear)]
                + view.gaps.unknownLists.map { words.say(.unknown($0.part, $0.unknown)) }
                + view.gaps.lines.map { words.say(.unknownLine(words.text($0.what), $0.unknown)) })
    }

    private func ends(of years: YearTable, _ unknown: UnknownYears) -> [End] {
        var cumulative = years.years.last?.cumulativeDiscountedNet ?? 0
        var ends: [End] = []
        func add(_ label: Label, _ net: Double, isCost: Bool, _ bound: Bound?) {
            guard net != 0 || bound != nil else { return }
            let present = net * years.residualFactor
            cumulative += present
            ends.append(
                End(label: label, net: net, present: present, cumulative: cumulative, isCost: isCost, bound: bound))
        }
        add(.residualValue, years.residual, isCost: false, unknown.boundOfResidual)
        add(.closingCost, -years.closingCost, isCost: true, unknown.boundOfClosing)
        return ends
    }

    private func fieldsForPeople(
        _ years: YearTable, _ unknown: UnknownYears, size: Double, decimals: Int
    ) -> [Field<RowForPeople>] {
        let words = words
        @Sendable func amount(_ value: Double, _ bound: Bound? = nil) -> Cell {
            .number(value / size, decimals: value == 0 ? 0 : decimals, bound: bound)
        }
        @Sendable func net(_ value: Double, _ bound: Computed<Bound?>) -> Cell {
            switch bound {
            case .value(let bound): amount(value, bound)
            case .notComputable(let reason): .missing(words.brief(reason))
            }
        }
        func field(
            _ name: String, _ label: Label, ofYear: @escaping @Sendable (YearTable.Year) -> Cell,
            ofEnd: (@Sendable (End) -> Cell)? = nil
        ) -> Field<RowForPeople> {
            Field(.peopleOnly(name, words.label(label))) { row in
                switch row {
                case .year(let year): ofYear(year)
                case .end(let end): ofEnd?(end) ?? .blank
                }
            }
        }
        return [
            field("year", .year, ofYear: { .integer($0.number) }, ofEnd: { .words(words.label($0.label)) }),
            field(
                "one_off_costs", .oneOffCosts,
                ofYear: { amount($0.oneOffCosts, unknown.bound(.oneOffCosts, year: $0.number)) },
                ofEnd: { $0.isCost ? amount(-$0.net, $0.bound) : .blank }),
            field(
                "one_off_benefits", .oneOffBenefits,
                ofYear: { amount($0.oneOffBenefits, unknown.bound(.oneOffBenefits, year: $0.number)) },
                ofEnd: { $0.isCost ? .blank : amount($0.net, $0.bound) }),
            field(
                "one_off_factor", .oneOffFactor, ofYear: { .number($0.oneOffFactor, decimals: 4) },
                ofEnd: { _ in .number(years.residualFactor, decimals: 4) }),
            field(
                "recurring_costs", .recurringCosts,
                ofYear: { amount($0.recurringCosts, unknown.bound(.recurringCosts, year: $0.number)) }),
            field(
                "recurring_benefits", .recurringBenefits,
                ofYear: { amount($0.recurringBenefits, unknown.bound(.recurringBenefits, year: $0.number)) }),
            field("recurring_factor", .recurringFactor, ofYear: { .number($0.recurringFactor, decimals: 4) }),
            field(
                "net", .net, ofYear: { net($0.net, unknown.bound(ofNetOf: $0.number...$0.number)) },
                ofEnd: { amount($0.net, $0.boundOfNet) }),
            field(
                "present_value", .presentValue,
                ofYear: { net($0.discountedNet, unknown.bound(ofNetOf: $0.number...$0.number)) },
                ofEnd: { amount($0.present, $0.boundOfNet) }),
            field(
                "cumulative", .cumulative,
                ofYear: { net($0.cumulativeDiscountedNet, unknown.bound(ofNetOf: 1...$0.number)) },
                ofEnd: { net($0.cumulative, unknown.bound(ofNetOf: 1...years.years.count, withEnd: true)) }),
        ]
    }

    // MARK: For programs

    /// What these amounts leave out, because nobody knows it: parts of the project, as programs name them.
    var unknownParts: [(name: String, unknown: Unknown)] {
        let gaps = view.gaps
        let parts: [(String, Unknown?)] = [
            ("investment", gaps.investment), ("operating_cost", gaps.operatingCost), ("savings", gaps.savings),
            ("transfers", gaps.transfers),
        ]
        return parts.compactMap { name, unknown in unknown.map { (name, $0) } }
    }

    /// The same by the name of the line, or of the list where there is none.
    private var leftOut: [(name: String, unknown: Unknown)] {
        let gaps = view.gaps
        let lists: [(String, Unknown?)] = [
            ("investment", gaps.investmentList), ("operating_cost", gaps.operatingCostList),
            ("savings", gaps.savingsList),
        ]
        return lists.compactMap { name, unknown in unknown.map { (name, $0) } }
            + gaps.lines.map { (words.text($0.what), $0.unknown) }
    }

    /// For spreadsheets: full precision, from which anyone can rebuild the net present value.
    var forSpreadsheets: Table {
        let laid = Laid(self)
        return Table(of: laid.rows, by: amounts(in: laid) + [leftOutField] + bounds(in: laid))
    }

    private func amounts(in laid: Laid) -> [Field<Laid.Row>] {
        let (words, currency, start, years) = (words, currency, start, laid.years)
        @Sendable func amount(_ value: Double) -> Cell { .amount(value, currency: currency) }
        @Sendable func factor(_ value: Double) -> Cell { .number(value, decimals: 6) }
        func net(
            _ field: FieldDescription, _ label: Label, value: @escaping @Sendable (Laid.Row) -> Double,
            bound: @escaping @Sendable (Laid.Row) -> Computed<Bound?>
        ) -> Field<Laid.Row> {
            Field(field, heading: words.label(label)) {
                .amount(value($0), boundedBy: bound($0), currency: currency, words: words)
            }
        }
        func plain(
            _ field: FieldDescription, _ label: Label, cell: @escaping @Sendable (Laid.Row) -> Cell
        ) -> Field<Laid.Row> {
            Field(field, heading: words.label(label), cell: cell)
        }
        return [
            plain(.year, .year) { .integer($0.year.number) },
            plain(.starts, .start) { row in
                start.map { .month(CalendarMonth(12 * (row.year.number - 1), after: $0).text) } ?? .blank
            },
            plain(.currency, .currency) { _ in .code(currency) },
            plain(.oneOffCosts, .oneOffCosts) { amount($0.year.oneOffCosts) },
            plain(.oneOffBenefits, .oneOffBenefits) { amount($0.year.oneOffBenefits) },
            plain(.oneOffFactor, .oneOffFactor) { factor($0.year.oneOffFactor) },
            plain(.recurringCosts, .recurringCosts) { amount($0.year.recurringCosts) },
            plain(.recurringBenefits, .recurringBenefits) { amount($0.year.recurringBenefits) },
            plain(.recurringFactor, .recurringFactor) { factor($0.year.recurringFactor) },
            plain(.residualValue, .residualValue) { amount($0.residual) },
            plain(.residualFactor, .oneOffFactor) { $0.isLast ? factor(years.residualFactor) : .blank },
            plain(.closingCost, .closingCost) { amount($0.closing) },
            net(.net, .net, value: { $0.year.net + $0.atEnd }, bound: { $0.boundOfYear }),
            net(.presentValue, .presentValue, value: { $0.year.discountedNet + $0.present }, bound: { $0.boundOfYear }),
            net(.cumulativeNet, .cumulative, value: { $0.year.cumulativeNet + $0.atEnd }, bound: { $0.boundSoFar }),
            net(
                .cumulativePresentValue, .cumulative, value: { $0.year.cumulativeDiscountedNet + $0.present },
                bound: { $0.boundSoFar }),
        ]
    }

    private var leftOutField: Field<Laid.Row> {
        let leftOut = leftOut.map { "\($0.name): \($0.unknown.rawValue)" }.joined(separator: "; ")
        return Field(.leftOut, heading: words.label(.notes)) { _ in .words(leftOut) }
    }

    private func bounds(in laid: Laid) -> [Field<Laid.Row>] {
        let unknown = laid.unknown
        return [
            Field(.oneOffCostsBound) { .bound($0.bound(.oneOffCosts)) },
            Field(.oneOffBenefitsBound) { .bound($0.bound(.oneOffBenefits)) },
            Field(.recurringCostsBound) { .bound($0.bound(.recurringCosts)) },
            Field(.recurringBenefitsBound) { .bound($0.bound(.recurringBenefits)) },
            Field(.residualValueBound) { .bound($0.isLast ? unknown.boundOfResidual : nil) },
            Field(.closingCostBound) { .bound($0.isLast ? unknown.boundOfClosing : nil) },
            Field(.netBound) { .bound($0.boundOfYear) }, Field(.presentValueBound) { .bound($0.boundOfYear) },
            Field(.cumulativeNetBound) { .bound($0.boundSoFar) },
            Field(.cumulativePresentValueBound) { .bound($0.boundSoFar) },
        ]
    }

    /// The unit and the decimals in which the largest amount is told from its neighbours, and ten columns fit a page.
    private func unit(of table: YearTable) -> (size: Double, decimals: Int, name: String) {
        let amounts = table.years.flatMap {
            [$0.oneOffCosts, $0.oneOffBenefits, $0.recurringCosts, $0.recurringBenefits, $0.cumulativeDiscountedNet]
        }
        let largest = (amounts + [table.residual, table.closingCost]).map { $0.magnitude }.max() ?? 0
        if largest >= 2e8 { return (1e6, 1, words.label(.millions) + " ") }
        if largest >= 2e5 { return (1e3, largest >= 2e7 ? 0 : 1, words.label(.thousands) + " ") }
        return (1, 0, "")
    }
}
