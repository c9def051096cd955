import Facts
import Languages
import Numerics
import Projects
import Syntax

/// What a document says of a case beside its figures: when, how, and on whose word.
///
/// ```json
/// "dates": [ { "what": "The portal opens", "when": "2015-10", "quote": "…", "place": "Implementation" } ]
/// ```
package struct Particulars: Sendable {
    /// A date, or a period, that the document gives.
    package struct Dated: Sendable {
        /// What begins, ends or is counted then.
        package let what: LocalText
        /// When.
        package let when: DatedSpan
        /// Where it stands.
        package let evidence: Evidence
    }

    /// Something that the document says without a figure: how it came about, how it works.
    package struct Statement: Sendable {
        /// What it says, in our words.
        package let what: LocalText
        /// Where it stands.
        package let evidence: Evidence
    }

    /// A source that the document names for what it says of the case.
    package struct Reference: Sendable {
        /// The entry in the document's words, and where it stands.
        package let evidence: Evidence
        /// Its address on the web, where the document gives one.
        package let web: String?
    }

    /// The address of the service on the web, as the document prints it.
    package let web: String?
    /// When things happened.
    package let dates: [Dated]
    /// How it came about, and how it works.
    package let statements: [Statement]
    /// The sources that the document names.
    package let references: [Reference]
    /// How far lines have come about, by their ids, where that is known.
    package let statuses: [String: PartialFacts.Status]
}

/// A day, a month or a year of the calendar, or the span between two of them, as exactly as somebody gives it.
///
/// ```swift
/// DatedSpan("1998")?.ends                        // ["1998"]
/// DatedSpan("2017-07-31 to 2018-09-17")?.ends    // ["2017-07-31", "2018-09-17"]
/// DatedSpan("2018-09 to 2017")                   // nil: it ends before it begins
/// ```
package struct DatedSpan: Sendable, Hashable {
    /// The date, or the first and the last, as ISO 8601 writes them.
    package let ends: [String]

    /// A span as it is written in a file; nothing where it is none.
    package init?(_ text: String) {
        var ends = [text]
        if let between = text.firstRange(ofText: " to ") {
            ends = [String(text[..<between.lowerBound]), String(text[between.upperBound...])]
        }
        guard ends.allSatisfy(Self.isDate), ends.count == 1 || ends[0] < ends[1] else { return nil }
        self.ends = ends
    }

    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ $0.isDigits }) else { return false }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, parts[0].count == 4, (1900...2200).contains(numbers[0]) else {
            return false
        }
        switch parts.count {
        case 1: return true
        case 2: return parts[1].count == 2 && (1...12).contains(numbers[1])
        case 3:
            let days = CalendarMonth(year: numbers[0], month: numbers[1]).days(in: 0..<1)
            return parts[1].count == 2 && (1...12).contains(numbers[1]) && parts[2].count == 2
                && (1...days).contains(numbers[2])
        default: return false
        }
    }
}
