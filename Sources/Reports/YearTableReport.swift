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

    private var unknown: UnknownYears { UnknownYears(of: project, in: view) }

    private var years: YearTable { view.terms.discounting.yearTable(of: view.flows, timing: view.terms.timing) }

    /// For people: amounts in one unit, so that columns can be added by eye.
    var forPeople: Table {
        let years = years
        let (unit, unknown) = (unit(of: years), unknown)
        func amount(_ value: Double, _ bound: Bound? = nil) -> Cell {
            .number(value / unit.size, decimals: value == 0 ? 0 : unit.decimals, bound: bound)
        }
        func net(_ value: Double, _ bound: Computed<Bound?>) -> Cell {
            switch bound {
            case .value(let bound): amount(value, bound)
            case .notComputable(let reason): .missing(words.brief(reason))
            }
        }
        func factor(_ value: Double) -> Cell { .number(value, decimals: 4) }
        var table = Table(
            title: words.label(.yearByYear),
            captions: ["\(unit.name)\(NumberStyle.prefix(ofCurrency: currency)) · \(words.name(view.perspective))"],
            columns: [
                .peopleOnly("year", words.label(.year)), .peopleOnly("one_off_costs", words.label(.oneOffCosts)),
                .peopleOnly("one_off_benefits", words.label(.oneOffBenefits)),
                .peopleOnly("one_off_factor", words.label(.oneOffFactor)),
                .peopleOnly("recurring_costs", words.label(.recurringCosts)),
                .peopleOnly("recurring_benefits", words.label(.recurringBenefits)),
                .peopleOnly("recurring_factor", words.label(.recurringFactor)),
                .peopleOnly("net", words.label(.net)), .peopleOnly("present_value", words.label(.presentValue)),
                .peopleOnly("cumulative", words.label(.cumulative)),
            ])
        for year in years.years {
            let number = year.number
            let ofYear = unknown.bound(ofNetOf: number...number)
            table.rows.append([
                .integer(number), amount(year.oneOffCosts, unknown.bound(.oneOffCosts, year: number)),
                amount(year.oneOffBenefits, unknown.bound(.oneOffBenefits, year: number)), factor(year.oneOffFactor),
                amount(year.recurringCosts, unknown.bound(.recurringCosts, year: number)),
                amount(year.recurringBenefits, unknown.bound(.recurringBenefits, year: number)),
                factor(year.recurringFactor), net(year.net, ofYear), net(year.discountedNet, ofYear),
                net(year.cumulativeDiscountedNet, unknown.bound(ofNetOf: 1...number)),
            ])
        }
        var cumulative = years.years.last?.cumulativeDiscountedNet ?? 0
        let ofAll = unknown.bound(ofNetOf: 1...years.years.count, withEnd: true)
        for (label, value, isCost, bound) in [
            (Label.residualValue, years.residual, false, unknown.boundOfResidual),
            (.closingCost, -years.closingCost, true, unknown.boundOfClosing),
        ] where value != 0 || bound != nil {
            let present = value * years.residualFactor
            cumulative += present
            let own = isCost ? bound?.reversed : bound
            table.rows.append([
                .words(words.label(label)), isCost ? amount(-value, bound) : .blank,
                isCost ? .blank : amount(value, bound),
                factor(years.residualFactor), .blank, .blank, .blank, amount(value, own), amount(present, own),
                net(cumulative, ofAll),
            ])
        }
        table.remarks =
            view.gaps.unknownLists.map { words.say(.unknown($0.part, $0.unknown)) }
            + view.gaps.lines.map { words.say(.unknownLine(words.text($0.what), $0.unknown)) }
        return table
    }

    /// What these amounts leave out, because nobody knows it: parts of the project, as programs name them.
    private var unknownParts: [(name: String, unknown: Unknown)] {
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
        let years = years
        func amount(_ value: Double) -> Cell { .amount(value, currency: currency) }
        func factor(_ value: Double) -> Cell { .number(value, decimals: 6) }
        let names: [(String, Label)] = [
            ("year", .year), ("starts", .start), ("currency", .currency), ("one_off_costs", .oneOffCosts),
            ("one_off_benefits", .oneOffBenefits), ("one_off_factor", .oneOffFactor),
            ("recurring_costs", .recurringCosts), ("recurring_benefits", .recurringBenefits),
            ("recurring_factor", .recurringFactor), ("residual_value", .residualValue),
            ("residual_factor", .oneOffFactor), ("closing_cost", .closingCost), ("net", .net),
            ("present_value", .presentValue),
            ("cumulative_net", .cumulative), ("cumulative_present_value", .cumulative), ("left_out", .notes),
        ]
        let leftOut = leftOut.map { "\($0.name): \($0.unknown.rawValue)" }.joined(separator: "; ")
        let bounded = [
            "one_off_costs", "one_off_benefits", "recurring_costs", "recurring_benefits", "residual_value",
            "closing_cost", "net", "present_value", "cumulative_net", "cumulative_present_value",
        ]
        var table = Table(
            columns: names.map { Column($0, words.label($1)) } + bounded.map { .machineOnly($0 + "_bound") })
        let unknown = unknown
        func net(_ value: Double, _ bound: Computed<Bound?>) -> Cell {
            .amount(value, boundedBy: bound, currency: currency, words: words)
        }
        for year in years.years {
            let isLast = year.number == years.years.count
            let (residual, closing) = isLast ? (years.residual, years.closingCost) : (0, 0)
            let atEnd = residual - closing
            let present = atEnd * years.residualFactor
            let number = year.number
            let ofYear = unknown.bound(ofNetOf: number...number, withEnd: isLast)
            let soFar = unknown.bound(ofNetOf: 1...number, withEnd: isLast)
            let bounds: [Cell] = [
                .bound(unknown.bound(.oneOffCosts, year: number)), .bound(unknown.bound(.oneOffBenefits, year: number)),
                .bound(unknown.bound(.recurringCosts, year: number)),
                .bound(unknown.bound(.recurringBenefits, year: number)),
                .bound(isLast ? unknown.boundOfResidual : nil), .bound(isLast ? unknown.boundOfClosing : nil),
                .bound(ofYear), .bound(ofYear), .bound(soFar), .bound(soFar),
            ]
            table.rows.append(
                [
                    .integer(year.number),
                    start.map { .month(CalendarMonth(12 * (year.number - 1), after: $0).text) } ?? .blank,
                    .code(currency), amount(year.oneOffCosts), amount(year.oneOffBenefits), factor(year.oneOffFactor),
                    amount(year.recurringCosts), amount(year.recurringBenefits), factor(year.recurringFactor),
                    amount(residual), isLast ? factor(years.residualFactor) : .blank, amount(closing),
                    net(year.net + atEnd, ofYear), net(year.discountedNet + present, ofYear),
                    net(year.cumulativeNet + atEnd, soFar), net(year.cumulativeDiscountedNet + present, soFar),
                    .words(leftOut),
                ] + bounds)
        }
        return table
    }

    /// The machine contract's years.
    var json: JSONOutput {
        let (table, unknown) = (years, unknown)
        let rows = table.years.map { year -> JSONOutput in
            let number = year.number
            let (ofYear, soFar) = (unknown.bound(ofNetOf: number...number), unknown.bound(ofNetOf: 1...number))
            var numbers = BoundedNumbers(words: words)
            numbers.add("year", .integer(number))
            numbers.add("oneOffCosts", .finite(year.oneOffCosts), unknown.bound(.oneOffCosts, year: number))
            numbers.add("oneOffBenefits", .finite(year.oneOffBenefits), unknown.bound(.oneOffBenefits, year: number))
            numbers.add("oneOffFactor", .number(year.oneOffFactor))
            numbers.add("recurringCosts", .finite(year.recurringCosts), unknown.bound(.recurringCosts, year: number))
            numbers.add(
                "recurringBenefits", .finite(year.recurringBenefits), unknown.bound(.recurringBenefits, year: number))
            numbers.add("recurringFactor", .number(year.recurringFactor))
            numbers.add("net", year.net, ofYear)
            numbers.add("presentValue", year.discountedNet, ofYear)
            numbers.add("cumulativeNet", year.cumulativeNet, soFar)
            numbers.add("cumulativePresentValue", year.cumulativeDiscountedNet, soFar)
            return .object(numbers.members)
        }
        var numbers = BoundedNumbers(words: words)
        numbers.add("perspective", .string(view.perspective.rawValue))
        numbers.add("rows", .array(rows))
        numbers.add("leftOut", .object(unknownParts.map { ($0.name, .string($0.unknown.rawValue)) }))
        numbers.add(
            "leftOutLines",
            .array(
                view.gaps.lines.map { line in
                    ["what": .string(words.text(line.what)), "unknown": .string(line.unknown.rawValue)]
                }))
        numbers.add("residualValue", .finite(table.residual), unknown.boundOfResidual)
        numbers.add("residualFactor", .number(table.residualFactor))
        numbers.add("closingCost", .finite(table.closingCost), unknown.boundOfClosing)
        return .object(numbers.members)
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
