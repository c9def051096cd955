import Languages

extension ColumnPlot {
    /// The plot as marks, in a width and with numbers as somebody writes them.
    func drawing(_ form: ChartForm, _ style: NumberStyle) -> Drawing {
        var drawing = Drawing(width: form.width, height: form.isWide ? 340 : 320, size: form.size)
        let keys = parts.filter { $0.values.contains { $0 != 0 } }
        let names = keys + (net.map { [$0] } ?? [])
        let nameWidth = form.isWide ? 165.0 : 0
        var top = 14.0
        if !form.isWide { top = drawing.addKeys(names.map { BarPlot.Key($0.name, colour: $0.colour) }, top: 0) + 10 }
        let (low, high) = ends
        let ticks = AxisTicks(from: low, to: high, count: 5)
        let labels = ticks.labels(upwards, in: style)
        let left = (labels.map { drawing.width(of: $0) }.max() ?? 0) + 10
        let bottom = drawing.height - drawing.lineHeight - 16
        let wrapped = names.map { MarkLabel([$0.name], boldLines: 0).wrapped(size: form.size, width: nameWidth) }
        let right =
            form.isWide ? form.width - (wrapped.map { $0.width(size: form.size) }.max() ?? 0) - 34 : form.width - 4
        let frame = PlotFrame(
            area: Box(left: left, top: top, right: right, bottom: bottom), acrossFrom: 0,
            acrossTo: Double(max(1, places.count)), upFrom: ticks.places.first ?? 0, upTo: ticks.places.last ?? 1)
        drawing.addGrid(ticks, labels, in: frame)
        addColumns(to: &drawing, in: frame, keys)
        addPlaces(to: &drawing, in: frame)
        if form.isWide { addNames(names, wrapped, to: &drawing, in: frame) }
        return drawing
    }

    /// From where to where the columns and the net reach.
    private var ends: (low: Double, high: Double) {
        var (low, high) = (0.0, 0.0)
        for place in places.indices {
            let values = parts.map { place < $0.values.count ? $0.values[place] : 0 }
            low = min(low, values.filter { $0 < 0 }.reduce(0, +))
            high = max(high, values.filter { $0 > 0 }.reduce(0, +))
        }
        return (low, high)
    }

    private func addColumns(to drawing: inout Drawing, in frame: PlotFrame, _ parts: [Part]) {
        let slot = frame.x(1) - frame.x(0)
        for place in places.indices {
            let middle = frame.x(Double(place) + 0.5)
            let half = min(26, slot * 0.34)
            var (up, down) = (0.0, 0.0)
            for part in parts {
                let value = place < part.values.count ? part.values[place] : 0
                guard value != 0 else { continue }
                let start = value > 0 ? up : down
                if value > 0 { up += value } else { down += value }
                let (one, other) = (frame.y(start), frame.y(start + value))
                let box = Box(left: middle - half, top: min(one, other), right: middle + half, bottom: max(one, other))
                drawing.add(.bar(box, colour: part.colour, isHollow: false, value: value))
            }
        }
        let zero = frame.y(0)
        drawing.add(
            .grid(
                from: Place(x: frame.area.left, y: zero), to: Place(x: frame.area.right, y: zero), value: 0,
                isZero: true)
        )
        guard let net else { return }
        for (place, value) in net.values.enumerated() where place < places.count {
            let half = min(32, slot * 0.46)
            let middle = frame.x(Double(place) + 0.5)
            let line = [Place(x: middle - half, y: frame.y(value)), Place(x: middle + half, y: frame.y(value))]
            drawing.add(.line(line, colour: .white, width: 5, dash: nil))
            drawing.add(.line(line, colour: net.colour, width: 2, dash: nil))
        }
    }

    private func addPlaces(to drawing: inout Drawing, in frame: PlotFrame) {
        let slot = frame.x(1) - frame.x(0)
        let widest = places.map { drawing.width(of: $0) }.max() ?? 0
        let every = max(1, Int(((widest + 6) / max(slot, 1)).rounded(.up)))
        for (place, name) in places.enumerated() where place.isMultiple(of: every) {
            let half = drawing.width(of: name) / 2
            let x = min(frame.x(Double(place) + 0.5), drawing.width - half)
            drawing.write(name, at: Place(x: x, y: frame.area.bottom + drawing.lineHeight + 6), .middle)
        }
    }

    /// The parts' names at the right, each beside its part of the last column.
    private func addNames(
        _ names: [Part], _ labels: [MarkLabel], to drawing: inout Drawing, in frame: PlotFrame
    ) {
        var (up, down) = (0.0, 0.0)
        let middles = names.map { part -> Double in
            if part == net { return frame.y(part.values.last ?? 0) }
            let value = part.values.last ?? 0
            let isUp = part.values.contains { $0 > 0 }
            let start = isUp ? up : down
            if isUp { up += max(0, value) } else { down += min(0, value) }
            // What is nothing in the last year stands on its own side of zero all the same.
            let nudge = value == 0 ? (isUp ? -1.0 : 1) * drawing.lineHeight : 0
            return frame.y(start + value / 2) + nudge
        }
        let blocks = zip(middles, labels).map { (middle: $0, height: Double($1.lines.count) * drawing.lineHeight) }
        let tops = Drawing.spread(blocks, from: 0, to: drawing.height - 4)
        for (index, label) in labels.enumerated() {
            let first = tops[index] + drawing.lineHeight / 2
            let x = frame.area.right + 10
            if names[index] == net {
                let line = [Place(x: x, y: first), Place(x: x + 14, y: first)]
                drawing.add(.line(line, colour: names[index].colour, width: 2, dash: nil))
            } else {
                let box = Box(left: x + 1.5, top: first - 5.5, right: x + 12.5, bottom: first + 5.5)
                drawing.add(.bar(box, colour: names[index].colour, isHollow: false, value: nil))
            }
            drawing.write(
                label, at: Drawing.Spot(anchor: .start, x: x + 20, top: tops[index]),
                colour: names[index].colour.ofWords)
        }
    }
}
