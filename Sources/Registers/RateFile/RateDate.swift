/// A date in a file of rates, as the central banks write it.
///
/// ```swift
/// RateDate("2017-03-01")         // also "2017-03-01 13:09:40.608", "2017-03" and "2017"
/// RateDate("01/03/2017")         // day first; also "01032017"
/// RateDate("30 October 2026")
/// ```
struct RateDate: Hashable, Comparable {
    let year: Int
    let month: Int
    let day: Int

    init?(_ text: String) {
        let parts: [Int]
        let digits = text.allSatisfy { $0.isASCII && $0.isNumber }
        if digits, text.count == 8 {
            parts = [text.suffix(4), text.dropFirst(2).prefix(2), text.prefix(2)].compactMap { Int($0) }
        } else if digits, text.count == 4 {
            parts = [Int(text) ?? 0, 1, 1]
        } else if text.contains("/") {
            parts = text.split(separator: "/").reversed().compactMap { Int($0) }
        } else if text.contains("-") {
            // What stands behind the day is a time.
            let date = text.prefix { $0 != " " && $0 != "T" }
            let found = date.split(separator: "-").compactMap { Int($0) }
            parts = found.count == 2 ? found + [1] : found
        } else {
            let words = text.split(separator: " ").map(String.init)
            guard words.count == 3, let month = Self.months.firstIndex(of: words[1].lowercased()) else { return nil }
            parts = [Int(words[2]) ?? 0, month + 1, Int(words[0]) ?? 0]
        }
        guard parts.count == 3, (1900...2200).contains(parts[0]), (1...12).contains(parts[1]),
            (1...31).contains(parts[2])
        else {
            return nil
        }
        (year, month, day) = (parts[0], parts[1], parts[2])
    }

    /// Year, month and day in a number whose order is that of the dates.
    var number: Int { (year * 100 + month) * 100 + day }

    var iso: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }

    static func < (left: RateDate, right: RateDate) -> Bool { left.number < right.number }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
