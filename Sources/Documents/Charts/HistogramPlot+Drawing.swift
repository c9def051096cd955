import Languages

extension HistogramPlot {
    /// The plot as marks, in a width and with numbers as somebody writes them.
    func drawing(_ form: ChartForm, _ style: NumberStyle) -> Drawing {
        var drawing = Drawing(width: form.width, height: form.isWide ? 350 : 330, size: form.size)
        let closed = classes.filter { $0.low != nil && $0.high != nil }
        let width = closed.first.map { ($0.high ?? 0) - ($0.low ?? 0) } ?? 1
        let first = closed.first?.low ?? 0
        let last = closed.last?.high ?? 1
        let hasBelow = classes.contains { $0.low == nil && $0.high != nil }
        let hasAbove = classes.contains { $0.high == nil && $0.low != nil }
        let guides = percentiles + (own.map { [$0] } ?? [])
        let low = min(first - (hasBelow ? width : 0), guides.map { $0.x }.min() ?? first)
        let high = max(last + (hasAbove ? width : 0), guides.map { $0.x }.max() ?? last)
        let upTicks = AxisTicks(from: 0, to: classes.map { $0.share }.max() ?? 1, count: 4)
        let upLabels = upTicks.labels(.percent, in: style)
        let left = (upLabels.map { drawing.width(of: $0) }.max() ?? 0) + 10
        let levels = levels(of: guides, drawing, left: left, right: form.width - 12, low: low, high: high)
        let top = 18 + Double((levels.max() ?? 0) + 1) * (drawing.lineHeight + 2)
        let bottom = drawing.height - 2 * drawing.lineHeight - 18
        let frame = PlotFrame(
            area: Box(left: left, top: top, right: form.width - 12, bottom: bottom), acrossFrom: low,
            acrossTo: high > low ? high : low + 1, upFrom: 0, upTo: upTicks.places.last ?? 1)
        drawing.addGrid(upTicks, upLabels, in: frame)
        let ticks = AxisTicks(from: low, to: high, count: form.isWide ? 8 : 4)
        drawing.addScale(ticks, ticks.labels(across, in: style), acrossLabel, in: frame)
        addBars(to: &drawing, in: frame, width: width)
        for (index, guide) in guides.enumerated() {
            let isOwn = index >= percentiles.count
            let x = frame.x(guide.x)
            let base = top - 12 - Double(levels[index]) * (drawing.lineHeight + 2)
            drawing.add(
                .line(
                    [Place(x: x, y: base + 4), Place(x: x, y: bottom)], colour: isOwn ? .rust : .text,
                    width: isOwn ? 2 : 1,
                    dash: isOwn ? "6 4" : nil))
            let half = drawing.width(of: guide.label, isBold: isOwn) / 2
            drawing.write(
                guide.label, at: Place(x: min(max(x, half), form.width - half), y: base), .middle,
                colour: isOwn ? .rust : .text, isBold: isOwn, hasRim: true)
        }
        return drawing
    }

    /// On which level over the plot each guide's words stand, so that none stands on another; from the lowest.
    private func levels(
        of guides: [LinePlot.Guide], _ drawing: Drawing, left: Double, right: Double, low: Double, high: Double
    ) -> [Int] {
        var boxes: [(from: Double, to: Double, level: Int)] = []
        return guides.enumerated().map { index, guide in
            let isOwn = index >= percentiles.count
            let half = drawing.width(of: guide.label, isBold: isOwn) / 2 + 5
            let share = high > low ? (guide.x - low) / (high - low) : 0
            let middle = min(max(left + share * (right - left), half), drawing.width - half)
            let (from, to) = (middle - half, middle + half)
            var level = isOwn ? 1 : 0
            while boxes.contains(where: { $0.level == level && $0.from < to && from < $0.to }) { level += 1 }
            boxes.append((from, to, level))
            return level
        }
    }

    private func addBars(to drawing: inout Drawing, in frame: PlotFrame, width: Double) {
        let (p5, p95) = (percentiles.first?.x ?? -.infinity, percentiles.last?.x ?? .infinity)
        for item in classes where item.share > 0 {
            let low = item.low ?? (item.high.map { $0 - width } ?? frame.acrossFrom)
            let high = item.high ?? (item.low.map { $0 + width } ?? frame.acrossTo)
            let isOpen = item.low == nil || item.high == nil
            let middle = (low + high) / 2
            let box = Box(
                left: frame.x(low) + 0.5, top: frame.y(item.share), right: frame.x(high) - 0.5, bottom: frame.y(0))
            drawing.add(
                .bar(
                    box, colour: !isOpen && middle >= p5 && middle <= p95 ? .navy : .sky, isHollow: isOpen,
                    value: item.share))
        }
        let zero = frame.y(0)
        drawing.add(
            .grid(
                from: Place(x: frame.area.left, y: zero), to: Place(x: frame.area.right, y: zero), value: 0,
                isZero: true)
        )
        for (item, words) in [
            (classes.first { $0.low == nil }, openBelow), (classes.first { $0.high == nil }, openAbove),
        ] {
            guard let item, item.low != nil || item.high != nil, item.share > 0 else { continue }
            let edge = item.low ?? item.high ?? 0
            let middle = frame.x(item.low == nil ? edge - width / 2 : edge + width / 2)
            let half = drawing.width(of: words) / 2
            let label = MarkLabel([words], boldLines: 0)
            let x = min(max(middle, half + frame.area.left), drawing.width - half)
            _ = drawing.place(
                label,
                at: [6.0, 22, 40, 60, 84].map {
                    Drawing.Spot(anchor: .middle, x: x, top: frame.y(item.share) - $0 - drawing.lineHeight)
                }, colour: .soft)
        }
    }
}
