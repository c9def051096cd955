import Documents
import Reports

/// Where questions are shown: their lines are as wide as the terminal, and what is indented stays so.
struct Terminal {
    /// The columns; nothing where they are not known.
    let width: Int?
    let show: (String) -> Void

    /// Shows a text, of which the last line may wait for an answer.
    func say(_ text: String) {
        guard let width, width >= 20 else { return show(text) }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let indent = String(line.prefix { $0 == " " })
            let waits = line.last == " "
            let wrapped = LineWrap.lines(String(line.dropFirst(indent.count)), width: width - 1 - indent.count)
            return wrapped.map { indent + $0 }.joined(separator: "\n") + (waits ? " " : "")
        }
        show(lines.joined(separator: "\n"))
    }
}
