/// How many outcomes fall between round numbers.
package struct Histogram: Sendable {
    /// A class of outcomes.
    package struct Class: Sendable {
        /// The lower end, which belongs to it; nothing for what is below all others.
        package let low: Double?
        /// The upper end, which does not; nothing for what is above all others.
        package let high: Double?
        /// How many outcomes it has.
        package let count: Int
    }

    /// The classes from the lowest to the highest, the open ones at both ends only where something falls there.
    package let classes: [Class]

    /// Between which of a sample's percentiles the classes are.
    package static let percentiles = [0.01, 0.99]

    /// Classes as wide as 1, 2 or 5 times a power of ten, at most twenty of them between the first and the last percent.
    package init(of sample: SortedSample) {
        let (first, last) = (sample.percentile(Self.percentiles[0]), sample.percentile(Self.percentiles[1]))
        // Twenty classes of what lies that near to zero, or of two numbers that far apart, have no ends of their own.
        let least = (last - first) / 20
        let largest = max(first.magnitude, last.magnitude)
        guard last > first, largest < Self.largestEnd, least >= Self.leastWidth, largest < 1e15 * least else {
            classes = [Class(low: nil, high: nil, count: sample.count)]
            return
        }
        let width = Self.roundWidth(least)
        let low = (first / width).rounded(.down)
        let count = max(1, Int((last / width).rounded(.down) - low) + 1)
        // Of a multiple each time, so that ends such as 0 are exact.
        let ends = (0...count).map { (low + Double($0)) * width }
        var classes: [Class] = []
        let below = sample.counts(below: ends)
        if below[0] > 0 { classes.append(Class(low: nil, high: ends[0], count: below[0])) }
        for index in 0..<count {
            classes.append(
                Class(low: ends[index], high: ends[index + 1], count: below[index + 1] - below[index]))
        }
        let over = sample.count - below[count]
        if over > 0 { classes.append(Class(low: ends[count], high: nil, count: over)) }
        self.classes = classes
    }

    /// The narrowest class: a power of ten below it would lose its digits.
    private static let leastWidth = 1e-300
    /// What no percentile may exceed, so that the end of the last class is a number still.
    private static let largestEnd = 1e307

    /// The least of 1, 2 and 5 times a power of ten that is no less than a width.
    private static func roundWidth(_ least: Double) -> Double {
        var power = 1.0
        while power > least { power /= 10 }
        while power * 10 <= least { power *= 10 }
        return [1, 2, 5, 10].lazy.map { $0 * power }.first { $0 >= least } ?? power
    }
}
