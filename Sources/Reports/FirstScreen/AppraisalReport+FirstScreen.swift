import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

// What is read first, and often alone: a screen.
extension AppraisalReport {
    /// How much is shown; the whole report has the rest.
    ///
    /// The most lines of a purpose, the most further sentences on what could overturn the result, and whether the first doubt
    /// is told or only how many there are.
    private struct Extent {
        let lines: Int
        var threats = 1
        var tellsDoubt = true
    }

    /// From the fullest to the shortest; what could overturn the result gives way before the larger lines do.
    private static let extents = [
        Extent(lines: 8, threats: 3), Extent(lines: 8, threats: 2), Extent(lines: 8), Extent(lines: 6),
        Extent(lines: 5), Extent(lines: 5, tellsDoubt: false), Extent(lines: 4, tellsDoubt: false),
        Extent(lines: 3, tellsDoubt: false), Extent(lines: 3, threats: 0, tellsDoubt: false),
        Extent(lines: 2, threats: 0, tellsDoubt: false),
    ]

    /// The answer in three sentences, six results for each of those concerned, what is bought and saved, what could
    /// overturn it, the first doubt, and which commands say more; as much of it as there is room for.
    package func firstScreen(next commands: [String], in room: Screenful) -> Document {
        room.fullest(of: Self.extents) { firstScreen(next: commands, $0) }
    }

    private func firstScreen(next commands: [String], _ extent: Extent) -> Document {
        // The title of the first screen is no more than a line.
        var document = Document([.heading(title, level: 3)])
        document.blocks += variantNotes.map { .paragraph($0) }
        document.blocks += [
            .paragraph(conclusion.sentences.joined(separator: " ")), .table(stakeholders.table),
            .table(lines.table(most: extent.lines)), .definitions(definitions(next: commands, extent)),
        ]
        return document
    }

    /// What a project is called, and on which terms it is appraised, in a line.
    package var title: String { words.title(words.text(project.name), of: project, on: terms) }

    private func definitions(next commands: [String], _ extent: Extent) -> [Definition] {
        let risks = Array(conclusion.otherThreats.prefix(extent.threats))
        let parts: [(FirstScreenText, [String])] = [
            (.risks, risks), (.doubts, doubtsInShort(tellsFirst: extent.tellsDoubt)),
            (.more, [words.say(FirstScreenText.next(commands))]),
        ]
        return parts.flatMap { term, texts in
            texts.enumerated().map { Definition($0.offset == 0 ? words.say(term) : "", $0.element) }
        }
    }

    /// What is doubtful of the results, the gravest first; what is unknown stands in the sentences already.
    package var doubts: [String] {
        let notes = self.noted.filter { note in
            switch note {
            case .unknown, .unknownLine, .bound, .notCashable, .neverNegative, .notComputable, .reversedPayback: false
            default: true
            }
        }
        func isGrave(_ note: Note) -> Bool {
            switch note {
            case .concern, .containsTransfers, .cut, .cashInDoubt: true
            default: false
            }
        }
        let grave = notes.filter(isGrave)
        let others = notes.filter { !isGrave($0) }
        return grave.map(words.say) + method.notes + others.map(words.say) + project.assumptions.map(words.text)
    }

    private func doubtsInShort(tellsFirst: Bool) -> [String] {
        let doubts = doubts
        guard let first = doubts.first else { return [] }
        guard tellsFirst else { return [words.say(FirstScreenText.allDoubts(doubts.count))] }
        let rest = doubts.count - 1
        return [rest > 0 ? first + " " + words.say(FirstScreenText.furtherDoubts(rest)) : first]
    }
}

extension Words {
    /// The title of a first screen: what it is on, over how many years, at which rate, in which prices.
    func title(_ name: String, of project: Project, on terms: AppraisalTerms) -> String {
        say(
            FirstScreenText.title(
                name, years: terms.horizonYears, rates: terms.discounting.rates,
                isNominal: terms.discounting.isNominal, timing: terms.places,
                priceYear: project.priceYear?.year))
    }
}
