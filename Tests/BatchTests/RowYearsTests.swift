import Appraisal
import Documents
import Findings
import Languages
import Projects
import Reports
import Syntax
import Testing
import Valuation
import Wording

@testable import Batch

@Suite("A batch with a column a year")
struct RowYearsTests {
    private func run(
        _ text: String, timing: Timing = .end, oneOff: OneOffTiming = .atStart
    ) throws -> (rows: [[String: String]], tally: BatchTally) {
        let (written, _, tally) = try runRows(
            text,
            terms: AppraisalTerms(
                horizonYears: 10, rate: AppraisalTerms.usualRate, timing: timing, oneOffTiming: oneOff))
        let lines = written.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let header = lines.first ?? []
        return (lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }, tally)
    }

    private func agree(_ text: String?, _ value: Double) -> Bool {
        text.flatMap { Double($0) }.map { abs($0 - value) < 1e-9 * max(1, abs(value)) } ?? false
    }

    /// The ten years of circular A-94's example.
    private static let costs = [10, 20, 30, 30, 20, 10, 5, 5, 5, 5]
    private static let benefits = [0, 0, 5, 10, 30, 40, 40, 40, 40, 25]

    @Test("Costs and benefits apart give a ratio of the two: the circular's 106.40, 142.41 and 36.01")
    func apart() throws {
        let header = (1...10).map { "cost_\($0),benefit_\($0)" }.joined(separator: ",")
        let cells = zip(Self.costs, Self.benefits).map { "\($0),\($1)" }.joined(separator: ",")
        let text = "id,\(header),discount_rate,ministry\na,\(cells),7%,Health\n"
        let end = try run(text)
        let row = try #require(end.rows.first)
        #expect(agree(row["net_present_value"], 36.01143484699921))
        #expect(agree(row["benefit_cost_ratio"], 142.41015170681908 / 106.39871685981987))
        #expect(row["ministry"] == "Health" && row["cost_1"] == nil && row["error"] == "")
        #expect(end.tally.unsound == 0)
        let middle = try run(text, timing: .mid)
        #expect(agree(middle.rows.first?["net_present_value"], 37.250517855748605))
    }

    @Test("Without a year 0 nothing falls at the start, and the modified rate counts from year 1 on")
    func modifiedRate() throws {
        func rate(_ header: String, _ cells: String) throws -> String? {
            let (written, _, _) = try runRows(
                "id,\(header),discount_rate\na,\(cells),10%\n",
                results: ResultColumns([.modifiedInternalRate]))
            let cells = written.last?.split(separator: ",", omittingEmptySubsequences: false)
            return cells.map { String($0[1]) }
        }
        // −100, 60 and 70 a year apart: ((60 × 1.1 + 70) ÷ 100)^(1 ÷ 2) − 1, as numpy-financial and pyxirr have it.
        #expect(agree(try rate("2027,2028,2029", "-100,60,70"), 0.1661903789690601))
        #expect(agree(try rate("cost_1,benefit_2,benefit_3", "100,60,70"), 0.1661903789690601))
        // With a year 0, though nothing falls in it: ((60 × 1.1 + 70) ÷ (100 ÷ 1.1))^(1 ÷ 3) − 1.
        #expect(agree(try rate("cost_0,cost_1,benefit_2,benefit_3", "0,100,60,70"), 0.14369581297426315))
    }

    @Test("Net amounts give a value and no ratio, since nobody tells what they cost")
    func net() throws {
        let row = try #require(try run("id,2027,2028,2029,discount_rate\na,-100,60,70,10%\n").rows.first)
        // −100 ÷ 1.1 + 60 ÷ 1.1² + 70 ÷ 1.1³.
        #expect(agree(row["net_present_value"], -100 / 1.1 + 60 / 1.21 + 70 / 1.331))
        #expect(row["benefit_cost_ratio"] == "" && row["note"]?.contains("benefit_cost_ratio") == true)
        // −40 after the second year, and 40 of the third year's 70.
        #expect(agree(row["payback_years"], 2 + 40.0 / 70))
    }

    @Test("Year 0 falls at the start, in each language, and where one-off amounts go with the others, a year later")
    func yearZero() throws {
        let text = "id,costo_0,costo_1,beneficio_1,beneficio_2,discount_rate\na,100,10,70,70,10%\n"
        let row = try #require(try run(text).rows.first)
        #expect(agree(row["net_present_value"], -100 + 60 / 1.1 + 70 / 1.21))
        let late = try #require(try run(text, oneOff: .withRecurring).rows.first)
        #expect(agree(late["net_present_value"], -40 / 1.1 + 70 / 1.21))
    }

    @Test("An unknown cost bounds the result, an empty cell is a year with nothing, and a wrong one is told")
    func cells() throws {
        let (rows, tally) = try run(
            "id,cost_1,cost_2,benefit_1,benefit_2,discount_rate\na,10,not stated,30,,0%\nb,-1,2,3,4,0%\nc,x,2,3,4,0%\n")
        #expect(agree(rows.first?["net_present_value"], 20) && rows.first?["bound"] == "atMost")
        #expect(tally.unsound == 2 && rows[1]["error"]?.isEmpty == false && rows[2]["error"]?.isEmpty == false)
    }

    @Test(
        "Columns that do not go together, and those of no year, are refused as that",
        arguments: [
            ("id,2027,cost_2027", "mixedYears"), ("id,cost_1,cost_2027", "mixedYears"),
            ("id,2027,2027", "duplicateColumn"), ("id,cost_1,costo_1", "duplicateColumn"),
            ("id,cost_2027,benefit_2227", "yearBeyond"), ("id,cost_1,benefit_1000000", "yearBeyond"),
        ])
    func conflicts(header: String, code: String) {
        #expect {
            try run(header + "\n")
        } throws: { error in
            guard case .diagnostics(let told) = error as? BatchFailure else { return false }
            return told.map { $0.fact.code } == [code]
        }
    }

    @Test("What cancels at the start, laid out by month, leaves no rate")
    func cancelsAtTheStart() throws {
        // −1 at once and 7 ÷ 12 less 6 ÷ 12 twelve times: nothing, then one a year.
        for (cost, saving) in (0..<40).map({ ($0, $0 + 1) }) {
            let row = "a,1,\(cost),\(saving),3,0.1\n"
            let text = "id,investment,operating_cost,government_saving,years,discount_rate\n" + row
            let told = try #require(try run(text, timing: .start).rows.first)
            #expect(told["internal_rate_of_return"] == "", "\(row)")
        }
        let columns = "id,cost_0,cost_1,benefit_1,benefit_2\nz,1,48,49,10\n"
        #expect(try run(columns, timing: .start).rows.first?["internal_rate_of_return"] == "")
    }

    @Test("Where an investment is given, columns of years pass through as before")
    func passing() throws {
        let row = try #require(try run("id,investment,2027,discount_rate\na,100,7,10%\n").rows.first)
        #expect(row["2027"] == "7" && row["net_present_value"] == "-100")
    }
}
