/// What the kinds of cells look like: letters, ground, lines.
struct CellLook {
    /// Points of the letters.
    private(set) var size = 10
    private(set) var isBold = false
    private(set) var isItalic = false
    /// The colour of the letters, as RGB in hexadecimal.
    private(set) var ink = "17212B"
    /// The colour under them.
    private(set) var ground: String?
    /// On which side the text stands, where that is not told by what it is.
    private(set) var side: String?
    /// Whether a long text goes on in a line below.
    private(set) var wraps = false
    /// Whether it may be written into.
    private(set) var isOpen = false
    /// The lines above and below.
    private(set) var top: String?
    private(set) var bottom: String?

    init(of kind: CellStyle.Kind) {
        switch kind {
        case .title: (size, isBold) = (16, true)
        case .note: ink = "4A5560"
        case .heading: (isBold, wraps, ground, bottom) = (true, true, "E4E7EA", "17212B")
        case .headingRight: (isBold, wraps, ground, bottom, side) = (true, true, "E4E7EA", "17212B", "right")
        case .section: (isBold, ink, size, bottom) = (true, "12436D", 11, "12436D")
        case .label: wraps = true
        case .labelTotal: (isBold, wraps, top) = (true, true, "17212B")
        case .words: wraps = true
        case .aside: (ink, wraps) = ("4A5560", true)
        case .value: side = nil
        case .result: (isBold, side) = (true, "right")
        case .total: (isBold, top) = (true, "17212B")
        case .mark: (ink, wraps, side) = ("4A5560", true, "left")
        case .bound: side = "right"
        case .input: (ink, ground, isOpen, bottom) = ("12436D", "FFF6CC", true, "C9CED3")
        case .cached: (isItalic, ink, ground) = (true, "4A5560", "F4F6F7")
        case .verdict: size = 11
        }
    }

    func font(to xml: inout XMLBytes) {
        xml.element("font") { xml in
            if isBold { xml.element("b") }
            if isItalic { xml.element("i") }
            xml.element("sz", [("val", String(size))])
            xml.element("color", [("rgb", "FF" + ink)])
            xml.element("name", [("val", "Calibri")])
            xml.element("family", [("val", "2")])
        }
    }

    static func fill(_ ground: String?, to xml: inout XMLBytes) {
        xml.element("fill") { xml in
            guard let ground else { return xml.element("patternFill", [("patternType", "none")]) }
            xml.element("patternFill", [("patternType", "solid")]) { xml in
                xml.element("fgColor", [("rgb", "FF" + ground)])
                xml.element("bgColor", [("indexed", "64")])
            }
        }
    }

    func border(to xml: inout XMLBytes) {
        xml.element("border") { xml in
            for side in ["left", "right"] { xml.element(side) }
            for (side, colour) in [("top", top), ("bottom", bottom)] {
                guard let colour else {
                    xml.element(side)
                    continue
                }
                xml.element(side, [("style", "thin")]) { $0.element("color", [("rgb", "FF" + colour)]) }
            }
            xml.element("diagonal")
        }
    }

    /// What changes in a cell while a condition holds.
    static func difference(_ look: ConditionalLook.Look, to xml: inout XMLBytes) {
        let (ink, ground): (String, String?) =
            switch look {
            case .changed: ("17212B", "F5B041")
            case .failing: ("FFFFFF", "A8401C")
            case .beyond: ("B5BBC1", nil)
            }
        xml.element("dxf") { xml in
            xml.element("font") { $0.element("color", [("rgb", "FF" + ink)]) }
            if let ground {
                xml.element("fill") { xml in
                    xml.element("patternFill", [("patternType", "solid")]) { xml in
                        xml.element("fgColor", [("rgb", "FF" + ground)])
                        xml.element("bgColor", [("rgb", "FF" + ground)])
                    }
                }
            }
        }
    }
}
