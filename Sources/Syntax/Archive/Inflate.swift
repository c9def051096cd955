/// Restores what is compressed as RFC 1951 has it.
///
/// ```swift
/// try Inflate.bytes([0x4B, 0x4C, 0x04, 0x00], atMost: 100)     // "a" as one byte
/// ```
package enum Inflate {
    /// What can be wrong with compressed bytes.
    package enum Fault: Error, Sendable, Hashable {
        /// They end before they are at an end.
        case cutShort
        /// They are not what the format knows.
        case damaged
        /// They come to more than they may.
        case tooLong
    }

    /// The bytes as they were; refused where they are more than the limit.
    package static func bytes(_ compressed: some Collection<UInt8>, atMost limit: Int) throws(Fault) -> [UInt8] {
        var reader = BitReader(Array(compressed))
        var output: [UInt8] = []
        output.reserveCapacity(min(limit, 4 * compressed.count))
        while true {
            let isLast = try reader.take(1) == 1
            switch try reader.take(2) {
            case 0: try stored(&reader, limit, &output)
            case 1: try coded(&reader, fixedLiterals, fixedDistances, limit, &output)
            case 2:
                let (literals, distances) = try codes(&reader)
                try coded(&reader, literals, distances, limit, &output)
            default: throw .damaged
            }
            if isLast { return output }
        }
    }

    private static func stored(_ reader: inout BitReader, _ limit: Int, _ output: inout [UInt8]) throws(Fault) {
        reader.skipToByte()
        let count = try reader.take(16)
        guard try reader.take(16) == ~count & 0xFFFF else { throw .damaged }
        guard output.count + count <= limit else { throw .tooLong }
        for _ in 0..<count { output.append(UInt8(try reader.take(8))) }
    }

    private static func coded(
        _ reader: inout BitReader, _ literals: PrefixCode, _ distances: PrefixCode, _ limit: Int,
        _ output: inout [UInt8]
    ) throws(Fault) {
        while true {
            let symbol = try literals.next(&reader)
            if symbol == 256 { return }
            if symbol < 256 {
                guard output.count < limit else { throw .tooLong }
                output.append(UInt8(symbol))
                continue
            }
            guard symbol - 257 < lengths.count else { throw .damaged }
            let length = lengths[symbol - 257] + (try reader.take(lengthBits[symbol - 257]))
            let far = try distances.next(&reader)
            guard far < self.distances.count else { throw .damaged }
            let distance = self.distances[far] + (try reader.take(distanceBits[far]))
            guard distance <= output.count else { throw .damaged }
            guard output.count + length <= limit else { throw .tooLong }
            for _ in 0..<length { output.append(output[output.count - distance]) }
        }
    }

    /// The codes that a block brings along.
    private static func codes(_ reader: inout BitReader) throws(Fault) -> (PrefixCode, PrefixCode) {
        let literalCount = try reader.take(5) + 257
        let distanceCount = try reader.take(5) + 1
        let orderCount = try reader.take(4) + 4
        var ofLengths = [Int](repeating: 0, count: 19)
        for place in order.prefix(orderCount) { ofLengths[place] = try reader.take(3) }
        guard let code = PrefixCode(ofLengths) else { throw .damaged }
        var all: [Int] = []
        while all.count < literalCount + distanceCount {
            let symbol = try code.next(&reader)
            switch symbol {
            case 0...15: all.append(symbol)
            case 16:
                guard let last = all.last else { throw .damaged }
                all += [Int](repeating: last, count: 3 + (try reader.take(2)))
            case 17: all += [Int](repeating: 0, count: 3 + (try reader.take(3)))
            default: all += [Int](repeating: 0, count: 11 + (try reader.take(7)))
            }
        }
        guard all.count == literalCount + distanceCount, all[256] > 0,
            let literals = PrefixCode(Array(all.prefix(literalCount))),
            let distances = PrefixCode(Array(all.dropFirst(literalCount)))
        else { throw .damaged }
        return (literals, distances)
    }

    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]
    private static let distanceBits = [
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ]
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    private static let fixedLiterals = PrefixCode(
        sound: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    private static let fixedDistances = PrefixCode(sound: [Int](repeating: 5, count: 30))
}

/// Bits one behind the other, from the lowest of each byte.
struct BitReader {
    private let bytes: [UInt8]
    private var place = 0
    private var held: UInt32 = 0
    private var count = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next so many bits, up to 16, the first of them lowest.
    mutating func take(_ bits: Int) throws(Inflate.Fault) -> Int {
        while count < bits {
            guard place < bytes.count else { throw .cutShort }
            held |= UInt32(bytes[place]) << UInt32(count)
            place += 1
            count += 8
        }
        let value = held & ((1 << UInt32(bits)) - 1)
        held >>= UInt32(bits)
        count -= bits
        return Int(value)
    }

    mutating func skipToByte() {
        held >>= UInt32(count % 8)
        count -= count % 8
    }
}

/// Codes of different lengths, none of which begins another one.
private struct PrefixCode {
    /// How many codes there are of each length, and their symbols in order.
    private let counts: [Int]
    private let symbols: [Int]

    /// The codes by the length of each symbol's; nothing where there are more than fit.
    init?(_ lengths: [Int]) {
        self.init(sound: lengths)
        var left = 1
        for length in 1...15 {
            left = 2 * left - counts[length]
            if left < 0 { return nil }
        }
    }

    init(sound lengths: [Int]) {
        var counts = [Int](repeating: 0, count: 16)
        for length in lengths { counts[length] += 1 }
        counts[0] = 0
        symbols = (1...15).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
        self.counts = counts
    }

    /// The symbol whose code comes next.
    func next(_ reader: inout BitReader) throws(Inflate.Fault) -> Int {
        var (code, first, index) = (0, 0, 0)
        for length in 1...15 {
            code |= try reader.take(1)
            let count = counts[length]
            if code - count < first { return symbols[index + code - first] }
            index += count
            first = (first + count) << 1
            code <<= 1
        }
        throw .damaged
    }
}
