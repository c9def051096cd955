import Appraisal
import Facts
import ProjectFiles
import ProjectSamples
import Projects
import Testing
import Valuation

@Suite("Options of different lives")
struct LivesTests {
    private func terms(_ project: Project, rate: Double) -> AppraisalTerms {
        AppraisalTerms(
            horizonYears: project.horizonYears ?? 10,
            rate: (try? DiscountRate(constant: rate)) ?? AppraisalTerms.usualRate,
            timing: .end)
    }

    private func compare(_ options: [ProjectOption], rate: Double) -> OptionComparison {
        OptionComparison(options, perspective: .social) { terms($0, rate: rate) }
    }

    /// The options renewed up to their common horizon.
    private func repeated(_ options: [ProjectOption], rate: Double) throws -> OptionComparison {
        let lives = options.map { ($0.project, terms($0.project, rate: rate)) }
        let common = try Project.commonYears(of: lives)
        let renewed = zip(options, lives).map { option, life in
            option.with(option.project.renewed(after: life.1.horizonYears, upTo: common))
        }
        return OptionComparison(renewed, perspective: .social) { terms($0, rate: rate).over(years: common) }
    }

    private func bought(_ id: String, _ amount: Double, years: Int, yields: Double = 0) -> String {
        """
        { "id": "\(id)", "what": "\(id)", "horizon": \(years), "investment": [ { "what": "\(id)", "amount": \(amount) } ],
          "savings": [ { "what": "s", "to": "government", "amount": \(yields), "per": "year" } ] }
        """
    }

    private func options(_ list: [String], _ more: String = #""operating": []"#) throws -> [ProjectOption] {
        try project("\(more), \"options\": [ \(list.joined(separator: ", ")) ]").options
    }

