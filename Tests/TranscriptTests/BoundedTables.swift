import Foundation
import RegexBuilder

/// Compares the tables of a report with unknown amounts with those of the same report where they are given.
struct BoundedTables {
    private(set) var faults: [String] = []
    /// How many cells hung on the unknown, and were bounded.
    private(set) var bounded = 0
    /// What stands before the decimals in the language of a report.
    var decimalMark: Character = "."

    // MARK: CSV

    /// The columns by which rows are told apart.
    private static let identities = [
        "id", "view", "statistic", "metric", "option", "first_figure", "first_value", "second_figure", "second_value",
        "discount_rate", "months", "year",
    ]

    /// Where the bound of a column stands, if not in one of its own name.
    private static let bounds: [String: String] = [
        "value": "bound", "low": "bound", "high": "bound", "net_present_value": "bound", "npv_at_low": "bound",
        "npv_at_high": "bound", "switching_value": "switching_bound", "benefit_cost_ratio": "bound",
        "return_on_investment": "bound", "payback_years": "payback_bound", "final_payback_years": "payback_bound",
        "discounted_payback_years": "payback_bound", "payback_from_launch_years": "payback_bound",
        "present_value_of_costs": "cost_bound", "break_even_annual_saving": "cost_bound",
        "present_value_of_benefits": "benefit_bound", "internal_rate_of_return": "internal_rate_bound",
        "investment": "investment_bound", "operating_cost_per_year": "operating_cost_bound",
        "equivalent_annual_value": "bound", "net_present_value_beyond_first": "beyond_first_bound",
        "annual_value_beyond_first": "beyond_first_bound", "adjusted_net_present_value": "adjusted_bound",
        "adjusted_beyond_first": "adjusted_beyond_first_bound",
        "adjusted_annual_value_beyond_first": "adjusted_beyond_first_bound", "profitability_index": "bound",
        "internal_rate_of_difference": "internal_rate_of_difference_bound",
        "payback_of_difference_years": "payback_of_difference_bound",
        "observed_payback_years": "payback_bound", "observed_net_present_value": "bound",
        "observed_return_on_investment": "bound", "sustained_payback_years": "payback_bound",
        "sustained_net_present_value": "bound", "sustained_return_on_investment": "bound",
    ]

    mutating func compare(csv unknown: String, with known: String) throws {
        let (rows, others) = (try StrictCSV.rows(of: unknown), try StrictCSV.rows(of: known))
        guard let header = rows.first, header == others.first else {
            faults.append("other columns")
            return
        }
        let keys = Self.identities.compactMap(header.firstIndex)
        for row in rows.dropFirst() {
            guard let other = others.dropFirst().first(where: { other in keys.allSatisfy { other[$0] == row[$0] } })
            else { continue }
            let isOfKnown = header.firstIndex(of: "share_of").map { row[$0] == "known" } ?? false
            for (index, column) in header.enumerated() where row[index] != other[index] {
                if isOfKnown, ["share", "coefficient"].contains(column) { continue }
                if ["true", "false"].contains(row[index]) { faults.append("\(column): \(row[index])") }
                guard let number = Double(row[index]), let real = Double(other[index]) else { continue }
                let slack = 1e-9 * max(number.magnitude, real.magnitude)
                if (number - real).magnitude <= slack { continue }
                let name = header.contains(column + "_bound") ? column + "_bound" : Self.bounds[column]
                let bound = name.flatMap(header.firstIndex).map { row[$0] } ?? ""
                switch bound {
                case "atLeast" where real >= number - slack, "atMost" where real <= number + slack: bounded += 1
                default:
                    let place = keys.map { row[$0] }.joined(separator: " ")
                    faults.append("\(place) \(column): \(number) \"\(bound)\", where it is \(real)")
                }
            }
        }
    }

    // MARK: Markdown

    /// Every cell of a table and every other line that has another number in it than where the amounts are known carries
    /// the sign of a bound.
    mutating func compare(markdown unknown: String, with known: String) {
        let lines = Self.lines(of: known)
        let rows = Set(lines)
        let told = Set(lines.filter { !$0.hasPrefix("|") }.flatMap(Self.numbers))
        let others = Self.tables(in: lines)
        // What is said of the spread of what is known alone is no bounded number.
        func isOfKnown(_ text: String) -> Bool {
            ["of what is known", "de lo que se conoce", "do que se conhece"].contains(where: text.contains)
        }
        var (heading, header) = ("", [String]())
        for line in Self.lines(of: unknown) {
            guard line.hasPrefix("|") else {
                header = []
                if line.hasPrefix("#") { heading = line }
                if !isOfKnown(heading), !isOfKnown(line) { check(line, rows, told) }
                continue
            }
            let cells = Self.cells(line)
            if header.isEmpty {
                header = cells
                continue
            }
            // A class of a histogram has its bound in its name.
            if rows.contains(line) || Self.isBounded(cells.first ?? "") { continue }
            for (index, cell) in cells.enumerated() where index > 0 && index < header.count {
                let column = header[index]
                let same = others.contains { table in
                    table.contains { row in
                        row.name == cells.first
                            && row.cells.contains { $0.heading == column && isSame($0.cell, cell) }
                    }
                }
                if same || isOfKnown(column) { continue }
                check(cell, place: "\(cells.first ?? ""), \(column)")
            }
        }
    }

