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
}

/// Reads answers as people type them.
enum AnswerReader {
    /// A number of zero or more, in any country's signs where they leave no doubt.
    static func number(_ text: String) -> Answer<Double> {
        guard let written = WrittenNumber(text), !written.isPercent, let convention = written.conventions.first,
            let number = written.value(in: convention)
        else {
            return .refused(.notANumber(text))
        }
        if written.isAmbiguous {
            // 1.234 or 1234, told so that neither can be misread again.
            let readings = NumberConvention.allCases.compactMap { written.plain(in: $0) }
            return .refused(.ambiguousNumber(text, readings: readings.map(unmistakable)))
        }
        return number < 0 ? .refused(.negative) : .value(number)
    }

    /// A fourth decimal tells decimals from a group of thousands.
    private static func unmistakable(_ plain: String) -> String { plain.contains(".") ? plain + "0" : plain }

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

    /// What a volume counts.
    static func unit(_ text: String, _ words: Words) -> Answer<SheetTerm> {
        let key = LocalWords.countable(text)
        if let key, let term = SheetTerm(rawValue: key == "businesses" ? "companies" : key) { return .value(term) }
        let units: [SheetTerm] = [.transactions, .visits, .people, .companies, .sites, .documents, .units]
        return .refused(.notAUnit(text, choices: units.map { words.word($0) }))
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
                (1...12).contains(month), iso.allSatisfy({ $0.isNumber || $0 == "-" })
            else {
                return .refused(.notAMonth(text))
            }
            return .value(CalendarMonth(year: year, month: month))
        }
    }

    /// A month of the project: a date not before its start, or so many months after it, as a file writes it.
    static func projectMonth(_ text: String, start: CalendarMonth?) -> Answer<String> {
        if let months = Int(text), (0..<1900).contains(months) { return .value("month \(months + 1)") }
        return calendarMonth(text).flatMap { month in
            guard let start else { return .refused(.noStartToCountFrom) }
            return month.months(since: start) < 0 ? .refused(.beforeStart(start.text)) : .value(month.text)
        }
    }

    /// When something is spent: a month, a period between two, or a length from the start.
    static func time(_ text: String, start: CalendarMonth?) -> Answer<Draft.Time> {
        switch LocalDate.window(text) {
        case .ambiguous(let readings): return .refused(.ambiguousMonth(text, readings: readings))
        case .text(let window):
            if let found = window.firstRange(of: " to ") {
                let ends = [String(window[..<found.lowerBound]), String(window[found.upperBound...])]
                return projectMonth(ends[0], start: start).flatMap { first in
                    projectMonth(ends[1], start: start).flatMap { last in
                        first <= last || first.hasPrefix("month")
                            ? .value(.over("\(first) to \(last)")) : .refused(.notAMonth(text))
                    }
                }
            }
            if window.hasSuffix(" months") || window.hasSuffix(" years") {
                guard let length = Int(window.prefix { $0.isNumber }), (1...1000).contains(length) else {
                    return .refused(.notAMonth(text))
                }
                return .value(.over(window))
            }
            return projectMonth(window, start: start).flatMap { .value(.on($0)) }
        }
    }
}
