import Languages

/// Where a plot lies in its drawing, and which values its edges stand for.
struct PlotFrame: Sendable, Hashable {
    let area: Box
    let acrossFrom: Double
    let acrossTo: Double
    let upFrom: Double
    let upTo: Double

    func x(_ value: Double) -> Double { area.left + Self.share(value, acrossFrom, acrossTo) * (area.right - area.left) }
    func y(_ value: Double) -> Double { area.bottom - Self.share(value, upFrom, upTo) * (area.bottom - area.top) }
    func place(of point: LinePlot.Point) -> Place { Place(x: x(point.x), y: y(point.y)) }

    /// The places of a line's points, without those that lie on the line between their neighbours.
    func places(of points: [LinePlot.Point]) -> [Place] {
        var kept: [Place] = []
        for place in points.map(place) {
            if kept.count > 1, Self.isBetween(kept[kept.count - 1], kept[kept.count - 2], place) { kept.removeLast() }
            kept.append(place)
        }
        return kept
    }

    private static func isBetween(_ middle: Place, _ start: Place, _ end: Place) -> Bool {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 0 else { return true }
        let off = ((middle.x - start.x) * dy - (middle.y - start.y) * dx).magnitude / length
        return off < 0.02 && (middle.x - start.x) * dx + (middle.y - start.y) * dy >= 0
    }

    /// Halved first: two numbers can lie farther apart than any number says.
    private static func share(_ value: Double, _ low: Double, _ high: Double) -> Double {
        let width = high / 2 - low / 2
        return width > 0 ? (value / 2 - low / 2) / width : 0
    }
}

extension Drawing {
    /// Level lines with their numbers to the left, that of zero in the colour of text.
    mutating func addGrid(_ ticks: AxisTicks, _ labels: [String], in frame: PlotFrame) {
        for (value, label) in zip(ticks.places, labels) {
            let y = frame.y(value)
            add(
                .grid(
                    from: Place(x: frame.area.left, y: y), to: Place(x: frame.area.right, y: y), value: value,
                    isZero: value == 0))
            write(label, at: Place(x: frame.area.left - 7, y: y + size * 0.33), .end)
        }
    }

    /// Ticks under a plot with their numbers, as many as find room, and what they are numbers of.
    mutating func addScale(_ ticks: AxisTicks, _ labels: [String], _ name: String, in frame: PlotFrame) {
        let bottom = frame.area.bottom
        let widest = labels.map { width(of: $0) }.max() ?? 0
        let within = zip(ticks.places, labels).filter {
            frame.x($0.0) >= frame.area.left - 0.5 && frame.x($0.0) <= frame.area.right + 0.5
        }
        let room = (frame.area.right - frame.area.left) / Double(max(1, within.count - 1))
        let every = max(1, Int(((widest + 8) / max(room, 1)).rounded(.up)))
        for (number, (value, label)) in within.enumerated() {
            let x = frame.x(value)
            add(.line([Place(x: x, y: bottom), Place(x: x, y: bottom + 4)], colour: .grey, width: 1, dash: nil))
            guard number.isMultiple(of: every) else { continue }
            let half = width(of: label) / 2
            write(label, at: Place(x: min(x, width - half), y: bottom + lineHeight + 7), .middle)
        }
        for (number, line) in TextWidth.lines(name, size: size, width: width - 4).enumerated() {
            write(line, at: Place(x: frame.area.left, y: bottom + Double(number + 2) * lineHeight + 9))
            height = max(height, bottom + Double(number + 2) * lineHeight + 14)
        }
    }

    /// Squares of colour with what they mean, in rows over a plot; answers how far down they reach.
    mutating func addKeys(_ keys: [BarPlot.Key], left: Double = 0, top: Double, right: Double? = nil) -> Double {
        var (x, y) = (left, top)
        let right = right ?? width
        for key in keys {
            let lines = TextWidth.lines(key.name, size: size, width: right - left - 17)
            let needed = 17 + (lines.map { width(of: $0) }.max() ?? 0)
            if x > left, x + needed > right { (x, y) = (left, y + lineHeight + 2) }
            let middle = y + lineHeight / 2
            add(
                .bar(
                    Box(left: x, top: middle - 5.5, right: x + 11, bottom: middle + 5.5), colour: key.colour,
                    isHollow: false,
                    value: nil))
            for (number, line) in lines.enumerated() {
                write(line, at: Place(x: x + 17, y: middle + Double(number) * lineHeight + size * 0.33), colour: .text)
            }
            x += needed + 16
            // What takes several lines stands alone beside them.
            if lines.count > 1 { (x, y) = (right, y + Double(lines.count - 1) * lineHeight) }
        }
        return keys.isEmpty ? top : y + lineHeight + 6
    }
}
