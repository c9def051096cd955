/// Sorts many numbers by their bits, in time that grows with their number alone.
///
/// A `Double`'s bits, with the sign's flipped and all of them where it is negative, are in the order of the numbers; six
/// passes of eleven bits each put them into it. −0 comes before 0, infinities are at the ends, and NaN has no place here.
package enum NumberSort {
    /// The numbers from the lowest to the highest.
    package static func sorted(_ values: [Double]) -> [Double] {
        // A few are sorted faster by comparing them.
        guard values.count > 4096 else { return values.sorted() }
        var keys = values.map(key)
        var other = [UInt64](repeating: 0, count: keys.count)
        let counts = DigitCounts(keys)
        keys.withUnsafeMutableBufferPointer { keys in
            other.withUnsafeMutableBufferPointer { other in
                var (from, to) = (keys, other)
                counts.eachPass { shift, places in
                    for key in from {
                        let digit = DigitCounts.digit(of: key, at: shift)
                        to[places[digit]] = key
                        places[digit] += 1
                    }
                    swap(&from, &to)
                }
                if from.baseAddress != keys.baseAddress { _ = keys.update(from: from) }
            }
        }
        return keys.map(number)
    }

    /// The numbers at some places of the order, from 0, while all others stay unsorted.
    package static func selected(_ values: [Double], at places: [Int]) -> [Double] {
        if values.count > 4096, let cells = NumberCells(values, NumberEnds(of: values)) {
            return cells.numbers(at: places)
        }
        let sorted = sorted(values)
        return places.map { sorted[$0] }
    }

    /// The number whose bits were made a key.
    @inline(__always)
    private static func number(_ key: UInt64) -> Double {
        Double(bitPattern: key >> 63 == 1 ? key & ~(1 << 63) : ~key)
    }

    /// Bits whose order as whole numbers is that of the numbers.
    @inline(__always)
    static func key(_ value: Double) -> UInt64 {
        let bits = value.bitPattern
        return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
    }
}

/// How often each digit of eleven bits stands in each place of some keys.
struct DigitCounts {
    static let width: UInt64 = 11
    private static let size = 1 << 11
    private static let passes = 6
    private var counts = [Int](repeating: 0, count: passes * size)
    private let total: Int

    init(_ keys: [UInt64]) {
        total = keys.count
        counts.withUnsafeMutableBufferPointer { counts in
            for key in keys {
                for pass in 0..<Self.passes {
                    counts[pass * Self.size + Self.digit(of: key, at: UInt64(pass) * Self.width)] += 1
                }
            }
        }
    }

    @inline(__always)
    static func digit(of key: UInt64, at shift: UInt64) -> Int { Int(truncatingIfNeeded: key >> shift & 2047) }

    /// Calls for each place in which keys differ, from the last, with where the keys of each digit go.
    @inline(__always)
    func eachPass(_ body: (UInt64, UnsafeMutableBufferPointer<Int>) -> Void) {
        for pass in 0..<Self.passes {
            var places = Array(counts[(pass * Self.size)..<((pass + 1) * Self.size)])
            // Where all have the same digit there is nothing to do.
            if places.contains(total) { continue }
            var next = 0
            for digit in places.indices { (places[digit], next) = (next, next + places[digit]) }
            places.withUnsafeMutableBufferPointer { body(UInt64(pass) * Self.width, $0) }
        }
    }
}
