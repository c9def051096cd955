// The standard library's own search lies in its module of regular expressions, which Embedded Swift does not have.

extension StringProtocol {
    /// Where a text stands in this one for the first time, character by character; nothing where it does not.
    ///
    /// ```swift
    /// "2027-01 to 2028-06".firstRange(ofText: " to ")    // the four characters in the middle
    /// ```
    package func firstRange(ofText text: String) -> Range<Index>? {
        if text.utf8.first.map({ $0 < 0x80 }) == true, text.utf8.allSatisfy({ $0 < 0x80 }) {
            return firstRange(ofASCII: text)
        }
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

    /// The same by bytes, which are looked at as characters where they are the same: a field may have megabytes of them.
    private func firstRange(ofASCII text: String) -> Range<Index>? {
        let wanted = Array(text.utf8)
        var from = utf8.startIndex
        while let start = utf8[from...].place(of: wanted) {
            // No letter with an accent that is a character of its own, and no second half of a line break.
            if Index(start, within: self) != nil, let end = end(of: text, from: start) { return start..<end }
            from = utf8.index(after: start)
        }
        return nil
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

extension Collection<UInt8> {
    /// Where bytes stand in these for the first time.
    fileprivate func place(of wanted: [UInt8]) -> Index? {
        func first(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
            guard bytes.count >= wanted.count else { return nil }
            for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
                var same = 1
                while same < wanted.count, bytes[start + same] == wanted[same] { same += 1 }
                if same == wanted.count { return start }
            }
            return nil
        }
        let offset =
            withContiguousStorageIfAvailable { first(in: $0) }
            ?? Array(self).withUnsafeBufferPointer { first(in: $0) }
        return offset.map { index(startIndex, offsetBy: $0) }
    }
}
