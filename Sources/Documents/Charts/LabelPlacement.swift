/// Words of one or more lines that belong to a mark.
package struct MarkLabel: Sendable, Hashable {
    /// The lines.
    package var lines: [String]
    /// How many of the first lines are bold.
    package var boldLines: Int

    /// Words from their lines; the first is bold unless none is to be.
    package init(_ lines: [String], boldLines: Int = 1) {
        self.lines = lines
        self.boldLines = boldLines
    }
}

extension MarkLabel {
    /// How wide it is at a size.
    func width(size: Double) -> Double {
        lines.enumerated().map { TextWidth.of($1, size: size, isBold: $0 < boldLines) }.max() ?? 0
    }

    /// The same in lines no wider than this.
    func wrapped(size: Double, width: Double) -> MarkLabel {
        let bold = lines.prefix(boldLines).flatMap {
            TextWidth.lines($0, size: size, width: width, isBold: true)
        }
        let plain = lines.dropFirst(boldLines).flatMap { TextWidth.lines($0, size: size, width: width) }
        return MarkLabel(bold + plain, boldLines: bold.count)
    }
}

extension Drawing {
    /// Where words may stand: their upper left corner would be at `corner`, and they are set to one side.
    struct Spot: Sendable, Hashable {
        let anchor: WordLine.Anchor
        /// The edge that the words are set to.
        let x: Double
        let top: Double
    }

    /// The room that words take at a spot.
    func box(of label: MarkLabel, at spot: Spot) -> Box {
        let width = label.width(size: size)
        let left =
            switch spot.anchor {
            case .start: spot.x
            case .middle: spot.x - width / 2
            case .end: spot.x - width
            }
        return Box(
            left: left, top: spot.top, right: left + width, bottom: spot.top + Double(label.lines.count) * lineHeight)
    }

    /// Whether words find room at a spot.
    func isFree(_ box: Box) -> Bool {
        frame.holds(box) && !taken.contains { $0.overlaps(box) }
    }

    /// Writes words at the first spot that is free; false where none is.
    mutating func place(
        _ label: MarkLabel, at spots: [Spot], colour: ChartColour, where isGood: (Box) -> Bool = { _ in true }
    ) -> Box? {
        for spot in spots {
            let box = box(of: label, at: spot)
            guard isFree(box), isGood(box) else { continue }
            write(label, at: spot, colour: colour)
            return box
        }
        return nil
    }

    /// Writes words at a spot.
    mutating func write(_ label: MarkLabel, at spot: Spot, colour: ChartColour) {
        for (number, line) in label.lines.enumerated() {
            let base = spot.top + Double(number) * lineHeight + 0.78 * size + (lineHeight - size) / 2
            write(
                line, at: Place(x: spot.x, y: base), spot.anchor, colour: colour, isBold: number < label.boldLines,
                hasRim: true)
        }
    }

    /// The spots around a point, the nearest first: right, left, above, below, the corners, and then farther off.
    func spots(around point: Place, for label: MarkLabel, gap: Double = 8) -> [Spot] {
        let height = Double(label.lines.count) * lineHeight
        var spots: [Spot] = []
        for far in [0.0, 12, 26, 44, 64, 90, 120] {
            let away = gap + far
            let middle = point.y - height / 2
            spots += [
                Spot(anchor: .start, x: point.x + away, top: middle),
                Spot(anchor: .end, x: point.x - away, top: middle),
                Spot(anchor: .middle, x: point.x, top: point.y - away - height),
                Spot(anchor: .middle, x: point.x, top: point.y + away),
                Spot(anchor: .start, x: point.x + gap * 0.6, top: point.y - away - height),
                Spot(anchor: .end, x: point.x - gap * 0.6, top: point.y - away - height),
                Spot(anchor: .start, x: point.x + gap * 0.6, top: point.y + away),
                Spot(anchor: .end, x: point.x - gap * 0.6, top: point.y + away),
            ]
        }
        return spots
    }

    /// Every spot of a fine net over the whole drawing, the nearest to a point first: where nothing near is free.
    func anySpots(near point: Place, for label: MarkLabel) -> [Spot] {
        let height = Double(label.lines.count) * lineHeight
        let tops = stride(from: 2, through: self.height - height - 2, by: 9)
        let lefts = stride(from: 2, through: width - label.width(size: size) - 2, by: 12)
        let half = label.width(size: size) / 2
        func distance(_ spot: Spot) -> Double {
            let (dx, dy) = (spot.x + half - point.x, spot.top + height / 2 - point.y)
            return dx * dx + 2 * dy * dy
        }
        return tops.flatMap { top in lefts.map { Spot(anchor: .start, x: $0, top: top) } }
            .sorted { distance($0) < distance($1) }
    }

    /// Tops of blocks of words that stand over one another at the right of a plot: each as near as may be to where it
    /// belongs, none over another, all in the frame.
    static func spread(
        _ blocks: [(middle: Double, height: Double)], from top: Double, to bottom: Double, gap: Double = 4
    ) -> [Double] {
        let order = blocks.indices.sorted { (blocks[$0].middle, $0) < (blocks[$1].middle, $1) }
        var tops = [Double](repeating: 0, count: blocks.count)
        var last = top
        for index in order {
            tops[index] = max(last, blocks[index].middle - blocks[index].height / 2)
            last = tops[index] + blocks[index].height + gap
        }
        var limit = bottom
        for index in order.reversed() {
            tops[index] = min(tops[index], limit - blocks[index].height)
            limit = tops[index] - gap
        }
        return tops
    }
}
