// The standard library's own search lies in its module of regular expressions, which Embedded Swift does not have.

extension StringProtocol {
    /// Where a text stands in this one for the first time, character by character; nothing where it does not.
    ///
    /// ```swift
    /// "2027-01 to 2028-06".firstRange(ofText: " to ")    // the four characters in the middle
    /// ```
    package func firstRange(ofText text: String) -> Range<Index>? {
        var start = startIndex
        while true {
            if let end = end(of: text, from: start) { return start..<end }
            if start == endIndex { return nil }
            start = index(after: start)
        }
    }

    /// Whether a text stands in this one.
    package func contains(text: String) -> Bool {
        let byBytes = utf8.withContiguousStorageIfAvailable { own in
            text.utf8.withContiguousStorageIfAvailable { other in Self.search(own, for: other) }
        }
        return byBytes.flatMap { $0 }.flatMap { $0 } ?? (firstRange(ofText: text) != nil)
    }

    /// Whether bytes stand among others; nothing where characters may be made of several scalars, or have several forms.
    ///
    /// Up to U+02FF, and without returns, which make one character with a line feed, every scalar is a character by itself.
    private static func search(_ bytes: UnsafeBufferPointer<UInt8>, for text: UnsafeBufferPointer<UInt8>) -> Bool? {
        func isPlain(_ byte: UInt8) -> Bool { byte < 0xCC && byte != 0x0D }
        guard bytes.allSatisfy(isPlain), text.allSatisfy(isPlain) else { return nil }
        guard let first = text.first else { return true }
        guard bytes.count >= text.count else { return false }
        for start in 0...(bytes.count - text.count) where bytes[start] == first {
            if (1..<text.count).allSatisfy({ bytes[start + $0] == text[$0] }) { return true }
        }
        return false
    }

    /// Where a text ends that stands at a place.
    private func end(of text: String, from start: Index) -> Index? {
        var place = start
        for character in text {
            guard place < endIndex, self[place] == character else { return nil }
            place = index(after: place)
        }
        return place
    }
}
