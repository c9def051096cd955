import Facts
import Findings
import ProjectFiles
import Projects
import Syntax

/// A published case: a project that was carried out, every figure of it with its phrase and place in a document.
package struct Case: Sendable {
    /// The name by which it is chosen.
    package let id: String
    /// The document that it comes from, by the name of its folder.
    package let document: String
    /// The page it starts on, as the document numbers them.
    package let page: Int?
    /// The section.
    package let section: String
    /// The project in its default reading.
    package let project: Project
    /// Figures that are no amounts of the business case.
    package let quantities: [Quantity]
    /// What it achieved, for the cost of one unit.
    package let outputs: [UnitOfOutput]
    /// The ways to read it, the default first.
    package let readings: [Reading]
    /// What the source asserts, and how to compute it again.
    package let claims: [Claim]

    /// What makes it a partial case; nothing for a whole one.
    package internal(set) var partial: PartialFacts?

    let root: JSONNode
    let vocabulary: Vocabulary
    let source: SourceText

    /// The reading that is taken unless another is chosen.
    package var defaultReading: Reading { readings.first { $0.isDefault } ?? readings[0] }

    /// Whether its savings are totals observed over a window.
    package var isObserved: Bool { Self.isObserved(project) }

    static func isObserved(_ project: Project) -> Bool {
        (project.savings.value ?? []).contains { $0.schedule.window != nil }
    }

    /// The project as some readings together take it; without any, as the default one does.
    ///
    /// Throws where a reading does not exist, or two of them change the same thing.
    package func project(in chosen: [String]) throws(ReadingError) -> Project {
        var patches: [(id: String, patch: MergePatch)] = []
        var sustains = false
        for id in chosen {
            guard let reading = readings.first(where: { $0.id == id }) else {
                let known = readings.map { $0.id }
                throw .unknownReading(id, nearest: nearest(to: id, among: known), known: known)
            }
            if id == Reading.Automatic.sustained { sustains = true }
            guard let change = reading.change else { continue }
            let patch = MergePatch(change: change)
            if let other = patches.first(where: { $0.id != id && $0.patch.conflicts(with: patch) }) {
                throw .conflict(other.id, id)
            }
            patches.append((id, patch))
        }
        if let patch = patches.first, chosen.contains(defaultReading.id), defaultReading.what != nil {
            throw .conflict(defaultReading.id, patch.id)
        }
        if chosen.contains(Reading.Automatic.observed), sustains {
            throw .conflict(Reading.Automatic.observed, Reading.Automatic.sustained)
        }
        var result = project
        if !patches.isEmpty {
            let reader = ProjectReader(
                vocabulary: vocabulary, shape: CaseShapes.shape(of: root), log: DiagnosticLog(source))
            guard let changed = reader.read(patched(by: patches.map({ $0.patch }))) else { throw .unsound(chosen) }
            result = changed
        }
        if sustains, !Self.isObserved(result), let other = patches.first {
            throw .conflict(other.id, Reading.Automatic.sustained)
        }
        result.sustainsSavings = sustains
        return result
    }

    /// The quantities as some readings together take them; a reading that does not exist changes nothing.
    package func quantities(in chosen: [String]) -> [Quantity] {
        let patches = readings.filter { chosen.contains($0.id) }.compactMap { $0.change }.map(MergePatch.init)
        if patches.isEmpty { return quantities }
        return CaseReader(vocabulary: vocabulary, log: DiagnosticLog(source)).quantities(of: patched(by: patches))
    }

    private func patched(by patches: [MergePatch]) -> JSONNode {
        patches.reduce(root) { $1.applied(to: $0, lists: CaseReader.patchedLists(of: root)) }
    }
}