    // Two boilers: 2,000 for 7 years and 2,500 for 10 at 3.5 %. Published: 327 and 301 a year, the second is chosen.
    @Test("Two purchases choose as published, in either order", arguments: [false, true])
    func boilers(isSwapped: Bool) throws {
        var list = [bought("x", 2000, years: 7), bought("y", 2500, years: 10)]
        if isSwapped { list.reverse() }
        let comparison = compare(try options(list), rate: 0.035)
        // 2000 ÷ 6.114543980 = 327.0889…, 2500 ÷ 8.316605323 = 300.6034…: a difference of 26.4855….
        let second = try #require(comparison.rows[1].beyondFirst)
        #expect(
            abs(try #require(second[.equivalentAnnualValue].value) - (isSwapped ? -26.4855 : 26.4855)) < 1e-3)
        #expect(comparison.worthMost == ["y"])
        #expect(comparison.livesDiffer && comparison.horizonsDiffer)
        for metric in Metric.allCases where metric != .equivalentAnnualValue {
            #expect(second[metric].reason == .livesDiffer)
        }
        #expect(second.internalRates.kind == .undefined)
        // Over 70 years: −327.0889 and −300.6034 times 26.0003966 (annuity of 70 years at 3.5 %).
        let chain = try repeated(try options(list), rate: 0.035)
        #expect(chain.commonYears == 70 && chain.livesDiffer && !chain.horizonsDiffer)
        let values = chain.rows.map { $0.view[.netPresentValue].value ?? 0 }
        #expect(abs(values[isSwapped ? 1 : 0] + 8504.44) < 0.05 && abs(values[isSwapped ? 0 : 1] + 7815.81) < 0.05)
        #expect(abs(try #require(chain.rows[1].beyondFirst?[.netPresentValue].value) - (values[1] - values[0])) < 1e-8)
        #expect(chain.worthMost == ["y"])
    }

    // 10 that yield 3.75 for five years, or 2.5 for ten, at 12 %. Published: 0.9759 and 0.7297 a year, the first is chosen;
    // repeated it is worth 5.514.
    @Test("Two projects choose as published, in either order", arguments: [false, true])
    func projects(isSwapped: Bool) throws {
        var list = [bought("a", 10, years: 5, yields: 3.75), bought("b", 10, years: 10, yields: 2.5)]
        if isSwapped { list.reverse() }
        let comparison = compare(try options(list), rate: 0.12)
        let annual = try #require(comparison.rows[1].beyondFirst?[.equivalentAnnualValue].value)
        // 3.517911 ÷ 3.604776 − 4.125558 ÷ 5.650223 = 0.975903 − 0.730158.
        #expect(abs(annual - (isSwapped ? 0.245744 : -0.245744)) < 1e-5)
        #expect(comparison.worthMost == ["a"])
        let chain = try repeated(try options(list), rate: 0.12)
        let (a, b) = isSwapped ? (1, 0) : (0, 1)
        #expect(abs(try #require(chain.rows[a].view[.netPresentValue].value) - 5.514068) < 1e-6)
        #expect(abs(try #require(chain.rows[b].view[.netPresentValue].value) - 4.125558) < 1e-5)
        #expect(chain.worthMost == ["a"])
    }

    @Test("Beside a first option that goes on as it is rates and paybacks stay, over the years of the other")
    func goesOn() throws {
        let nothing = #"{ "id": "nothing", "what": "n", "investment": [], "savings": [] }"#
        let list = [nothing, bought("a", 10, years: 5, yields: 3.75), bought("b", 10, years: 10, yields: 2.5)]
        let comparison = compare(try options(list), rate: 0.12)
        let a = try #require(comparison.rows[1].beyondFirst)
        #expect(a[.netPresentValue].reason == .livesDiffer)
        // 10 ÷ 3.75; 10 = 3.75 × annuity of five years at 25.41 %.
        #expect(agree(a[.paybackYears].value, 10 / 3.75))
        #expect(abs(try #require(a[.internalRates].value) - 0.2541) < 1e-4)
        #expect(abs(try #require(a[.equivalentAnnualValue].value) - 0.975903) < 1e-6)
        // Counted over the same ten years as the first.
        #expect(abs(try #require(comparison.rows[2].beyondFirst?[.netPresentValue].value) - 4.125558) < 1e-5)
        #expect(comparison.worthMost == ["a"])
        // It has no life of its own: it does not lengthen the common horizon.
        let short = [nothing, bought("a", 10, years: 3, yields: 5), bought("b", 10, years: 4, yields: 5)]
        #expect(try repeated(try options(short), rate: 0.12).commonYears == 12)
    }

    @Test("Lives of 2, 3 and 5 years meet after 30")
    func three() throws {
        let list = [bought("two", 100, years: 2), bought("three", 140, years: 3), bought("five", 200, years: 5)]
        let chain = try repeated(try options(list), rate: 0.1)
        #expect(chain.commonYears == 30)
        // 100 ÷ 1.735537, 140 ÷ 2.486852 and 200 ÷ 3.790787 a year, times 9.426914 (30 years at 10 %).
        for (row, annual) in zip(chain.rows, [57.619048, 56.296073, 52.759496]) {
            #expect(abs(try #require(row.view[.netPresentValue].value) + annual * 9.426914) < 1e-3)
            #expect(abs(try #require(row.view[.equivalentAnnualValue].value) + annual) < 1e-5)
        }
        #expect(chain.worthMost == ["five"])
        #expect(chain.rows.map(\.dominators) == [["three", "five"], ["five"], []])
    }

    @Test("Lives that meet only after more than 120 years are refused, and exactly 120 are taken")
    func tooFar() throws {
        let far = try options([bought("a", 1, years: 11), bought("b", 1, years: 13)])
        #expect(throws: RenewalProblem.livesTooFarApart([11, 13], common: 143)) { try repeated(far, rate: 0.1) }
        let near = try options([bought("a", 1, years: 24), bought("b", 1, years: 40)])
        #expect(try repeated(near, rate: 0.1).commonYears == 120)
        #expect(Lives.commonYears(of: [7, 10]) == 70 && Lives.commonYears(of: []) == 1)
        // 200 × 199 × 197 × 193 × 191 × 181 × 179 × … is beyond any number of years, and no trap.
        #expect(Lives.commonYears(of: Array(100...200)) > 120)
        let read = ReadProject(
            #"{ "name": "x", "currency": "USD", "operating": [], "savings": [], "lives": "repeat", "options": [ "#
                + "\(bought("a", 1, years: 11)), \(bought("b", 1, years: 13)) ] }")
        #expect(read.codes == ["livesTooFarApart"])
    }

    @Test("Options without horizons of their own have one life, and nothing is renewed")
    func equalLives() throws {
        let list = [
            #"{ "id": "a", "what": "a", "investment": [ { "what": "x", "amount": 5 } ], "savings": [] }"#,
            #"{ "id": "b", "what": "b", "investment": [ { "what": "x", "amount": 4 } ], "savings": [] }"#,
        ]
        let chain = try repeated(try options(list), rate: 0.1)
        #expect(chain.commonYears == nil && !chain.livesDiffer)
        #expect(agree(chain.rows[1].beyondFirst?[.netPresentValue].value, 1))
    }

    @Test("A life of zero years is refused where it is written")
    func zero() {
        let read = ReadProject(
            #"{ "name": "x", "currency": "USD", "operating": [], "savings": [], "options": [ "#
                + "\(bought("a", 1, years: 0)), \(bought("b", 1, years: 3)) ] }")
        #expect(read.codes == ["horizonOutOfRange"])
    }

    @Test("A level cost of both that nobody states cancels over any years; one that falls once does not")
    func unknown() throws {
        let list = [bought("a", 100, years: 2), bought("b", 140, years: 3)]
        let level = #""operating": [ { "what": "Staff", "amount": "not stated", "per": "year" } ]"#
        let annual = compare(try options(list, level), rate: 0.1).rows[1].beyondFirst
        #expect(abs(try #require(annual?[.equivalentAnnualValue].value) - (57.619048 - 56.296073)) < 1e-5)
        #expect(annual?.bounds[.equivalentAnnualValue] == nil)
        let once = #""start": "2027-01", "operating": [ { "what": "Move", "amount": "not stated", "on": "2027-01" } ]"#
        for comparison in [
            compare(try options(list, once), rate: 0.1), try repeated(try options(list, once), rate: 0.1),
        ] {
            let view = try #require(comparison.rows[1].beyondFirst)
            #expect(view[.equivalentAnnualValue].reason == .bothSidesUnknown)
        }
        // An option that alone has an unknown cost is worth at most so much more.
        let own = bought("b", 140, years: 3).replacing(
            "\"savings\"", with: "\"operating\": [ { \"what\": \"Staff\", \"amount\": \"not stated\" } ], \"savings\"")
        let bounded = compare(try options([list[0], own]), rate: 0.1)
        #expect(bounded.rows[1].beyondFirst?.bounds[.equivalentAnnualValue] == .atMost)
        #expect(bounded.worthMost.isEmpty)
    }

    @Test("Options that are worth the same a year differ by nothing, not by rounding")
    func nothingLeft() throws {
        let level = #""investment": [], "savings": [], "operating": [ { "what": "o", "amount": 0.7, "per": "month" } ]"#
        let list = [3, 7, 11].map { #"{ "id": "o\#($0)", "what": "o", "horizon": \#($0), \#(level) }"# }
        let comparison = compare(try options(list), rate: 0.0637)
        #expect(comparison.rows.dropFirst().allSatisfy { $0.beyondFirst?[.equivalentAnnualValue].value == 0 })
        #expect(comparison.worthMost == ["o3", "o7", "o11"])
    }

    @Test("What is renewed is so at constant prices, also where amounts are in current ones")
    func currentPrices() throws {
        let inflation = try Inflation(constant: 0.04)
        let nominal = AnyDiscountRate.nominal(try DiscountRate(constant: 0.12))
        let list = [bought("a", 100, years: 2, yields: 70), bought("b", 140, years: 4, yields: 60)]
        let file = try options(list, #""operating": [], "prices": "current", "inflation": "4%""#)
        func terms(_ project: Project) throws -> AppraisalTerms {
            try AppraisalTerms(horizonYears: project.horizonYears ?? 0, discounting: nominal, timing: .end)
                .matching(.current, inflation: inflation)
        }
        let lives = try file.map { ($0.project, try terms($0.project)) }
        #expect(try Project.commonYears(of: lives) == 4)
        let renewed = file[0].project.renewed(after: 2, upTo: 4)
        let twice = Account(of: renewed, perspective: .social, terms: lives[0].1.over(years: 4))
        // In constant prices the second life costs as much as the first, at the real rate of 1.12 ÷ 1.04 − 1:
        // −100 + 70 ÷ 1.12 + 70 ÷ 1.2544 = 18.30357…, times 1 + (1.04 ÷ 1.12)² = 1.862244…: 34.085…
        let value = try #require(twice[.netPresentValue].value)
        #expect(abs(value - 18.303571428571 * 1.8622448979592) < 1e-9)
        // Without an inflation nothing tells constant prices from current ones.
        let plain = file.map { option in
            (
                option.project,
                AppraisalTerms(horizonYears: option.project.horizonYears ?? 0, discounting: nominal, timing: .end)
            )
        }
        #expect(throws: RenewalProblem.renewedWithoutInflation) { try Project.commonYears(of: plain) }
    }

    @Test("Growth, delay, transfers and what is left are those of each life again")
    func everything() throws {
        let more = #"""
            "start": "2027-01", "operationalFrom": "2027-07", "delay": 2,
            "operating": [ { "what": "Run", "amount": 7, "per": "month", "growth": "5%" } ],
            "transfers": [ { "what": "Fee", "from": "citizens", "to": "government", "amount": 3, "per": "year" } ],
            "residual": [ { "what": "Left", "amount": 11 } ]
            """#
        let list = [bought("a", 100, years: 2, yields: 90), bought("b", 140, years: 3, yields: 80)].map {
            $0.replacing("\"amount\": 1", with: "\"lasts\": 5, \"valueLeft\": true, \"amount\": 1")
        }
        for perspective in Perspective.allCases {
            let file = try options(list, more)
            let apart = OptionComparison(file, perspective: perspective) { terms($0, rate: 0.09) }
            let lives = file.map { ($0.project, terms($0.project, rate: 0.09)) }
            let renewed = zip(file, lives).map { $0.with($0.project.renewed(after: $1.1.horizonYears, upTo: 6)) }
            let chain = OptionComparison(renewed, perspective: perspective) { terms($0, rate: 0.09).over(years: 6) }
            // Over a whole number of lives a chain is worth as much a year as one of them.
            for (one, many) in zip(apart.rows, chain.rows) {
                #expect(agree(many.view[.equivalentAnnualValue].value, one.view[.equivalentAnnualValue].value ?? .nan))
            }
            let (annual, difference) = (apart.rows[1].beyondFirst, chain.rows[1].beyondFirst)
            #expect(agree(difference?[.equivalentAnnualValue].value, annual?[.equivalentAnnualValue].value ?? .nan))
        }
    }

    @Test("What is adjusted compares by what it is worth a year as well")
    func adjusted() throws {
        let list = [bought("x", 2000, years: 7), bought("y", 2500, years: 10)]
        let file = try options(
            list, #""operating": [], "method": { "publicFunds": { "marginalCost": "20%", "source": "Treasury" } }"#)
        let adjusted = try #require(AdjustedOptions(of: file) { terms($0, rate: 0.035) })
        let beyond = try #require(adjusted.rows[1].beyondFirst)
        // A fifth more than 26.4855, as each cost is.
        #expect(abs(try #require(beyond[.equivalentAnnualValue].value) - 1.2 * 26.4855) < 1e-3)
        #expect(beyond[.netPresentValue].reason == .livesDiffer)
    }

    @Test("The order of the options never changes which one is worth most, nor by how much a year")
    func order() throws {
        var state: UInt64 = 20_261_129
        func next(_ bound: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % Int(bound)
        }
        for _ in 0..<60 {
            let list = (0..<3).map { index in
                bought("o\(index)", Double(50 + next(500)), years: 1 + next(12), yields: Double(next(120)))
            }
            var most: [Set<String>] = []
            var annual: [String: Double] = [:]
            for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [1, 0, 2], [0, 2, 1], [2, 0, 1]] {
                let file = try options(order.map { list[$0] })
                var comparisons = [compare(file, rate: 0.07)]
                if let chain = try? repeated(file, rate: 0.07) { comparisons.append(chain) }
                for comparison in comparisons {
                    most.append(Set(comparison.worthMost))
                    let first = comparison.rows[0].option.id
                    for row in comparison.rows.dropFirst() {
                        let value = try #require(row.beyondFirst?[.equivalentAnnualValue].value)
                        if let other = annual["\(first) \(row.option.id)"] { #expect(abs(value + other) < 1e-9) }
                        annual["\(row.option.id) \(first)"] = value
                        // The best is beyond none below zero.
                        if comparison.worthMost == [first] { #expect(value < 0) }
                    }
                }
            }
            #expect(Set(most).count == 1)
        }
    }

    @Test("A file says how lives compare, and only one with options does")
    func key() throws {
        let list = [bought("a", 1, years: 2), bought("b", 1, years: 3)]
        let file = try project(
            "\"operating\": [], \"lives\": \"repeat\", \"options\": [ \(list.joined(separator: ", ")) ]")
        #expect(file.lives == .repeat && file.options.allSatisfy { $0.project.lives == .repeat })
        let read = ReadProject(
            #"{ "name": "x", "currency": "USD", "lives": "annual", "investment": [ { "what": "a", "amount": 1 } ] }"#)
        #expect(read.codes == ["livesWithoutOptions"])
    }
}

extension String {
    fileprivate func replacing(_ part: String, with other: String) -> String {
        guard let range = firstRange(of: part) else { return self }
        return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
    }
}
