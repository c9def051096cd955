import Appraisal
import Numerics
import Testing

@Suite("Dates of the calendar")
struct CalendarDateTests {
    @Test("A date is read as ISO 8601 writes it, and written the same")
    func text() throws {
        let date = try #require(CalendarDate("2008-02-29"))
        #expect((date.year, date.month, date.day) == (2008, 2, 29))
        #expect(date.text == "2008-02-29")
        #expect(try #require(CalendarDate("0001-01-01")).text == "0001-01-01")
        #expect(CalendarDate("9999-12-31") == CalendarDate(year: 9999, month: 12, day: 31))
    }

    @Test(
        "Anything else is no date",
        arguments: [
            "", "2008", "2008-02", "2008-2-29", "2008-02-9", "20080229", "2008/02/29", "29-02-2008", "2008-02-29 ",
            " 2008-02-29", "2008-02-29T00:00", "+008-02-29", "2008-0a-29", "-200-02-29", "２００８-02-29", "2008-02-2９",
        ])
    func malformed(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(
        "Days that the calendar lacks are no dates",
        arguments: [
            "2007-02-29", "1900-02-29", "2100-02-29", "2008-02-30", "2008-04-31", "2008-06-31", "2008-09-31",
            "2008-11-31", "2008-01-32", "2008-01-00", "2008-00-01", "2008-13-01", "0000-01-01",
        ])
    func absent(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test("Numbers beyond the calendar are no dates")
    func outside() {
        #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: -1, month: 1, day: 1) == nil)
        #expect(CalendarDate(year: .max, month: .max, day: .max) == nil)
    }

    @Test(
        "Days are numbered from 1970",
        arguments: [
            // The last by the 86 400-second days of POSIX time, as `date -u -d … +%s` prints them; the first two so too.
            ("1970-01-01", 0), ("1969-12-31", -1), ("0001-01-01", -719_162), ("1900-03-01", -25_508),
            ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2008-02-29", 13_938), ("9999-12-31", 2_932_896),
        ])
    func dayNumbers(text: String, number: Int) throws {
        #expect(try #require(CalendarDate(text)).dayNumber == number)
    }

    @Test("Every day from 1890 to 2110 is the day after the one before")
    func consecutive() throws {
        var previous = try #require(CalendarDate("1889-12-31"))
        for year in 1890...2110 {
            for month in 1...12 {
                for day in 1...GregorianCalendar.days(inMonth: month, ofYear: year) {
                    let date = try #require(CalendarDate(year: year, month: month, day: day))
                    #expect(date.dayNumber == previous.dayNumber + 1 && previous < date)
                    previous = date
                }
                let beyond = GregorianCalendar.days(inMonth: month, ofYear: year) + 1
                #expect(CalendarDate(year: year, month: month, day: beyond) == nil)
            }
        }
    }

    @Test("Dates are ordered by year, then month, then day")
    func order() {
        let dates = ["2008-01-31", "2008-02-01", "2007-12-31", "2008-01-01"].compactMap { CalendarDate($0) }
        #expect(dates.sorted().map(\.text) == ["2007-12-31", "2008-01-01", "2008-01-31", "2008-02-01"])
    }
}
