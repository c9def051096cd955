/// Where the rows of a CSV text end, as its reader has it.
///
/// A row ends with a line feed, a return or both. A field that starts with a quote goes on to the quote that closes it, over
/// lines; a quote that nothing closes ends with its line. Where no separator is given, the rows are lines that end with a line
/// feed and nothing else.
struct RowEnds {
    let separator: UInt8?

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Behind the last row that lies whole in some bytes, which start with a row; 0 where none does.
    func last(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = bytes.baseAddress else { return 0 }
        if separator != nil, bytes.contains(Self.quote) {
            var end = 0
            while let next = whole(start + end, start + bytes.count) { end = next - start }
            return end
        }
        if let lineFeed = bytes.lastIndex(of: Self.lineFeed) { return lineFeed + 1 }
        if separator == nil { return 0 }
        // A return at the very end may be half of a line break.
        return bytes.dropLast().lastIndex(of: Self.carriageReturn).map { $0 + 1 } ?? 0
    }

    /// Behind the row that starts at a place, whatever is missing at its end.
    func end(of place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        if separator != nil { return whole(place, end, isLast: true) ?? end }
        let line = UnsafeBufferPointer(start: place, count: end - place)
        return line.firstIndex(of: Self.lineFeed).map { place + $0 + 1 } ?? end
    }

    /// Behind the row that starts at a place; nothing where what follows could still belong to it.
    private func whole(
        _ place: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, isLast: Bool = false
    ) -> UnsafePointer<UInt8>? {
        var next = place
        while next < end {
            if next[0] == Self.quote {
                let start = next
                next += 1
                while next < end {
                    if next[0] != Self.quote {
                        next += 1
                    } else if next + 1 < end, next[1] == Self.quote {
                        next += 2
                    } else {
                        break
                    }
                }
                // What follows a quote at the very end tells whether it closes.
                if next == end || !isLast && next + 1 == end {
                    guard isLast else { return nil }
                    if next == end {
                        next = start
                        while next < end, next[0] != Self.lineFeed, next[0] != Self.carriageReturn { next += 1 }
                    }
                }
            }
            while next < end, next[0] != separator, next[0] != Self.lineFeed, next[0] != Self.carriageReturn {
                next += 1
            }
            guard next < end else { break }
            if next[0] == Self.lineFeed { return next + 1 }
            if next[0] == Self.carriageReturn {
                if next + 1 < end { return next + (next[1] == Self.lineFeed ? 2 : 1) }
                return isLast ? next + 1 : nil
            }
            next += 1
        }
        return isLast ? end : nil
    }
}
