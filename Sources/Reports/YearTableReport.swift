import Appraisal
import Facts
import Projects
import Wording

/// The year table of a view: one-off and recurring amounts apart, each with its factor.
struct YearTableReport {
    let view: View
    let currency: String
    let start: CalendarMonth?
    let words: Words

    private var years: YearTable { view.terms.discounting.yearTable(of: view.flows, timing: view.terms.timing) }

    /// For people: amounts in one unit, so that columns can be added by eye.
    var forPeople: Table {
        let years = years
        let unit = unit(of: years)
        func amount(_ value: Double) -> Cell {
            .number(value / unit.size, decimals: value == 0 ? 0 : unit.decimals)
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
            table.rows.append([
                .integer(year.number), amount(year.oneOffCosts), amount(year.oneOffBenefits), factor(year.oneOffFactor),
                amount(year.recurringCosts), amount(year.recurringBenefits), factor(year.recurringFactor),
                amount(year.net), amount(year.discountedNet), amount(year.cumulativeDiscountedNet),
            ])
        }
        var cumulative = years.years.last?.cumulativeDiscountedNet ?? 0
        for (label, value) in [(Label.residualValue, years.residual), (.closingCost, -years.closingCost)]
        where value != 0 {
            let present = value * years.residualFactor
            cumulative += present
            table.rows.append([
                .words(words.label(label)), value < 0 ? amount(-value) : .blank, value < 0 ? .blank : amount(value),
                factor(years.residualFactor), .blank, .blank, .blank, amount(value), amount(present),
                amount(cumulative),
            ])
        }
        table.remarks = unknowns.map { words.say(.unknown($0.part, $0.unknown)) }
        return table
    }

    /// What these amounts leave out, because nobody knows it.
    private var unknowns: [(part: Note.Metricless, name: String, unknown: Unknown)] {
        let gaps = view.gaps
        let parts: [(Note.Metricless, String, Unknown?)] = [
            (.investment, "investment", gaps.investment), (.operatingCost, "operating_cost", gaps.operatingCost),
            (.savings, "savings", gaps.savings), (.transfers, "transfers", gaps.transfers),
        ]
        return parts.compactMap { part, name, unknown in unknown.map { (part, name, $0) } }
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
        let leftOut = unknowns.map { "\($0.name): \($0.unknown.rawValue)" }.joined(separator: "; ")
        var table = Table(columns: names.map { Column($0, words.label($1)) })
        for year in years.years {
            let isLast = year.number == years.years.count
            let (residual, closing) = isLast ? (years.residual, years.closingCost) : (0, 0)
            let atEnd = residual - closing
            let present = atEnd * years.residualFactor
            table.rows.append([
                .integer(year.number),
                start.map { .month(CalendarMonth(12 * (year.number - 1), after: $0).text) } ?? .blank,
                .code(currency), amount(year.oneOffCosts), amount(year.oneOffBenefits), factor(year.oneOffFactor),
                amount(year.recurringCosts), amount(year.recurringBenefits), factor(year.recurringFactor),
                amount(residual), isLast ? factor(years.residualFactor) : .blank, amount(closing),
                amount(year.net + atEnd), amount(year.discountedNet + present), amount(year.cumulativeNet + atEnd),
                amount(year.cumulativeDiscountedNet + present), .words(leftOut),
            ])
        }
        return table
    }

    /// The machine contract's years.
    var json: JSONOutput {
        let table = years
        let rows = table.years.map { year -> JSONOutput in
            [
                "year": .integer(year.number), "oneOffCosts": .number(year.oneOffCosts),
                "oneOffBenefits": .number(year.oneOffBenefits), "oneOffFactor": .number(year.oneOffFactor),
                "recurringCosts": .number(year.recurringCosts), "recurringBenefits": .number(year.recurringBenefits),
                "recurringFactor": .number(year.recurringFactor), "net": .number(year.net),
                "presentValue": .number(year.discountedNet), "cumulativeNet": .number(year.cumulativeNet),
                "cumulativePresentValue": .number(year.cumulativeDiscountedNet),
            ]
        }
        return [
            "perspective": .string(view.perspective.rawValue), "rows": .array(rows),
            "leftOut": .object(unknowns.map { ($0.name, .string($0.unknown.rawValue)) }),
            "residualValue": .number(table.residual), "residualFactor": .number(table.residualFactor),
            "closingCost": .number(table.closingCost),
        ]
    }

    /// The unit and the decimals in which the largest amount is told from its neighbours, and ten columns fit a page.
    private func unit(of table: YearTable) -> (size: Double, decimals: Int, name: String) {
        let amounts = table.years.flatMap {
            [$0.oneOffCosts, $0.oneOffBenefits, $0.recurringCosts, $0.recurringBenefits, $0.cumulativeDiscountedNet]
        }
        let largest = (amounts + [table.residual, table.closingCost]).map(\.magnitude).max() ?? 0
        if largest >= 2e8 { return (1e6, 1, words.label(.millions) + " ") }
        if largest >= 2e5 { return (1e3, largest >= 2e7 ? 0 : 1, words.label(.thousands) + " ") }
        return (1, 0, "")
    }
}
