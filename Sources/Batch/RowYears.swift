import Facts
import Findings
import Numerics
import ProjectFiles
import Projects
import Syntax

/// The columns of a CSV of projects that hold what falls in one year each, where it gives no investment of its own.
///
/// A header is a year, `2027` or `year 1`, whose cells are net amounts; or it tells costs from benefits: `cost_2027`,
/// `benefit_2027`, `cost_1`, `benefit_1`. Year 0 falls at the start.
struct RowYears {
    /// What a column holds.
    enum Side: Sendable, Hashable {
        case net, cost, benefit
    }

    /// A column of one year.
    struct Column: Sendable, Hashable {
        let index: Int
        let name: String
        let side: Side
        let year: Int
    }

    /// The columns, by their years.
    let columns: [Column]

    /// Whether costs are not told from benefits.
    var isNet: Bool { columns.contains { $0.side == .net } }

    /// Whether anything can fall at the start.
    var haveStart: Bool { columns.contains { $0.year == 0 } }

    /// How many years there are from the first to the last, the start aside.
    var count: Int {
        let years = columns.map { $0.year }
        return max(1, (years.max() ?? 1) - first + 1)
    }

    /// The year that is the project's first: that of the calendar with which the columns begin, or year 1.
    private var first: Int { max(1, columns.map { $0.year }.min() ?? 1) }

    /// The columns of years among some headers, by their places; nothing where there are none.
    ///
    /// Throws two that are one, or do not go together (net amounts beside costs, or years of the calendar beside others), and
    /// a cost or benefit of a year that is none of either.
    init?(_ names: [(index: Int, name: String)]) throws(BatchProblem) {
        let found = names.compactMap { index, name in Self.column(name, at: index) }
        guard let head = found.first else { return nil }
        if head.side != .net, let beyond = names.first(where: { Self.isBeyond($0.name) }) {
            throw .yearBeyond(beyond.name)
        }
        var seen: [Column] = []
        for column in found {
            let isOfCalendar = CalendarMonth.years.contains(column.year)
            if let other = seen.first(where: { $0.year == column.year && $0.side == column.side }) {
                throw .duplicateColumn(other.name, column.name)
            }
            if (head.side == .net) != (column.side == .net) || CalendarMonth.years.contains(head.year) != isOfCalendar {
                throw .mixedYears(head.name, column.name)
            }
            seen.append(column)
        }
        columns = found.sorted { ($0.year, $0.index) < ($1.year, $1.index) }
    }

    /// Whether a header is that of what falls in one year.
    static func isYear(_ header: String) -> Bool { column(header, at: 0) != nil }

    /// Whether a header may be meant as one: a year of the calendar stands in it, or a number behind what costs and benefits
    /// are called, or nearly so.
    static func mayBeYear(_ header: String) -> Bool {
        let runs = header.split { !$0.isDigit }
        if runs.contains(where: { $0.count == 4 && Int($0).map(CalendarMonth.years.contains) == true }) { return true }
        let head = LocalWords.folded(String(header.prefix { !$0.isDigit && $0 != "_" }))
        return !runs.isEmpty && !head.isEmpty && nearest(to: head, among: sides.keys.sorted() + ["year"]) != nil
    }

    private static func column(_ name: String, at index: Int) -> Column? {
        let text = name.trimmed
        if let year = LocalDate.year(text) {
            return number(year.hasPrefix("year ") ? year.dropFirst(5) : year[...]).map {
                Column(index: index, name: text, side: .net, year: $0)
            }
        }
        guard let (side, number) = side(text), let year = self.number(number) else { return nil }
        return Column(index: index, name: text, side: side, year: year)
    }

    /// Whether a header is that of a cost or a benefit, but of a year that is none.
    private static func isBeyond(_ name: String) -> Bool {
        guard let (_, number) = side(name.trimmed) else { return false }
        return number.isDigits && self.number(number) == nil
    }

    /// The two parts of a header that tells costs from benefits.
    private static func side(_ text: String) -> (side: Side, number: Substring)? {
        guard let cut = text.lastIndex(where: { $0 == "_" || $0 == " " }),
            let side = sides[LocalWords.folded(String(text[..<cut]))]
        else { return nil }
        return (side, text[text.index(after: cut)...])
    }

    /// A year of the calendar or of the project.
    private static func number(_ text: Substring) -> Int? {
        guard (1...4).contains(text.utf8.count), text.isDigits, let year = Int(text),
            year <= Project.longestHorizon || CalendarMonth.years.contains(year)
        else { return nil }
        return year
    }

    private static let sides: [String: Side] = [
        "cost": .cost, "costs": .cost, "costo": .cost, "costos": .cost, "custo": .cost, "custos": .cost,
        "benefit": .benefit, "benefits": .benefit, "beneficio": .benefit, "beneficios": .benefit,
    ]

    /// The project of one row, by what its cells hold; a cell with nothing in it is a year with nothing.
    func project(_ amount: (Column) throws(BatchProblem) -> Stated<Double>?) throws(BatchProblem) -> Project {
        var (costs, benefits): ([FiguresByYear.Year], [FiguresByYear.Year]) = ([], [])
        for column in columns {
            guard let amount = try amount(column) else { continue }
            func add(_ value: Stated<Double>, to years: inout [FiguresByYear.Year]) {
                years.append(.init(year: column.year, figure: value.map { Estimate($0) }))
            }
            switch (column.side, amount) {
            case (.cost, _): add(amount, to: &costs)
            case (.benefit, _): add(amount, to: &benefits)
            case (.net, .stated(let value)) where value < 0: add(.stated(-value), to: &costs)
            case (.net, .stated): add(amount, to: &benefits)
            // Nobody knows on which side it is.
            case (.net, .unknown):
                add(amount, to: &costs)
                add(amount, to: &benefits)
            }
        }
        func flow(_ role: Flow.Role, _ years: [FiguresByYear.Year], to party: Party? = nil) -> [Flow] {
            guard !years.isEmpty else { return [] }
            let months = years.map { year in
                year.year == 0 ? 0..<0 : 12 * (year.year - first)..<12 * (year.year - first + 1)
            }
            return [
                Flow(
                    LocalText(role.rawValue), role, .byYear(FiguresByYear(years)), .byYear(months), to: party)
            ]
        }
        return Project(
            LocalText(""), currency: .none,
            lines: .init(
                investment: [], operating: flow(.operating, costs), savings: flow(.saving, benefits, to: .society)))
    }
}
