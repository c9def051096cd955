import Appraisal
import Numerics
import Testing

@Suite("Day counts")
struct DayCountTests {
    private func years(_ count: DayCount, _ start: String, _ end: String) throws -> Double {
        count.years(from: try #require(CalendarDate(start)), to: try #require(CalendarDate(end)))
    }

    @Test("They are named as files write them")
    func names() {
        #expect(DayCount.allCases.map(\.rawValue) == ["act/365f", "act/360", "act/act", "30e/360", "30/360"])
    }

    @Test("Actual days are divided by 365 or 360, leap year or not")
    func actual() throws {
        // 2008 has 366 days; from 29 February 2008 to 28 February 2009 there are 365.
        #expect(try years(.actual365Fixed, "2008-01-01", "2009-01-01") == 366.0 / 365)
        #expect(try years(.actual365Fixed, "2008-02-29", "2009-02-28") == 1)
        #expect(try years(.actual360, "2008-01-01", "2009-01-01") == 366.0 / 360)
        #expect(try years(.actual360, "2007-01-15", "2007-02-15") == 31.0 / 360)
    }

    @Test(
        "Actual/Actual splits the days between leap and other years",
        arguments: [
            // The examples of ISDA's memorandum "EMU and market conventions: recent developments" (1998), for its own
            // rule: days in other years, days in leap years.
            ("2003-11-01", "2004-05-01", 61, 121),
            ("1999-02-01", "1999-07-01", 150, 0),
            ("1999-07-01", "2000-07-01", 184, 182),
            ("2002-08-15", "2003-07-15", 334, 0),
            ("2003-07-15", "2004-01-15", 170, 14),
            ("1999-07-30", "2000-01-30", 155, 29),
            ("2000-01-30", "2000-06-30", 0, 152),
            ("1999-11-30", "2000-04-30", 32, 120),
            // By hand: the first day counts and the last does not, so the whole of 2004 and of 2008, and 29 February.
            ("2003-12-31", "2005-01-01", 1, 366),
            ("2008-02-28", "2008-03-01", 0, 2),
            ("2003-12-31", "2009-01-02", 1 + 3 * 365 + 1, 2 * 366),
        ])
    func actualActual(start: String, end: String, common: Int, leap: Int) throws {
        #expect(try years(.actualActual, start, end) == Double(leap) / 366 + Double(common) / 365)
    }

    @Test("Actual/Actual from a day to the same day of another year is a whole number of years outside leap years")
    func wholeYears() throws {
        #expect(try years(.actualActual, "2001-07-01", "2003-07-01") == 2)
        #expect(try years(.actualActual, "2000-01-01", "2010-01-01") == 10)
    }

    @Test(
        "Months of 30 days follow the two bond rules",
        arguments: [
            // Start, end, days under 30/360 and under 30E/360. By hand from section 4.16(f) and (g).
            ("2007-01-15", "2007-01-30", 15, 15),
            ("2007-01-15", "2007-02-15", 30, 30),
            ("2007-01-15", "2007-07-15", 180, 180),
            ("2007-09-30", "2008-03-31", 180, 180),
            ("2007-09-30", "2007-10-31", 30, 30),
            ("2007-09-30", "2008-09-30", 360, 360),
            // A last 31st stands where the first day is before the 30th, except for the Eurobond.
            ("2007-01-15", "2007-01-31", 16, 15),
            // A first 31st is a 30th under both.
            ("2007-01-31", "2007-02-28", 28, 28),
            ("2008-01-31", "2008-03-31", 60, 60),
            ("2008-05-31", "2008-06-01", 1, 1),
            // The end of February stands as it is under both.
            ("2007-02-28", "2007-03-31", 33, 32),
            ("2006-08-31", "2007-02-28", 178, 178),
            ("2007-02-28", "2007-08-31", 183, 182),
            ("2008-02-29", "2009-02-28", 359, 359),
            ("2008-02-29", "2008-03-01", 2, 2),
            ("2008-02-28", "2008-08-30", 182, 182),
            ("2008-02-28", "2008-08-31", 183, 182),
        ])
    func thirty(start: String, end: String, bond: Int, eurobond: Int) throws {
        #expect(try years(.thirty360, start, end) == Double(bond) / 360)
        #expect(try years(.thirtyE360, start, end) == Double(eurobond) / 360)
    }

    @Test("Backwards they count the same, below zero", arguments: DayCount.allCases)
    func reversed(count: DayCount) throws {
        let pairs = [("2003-11-01", "2004-05-01"), ("2007-01-15", "2007-01-31"), ("2008-02-29", "2012-12-31")]
        for (start, end) in pairs {
            let forwards = try years(count, start, end)
            #expect(forwards > 0)
            #expect(try years(count, end, start) == -forwards)
        }
        #expect(try years(count, "2008-02-29", "2008-02-29") == 0)
    }

    @Test("A later day never counts less", arguments: DayCount.allCases)
    func monotone(count: DayCount) throws {
        for start in ["2007-01-15", "2007-01-30", "2007-01-31", "2007-02-28"] {
            let first = try #require(CalendarDate(start))
            var last = 0.0
            for month in 3...12 {
                for day in 1...GregorianCalendar.days(inMonth: month, ofYear: 2008) {
                    let date = try #require(CalendarDate(year: 2008, month: month, day: day))
                    let years = count.years(from: first, to: date)
                    #expect(years >= last)
                    last = years
                }
            }
        }
    }
}
