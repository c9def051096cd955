import Appraisal
import Casebook
import Facts
import Projects
import Testing
import Valuation

@Suite("Comparison")
struct ComparisonTests {
    private static let terms = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)

    private func row(_ id: String, _ project: Project) -> Comparison.Row {
        .init(id: id, project: project, source: nil, readings: [], perspective: .social, terms: Self.terms)
    }

    private func comparison(_ rows: [Comparison.Row]) -> Comparison {
        Comparison(rows, perspective: .social, terms: Self.terms)
    }

    private func eleven() throws -> Comparison {
        comparison(
            try CaseShelf.ids.map { id in
                let item = try CaseShelf.item(id)
                return .init(
                    id: id, project: item.project, source: item, readings: [], perspective: .social, terms: Self.terms)
            })
    }

    private func ids(_ rows: [Comparison.Row], by order: Comparison.Order) throws -> [String] {
        var comparison = comparison(rows)
        try comparison.sort(by: order) { $0.text(in: "en") }
        return comparison.rows.map(\.id)
    }

    @Test("Unsorted, the rows stay as they come")
    func unsorted() throws {
        #expect(try eleven().rows.map(\.id) == CaseShelf.ids)
    }

    @Test("The shortest payback comes first, those without one last and in their old order")
    func payback() throws {
        var comparison = try eleven()
        try comparison.sort(by: .payback) { $0.text(in: "en") }
        #expect(
            comparison.rows.map(\.id) == [
                "brazil-crime-report", "brazil-vehicle-tax", "spain-auctions", "spain-data-intermediation",
                "mexico-birth-certificate", "panama-311", "uruguay-gub-uy", "ecuador-civil-registry",
                "korea-data-exchange", "el-salvador-single-registry", "argentina-digital-inclusion",
            ])
    }

    @Test("The highest net present value, return, ratio and rate come first, those without one last")
    func descending() throws {
        let last = ["el-salvador-single-registry", "argentina-digital-inclusion"]
        for (order, metric) in [
            (Comparison.Order.npv, Metric.netPresentValue), (.roi, .returnOnInvestment), (.bcr, .benefitCostRatio),
            (.irr, .internalRates),
        ] {
            var comparison = try eleven()
            try comparison.sort(by: order) { $0.text(in: "en") }
            let values = comparison.rows.map { $0.view[metric].value }
            let known = values.compactMap { $0 }
            #expect(known == known.sorted(by: >), "\(order)")
            #expect(values.prefix(known.count).allSatisfy { $0 != nil })
            #expect(comparison.rows.suffix(2).map(\.id) == last)
        }
    }

    @Test("The smallest investment comes first, a stated zero at the very front")
    func investment() throws {
        var comparison = try eleven()
        try comparison.sort(by: .investment) { $0.text(in: "en") }
        #expect(comparison.rows.first?.id == "argentina-digital-inclusion")
        #expect(comparison.rows.last?.id == "ecuador-civil-registry")
        #expect(
            comparison.rows.map(\.project.knownInvestment) == [
                0, 9e3, 190e3, 590e3, 940e3, 2.2e6, 2.6e6, 4e6, 5.3e6, 80e6, 230e6,
            ])
    }

    @Test("An investment that is not stated comes last")
    func unknownInvestment() throws {
        let rows = [
            row("unknown", try SmallCase.project("u", invests: "\"not stated\"")),
            row("large", try SmallCase.project("l", invests: "200")), row("small", try SmallCase.project("s")),
        ]
        #expect(try ids(rows, by: .investment) == ["small", "large", "unknown"])
        // Without any cost there is no payback to rank either.
        #expect(try ids(rows, by: .payback) == ["small", "large", "unknown"])
    }

    @Test("Equal rows stay as they are, in every order", arguments: Comparison.Order.allCases)
    func stable(order: Comparison.Order) throws {
        let project = try SmallCase.project("same", country: "URY")
        let names = ["d", "a", "c", "b", "e", "z", "y", "x", "w", "v", "u", "t", "s", "r", "q", "p", "o", "n"]
        #expect(try ids(names.map { row($0, project) }, by: order) == names)
    }

    @Test("Names and countries ascend; a project without a country comes last")
    func words() throws {
        let rows = [
            row("1", try SmallCase.project("Portal")), row("2", try SmallCase.project("Census", country: "URY")),
            row("3", try SmallCase.project("Archive", country: "ARG")), row("4", try SmallCase.project("Desk")),
        ]
        #expect(try ids(rows, by: .name) == ["3", "2", "4", "1"])
        #expect(try ids(rows, by: .country) == ["3", "2", "1", "4"])
    }

    @Test("Amounts of different currencies are not ranked; ratios, times and words are")
    func mixedCurrencies() throws {
        let rows = [
            row("1", try SmallCase.project("a")), row("2", try SmallCase.project("b", currency: "UYU")),
            row("3", try SmallCase.project("c", saves: "90", currency: "BRL")),
        ]
        var comparison = comparison(rows)
        #expect(comparison.currencies == ["BRL", "USD", "UYU"])
        for order in [Comparison.Order.npv, .investment] {
            let refusal = #expect(throws: MixedCurrencies.self) { try comparison.sort(by: order) { $0.text(in: "en") } }
            #expect(refusal?.codes == ["BRL", "USD", "UYU"])
            #expect(comparison.rows.map(\.id) == ["1", "2", "3"])
        }
        for order in [Comparison.Order.payback, .roi, .bcr, .irr] {
            #expect(try ids(rows, by: order) == ["3", "1", "2"])
        }
        #expect(try ids(rows, by: .name) == ["1", "2", "3"])
    }

    @Test("Savings over a window are read both ways, whichever the row takes; the others have one")
    func windowReadings() throws {
        let rows = Dictionary(uniqueKeysWithValues: try eleven().rows.map { ($0.id, $0) })
        for (id, observed, sustained) in [
            ("ecuador-civil-registry", 91_539_273.23731399, 117_699_598.71030805),
            ("mexico-birth-certificate", 451_591_028.63084009, 1_841_594_151.0992658),
            // Their windows reach beyond the horizon.
            ("korea-data-exchange", 412_485_115.15075451, 412_485_115.15075451),
            ("spain-data-intermediation", 515_005_492.97925837, 515_005_492.97925837),
        ] {
            let both = try #require(rows[id]?.windowReadings, "\(id)")
            expect(both.observed, [.netPresentValue: observed])
            expect(both.sustained, [.netPresentValue: sustained])
            // Sustained as it was chosen, the row has the same two.
            let item = try CaseShelf.item(id)
            let chosen = Comparison.Row(
                id: id, project: try item.project(in: ["sustained"]), source: item, readings: ["sustained"],
                perspective: .social, terms: Self.terms)
            expect(chosen.view, [.netPresentValue: sustained])
            expect(try #require(chosen.windowReadings).observed, [.netPresentValue: observed])
        }
        #expect(rows.values.count { $0.windowReadings != nil } == 4)
        // A project of one's own has a window because it says so.
        let own = row("own", try CaseShelf.item("ecuador-civil-registry").project)
        #expect(own.windowReadings == nil)
    }

    @Test("The currencies and price years are those of all amounts, each once")
    func priceYears() throws {
        let comparison = try eleven()
        #expect(comparison.currencies == ["USD"])
        // 2014 for the costs of one case, 2017 for two, else 2018.
        #expect(comparison.priceYears == [2014, 2017, 2018])
    }
}
