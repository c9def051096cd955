import Facts
import Languages
import Testing

@testable import Documents

@Suite("Charts as drawings")
struct ChartTests {
    private static let long =
        "Menos viajes y horas de espera de quienes solicitan, según el registro de la municipalidad"

    private static let lines = LinePlot(
        series: [
            .init(
                MarkLabel(["Sociedad", "PEN 69 M"]), colour: .navy,
                points: (0...120).map { .init(Double($0) / 12, -5e6 + 6e5 * Double($0)) }),
            .init(
                MarkLabel(["Presupuesto, en efectivo", "−PEN 13,2 M"]), colour: .rust, isDashed: true,
                points: (0...120).map { .init(Double($0) / 12, -5e6 - 7e4 * Double($0)) }),
        ],
        marks: [.init(.init(0.69, 0), MarkLabel(["8 meses", "Sociedad: recupera"]), colour: .navy)],
        guides: [.init(3, "tasa de esta evaluación: 12 %")], acrossLabel: "años desde ene. 2027", across: .whole,
        upwards: .inUnits(of: 1e6))
    private static let columns = ColumnPlot(
        places: (2027...2046).map { String($0) },
        parts: [
            .init(long, colour: .teal, values: (0..<20).map { Double($0) * 1e6 }),
            .init("Costos de operación", colour: .rustLight, values: (0..<20).map { _ in -3e6 }),
            .init("Inversión", colour: .rust, values: [-9e6] + [Double](repeating: 0, count: 19)),
        ],
        net: .init("Neto", colour: .black, values: (0..<20).map { Double($0) * 1e6 - ($0 == 0 ? 12e6 : 3e6) }),
        upwards: .inUnits(of: 1e6))
    private static let bars = BarPlot(
        rows: (0..<8).map { index in
            .init(
                MarkLabel([long], boldLines: 0),
                bars: [
                    .init(from: 5e6, to: 5e6 - Double(index) * 1e6, colour: .sky, label: "PEN 1.234.567,89"),
                    .init(from: 5e6, to: 5e6 + Double(index) * 2e6, colour: .navy, label: "180.000"),
                ])
        },
        keys: [.init("cifra en su extremo bajo", colour: .sky), .init("cifra en su extremo alto", colour: .navy)],
        base: .init(5e6, "como se indicó: PEN 5 M"), across: .inUnits(of: 1e6))
    private static let histogram = HistogramPlot(
        classes: [.init(low: nil, high: 0, share: 0.01)]
            + (0..<18).map { .init(low: Double($0), high: Double($0) + 1, share: 0.05) }
            + [.init(low: 18, high: nil, share: 0.09)],
        percentiles: [.init(1, "P5: PEN 1,23 M"), .init(1.5, "P50: PEN 1,5 M"), .init(17, "P95: PEN 17 M")],
        own: .init(2, "las cifras del archivo: PEN 2 M"), openBelow: "menos", openAbove: "y más",
        across: .inUnits(of: 1), acrossLabel: "VAN, millones de PEN")
    private static let scatter = ScatterPlot(
        points: (0..<11).map { index in
            .init(
                x: 1e4 * Double(1 + index * index * 40), y: 3e4 * Double(1 + index * 170),
                MarkLabel([String(long.prefix(18 + 4 * index))], boldLines: 0), colour: .navy,
                bound: index == 4 ? .atMost : nil)
        },
        ratios: [
            .init(12, "se recupera en 1 mes"), .init(1, "se recupera en 1 año"),
            .init(0.4, "Este proyecto", isOwn: true),
        ],
        acrossLabel: "inversión", upwardsLabel: "beneficio neto al año", currency: "USD")

    static let plots: [Chart.Plot] = [
        .lines(lines), .columns(columns), .bars(bars), .histogram(histogram), .scatter(scatter),
    ]

    @Test("No words stand on other words or leave the drawing, on a page or on a phone", arguments: plots.indices)
    func room(index: Int) {
        for form in ChartForm.allCases {
            let drawing = Self.plots[index].drawing(form, NumberStyle(language: .spanish))
            var boxes: [(text: String, box: Box)] = []
            for case .words(let words) in drawing.marks {
                let box = words.box
                #expect(drawing.frame.holds(box), "\(form): \(words.text) \(box)")
                for other in boxes where other.box.overlaps(box) {
                    Issue.record("\(form): \(words.text) on \(other.text)")
                }
                boxes.append((words.text, box))
            }
            #expect(boxes.count > 4)
        }
    }

