import Foundation
import Registers
import Syntax
import Testing

@Suite("The register of fiscal years")
struct FiscalYearRegisterTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Cases/reference")

    private func source(_ name: String) throws -> SourceText {
        SourceText(name: name, bytes: Array(try Data(contentsOf: Self.folder.appending(path: name))))
    }

    @Test("Every country of Latin America is there, and most have the calendar year")
    func data() throws {
        let register = try FiscalYearRegister(source("fiscal-years.csv"))
        let countries = try CountryRegister(source("countries.csv"))
        #expect(register.codes.allSatisfy { countries[$0] != nil })
        let calendar = "ARG BOL BRA CHL COL CRI CUB DOM ECU ESP GTM HND MEX NIC PAN PER PRY SLV URY VEN"
        for code in calendar.split(separator: " ").map(String.init) {
            #expect(register[code]?.startMonth == 1, "\(code)")
        }
        #expect(register["HTI"]?.startMonth == 10 && register["JAM"]?.startMonth == 4)
        #expect(register["BHS"]?.startMonth == 7 && register["USA"]?.startMonth == 10)
        // What was read in somebody else's words says so.
        for code in register.codes {
            #expect(register[code]?.isVerified != register[code]?.source.contains("was not read"), "\(code)")
        }
    }

    @Test("A month that there is not, and a verified row without an address, are said at their places")
    func wrong() {
        let text = """
            code,month,status,source,address,read
            HTI,13,unverified,s,,2026-11-30
            JAM,4,verified,s,,2026-11-30
            BRB,0,verified,s,a,2026-11-30
            """
        let error = #expect(throws: InvalidRegister.self) {
            try FiscalYearRegister(SourceText(name: "a.csv", text: text))
        }
        let found = error?.diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.fact.code)" }
        #expect(found == ["2:5 notANumber", "3:18 unreadSource", "4:5 notANumber"])
    }
}
