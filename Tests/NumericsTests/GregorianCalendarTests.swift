import Numerics
import Testing

@Suite("The Gregorian calendar")
struct GregorianCalendarTests {
    @Test("A year divisible by 4 is leap, but not a century unless divisible by 400")
    func leapYears() {
        #expect([2008, 2000, 1600, 2024].allSatisfy(GregorianCalendar.isLeap))
        #expect(![2007, 1900, 2100, 2023].contains(where: GregorianCalendar.isLeap))
    }

    @Test("Every day of two thousand years is the day after the one before, and is found by its number")
    func consecutive() {
        // `date -u -d 0400-01-01 +%s` of the GNU coreutils: −49 544 438 400 seconds, of which a day has 86 400.
        var number = -573_431 - 1
        for year in 400...2400 {
            for month in 1...12 {
                for day in 1...GregorianCalendar.days(inMonth: month, ofYear: year) {
                    number += 1
                    let date = GregorianCalendar.date(ofDay: number)
                    guard GregorianCalendar.dayNumber(year: year, month: month, day: day) == number,
                        (date.year, date.month, date.day) == (year, month, day)
                    else {
                        Issue.record("\(year)-\(month)-\(day) is no \(number)")
                        return
                    }
                }
            }
        }
    }

    @Test(
        "Days are numbered from 1970, also those of the year 0 and before",
        arguments: [
            (1970, 1, 1, 0), (1969, 12, 31, -1), (0, 3, 1, -719_468), (-1, 12, 31, -719_529), (2000, 2, 29, 11_016),
        ])
    func numbers(year: Int, month: Int, day: Int, number: Int) {
        #expect(GregorianCalendar.dayNumber(year: year, month: month, day: day) == number)
        let date = GregorianCalendar.date(ofDay: number)
        #expect((date.year, date.month, date.day) == (year, month, day))
    }

    @Test(
        "A month outside the year is one of a year before or after",
        arguments: [(13, 2011, 1), (0, 2009, 12), (-11, 2009, 1)])
    func months(month: Int, year: Int, inside: Int) {
        #expect(
            GregorianCalendar.dayNumber(year: 2010, month: month, day: 5)
                == GregorianCalendar.dayNumber(year: year, month: inside, day: 5))
    }

    @Test("A month has no day behind its last, and a year no thirteenth month")
    func days() {
        #expect(GregorianCalendar.has(year: 2008, month: 2, day: 29))
        #expect(!GregorianCalendar.has(year: 2007, month: 2, day: 29))
        #expect(!GregorianCalendar.has(year: 2007, month: 4, day: 31))
        #expect(!GregorianCalendar.has(year: 2007, month: 13, day: 1))
        #expect(!GregorianCalendar.has(year: 2007, month: 1, day: 0))
    }
}
