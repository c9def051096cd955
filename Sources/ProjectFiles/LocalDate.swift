import Syntax

/// A month or a period as people and their spreadsheets write it, in the words of a project file.
///
/// ```swift
/// LocalDate.month("ene-27")                  // .text("2027-01")
/// LocalDate.month("31/12/2028")              // .text("2028-12")
/// LocalDate.month("01/07/2027")              // .ambiguous(["2027-07", "2027-01"])
/// LocalDate.month("01/07/2027", .dayFirst)   // .text("2027-07")
/// LocalDate.month("46569")                   // .text("2027-07"): a spreadsheet's number of a day
/// LocalDate.window("2027-01 a 2028-06")      // .text("2027-01 to 2028-06")
/// LocalDate.window("24 meses")               // .text("24 months")
/// ```
///
/// A spreadsheet turns `2027-01` into a date and writes it as its country does. What is no date at all comes back as it
/// stands, for the reader of the project to refuse.
package enum LocalDate: Sendable, Hashable {
    /// As a project file writes it.
    case text(String)
    /// Two months that the text can mean.
    case ambiguous([String])

    /// A month, in a table whose dates have this order where that is known.
    package static func month(_ text: String, _ order: DateOrder? = nil) -> LocalDate {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { LocalWords.folded(String($0)) }
            .filter { $0 != "de" && $0 != "of" }
        if words.allSatisfy({ Int($0) != nil }) { return numeric(words, text, order) }
        if words.count == 2, let number = Int(words[1]) {
            if let unit = unit(words[0]) { return .text("\(unit) \(number)") }
            if let month = monthNumber(words[0]), let year = fullYear(words[1]) {
                return .text(iso(year, month))
            }
        }
        return written(text)
    }

    /// A period: two months, a year, or a length.
    package static func window(_ text: String, _ order: DateOrder? = nil) -> LocalDate {
        let words = text.split(separator: " ").map { LocalWords.folded(String($0)) }
        if words.count == 2, let length = Int(words[0]), let unit = unit(words[1]) {
            return .text("\(length) \(unit)s")
        }
        if let ends = ends(of: text) {
            var texts: [String] = []
            for end in ends.map({ month($0, order) }) {
                switch end {
                case .text(let text): texts.append(text)
                case .ambiguous: return end
                }
            }
            return .text(texts.joined(separator: " to "))
        }
        return month(text, order)
    }

    /// The orders of day and month that a month or a period tells, since one of its days is no month: none where no day
    /// does, and two where a period is at odds with itself.
    package static func orders(shownBy text: String) -> [DateOrder] {
        (ends(of: text) ?? [text]).compactMap(orderOfDate)
    }

    private static func orderOfDate(_ text: String) -> DateOrder? {
        let words = text.split { !$0.isNumber }.map(String.init)
        guard text.allSatisfy({ $0.isNumber || "/-. ".contains($0) }), words.count == 3,
            case .ambiguous = numeric(["1", "2", words[2]], text, nil), let first = Int(words[0]),
            let second = Int(words[1]), isDay(first), isDay(second)
        else { return nil }
        return (first > 12) == (second > 12) ? nil : first > 12 ? .dayFirst : .monthFirst
    }

    /// The two months of a period; nothing where it is written as one thing.
    private static func ends(of text: String) -> [String]? {
        for separator in [" to ", " a ", " hasta ", " até ", " ate ", " – ", " - "] {
            guard let found = text.firstRange(ofText: separator) else { continue }
            return [String(text[..<found.lowerBound]), String(text[found.upperBound...])]
        }
        return nil
    }

    /// A year of the calendar, or of the project: `2027`, `año 2027`, `Year 1`; nothing for any other text.
    package static func year(_ text: String) -> String? {
        guard case .text(let found) = month(text) else { return nil }
        let digits = found.hasPrefix("year ") ? found.dropFirst(5) : found[...]
        guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        if digits.utf8.count == 4 { return String(digits) }
        return found.hasPrefix("year ") ? found : nil
    }

    // MARK: Parts

    private static func numeric(_ words: [String], _ text: String, _ order: DateOrder?) -> LocalDate {
        let numbers = words.compactMap(Int.init)
        switch numbers.count {
        case 1 where words[0].count == 8: return compact(words[0])
        case 1 where words[0].count > 4: return written(text)
        case 1: return .text(words[0])
        case 2 where words[0].count == 4: return .text(iso(numbers[0], numbers[1]))
        case 2 where words[1].count == 4: return .text(iso(numbers[1], numbers[0]))
        // A time of day may stand behind.
        case 3... where words[0].count == 4 && isDay(numbers[2]): return .text(iso(numbers[0], numbers[1]))
        // A year of two digits stands last, as spreadsheets shorten 31/12/2028; between hyphens it may be the first.
        case 3 where words[2].count == 4 || (words[2].count == 2 && words[0].count <= 2 && !text.contains("-")):
            let (first, second) = (numbers[0], numbers[1])
            let year = words[2].count == 2 ? 2000 + numbers[2] : numbers[2]
            guard isDay(first), isDay(second) else { return .text(text) }
            if first > 12 || first == second { return .text(iso(year, second)) }
            if second > 12 { return .text(iso(year, first)) }
            switch order {
            case .dayFirst?: return .text(iso(year, second))
            case .monthFirst?: return .text(iso(year, first))
            case .yearFirst?, nil: return .ambiguous([iso(year, second), iso(year, first)])
            }
        default: return written(text)
        }
    }

    /// Eight digits are a date where the year stands first; with the day or the month first nobody could tell which.
    private static func compact(_ digits: String) -> LocalDate {
        let (year, rest) = (Int(digits.prefix(4)) ?? 0, digits.dropFirst(4))
        guard let day = CalendarDay(year, Int(rest.prefix(2)) ?? 0, Int(rest.suffix(2)) ?? 0) else {
            return .text(digits)
        }
        return .text(iso(day.year, day.month))
    }

    /// A date as tables of any origin write it, where that leaves no doubt: `15-ene-27`, `202701`, a spreadsheet's `46569`.
    private static func written(_ text: String) -> LocalDate {
        guard let date = WrittenDate(text, century: 2000), date.dates.count == 1, !date.hasOrder,
            let day = date.dates.first
        else { return .text(text) }
        return .text(iso(day.year, day.month))
    }

    private static func isDay(_ number: Int) -> Bool { (1...31).contains(number) }

    private static func iso(_ year: Int, _ month: Int) -> String {
        "\(year)-\((0...9).contains(month) ? "0" : "")\(month)"
    }

    private static func unit(_ word: String) -> String? {
        switch word {
        case "month", "months", "mes", "meses": "month"
        case "year", "years", "ano", "anos": "year"
        default: nil
        }
    }

    /// Spreadsheets shorten a month's year to two digits: all of them are in this century.
    private static func fullYear(_ word: String) -> Int? {
        guard let number = Int(word) else { return nil }
        return word.count == 4 ? number : word.count == 2 ? 2000 + number : nil
    }

    private static let months = [
        "jan ene january enero janeiro", "feb fev february febrero fevereiro", "mar march marzo marco",
        "apr abr april abril", "may mai mayo maio", "jun june junio junho", "jul july julio julho",
        "aug ago august agosto", "sep set sept september septiembre setiembre setembro",
        "oct out october octubre outubro", "nov november noviembre novembro", "dec dic dez december diciembre dezembro",
    ].map { Set($0.split(separator: " ").map(String.init)) }

    private static func monthNumber(_ word: String) -> Int? {
        months.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }
}
