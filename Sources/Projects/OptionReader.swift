import Facts
import Syntax

/// Reads the options of a project: each the file with what the option changes, adds, or has of its own.
///
/// An option's `change` is a merge patch by the ids of lines, as a case's readings have it; `plus` adds lines to the
/// file's lists; a list of its own stands in place of the file's.
struct OptionReader {
    let vocabulary: Vocabulary
    let log: DiagnosticLog

    /// The proposed option's project with all options in it, or the first's where none is proposed.
    func read(_ root: JSONNode) -> Project? {
        guard let fields = Fields(root, as: Shapes.project, log: log), let elements = fields.list("options") else {
            return nil
        }
        if elements.count < 2 { log.note(OptionProblem.tooFewOptions, at: fields.place(of: "options")) }
        let bare = without(["options"], root)
        var options: [ProjectOption] = []
        var ids: [String] = []
        for (index, element) in elements.enumerated() {
            guard let option = Fields(element, as: OptionShapes.option, log: log) else { continue }
            let id = option.string("id")
            if let id {
                if !isID(id) { log.note(OptionProblem.malformedID(id), at: option.place(of: "id")) }
                if ids.contains(id) { log.note(OptionProblem.duplicateOption(id), at: option.place(of: "id")) }
                ids.append(id)
            }
            let what = VocabularyReader(vocabulary: vocabulary, log: log).wording(option, "what")
            let isProposed = option.boolean("proposed") ?? false
            if isProposed, options.contains(where: \.isProposed) {
                log.note(OptionProblem.severalProposed, at: option.place(of: "proposed"))
            }
            let own = tree(of: option, over: bare)
            var project = ProjectReader(vocabulary: vocabulary, log: log).read(own, admitsNothing: index == 0)
            if let id { project?.optionNames = OptionNames(own: id, first: ids.first ?? id) }
            if let id, let what, let project {
                options.append(.init(id: id, what: what, isProposed: isProposed, project: project, root: own))
            }
        }
        checkScores(fields, ids: ids)
        guard !log.hasErrors, let chosen = options.first(where: \.isProposed) ?? options.first else { return nil }
        var project = chosen.project
        project.options = options
        return project
    }

    private func isID(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }

    private func without(_ keys: [String], _ node: JSONNode) -> JSONNode {
        JSONNode(
            value: .object((node.members ?? []).filter { !keys.contains($0.key) }), offset: node.offset)
    }

    /// The file as an option has it.
    private func tree(of option: Fields, over bare: JSONNode) -> JSONNode {
        var root = bare
        if let change = option["change"] {
            if let members = change.members {
                let known = MergePatch.lineIDs(of: bare)
                for member in members where !known.contains(member.key) {
                    let near = nearest(to: member.key, among: known)
                    log.note(
                        OptionProblem.unknownLine(member.key, nearest: near, known: known), at: member.keyOffset)
                }
                let sound = members.filter { known.contains($0.key) }
                root = MergePatch(change: JSONNode(value: .object(sound), offset: change.offset)).applied(to: root)
            } else {
                Fields.noteWrongType(change, key: "change", expected: .map, log: log)
            }
        }
        var members = root.members ?? []
        for member in option.node.members ?? [] where OptionShapes.ownKeys.contains(member.key) {
            members.removeAll { $0.key == member.key }
            members.append(member)
        }
        if let plus = option["plus"], let added = Fields(plus, as: OptionShapes.plus, at: "plus", log: log) {
            for member in added.node.members ?? [] where OptionShapes.plus[member.key] != nil {
                guard let more = added.list(member.key) else { continue }
                let have = members.first { $0.key == member.key }?.value.elements ?? []
                members.removeAll { $0.key == member.key }
                let list = JSONNode(value: .array(have + more), offset: member.value.offset)
                members.append(JSONMember(key: member.key, keyOffset: member.keyOffset, value: list))
            }
        }
        return JSONNode(value: .object(members), offset: bare.offset)
    }

    /// Every option has its score, and nothing else has.
    private func checkScores(_ fields: Fields, ids: [String]) {
        for criterion in fields["indicators"]?["criteria"]?.elements ?? [] {
            guard let scores = criterion["scores"], let members = scores.members else { continue }
            for member in members where !ids.contains(member.key) {
                let near = nearest(to: member.key, among: ids)
                log.note(OptionProblem.scoreOfNoOption(member.key, nearest: near, known: ids), at: member.keyOffset)
            }
            for id in ids where !members.contains(where: { $0.key == id }) {
                log.note(OptionProblem.noScore(id), at: scores)
            }
        }
    }
}
