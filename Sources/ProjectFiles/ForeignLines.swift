import Facts
import Findings
import Money
import Projects
import Syntax

/// The lines of a file that are in another currency than the file, and where each of them says so.
///
/// Reading asks for no exchange rate: every line keeps what is printed, and whoever knows rates brings all to one currency
/// afterwards. A class, as the log is, because every part of a reader writes into the same one.
///
/// ```swift
/// let reader = ProjectReader(vocabulary: vocabulary, log: log)
/// let printed = reader.readAsPrinted(root)
/// let project = reader.foreign.isEmpty ? printed : reader.foreign.bringing(printed, by: converter, log)
/// ```
package final class ForeignLines {
    private struct Line {
        let flow: Flow
        let currency: Currency
        let priceYear: PriceYear?
        let country: String?
        /// The byte at which it names its currency.
        let place: Int
    }

    private var lines: [Line] = []
    private var options: [(id: String?, lines: ForeignLines)] = []

    /// None yet.
    package init() {}

    /// Whether the file and all of its options are in one currency.
    package var isEmpty: Bool { lines.isEmpty && options.allSatisfy { $0.lines.isEmpty } }

    /// Takes in a line that has a currency of its own, and the currency, price year and country of its file.
    func add(_ flow: Flow, of file: VocabularyReader, at place: JSONNode) {
        guard flow.currency != nil, flow.hasMoney, let currency = file.currency else { return }
        lines.append(
            Line(
                flow: flow, currency: currency, priceYear: file.priceYear, country: file.country, place: place.offset))
    }

    /// Those of the next option, which may have no id for its errors.
    func ofOption(_ id: String?) -> ForeignLines {
        let own = ForeignLines()
        options.append((id, own))
        return own
    }

    /// Notes each line that cannot be brought to the currency of its file where it stands.
    package func noteProblems(by converter: Converter, in log: DiagnosticLog) {
        for line in lines {
            do throws(ProjectConversionProblem.Reason) {
                _ = try line.flow.brought(
                    to: line.currency, at: line.priceYear, in: line.country, by: converter)
            } catch {
                let problem: ProjectProblem =
                    switch error {
                    case .noPriceYear: .noPriceYear(line.flow.currency?.code ?? "")
                    case .noPath(let problem): .notConvertible(problem)
                    }
                log.note(problem, at: line.place)
            }
        }
        if options.isEmpty { return }
        let found = options.map { option in
            let notes = DiagnosticLog(within: log)
            option.lines.noteProblems(by: converter, in: notes)
            return (option: option.id, log: notes)
        }
        OptionFinding.move(found, to: log)
    }

    /// What was read, in one currency; nothing where a line cannot be brought there, which is noted, or where the file has
    /// other errors.
    package func bringing(_ printed: Project?, by converter: Converter, _ log: DiagnosticLog) -> Project? {
        noteProblems(by: converter, in: log)
        guard !log.hasErrors else { return nil }
        return try? printed?.inOneCurrency(by: converter)
    }
}
