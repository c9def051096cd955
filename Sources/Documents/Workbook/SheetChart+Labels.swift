import Languages
import Numerics

// Where the names of points stand, so that they do not lie on one another: a spreadsheet puts all on the same side.
extension SheetChart {
    /// A side of a point, as files call it.
    enum Side: String, CaseIterable {
        case right = "r"
        case left = "l"
        case above = "t"
        case below = "b"
    }

    /// A part of the drawing.
    private struct Box {
        let x: ClosedRange<Double>
        let y: ClosedRange<Double>

        /// How much of another part it covers.
        func overlap(_ other: Box) -> Double {
            let across = min(x.upperBound, other.x.upperBound) - max(x.lowerBound, other.x.lowerBound)
            let upwards = min(y.upperBound, other.y.upperBound) - max(y.lowerBound, other.y.lowerBound)
            return across > 0 && upwards > 0 ? across * upwards : 0
        }
    }

    /// How wide and high the plot of a chart of points is, and what a letter, a line and a mark take of that.
    private static let (plot, letter, line, mark) = ((width: 685.0, height: 160.0), 4.1, 10.0, 4.0)
    /// After how many letters some spreadsheets go on in a line below; others do not.
    private static let lettersOfLine = 22

    /// The side of each point on which its name covers least of the others, one after the other from the right, where least
    /// room is.
    func sides(of workbook: Workbook) -> [Side] {
        func number(_ cells: Cells) -> Double? { workbook.shown(cells.first).number.flatMap { $0 > 0 ? $0 : nil } }
        let logs = series.map { one -> (x: Double, y: Double)? in
            guard let x = number(one.across), let y = number(one.values) else { return nil }
            return (naturalLogarithm(x), naturalLogarithm(y))
        }
        let known = logs.compactMap { $0 }
        guard known.count > 1 else { return series.map { _ in .right } }
        // Scales of powers of ten begin and end at one.
        let ten = naturalLogarithm(10)
        func scale(_ values: [Double], _ length: Double) -> (Double) -> Double {
            let low = ((values.min() ?? 0) / ten).rounded(.down) * ten
            let high = max(low + ten, ((values.max() ?? 0) / ten).rounded(.up) * ten)
            return { ($0 - low) / (high - low) * length }
        }
        let (across, upwards) = (
            scale(known.map { $0.x }, Self.plot.width), scale(known.map { $0.y }, Self.plot.height)
        )
        let places = logs.map { $0.map { (x: across($0.x), y: upwards($0.y)) } }
        let marks = places.compactMap { place in
            place.map { Box(x: ($0.x - Self.mark)...($0.x + Self.mark), y: ($0.y - Self.mark)...($0.y + Self.mark)) }
        }
        // As names lie in one line each, and in lines below one another.
        var taken = [marks, marks]
        var sides = series.map { _ in Side.right }
        let order = places.indices.sorted { (places[$0]?.x ?? 0) > (places[$1]?.x ?? 0) }
        for number in order {
            guard let place = places[number] else { continue }
            let name: String = if case .text(let text) = workbook.shown(series[number].name) { text } else { "" }
            let letters = DisplayWidth.of(name)
            let lines = (letters + Self.lettersOfLine - 1) / Self.lettersOfLine
            let sizes = [(letters, 1), (min(letters, Self.lettersOfLine), max(1, lines))].map { letters, lines in
                (width: Self.letter * Double(letters), height: Self.line * Double(lines))
            }
            let boxes = Side.allCases.map { side in sizes.map { Self.box(side, of: place, $0) } }
            let costs = boxes.map { both in
                zip(both, taken).reduce(0.0) { sum, pair in
                    let (box, others) = pair
                    let beyond =
                        max(0, -box.x.lowerBound) + max(0, box.x.upperBound - Self.plot.width)
                        + max(0, -box.y.lowerBound) + max(0, box.y.upperBound - Self.plot.height)
                    return sum + others.reduce(0) { $0 + $1.overlap(box) } + beyond * Self.line
                }
            }
            let least = costs.min() ?? 0
            let best = costs.firstIndex { $0 <= least } ?? 0
            sides[number] = Side.allCases[best]
            for (kind, box) in boxes[best].enumerated() { taken[kind].append(box) }
        }
        return sides
    }

    private static func box(
        _ side: Side, of place: (x: Double, y: Double), _ size: (width: Double, height: Double)
    ) -> Box {
        let (gap, width, half) = (mark + 2, size.width, size.height / 2)
        switch side {
        case .right: return Box(x: (place.x + gap)...(place.x + gap + width), y: (place.y - half)...(place.y + half))
        case .left: return Box(x: (place.x - gap - width)...(place.x - gap), y: (place.y - half)...(place.y + half))
        case .above:
            return Box(
                x: (place.x - width / 2)...(place.x + width / 2), y: (place.y + gap)...(place.y + gap + size.height))
        case .below:
            return Box(
                x: (place.x - width / 2)...(place.x + width / 2), y: (place.y - gap - size.height)...(place.y - gap))
        }
    }
}
