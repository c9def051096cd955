import Languages
import Testing

@Suite("Durations and dates as people read them")
struct DurationTests {
    private let english = NumberStyle(language: .english)
    private let spanish = NumberStyle(language: .spanish)
    private let portuguese = NumberStyle(language: .portuguese)

    @Test(
        "Months up to 23, but 12 are a year; then years with one decimal",
        arguments: [
            (0, "at once"), (1e-9, "under a month"), (0.08, "under a month"), (1.0 / 12, "1~month"), (0.12, "1~month"),
            (5.0 / 12, "5~months"), (11.4 / 12, "11~months"), (1, "1~year"), (1.5, "18~months"),
            (23.4 / 12, "23~months"),
            (23.6 / 12, "2~years"), (2, "2~years"), (2.2, "2.2~years"), (2.25, "2.3~years"), (10, "10~years"),
            (1234.56, "1,234.6~years"),
        ] as [(Double, String)])
    func english(years: Double, expected: String) {
        #expect(english.duration(years: years).tilded == expected)
    }

    @Test("A month that arithmetic left a hair short is still a month")
    func hair() {
        #expect(english.duration(years: (1.0 / 12).nextDown.nextDown).tilded == "1~month")
    }

    @Test("Every language has its words")
    func languages() {
        let spans = [0, 0.04, 1.0 / 12, 0.5, 1, 2.2]
        #expect(
            spans.map { spanish.duration(years: $0).tilded } == [
                "de inmediato", "menos de un mes", "1~mes", "6~meses", "1~año", "2,2~años",
            ])
        #expect(
            spans.map { portuguese.duration(years: $0).tilded } == [
                "de imediato", "menos de um mês", "1~mês", "6~meses", "1~ano", "2,2~anos",
            ])
    }

    @Test("A bound stands before the number, where it says something")
    func bounds() {
        #expect(english.duration(years: 2.2, bound: .atLeast).tilded == "≥~2.2~years")
        #expect(english.duration(years: 0.4, bound: .atMost).tilded == "≤~5~months")
        // 0.04 × 365 = 14.6: at least so many whole days.
        #expect(english.duration(years: 0.04, bound: .atLeast).tilded == "≥~14~days")
        #expect(english.duration(years: 1.5 / 365, bound: .atLeast).tilded == "≥~1~day")
        #expect(english.duration(years: 0.001, bound: .atLeast).tilded == ">~0~months")
        #expect(english.duration(years: 0.04, bound: .atMost) == "under a month")
        #expect(english.duration(years: 0, bound: .atLeast).tilded == "≥~0~months")
        #expect(english.duration(years: 0, bound: .atMost) == "at once")
    }

    @Test("A negative span has a minus sign")
    func negative() {
        #expect(english.duration(years: -0.25).tilded == "−3~months")
        #expect(english.duration(years: -1).tilded == "−1~year")
        #expect(english.duration(years: -3.5).tilded == "−3.5~years")
        #expect(english.duration(years: -0.01).tilded == "0~months")
    }

    @Test("A calendar year is never grouped")
    func year() {
        #expect(english.year(2018) == "2018")
    }

    @Test("A month has its short name; what is no month stays as it is")
    func month() {
        #expect(english.month("2027-01").tilded == "Jan~2027")
        #expect(spanish.month("2027-09").tilded == "sept.~2027")
        #expect(portuguese.month("2027-05").tilded == "maio~2027")
        for text in ["2027-13", "2027-00", "2027", "2027-1", "2027-01-15", "soon", ""] {
            #expect(english.month(text) == text)
        }
    }
}
