import Foundation
import Registers
import Syntax
import Testing

@Suite("The code lists of budgets")
struct CodeListRegisterTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Cases/reference")

    private func register(_ name: String) throws -> CodeListRegister {
        try CodeListRegister(
            SourceText(name: name, bytes: Array(try Data(contentsOf: Self.folder.appending(path: name)))))
    }

    @Test("Every function of government has its group and its division")
    func functions() throws {
        let functions = try register("functions-of-government.csv")
        #expect(functions.entries.count == 188)
        #expect(functions["01.3.3"]?.name == "Other general services" && functions["10.9.0"] != nil)
        for entry in functions.entries where entry.code.contains(".") {
            let parts = entry.code.split(separator: ".").dropLast()
            #expect(functions[parts.joined(separator: ".")] != nil, "\(entry.code)")
        }
        #expect(functions.entries.filter { $0.code.count == 2 }.count == 10)
    }

    @Test("Every economic class has the one above it, and says whether its code was read")
    func classes() throws {
        let classes = try register("economic-classes.csv")
        #expect(classes["22"]?.name == "Use of goods and services" && classes["22"]?.isVerified == true)
        #expect(classes["3113231"]?.name == "Computer software" && classes["251"]?.isVerified == false)
        for entry in classes.entries where entry.code.count > 2 {
            // Inventories have codes of two digits more: 31221.
            let above = [entry.code.dropLast(), entry.code.dropLast(2)].map(String.init)
            #expect(above.contains { classes[$0] != nil }, "\(entry.code)")
        }
    }

    @Test("A code that stands twice is told")
    func twice() {
        let source = SourceText(
            name: "a.csv", text: "code,name_en,status\n22,a,verified\n22,b,verified\n23,,verified\n")
        let error = #expect(throws: InvalidRegister.self) { try CodeListRegister(source) }
        #expect(error?.diagnostics.map(\.fact.code) == ["duplicateCode", "emptyCell"])
    }
}
