import Appraisal
import Testing

@Suite("Dated flows")
struct DatedFlowsTests {
    private func dates(_ texts: String...) throws -> [CalendarDate] {
        try texts.map { try #require(CalendarDate($0)) }
    }

    @Test("Times are years from the first day, sorted, whatever the order of the dates")
    func sorted() throws {
        let flows = try DatedFlows(
            dates: dates("2024-12-31", "2023-01-01", "2024-01-01"), amounts: [70, -100, 60],
            dayCount: .actual365Fixed)
        // 2023 has 365 days, and so has 2024 up to its last.
        #expect(flows.times == [0, 1, 2])
        #expect(flows.amounts == [-100, 60, 70])
        #expect(flows.dates.map(\.text) == ["2023-01-01", "2024-01-01", "2024-12-31"])
    }

    @Test("Flows of one day are netted, and inflows and outflows are the parts of the net")
    func netted() throws {
        let flows = try DatedFlows(
            dates: dates("2023-01-01", "2024-01-01", "2023-01-01", "2024-01-01", "2025-01-01", "2025-01-01"),
            amounts: [-100, 70, 20, 50, 5, -5], dayCount: .actualActual)
        #expect(flows.times == [0, 1, 2])
        #expect(flows.amounts == [-80, 120, 0])
        #expect(flows.inflows == [0, 120, 0])
        #expect(flows.outflows == [80, 0, 0])
    }

    @Test("What rounding leaves of flows that cancel is zero")
    func rounding() throws {
        let day = try dates("2023-01-01", "2023-01-01", "2023-01-01")
        #expect(try DatedFlows(dates: day, amounts: [0.1, 0.2, -0.3], dayCount: .actual360).amounts == [0])
    }

    @Test("The day count decides the times")
    func dayCounts() throws {
        let days = try dates("2008-01-31", "2008-03-31")
        func time(_ count: DayCount) throws -> Double {
            try #require(try DatedFlows(dates: days, amounts: [-1, 1], dayCount: count).times.last)
        }
        #expect(try time(.actual365Fixed) == 60.0 / 365)
        #expect(try time(.actual360) == 60.0 / 360)
        #expect(try time(.actualActual) == 60.0 / 366)
        #expect(try time(.thirty360) == 60.0 / 360)
    }

    @Test("No flows are no flows")
    func empty() throws {
        let flows = try DatedFlows(dates: [], amounts: [], dayCount: .actual365Fixed)
        #expect(flows.times.isEmpty && flows.amounts.isEmpty)
    }

    @Test("Counts that differ are an error that tells both")
    func countsDiffer() throws {
        let days = try dates("2023-01-01")
        #expect(throws: DatedFlows.Problem.countsDiffer(dates: 1, amounts: 2)) {
            try DatedFlows(dates: days, amounts: [-1, 1], dayCount: .actual365Fixed)
        }
    }

    @Test("The rate of dated flows is the one that spreadsheets print for the same dates")
    func rate() throws {
        // The example in the help of Microsoft Excel's XIRR: 37.34 %; 0.37336253351883103 by mpmath at 50 digits.
        let flows = try DatedFlows(
            dates: dates("2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"),
            amounts: [-10_000, 2750, 4250, 3250, 2750], dayCount: .actual365Fixed)
        let rates = InternalRates.solve(times: flows.times, amounts: flows.amounts)
        #expect(rates.kind == .unique)
        #expect(abs(rates.roots[0].rate - 0.37336253351883103) < 1e-14)
    }
}
