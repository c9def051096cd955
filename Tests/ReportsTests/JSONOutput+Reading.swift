@testable import Documents

// Looking into JSON that was made.
extension JSONOutput {
    var members: [(String, JSONOutput)]? {
        if case .object(let members) = self { members } else { nil }
    }

    var elements: [JSONOutput]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var number: Double? {
        switch self {
        case .number(let number): number
        case .integer(let number): Double(number)
        default: nil
        }
    }

    var isFalse: Bool {
        if case .bool(false) = self { true } else { false }
    }

    var isNull: Bool {
        if case .null = self { true } else { false }
    }

    var names: [String]? { members?.map(\.0) }
    var texts: [String]? { elements?.compactMap(\.text) }

    subscript(name: String) -> JSONOutput? { members?.first { $0.0 == name }?.1 }
}
