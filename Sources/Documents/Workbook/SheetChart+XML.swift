import Numerics
import Syntax

extension SheetChart {
    /// The chart as a part of the file (ECMA-376, DrawingML charts), its elements in the order that the schema asks for.
    func xml(of workbook: Workbook) -> [UInt8] {
        var xml = XMLBytes()
        let names = [
            ("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart"),
            ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
            ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
        ]
        xml.element("c:chartSpace", names) { xml in
            xml.element("c:roundedCorners", Self.value("0"))
            xml.element("c:chart") { xml in
                titled(of: workbook, to: &xml)
                xml.element("c:autoTitleDeleted", Self.value("0"))
                xml.element("c:plotArea") { xml in
                    xml.element("c:layout")
                    plots(of: workbook, to: &xml)
                    axes(to: &xml)
                }
                if hasLegend { legend(to: &xml) }
                xml.element("c:plotVisOnly", Self.value("0"))
                xml.element("c:dispBlanksAs", Self.value("gap"))
            }
            xml.element("c:spPr") { xml in
                Self.fill(.white, to: &xml)
                xml.element("a:ln") { $0.element("a:noFill") }
            }
            Self.letters(900, .soft, element: "c:txPr", to: &xml)
        }
        return xml.bytes
    }

    static func value(_ value: String) -> [(String, String)] { [("val", value)] }

    // MARK: Words

    private func titled(of workbook: Workbook, to xml: inout XMLBytes) {
        xml.element("c:title") { xml in
            xml.element("c:tx") { xml in
                switch title {
                case .text(let text, let subtitle):
                    xml.element("c:rich") { xml in
                        xml.element("a:bodyPr")
                        Self.paragraph(text, size: 1200, .text, isBold: true, to: &xml)
                        if !subtitle.isEmpty { Self.paragraph(subtitle, size: 900, .soft, isBold: false, to: &xml) }
                    }
                case .cell(let cell): Self.texts(Cells(cell, cell), of: workbook, to: &xml)
                }
            }
            xml.element("c:overlay", Self.value("0"))
            if case .cell = title { Self.letters(1200, .text, isBold: true, element: "c:txPr", to: &xml) }
        }
    }

    private static func paragraph(
        _ text: String, size: Int, _ colour: ChartColour, isBold: Bool, to xml: inout XMLBytes
    ) {
        let look = [("sz", String(size)), ("b", isBold ? "1" : "0")]
        xml.element("a:p") { xml in
            xml.element("a:pPr") { $0.element("a:defRPr", look) { fill(colour, to: &$0) } }
            xml.element("a:r") { xml in
                xml.element("a:rPr", look) { fill(colour, to: &$0) }
                xml.element("a:t", text: text)
            }
        }
    }

    /// How letters look where they are not written here.
    private static func letters(
        _ size: Int, _ colour: ChartColour, isBold: Bool = false, element: String, to xml: inout XMLBytes
    ) {
        xml.element(element) { xml in
            xml.element("a:bodyPr")
            xml.element("a:p") { xml in
                xml.element("a:pPr") { xml in
                    xml.element("a:defRPr", [("sz", String(size)), ("b", isBold ? "1" : "0")]) { fill(colour, to: &$0) }
                }
                xml.element("a:endParaRPr", [("lang", "en-US")])
            }
        }
    }

    private static func fill(_ colour: ChartColour, to xml: inout XMLBytes) {
        xml.element("a:solidFill") {
            $0.element("a:srgbClr", value(String(colour.rawValue.dropFirst()).uppercased()))
        }
    }

    private func legend(to xml: inout XMLBytes) {
        xml.element("c:legend") { xml in
            xml.element("c:legendPos", Self.value("b"))
            for (place, one) in ordered.enumerated() where one.isUnseen {
                xml.element("c:legendEntry") { xml in
                    xml.element("c:idx", Self.value(String(place)))
                    xml.element("c:delete", Self.value("1"))
                }
            }
            xml.element("c:overlay", Self.value("0"))
        }
    }

    // MARK: Values

    /// The series in the order in which they are drawn: columns first.
    private var ordered: [Series] { series.filter { !$0.isMarks } + series.filter { $0.isMarks } }

    private func plots(of workbook: Workbook, to xml: inout XMLBytes) {
        let numbered = Array(ordered.enumerated())
        let sides = form == .points ? sides(of: workbook) : []
        let axes = { (xml: inout XMLBytes) in
            for axis in ["1", "2"] { xml.element("c:axId", Self.value(axis)) }
        }
        switch form {
        case .columns, .bars, .histogram:
            let (lies, isStacked) =
                switch form {
                case .bars(let areStacked): (true, areStacked)
                case .histogram: (false, false)
                default: (false, true)
                }
            xml.element("c:barChart") { xml in
                xml.element("c:barDir", Self.value(lies ? "bar" : "col"))
                xml.element("c:grouping", Self.value(isStacked ? "stacked" : "clustered"))
                xml.element("c:varyColors", Self.value("0"))
                for (place, one) in numbered where !one.isMarks {
                    write(one, place, isLine: false, of: workbook, to: &xml)
                }
                xml.element("c:gapWidth", Self.value(form == .histogram ? "4" : "40"))
                if isStacked { xml.element("c:overlap", Self.value("100")) }
                axes(&xml)
            }
            lines(numbered.filter { $0.element.isMarks }, of: workbook, axes, to: &xml)
        case .lines: lines(numbered, of: workbook, axes, to: &xml)
        case .curves, .points:
            xml.element("c:scatterChart") { xml in
                xml.element("c:scatterStyle", Self.value("lineMarker"))
                xml.element("c:varyColors", Self.value("0"))
                for (place, one) in numbered {
                    write(
                        one, place, isLine: true, of: workbook,
                        side: sides.indices.contains(place) ? sides[place] : .right,
                        to: &xml)
                }
                axes(&xml)
            }
        }
    }