    /// The lines of a report, without the numbers of footnotes, which others move; an empty one ends a table.
    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line).replacing(/\\?\[[0-9,]+\\?\]/, with: "")
        }
    }

    /// A row of a table: its first cell, and the others each with its heading, of which two can be the same.
    private typealias Row = (name: String, cells: [(heading: String, cell: String)])

    /// The tables among some lines.
    private static func tables(in lines: [String]) -> [[Row]] {
        var tables: [[Row]] = []
        var header: [String] = []
        for line in lines {
            guard line.hasPrefix("|") else {
                header = []
                continue
            }
            let cells = cells(line)
            if header.isEmpty {
                header = cells
                tables.append([])
                continue
            }
            let others = zip(header, cells).dropFirst().map { (heading: $0, cell: $1) }
            tables[tables.count - 1].append((cells.first ?? "", others))
        }
        return tables
    }

    private mutating func check(_ cell: String, place: String) {
        let isBar = cell.contains("█")
        guard isBar || cell.contains(where: \.isNumber) else { return }
        if isBar, !place.contains("NPV"), !cell.contains("·") { return }
        if Self.isBounded(cell) { bounded += 1 } else { faults.append("\(place): \(cell)") }
    }

    /// A sentence with numbers that is not there where the amounts are known.
    ///
    /// Each of its numbers carries a bound, as a sign or in words, or is told where the amounts are known too.
    private mutating func check(_ line: String, _ known: Set<String>, _ told: Set<String>) {
        guard line.contains(where: \.isNumber), !known.contains(line), !line.hasPrefix("#") else { return }
        if Self.isBounded(line) {
            bounded += 1
            return
        }
        let rest = line.replacing(Self.boundedInWords, with: "")
        if rest != line { bounded += 1 }
        let bare = Self.numbers(in: rest).filter { !told.contains($0) }
        if !bare.isEmpty { faults.append("\(bare.joined(separator: ", ")) without a bound: \(line)") }
    }

    /// A number with what stands before and behind it, unbroken: "US$ 4.5 k", "2.9 years", "28.6 %".
    private static var number: Regex<Substring> {
        /(?:US\$\u{A0})?[0-9]+(?:[.,][0-9]+)*(?:\u{A0}?%|\u{A0}\p{L}+)?/
    }

    /// A number that is the least or the most it can be, in the words of the three languages.
    private static var boundedInWords: Regex<Substring> {
        Regex {
            ChoiceOf {
                Regex {
                    /\b(?i:at least|at most|al menos|a lo sumo|pelo menos|no máximo) (?:un )?/
                    number
                }
                Regex {
                    number
                    /\ (?:or later|or sooner|o más tarde|o antes|ou mais tarde|ou antes)\b/
                }
            }
        }
    }

    private static func numbers(in text: String) -> [String] { text.matches(of: number).map { String($0.output) } }

    /// Whether two cells say the same, of which one can be rounded more coarsely as its column asks for.
    private func isSame(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        guard let one = amount(one), let other = amount(other), one.around == other.around, one.step != other.step
        else { return false }
        return (one.value - other.value).magnitude <= (one.step + other.step) / 2 * (1 + 1e-9)
    }

    /// The only number of a cell, what its last digit counts, and what stands around it.
    private func amount(_ cell: String) -> (value: Double, step: Double, around: String)? {
        let runs = cell.split { !$0.isNumber && $0 != "." && $0 != "," }.filter { $0.contains(where: \.isNumber) }
        guard runs.count == 1, let digits = runs.first else { return nil }
        let parts = digits.split(separator: decimalMark, omittingEmptySubsequences: false)
        let text = parts.map { $0.filter(\.isNumber) }.joined(separator: ".")
        guard parts.count <= 2, let value = Double(text) else { return nil }
        var behind = String(cell[digits.endIndex...])
        var unit = 1.0
        for (name, worth) in [("k", 1e3), ("mil", 1e3), ("M", 1e6)] where behind == "\u{A0}\(name)" {
            (unit, behind) = (worth, "")
        }
        let decimals = parts.count == 2 ? parts[1].count : 0
        return (value * unit, unit * pow(10, -Double(decimals)), cell[..<digits.startIndex] + "#" + behind)
    }

    private static func isBounded(_ text: String) -> Bool {
        text.contains("≤") || text.contains("≥") || text.contains("> ") || text.contains(">\u{A0}")
    }

    private static func cells(_ line: String) -> [String] {
        line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
    }
}
