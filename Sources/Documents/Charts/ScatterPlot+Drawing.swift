import Facts
import Languages
import Numerics

extension ScatterPlot {
    /// The plot as marks, in a width and with numbers as somebody writes them.
    func drawing(_ form: ChartForm, _ style: NumberStyle) -> Drawing {
        var drawing = Drawing(width: form.width, height: form.isWide ? 470 : 520, size: form.size)
        let across = LogScale(points.map { $0.x })
        let upwards = LogScale(points.map { $0.y })
        func written(_ power: Int) -> String { style.amount(LogScale.ten(toThe: power), currency: currency) }
        let upLabels = upwards.powers.map(written)
        let left = (upLabels.map { drawing.width(of: $0) }.max() ?? 0) + 10
        let nameLines = TextWidth.lines(upwardsLabel, size: form.size, width: form.width)
        let top = Double(nameLines.count) * drawing.lineHeight + 14
        let bottom = drawing.height - 2 * drawing.lineHeight - 18
        let frame = PlotFrame(
            area: Box(left: left, top: top, right: form.width - 10, bottom: bottom),
            acrossFrom: Double(across.powers.first ?? 0), acrossTo: Double(across.powers.last ?? 1),
            upFrom: Double(upwards.powers.first ?? 0), upTo: Double(upwards.powers.last ?? 1))
        for (number, line) in nameLines.enumerated() {
            drawing.write(line, at: Place(x: 0, y: Double(number + 1) * drawing.lineHeight - 3))
        }
        for (power, label) in zip(upwards.powers, upLabels) {
            let y = frame.y(Double(power))
            drawing.add(
                .grid(
                    from: Place(x: left, y: y), to: Place(x: frame.area.right, y: y), value: LogScale.ten(toThe: power),
                    isZero: false))
            drawing.write(label, at: Place(x: left - 7, y: y + form.size * 0.33), .end)
        }
        addScale(across, written, to: &drawing, in: frame)
        for ratio in ratios { addLine(of: ratio, to: &drawing, in: frame) }
        for point in points {
            let place = place(of: point, in: frame)
            drawing.keepFree(Box(left: place.x, top: place.y, right: place.x, bottom: place.y).grown(by: 9))
        }
        for point in points { add(point, to: &drawing, in: frame) }
        var words = ratios.filter { $0.isOwn }.compactMap { addWords(of: $0, to: &drawing, in: frame) }
        // The longest words find room first; what leads to them crosses neither another point nor other words.
        for point in points.sorted(by: { $0.label.width(size: form.size) > $1.label.width(size: form.size) }) {
            let place = place(of: point, in: frame)
            let label = point.label.wrapped(size: form.size, width: form.isWide ? 190 : 118)
            let spots = drawing.spots(around: place, for: label) + drawing.anySpots(near: place, for: label)
            let others = points.map { self.place(of: $0, in: frame) }.filter { $0 != place }.map {
                Box(left: $0.x, top: $0.y, right: $0.x, bottom: $0.y).grown(by: 8)
            }
            let obstacles = others + words
            let current = drawing
            func isClear(_ box: Box) -> Bool {
                guard let leader = current.leader(from: place, to: box) else { return true }
                return !obstacles.contains { $0.isCrossed(by: leader) }
            }
            // Where no line is clear, words without one are better than none.
            let box =
                drawing.place(label, at: spots, colour: point.colour.ofWords) { isClear($0) }
                ?? drawing.place(label, at: spots, colour: point.colour.ofWords)
            if let box {
                words.append(box)
                drawing.lead(from: place, to: box)
                if let leader = drawing.leader(from: place, to: box) { drawing.keepFree(line: leader, width: 2) }
            }
        }
        for ratio in ratios where !ratio.isOwn { _ = addWords(of: ratio, to: &drawing, in: frame) }
        return drawing
    }

    private func place(of point: Point, in frame: PlotFrame) -> Place {
        Place(x: frame.x(LogScale.log10(point.x)), y: frame.y(LogScale.log10(point.y)))
    }

    private func addScale(
        _ scale: LogScale, _ words: (Int) -> String, to drawing: inout Drawing, in frame: PlotFrame
    ) {
        let step = step(of: scale.powers, words, of: drawing, in: frame)
        for (number, power) in scale.powers.enumerated() {
            let x = frame.x(Double(power))
            drawing.add(
                .line(
                    [Place(x: x, y: frame.area.bottom), Place(x: x, y: frame.area.bottom + 4)], colour: .grey, width: 1,
                    dash: nil))
            let half = drawing.width(of: words(power)) / 2
            let middle = min(max(x, half), drawing.width - half)
            guard (scale.powers.count - 1 - number) % step == 0 else { continue }
            drawing.write(words(power), at: Place(x: middle, y: frame.area.bottom + drawing.lineHeight + 7), .middle)
        }
        drawing.write(
            acrossLabel, at: Place(x: frame.area.left, y: frame.area.bottom + 2 * drawing.lineHeight + 9))
    }