    private func lines(
        _ series: [(offset: Int, element: Series)], of workbook: Workbook, _ axes: (inout XMLBytes) -> Void,
        to xml: inout XMLBytes
    ) {
        guard !series.isEmpty else { return }
        xml.element("c:lineChart") { xml in
            xml.element("c:grouping", Self.value("standard"))
            xml.element("c:varyColors", Self.value("0"))
            for (place, one) in series { write(one, place, isLine: true, of: workbook, to: &xml) }
            xml.element("c:marker", Self.value("1"))
            axes(&xml)
        }
    }

    private func write(
        _ one: Series, _ place: Int, isLine: Bool, of workbook: Workbook, side: Side = .right, to xml: inout XMLBytes
    ) {
        let isScatter = form == .curves || form == .points
        xml.element("c:ser") { xml in
            xml.element("c:idx", Self.value(String(place)))
            xml.element("c:order", Self.value(String(place)))
            xml.element("c:tx") { Self.texts(Cells(one.name, one.name), of: workbook, to: &$0) }
            xml.element("c:spPr") { xml in
                if one.isUnseen {
                    xml.element("a:noFill")
                } else if !isLine {
                    Self.fill(one.colour, to: &xml)
                }
                guard isLine else { return }
                xml.element("a:ln", [("w", "25400")]) { xml in
                    guard form != .points, !one.isMarks else { return xml.element("a:noFill") }
                    Self.fill(one.colour, to: &xml)
                    xml.element("a:prstDash", Self.value(one.isDashed ? "dash" : "solid"))
                }
            }
            if isLine {
                xml.element("c:marker") { xml in
                    guard form == .points || one.isMarks else { return xml.element("c:symbol", Self.value("none")) }
                    xml.element("c:symbol", Self.value("circle"))
                    xml.element("c:size", Self.value("6"))
                    xml.element("c:spPr") { Self.fill(one.colour, to: &$0) }
                }
            } else {
                xml.element("c:invertIfNegative", Self.value("0"))
            }
            if !hasLegend, series.count > 1 || form == .points { nameAtEnd(of: one, of: workbook, side, to: &xml) }
            xml.element(isScatter ? "c:xVal" : "c:cat") { xml in
                if isScatter {
                    Self.numbers(one.across, of: workbook, to: &xml)
                } else {
                    Self.texts(one.across, of: workbook, to: &xml)
                }
            }
            xml.element(isScatter ? "c:yVal" : "c:val") { Self.numbers(one.values, of: workbook, to: &$0) }
            if isLine { xml.element("c:smooth", Self.value("0")) }
        }
    }

    /// The name of a line at its last value, in its colour.
    private func nameAtEnd(of one: Series, of workbook: Workbook, _ side: Side, to xml: inout XMLBytes) {
        guard let last = one.values.all.lastIndex(where: { workbook.shown($0).number != nil }) else { return }
        func shown(_ isNamed: Bool, to xml: inout XMLBytes) {
            xml.element("c:showLegendKey", Self.value("0"))
            xml.element("c:showVal", Self.value("0"))
            xml.element("c:showCatName", Self.value("0"))
            xml.element("c:showSerName", Self.value(isNamed ? "1" : "0"))
            xml.element("c:showPercent", Self.value("0"))
            xml.element("c:showBubbleSize", Self.value("0"))
        }
        xml.element("c:dLbls") { xml in
            xml.element("c:dLbl") { xml in
                xml.element("c:idx", Self.value(String(last)))
                xml.element("c:spPr") { $0.element("a:noFill") }
                Self.letters(900, one.colour.ofWords, isBold: true, element: "c:txPr", to: &xml)
                // Above a line that ends above zero, else below it: zero itself is a line.
                let isBelow = (workbook.shown(one.values.all[last]).number ?? 0) < 0
                xml.element("c:dLblPos", Self.value(form == .points ? side.rawValue : isBelow ? "b" : "t"))
                shown(true, to: &xml)
            }
            shown(false, to: &xml)
        }
    }

    // MARK: Cells

    private static func formula(_ cells: Cells, of workbook: Workbook) -> String {
        var (first, last) = (cells.first, cells.last)
        (first.fixesRow, first.fixesColumn, last.fixesRow, last.fixesColumn) = (true, true, true, true)
        return first.a1(onSheet: -1, upTo: first == last ? nil : last, of: workbook)
    }

