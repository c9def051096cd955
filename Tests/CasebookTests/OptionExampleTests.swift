import Appraisal
import Testing
import Valuation

/// The examples with several options, against a month-by-month computation of their own in Python.
@Suite("The examples with several options")
struct OptionExampleTests {
    private func comparison(_ name: String, rate: Double) throws -> OptionComparison {
        let (project, log) = try CaseShelf.readProject(CaseShelf.source("examples/\(name).json"))
        #expect(log.diagnostics.isEmpty)
        let discount = try DiscountRate<ConstantPrices>(constant: rate)
        return OptionComparison(try #require(project).options, perspective: .social) {
            AppraisalTerms(horizonYears: $0.horizonYears ?? 10, rate: discount, timing: .end)
        }
    }

    private func expect(_ found: Double?, _ expected: Double) {
        #expect(found.map { abs($0 - expected) <= 1e-9 * abs(expected) } == true, "\(found ?? .nan), not \(expected)")
    }

    @Test("Certificates: those who stay, a floor, a cap, induced demand, renewal, an exit, lives that differ")
    func certificates() throws {
        let rows = try comparison("certificates-options", rate: 0.055).rows
        #expect(rows.map(\.option.id) == ["as-today", "digitise", "redesign", "shared-platform"])
        expect(rows[1].view[.netPresentValue].value, -32_728_560_213.941013)
        expect(rows[1].beyondFirst?[.netPresentValue].value, 14_306_224_956.454128)
        expect(rows[2].view[.netPresentValue].value, -14_458_533_498.784552)
        expect(rows[2].beyondFirst?[.netPresentValue].value, 32_576_251_671.610588)
        expect(rows[3].view[.netPresentValue].value, -11_800_934_019.473982)
        // Six years against ten: what compares is what each is worth a year.
        #expect(rows[3].beyondFirst?[.netPresentValue].reason == .livesDiffer)
        expect(rows[3].beyondFirst?[.equivalentAnnualValue].value, 3_877_701_447.0205564)
    }

    @Test("Records: institutions along a Bass curve, racks in steps against the cloud")
    func records() throws {
        let rows = try comparison("records-roll-out", rate: 0.09).rows
        #expect(rows[0].view[.netPresentValue].value == 0)
        expect(rows[1].view[.netPresentValue].value, 50_308_913_357.372557)
        expect(rows[2].view[.netPresentValue].value, 52_838_140_393.029236)
    }
}
