import Reports
import Wording

/// Standard input, line by line, as a terminal gives it.
final class LineInput {
    private var pending: [UInt8] = []
    private var isAtEnd = false

    /// The next line without its end; nothing behind the last.
    func next() throws(FileProblem) -> String? {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: pending[..<end], as: UTF8.self)
                pending.removeSubrange(...end)
                return line
            }
            if isAtEnd {
                defer { pending = [] }
                return pending.isEmpty ? nil : String(decoding: pending, as: UTF8.self)
            }
            var chunk = [UInt8](repeating: 0, count: 1 << 12)
            do {
                let count = try Platform.read(Platform.standardInput, into: &chunk)
                isAtEnd = count == 0
                pending += chunk[..<count]
            } catch {
                // Whoever interrupts answers no more.
                if Platform.isInterrupted { return nil }
                throw .cannotRead("standard input", system: error.text)
            }
        }
    }
}
