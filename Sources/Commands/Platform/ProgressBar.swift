/// A bar on the terminal that shows how far a long run is; it leaves nothing behind.
final class ProgressBar {
    private let isShown: Bool
    private var last = -1
    private static let width = 40

    /// A bar for work of so many steps; a short one is over before anybody could read it.
    init(steps: Int) {
        isShown = steps >= 2_000_000 && Platform.isTerminal(Platform.standardError)
    }

    /// Shows which share is done.
    func show(_ share: Double) {
        let percent = Int(100 * min(1, max(0, share)))
        guard isShown, percent != last else { return }
        last = percent
        let full = Self.width * percent / 100
        let bar = String(repeating: "=", count: full) + String(repeating: " ", count: Self.width - full)
        write("\r[\(bar)] \(percent) %")
    }

    /// Takes the bar away.
    func end() {
        if isShown, last >= 0 { write("\r" + String(repeating: " ", count: Self.width + 10) + "\r") }
    }

    // A bar that cannot be written is no reason to stop.
    private func write(_ text: String) { try? Platform.write(Platform.standardError, Array(text.utf8)) }
}
