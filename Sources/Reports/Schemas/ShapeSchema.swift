import Casebook
import Documents
import Languages
import ProjectFiles
import Syntax
import Wording

/// The JSON Schema of a file that people write, made of the description by which it is read.
///
/// Editors complete keys with it and underline what is wrong. It is of the dialect 2020-12; what VS Code knows beyond
/// that (remarks, trailing commas, names of codes, messages in words) others pass over.
package struct ShapeSchema: Sendable {
    let name: SchemaName
    let shape: Shape
    let words: Words
    let codes: SchemaCodes

    /// The dialect.
    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    /// The schema of a project file or a case file, in a language; nothing for what commands print.
    package init?(_ name: SchemaName, words: Words, codes: SchemaCodes) {
        guard let shape = name.shape else { return nil }
        self.name = name
        self.shape = shape
        self.words = words
        self.codes = codes
    }

    /// The schema.
    package var json: JSONOutput {
        var definitions: [(String, JSONOutput)] = []
        for shape in shape.withInner.dropFirst() {
            definitions.append((shape.id, .object([("title", .string(shape.id))] + members(of: shape))))
        }
        for kind in shape.withInner.flatMap({ $0.keys.flatMap({ $0.kind.withInner }) }) {
            guard let definition = kind.definition, !definitions.contains(where: { $0.0 == definition }) else {
                continue
            }
            definitions.append((definition, schema(of: kind)))
        }
        return .object(
            [
                ("$schema", .string(Self.dialect)), ("$id", .string("urn:valor:schema:\(name.rawValue)")),
                ("allowComments", true), ("allowTrailingCommas", true), ("title", .string("valor \(name.rawValue)")),
            ] + members(of: shape) + [("$defs", .object(definitions.sorted { $0.0 < $1.0 }))])
    }

    private func members(of shape: Shape) -> [(String, JSONOutput)] {
        var members: [(String, JSONOutput)] = []
        if let topic = ShapeTopic(shape: shape.id) { members.append(("description", .string(words.describe(topic)))) }
        members += [
            ("type", "object"),
            ("properties", .object(shape.keys.map { ($0.name, property($0)) })),
            ("patternProperties", ["^\\$": true]), ("additionalProperties", false),
        ]
        let required = shape.keys.filter { $0.isRequired }.map { $0.name }
        if !required.isEmpty { members.append(("required", JSONOutput(required))) }
        if !shape.rules.isEmpty { members.append(("allOf", .array(shape.rules.map(schema)))) }
        return members
    }

    /// What a key holds, with what there is to say of it.
    private func property(_ key: Key) -> JSONOutput {
        var members: [(String, JSONOutput)] = []
        if let meaning = key.meaning { members.append(("description", .string(words.say(meaning)))) }
        if let definition = key.kind.definition {
            members.append(("$ref", .string("#/$defs/\(definition)")))
        } else if case .object(let own) = schema(of: key.kind) {
            members += own
        }
        if let examples = key.kind.examples { members.append(("examples", examples)) }
        return .object(members)
    }

    /// A rule, with its sentence for editors that show one.
    private func schema(_ rule: ShapeRule) -> JSONOutput {
        guard case .object(let members) = rule.schema else { return rule.schema }
        return .object(members + [("errorMessage", .string(words.say(rule)))])
    }
}

extension SchemaName {
    /// The description of the file, where people write one.
    var shape: Shape? {
        switch self {
        case .project: Shapes.project
        case .case: CaseShapes.file
        case .evidence: CaseShapes.partial
        case .comparison, .cases, .caseReport, .audit, .evidenceList, .evidenceReport, .appraisal, .options,
            .rateSensitivity, .budget,
            .check, .simulation, .sensitivity, .batch, .batchLine, .conversion, .rates:
            nil
        }
    }
}

extension Shape {
    /// It, and every shape of an object inside it, each once, the outer before the inner.
    var withInner: [Shape] {
        var found: [Shape] = []
        func add(_ shape: Shape) {
            guard !found.contains(where: { $0.id == shape.id }) else { return }
            found.append(shape)
            for kind in shape.keys.flatMap({ $0.kind.withInner }) {
                if case .object(let inner) = kind { add(inner) }
            }
        }
        add(self)
        return found
    }
}
