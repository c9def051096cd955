import Documents
import Languages
import Syntax
import Testing
import Wording

@testable import Reports

@Suite("The schemas of the files that people write")
struct ShapeSchemaTests {
    static let files: [SchemaName] = [.project, .case, .evidence]
    private let codes = SchemaCodes(
        currencies: [("PYG", "Guaraní"), ("USD", "US dollar")], countries: [("PRY", "Paraguay")])

    private func schema(_ name: SchemaName, _ language: Language = .english) throws -> JSONOutput {
        try #require(ShapeSchema(name, words: Words(in: language), codes: codes)).json
    }

    @Test("The keys of every object are those that the reader knows, in their order", arguments: files)
    func keys(name: SchemaName) throws {
        let schema = try schema(name)
        let shape = try #require(name.shape)
        for inner in shape.withInner {
            let object = inner.id == shape.id ? schema : try #require(schema["$defs"]?[inner.id])
            #expect(object["properties"]?.names == inner.keys.map(\.name), "\(inner.id)")
            #expect(object["required"]?.texts ?? [] == inner.keys.filter(\.isRequired).map(\.name), "\(inner.id)")
            #expect(object["additionalProperties"]?.isFalse == true, "\(inner.id)")
            #expect(object["patternProperties"]?.names == ["^\\$"], "\(inner.id)")
            #expect(object["allOf"]?.elements?.count ?? 0 == inner.rules.count, "\(inner.id)")
        }
    }

    @Test("Every key and every object is described in every language", arguments: files)
    func descriptions(name: SchemaName) throws {
        for language in Language.allCases {
            let schema = try schema(name, language)
            let shape = try #require(name.shape)
            for inner in shape.withInner {
                let object = inner.id == shape.id ? schema : try #require(schema["$defs"]?[inner.id])
                #expect(object["description"]?.text?.hasSuffix(".") == true, "\(inner.id)")
                for (key, property) in object["properties"]?.members ?? [] {
                    #expect(property["description"]?.text?.hasSuffix(".") == true, "\(inner.id).\(key)")
                }
                for rule in object["allOf"]?.elements ?? [] {
                    #expect(rule["errorMessage"]?.text?.isEmpty == false, "\(inner.id)")
                }
            }
        }
    }

    @Test("Every description of an object belongs to one that there is")
    func topics() throws {
        let shapes = Self.files.compactMap(\.shape).flatMap(\.withInner)
        #expect(Set(shapes.compactMap { ShapeTopic(shape: $0.id) }) == Set(ShapeTopic.allCases))
    }

    @Test("What is referred to is defined, and what is defined is referred to", arguments: files)
    func references(name: SchemaName) throws {
        let schema = try schema(name)
        var references: Set<String> = []
        func collect(_ value: JSONOutput) {
            if let reference = value["$ref"]?.text { references.insert(reference) }
            for (_, inner) in value.members ?? [] { collect(inner) }
            for inner in value.elements ?? [] { collect(inner) }
        }
        collect(schema)
        #expect(references == Set((schema["$defs"]?.names ?? []).map { "#/$defs/\($0)" }))
    }

    @Test("Bounds are those of the reader, and codes those of the registers, with their names")
    func bounds() throws {
        let project = try schema(.project)
        let horizon = project["properties"]?["horizon"]?["anyOf"]?.elements?.first
        #expect(horizon?["minimum"]?.number == 1 && horizon?["maximum"]?.number == 200)
        #expect(project["properties"]?["priceYear"]?["minimum"]?.number == 1900)
        #expect(project["$defs"]?["amount"]?["anyOf"]?.elements?.first?["minimum"]?.number == 0)
        #expect(project["$defs"]?["currency"]?["enum"]?.texts == ["PYG", "USD"])
        #expect(project["$defs"]?["country"]?["enumDescriptions"]?.texts == ["Paraguay"])
        #expect(try schema(.case)["properties"]?["id"]?["pattern"]?.text == "^[a-z0-9-]+$")
    }

    @Test("A case demands a phrase and a place of every line; a project does not")
    func evidence() throws {
        func demands(_ name: SchemaName) throws -> Bool {
            let rules = try schema(name)["$defs"]?["saving"]?["allOf"]?.elements ?? []
            return rules.contains { $0["required"]?.texts == ["quote"] }
                && rules.contains { $0["required"]?.texts == ["place"] }
        }
        #expect(try demands(.case))
        #expect(try !demands(.project))
    }

    @Test("What commands print is no file that people write")
    func others() {
        for name in SchemaName.allCases where !Self.files.contains(name) {
            #expect(ShapeSchema(name, words: Words(in: .english), codes: codes) == nil, "\(name)")
        }
    }

    @Test("The tables of keys list every key of every object, and mark those that must stand", arguments: files)
    func tables(name: SchemaName) throws {
        let document = try #require(KeyTables(name, words: Words(in: .english))).document
        let shapes = try #require(name.shape).withInner.filter { $0.id != "first-step" }
        let tables = document.blocks.compactMap { block in
            if case .table(let table) = block { table } else { nil }
        }
        #expect(tables.count == shapes.count)
        for (shape, table) in zip(shapes, tables) {
            #expect(table.rows.map { $0[0] } == shape.keys.map { .code($0.name) })
            #expect(table.rows.map { $0[1] } == shape.keys.map { .words($0.isRequired ? "✓" : "") })
            #expect(table.rows.allSatisfy { $0[3] != .words("") })
        }
    }
}
