/// A value of a JSON text that knows where it stands.
public struct JSONNode: Sendable, Hashable {
    /// The value.
    package let value: JSONValue
    /// The byte at which it starts.
    package let offset: Int

    /// A value at a byte.
    package init(value: JSONValue, offset: Int) {
        self.value = value
        self.offset = offset
    }

    /// The members, where this is an object.
    package var members: [JSONMember]? {
        if case .object(let members) = value { members } else { nil }
    }

    /// The elements, where this is an array.
    package var elements: [JSONNode]? {
        if case .array(let elements) = value { elements } else { nil }
    }

    /// The text, where this is one.
    package var string: String? {
        if case .string(let string) = value { string } else { nil }
    }

    /// The value of a key, where this is an object that has it.
    package subscript(key: String) -> JSONNode? {
        guard case .object(let members) = value, let place = members.firstIndex(where: { $0.key == key }) else {
            return nil
        }
        return members[place].value
    }

    /// The member that stands last among those of some keys, where this is an object that has any.
    package func last(of keys: [String]) -> JSONMember? {
        members?.last { keys.contains($0.key) }
    }
}

/// What a JSON value can be.
package enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A number, and how it was written.
    case number(Double, literal: String)
    case string(String)
    case array([JSONNode])
    case object([JSONMember])
    /// Something that is no JSON and was already reported; a reader passes over it in silence.
    case invalid
}

/// A key of an object with its value.
package struct JSONMember: Sendable, Hashable {
    /// The key.
    package let key: String
    /// The byte at which the key starts.
    package let keyOffset: Int
    /// The value.
    package let value: JSONNode

    /// A member by its key and value.
    package init(key: String, keyOffset: Int, value: JSONNode) {
        self.key = key
        self.keyOffset = keyOffset
        self.value = value
    }
}