    @Test("A column and a bar are as long as their value, by the grid's own lines")
    func lengths() {
        for (plot, isUpright) in [(Self.plots[1], true), (Self.plots[2], false), (Self.plots[3], true)] {
            for form in ChartForm.allCases {
                let marks = plot.drawing(form, NumberStyle(language: .english)).marks
                var grid: [(value: Double, at: Double)] = []
                for case .grid(let from, _, let value, _) in marks { grid.append((value, isUpright ? from.y : from.x)) }
                let (first, last) = (
                    grid[0], grid.max { abs($0.value - grid[0].value) < abs($1.value - grid[0].value) }
                )
                let scale = ((last?.at ?? 0) - first.at) / ((last?.value ?? 1) - first.value)
                var count = 0
                for case .bar(let box, _, _, let value?) in marks {
                    let length = isUpright ? box.bottom - box.top : box.right - box.left
                    #expect(abs(length - abs(value * scale)) < 0.5, "\(value) \(length)")
                    count += 1
                }
                #expect(count > 8)
            }
        }
    }

    @Test("A text is as wide as its letters in DejaVu Sans")
    func width() {
        // V 684, A 684, N 748 thousandths; bold 774, 774, 837.
        #expect(abs(TextWidth.of("VAN", size: 10) - 21.16) < 1e-9)
        #expect(abs(TextWidth.of("VAN", size: 10, isBold: true) - 23.85) < 1e-9)
        // An accent composed of two characters takes no room of its own.
        #expect(TextWidth.of("e\u{301}", size: 10) == TextWidth.of("é", size: 10))
    }

    @Test("A text is broken between words, and inside one that is wider than a line")
    func wrapped() {
        #expect(TextWidth.lines("uno dos tres", size: 10, width: 50) == ["uno dos", "tres"])
        #expect(TextWidth.lines("aaaaaaaa", size: 10, width: 25).joined() == "aaaaaaaa")
        #expect(TextWidth.lines("", size: 10, width: 25).isEmpty)
    }

    @Test("An axis has round numbers, in as many decimals as their step")
    func ticks() {
        let ticks = AxisTicks(from: -5.4e6, to: 69e6, count: 5)
        #expect(ticks.places == [-20e6, 0, 20e6, 40e6, 60e6, 80e6])
        #expect(
            ticks.labels(.inUnits(of: 1e6), in: NumberStyle(language: .english)) == [
                "−20", "0", "20", "40", "60", "80",
            ])
        let quarters = AxisTicks(from: 0, to: 1, count: 4)
        #expect(quarters.labels(.inUnits(of: 1), in: NumberStyle(language: .spanish)).contains("0,25"))
        #expect(AxisTicks(from: 0, to: 3, count: 10, wholeOnly: true).places == [0, 1, 2, 3])
        #expect(AxisTicks(from: 0, to: 0, count: 5).places == [0, 1])
    }

    private let chart = Chart(
        "cumulative", title: "A < B & \"C\"", subtitle: "Millions", description: "It rises.", notes: ["A note."],
        plot: ChartTests.plots[0], numbers: Table(columns: []))

    @Test("A file says its title and its finding to whoever does not see it, and its texts are texts")
    func file() {
        let svg = ChartRenderer(style: NumberStyle(language: .english)).render(chart)
        #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"760\""))
        #expect(svg.hasSuffix("</svg>\n"))
        for part in [
            "role=\"img\" aria-labelledby=\"cumulative-t cumulative-d\"",
            "<title id=\"cumulative-t\">A &lt; B &amp; &quot;C&quot;</title>",
            "<desc id=\"cumulative-d\">It rises.</desc>", ">A note.</text>", ">Sociedad</text>",
        ] {
            #expect(svg.contains(part), "\(part)")
        }
        #expect(!svg.contains("http://www.w3.org/1999") && !svg.contains("href"))
    }

    @Test("The same chart is the same bytes, and its two forms on one page have ids of their own")
    func forms() {
        let renderer = ChartRenderer(style: NumberStyle(language: .portuguese))
        #expect(renderer.render(chart) == renderer.render(chart))
        #expect(renderer.render(chart, .wide).contains("id=\"cumulative-w-t\""))
        #expect(renderer.render(chart, .narrow).contains("viewBox=\"0 0 328 330\""))
    }

    @Test("Words on white have a contrast of 4.5 at least, and so have words on a bar")
    func contrast() {
        func light(_ colour: ChartColour) -> Double {
            let digits = Array(colour.rawValue.dropFirst())
            let parts = stride(from: 0, to: 6, by: 2).map { place -> Double in
                let share = Double(Int(String(digits[place...place + 1]), radix: 16) ?? 0) / 255
                // The curve of sRGB, by its parts of a power of 2.4.
                return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
            }
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        }
        // x^2.4 = x² × x^0.4, the fifth root of x² by Newton's method.
        func power(_ x: Double) -> Double {
            var root = 1.0
            for _ in 0..<60 { root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root) }
            return x * x * root
        }
        func contrast(_ one: ChartColour, _ other: ChartColour) -> Double {
            let (high, low) = (max(light(one), light(other)), min(light(one), light(other)))
            return (high + 0.05) / (low + 0.05)
        }
        for colour in ChartColour.allCases where colour != .white && colour != .hair {
            #expect(contrast(colour.ofWords, .white) >= 4.5, "\(colour)")
        }
        #expect(abs(contrast(.black, .white) - 21) < 1e-9)
    }
}
