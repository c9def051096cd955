/// Codes that are the shorter the more often a symbol comes.
enum HuffmanCode {
    /// How long the code of each symbol is, at most so many bits; zero for what does not come.
    ///
    /// A single symbol gets one bit, and where there is none the first does.
    static func lengths(of counts: [Int], most: Int) -> [Int] {
        var lengths = [Int](repeating: 0, count: counts.count)
        let used = counts.indices.filter { counts[$0] > 0 }
        guard used.count > 1 else {
            lengths[used.first ?? 0] = 1
            return lengths
        }
        // Where a code would be too long, rare symbols are taken for less rare ones until none is.
        var floor = 1
        while true {
            let depths = depths(of: used.map { max(floor, counts[$0]) })
            if (depths.max() ?? 0) <= most {
                for (place, symbol) in used.enumerated() { lengths[symbol] = depths[place] }
                return lengths
            }
            floor *= 2
        }
    }

    /// How deep each weight lies in the tree that joins the two lightest again and again.
    private static func depths(of weights: [Int]) -> [Int] {
        let order = weights.indices.sorted { (weights[$0], $0) < (weights[$1], $1) }
        // Leaves come sorted, and joints are made in the order of their weight: two queues.
        var parents = [Int](repeating: -1, count: 2 * weights.count - 1)
        var values = order.map { weights[$0] } + [Int](repeating: 0, count: weights.count - 1)
        var (leaf, joint) = (0, weights.count)
        for next in weights.count..<(2 * weights.count - 1) {
            for _ in 0..<2 {
                let takesLeaf = leaf < weights.count && (joint >= next || values[leaf] <= values[joint])
                let taken = takesLeaf ? leaf : joint
                if takesLeaf { leaf += 1 } else { joint += 1 }
                values[next] += values[taken]
                parents[taken] = next
            }
        }
        var depths = [Int](repeating: 0, count: 2 * weights.count - 1)
        for place in stride(from: 2 * weights.count - 3, through: 0, by: -1) {
            depths[place] = depths[parents[place]] + 1
        }
        var result = [Int](repeating: 0, count: weights.count)
        for (place, symbol) in order.enumerated() { result[symbol] = depths[place] }
        return result
    }

    /// The codes of given lengths, as they are written: from their last bit.
    static func codes(of lengths: [Int]) -> [Int] {
        var counts = [Int](repeating: 0, count: 17)
        for length in lengths where length > 0 { counts[length] += 1 }
        var next = [Int](repeating: 0, count: 17)
        for length in 1..<16 { next[length + 1] = (next[length] + counts[length]) << 1 }
        return lengths.map { length in
            guard length > 0 else { return 0 }
            defer { next[length] += 1 }
            return (0..<length).reduce(0) { $0 | ((next[length] >> $1) & 1) << (length - 1 - $1) }
        }
    }
}

/// Bits one behind the other, from the lowest of each byte.
struct BitWriter {
    private var bytes: [UInt8] = []
    private var held: UInt64 = 0
    private var count = 0

    mutating func write(_ value: Int, bits: Int) {
        held |= UInt64(value) << UInt64(count)
        count += bits
        while count >= 8 {
            bytes.append(UInt8(held & 0xFF))
            held >>= 8
            count -= 8
        }
    }

    /// All bytes, the last filled up.
    var finished: [UInt8] { count > 0 ? bytes + [UInt8(held & 0xFF)] : bytes }
}
