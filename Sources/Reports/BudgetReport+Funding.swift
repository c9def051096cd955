import Budgets
import Documents
import Facts
import Languages
import Money
import Projects
import Wording

// What pays for a budget, how it is classed, and what it is held against.
extension BudgetReport {
    /// What a source of funds is called.
    func name(_ source: FundingSource) -> String { words.name(source) }

    /// What pays for a project, by year; none where nobody says.
    func fundingTables(of item: Item) -> [Table] {
        guard let funding = item.funding else { return [] }
        var columns = funding.sources.map {
            SumColumn(name: $0.source.id, heading: name($0.source), sum: $0.paid)
        }
        if !funding.notStated.isEmpty {
            columns.append(SumColumn(name: "not_stated", heading: say(.fundingNotStated), sum: funding.notStated))
        }
        columns.append(SumColumn(name: "gap", heading: say(.gap), sum: funding.gap))
        columns.append(SumColumn(name: "cash", heading: say(.cashSpending), sum: item.account.cashSpending))
        var table = table(
            title: .fundedBy, captions: [prefix(item.currency)], of: item.budget.calendar.years, by: columns)
        if let first = funding.firstShortfall {
            table.remarks = [
                say(
                    .firstShortfall(
                        item.budget.calendar.years[first].name, total: money(funding.gap.total, of: item)))
            ]
        } else if funding.gap.bound == nil {
            table.remarks = [say(.noShortfall)]
        }
        return [table]
    }

    /// What must be known of what sources give.
    func sourceNotes(on item: Item) -> [String] {
        (item.funding?.sources ?? []).flatMap { source -> [String] in
            var notes: [String] = []
            let name = name(source.source)
            if let total = source.total, source.isTakenAsTotal {
                notes.append(
                    say(.givenInOtherYears(name, years: source.otherYears, total: money(total, of: item))))
            } else if !source.otherYears.isEmpty {
                notes.append(say(.givenOutside(name, years: source.otherYears)))
            }
            if source.short.total > 0 {
                notes.append(
                    say(
                        .askedTooMuch(
                            name, asked: money(source.asked.total, of: item), given: money(source.paid.total, of: item))
                    ))
            }
            return notes
        }
    }

    /// What a line of a budget is marked with, by which spending can be added up.
    func mark(_ mark: BudgetMark, of line: BudgetLine, in item: Item) -> String? {
        switch mark {
        case .economicClass: line.flow.drivers.budget?.economicClass
        case .function: line.flow.drivers.budget?.function
        case .institution: line.flow.drivers.budget?.institution.map(words.text)
        }
    }

    /// What is spent by economic class, by function and by institution, each where a line states it.
    func classTables(of item: Item) -> [Table] {
        BudgetMark.allCases.compactMap { mark in
            let groups = item.budget.spending { self.mark(mark, of: $0, in: item) }
            guard !groups.isEmpty else { return nil }
            let own = mark == .institution ? item.project.institution.map(words.text) : nil
            let rows = groups.map { group in
                let name = group.mark ?? own ?? say(.without)
                return ClassRow(
                    name: mark == .institution || group.mark == nil ? .words(name) : .code(name), sum: group.sum)
            }
            let decimals = decimals(of: groups.map { $0.sum })
            let fields: [Field<ClassRow>] = [
                Field(.peopleOnly("mark", say(mark.heading))) { $0.name },
                Field(Column("total", words.label(.total), for: .people, alignment: .right)) {
                    .number($0.sum.total, decimals: decimals, bound: $0.sum.bound)
                },
            ]
            return Table(
                title: say(mark.title), captions: [prefix(item.currency)], of: rows, by: fields,
                totals: [ClassRow(name: .words(words.label(.total)), sum: item.budget.spending)])
        }
    }

    /// What is spent under a mark.
    private struct ClassRow {
        let name: Cell
        let sum: BudgetSum
    }

    /// The codes of a line, in a text.
    func coding(of line: BudgetLine, in item: Item) -> String {
        guard let coding = line.flow.drivers.budget else { return "" }
        var parts: [String] = []
        if let institution = coding.institution { parts.append(words.text(institution)) }
        if let code = coding.economicClass { parts.append(words.say(en: "GFSM", es: "MEFP", pt: "GFSM") + " " + code) }
        if let code = coding.function { parts.append("COFOG \(code)") }
        parts += coding.codes.map { "\($0.name) \($0.value)" }
        return parts.joined(separator: " · ")
    }

    /// Where the list of a line and its economic class do not go together.
    func classNotes(on item: Item) -> [String] {
        item.budget.lines.compactMap { line in
            guard let code = line.flow.drivers.budget?.economicClass, line.isGovernments else { return nil }
            let isAsset = code.hasPrefix("3")
            switch line.budgetClass {
            case .capital where !isAsset, .current where isAsset:
                return say(.classedOtherwise(words.text(line.flow.what), code: code, isAsset: isAsset))
            default: return nil
            }
        }
    }

    /// How the spending stands to what it is held against.
    func limitNotes(on item: Item) -> [String] {
        let (spending, isPartInKind) = (item.account.cashSpending, !item.account.inKind.isEmpty)
        return item.limits.map { limit in
            let written = words.style.price(limit.amount, currency: limit.currency.code)
            let amount: Double
            switch limit.converted {
            case .success(let converted)?: amount = converted
            case .failure(let problem)?: return say(.thresholdNotComparable(written, why: words.say(problem)))
            case nil: return say(.thresholdNotComparable(written, why: say(.prices(.constant, year: nil))))
            }
            let total = (spending.bound == nil ? "" : "≥ ") + money(spending.total, of: item)
            switch limit.kind {
            case .threshold:
                return say(
                    .threshold(written, total: total, isCash: isPartInKind, isAbove: spending.total > amount))
            case .registered(let source):
                return say(
                    .registeredThreshold(
                        written, total: total, isCash: isPartInKind, isAbove: spending.total > amount, source: source))
            case .ceiling:
                let years = item.account.years.indices.filter { spending.amount(at: $0) > amount }
                return say(
                    .ceiling(written, isCash: isPartInKind, years: years.map { item.account.years[$0].name }))
            }
        }
    }
}

/// What lines of a budget can be marked with, by which spending is added up.
enum BudgetMark: String, Sendable, CaseIterable {
    case economicClass
    case function
    case institution

    var title: BudgetText {
        switch self {
        case .economicClass: .byEconomicClass
        case .function: .byFunction
        case .institution: .byInstitution
        }
    }

    var heading: BudgetText {
        switch self {
        case .economicClass: .economicClass
        case .function: .function
        case .institution: .who
        }
    }
}
