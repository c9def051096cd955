import Documents
import Syntax

extension ShapeRule {
    /// The rule as a schema that the object must meet.
    var schema: JSONOutput {
        switch self {
        case .exactlyOne(let keys): ["oneOf": .array(keys.map { ShapeCondition.has($0).schema })]
        case .atMostOne(let keys):
            ["not": ["anyOf": .array(Self.pairs(of: keys).map { ["required": JSONOutput([$0, $1])] })]]
        case .needs(let key, let partner): ["dependentRequired": .object([(key, JSONOutput([partner]))])]
        case .excludes(let key, let keys):
            ["not": ["anyOf": .array(keys.map { ["required": JSONOutput([key, $0])] })]]
        case .atMostOneTrue(let key, let list):
            [
                "properties": .object([
                    (
                        list,
                        ["contains": ShapeCondition.isTrue(key).schema, "minContains": 0, "maxContains": 1]
                            as JSONOutput
                    )
                ])
            ]
        case .always(let condition): condition.schema
        case .when(let condition, let other): ["if": condition.schema, "then": other.schema]
        }
    }

    private static func pairs(of keys: [String]) -> [(String, String)] {
        keys.enumerated().flatMap { index, key in keys.dropFirst(index + 1).map { (key, $0) } }
    }
}

extension ShapeCondition {
    /// What an object is of which it is so.
    var schema: JSONOutput {
        switch self {
        case .has(let key): ["required": JSONOutput([key])]
        case .isNumber(let key): Self.holding(key, ["type": "number"])
        case .isTrue(let key): Self.holding(key, ["const": true])
        case .holds(let key, let word): Self.holding(key, ["const": .string(word)])
        case .isFilled(let key): Self.holding(key, ["type": "array", "minItems": 1])
        case .any(let conditions): ["anyOf": .array(conditions.map { $0.schema })]
        case .all(let conditions): ["allOf": .array(conditions.map { $0.schema })]
        case .not(let condition): ["not": condition.schema]
        }
    }

    private static func holding(_ key: String, _ schema: JSONOutput) -> JSONOutput {
        ["required": JSONOutput([key]), "properties": .object([(key, schema)])]
    }
}
