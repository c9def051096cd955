import ProjectFiles
import Testing

@Suite("Months and periods as spreadsheets write them")
struct LocalDateTests {
    @Test(
        "A month is understood in the ways of three languages",
        arguments: [
            ("2027-01", "2027-01"), ("2027-1", "2027-01"), ("2027", "2027"), ("2027-01-15", "2027-01"),
            ("2027-01-15 00:00:00", "2027-01"), ("01/2027", "2027-01"), ("31/12/2028", "2028-12"),
            ("12/31/2028", "2028-12"), ("31/12/28", "2028-12"), ("12/31/28", "2028-12"), ("01/01/27", "2027-01"),
            ("01/01/2027", "2027-01"), ("Jan-27", "2027-01"), ("ene-27", "2027-01"),
            ("dez/28", "2028-12"), ("sept. 2027", "2027-09"), ("enero de 2027", "2027-01"),
            ("março de 2027", "2027-03"),
            ("month 28", "month 28"), ("mes 28", "month 28"), ("mês 2", "month 2"), ("año 2", "year 2"),
        ])
    func months(text: String, month: String) {
        #expect(LocalDate.month(text) == .text(month))
    }

    @Test("A day and a month that can be exchanged are two months")
    func ambiguous() {
        #expect(LocalDate.month("01/07/2027") == .ambiguous(["2027-07", "2027-01"]))
        #expect(LocalDate.month("01/07/27") == .ambiguous(["2027-07", "2027-01"]))
        #expect(LocalDate.month("27-01-15") == .text("27-01-15"))
        #expect(LocalDate.window("01/07/2027 a 2028-06") == .ambiguous(["2027-07", "2027-01"]))
    }

    @Test("What is no month comes back as it stands", arguments: ["soon", "marketing 27", "40/13/2027", "", "1/2/3/4"])
    func others(text: String) {
        #expect(LocalDate.month(text) == .text(text))
    }

    @Test(
        "A period is understood in the ways of three languages",
        arguments: [
            ("2027-01 to 2028-06", "2027-01 to 2028-06"), ("2027-01 a 2028-06", "2027-01 to 2028-06"),
            ("ene-27 hasta jun-28", "2027-01 to 2028-06"), ("jan/27 até jun/28", "2027-01 to 2028-06"),
            ("24 months", "24 months"), ("24 meses", "24 months"), ("2 años", "2 years"), ("2027", "2027"),
            ("mes 1 a mes 6", "month 1 to month 6"),
        ])
    func windows(text: String, window: String) {
        #expect(LocalDate.window(text) == .text(window))
    }
}
