import Batch
import Languages
import Wording

/// A line on the terminal that tells how far a long batch is; it leaves nothing behind.
///
/// Nothing is shown where nobody watches, where the results themselves go by on the terminal, or before a batch has taken
/// so long that somebody wonders.
final class RowProgress {
    private let isShown: Bool
    private let share: () -> Double?
    private let words: Words
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant
    private var width = 0

    private static let (patience, pause): (Duration, Duration) = (.seconds(1), .milliseconds(200))

    /// The line for what comes of a file, of which some share was read.
    init(share: @escaping () -> Double?, _ words: Words, resultsAreShown: Bool) {
        isShown = !resultsAreShown && Platform.isTerminal(Platform.standardError)
        (self.share, self.words) = (share, words)
        last = start
    }

    /// Shows how many rows are done, how many a second, and which share of the file was read.
    func tell(_ tally: BatchTally) {
        guard isShown else { return }
        let now = ContinuousClock.now
        let elapsed = start.duration(to: now)
        guard elapsed > Self.patience, last.duration(to: now) > Self.pause else { return }
        last = now
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        let text = words.progress(
            rows: tally.rows, aSecond: Int(Double(tally.rows) / seconds), percent: share().map { Int(100 * $0) })
        write("\r" + text + String(repeating: " ", count: max(0, width - text.count)))
        width = text.count
    }

    /// Takes the line away.
    func end() {
        if width > 0 { write("\r" + String(repeating: " ", count: width) + "\r") }
        width = 0
    }

    // A line that cannot be written is no reason to stop.
    private func write(_ text: String) { try? Platform.write(Platform.standardError, Array(text.utf8)) }
}

extension Words {
    /// How far a batch is, in a line.
    func progress(rows: Int, aSecond: Int, percent: Int?) -> String {
        let (rows, aSecond) = (style.integer(rows), style.integer(aSecond))
        let share = percent.map {
            say(en: ", \($0) % of the file", es: ", \($0) % del archivo", pt: ", \($0)% do arquivo")
        }
        return say(
            en: "\(rows) rows, \(aSecond) a second", es: "\(rows) filas, \(aSecond) por segundo",
            pt: "\(rows) linhas, \(aSecond) por segundo") + (share ?? "")
    }
}
