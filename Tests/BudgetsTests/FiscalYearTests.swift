import Projects
import Testing

@testable import Budgets

@Suite("Fiscal years")
struct FiscalYearTests {
    @Test("A year with months of two calendar years is called after both, also over a century")
    func names() {
        func name(_ year: Int, _ month: Int) -> String {
            FiscalYear(first: CalendarMonth(year: year, month: month)).name
        }
        #expect(name(2026, 7) == "2026/27" && name(2026, 4) == "2026/27" && name(2026, 2) == "2026/27")
        #expect(name(2027, 1) == "2027")
        #expect(name(2099, 10) == "2099/00" && name(2008, 7) == "2008/09")
        #expect(FiscalYear(first: nil, number: 3).name == "3")
    }

    @Test("Every month of a project falls in one year, whichever months years and projects start in")
    func everyStart() {
        for yearStart in 1...12 {
            for month in 1...12 {
                let start = CalendarMonth(year: 2027, month: month)
                let calendar = FiscalCalendar(startMonth: yearStart, of: start, months: 36)
                #expect(calendar.months.flatMap { Array($0) } == Array(0..<36))
                // Three years begin in their first month, or four have a part of them.
                #expect(calendar.years.count == (yearStart == month ? 3 : 4))
                for (year, months) in zip(calendar.years, calendar.months) {
                    #expect(year.first?.month == yearStart)
                    for place in months {
                        let own = CalendarMonth(place, after: start)
                        let offset = year.first.map { own.months(since: $0) }
                        #expect(offset.map((0..<12).contains) == true)
                    }
                }
            }
        }
    }

    @Test("Without dates years are counted from the first month, whatever is asked for")
    func undated() {
        let calendar = FiscalCalendar(startMonth: 7, of: nil, months: 24)
        #expect(calendar.years.map(\.name) == ["1", "2"] && calendar.months == [0..<12, 12..<24])
        #expect(calendar.startMonth == nil && calendar.years[0].last == nil)
    }
}
