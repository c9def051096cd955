import Facts
import Numerics

extension NumberStyle {
    /// A span of time given in years, as coarse as monthly amounts allow.
    ///
    /// ```swift
    /// style.duration(years: 0.04)     // "under a month"
    /// style.duration(years: 0.4)      // "5 months"
    /// style.duration(years: 1)        // "1 year"
    /// style.duration(years: 1.5)      // "18 months"
    /// style.duration(years: 2.2)      // "2.2 years"
    /// style.duration(years: 0)        // "at once"
    /// ```
    ///
    /// Whole months up to 23, but 12 of them are a year; from there on years with one decimal.
    package func duration(years: Double, bound: Bound? = nil) -> String {
        guard years.isFinite, let decimal = ShortestDecimal(years) else { return Self.noNumber }
        if decimal.isZero { return bound == .atLeast ? bounded(months(0), by: bound) : atOnce }
        let months = years * 12
        // A whole month that arithmetic left a hair short of itself is still a month.
        if months > 0, months < 1 - 1e-9 {
            // At most "under a month" is under a month; at least that much is so many days, or any time at all.
            guard bound == .atLeast else { return underAMonth }
            let days = Int((years * 365).rounded(.down))
            return days > 0 ? bounded(self.days(days), by: bound) : ">" + Self.noBreakSpace + self.months(0)
        }
        guard months.magnitude < 23.5 else {
            let number = fixed(decimal, decimals: 1, padded: false)
            return bounded(number + Self.noBreakSpace + yearsWord, by: bound)
        }
        let whole = Int(months.magnitude + 0.5)
        return bounded(self.months(months < 0 ? -whole : whole), by: bound)
    }

    /// A calendar year, never grouped.
    package func year(_ year: Int) -> String {
        (year < 0 ? Self.minus : "") + String(year.magnitude)
    }

    /// A month in ISO 8601, as `2027-01`, by its short name; any other text as it is.
    ///
    /// ```swift
    /// style.month("2027-01")     // "Jan 2027"
    /// ```
    package func month(_ iso: String) -> String {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, Int(parts[0]) != nil, parts[1].utf8.count == 2,
            let month = Int(parts[1]), monthNames.indices.contains(month - 1)
        else { return iso }
        return monthNames[month - 1] + Self.noBreakSpace + parts[0]
    }

    /// The short name of a month from 1 to 12.
    package func monthName(_ number: Int) -> String {
        monthNames.indices.contains(number - 1) ? monthNames[number - 1] : String(number)
    }

    private func months(_ count: Int) -> String {
        if count.magnitude == 12 { return signed(count, 1) + oneYear }
        let word =
            switch (language, count.magnitude == 1) {
            case (.english, true): "month"
            case (.english, false): "months"
            case (.spanish, true): "mes"
            case (.portuguese, true): "mês"
            case (.spanish, false), (.portuguese, false): "meses"
            }
        return signed(count, count.magnitude) + word
    }

    private func days(_ count: Int) -> String {
        let word =
            switch (language, count == 1) {
            case (.english, true): "day"
            case (.english, false): "days"
            case (.spanish, true): "día"
            case (.spanish, false): "días"
            case (.portuguese, true): "dia"
            case (.portuguese, false): "dias"
            }
        return String(count) + Self.noBreakSpace + word
    }

    private func signed(_ count: Int, _ magnitude: UInt) -> String {
        (count < 0 ? Self.minus : "") + String(magnitude) + Self.noBreakSpace
    }

    private var oneYear: String {
        switch language {
        case .english: "year"
        case .spanish: "año"
        case .portuguese: "ano"
        }
    }

    private var yearsWord: String { oneYear + "s" }

    private var atOnce: String {
        switch language {
        case .english: "at once"
        case .spanish: "de inmediato"
        case .portuguese: "de imediato"
        }
    }

    private var underAMonth: String {
        switch language {
        case .english: "under a month"
        case .spanish: "menos de un mes"
        case .portuguese: "menos de um mês"
        }
    }

    private var monthNames: [String] {
        switch language {
        case .english:
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        case .spanish:
            ["ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic."]
        case .portuguese:
            ["jan.", "fev.", "mar.", "abr.", "maio", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."]
        }
    }
}
