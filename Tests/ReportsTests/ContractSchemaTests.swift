import Documents
import Foundation
import Languages
import Testing
import Valuation
import Wording

@testable import Reports

@Suite("The schemas of what commands print")
struct ContractSchemaTests {
    @Test("Every name of a schema is a file's or a contract's, and no contract has the name of another")
    func names() {
        #expect(Set(Contract.all.map(\.name)).count == Contract.all.count)
        for name in SchemaName.allCases {
            #expect((name.shape == nil) == Contract.all.contains { $0.name == name }, "\(name)")
        }
        let schemas = Contract.all.compactMap(\.schema)
        #expect(Set(schemas).count == schemas.count)
        #expect(Set(schemas).isDisjoint(with: SchemaName.allCases.map(\.rawValue)))
    }

    @Test("Every object says which members always stand, and allows no others", arguments: Contract.all.map(\.name))
    func objects(name: SchemaName) throws {
        let contract = try #require(Contract.all.first { $0.name == name })
        let schema = ContractSchema(contract, words: Words(in: .english)).json
        func check(_ value: JSONOutput) {
            // An institution's own columns go by its own names, of which each holds the same.
            let isMap = value["properties"] == nil && value["additionalProperties"]?["type"] != nil
            if value["type"]?.text == "object", !isMap {
                #expect(value["additionalProperties"]?.isFalse == true)
                let properties = value["properties"]?.names ?? []
                let required = value["required"]?.texts ?? []
                #expect(required.allSatisfy(properties.contains))
                #expect(Set(properties).count == properties.count)
            }
            for (_, inner) in value.members ?? [] { check(inner) }
            for inner in value.elements ?? [] { check(inner) }
        }
        check(schema)
        #expect(schema["description"]?.text?.hasSuffix(".") == true)
    }

    @Test("Every member is described, but for those named after a metric, an unknown or a point of view")
    func descriptions() {
        for object in Contract.all.flatMap(\.type.objects) {
            for member in object.members {
                guard let text = member.meaning?.text else { continue }
                for language in Language.allCases { #expect(!text[language].isEmpty, "\(member.name)") }
            }
        }
    }

    @Test("Every sentence that members share is used by two, and those of one stand beside it")
    func meanings() {
        let used = Contract.all.flatMap(\.type.objects).flatMap(\.members).compactMap(\.meaning)
        #expect(Set(used).count > 200)
    }

    @Test("A null and its reason stand together in every view")
    func reasons() throws {
        let schema = ContractSchema(Contract.comparison, words: Words(in: .english)).json
        let row = try #require(schema["properties"]?["rows"]?["items"])
        let names = row["allOf"]?.elements?.compactMap { $0["if"]?["properties"]?.names?.first }
        #expect(names == Account.explained)
        #expect(names?.contains("internalRates") == false && names?.count == 14)
    }
}