    private static func texts(_ cells: Cells, of workbook: Workbook, to xml: inout XMLBytes) {
        let all = cells.all
        xml.element("c:strRef") { xml in
            xml.element("c:f", text: formula(cells, of: workbook))
            xml.element("c:strCache") { xml in
                xml.element("c:ptCount", value(String(all.count)))
                for (place, cell) in all.enumerated() {
                    let text: String
                    switch workbook.shown(cell) {
                    case .text(let own): text = own
                    case .number(let number): text = MachineNumber.text(number)
                    case .blank, .truth, .error: continue
                    }
                    xml.element("c:pt", [("idx", String(place))]) { $0.element("c:v", text: text) }
                }
            }
        }
    }

    private static func numbers(_ cells: Cells, of workbook: Workbook, to xml: inout XMLBytes) {
        let all = cells.all
        xml.element("c:numRef") { xml in
            xml.element("c:f", text: formula(cells, of: workbook))
            xml.element("c:numCache") { xml in
                xml.element("c:formatCode", text: "General")
                xml.element("c:ptCount", value(String(all.count)))
                for (place, cell) in all.enumerated() {
                    guard let number = workbook.shown(cell).number else { continue }
                    xml.element("c:pt", [("idx", String(place))]) {
                        $0.element("c:v", text: MachineNumber.text(number))
                    }
                }
            }
        }
    }

    // MARK: Axes

    private func axes(to xml: inout XMLBytes) {
        let lies = if case .bars = form { true } else { false }
        let isScatter = form == .curves || form == .points
        xml.element(isScatter ? "c:valAx" : "c:catAx") { xml in
            axis("1", beside: "2", acrossTitle, at: lies ? "l" : "b", isUpwards: false, isReversed: lies, to: &xml)
            guard !isScatter else { return xml.element("c:crossBetween", Self.value("midCat")) }
            xml.element("c:auto", Self.value("0"))
            xml.element("c:lblAlgn", Self.value("ctr"))
            xml.element("c:lblOffset", Self.value("100"))
            xml.element("c:noMultiLvlLbl", Self.value("1"))
        }
        xml.element("c:valAx") { xml in
            axis("2", beside: "1", upwardsTitle, at: lies ? "b" : "l", isUpwards: true, isReversed: false, to: &xml)
            xml.element("c:crossBetween", Self.value(isScatter || form == .lines ? "midCat" : "between"))
        }
    }

    private func axis(
        _ id: String, beside other: String, _ title: String, at side: String, isUpwards: Bool, isReversed: Bool,
        to xml: inout XMLBytes
    ) {
        xml.element("c:axId", Self.value(id))
        xml.element("c:scaling") { xml in
            if form == .points { xml.element("c:logBase", Self.value("10")) }
            xml.element("c:orientation", Self.value(isReversed ? "maxMin" : "minMax"))
        }
        xml.element("c:delete", Self.value("0"))
        xml.element("c:axPos", Self.value(side))
        if isUpwards || form == .points {
            xml.element("c:majorGridlines") { xml in
                xml.element("c:spPr") { xml in
                    xml.element("a:ln", [("w", "6350")]) { Self.fill(.hair, to: &$0) }
                }
            }
        }
        if !title.isEmpty {
            xml.element("c:title") { xml in
                xml.element("c:tx") { xml in
                    xml.element("c:rich") { xml in
                        // What stands upwards is read from below.
                        xml.element("a:bodyPr", side == "l" ? [("rot", "-5400000"), ("vert", "horz")] : [])
                        Self.paragraph(title, size: 900, .soft, isBold: false, to: &xml)
                    }
                }
                xml.element("c:overlay", Self.value("0"))
            }
        }
        xml.element(
            "c:numFmt", [("formatCode", (isUpwards ? upwards : across).code), ("sourceLinked", "0")])
        xml.element("c:majorTickMark", Self.value("none"))
        xml.element("c:minorTickMark", Self.value("none"))
        // Words stand at the edge, whatever is below zero.
        let lies = if case .bars = form { true } else { false }
        xml.element("c:tickLblPos", Self.value(lies && isUpwards ? "nextTo" : "low"))
        xml.element("c:spPr") { xml in
            xml.element("a:ln", [("w", "9525")]) { Self.fill(isUpwards ? .hair : .text, to: &$0) }
        }
        Self.letters(900, .soft, element: "c:txPr", to: &xml)
        xml.element("c:crossAx", Self.value(other))
        xml.element("c:crosses", Self.value(isReversed && isUpwards ? "max" : "autoZero"))
    }
}

extension Workbook {
    /// What a cell shows: its value, or what its formula comes to.
    func shown(_ place: CellReference) -> CellValue {
        guard sheets.indices.contains(place.sheet), let cell = sheets[place.sheet][place.row, place.column] else {
            return .blank
        }
        switch cell.content {
        case .value(let value): return value
        case .formula: return cell.cached ?? .blank
        }
    }
}
