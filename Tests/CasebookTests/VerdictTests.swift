import Facts
import Money
import Numerics
import Syntax
import Testing

@testable import Casebook

/// Verdicts of small claims, written for the purpose.
@Suite("Verdicts")
struct VerdictTests {
    private func findings(_ claims: String, money: MoneyTables = MoneyTables()) throws -> [Finding] {
        let text = """
            { "id": "small", "document": "d", "section": "s", "name": "n", "currency": "USD", "start": "2020-01",
              "country": "PRY",
              "investment": [ { "id": "cost", "what": "c", "amount": 100, "quote": "a 100", "place": "p" } ],
              "operating": [ { "id": "run", "what": "r", "amount": "not stated", "quote": "q", "place": "p" } ],
              "quantities": [
                { "id": "ten", "what": "t", "value": 10, "unit": "%", "quote": "10", "place": "p" },
                { "id": "many", "what": "t", "value": 90, "unit": "u", "qualifier": "more than", "quote": "90",
                  "place": "p" } ],
              "claims": [ \(claims) ] }
            """
        let (item, log) = try CaseShelf.read(SourceText(name: "small.json", text: text))
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.fact))")
        return CaseAudit(of: try #require(item), money: money).findings
    }

    private func isClose(_ one: Interval?, _ other: Interval) -> Bool {
        guard let one else { return false }
        return (one.low - other.low).magnitude < 1e-12 && (one.high - other.high).magnitude < 1e-12
    }

    private func finding(_ check: String, printed: String = #""printed": "cost""#) throws -> Finding {
        try #require(try findings(#"{ "id": "a", "what": "w", \#(printed), \#(check) }"#).first)
    }

    /// A printed 100 is 99.5 to 100.5.
    @Test(
        "A figure is held against an exact number from 98 to 102 in halves",
        arguments: stride(from: 98.0, through: 102, by: 0.5).map { $0 })
    func exact(number: Double) throws {
        let isIn = (99.5...100.5).contains(number)
        #expect(try finding(#""equals": \#(number)"#).verdict == (isIn ? .agrees : .differs))
        #expect(try finding(#""atLeast": \#(number)"#).verdict == (number <= 100.5 ? .agrees : .differs))
        #expect(try finding(#""atMost": \#(number)"#).verdict == (number >= 99.5 ? .agrees : .differs))
        #expect(
            try finding(#""plausible": { "atLeast": \#(number) }"#).verdict
                == (number <= 100.5 ? .agrees : .implausible))
        #expect(
            try finding(#""plausible": { "atMost": \#(number) }"#).verdict
                == (number >= 99.5 ? .agrees : .implausible))
        #expect(
            try finding(#""plausible": { "atLeast": 99, "atMost": \#(number) }"#).verdict
                == (number >= 99.5 ? .agrees : .implausible))
        #expect(
            try finding(#""plausible": { "atLeast": \#(number), "atMost": 101 }"#).verdict
                == (number <= 100.5 ? .agrees : .implausible))
    }

    @Test(
        "Each operation computes as on paper",
        arguments: [
            (#"{ "sum": ["cost", 20, 3] }"#, 123, 122.5, 123.5),
            (#"{ "product": ["cost", "ten"] }"#, 1000, 99.5 * 9.5, 100.5 * 10.5),
            (#"{ "difference": ["cost", "ten"] }"#, 90, 89, 91),
            (#"{ "ratio": ["cost", "ten"] }"#, 10, 99.5 / 10.5, 100.5 / 9.5),
            (#"{ "share": ["ten", "cost"] }"#, 10, 950 / 100.5, 1050 / 99.5),
            // (100 − 10) ÷ 10 is nine times, 900 %.
            (#"{ "growth": ["ten", "cost"] }"#, 900, (99.5 / 10.5 - 1) * 100, (100.5 / 9.5 - 1) * 100),
            (#"{ "rate": "ten", "per": "year", "over": "2020 to 2021-06" }"#, 15, 14.25, 15.75),
            (#"{ "rate": "ten", "per": "month", "over": "2020" }"#, 120, 114, 126),
            // By the calendar: 2020 is a leap year, February 2020 to January 2021 has 366 days, 2021 has 365.
            (#"{ "rate": 2, "per": "day", "over": "2020" }"#, 732, 732, 732),
            (#"{ "rate": 1, "per": "day", "over": "2020-02 to 2021-01" }"#, 366, 366, 366),
            (#"{ "rate": 1, "per": "day", "over": "2021" }"#, 365, 365, 365),
            (#"{ "rate": 1, "per": "hour", "over": "month 1 to month 12" }"#, 8784, 8784, 8784),
            (#"{ "ratio": ["many", 9] }"#, 10, 10, .infinity),
            (#"{ "value": 7, "quote": "a 7", "place": "p", "source": "s" }"#, 7, 6.5, 7.5),
        ] as [(String, Double, Double, Double)])
    func operations(expression: String, value: Double, low: Double, high: Double) throws {
        let computed = try #require(try finding(#""equals": \#(expression)"#).computed)
        #expect((computed.value - value).magnitude < 1e-9 * value, "\(computed)")
        #expect((computed.interval.low - low).magnitude < 1e-9 * low, "\(computed)")
        #expect(computed.interval.high == high || (computed.interval.high - high).magnitude < 1e-9 * high)
    }

    @Test("A conversion follows its path in the order asked for; without rates there is no verdict")
    func conversion() throws {
        func claim(_ order: String) -> String {
            #"""
            { "id": "a", "what": "w", "printed": "cost", "equals": { "conversion": {
                "amount": "ten", "from": "PYG@2019", "to": "USD@2021"\#(order) } } }
            """#
        }
        let guarani = try #require(Currency("PYG"))
        let dollar = try #require(Currency("USD"))
        var money = MoneyTables()
        func figure(_ value: Double, _ currency: Currency) -> Observation {
            Observation(value, currency: currency, source: "s", method: .published)
        }
        // Guaranies: prices double and the rate goes from 4 to 5; dollars: prices rise by half.
        money.rates["PRY"] = [guarani: [2019: figure(4, guarani), 2021: figure(5, guarani)]]
        money.prices[.consumerPrices] = [
            "PRY": [2019: figure(100, guarani), 2021: figure(200, guarani)],
            "USA": [2019: figure(100, dollar), 2021: figure(150, dollar)],
        ]
        money.issuers = [guarani: "PRY", dollar: "USA"]
        money.tenders = ["PRY": [guarani], "USA": [dollar]]
        // 10 × 2 ÷ 5, and 10 ÷ 4 × 1.5; a printed 10 is 9.5 to 10.5.
        let usual = try #require(try findings(claim(""), money: money).first)
        #expect(usual.computed?.value == 4 && isClose(usual.computed?.interval, Interval(3.8, 4.2)))
        let other = try #require(try findings(claim(#", "order": "convert-first""#), money: money).first)
        #expect(other.computed?.value == 3.75 && isClose(other.computed?.interval, Interval(3.5625, 3.9375)))
        #expect(usual.verdict == .differs && usual.claim.needsMoney)
        let none = try #require(try findings(claim("")).first)
        #expect(none.verdict == .cannotBeChecked && none.obstacle?.code == "noConversion")
    }

    @Test("What is missing leaves no verdict, and says what is missing")
    func obstacles() throws {
        func code(_ check: String) throws -> String? {
            let finding = try finding(check)
            #expect(finding.verdict == .cannotBeChecked)
            return finding.obstacle?.code
        }
        #expect(try code(#""equals": { "sum": ["run", 1] }"#) == "unknownFigure")
        #expect(try code(#""equals": { "ratio": ["cost", 0] }"#) == "divisionByZero")
        #expect(try code(#""cannotCheck": "c""#) == "stated")
        #expect(try code(#""equals": 1, "cannotCheck": "c""#) == "stated")
        #expect(
            try code(
                #""plausible": { "atMost": { "value": 1, "quote": "1", "place": "p", "source": "s", "unverified": true } }"#
            )
                == "unverified")
        #expect(Set(["unknownFigure", "divisionByZero", "stated", "unverified"]).isSubset(of: AuditObstacle.codes))
    }

    @Test("What cannot be checked is computed all the same, where it can be")
    func computedWithoutVerdict() throws {
        let finding = try finding(#""equals": { "product": ["ten", 3] }, "cannotCheck": "c""#)
        #expect(finding.computed?.value == 30 && finding.asserted?.value == 100 && finding.difference == 70)
    }

    @Test("The difference is to what it is held against, of two limits to the one it is beyond, and without dust")
    func difference() throws {
        #expect(try finding(#""equals": 90"#).difference == 10)
        #expect(try finding(#""plausible": { "atLeast": 1, "atMost": 60 }"#).difference == 40)
        #expect(try finding(#""plausible": { "atLeast": 150, "atMost": 160 }"#).difference == -50)
        #expect(try finding(#""plausible": { "atLeast": 1, "atMost": 160 }"#).difference == nil)
        let dusty = #""implied": { "sum": [0.1, 0.2] }"#
        #expect(try finding(#""equals": 0.3"#, printed: dusty).difference == 0)
    }

    @Test("A printed figure brings its unit, money that of the file; an implied one has what is written")
    func units() throws {
        #expect(try finding(#""equals": 1"#).claim.unit == .money("USD"))
        #expect(try finding(#""equals": 1"#, printed: #""printed": "ten""#).claim.unit == .words(LocalText("%")))
        #expect(try finding(#""equals": 1"#, printed: #""implied": "ten""#).claim.unit == nil)
        #expect(
            try finding(#""unit": "u", "equals": 1"#, printed: #""implied": "ten""#).claim.unit
                == .words(LocalText("u")))
    }
}
