import Findings
import Numerics
import Projects
import Syntax

/// Reads months and windows, as months from the start of the project.
///
/// A month is `2027-01`, a year `2027` (its first month, or its last where a period ends), `month 28` (the
/// twenty-eighth of the project) or `year 2` (of the project). A window is two of them with ` to ` between, one year,
/// or a length from the start: `27 months`, `2 years`.
package struct TimeReader {
    /// The months between the first and the last year that a project can lie in.
    static let longest = 12 * CalendarMonth.years.count

    let start: CalendarMonth?
    /// Whether there is a start that cannot be read: this was reported, and is no fault of the dates.
    private let isStartUnsound: Bool
    let log: DiagnosticLog

    /// A reader for a project with a start, with none, or with one that cannot be read.
    package init(start: CalendarMonth?, isStartUnsound: Bool = false, log: DiagnosticLog) {
        self.start = start
        self.isStartUnsound = isStartUnsound
        self.log = log
    }

    /// Which end of a year is meant.
    enum Edge {
        case first
        /// The month behind the last one.
        case behindLast
    }

    /// A month from the start of the project: for an end, the one behind it.
    func month(_ node: JSONNode, key: Key, edge: Edge) -> Int? {
        guard let text = text(node, key: key, expected: .month) else { return nil }
        return month(text, at: node, edge: edge, problem: .malformedMonth(text))
    }

    /// A window as a range of months from the start of the project.
    package func window(_ node: JSONNode, key: Key) -> Range<Int>? {
        guard let text = text(node, key: key, expected: .window) else { return nil }
        return window(text, at: node)
    }

    func window(_ text: String, at node: JSONNode) -> Range<Int>? {
        let words = text.split(separator: " ")
        if words.count == 2, let length = Int(words[0]), (1...Self.longest).contains(length) {
            switch words[1] {
            case "months", "month": return 0..<length
            case "years", "year": return 0..<(12 * length)
            default: break
            }
        }
        let ends = text.components(separatedBy: " to ")
        let problem = ProjectProblem.malformedWindow(text)
        if ends.count > 2 { log.note(problem, at: node) }
        guard let firstText = ends.first, let lastText = ends.last, ends.count <= 2,
            let first = month(firstText, at: node, edge: .first, problem: problem),
            let behind = month(lastText, at: node, edge: .behindLast, problem: problem)
        else {
            return nil
        }
        guard first < behind else {
            log.note(ProjectProblem.windowEndsBeforeStart(text), at: node)
            return nil
        }
        return first..<behind
    }

    private func text(_ node: JSONNode, key: Key, expected: ShapeProblem.Expectation) -> String? {
        switch node.value {
        case .string(let text): return text
        case .number(_, let literal) where literal.isDigits: return literal
        default:
            Fields.noteWrongType(node, key: key, expected: expected, log: log)
            return nil
        }
    }

    /// Notes a date of the calendar in a project that says no start, unless that was told.
    func noteWithoutStart(_ text: String, at node: JSONNode) {
        if !isStartUnsound { log.note(ProjectProblem.dateWithoutStart(text), at: node) }
    }

    func month(_ text: String, at node: JSONNode, edge: Edge, problem: ProjectProblem) -> Int? {
        let words = text.split(separator: " ")
        if words.count == 2, let number = Int(words[1]), (1...Self.longest).contains(number) {
            switch (words[0], edge) {
            case ("month", .first): return number - 1
            case ("month", .behindLast): return number
            case ("year", .first): return 12 * (number - 1)
            case ("year", .behindLast): return 12 * number
            default: break
            }
        }
        guard let calendar = calendarMonth(text, at: node, edge: edge, problem: problem) else { return nil }
        guard let start else {
            noteWithoutStart(text, at: node)
            return nil
        }
        let month = calendar.months(since: start)
        guard month >= 0 else {
            log.note(ProjectProblem.beforeStart(text, start: start.text), at: node)
            return nil
        }
        return month
    }

    /// A month of the calendar: for an end, the one behind it.
    func calendarMonth(_ text: String, at node: JSONNode, edge: Edge, problem: ProjectProblem) -> CalendarMonth? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let yearText = parts.first, yearText.count == 4, let year = Int(yearText), parts.count <= 2,
            parts.count == 1 || (parts[1].count == 2 && parts[1].isDigits)
        else {
            log.note(problem, at: node)
            return nil
        }
        guard CalendarMonth.years.contains(year) else {
            log.note(ProjectProblem.yearOutOfRange(year), at: node)
            return nil
        }
        if parts.count == 1 { return CalendarMonth(year: edge == .first ? year : year + 1, month: 1) }
        guard let month = Int(parts[1]), (1...12).contains(month) else {
            log.note(problem, at: node)
            return nil
        }
        return CalendarMonth(edge == .first ? 0 : 1, after: CalendarMonth(year: year, month: month))
    }
}

extension String {
    /// The pieces between occurrences of a separator.
    fileprivate func components(separatedBy separator: String) -> [String] {
        var pieces: [String] = []
        var rest = Substring(self)
        while let found = rest.firstRange(ofText: separator) {
            pieces.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        return pieces + [String(rest)]
    }
}
