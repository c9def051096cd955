import Languages
import Numerics
import Syntax

/// A fact of a project as a whole, as a table states it in a row of its own: a key of the project that has one.
struct SheetFact: Sendable {
    /// The key that it states.
    let key: Key

    private init(_ key: Key) { self.key = key }

    /// Every fact, in the order in which people state them; behind the familiar ones those of all other keys of a project
    /// that have a row.
    static let allCases: [SheetFact] = {
        var keys = [
            ProjectKey.name, ProjectKey.about, ProjectKey.institution, ProjectKey.country, ProjectKey.currency,
            ProjectKey.priceYear, ProjectKey.priceYearIsOurs, ProjectKey.start, ProjectKey.operationalFrom,
            ProjectKey.horizon, ProjectKey.life, ProjectKey.discountRate, ProjectKey.timing, ProjectKey.oneOffTiming,
            ProjectKey.prices,
            ProjectKey.inflation,
        ]
        for key in Shapes.project.keys where key.column != nil && !keys.contains(where: { $0.name == key.name }) {
            keys.append(key)
        }
        return keys.map(SheetFact.init)
    }()

    static let name = SheetFact(ProjectKey.name)
    static let currency = SheetFact(ProjectKey.currency)
    static let discountRate = SheetFact(ProjectKey.discountRate)

    /// The name of the key.
    var rawValue: String { key.name }

    /// The fact that a word names, in any of the three languages.
    init?(word: String) {
        let folded = LocalWords.folded(word)
        guard let fact = Self.allCases.first(where: { $0.names.contains(folded) }) else { return nil }
        self = fact
    }

    /// The year from which a rate holds, where a word names a discount rate and such a year: "discount rate from year 31".
    static func yearOfRate(word: String) -> String? {
        let folded = LocalWords.folded(word)
        let links = [
            "fromyear", "from", "desdeelano", "desdeano", "desde", "apartirdelano", "apartirdoano", "apartirdeano",
        ]
        for name in discountRate.names {
            for link in links where folded.hasPrefix(name + link) {
                let year = folded.dropFirst(name.count + link.count)
                if year.isDigits { return String(year) }
            }
        }
        return nil
    }

    /// The fact that a misspelt word may mean.
    static func nearest(to word: String) -> SheetFact? {
        let near = Syntax.nearest(to: LocalWords.folded(word), among: allCases.flatMap { $0.names })
        return near.flatMap { name in allCases.first { $0.names.contains(name) } }
    }

    private var names: [String] { [LocalWords.folded(rawValue)] + (key.column?.synonyms ?? []) }

    /// What it is called in each language; nothing where that is the key.
    var words: Text? { key.column?.words }

    /// What its value is.
    var content: KeyColumn.Content { key.column?.content ?? .text }

    var holdsNumber: Bool { content == .number }
}

extension SheetFact: Equatable {
    /// Facts are the same that state the same key.
    static func == (one: SheetFact, other: SheetFact) -> Bool { one.rawValue == other.rawValue }
}
