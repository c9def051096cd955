import Syntax

/// The file as each of its options has it: what is the same for all, with what the option changes, adds, or has of its own.
///
/// It takes what is sound and passes over the rest, which `OptionReader` notes.
package enum OptionTree {
    /// The trees of a file's options, in its order; an option without an id has none.
    package static func all(of root: JSONNode) -> [(id: String, tree: JSONNode)] {
        let bare = root.without([ProjectKey.options])
        return (root[ProjectKey.options]?.elements ?? []).enumerated().compactMap { index, element in
            let own = element.without(foreignKeys(of: element).map { $0.key })
            return element[OptionKey.id]?.string.map { ($0, tree(of: own, over: bare, isFirst: index == 0)) }
        }
    }

    /// The keys of an option that only the file has.
    static func foreignKeys(of element: JSONNode) -> [JSONMember] {
        (element.members ?? []).filter { OptionShapes.option[$0.key] == nil && Shapes.project[$0.key] != nil }
    }

    /// Whether an option goes on as it is: the first, where it invests nothing.
    static func goesOn(_ tree: JSONNode, isFirst: Bool) -> Bool {
        isFirst && tree[ProjectKey.investment]?.elements?.isEmpty == true
    }

    /// The file as one option has it.
    static func tree(of option: JSONNode, over bare: JSONNode, isFirst: Bool) -> JSONNode {
        var root = bare
        if let change = option[OptionKey.change], let members = change.members {
            let known = MergePatch.lineIDs(of: bare)
            let sound = members.filter { known.contains($0.key) }
            root = MergePatch(change: JSONNode(value: .object(sound), offset: change.offset)).applied(to: root)
        }
        let ownKeys = OptionShapes.ownKeys.map { $0.name }
        var members = root.members ?? []
        for member in option.members ?? [] where ownKeys.contains(member.key) {
            members.removeAll { $0.key == member.key }
            members.append(member)
        }
        for member in option[OptionKey.plus]?.members ?? [] where OptionShapes.plus[member.key] != nil {
            guard let more = member.value.elements else { continue }
            let have = members.first { $0.key == member.key }?.value.elements ?? []
            members.removeAll { $0.key == member.key }
            let list = JSONNode(value: .array(have + more), offset: member.value.offset)
            members.append(JSONMember(key: member.key, keyOffset: member.keyOffset, value: list))
        }
        let tree = JSONNode(value: .object(members), offset: bare.offset)
        // What goes on as it is cannot be late.
        return goesOn(tree, isFirst: isFirst) ? tree.without([ProjectKey.delay]) : tree
    }
}

extension JSONNode {
    /// An object without some of its keys.
    func without(_ keys: [Key]) -> JSONNode { without(keys.map { $0.name }) }

    func without(_ keys: [String]) -> JSONNode {
        JSONNode(value: .object((members ?? []).filter { !keys.contains($0.key) }), offset: offset)
    }
}
