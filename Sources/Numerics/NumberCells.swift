/// Many numbers counted by cells of equal width between the least and the greatest, so that the numbers at some places of
/// the order are found without sorting the others.
///
/// A greater number is in no lower cell. So how many are in the cells below tells in which cell a place of the order is, and
/// only the numbers of such cells are gathered and sorted.
struct NumberCells: Sendable {
    private static let cells = 1 << 14

    private let values: [Double]
    private let least, scale: Double
    /// How many numbers are in the cells before each, and of all in front of the end.
    private let before: [Int]

    /// Cells of numbers of which none is NaN; nothing where few of them are finite, or no distance between two.
    init?(_ values: [Double], _ ends: NumberEnds) {
        let width = ends.greatest - ends.least
        // Infinities above all others have the last cell to themselves.
        let scale = Double(Self.cells - 2) / width
        guard width > 0, width.isFinite, scale.isFinite, scale > 0 else { return nil }
        self.values = values
        self.scale = scale
        least = ends.least
        var counts = [UInt32](repeating: 0, count: Self.cells)
        let (start, cells) = (least, Double(Self.cells - 1))
        values.withUnsafeBufferPointer { values in
            counts.withUnsafeMutableBufferPointer { counts in
                for value in values { counts[Self.cell(value, start, scale, cells)] += 1 }
            }
        }
        var before = [0]
        before.reserveCapacity(Self.cells + 1)
        for count in counts { before.append(before[before.count - 1] + Int(count)) }
        self.before = before
    }

    @inline(__always)
    private static func cell(_ value: Double, _ least: Double, _ scale: Double, _ last: Double) -> Int {
        let place = (value - least) * scale
        let raised = place > 0 ? place : 0
        return Int(truncatingIfNeeded: Int64((raised < last ? raised : last)))
    }

    private func cell(_ value: Double) -> Int { Self.cell(value, least, scale, Double(Self.cells - 1)) }

    private func count(inCell cell: Int) -> Int { before[cell + 1] - before[cell] }

    /// The numbers at some places of the order, from 0.
    func numbers(at places: [Int]) -> [Double] {
        // The cell of a place is the last one before which there are no more than so many numbers.
        let own = places.map { place in
            var (low, high) = (0, Self.cells)
            while low + 1 < high {
                let middle = (low + high) / 2
                if before[middle] <= place { low = middle } else { high = middle }
            }
            return low
        }
        let gathered = Gathered(self, cells: own)
        return zip(places, own).map { place, cell in
            gathered.isInfinite(cell) ? .infinity : gathered.numbers[gathered.start(of: cell) + place - before[cell]]
        }
    }

    /// How many numbers are below each of some ends.
    func counts(below ends: [Double]) -> [Int] {
        let own = ends.map(cell)
        let gathered = Gathered(self, cells: own)
        return zip(ends, own).map { end, cell in
            if gathered.isInfinite(cell) { return before[cell] }
            var (low, high) = (gathered.start(of: cell), gathered.start(of: cell) + count(inCell: cell))
            let start = low
            while low < high {
                let middle = (low + high) / 2
                if gathered.numbers[middle] < end { low = middle + 1 } else { high = middle }
            }
            return before[cell] + low - start
        }
    }

    /// The numbers of some cells in order.
    private struct Gathered {
        let numbers: [Double]
        private var starts: [Int: Int] = [:]

        init(_ all: NumberCells, cells: [Int]) {
            var isWanted = [UInt8](repeating: 0, count: NumberCells.cells)
            var total = 0
            for cell in Set(cells).sorted() where cell != NumberCells.cells - 1 {
                starts[cell] = total
                total += all.count(inCell: cell)
                isWanted[cell] = 1
            }
            let (least, scale, last) = (all.least, all.scale, Double(NumberCells.cells - 1))
            // What is not wanted is written too, and then written over; the last place is for that.
            let found = [Double](unsafeUninitializedCapacity: total + 1) { room, count in
                var place = 0
                all.values.withUnsafeBufferPointer { values in
                    isWanted.withUnsafeBufferPointer { isWanted in
                        for value in values {
                            room[place] = value
                            place += Int(isWanted[NumberCells.cell(value, least, scale, last)])
                        }
                    }
                }
                count = total
            }
            numbers = NumberSort.sorted(found)
        }

        func start(of cell: Int) -> Int { starts[cell] ?? 0 }

        /// Whether a cell is that of the infinite ones.
        func isInfinite(_ cell: Int) -> Bool { cell == NumberCells.cells - 1 }
    }
}
