extension NumberSort {
    /// The places of the numbers from the lowest to the highest; equal ones in their order.
    package static func order(of values: UnsafeBufferPointer<Double>) -> [UInt32] {
        guard values.count > 256 else {
            return (0..<UInt32(values.count)).sorted { (values[Int($0)], $0) < (values[Int($1)], $1) }
        }
        return orderByCells(values) ?? orderByDigits(values)
    }

    /// The most numbers in one cell that are sorted by moving each to its place.
    private static let crowd: UInt32 = 48

    /// By cells of equal width, about as many as numbers, and inside a cell by comparing; nothing where too many share one.
    private static func orderByCells(_ values: UnsafeBufferPointer<Double>) -> [UInt32]? {
        let ends = NumberEnds(of: values)
        var cells = 512
        while cells < values.count { cells *= 2 }
        let (least, width) = (ends.least, ends.greatest - ends.least)
        let scale = Double(cells - 1) / width
        guard ends.areFinite, width > 0, width.isFinite, scale.isFinite else { return nil }
        var starts = [UInt32](repeating: 0, count: cells + 1)
        var isCrowded = false
        starts.withUnsafeMutableBufferPointer { starts in
            for value in values { starts[Int(truncatingIfNeeded: Int64((value - least) * scale)) + 1] += 1 }
            var sum: UInt32 = 0
            for cell in 0...cells {
                isCrowded = isCrowded || starts[cell] > crowd
                sum += starts[cell]
                starts[cell] = sum
            }
        }
        if isCrowded { return nil }
        return [UInt32](unsafeUninitializedCapacity: values.count) { order, count in
            starts.withUnsafeMutableBufferPointer { starts in
                for place in 0..<values.count {
                    let cell = Int(truncatingIfNeeded: Int64((values[place] - least) * scale))
                    order[Int(starts[cell])] = UInt32(truncatingIfNeeded: place)
                    starts[cell] += 1
                }
            }
            var last = values[Int(order[0])]
            for place in 1..<values.count {
                let own = order[place]
                let value = values[Int(own)]
                if value >= last {
                    last = value
                    continue
                }
                var free = place
                while free > 0, values[Int(order[free - 1])] > value {
                    order[free] = order[free - 1]
                    free -= 1
                }
                order[free] = own
            }
            count = values.count
        }
    }

    private static func orderByDigits(_ values: UnsafeBufferPointer<Double>) -> [UInt32] {
        // Adding 0 makes of −0 the 0 that it equals.
        let keys = values.map { key($0 + 0) }
        var order = Array(0..<UInt32(values.count))
        var other = order
        let counts = DigitCounts(keys)
        keys.withUnsafeBufferPointer { keys in
            order.withUnsafeMutableBufferPointer { order in
                other.withUnsafeMutableBufferPointer { other in
                    var (from, to) = (order, other)
                    counts.eachPass { shift, places in
                        for place in from {
                            let digit = DigitCounts.digit(of: keys[Int(place)], at: shift)
                            to[places[digit]] = place
                            places[digit] += 1
                        }
                        swap(&from, &to)
                    }
                    if from.baseAddress != order.baseAddress { _ = order.update(from: from) }
                }
            }
        }
        return order
    }
}
