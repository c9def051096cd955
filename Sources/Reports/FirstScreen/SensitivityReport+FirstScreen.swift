import Documents
import Facts
import Languages
import Projects
import Risk
import Valuation
import Wording

// What is read first of what turns a result.
extension SensitivityReport {
    /// The most figures; a project with more has the rest in the whole report.
    private static let mostFigures = Array((3...10).reversed())

    /// The result with what moves it most and what turns it, the figures that move it most, and which commands say more; as
    /// many figures as there is room for.
    package func firstScreen(next commands: [String], in room: Screenful) -> Document {
        room.fullest(of: Self.mostFigures) { firstScreen(next: commands, most: $0) }
    }

    private func firstScreen(next commands: [String], most: Int) -> Document {
        let title = "\(words.text(project.name)): \(words.say(SensitivityText.reportTitle).lowercased())"
        let result = words.style.amount(sensitivity.netPresentValue, currency: currency, bound: bound)
        let sentences = [words.say(SensitivityText.result(result)), summary].compactMap { $0 }
        var document = Document([.heading(words.title(title, of: project, on: terms), level: 3)])
        document.blocks += variant.sentences(words).map { .paragraph($0) }
        let more = sensitivity.figures.count - most
        let left = more > 0 ? [words.say(SensitivityText.moreFigures(more))] : []
        document.blocks += [
            .paragraph(sentences.joined(separator: " ")), .table(inShort(most)),
            .definitions(
                (left + [words.say(FirstScreenText.next(commands))]).enumerated().map {
                    Definition($0.offset == 0 ? words.say(FirstScreenText.more) : "", $0.element)
                }),
        ]
        return document
    }

    /// The figures that move the result most: what is left of it at either end, and where it is zero.
    private func inShort(_ most: Int) -> Table {
        Table(
            of: Array(sensitivity.figures.prefix(most)), by: fieldsInShort,
            remarks: endsWithoutRange.map { words.say($0) })
    }
}
