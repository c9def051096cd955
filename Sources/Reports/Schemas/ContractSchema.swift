import Documents
import Languages
import Valuation
import Wording

/// The JSON Schema of what a command prints.
package struct ContractSchema: Sendable {
    let contract: Contract
    let words: Words

    /// The schema of a contract, in a language.
    package init(_ contract: Contract, words: Words) {
        self.contract = contract
        self.words = words
    }

    /// The schema.
    package var json: JSONOutput {
        var head: [(String, JSONOutput)] = [
            ("$schema", .string(ShapeSchema.dialect)),
            ("$id", .string("urn:valor:schema:\(contract.name.rawValue)")),
            ("title", .string(contract.schema ?? "valor \(contract.name.rawValue)")),
            ("description", .string(words.summary(contract.name))),
        ]
        if case .object(let members) = schema(of: contract.type) { head += members }
        let definitions = contract.type.objects.compactMap { object in object.id.map { ($0, schema(of: object)) } }
        return .object(head + (definitions.isEmpty ? [] : [("$defs", .object(definitions))]))
    }

    private func schema(of type: ContractType) -> JSONOutput {
        switch type {
        case .text: ["type": "string"]
        case .number: ["type": "number"]
        case .wholeNumber: ["type": "integer"]
        case .truth: ["type": "boolean"]
        case .constant(let text): ["const": .string(text)]
        case .choice(let texts): ["enum": JSONOutput(texts)]
        case .wholeChoice(let numbers): ["enum": .array(numbers.map { .integer($0) })]
        case .list(let element): ["type": "array", "items": schema(of: element)]
        case .map(let value): ["type": "object", "additionalProperties": schema(of: value)]
        case .object(let object): object.id.map { ["$ref": .string("#/$defs/\($0)")] } ?? schema(of: object)
        case .nullable(.number): ["type": ["number", "null"]]
        case .nullable(.wholeNumber): ["type": ["integer", "null"]]
        case .nullable(.text): ["type": ["string", "null"]]
        case .nullable(.truth): ["type": ["boolean", "null"]]
        case .nullable(let type): ["anyOf": [schema(of: type), ["type": "null"]]]
        case .either(let types): ["anyOf": .array(types.map(schema))]
        case .anything: .object([])
        }
    }

    private func schema(of object: ContractObject) -> JSONOutput {
        let properties = object.members.map { member -> (String, JSONOutput) in
            guard case .object(let own) = schema(of: member.type) else { return (member.name, .object([])) }
            let description = member.meaning.map { [("description", JSONOutput.string(words.say($0.text)))] } ?? []
            return (member.name, .object(description + own))
        }
        var members: [(String, JSONOutput)] = [
            ("type", "object"), ("properties", .object(properties)),
            ("required", JSONOutput(object.members.filter { $0.isAlwaysThere }.map { $0.name })),
            ("additionalProperties", false),
        ]
        if !object.explained.isEmpty {
            members.append(("allOf", .array(object.explained.map { Self.explained($0, in: object) })))
        }
        return .object(members)
    }

    /// A member is null exactly where its reason stands.
    private static func explained(_ name: String, in object: ContractObject) -> JSONOutput {
        let reason: JSONOutput = ["properties": ["notComputable": ["required": JSONOutput([name])]]]
        var condition: [(String, JSONOutput)] = [
            ("properties", .object([(name, ["type": "null"] as JSONOutput)]))
        ]
        // What may be left out has no reason then.
        if object.members.contains(where: { $0.name == name && !$0.isAlwaysThere }) {
            condition.append(("required", .array([.string(name)])))
        }
        let isNull: JSONOutput = .object(condition)
        return ["if": isNull, "then": reason, "else": ["not": reason]]
    }
}

extension ContractType {
    /// Every object in it, each named one once.
    var objects: [ContractObject] {
        var found: [ContractObject] = []
        func add(_ type: ContractType) {
            switch type {
            case .object(let object):
                if let id = object.id, found.contains(where: { $0.id == id }) { return }
                found.append(object)
                for member in object.members { add(member.type) }
            case .list(let inner), .nullable(let inner), .map(let inner): add(inner)
            case .either(let types): types.forEach(add)
            case .text, .number, .wholeNumber, .truth, .constant, .choice, .wholeChoice, .anything: break
            }
        }
        add(self)
        return found
    }
}
