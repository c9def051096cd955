/// Finds what came before in some bytes.
enum DeflateMatches {
    private static let window = 1 << 15
    private static let (shortest, longest) = (3, 258)
    /// How many earlier places are looked at: more find little more.
    private static let depth = 48

    /// A part of the bytes, as bytes and repeats; nothing behind the part is looked at, and nothing before it beyond 32 KB.
    static func symbols(_ bytes: [UInt8], _ part: Range<Int>) -> [DeflateSymbol] {
        var symbols: [DeflateSymbol] = []
        var heads = [Int32](repeating: -1, count: 1 << 15)
        let first = max(0, part.lowerBound - window)
        var previous = [Int32](repeating: -1, count: part.upperBound - first)
        func hash(_ place: Int) -> Int {
            let value = UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
            return Int((value &* 0x9E37_79B1) >> 17)
        }
        func remember(_ place: Int) {
            guard place + shortest <= part.upperBound else { return }
            let key = hash(place)
            previous[place - first] = heads[key]
            heads[key] = Int32(place)
        }
        func match(at place: Int) -> (length: Int, distance: Int) {
            guard place + shortest <= part.upperBound else { return (0, 0) }
            let most = min(longest, part.upperBound - place)
            var (best, distance, left) = (0, 0, depth)
            var candidate = Int(heads[hash(place)])
            while candidate >= 0, place - candidate <= window, left > 0 {
                if best == 0 || bytes[candidate + best] == bytes[place + best] {
                    var length = 0
                    while length < most, bytes[candidate + length] == bytes[place + length] { length += 1 }
                    if length > best {
                        (best, distance) = (length, place - candidate)
                        if length == most { break }
                    }
                }
                candidate = Int(previous[candidate - first])
                left -= 1
            }
            return best >= shortest ? (best, distance) : (0, 0)
        }
        for place in first..<part.lowerBound { remember(place) }
        var place = part.lowerBound
        while place < part.upperBound {
            let found = match(at: place)
            remember(place)
            guard found.length > 0 else {
                symbols.append(.literal(bytes[place]))
                place += 1
                continue
            }
            symbols.append(.match(length: found.length, distance: found.distance))
            for next in (place + 1)..<(place + found.length) { remember(next) }
            place += found.length
        }
        return symbols
    }
}
