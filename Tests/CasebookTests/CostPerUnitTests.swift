import Appraisal
import Casebook
import Facts
import Syntax
import Testing

@Suite("Cost per unit, and the saving needed where none is quantified")
struct CostPerUnitTests {
    private func only(_ id: String) throws -> CostPerUnit {
        let item = try CaseShelf.item(id)
        #expect(item.outputs.count == 1)
        return CostPerUnit(of: try #require(item.outputs.first), in: item.project)
    }

    @Test("El Salvador: 3.31 M for 1.4 M people registered")
    func elSalvador() throws {
        // January 2010 to November 2018 is 107 months: 2.6 M in the first 36 and 10 000 in each of the other 71.
        let cost = try only("el-salvador-single-registry")
        #expect(cost.unit.window == 0..<107)
        #expect(((cost.cost.value ?? 0) - 3_310_000).magnitude < 1e-3)
        #expect(((cost.perUnit.value ?? 0) - 3.31 / 1.4).magnitude < 1e-9)
        #expect(cost.boundOfCost == nil)
        #expect(cost.boundPerUnit == nil)
    }

    @Test("Argentina: 20 months of 700 000 a year for more than 225 000 people, so at most 5.19 each")
    func argentina() throws {
        // March 2017 to October 2018: 700 000 × 20 ÷ 12 = 1 166 666.67; ÷ 225 000 = 5.185185…
        let cost = try only("argentina-digital-inclusion")
        #expect(cost.unit.window == 0..<20)
        #expect(((cost.cost.value ?? 0) - 700_000.0 * 20 / 12).magnitude < 1e-3)
        #expect(((cost.perUnit.value ?? 0) - 140.0 / 27).magnitude < 1e-9)
        #expect(cost.boundOfCost == nil)
        #expect(cost.boundPerUnit == .atMost)
    }

    @Test("The saving needed in the same two cases, at the usual terms")
    func breakEven() throws {
        // El Salvador: 2.6 M ÷ 3 × 2.401831268222 + 120 000 × 3.248391760189 = 2 471 394.110348, over the seven years
        // from 2013 on: ÷ 3.248391760189. Argentina: 700 000 in each year and nothing else.
        expect(
            try CaseShelf.view("el-salvador-single-registry"),
            [.breakEvenAnnualSaving: 2_471_394.110348079 / 3.2483917601889293])
        expect(try CaseShelf.view("argentina-digital-inclusion"), [.breakEvenAnnualSaving: 700_000])
    }

    @Test("No other case divides its cost by an output")
    func others() throws {
        let with = try CaseShelf.ids.filter { try !CaseShelf.item($0).outputs.isEmpty }
        #expect(with == ["el-salvador-single-registry", "argentina-digital-inclusion"])
    }

    /// The cost per unit of a case with one output.
    private func cost(investment: String, operating: String, output: String) throws -> CostPerUnit {
        let text = """
            { "id": "c", "document": "d", "section": "s", "name": "n", "currency": "USD", "start": "2020-01",
              "investment": [ { "what": "i", \(investment), "quote": "q", "place": "p" } ],
              "operating": \(operating), "savings": "not quantified",
              "outputs": [ { "what": "unit", \(output), "quote": "q", "place": "p" } ] }
            """
        let (item, log) = try CaseShelf.read(SourceText(name: "case.json", text: text))
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.fact))")
        let found = try #require(item)
        return CostPerUnit(of: try #require(found.outputs.first), in: found.project)
    }

    @Test("Only the cost of the window counts, also where it begins late or reaches beyond the horizon")
    func window() throws {
        let operating = #"[ { "what": "o", "amount": 12, "per": "year", "quote": "q", "place": "p" } ]"#
        let late = try cost(
            investment: #""amount": 100, "on": "2020-01""#, operating: operating,
            output: #""quantity": 10, "over": "2021 to 2022""#)
        #expect(late.cost == .value(24))
        #expect(late.perUnit == .value(2.4))
        let long = try cost(
            investment: #""amount": 100, "on": "2020-01""#, operating: operating,
            output: #""quantity": 10, "over": "2020 to 2039-06""#)
        #expect(long.cost == .value(334))
    }

    @Test(
        "An unknown cost, and a quantity that is not exact, bound the cost of a unit",
        arguments: [
            ("not stated", "", Bound.atLeast, Bound.atLeast),
            ("not stated", #", "qualifier": "more than""#, .atLeast, nil),
            ("not stated", #", "qualifier": "up to""#, .atLeast, .atLeast),
            ("0", #", "qualifier": "more than""#, nil, .atMost),
            ("0", #", "qualifier": "nearly""#, nil, .atLeast), ("0", #", "qualifier": "up to""#, nil, .atLeast),
            ("0", #", "qualifier": "average""#, nil, nil),
        ] as [(String, String, Bound?, Bound?)])
    func bounds(operating: String, qualifier: String, ofCost: Bound?, perUnit: Bound?) throws {
        let running = operating == "0" ? "[]" : "\"\(operating)\""
        let found = try cost(
            investment: #""amount": 100, "on": "2020-01""#, operating: running,
            output: #""quantity": 10, "over": "2020""# + qualifier)
        let isOnNeitherSide = operating != "0" && qualifier.contains("more than")
        #expect(found.perUnit == (isOnNeitherSide ? .notComputable(.bothSidesUnknown) : .value(10)))
        #expect(found.boundOfCost == ofCost)
        #expect(found.boundPerUnit == perUnit)
    }

    @Test("Where no cost is known, the cost of a unit is not computable")
    func noCost() throws {
        let found = try cost(
            investment: #""amount": "not stated""#, operating: "\"not stated\"",
            output: #""quantity": 10, "over": "2020""#)
        #expect(found.cost == .notComputable(.noCostKnown))
        #expect(found.perUnit == .notComputable(.noCostKnown))
    }
}
