import Appraisal
import Projects
import Testing

/// The examples with several options, against a month-by-month computation of their own in Python.
@Suite("The examples with several options")
struct OptionExampleTests {
    private func comparison(_ name: String, rate: Double) throws -> OptionComparison {
        let (project, log) = try CaseShelf.readProject(CaseShelf.source("examples/\(name).json"))
        #expect(log.diagnostics.isEmpty)
        let discount = try DiscountRate<ConstantPrices>(constant: rate)
        return OptionComparison(try #require(project).options, perspective: .social) {
            Terms(horizonYears: $0.horizonYears ?? 10, rate: discount, timing: .end)
        }
    }

    private func expect(_ found: Double?, _ expected: Double) {
        #expect(found.map { abs($0 - expected) <= 1e-9 * abs(expected) } == true, "\(found ?? .nan), not \(expected)")
    }

    @Test("Certificates: those who stay, a floor, a cap, induced demand, renewal, an exit, lives that differ")
    func certificates() throws {
        let rows = try comparison("certificates-options", rate: 0.055).rows
        #expect(rows.map(\.option.id) == ["as-today", "digitise", "redesign", "shared-platform"])
        expect(rows[1].view[.netPresentValue].value, -32_137_091_019.628212)
        expect(rows[1].beyondFirst?[.netPresentValue].value, 14_897_694_150.76693)
        expect(rows[2].view[.netPresentValue].value, -13_213_758_831.042822)
        expect(rows[2].beyondFirst?[.netPresentValue].value, 33_821_026_339.352318)
        expect(rows[3].view[.netPresentValue].value, -11_204_798_317.048779)
        expect(rows[3].beyondFirst?[.netPresentValue].value, 19_967_310_808.88793)
        expect(rows[3].beyondFirst?[.equivalentAnnualValue].value, 3_997_035_264.5721617)
    }

    @Test("Records: institutions along a Bass curve, racks in steps against the cloud")
    func records() throws {
        let rows = try comparison("records-roll-out", rate: 0.09).rows
        #expect(rows[0].view[.netPresentValue].value == 0)
        expect(rows[1].view[.netPresentValue].value, 50_397_197_216.013756)
        expect(rows[2].view[.netPresentValue].value, 52_838_140_393.029236)
    }
}
