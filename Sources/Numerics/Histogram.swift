/// How many outcomes fall between round numbers.
public struct Histogram: Sendable {
    /// A class of outcomes.
    public struct Class: Sendable {
        /// The lower end, which belongs to it; nothing for what is below all others.
        public let low: Double?
        /// The upper end, which does not; nothing for what is above all others.
        public let high: Double?
        /// How many outcomes it has.
        public let count: Int
    }

    /// The classes from the lowest to the highest, the open ones at both ends only where something falls there.
    public let classes: [Class]

    /// Classes as wide as 1, 2 or 5 times a power of ten, at most twenty of them between the first and the last percent.
    package init(of sample: SortedSample) {
        let (first, last) = (sample.percentile(0.01), sample.percentile(0.99))
        // Below all ordinary numbers there are no round ones.
        guard last > first, (last - first).isFinite, (last - first) / 20 >= .leastNormalMagnitude * 1e16 else {
            classes = [Class(low: nil, high: nil, count: sample.values.count)]
            return
        }
        let width = Self.roundWidth((last - first) / 20)
        let low = (first / width).rounded(.down)
        let count = max(1, Int((last / width).rounded(.down) - low) + 1)
        // Of a multiple each time, so that ends such as 0 are exact.
        let ends = (0...count).map { (low + Double($0)) * width }
        var classes: [Class] = []
        var place = 0
        func number(below end: Double) -> Int {
            let start = place
            while place < sample.values.count, sample.values[place] < end { place += 1 }
            return place - start
        }
        let under = number(below: ends[0])
        if under > 0 { classes.append(Class(low: nil, high: ends[0], count: under)) }
        for index in 0..<count {
            classes.append(Class(low: ends[index], high: ends[index + 1], count: number(below: ends[index + 1])))
        }
        let over = sample.values.count - place
        if over > 0 { classes.append(Class(low: ends[count], high: nil, count: over)) }
        self.classes = classes
    }

    /// The least of 1, 2 and 5 times a power of ten that is no less than a width.
    private static func roundWidth(_ least: Double) -> Double {
        var power = 1.0
        while power > least { power /= 10 }
        while power * 10 <= least { power *= 10 }
        return [1, 2, 5, 10].lazy.map { $0 * power }.first { $0 >= least } ?? power
    }
}
