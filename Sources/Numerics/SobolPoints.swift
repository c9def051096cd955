/// Points that fill a cube more evenly than chance does, scrambled at random in several independent ways.
///
/// A number of draws is cut into ``replicates`` equal parts, each a power of two. Every part is Sobol's sequence under a
/// random linear scramble and a random digital shift of its own: each point is then uniform in the cube, so that means
/// are unbiased, and the parts' spread tells the error of their mean. Sources: I. M. Sobol', "On the distribution of
/// points in a cube and the approximate evaluation of integrals", USSR Computational Mathematics and Mathematical
/// Physics 7:4 (1967), 86–112; J. Matoušek, "On the L2-discrepancy for anchored boxes", Journal of Complexity 14
/// (1998), 527–556; the order is that of I. A. Antonov and V. M. Saleev (1979), a permutation of each part.
package struct SobolPoints: Sendable {
    /// How many independent scrambles there are.
    package static let replicates = 16

    /// How many dimensions are filled evenly; further ones are left to chance.
    package static var mostDimensions: Int { SobolDirections.dimensions }

    private let dimensions: Int
    private let pointsEach: Int
    /// Of each replicate, dimension and bit of a point's number the digits that it flips.
    private let directions: [UInt64]
    /// Of each replicate and dimension the digits that are flipped anyhow.
    private let shifts: [UInt64]

    /// The number of draws that so many are rounded up to: the replicates' number times a power of two.
    package static func rounded(_ draws: Int) -> Int {
        var each = 1
        while each * replicates < draws { each *= 2 }
        return each * replicates
    }

    /// Points in so many dimensions for a rounded number of draws.
    package init(dimensions: Int, draws: Int, seed: UInt64) {
        self.dimensions = min(dimensions, Self.mostDimensions)
        pointsEach = draws / Self.replicates
        let generator = Philox(seed: seed)
        var directions: [UInt64] = []
        var shifts: [UInt64] = []
        for replicate in 0..<Self.replicates {
            for dimension in 0..<self.dimensions {
                func random(_ number: UInt32) -> UInt64 {
                    let words = generator.words(
                        number, UInt32(dimension), UInt32(replicate), Philox.Purpose.scrambles.rawValue)
                    return UInt64(words.1) << 32 | UInt64(words.0)
                }
                let digits = SobolDirections.digits
                // Row k mixes its own digit, the k-th from the highest, with some of the digits above it.
                let rows = (0..<digits).map { row in
                    let own = UInt64(1) << UInt64(digits - 1 - row)
                    let above = ((UInt64(1) << UInt64(digits)) - 1) & ~(2 * own - 1)
                    return own | (random(UInt32(row)) & above)
                }
                for direction in SobolDirections.directions(of: dimension) {
                    var scrambled: UInt64 = 0
                    for row in rows {
                        scrambled = scrambled << 1 | UInt64((row & direction).nonzeroBitCount & 1)
                    }
                    directions.append(scrambled)
                }
                shifts.append(random(UInt32(digits)) >> UInt64(64 - digits))
            }
        }
        self.directions = directions
        self.shifts = shifts
    }

    /// Puts the coordinates of some draws in one dimension in place.
    package func fill(_ values: UnsafeMutableBufferPointer<Double>, dimension: Int, from first: Int) {
        let bits = SobolDirections.mostBits
        var digits: UInt64 = 0
        for index in values.indices {
            let (replicate, number) = (first + index).quotientAndRemainder(dividingBy: pointsEach)
            let place = replicate * dimensions + dimension
            if index == 0 || number == 0 {
                digits = shifts[place]
                var gray = number ^ (number >> 1)
                while gray != 0 {
                    digits ^= directions[place * bits + gray.trailingZeroBitCount]
                    gray &= gray - 1
                }
            } else {
                digits ^= directions[place * bits + number.trailingZeroBitCount]
            }
            values[index] = (Double(digits) + 0.5) * 0x1p-52
        }
    }
}
