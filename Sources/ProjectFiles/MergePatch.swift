import Syntax

/// Applies what a reading or an option changes to the file it belongs to: much as RFC 7396's merge patch does, with lines
/// found by their ids, and with what stands under a key replaced whole.
///
/// A key of the project is replaced, or removed by `null`. A line's id stands for the line: the keys given there are
/// replaced in it, and `null` removes the line.
package struct MergePatch {
    /// The lists of which a patch changes single elements.
    package static let lines = Shapes.lines.map { $0.key.name }

    let change: JSONNode

    /// A patch by what it changes.
    package init(change: JSONNode) {
        self.change = change
    }

    /// The names that a patch of a file can change.
    ///
    /// `lists` are those of which it changes single elements.
    package static func targets(of root: JSONNode, lists: [String] = lines) -> [String] {
        let keys = (root.members ?? []).map { $0.key }.filter { !lists.contains($0) }
        let ids = lists.flatMap { root[$0]?.elements ?? [] }.compactMap { $0[LineKey.id]?.string }
        return keys + ids
    }

    /// The ids of the lines of a file, which are all that an option's patch can change.
    static func lineIDs(of root: JSONNode) -> [String] {
        lines.flatMap { root[$0]?.elements ?? [] }.compactMap { $0[LineKey.id]?.string }
    }

    /// What it touches: a key of the project as `key`, or a key of a line as `line.key`.
    package var touched: Set<String> {
        Set(
            (change.members ?? []).flatMap { member in
                member.value.members.map { $0.map { "\(member.key).\($0.key)" } } ?? [member.key]
            })
    }

    /// Whether two patches change the same thing, by what they touch: the same key, or one a line and the other a key of it.
    package static func conflict(_ one: Set<String>, _ other: Set<String>) -> Bool {
        one.contains { mine in
            other.contains { $0 == mine || $0.hasPrefix(mine + ".") || mine.hasPrefix($0 + ".") }
        }
    }

    /// The file as it stands after the change; `lists` are those of which it changes single elements.
    package func applied(to root: JSONNode, lists: [String] = lines) -> JSONNode {
        var members = root.members ?? []
        for edit in change.members ?? [] {
            if let index = members.firstIndex(where: { $0.key == edit.key }), !lists.contains(edit.key) {
                members[index] = edit
            } else {
                members = members.map { member in
                    lists.contains(member.key) ? patched(member, edit) : member
                }
            }
        }
        return JSONNode(value: .object(members.filter { $0.value.value != .null }), offset: root.offset)
    }

    private func patched(_ list: JSONMember, _ edit: JSONMember) -> JSONMember {
        guard let elements = list.value.elements else { return list }
        let changed = elements.compactMap { element -> JSONNode? in
            guard element[LineKey.id]?.string == edit.key else { return element }
            return edit.value.value == .null ? nil : merged(element, edit.value)
        }
        let node = JSONNode(value: .array(changed), offset: list.value.offset)
        return JSONMember(key: list.key, keyOffset: list.keyOffset, value: node)
    }

    private func merged(_ element: JSONNode, _ edit: JSONNode) -> JSONNode {
        var members = element.members ?? []
        for change in edit.members ?? [] {
            members.removeAll { $0.key == change.key }
            if change.value.value != .null { members.append(change) }
        }
        // What is wrong with the line as it is now, is wrong with the change.
        return JSONNode(value: .object(members), offset: edit.offset)
    }
}
