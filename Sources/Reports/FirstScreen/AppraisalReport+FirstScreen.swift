import Documents
import Facts
import Languages
import Money
import Projects
import Valuation
import Wording

// What is read first, and often alone: a screen.
extension AppraisalReport {
    /// The most lines of a purpose; a file with more has the rest in the whole report.
    private static let mostLines = 8
    /// The most further sentences on what could overturn the result.
    private static let mostThreats = 3

    /// The answer in three sentences, six results for each of those concerned, what is bought and saved, what could
    /// overturn it, the first doubt, and which commands say more.
    package func firstScreen(next commands: [String]) -> Document {
        // The title of the first screen is no more than a line.
        var document = Document([.heading(title, level: 3)])
        document.blocks += variantNotes.map { .paragraph($0) }
        document.blocks += [
            .paragraph(conclusion.sentences.joined(separator: " ")), .table(stakeholders.table),
            .table(lines.table(most: Self.mostLines)), .definitions(definitions(next: commands)),
        ]
        return document
    }

    /// What a project is called, and on which terms it is appraised, in a line.
    package var title: String { words.title(words.text(project.name), of: project, on: terms) }

    private func definitions(next commands: [String]) -> [Definition] {
        let risks = Array(conclusion.otherThreats.prefix(Self.mostThreats))
        let parts: [(FirstScreenText, [String])] = [
            (.risks, risks), (.doubts, doubtsInShort), (.more, [words.say(FirstScreenText.next(commands))]),
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

    private var doubtsInShort: [String] {
        let doubts = doubts
        guard let first = doubts.first else { return [] }
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
