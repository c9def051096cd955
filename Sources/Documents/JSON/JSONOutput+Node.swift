import Syntax

extension JSONOutput {
    /// A value that was read, to be written again.
    package init(_ node: JSONNode) {
        self =
            switch node.value {
            case .null, .invalid: .null
            case .bool(let truth): .bool(truth)
            case .number(let number, _): .number(number)
            case .string(let text): .string(text)
            case .array(let elements): .array(elements.map { JSONOutput($0) })
            case .object(let members): .object(members.map { ($0.key, JSONOutput($0.value)) })
            }
    }
}