    /// How many powers apart words stand on the scale, counted from its end, so that none meet.
    private func step(
        of powers: [Int], _ words: (Int) -> String, of drawing: Drawing, in frame: PlotFrame
    ) -> Int {
        let ends = powers.map { power in
            let half = drawing.width(of: words(power)) / 2
            let middle = min(max(frame.x(Double(power)), half), drawing.width - half)
            return (left: middle - half, right: middle + half)
        }
        let fitting = (1...max(1, powers.count)).first { step in
            let shown = ends.indices.filter { (ends.count - 1 - $0) % step == 0 }
            return zip(shown, shown.dropFirst()).allSatisfy { ends[$0].right + 6 <= ends[$1].left }
        }
        return fitting ?? max(1, powers.count)
    }

    /// A line of one ratio from edge to edge; nothing where it is not in the plot.
    private func line(of ratio: Ratio, in frame: PlotFrame) -> [Place]? {
        guard ratio.ratio > 0 else { return nil }
        let shift = LogScale.log10(ratio.ratio)
        let from = max(frame.acrossFrom, frame.upFrom - shift)
        let to = min(frame.acrossTo, frame.upTo - shift)
        guard to > from else { return nil }
        return [Place(x: frame.x(from), y: frame.y(from + shift)), Place(x: frame.x(to), y: frame.y(to + shift))]
    }

    private func addLine(of ratio: Ratio, to drawing: inout Drawing, in frame: PlotFrame) {
        guard let line = line(of: ratio, in: frame) else { return }
        drawing.add(
            .line(
                line, colour: ratio.isOwn ? .rust : .grey, width: ratio.isOwn ? 2.5 : 1,
                dash: ratio.isOwn ? "9 4" : "2 3")
        )
        // Words have a white rim: a thin line may run behind them, that of the project may not.
        if ratio.isOwn { drawing.keepFree(line: line, width: 4) }
    }

    /// The words of a line, where it leaves the plot or as near to there as may be.
    private func addWords(of ratio: Ratio, to drawing: inout Drawing, in frame: PlotFrame) -> Box? {
        guard let line = line(of: ratio, in: frame) else { return nil }
        let label = MarkLabel([ratio.label], boldLines: ratio.isOwn ? 1 : 0)
        let spots = stride(from: 0.97, to: 0.02, by: -0.06).flatMap { share -> [Drawing.Spot] in
            let x = line[0].x + (line[1].x - line[0].x) * share
            let y = line[0].y + (line[1].y - line[0].y) * share
            return [
                Drawing.Spot(anchor: .end, x: x - 5, top: y - drawing.lineHeight - 2),
                Drawing.Spot(anchor: .start, x: x + 5, top: y + 2),
            ]
        }
        return drawing.place(label, at: spots, colour: ratio.isOwn ? .rust : .soft)
    }

    private func add(_ point: Point, to drawing: inout Drawing, in frame: PlotFrame) {
        let place = place(of: point, in: frame)
        if let bound = point.bound {
            let away = bound == .atLeast ? -22.0 : 22
            let tip = Place(x: place.x, y: place.y + away)
            let wing = bound == .atLeast ? 5.0 : -5
            drawing.add(.line([place, tip], colour: point.colour, width: 1.75, dash: nil))
            drawing.add(
                .line(
                    [Place(x: tip.x - 4, y: tip.y + wing), tip, Place(x: tip.x + 4, y: tip.y + wing)],
                    colour: point.colour,
                    width: 1.75, dash: nil))
            drawing.keepFree(line: [place, tip], width: 6)
        }
        drawing.add(
            .dot(place, radius: 5, colour: point.colour, isHollow: point.isHollow || point.bound != nil))
    }
}

/// Whole powers of ten around some numbers.
struct LogScale: Sendable, Hashable {
    let powers: [Int]

    init(_ numbers: [Double]) {
        let logs = numbers.filter { $0 > 0 && $0.isFinite }.map(Self.log10)
        let low = Int(((logs.min() ?? 0) - 0.05).rounded(.down))
        let high = Int(((logs.max() ?? 1) + 0.05).rounded(.up))
        powers = Array(low...max(high, low + 1))
    }

    static func log10(_ number: Double) -> Double { naturalLogarithm(number) / naturalLogarithm(10) }

    static func ten(toThe power: Int) -> Double {
        var result = 1.0
        for _ in 0..<power.magnitude { result *= 10 }
        return power < 0 ? 1 / result : result
    }
}
