import Facts
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
    /// What it achieved, for the cost of one unit.
    package let outputs: [UnitOfOutput]
    /// The ways to read it, the default first.
    package let readings: [Reading]
    /// What the source asserts, and how to compute it again.
    package let claims: [Claim]

    /// What makes it a partial case; nothing for a whole one.
    package let partial: PartialFacts?
    /// What the document says of it beside its figures.
    package let particulars: Particulars

    /// What it says in its default reading.
    var content: Content
    /// What it says in the readings that change something, and in those of them together that can be taken together;
    /// nothing for those that make no sound case together.
    var changed: [Set<String>: Content?]

    /// What a case says in some readings.
    struct Content: Sendable {
        let project: Project
        let quantities: [Quantity]
    }

    /// By its parts.
    init(
        id: String, document: String, page: Int?, section: String, content: Content, outputs: [UnitOfOutput],
        readings: [Reading], changed: [Set<String>: Content?], claims: [Claim], partial: PartialFacts?,
        particulars: Particulars
    ) {
        self.id = id
        self.document = document
        self.page = page
        self.section = section
        self.content = content
        self.outputs = outputs
        self.readings = readings
        self.changed = changed
        self.claims = claims
        self.partial = partial
        self.particulars = particulars
    }

    /// The project in its default reading.
    package var project: Project { content.project }

    /// Figures that are no amounts of the business case.
    package var quantities: [Quantity] { content.quantities }

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
        var changing: [(id: String, changes: Set<String>)] = []
        var sustains = false
        for id in chosen {
            guard let reading = readings.first(where: { $0.id == id }) else {
                let known = readings.map { $0.id }
                throw .unknownReading(id, nearest: nearest(to: id, among: known), known: known)
            }
            if id == Reading.Automatic.sustained { sustains = true }
            guard let changes = reading.changes else { continue }
            if let other = changing.first(where: { $0.id != id && MergePatch.conflict($0.changes, changes) }) {
                throw .conflict(other.id, id)
            }
            changing.append((id, changes))
        }
        if let first = changing.first, chosen.contains(defaultReading.id), defaultReading.what != nil {
            throw .conflict(defaultReading.id, first.id)
        }
        if chosen.contains(Reading.Automatic.observed), sustains {
            throw .conflict(Reading.Automatic.observed, Reading.Automatic.sustained)
        }
        var result = project
        if !changing.isEmpty {
            guard let found = changed[Set(changing.map { $0.id })] else {
                throw .tooManyTogether(chosen, most: Self.mostCombinations)
            }
            guard let found else { throw .unsound(chosen) }
            result = found.project
        }
        if sustains, !Self.isObserved(result), let other = changing.first {
            throw .conflict(other.id, Reading.Automatic.sustained)
        }
        result.sustainsSavings = sustains
        return result
    }

    /// The quantities as some readings together take them; a reading that does not exist changes nothing.
    package func quantities(in chosen: [String]) -> [Quantity] {
        let changing = readings.filter { $0.changes != nil && chosen.contains($0.id) }.map { $0.id }
        guard !changing.isEmpty, let found = changed[Set(changing)] else { return quantities }
        return found?.quantities ?? quantities
    }

    /// In how many ways readings that change something are combined, so that reading a case takes no longer than it may.
    static let mostCombinations = 1024
}
