/// Bytes as the text they are in UTF-8, exactly: nothing is repaired, no byte-order mark is dropped.
struct UTF8Text {
    let text: String

    /// Reads bytes as UTF-8, or throws ``NotUTF8``.
    init(_ bytes: [UInt8]) throws {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            // No byte of a longer character looks like a line feed, so a line is valid or broken on its own.
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let broken = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
            throw NotUTF8(line: (broken ?? 0) + 1)
        }
        self.text = text
    }
}

/// A text is not UTF-8; the first line that is not is counted from 1.
struct NotUTF8: Error {
    let line: Int
}
