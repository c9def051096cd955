import Findings
import ProjectFiles
import Projects
import Syntax
import Testing

@Suite("The patterns of months and windows")
struct TimePatternTests {
    private static let months: [String] = {
        let years = ["1899", "1900", "1999", "2027", "2199", "2200", "2201", "227", "20270"]
        let parts = ["", "-00", "-01", "-09", "-10", "-12", "-13", "-1", "-001", "-", "-01-01"]
        let numbers = ["0", "1", "28", "999", "3599", "3612", "3613", "10000", "-1", "1.5", ""]
        let counted = ["month", "year", "months", "Month", "day"].flatMap { word in numbers.map { "\(word) \($0)" } }
        return years.flatMap { year in parts.map { year + $0 } } + counted + ["", "January 2027", "now"]
    }()

    /// A reader that counts from the first month there is, so that no month is too early.
    private func reads(_ text: String, _ read: (TimeReader, JSONNode) -> Bool) -> Bool {
        let log = DiagnosticLog(SourceText(name: "a.json", text: "0"))
        let reader = TimeReader(start: CalendarMonth(year: 1900, month: 1), log: log)
        return read(reader, JSONNode(value: .string(text), offset: 0)) && !log.hasErrors
    }

    @Test("A window is what is read as one")
    func windows() throws {
        let pattern = try Regex(TimeReader.windowPattern)
        let ends = ["1900", "2027", "2027-05", "month 3", "year 2"]
        let lengths = ["0", "1", "24", "3612", "3613"].flatMap {
            ["\($0) month", "\($0) months", "\($0) years", "\($0) days"]
        }
        let pairs = ends.flatMap { first in ends.map { "\(first) to \($0)" } }
        for text in Self.months + lengths + pairs + ["2027 to", "2027 to 2028 to 2029", "2027-01/2028-06", "to 2027"] {
            let isRead = reads(text) { $0.window($1, key: Key("over", .window)) != nil }
            // That a window ends before it starts is nothing that a pattern sees.
            if !isRead, text.contains(" to "), text.wholeMatch(of: pattern) != nil {
                #expect(pairs.contains(text), "\(text)")
            } else {
                #expect((text.wholeMatch(of: pattern) != nil) == isRead, "\(text)")
            }
        }
    }

    @Test("A month is what is read as one")
    func months() throws {
        let pattern = try Regex(TimeReader.monthPattern)
        for text in Self.months {
            let project = ReadPattern.accepts("\"start\": \"1900\", \"operationalFrom\": \"\(text)\"")
            #expect((text.wholeMatch(of: pattern) != nil) == project, "\(text)")
        }
    }

    @Test("A start is a month of the calendar")
    func starts() throws {
        let pattern = try Regex(TimeReader.calendarMonthPattern)
        for text in Self.months {
            let isRead = ReadPattern.accepts("\"start\": \"\(text)\"")
            #expect((text.wholeMatch(of: pattern) != nil) == isRead, "\(text)")
        }
    }
}

/// Whether a project with something in it is read without an error.
enum ReadPattern {
    static func accepts(_ body: String, line: String? = nil) -> Bool {
        codes(body, line: line).isEmpty
    }

    /// The codes of the errors in a project with something in it, and a line under `investment` unless the body has one.
    static func codes(_ body: String, line: String? = nil) -> [String] {
        let lines = line ?? #""investment": [ { "what": "x", "amount": 1 } ]"#
        let text = #"{ "name": "Portal", "currency": "USD", "# + (body.isEmpty ? "" : body + ", ") + lines + " }"
        let log = DiagnosticLog(SourceText(name: "a.json", text: text))
        let vocabulary = Vocabulary(currencies: ["USD"], indexUnits: [], countries: [])
        _ = JSONReader.read(log).flatMap { ProjectReader(vocabulary: vocabulary, log: log).read($0) }
        return log.diagnostics.filter { $0.severity == .error }.map(\.fact.code)
    }
}
