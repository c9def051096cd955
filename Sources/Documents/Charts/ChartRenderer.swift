import Languages
import Numerics
import Syntax

/// Charts as SVG: text stays text, nothing is loaded, and whoever does not see it reads its title and its finding.
///
/// ```swift
/// ChartRenderer(style: NumberStyle(language: .spanish)).render(chart)     // a file of its own, with its title over it
/// ```
package struct ChartRenderer: Sendable {
    /// How numbers are written.
    package var style: NumberStyle

    /// A renderer that writes numbers in a style.
    package init(style: NumberStyle) { self.style = style }

    /// A chart as a file of its own: title and subtitle over the plot, notes under it.
    package func render(_ chart: Chart) -> String {
        var page = Drawing(width: ChartForm.wide.width + 40, height: 0, size: ChartForm.wide.size)
        let width = ChartForm.wide.width
        var y = 20.0
        func lines(_ text: String, size: Double, isBold: Bool = false, colour: ChartColour) {
            for line in TextWidth.lines(text, size: size, width: width, isBold: isBold) {
                y += (size * 1.3).rounded()
                page.write(line, at: Place(x: 20, y: y), colour: colour, isBold: isBold, size: size)
            }
        }
        lines(chart.title, size: 19, isBold: true, colour: .text)
        y += 4
        lines(chart.subtitle, size: 14, colour: .soft)
        let top = y + 16
        let plot = chart.plot.drawing(.wide, style)
        y = top + plot.height
        for note in chart.notes { lines(note, size: 12.5, colour: .soft) }
        page.height = y + 20
        var svg = opening(chart, id: chart.name, width: page.width, height: page.height, isFile: true)
        svg += "<rect width=\"\(pixels(page.width))\" height=\"\(pixels(page.height))\" fill=\"#ffffff\"/>"
        svg += page.marks.map(markup).joined()
        svg += "<g transform=\"translate(20 \(pixels(top)))\">" + plot.marks.map(markup).joined() + "</g></svg>\n"
        return svg
    }

    /// A chart as part of a page, in a form; the page says title and subtitle over it.
    func render(_ chart: Chart, _ form: ChartForm) -> String {
        let plot = chart.plot.drawing(form, style)
        let id = chart.name + (form.isWide ? "-w" : "-n")
        return opening(chart, id: id, width: plot.width, height: plot.height, isFile: false)
            + plot.marks.map(markup).joined() + "</svg>"
    }

    private func opening(_ chart: Chart, id: String, width: Double, height: Double, isFile: Bool) -> String {
        let size =
            isFile
            ? " xmlns=\"http://www.w3.org/2000/svg\" width=\"\(pixels(width))\" height=\"\(pixels(height))\"" : ""
        let form = isFile ? "" : id.hasSuffix("-w") ? " class=\"wide\"" : " class=\"narrow\""
        return "<svg\(size)\(form) viewBox=\"0 0 \(pixels(width)) \(pixels(height))\" role=\"img\""
            + " aria-labelledby=\"\(id)-t \(id)-d\" font-family=\"\(Self.fonts)\">"
            + "<title id=\"\(id)-t\">\(MarkupText.escaped(chart.title))</title>"
            + "<desc id=\"\(id)-d\">\(MarkupText.escaped(chart.description))</desc>"
    }

    /// The fonts that systems set pages in.
    static let fonts = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"

    private func markup(_ mark: Drawing.Mark) -> String {
        switch mark {
        case .line(let places, let colour, let width, let dash):
            let path = places.enumerated().map { ($0 == 0 ? "M" : "L") + "\(pixels($1.x)) \(pixels($1.y))" }.joined()
            let dashes = dash.map { " stroke-dasharray=\"\($0)\"" } ?? ""
            return "<path d=\"\(path)\" fill=\"none\" stroke=\"\(colour.rawValue)\" stroke-width=\"\(pixels(width))\""
                + " stroke-linejoin=\"round\"\(dashes)/>"
        case .bar(let box, let colour, let isHollow, let value):
            let paint =
                isHollow
                ? "fill=\"#ffffff\" stroke=\"\(colour.rawValue)\" stroke-width=\"1.5\" stroke-dasharray=\"3 2\""
                : "fill=\"\(colour.rawValue)\""
            let data = value.map { " data-value=\"\(MachineNumber.text($0))\"" } ?? ""
            return "<rect x=\"\(pixels(box.left))\" y=\"\(pixels(box.top))\" width=\"\(pixels(box.right - box.left))\""
                + " height=\"\(pixels(box.bottom - box.top))\" \(paint)\(data)/>"
        case .dot(let place, let radius, let colour, let isHollow):
            let paint =
                isHollow
                ? "fill=\"#ffffff\" stroke=\"\(colour.rawValue)\" stroke-width=\"2\""
                : "fill=\"\(colour.rawValue)\" stroke=\"#ffffff\" stroke-width=\"1.5\""
            return "<circle cx=\"\(pixels(place.x))\" cy=\"\(pixels(place.y))\" r=\"\(pixels(radius))\" \(paint)/>"
        case .grid(let from, let to, let value, let isZero):
            return
                "<line x1=\"\(pixels(from.x))\" y1=\"\(pixels(from.y))\" x2=\"\(pixels(to.x))\" y2=\"\(pixels(to.y))\""
                + " stroke=\"\((isZero ? ChartColour.text : .hair).rawValue)\" data-value=\"\(MachineNumber.text(value))\"/>"
        case .words(let words): return markup(words)
        }
    }

    private func markup(_ words: Drawing.WordLine) -> String {
        let anchor = words.anchor == .start ? "" : " text-anchor=\"\(words.anchor.rawValue)\""
        let weight = words.isBold ? " font-weight=\"700\"" : ""
        return (words.hasRim ? ground(of: words) : "")
            + "<text x=\"\(pixels(words.place.x))\" y=\"\(pixels(words.place.y))\"\(anchor)"
            + " font-size=\"\(pixels(words.size))\"\(weight) fill=\"\(words.colour.rawValue)\">"
            + MarkupText.escaped(words.text) + "</text>"
    }

    /// White ground under words that lines may run behind.
    private func ground(of words: Drawing.WordLine) -> String {
        let box = words.box.grown(by: 1)
        return "<rect x=\"\(pixels(box.left))\" y=\"\(pixels(box.top))\" width=\"\(pixels(box.right - box.left))\""
            + " height=\"\(pixels(box.bottom - box.top))\" fill=\"#ffffff\" fill-opacity=\"0.85\"/>"
    }

    /// A number of pixels, to the hundredth.
    private func pixels(_ number: Double) -> String {
        let hundredths = Int((min(max(number, -99_999), 99_999) * 100).rounded())
        let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return sign + String(whole) }
        let fraction = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
        return sign + String(whole) + "." + fraction
    }
}
