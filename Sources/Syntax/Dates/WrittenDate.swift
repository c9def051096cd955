import Numerics

/// In which order a column writes day, month and year.
package enum DateOrder: Sendable, Hashable, CaseIterable {
    case dayFirst, monthFirst, yearFirst
}

/// A date as central banks and spreadsheets write it, before it is known in which order.
///
/// ```swift
/// WrittenDate("2017-03-01")      // one reading; also "2017-03", "201703", "2017", "20170301", "01032017"
/// WrittenDate("42795")           // one reading: a spreadsheet's serial day
/// WrittenDate("01-Mar-17")       // one reading; also "Mar-17", "ene.2023", "30 October 2026", "1 de março de 2017"
/// WrittenDate("01/03/2017")      // two: day first or month first
/// ```
///
/// A time behind it is passed over.
package struct WrittenDate: Sendable, Hashable {
    /// It as it was written.
    package let text: String
    /// What it is in each order; nothing where it is no date in one.
    private let readings: [DateOrder: CalendarDay]
    /// Whether it is a year alone.
    package let isYear: Bool

    /// Takes a text apart; nothing where it is no date in any order.
    ///
    /// Two digits of a year are in the century given; without one they are those of the last hundred years or soon.
    package init?(_ text: String, century: Int? = nil) {
        self.text = text
        let body = Self.withoutTime(text)
        let found = Self.readings(of: body, century)
        guard !found.isEmpty else { return nil }
        readings = found
        isYear = body.count < 8 && Self.year(of: body) != nil
    }

    /// What it is in an order.
    package subscript(order: DateOrder) -> CalendarDay? { readings[order] }

    /// Everything it can be.
    package var dates: [CalendarDay] { Set(readings.values).sorted() }

    /// Whether its order matters.
    package var hasOrder: Bool { readings.count < DateOrder.allCases.count || Set(readings.values).count > 1 }

    private static func withoutTime(_ text: String) -> String {
        let text = text.trimmed
        guard let colon = text.firstIndex(of: ":") else {
            return text.count >= 11 && text.dropFirst(10).first == "T" ? String(text.prefix(10)) : text
        }
        let before = text[..<colon]
        guard let gap = before.lastIndex(where: { $0.isWhitespace || $0 == "T" }) else { return text }
        return String(before[..<gap]).trimmed
    }

    /// The year that a text is alone, be it written as a number with a decimal.
    private static func year(of text: String) -> Int? {
        let digits = text.prefix { $0.isDigit }
        let rest = text.dropFirst(digits.count)
        guard digits.count == 4, let year = Int(digits), (1900...2200).contains(year) else { return nil }
        if rest.isEmpty { return year }
        let isWhole = (rest.first == "." || rest.first == ",") && rest.dropFirst().allSatisfy { $0 == "0" }
        return isWhole ? year : nil
    }

    private static func readings(of text: String, _ century: Int?) -> [DateOrder: CalendarDay] {
        if let year = year(of: text) { return same(CalendarDay(year, 1, 1)) }
        let digits = text.prefix { $0.isDigit }
        let rest = text.dropFirst(digits.count)
        let isFraction = (rest.first == "." || rest.first == ",") && rest.dropFirst().allSatisfy { $0.isNumber }
        if digits.count == 5, rest.isEmpty || isFraction {
            return same(Int(digits).flatMap { CalendarDay(serial: $0) })
        }
        if rest.isEmpty { return same(compact(String(digits))) }
        return readings(of: parts(of: text), separator: rest.first, century)
    }

    private static func same(_ date: CalendarDay?) -> [DateOrder: CalendarDay] {
        guard let date else { return [:] }
        return DateOrder.allCases.reduce(into: [:]) { $0[$1] = date }
    }

    /// Digits without signs between them: year and month, or a whole date, whose leading zero a spreadsheet takes away.
    private static func compact(_ digits: String) -> CalendarDay? {
        func number(_ range: Range<Int>) -> Int { Int(digits.dropFirst(range.lowerBound).prefix(range.count)) ?? 0 }
        switch digits.count {
        case 6: return CalendarDay(number(0..<4), number(4..<6), 1)
        case 7: return CalendarDay(number(3..<7), number(1..<3), number(0..<1))
        case 8:
            return CalendarDay(number(4..<8), number(2..<4), number(0..<2))
                ?? CalendarDay(number(0..<4), number(4..<6), number(6..<8))
        default: return nil
        }
    }

    /// The numbers and names of months in a text.
    private static func parts(of text: String) -> [String] {
        func divides(_ character: Character) -> Bool { character.isWhitespace || "/-.,".contains(character) }
        var parts = text.plainLetters.split(whereSeparator: divides).map(String.init)
        parts.removeAll { ["de", "del", "of"].contains($0) }
        // Months without a blank before their year: Ene23, Jan2023.
        if parts.count == 1, let digit = parts[0].firstIndex(where: { $0.isNumber }),
            parts[0].distance(from: parts[0].startIndex, to: digit) >= 3
        {
            parts = [String(parts[0][..<digit]), String(parts[0][digit...])]
        }
        // The months of statistics: 2017M03.
        if parts.count == 1, let mark = parts[0].firstIndex(of: "m") {
            parts = [String(parts[0][..<mark]), String(parts[0][parts[0].index(after: mark)...])]
        }
        return parts
    }

    private static func readings(of parts: [String], separator: Character?, _ century: Int?) -> [DateOrder:
        CalendarDay]
    {
        let numbers = parts.map { part in part.isDigits ? Int(part) : nil }
        let long = parts.indices.filter { numbers[$0] != nil && parts[$0].count == 4 }
        guard (2...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }), long.count <= 1 else { return [:] }
        if let place = parts.indices.first(where: { numbers[$0] == nil }) {
            return same(named(parts, numbers, month: place, long: long.first, century))
        }
        guard numbers.allSatisfy({ $0 != nil }) else { return [:] }
        let values = numbers.compactMap { $0 }
        if parts.count == 2 {
            guard let long = long.first else { return [:] }
            return same(CalendarDay(values[long], values[1 - long], 1))
        }
        if long == [0] { return same(CalendarDay(values[0], values[1], values[2])) }
        guard long.isEmpty || long == [2] else { return [:] }
        var found: [DateOrder: CalendarDay] = [:]
        if let year = fullYear(values[2], long.isEmpty, century) {
            found[.dayFirst] = CalendarDay(year, values[1], values[0])
            found[.monthFirst] = CalendarDay(year, values[0], values[1])
        }
        // Two digits of a year stand first between hyphens alone, and no rate is of a year to come.
        if long.isEmpty, separator == "-", !(31...49).contains(values[0]), let year = fullYear(values[0], true, century)
        {
            found[.yearFirst] = CalendarDay(year, values[1], values[2])
        }
        return found
    }

    /// A date whose month is a word.
    private static func named(
        _ parts: [String], _ numbers: [Int?], month place: Int, long: Int?, _ century: Int?
    ) -> CalendarDay? {
        guard let month = month(parts[place]) else { return nil }
        let others = parts.indices.filter { $0 != place }
        let values = others.compactMap { numbers[$0] }
        guard values.count == others.count else { return nil }
        if values.count == 1 {
            // "17-Jan" has a day and no year; "Jan-17" has a year.
            guard place == 0 || long != nil, let year = fullYear(values[0], long == nil, century) else { return nil }
            return CalendarDay(year, month, 1)
        }
        if long == 0 { return CalendarDay(values[0], month, values[1]) }
        return fullYear(values[1], long == nil, century).flatMap { CalendarDay($0, month, values[0]) }
    }

    private static func fullYear(_ year: Int, _ isShort: Bool, _ century: Int?) -> Int? {
        guard isShort else { return year }
        if let century, (0...99).contains(year) { return century + year }
        return switch year {
        case 0...35: 2000 + year
        case 50...99: 1900 + year
        default: nil
        }
    }

    private static func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        for names in months {
            if let index = names.firstIndex(where: { $0.hasPrefix(word) }) { return index + 1 }
        }
        return word == "setiembre" || word == "set" || word == "sept" ? 9 : nil
    }

    private static let months = [
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ],
        [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ],
        [
            "janeiro", "fevereiro", "marco", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
            "novembro", "dezembro",
        ],
    ]
}
