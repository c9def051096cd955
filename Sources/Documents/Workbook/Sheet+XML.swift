import Numerics
import Syntax

extension Sheet {
    /// The sheet as a part of the file, its elements in the order that the schema asks for.
    func xml(at place: Int, of workbook: Workbook, styles: StyleTable, strings: SharedStrings) -> [UInt8] {
        var xml = XMLBytes()
        xml.element(
            "worksheet",
            [("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main")]
                + (charts.isEmpty
                    ? [] : [("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")])
        ) { xml in
            xml.element("sheetPr") { xml in
                if !foldedRows.isEmpty { xml.element("outlinePr", [("summaryBelow", "0")]) }
                xml.element("pageSetUpPr", [("fitToPage", "1")])
            }
            view(isFirst: place == 0, to: &xml)
            xml.element("sheetFormatPr", [("defaultRowHeight", "15")])
            if !widths.isEmpty { columns(to: &xml) }
            xml.element("sheetData") { cells(at: place, of: workbook, styles: styles, strings: strings, to: &$0) }
            if isProtected {
                xml.element(
                    "sheetProtection",
                    [
                        ("sheet", "1"), ("objects", "1"), ("scenarios", "1"), ("formatColumns", "0"),
                        ("formatRows", "0"),
                        ("sort", "0"), ("autoFilter", "0"),
                    ])
            }
            for (order, condition) in conditions.enumerated() {
                look(condition, order, at: place, of: workbook, to: &xml)
            }
            if !validations.isEmpty { rules(to: &xml) }
            xml.element(
                "pageMargins",
                [
                    ("left", "0.4"), ("right", "0.4"), ("top", "0.5"), ("bottom", "0.6"), ("header", "0.3"),
                    ("footer", "0.3"),
                ])
            xml.element(
                "pageSetup",
                [
                    ("paperSize", "9"), ("orientation", print.isLandscape ? "landscape" : "portrait"),
                    ("fitToWidth", String(pagesAcross)),
                    ("fitToHeight", "0"),
                ])
            xml.element("headerFooter") { $0.element("oddFooter", text: "&L&F&C&A&R&P / &N") }
            if !print.breaks.isEmpty { pageBreaks(to: &xml) }
            if !charts.isEmpty { xml.element("drawing", [("r:id", "rId1")]) }
        }
        return xml.bytes
    }

    private func pageBreaks(to xml: inout XMLBytes) {
        let count = String(print.breaks.count)
        xml.element("rowBreaks", [("count", count), ("manualBreakCount", count)]) { xml in
            for row in print.breaks.sorted() {
                xml.element("brk", [("id", String(row)), ("max", "16383"), ("man", "1")])
            }
        }
    }

    private func view(isFirst: Bool, to xml: inout XMLBytes) {
        xml.element("sheetViews") { xml in
            let attributes =
                [("showGridLines", showsGrid ? "1" : "0")] + (isFirst ? [("tabSelected", "1")] : [])
                + [("workbookViewId", "0")]
            guard frozen.rows > 0 || frozen.columns > 0 else { return xml.element("sheetView", attributes) }
            let corner = CellReference(sheet: 0, row: frozen.rows, column: frozen.columns).a1
            let pane =
                frozen.rows > 0 && frozen.columns > 0 ? "bottomRight" : frozen.rows > 0 ? "bottomLeft" : "topRight"
            xml.element("sheetView", attributes) { xml in
                let splits: [(String, String)] =
                    (frozen.columns > 0 ? [("xSplit", String(frozen.columns))] : [])
                    + (frozen.rows > 0 ? [("ySplit", String(frozen.rows))] : [])
                xml.element("pane", splits + [("topLeftCell", corner), ("activePane", pane), ("state", "frozen")])
                xml.element("selection", [("pane", pane), ("activeCell", corner), ("sqref", corner)])
            }
        }
    }

    private func columns(to xml: inout XMLBytes) {
        xml.element("cols") { xml in
            for (column, width) in widths.sorted(by: { $0.key < $1.key }) {
                let number = String(column + 1)
                xml.element(
                    "col",
                    [("min", number), ("max", number), ("width", MachineNumber.text(width)), ("customWidth", "1")])
            }
        }
    }

