import Casebook
import Facts
import Projects
import Syntax
import Wording

/// The readings that a command line chooses, by case.
struct Readings {
    private var chosen: [String: [String]] = [:]

    /// Takes `case=reading` apart; a bare reading belongs to the only case there is.
    init(_ texts: [String], onlyCase: String? = nil) throws(UsageProblem) {
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty {
                chosen[parts[0], default: []].append(parts[1])
            } else if parts.count == 1, let onlyCase, !text.isEmpty {
                chosen[onlyCase, default: []].append(text)
            } else {
                throw .malformedReading(text)
            }
        }
    }

    /// The readings of a case, in the order in which they were asked for.
    subscript(id: String) -> [String] { chosen[id] ?? [] }

    /// One reading for every case that has it, except where one was chosen for the case itself.
    mutating func take(_ reading: String, of items: [Case]) throws(Failure) {
        let having = items.filter { item in item.readings.contains { $0.id == reading } }
        if having.isEmpty {
            let known = Set(items.flatMap { item in item.readings.map { $0.id } }).sorted()
            throw .usage(.readingOfNoCase(reading, nearest: nearest(to: reading, among: known), known: known))
        }
        for item in having where chosen[item.id] == nil { chosen[item.id] = [reading] }
    }

    /// Every reading must belong to a case that is there.
    func check(against ids: [String]) throws(Failure) {
        for id in chosen.keys.sorted() where !ids.contains(id) {
            throw .usage(.readingOfAbsentCase(id, nearest: nearest(to: id, among: ids)))
        }
    }

    /// The case's project as the chosen readings take it.
    func project(of item: Case) throws(Failure) -> Project {
        do throws(ReadingError) {
            return try item.project(in: self[item.id])
        } catch {
            switch error {
            case .unknownReading(let reading, let near, let known):
                throw .usage(.unknownReading(case: item.id, reading: reading, nearest: near, known: known))
            case .unsound(let ids):
                throw .usage(.unsoundReadings(case: item.id, ids))
            case .tooManyTogether(let ids, let most):
                throw .usage(.tooManyReadings(case: item.id, ids, most: most))
            case .conflict(let first, let second):
                throw .usage(.conflictingReadings(case: item.id, first, second))
            }
        }
    }
}
