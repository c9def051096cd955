import Languages

extension BarPlot {
    /// The plot as marks, in a width and with numbers as somebody writes them.
    func drawing(_ form: ChartForm, _ style: NumberStyle) -> Drawing {
        var drawing = Drawing(width: form.width, height: 0, size: form.size)
        let nameWidth = form.isWide ? 215.0 : form.width - 4
        let names = rows.map { $0.name.wrapped(size: form.size, width: nameWidth) }
        let widestName = form.isWide ? (names.map { $0.width(size: form.size) }.max() ?? 0) + 14 : 0
        let line = drawing.lineHeight
        var top = drawing.addKeys(keys, top: 0)
        if base != nil { top += line + 6 }
        let laneHeight = form.isWide ? 24.0 : 22
        func lanes(_ row: Row) -> Double { Double((row.bars.map { $0.lane }.max() ?? 0) + 1) * laneHeight }
        func height(_ index: Int) -> Double {
            let words = Double(names[index].lines.count) * line
            return form.isWide ? max(lanes(rows[index]), words) + 14 : words + lanes(rows[index]) + 14
        }
        let bottom = top + rows.indices.map(height).reduce(0, +)
        drawing.height = bottom + line + 12
        let (low, high) = ends
        let ticks = AxisTicks(from: low, to: high, count: form.isWide ? 5 : 3)
        let frame = frame(
            between: widestName, and: form.width, top: top, bottom: bottom,
            low: base == nil ? ticks.places.first ?? 0 : low, high: base == nil ? ticks.places.last ?? 1 : high,
            drawing)
        addScale(ticks, ticks.labels(across, in: style), to: &drawing, in: frame)
        addLines(to: &drawing, in: frame)
        var y = top
        for (index, row) in rows.enumerated() {
            let label = names[index]
            let full = height(index)
            let words = Double(label.lines.count) * line
            let firstLane: Double
            if form.isWide {
                drawing.write(
                    label, at: Drawing.Spot(anchor: .start, x: 0, top: y + (full - words) / 2), colour: .text)
                firstLane = y + (full - lanes(row)) / 2
            } else {
                drawing.write(label, at: Drawing.Spot(anchor: .start, x: 0, top: y + 4), colour: .text)
                firstLane = y + 4 + words
            }
            for (place, bar) in row.bars.enumerated() {
                let middle = firstLane + (Double(bar.lane) + 0.5) * laneHeight
                add(
                    bar, isLeft: isLeft(place, of: row), at: middle, half: laneHeight / 2 - 2, to: &drawing, in: frame)
            }
            y += full
        }
        return drawing
    }

    /// From where to where the bars reach, with zero or where they all begin.
    private var ends: (low: Double, high: Double) {
        let values = rows.flatMap { $0.bars.flatMap { [$0.from, $0.to] } } + [base?.x ?? 0]
        return (values.min() ?? 0, values.max() ?? 1)
    }

    /// Whether a bar of a row grows to the left; one of no length stands where no other of its line does.
    private func isLeft(_ index: Int, of row: Row) -> Bool {
        let bar = row.bars[index]
        if bar.to != bar.from { return bar.to < bar.from }
        let others = row.bars.indices.filter { $0 != index && row.bars[$0].lane == bar.lane }
        return others.contains { other in
            let other = row.bars[other]
            return other.to > other.from || (other.to == other.from && index == row.bars.startIndex)
        }
    }

    /// The plot with as much room at both sides as the words at the bars' ends need.
    private func frame(
        between left: Double, and right: Double, top: Double, bottom: Double, low: Double, high: Double,
        _ drawing: Drawing
    ) -> PlotFrame {
        var frame = PlotFrame(
            area: Box(left: left + 4, top: top, right: right - 8, bottom: bottom), acrossFrom: low,
            acrossTo: high > low ? high : low + 1, upFrom: 0, upTo: 1)
        // Each time the plot becomes narrower, and so do the ways from its edges to the ends.
        for _ in 0..<6 {
            var (over, under) = (0.0, 0.0)
            for row in rows {
                for (index, bar) in row.bars.enumerated() {
                    guard let label = bar.label else { continue }
                    let width = drawing.width(of: label) + 8
                    if isLeft(index, of: row) {
                        under = max(under, left - (frame.x(bar.to) - width))
                    } else {
                        over = max(over, frame.x(bar.to) + width - right)
                    }
                }
            }
            guard over > 0.01 || under > 0.01 else { break }
            let area = frame.area
            frame = PlotFrame(
                area: Box(
                    left: area.left + under, top: top, right: max(area.left + under + 20, area.right - over),
                    bottom: bottom),
                acrossFrom: frame.acrossFrom, acrossTo: frame.acrossTo, upFrom: 0, upTo: 1)
        }
        return frame
    }

    private func addScale(_ ticks: AxisTicks, _ labels: [String], to drawing: inout Drawing, in frame: PlotFrame) {
        let bottom = frame.area.bottom
        var free = -1.0
        for (value, label) in zip(ticks.places, labels) {
            guard value >= frame.acrossFrom - 1e-9 * ticks.step, value <= frame.acrossTo + 1e-9 * ticks.step else {
                continue
            }
            let x = frame.x(value)
            drawing.add(
                .grid(from: Place(x: x, y: frame.area.top), to: Place(x: x, y: bottom), value: value, isZero: false))
            let half = drawing.width(of: label) / 2
            let middle = min(max(x, half), drawing.width - half)
            guard middle - half > free else { continue }
            drawing.write(label, at: Place(x: middle, y: bottom + drawing.lineHeight), .middle)
            free = middle + half + 6
        }
    }

    private func add(
        _ bar: Bar, isLeft: Bool, at middle: Double, half: Double, to drawing: inout Drawing, in frame: PlotFrame
    ) {
        let (from, to) = (frame.x(bar.from), frame.x(bar.to))
        if bar.from != bar.to {
            drawing.add(
                .bar(
                    Box(left: min(from, to), top: middle - half, right: max(from, to), bottom: middle + half),
                    colour: bar.colour, isHollow: false, value: bar.to - bar.from))
        }
        guard let label = bar.label else { return }
        let base = middle + drawing.size * 0.33
        drawing.write(
            label, at: Place(x: to + (isLeft ? -6 : 6), y: base), isLeft ? .end : .start,
            colour: bar.colour.ofWords, hasRim: true)
    }

    /// Zero, and where all bars begin.
    private func addLines(to drawing: inout Drawing, in frame: PlotFrame) {
        let area = frame.area
        if frame.acrossFrom <= 0, frame.acrossTo >= 0 {
            let x = frame.x(0)
            drawing.add(.grid(from: Place(x: x, y: area.top), to: Place(x: x, y: area.bottom), value: 0, isZero: true))
        }
        guard let base else { return }
        let x = frame.x(base.x)
        drawing.add(
            .line([Place(x: x, y: area.top - 4), Place(x: x, y: area.bottom)], colour: .text, width: 1.5, dash: nil))
        let half = drawing.width(of: base.label) / 2
        drawing.write(
            base.label, at: Place(x: min(max(x, half), drawing.width - half), y: area.top - 9), .middle, colour: .text)
    }
}
