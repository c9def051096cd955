import Findings
import Syntax
import Testing

@testable import ProjectFiles
@testable import Projects

@Suite("Months and windows, counted from the project's start")
struct TimeReaderTests {
    private let log = DiagnosticLog(SourceText(name: "a", text: ""))
    private let start = CalendarMonth(year: 2007, month: 4)

    private func node(_ text: String) -> JSONNode {
        // Digits alone are written without quotes.
        let number = text.allSatisfy(\.isNumber) ? Double(text) : nil
        return JSONNode(value: number.map { .number($0, literal: text) } ?? .string(text), offset: 0)
    }

    private func problems() -> [ProjectProblem] {
        log.diagnostics.compactMap { if case .project(let fact) = $0.fact { fact } else { nil } }
    }

    // The start is April 2007: January 2008 is month 9 from 0, January 2018 month 9 + 120.
    @Test(
        "Windows are read as whole months, both ends in them",
        arguments: [
            ("2008 to 2017", 9..<129), ("2008", 9..<21), ("2007-04", 0..<1), ("2007-04 to 2007-04", 0..<1),
            ("2007-06 to 2008", 2..<21), ("2008 to 2008-02", 9..<11), ("27 months", 0..<27), ("1 month", 0..<1),
            ("2 years", 0..<24), ("1 year", 0..<12), ("month 28 to month 30", 27..<30), ("year 2", 12..<24),
            ("year 2 to year 3", 12..<36), ("month 1 to 2007-12", 0..<9), ("2007-05 to year 1", 1..<12),
        ])
    func windows(text: String, expected: Range<Int>) {
        #expect(TimeReader(start: start, log: log).window(node(text), key: LineKey.over) == expected)
        #expect(problems().isEmpty)
    }

    @Test(
        "A month that starts something is its first, one that ends something is the one behind its last",
        arguments: [
            ("2008", 9, 21), ("2007-04", 0, 1), ("2007-12", 8, 9), ("month 28", 27, 28), ("year 2", 12, 24),
            ("month 1", 0, 1), ("2200-12", 2324, 2325),
        ])
    func months(text: String, first: Int, behind: Int) {
        let time = TimeReader(start: start, log: log)
        #expect(time.month(node(text), key: LineKey.on, edge: .first) == first)
        #expect(time.month(node(text), key: LineKey.until, edge: .behindLast) == behind)
        #expect(problems().isEmpty)
    }

    @Test(
        "What is no month is refused",
        arguments: [
            "", " ", "2007-4", "2007-13", "2007-00", "07-04", "April 2007", "2007/04", "2007-04-01", "20070", "month 0",
            "month -1", "month", "months 3", "year 0", "quarter 2", "month 999999", "year 9223372036854775807", "٢٠٢٧",
        ])
    func noMonths(text: String) {
        let node = JSONNode(value: .string(text), offset: 0)
        #expect(TimeReader(start: start, log: log).month(node, key: LineKey.on, edge: .first) == nil)
        #expect(problems() == [.malformedMonth(text)])
    }

    @Test(
        "What is no window is refused",
        arguments: [
            "", "2007–2018", "2008 to", "to 2008", "2008 to 2009 to 2010", "2008-01/2008-02", "0 months", "-3 months",
            "3 weeks",
            "1.5 years", "999999999 months", "9223372036854775807 years",
        ])
    func noWindows(text: String) {
        #expect(TimeReader(start: start, log: log).window(node(text), key: LineKey.over) == nil)
        #expect(problems() == [.malformedWindow(text)])
    }

    @Test("A window that ends before it starts, lies before the start or out of the centuries is refused as that")
    func bounds() {
        let time = TimeReader(start: start, log: log)
        #expect(time.window(node("2010 to 2009"), key: LineKey.over) == nil)
        #expect(time.window(node("2006"), key: LineKey.over) == nil)
        #expect(time.month(node("2007-03"), key: LineKey.on, edge: .first) == nil)
        #expect(time.month(node("1899"), key: LineKey.on, edge: .first) == nil)
        #expect(time.month(node("2201-01"), key: LineKey.on, edge: .first) == nil)
        #expect(
            problems() == [
                .windowEndsBeforeStart("2010 to 2009"), .beforeStart("2006", start: "2007-04"),
                .beforeStart("2007-03", start: "2007-04"), .yearOutOfRange(1899), .yearOutOfRange(2201),
            ])
    }

    @Test("Without a start dates mean nothing, months and years of the project do")
    func noStart() {
        let time = TimeReader(start: nil, log: log)
        #expect(time.window(node("year 2 to year 3"), key: LineKey.over) == 12..<36)
        #expect(time.window(node("27 months"), key: LineKey.over) == 0..<27)
        #expect(time.month(node("2008"), key: LineKey.on, edge: .first) == nil)
        #expect(problems() == [.dateWithoutStart("2008")])
    }

    @Test("A start that cannot be read is not held against the dates")
    func unsoundStart() {
        let time = TimeReader(start: nil, isStartUnsound: true, log: log)
        #expect(time.month(node("2008"), key: LineKey.on, edge: .first) == nil)
        #expect(problems().isEmpty)
    }

    @Test("Calendar months count on over years")
    func calendar() {
        for count in 0..<30 {
            let month = CalendarMonth(count, after: start)
            #expect(month.months(since: start) == count)
            #expect(CalendarMonth(year: month.year, month: month.month) == month && (1...12).contains(month.month))
        }
        #expect(CalendarMonth(9, after: start).text == "2008-01")
    }
}
