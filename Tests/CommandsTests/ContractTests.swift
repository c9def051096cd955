import Foundation
import Languages
import Reports
import Testing
import Wording

@testable import Commands

@Suite("Schemas and commands")
struct ContractTests {
    @Test("Every contract that a report names has a schema, and every schema a report that names it")
    func named() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Reports")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        let all = try #require(files).compactMap { $0 as? URL }
        let text = try all.filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let named = text.matches(of: /\.contract\(\s*"(valor\/[a-z-]+\/\d+)"/).map { String($0.1) }
        #expect(named.sorted() == Contract.all.compactMap(\.schema).sorted())
    }

    @Test("A schema is asked for by its short name, or by the one that its JSON carries")
    func names() {
        for name in SchemaName.allCases { #expect(Schema.names.contains(name.rawValue)) }
        #expect(Schema.names.contains("valor/case/1") && Schema.names.contains("case"))
        #expect(Set(Schema.names).count == Schema.names.count)
    }

    @Test("The codes of a schema are those that the reader takes, named in the language", arguments: Language.allCases)
    func codes(language: Language) throws {
        let folder = try CaseFolder(folder: nil)
        let schema = try #require(
            ShapeSchema(.project, words: Words(in: language), codes: folder.schemaCodes(in: language)))
        let text = schema.json.compactText
        #expect(text.contains("\"PYG\"") && !text.contains("\"UYI\""))
        let names: [Language: String] = [.english: "Spain", .spanish: "España", .portuguese: "Espanha"]
        #expect(text.contains(try #require(names[language])))
        for code in folder.vocabulary.currencies.union(folder.vocabulary.countries) {
            #expect(text.contains("\"\(code)\""), "\(code)")
        }
    }
}
