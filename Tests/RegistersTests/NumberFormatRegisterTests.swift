import Registers
import Syntax
import Testing

@Suite("The register of how numbers are written")
struct NumberFormatRegisterTests {
    private func register(_ rows: String...) throws -> NumberFormatRegister {
        let lines = ["code,locale,decimal,group"] + rows
        return try NumberFormatRegister(SourceText(name: "n.csv", text: lines.joined(separator: "\n")))
    }

    @Test("A row becomes a country's marks; one that cannot be seen is read from its code point")
    func reading() throws {
        let register = try register("BRA,pt_BR,\",\",.", "MEX,es_MX,.,\",\"", "PRT,pt_PT,\",\",U+00A0")
        #expect(register.codes == ["BRA", "MEX", "PRT"])
        #expect(register["BRA"]?.decimal == "," && register["BRA"]?.group == ".")
        #expect(register["MEX"]?.decimal == "." && register["MEX"]?.group == ",")
        #expect(register["PRT"]?.group == "\u{A0}")
        #expect(register["ESP"] == nil)
    }

    @Test("What is no mark is said at its place", arguments: ["x", "5", "..", "U+110000", "U+"])
    func marks(text: String) throws {
        let error = #expect(throws: InvalidRegister.self) { try register("BRA,pt_BR,\(text),.", "MEX,es_MX,.,") }
        let found = error?.diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.fact.code)" }
        #expect(found == ["2:11 notAMark", "3:13 emptyCell"])
    }
}
