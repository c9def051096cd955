import Findings
import ProjectFiles
import Projects
import Syntax

/// Decodes what the readings of a case change, each one once, and those together that can be taken together.
///
/// A class, because what was taken in is decoded while the file is read, and combined when all of it is known to be sound.
final class ReadingChanges {
    private let vocabulary: Vocabulary
    private let root: JSONNode
    private let log: DiagnosticLog
    private let foreign: ForeignLines
    private let shape: Shape
    private let lists: [String]
    private var patches: [String: MergePatch] = [:]
    private var contents: [Set<String>: Case.Content?] = [:]

    init(vocabulary: Vocabulary, root: JSONNode, log: DiagnosticLog, foreign: ForeignLines) {
        self.vocabulary = vocabulary
        self.root = root
        self.log = log
        self.foreign = foreign
        shape = CaseShapes.shape(of: root)
        lists = CaseReader.patchedLists(of: root)
    }

    /// Takes in what a reading changes: it must be there, and the changed case must be sound.
    func take(_ change: JSONNode, of id: String) -> Set<String>? {
        guard let members = change.members else {
            Fields.noteWrongType(change, key: ReadingKey.change, expected: .map, log: log)
            return nil
        }
        let targets = MergePatch.targets(of: root, lists: lists)
        for member in members where !targets.contains(member.key) {
            let near = nearest(to: member.key, among: targets)
            log.note(CaseProblem.unknownTarget(member.key, nearest: near, known: targets), at: member.keyOffset)
        }
        let patch = MergePatch(change: change)
        patches[id] = patch
        contents[[id]] = .some(content(of: [patch], log: log, foreign: foreign))
        return patch.touched
    }

    /// What the case says in each reading that changes something, and in those together that change different things.
    func contents(of readings: [Reading]) -> [Set<String>: Case.Content?] {
        let changing = readings.compactMap { reading in reading.changes.map { (id: reading.id, touched: $0) } }
        var wider = changing.indices.map { [$0] }
        while !wider.isEmpty {
            var next: [[Int]] = []
            for chosen in wider {
                // Each combination once: readings join in the order of the file.
                for index in changing.indices where index > chosen[chosen.count - 1] {
                    let own = changing[index].touched
                    if chosen.contains(where: { MergePatch.conflict(changing[$0].touched, own) }) { continue }
                    guard contents.count < Case.mostCombinations else { return contents }
                    let together = chosen + [index]
                    let quiet = DiagnosticLog(log.source)
                    // Whoever chooses them learns that they do not go together.
                    contents[Set(together.map { changing[$0].id })] = .some(
                        content(
                            of: together.compactMap { patches[changing[$0].id] }, log: quiet, foreign: ForeignLines()))
                    next.append(together)
                }
            }
            wider = next
        }
        return contents
    }

    private func content(of patches: [MergePatch], log: DiagnosticLog, foreign: ForeignLines) -> Case.Content? {
        let patched = patches.reduce(root) { $1.applied(to: $0, lists: lists) }
        guard let fields = Fields(patched, as: shape, log: log) else { return nil }
        let reader = ProjectReader(vocabulary: vocabulary, shape: shape, log: log, foreign: foreign)
        let project = reader.readAsPrinted(fields)
        let quantities = CaseReader(vocabulary: vocabulary, log: log).quantities(fields)
        guard let project, !log.hasErrors else { return nil }
        return Case.Content(project: project, quantities: quantities)
    }
}
