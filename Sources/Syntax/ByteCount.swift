/// How many lines end and how many characters start in bytes of UTF-8, eight of which are looked at together.
///
/// ```swift
/// ByteCount(bytes, in: 0..<bytes.count)      // of "é\nb\n": 2 line ends, 4 characters
/// ```
struct ByteCount {
    /// The line feeds.
    private(set) var lineEnds = 0
    /// The bytes that are no continuation of a character.
    private(set) var characters = 0

    /// Nothing.
    init() {}

    /// What a range of some bytes has.
    init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = range.lowerBound
        var continuations = 0
        while range.upperBound - offset >= 8 {
            // The bytes of a sum hold no more.
            let words = min((range.upperBound - offset) / 8, 255)
            var ends: UInt64 = 0
            var others: UInt64 = 0
            for word in 0..<words {
                let eight = raw.loadUnaligned(fromByteOffset: offset + 8 * word, as: UInt64.self)
                // The highest bit of each byte that is not zero, and so no line feed; no sum carries into the next byte.
                let differing = eight ^ Self.lineFeeds
                let kept = ((differing & ~Self.highest) &+ ~Self.highest) | differing
                ends &+= (~kept & Self.highest) &>> 7
                others &+= (eight & ~(eight &<< 1) & Self.highest) &>> 7
            }
            lineEnds += Self.sum(ends)
            continuations += Self.sum(others)
            offset += 8 * words
        }
        for place in offset..<range.upperBound {
            if bytes[place] == UInt8(ascii: "\n") { lineEnds += 1 }
            if bytes[place] & 0xC0 == 0x80 { continuations += 1 }
        }
        characters = range.count - continuations
    }

    /// Both together.
    static func + (one: ByteCount, other: ByteCount) -> ByteCount {
        var sum = one
        sum.lineEnds += other.lineEnds
        sum.characters += other.characters
        return sum
    }

    private static let highest: UInt64 = 0x8080_8080_8080_8080
    private static let lineFeeds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A

    /// The sum of eight bytes.
    private static func sum(_ bytes: UInt64) -> Int {
        let pairs = (bytes & 0x00FF_00FF_00FF_00FF) &+ ((bytes &>> 8) & 0x00FF_00FF_00FF_00FF)
        return Int((pairs &* 0x0001_0001_0001_0001) &>> 48)
    }
}
