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

@Suite("The columns of a batch in CSV")
struct RowColumnsTests {
    @Test("Columns that are no input pass through, and a name near an absent one is warned of")
    func columns() throws {
        let (lines, warnings, _) = try runRows("ministry,goverment_saving,id,investment\nHealth,5,a,1\n")
        #expect(warnings == ["misspeltColumn"])
        #expect(lines[1].hasPrefix("a,Health,5,-1,"))
    }

    @Test("Two columns of one meaning, years beside level amounts and headers that nearly are years are warned of")
    func passedOver() throws {
        let rates = "id,discount_rate,tasa_de_descuento,investment,code\na,10%,50%,1,7\n"
        #expect(try runRows(rates).warnings == ["secondColumn"])
        let level = "id,investment,cost_1,2027,remark 2027\na,1,2,3,x\n"
        #expect(try runRows(level).warnings == ["yearsPassedOver"])
        for header in ["2029.0", "FY2029", "2029 (est.)", "benefit2", "cots_2"] {
            #expect(try runRows("id,2027,2028,\(header)\na,-1,1,1\n").warnings == ["yearsPassedOver"], "\(header)")
        }
        for header in ["ministry", "phase 2", "2"] {
            #expect(try runRows("id,cost_2027,benefit_2028,\(header)\na,1,1,x\n").warnings == [], "\(header)")
        }
    }

    @Test("A result has the same digits whatever else is asked for")
    func digits() throws {
        let rows = "a,1000,100,500,3,12%\nb,1000,0,500,10,0\nc,0.125,0,0.25,1,0\nd,3,0,1,3,1e-12\n"
        let text = "id,investment,operating_cost,government_saving,years,discount_rate\n" + rows
        func cells(_ metrics: [Metric]) throws -> [[String]] {
            try runRows(text, results: ResultColumns(metrics)).lines.dropFirst()
                .map { $0.split(separator: ",", omittingEmptySubsequences: false).prefix(6).map(String.init) }
        }
        let own: [Metric] = [
            .netPresentValue, .returnOnInvestment, .discountedPaybackYears, .internalRates, .benefitCostRatio,
        ]
        // Only closed forms tell the first ones; with the others each row is computed with all its care.
        #expect(try cells(own) == cells(own + [.modifiedInternalRate, .presentValueOfCosts]))
        // 4000 at a rate of 0, to the last digit; and three years pay back three, not a hair later.
        #expect(try cells(own)[1][1] == "4000")
        #expect(try cells(own)[3][3] == "3")
        // 4000 over ten years, and as much more than is needed.
        #expect(try cells([.equivalentAnnualValue, .additionalBreakEvenAnnualSaving])[1][1...2] == ["400", "-400"])
    }

    @Test("A saving of nothing for all together needs no splitting")
    func zeroTogether() throws {
        let header = "id,investment,operating_cost,government_saving,society_saving\n"
        let lines = try runRows(header + "a,100,1,50,0\nb,100,1,50,\nc,100,1,50,5\n", perspective: .fiscal).lines
        #expect(lines[1].dropFirst() == lines[2].dropFirst())
        #expect(lines[3].hasPrefix("c,,"))
    }

    @Test("Every result that is missing has its reason in the note, those behind the note too")
    func reasons() throws {
        let line = try runRows("id,investment,operating_cost,government_saving\na,0,0,50\n").lines[1]
        #expect(line.contains("profitability_index: nothing is invested"), "\(line)")
    }

    @Test("Where columns contradict one another, what countries read differently is refused")
    func contradiction() throws {
        let header = "id;investment;government_saving\n"
        let (lines, _, tally) = try runRows(header + "a;2.5;7\nb;1.000;1.200,5\nc;1.5;1,25\n")
        #expect(tally.unsound == 1 && lines[2].hasPrefix("b;;"))
    }
}
