/// The styles of a workbook as a part of its file, and the place of each among them.
struct StyleTable {
    private let styles: [CellStyle]
    private let places: [CellStyle: Int]
    private let formats: [String]

    /// The styles that the cells of a workbook have, in the order in which they first come.
    init(of workbook: Workbook) {
        var styles = [CellStyle(.value)]
        var places = [styles[0]: 0]
        for sheet in workbook.sheets {
            for row in sheet.rows {
                for case let cell? in row {
                    let style = Self.style(of: cell)
                    if places[style] == nil {
                        places[style] = styles.count
                        styles.append(style)
                    }
                }
            }
        }
        (self.styles, self.places) = (styles, places)
        var formats: [String] = []
        for style in styles where style.format != .general && !formats.contains(style.format.code) {
            formats.append(style.format.code)
        }
        self.formats = formats
    }

    /// The place of a cell's style.
    func place(of cell: SheetCell) -> Int { places[Self.style(of: cell)] ?? 0 }

    /// A text that would be a formula where it is typed again is marked, so that it stays a text.
    private static func style(of cell: SheetCell) -> CellStyle {
        var style = cell.style
        if case .value(.text(let text)) = cell.content, let first = text.unicodeScalars.first,
            ["=", "+", "-", "@", "\t", "'"].contains(first)
        {
            style.isQuoted = true
        }
        return style
    }

    // MARK: The part

    var xml: [UInt8] {
        var xml = XMLBytes()
        xml.element("styleSheet", [("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")]) { xml in
            if !formats.isEmpty {
                xml.element("numFmts", [("count", String(formats.count))]) { xml in
                    for (place, code) in formats.enumerated() {
                        xml.element("numFmt", [("numFmtId", String(164 + place)), ("formatCode", code)])
                    }
                }
            }
            let looks = CellStyle.Kind.allCases.map { CellLook(of: $0) }
            xml.element("fonts", [("count", String(looks.count))]) { xml in
                for look in looks { look.font(to: &xml) }
            }
            xml.element("fills", [("count", String(looks.count + 2))]) { xml in
                // The first two are fixed by custom.
                for pattern in ["none", "gray125"] {
                    xml.element("fill") { $0.element("patternFill", [("patternType", pattern)]) }
                }
                for look in looks { CellLook.fill(look.ground, to: &xml) }
            }
            xml.element("borders", [("count", String(looks.count))]) { xml in
                for look in looks { look.border(to: &xml) }
            }
            xml.element("cellStyleXfs", [("count", "1")]) { xml in
                xml.element("xf", [("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0")])
            }
            xml.element("cellXfs", [("count", String(styles.count))]) { xml in
                for style in styles { format(style, to: &xml) }
            }
            xml.element("cellStyles", [("count", "1")]) { xml in
                xml.element("cellStyle", [("name", "Normal"), ("xfId", "0"), ("builtinId", "0")])
            }
            xml.element("dxfs", [("count", String(ConditionalLook.Look.allCases.count))]) { xml in
                for look in ConditionalLook.Look.allCases { CellLook.difference(look, to: &xml) }
            }
        }
        return xml.bytes
    }

    private func format(_ style: CellStyle, to xml: inout XMLBytes) {
        let kind = CellStyle.Kind.allCases.firstIndex(of: style.kind) ?? 0
        let look = CellLook(of: style.kind)
        let number = formats.firstIndex(of: style.format.code).map { 164 + $0 } ?? 0
        xml.element(
            "xf",
            [
                ("numFmtId", String(number)), ("fontId", String(kind)),
                ("fillId", look.ground == nil ? "0" : String(kind + 2)), ("borderId", String(kind)), ("xfId", "0"),
                ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyFill", "1"), ("applyBorder", "1"),
                ("applyAlignment", "1"), ("applyProtection", "1"),
            ] + (style.isQuoted ? [("quotePrefix", "1")] : [])
        ) { xml in
            xml.element(
                "alignment",
                (look.side.map { [("horizontal", $0)] } ?? []) + [("vertical", "top")]
                    + (look.wraps ? [("wrapText", "1")] : []))
            xml.element("protection", [("locked", look.isOpen ? "0" : "1")])
        }
    }
}
