/// Sorts many numbers by their bits, in time that grows with their number alone.
///
/// A `Double`'s bits, with the sign's flipped and all of them where it is negative, are in the order of the numbers; six
/// passes of eleven bits each put them into it. −0 comes before 0, infinities are at the ends, and NaN has no place here.
enum NumberSort {
    static func sorted(_ values: [Double]) -> [Double] {
        // A few are sorted faster by comparing them.
        guard values.count > 4096 else { return values.sorted() }
        var keys = values.map { value in
            let bits = value.bitPattern
            return bits >> 63 == 0 ? bits | 1 << 63 : ~bits
        }
        var other = [UInt64](repeating: 0, count: keys.count)
        for shift in stride(from: UInt64(0), to: 64, by: 11) {
            var places = [Int](repeating: 0, count: 2048)
            for key in keys { places[Int(key >> shift & 2047)] += 1 }
            // Where all have the same bits there is nothing to do.
            if places.contains(keys.count) { continue }
            var next = 0
            for bucket in places.indices { (places[bucket], next) = (next, next + places[bucket]) }
            for key in keys {
                let bucket = Int(key >> shift & 2047)
                other[places[bucket]] = key
                places[bucket] += 1
            }
            swap(&keys, &other)
        }
        return keys.map { Double(bitPattern: $0 >> 63 == 1 ? $0 & ~(1 << 63) : ~$0) }
    }
}
