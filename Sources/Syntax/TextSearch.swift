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
    package func contains(text: String) -> Bool { firstRange(ofText: text) != nil }

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
