/// The theme that a workbook must have by the standard (ECMA-376, 20.1.6.9): its colours and letters, of which cells and charts
/// use none, since they state their own.
enum WorkbookTheme {
    private static let colours: [(name: String, colour: ChartColour)] = [
        ("dk1", .text), ("lt1", .white), ("dk2", .navy), ("lt2", .hair), ("accent1", .navy), ("accent2", .rust),
        ("accent3", .teal), ("accent4", .sky), ("accent5", .rustLight), ("accent6", .tealLight), ("hlink", .navy),
        ("folHlink", .grey),
    ]

    static var xml: [UInt8] {
        var xml = XMLBytes()
        let names = [("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"), ("name", "valor")]
        xml.element("a:theme", names) { xml in
            xml.element("a:themeElements") { xml in
                xml.element("a:clrScheme", [("name", "valor")]) { xml in
                    for (name, colour) in colours {
                        xml.element("a:" + name) {
                            $0.element("a:srgbClr", [("val", String(colour.rawValue.dropFirst()).uppercased())])
                        }
                    }
                }
                xml.element("a:fontScheme", [("name", "valor")]) { xml in
                    for font in ["a:majorFont", "a:minorFont"] {
                        xml.element(font) { xml in
                            xml.element("a:latin", [("typeface", "Calibri")])
                            xml.element("a:ea", [("typeface", "")])
                            xml.element("a:cs", [("typeface", "")])
                        }
                    }
                }
                xml.element("a:fmtScheme", [("name", "valor")]) { xml in formats(to: &xml) }
            }
        }
        return xml.bytes
    }

    /// Fills, lines and effects, three of each as the schema asks for.
    private static func formats(to xml: inout XMLBytes) {
        func fill(_ xml: inout XMLBytes) {
            xml.element("a:solidFill") { $0.element("a:schemeClr", [("val", "phClr")]) }
        }
        xml.element("a:fillStyleLst") { xml in for _ in 0..<3 { fill(&xml) } }
        xml.element("a:lnStyleLst") { xml in
            for width in ["6350", "12700", "19050"] { xml.element("a:ln", [("w", width)]) { fill(&$0) } }
        }
        xml.element("a:effectStyleLst") { xml in
            for _ in 0..<3 { xml.element("a:effectStyle") { $0.element("a:effectLst") } }
        }
        xml.element("a:bgFillStyleLst") { xml in for _ in 0..<3 { fill(&xml) } }
    }
}
