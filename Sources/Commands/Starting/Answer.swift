import Numerics
import ProjectFiles
import Projects
import Syntax
import Wording

/// What an answer is understood as, or why it is not.
enum Answer<Value> {
    case value(Value)
    case refused(InterviewText)

    /// What another reading makes of the value.
    func flatMap<Other>(_ transform: (Value) -> Answer<Other>) -> Answer<Other> {
        switch self {
        case .value(let value): transform(value)
        case .refused(let why): .refused(why)
        }
    }

    /// The value, where the answer is understood.
    var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }
}

/// Reads answers as people type them.
enum AnswerReader {
    static func year(_ text: String) -> Answer<Int> {
        guard let year = Int(text), CalendarMonth.years.contains(year) else { return .refused(.notAYear(text)) }
        return .value(year)
    }

    static func boolean(_ text: String) -> Answer<Bool> {
        LocalWords.boolean(text).map { .value($0) } ?? .refused(.notYesOrNo(text))
    }

    static func party(_ text: String) -> Answer<Party> {
        LocalWords.party(text).map { .value($0) } ?? .refused(.notAParty(text))
    }

    /// What a volume counts; the word itself where it is no word of a file.
    static func unit(_ text: String) -> Answer<(term: SheetTerm, word: String?)> {
        let key = LocalWords.countable(text)
        if let key, let term = SheetTerm(rawValue: key == "businesses" ? "companies" : key) {
            return .value((term, nil))
        }
        return text.contains { $0.isLetter } ? .value((.units, text)) : .refused(.notAUnit(text))
    }

    /// Shares such as `20% 50% 80%`.
    static func shares(_ text: String) -> Answer<[String]> {
        var shares: [String] = []
        for word in text.split(whereSeparator: { " /;|".contains($0) }) {
            let piece = String(word.last == "," ? word.dropLast() : word)
            guard let written = WrittenNumber(piece), written.isPercent, !written.isAmbiguous,
                let convention = written.conventions.first, let value = written.value(in: convention),
                (0...100).contains(value), let plain = written.plain(in: convention)
            else {
                return .refused(.notShares(text))
            }
            shares.append(plain + "%")
        }
        return .value(shares)
    }

    // MARK: Months

    /// A month of the calendar.
    static func calendarMonth(_ text: String) -> Answer<CalendarMonth> {
        switch LocalDate.month(text) {
        case .ambiguous(let readings): return .refused(.ambiguousMonth(text, readings: readings))
        case .text(let iso):
            let parts = iso.split(separator: "-").compactMap { Int($0) }
            let month = parts.count > 1 ? parts[1] : 1
            guard let year = parts.first, CalendarMonth.years.contains(year), parts.count <= 2,
                (1...12).contains(month), iso.allSatisfy({ $0.isDigit || $0 == "-" })
            else {
                return .refused(.notAMonth(text))
            }
            return .value(CalendarMonth(year: year, month: month))
        }
    }

    /// A month of the project, as a file writes it: a date not before its start, the month by its number, or so many
    /// months after the start.
    static func projectMonth(_ text: String, start: CalendarMonth?) -> Answer<String> {
        let words = text.split(separator: " ").map { LocalWords.folded(String($0)) }
        if words.count == 1, let months = Int(text), (0..<1900).contains(months) {
            return .value("month \(months + 1)")
        }
        if words.count == 2, isMonthWord(words[0]), let month = Int(words[1]), (1...1900).contains(month) {
            return .value("month \(month)")
        }
        if words.count == 2, let months = Int(words[0]), isMonthWord(words[1]), (0..<1900).contains(months) {
            return .value("month \(months + 1)")
        }
        switch calendarMonth(text) {
        case .refused(.notAMonth): return .refused(.notATime(text, hasStart: start != nil))
        case .refused(let why): return .refused(why)
        case .value(let month):
            guard let start else { return .refused(.noStartToCountFrom) }
            return month.months(since: start) < 0 ? .refused(.beforeStart(start.text)) : .value(month.text)
        }
    }

    private static func isMonthWord(_ folded: String) -> Bool {
        ["month", "months", "mes", "meses"].contains(folded)
    }

    /// When something is spent: a month, a period between two, or a length from the start.
    static func time(_ text: String, start: CalendarMonth?) -> Answer<Draft.Time> {
        let refusal = Answer<Draft.Time>.refused(.notATime(text, hasStart: start != nil))
        switch LocalDate.window(text) {
        case .ambiguous(let readings): return .refused(.ambiguousMonth(text, readings: readings))
        case .text(let window):
            if let found = window.firstRange(of: " to ") {
                let ends = [String(window[..<found.lowerBound]), String(window[found.upperBound...])]
                return projectMonth(ends[0], start: start).flatMap { first in
                    projectMonth(ends[1], start: start).flatMap { last in
                        let isForward =
                            switch (number(first), number(last)) {
                            case (let first?, let last?): first <= last
                            case (nil, nil): first <= last
                            default: true
                            }
                        return isForward ? .value(.over("\(first) to \(last)")) : refusal
                    }
                }
            }
            if window.hasSuffix(" months") || window.hasSuffix(" years") {
                guard let length = Int(window.prefix { $0.isDigit }), (1...1000).contains(length) else {
                    return refusal
                }
                return .value(.over(window))
            }
            return projectMonth(window, start: start).flatMap { .value(.on($0)) }
        }
    }

    /// The number of a month that is counted from the start.
    private static func number(_ month: String) -> Int? {
        month.hasPrefix("month ") ? Int(month.dropFirst("month ".count)) : nil
    }
}
