import Languages

extension LinePlot {
    /// The plot as marks, in a width and with numbers as somebody writes them.
    func drawing(_ form: ChartForm, _ style: NumberStyle) -> Drawing {
        var drawing = Drawing(width: form.width, height: form.isWide ? 350 : 330, size: form.size)
        let points = series.flatMap { $0.points } + marks.map { $0.point }
        let ys = points.map { $0.y } + [0]
        let xs = points.map { $0.x } + guides.map { $0.x }
        let upTicks = AxisTicks(from: ys.min() ?? 0, to: ys.max() ?? 1, count: 5)
        let upLabels = upTicks.labels(upwards, in: style)
        let low = xs.min() ?? 0
        let high = max(xs.max() ?? 1, low + 1e-9)
        let acrossTicks = AxisTicks(
            from: low, to: high, count: form.isWide ? 10 : 5, wholeOnly: across == .whole)
        let endWidth = form.isWide ? 190.0 : form.width
        let ends = series.map { $0.label.wrapped(size: form.size, width: endWidth) }
        let left = (upLabels.map { drawing.width(of: $0) }.max() ?? 0) + 10
        let right =
            form.isWide ? form.width - (ends.map { $0.width(size: form.size) }.max() ?? 0) - 14 : form.width - 12
        let top = 14 + Double(guides.count) * drawing.lineHeight
        let bottom = drawing.height - 2 * drawing.lineHeight - 18
        let frame = PlotFrame(
            area: Box(left: left, top: top, right: right, bottom: bottom), acrossFrom: low, acrossTo: high,
            upFrom: upTicks.places.first ?? 0, upTo: upTicks.places.last ?? 1)
        drawing.addGrid(upTicks, upLabels, in: frame)
        drawing.addScale(acrossTicks, acrossTicks.labels(across, in: style), acrossLabel, in: frame)
        for (number, guide) in guides.enumerated() {
            let x = frame.x(guide.x)
            let base = 14 + Double(number) * drawing.lineHeight
            drawing.add(
                .line([Place(x: x, y: base + 4), Place(x: x, y: bottom)], colour: .grey, width: 1, dash: "3 3"))
            let half = drawing.width(of: guide.label) / 2
            drawing.write(
                guide.label, at: Place(x: min(max(x, half), form.width - half), y: base), .middle)
            drawing.keepFree(line: [Place(x: x, y: base + 4), Place(x: x, y: bottom)])
        }
        for series in series.reversed() {
            let line = frame.places(of: series.points)
            drawing.add(.line(line, colour: series.colour, width: 2.5, dash: series.isDashed ? "7 5" : nil))
            drawing.keepFree(line: line, width: 6)
        }
        for mark in marks {
            let place = frame.place(of: mark.point)
            drawing.add(.dot(place, radius: 5, colour: mark.colour, isHollow: false))
            drawing.keepFree(Box(left: place.x, top: place.y, right: place.x, bottom: place.y).grown(by: 6))
        }
        for series in series {
            guard let last = series.points.last.map(frame.place) else { continue }
            drawing.add(.dot(last, radius: 3.5, colour: series.colour, isHollow: false))
            drawing.keepFree(Box(left: last.x, top: last.y, right: last.x, bottom: last.y).grown(by: 4))
        }
        if form.isWide {
            let blocks = zip(series, ends).map { series, label in
                (
                    middle: series.points.last.map { frame.place(of: $0).y } ?? bottom,
                    height: Double(label.lines.count) * drawing.lineHeight
                )
            }
            let tops = Drawing.spread(blocks, from: 0, to: drawing.height)
            for (index, label) in ends.enumerated() {
                drawing.write(
                    label, at: Drawing.Spot(anchor: .start, x: right + 12, top: tops[index]),
                    colour: series[index].colour.ofWords)
            }
        }
        for mark in marks {
            let place = frame.place(of: mark.point)
            let label = mark.label.wrapped(size: form.size, width: form.isWide ? 220 : 150)
            let spots = drawing.spots(around: place, for: label) + drawing.anySpots(near: place, for: label)
            if let box = drawing.place(label, at: spots, colour: mark.colour.ofWords) {
                drawing.lead(from: place, to: box)
            }
        }
        if !form.isWide {
            for (series, end) in zip(series, ends) {
                guard let last = series.points.last.map(frame.place) else { continue }
                let spots =
                    drawing.spots(atEnd: last, of: end, in: frame.area) + drawing.anySpots(near: last, for: end)
                _ = drawing.place(end, at: spots, colour: series.colour.ofWords)
            }
        }
        return drawing
    }
}

extension Drawing {
    /// The spots for the words of a line's end inside a plot: over and under the end, then farther off and to the left.
    fileprivate func spots(atEnd end: Place, of label: MarkLabel, in area: Box) -> [Spot] {
        let height = Double(label.lines.count) * lineHeight
        var spots: [Spot] = []
        for back in [0.0, 40, 80, 120, 160] {
            for far in [6.0, 16, 30, 46, 64, 84, 110, 140] {
                spots.append(Spot(anchor: .end, x: area.right - back, top: end.y - far - height))
                spots.append(Spot(anchor: .end, x: area.right - back, top: end.y + far))
            }
        }
        return spots
    }

    /// A thin line from a mark to words that stand off from it.
    mutating func lead(from place: Place, to box: Box) {
        if let leader = leader(from: place, to: box) { add(.line(leader, colour: .grey, width: 1, dash: nil)) }
    }

    /// The line from a mark to words that stand away from it; nothing where they stand beside it.
    func leader(from place: Place, to box: Box) -> [Place]? {
        let x = min(max(place.x, box.left + 4), box.right - 4)
        let y = min(max(place.y, box.top), box.bottom)
        let far = max((place.x - x).magnitude, (place.y - y).magnitude)
        guard far > 14 else { return nil }
        // It starts at the mark's rim.
        let share = 7 / ((place.x - x) * (place.x - x) + (place.y - y) * (place.y - y)).squareRoot()
        let start = Place(x: place.x + (x - place.x) * share, y: place.y + (y - place.y) * share)
        return [start, Place(x: x, y: y)]
    }
}
