import Casebook
import Languages
import Projects
import Valuation
import Wording

/// Which form of a file's project a report is about: one option of several, with some corrections made.
package struct ProjectVariant: Sendable {
    /// The option, where the file has several.
    let option: ProjectOption?
    /// How many options the file has.
    let options: Int
    /// The first option with which another one is compared; nothing for the first itself.
    let first: ProjectOption?
    /// The corrections that the results contain.
    let applied: Set<Adjustment>
    /// How the lives of both were made to compare, where they differ.
    let lives: OptionText?

    /// The project as its file has it, or an option of it, with corrections.
    package init(
        option: ProjectOption? = nil, beyond first: ProjectOption? = nil, of options: Int = 0,
        applied: Set<Adjustment> = [], lives: OptionText? = nil
    ) {
        self.lives = lives
        self.option = option
        self.first = first
        self.options = options
        self.applied = applied
    }

    /// The corrections in their order.
    var corrections: [Adjustment] { Adjustment.allCases.filter(applied.contains) }

    /// What is said of it above all results.
    func sentences(_ words: Words) -> [String] {
        var sentences: [String] = []
        if let option, let first {
            sentences.append(words.say(.isBeyond(words.text(option.what), first: words.text(first.what), of: options)))
        } else if let option {
            sentences.append(words.say(.isOption(words.text(option.what), of: options)))
        }
        if let lives { sentences.append(words.say(lives)) }
        if !applied.isEmpty { sentences.append(words.say(.applied(corrections))) }
        if !applied.isDisjoint(with: [.evidence, .optimismBias]) { sentences.append(words.say(.shownCorrected)) }
        return sentences
    }

    /// What must be said of its numbers: of the option and its prices where it is set against the first, or of everything.
    func notes(on view: Account, of project: Project, id: String, _ words: Words) -> [String] {
        if first != nil {
            let notes = RowNotes(view: view, project: project, words: words)
            return (notes.onOption + notes.onPrices).map(words.say)
        }
        let row = Comparison.Row(id: id, project: project, source: nil, readings: [], account: view)
        // A file's own terms are the ones that are used, and its name is the report's title.
        return RowNotes(row: row, words: words).all.filter { note in
            if case .projectName = note { false } else { note != .ownTermsUnused }
        }.map(words.say)
    }
}
