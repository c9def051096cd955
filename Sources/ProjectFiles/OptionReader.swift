import Appraisal
import Facts
import Findings
import Projects
import Syntax
import Valuation

/// Reads the options of a project: each the file with what the option changes, adds, or has of its own.
///
/// An option's `change` is a merge patch by the ids of lines, as a case's readings have it; `plus` adds lines to the
/// file's lists; a list of its own stands in place of the file's.
struct OptionReader {
    let vocabulary: Vocabulary
    let log: DiagnosticLog
    let foreign: ForeignLines

    /// The proposed option's project with all options in it, or the first's where none is proposed.
    func read(_ root: JSONNode) -> Project? {
        guard let fields = Fields(root, as: Shapes.project, log: log), let elements = fields.list(ProjectKey.options)
        else {
            return nil
        }
        if elements.count < 2 { log.note(OptionProblem.tooFewOptions, at: fields.place(of: ProjectKey.options)) }
        let bare = root.without([ProjectKey.options])
        var options: [ProjectOption] = []
        var ids: [String] = []
        var goingOn: Project?
        var lacksGoingOn = false
        var isNamed = true
        var found: [(option: String?, log: DiagnosticLog)] = []
        for (index, element) in elements.enumerated() {
            guard let option = Fields(own(element), as: OptionShapes.option, log: log) else {
                isNamed = false
                continue
            }
            let id = option.string(OptionKey.id)
            if let id {
                let problem: OptionProblem? =
                    !Shape.isIdentifier(id) ? .malformedID(id) : ids.contains(id) ? .duplicateOption(id) : nil
                if let problem {
                    log.note(problem, at: option.place(of: OptionKey.id))
                    isNamed = false
                }
                ids.append(id)
            } else {
                isNamed = false
            }
            let what = VocabularyReader(vocabulary: vocabulary, log: log).wording(option, OptionKey.what)
            let isProposed = option.boolean(OptionKey.proposed) ?? false
            if isProposed, options.contains(where: { $0.isProposed }) {
                log.note(OptionProblem.severalProposed, at: option.place(of: OptionKey.proposed))
            }
            checkChanges(of: option, to: bare)
            let own = OptionTree.tree(of: option.node, over: bare, isFirst: index == 0)
            let goesOn = OptionTree.goesOn(own, isFirst: index == 0)
            let notes = DiagnosticLog(within: log)
            found.append((id, notes))
            let reader = ProjectReader(vocabulary: vocabulary, log: notes, foreign: foreign.ofOption(id))
            var project = Fields(own, as: Shapes.project, log: notes).flatMap {
                reader.read($0, admitsNothing: index == 0, beside: goingOn, lacksFirst: lacksGoingOn)
            }
            if let id { project?.optionNames = OptionNames(own: id, first: ids.first ?? id) }
            if index == 0, let first = project, first.goesOnAsItIs {
                goingOn = first
                project = first.goingOn
            }
            if goesOn, project == nil { lacksGoingOn = true }
            if let id, let what, let project {
                options.append(
                    .init(
                        id: id, what: what, isProposed: isProposed, hasOwnHorizon: option.has(ProjectKey.horizon),
                        project: project))
            }
        }
        OptionFinding.move(found, to: log)
        checkScores(fields, ids: isNamed ? ids : nil)
        guard !log.hasErrors, let chosen = options.first(where: { $0.isProposed }) ?? options.first else { return nil }
        if chosen.project.lives == .repeat, let lives = fields[ProjectKey.lives] {
            // What the file alone says of its lives; the command line may have another horizon.
            let ends = options.map { option -> (project: Project, terms: AppraisalTerms) in
                let terms = AppraisalTerms(
                    horizonYears: option.project.horizonYears ?? AppraisalTerms.usualHorizon,
                    discounting: option.project.discountRate ?? .real(AppraisalTerms.usualRate), timing: .end)
                let matching = try? terms.matching(option.project.prices, inflation: option.project.inflation)
                return (option.project, matching ?? terms)
            }
            do throws(RenewalProblem) { _ = try Project.commonYears(of: ends) } catch {
                log.note(OptionProblem(error), at: lives)
                return nil
            }
        }
        var project = chosen.project
        project.options = options
        return project
    }

    /// An option without the keys that only the file has, each of which is noted.
    private func own(_ element: JSONNode) -> JSONNode {
        let foreign = OptionTree.foreignKeys(of: element)
        for member in foreign { log.note(OptionProblem.keyOfTheFile(member.key), at: member.keyOffset) }
        return foreign.isEmpty ? element : element.without(foreign.map { $0.key })
    }

    /// Notes what is wrong with how an option changes the file.
    private func checkChanges(of option: Fields, to bare: JSONNode) {
        if let change = option[OptionKey.change] {
            if let members = change.members {
                let known = MergePatch.lineIDs(of: bare)
                for member in members where !known.contains(member.key) {
                    let near = nearest(to: member.key, among: known)
                    log.note(
                        OptionProblem.unknownLine(member.key, nearest: near, known: known), at: member.keyOffset)
                }
            } else {
                Fields.noteWrongType(change, key: OptionKey.change, expected: .map, log: log)
            }
        }
        guard let plus = option[OptionKey.plus],
            let added = Fields(plus, as: OptionShapes.plus, at: OptionKey.plus, log: log)
        else {
            return
        }
        for member in plus.members ?? [] {
            if let key = OptionShapes.plus[member.key] { _ = added.list(key) }
        }
    }

    /// Every option has its score, and nothing else has; without the ids of all nobody can tell.
    private func checkScores(_ fields: Fields, ids: [String]?) {
        for criterion in fields[ProjectKey.indicators]?[IndicatorKey.criteria]?.elements ?? [] {
            if let score = criterion[IndicatorKey.score], criterion[IndicatorKey.scores] == nil {
                log.note(OptionProblem.oneScoreForAll, at: score)
            }
            guard let ids, let scores = criterion[IndicatorKey.scores], let members = scores.members else { continue }
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