    private func cells(
        at place: Int, of workbook: Workbook, styles: StyleTable, strings: SharedStrings, to xml: inout XMLBytes
    ) {
        for (row, cells) in rows.enumerated() where cells.contains(where: { $0 != nil }) {
            var attributes = [("r", String(row + 1))]
            if let height = heights[row] {
                attributes += [("ht", MachineNumber.text(height)), ("customHeight", "1")]
            }
            if foldedRows.contains(where: { $0.contains(row) }) {
                attributes += [("outlineLevel", "1"), ("hidden", "1")]
            }
            xml.element("row", attributes) { xml in
                for (column, cell) in cells.enumerated() {
                    guard let cell else { continue }
                    let reference = CellReference(sheet: place, row: row, column: column).a1
                    write(
                        cell, reference, at: place, of: workbook, style: styles.place(of: cell), strings: strings,
                        to: &xml)
                }
            }
        }
    }

    private func write(
        _ cell: SheetCell, _ reference: String, at place: Int, of workbook: Workbook, style: Int,
        strings: SharedStrings, to xml: inout XMLBytes
    ) {
        let known: CellValue
        var formula: Formula?
        switch cell.content {
        case .value(let value): known = value
        case .formula(let own): (known, formula) = (cell.cached ?? .blank, own)
        }
        var attributes = [("r", reference), ("s", String(style))]
        let isComputed = formula != nil
        switch known {
        case .blank where !isComputed: return xml.element("c", attributes)
        case .text: attributes.append(("t", isComputed ? "str" : "s"))
        case .truth: attributes.append(("t", "b"))
        case .error: attributes.append(("t", "e"))
        case .blank, .number: break
        }
        xml.element("c", attributes) { xml in
            if let formula { xml.element("f", text: formula.text(onSheet: place, of: workbook)) }
            switch known {
            case .blank: break
            case .number(let number): xml.element("v", text: MachineNumber.text(number))
            case .truth(let truth): xml.element("v", text: truth ? "1" : "0")
            case .error(let error): xml.element("v", text: error.rawValue)
            case .text(let text):
                xml.element("v", text: isComputed ? Self.fitting(text) : String(strings.place(of: text)))
            }
        }
    }

    /// A text that a cell has room for, in which nothing is read as the number of a character: `_x0041_` stands for one.
    static func fitting(_ text: String) -> String {
        let text = text.utf16.count <= 32_000 ? text : String(text.prefix(16_000)) + " …"
        guard text.contains(text: "_x") else { return text }
        var result = ""
        var rest = Substring(text)
        while let underscore = rest.firstIndex(of: "_") {
            result += rest[..<underscore]
            rest = rest[underscore...]
            let bytes = Array(rest.utf8.prefix(7))
            let isCode =
                bytes.count == 7 && bytes[1] == UInt8(ascii: "x") && bytes[6] == UInt8(ascii: "_")
                && bytes[2..<6].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
            result += isCode ? "_x005F_" : "_"
            rest = rest.dropFirst()
        }
        return result + rest
    }

    private func look(
        _ condition: ConditionalLook, _ order: Int, at place: Int, of workbook: Workbook, to xml: inout XMLBytes
    ) {
        xml.element("conditionalFormatting", [("sqref", condition.first.a1 + ":" + condition.last.a1)]) { xml in
            xml.element(
                "cfRule",
                [
                    ("type", "expression"),
                    ("dxfId", String(ConditionalLook.Look.allCases.firstIndex(of: condition.look) ?? 0)),
                    ("priority", String(order + 1)),
                ]
            ) { $0.element("formula", text: condition.formula.text(onSheet: place, of: workbook)) }
        }
    }

    private func rules(to xml: inout XMLBytes) {
        xml.element("dataValidations", [("count", String(validations.count))]) { xml in
            for validation in validations {
                let cell = CellReference(sheet: 0, row: validation.row, column: validation.column).a1
                var attributes: [(String, String)] = []
                var formulas: [String] = []
                switch validation.rule {
                case .list(let words):
                    attributes = [("type", "list")]
                    formulas = ["\"" + words.joined(separator: ",") + "\""]
                case .wholeNumber(let low, let high):
                    attributes = [("type", "whole"), ("operator", "between")]
                    formulas = [String(low), String(high)]
                case .number(let low, let high):
                    let sign = low == nil ? "lessThanOrEqual" : high == nil ? "greaterThanOrEqual" : "between"
                    attributes = [("type", "decimal"), ("operator", sign)]
                    formulas = [low, high].compactMap { $0.map { MachineNumber.text($0) } }
                }
                xml.element(
                    "dataValidation",
                    attributes + [
                        ("allowBlank", "1"), ("showErrorMessage", "1"),
                        ("error", String(validation.message.prefix(220))),
                        ("sqref", cell),
                    ]
                ) { xml in
                    for (index, formula) in formulas.enumerated() { xml.element("formula\(index + 1)", text: formula) }
                }
            }
        }
    }
}
