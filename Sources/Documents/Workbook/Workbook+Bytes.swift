import Languages
import Syntax

extension Workbook {
    /// The workbook as a file: an archive of parts in XML (ECMA-376, "Office Open XML"), the same bytes every time.
    ///
    /// Formulas should be computed before (``computed``).
    package var bytes: [UInt8] {
        let styles = StyleTable(of: self)
        var archive = ZIPWriter()
        archive.add("[Content_Types].xml", contentTypes)
        archive.add("_rels/.rels", packageRelations)
        archive.add("docProps/core.xml", coreProperties)
        archive.add("docProps/app.xml", appProperties)
        archive.add("xl/workbook.xml", main)
        archive.add("xl/_rels/workbook.xml.rels", relations)
        archive.add("xl/theme/theme1.xml", WorkbookTheme.xml)
        archive.add("xl/styles.xml", styles.xml)
        let strings = SharedStrings(of: self)
        archive.add("xl/sharedStrings.xml", strings.xml)
        for (place, sheet) in sheets.enumerated() {
            archive.add(
                "xl/worksheets/sheet\(place + 1).xml", sheet.xml(at: place, of: self, styles: styles, strings: strings))
        }
        for (number, drawing) in zip(1..., drawings) {
            let sheet = drawing.sheet
            archive.add(
                "xl/worksheets/_rels/sheet\(sheet + 1).xml.rels",
                Self.relations([(Self.office + "relationships/drawing", "../drawings/drawing\(number).xml")]))
            archive.add("xl/drawings/drawing\(number).xml", self.drawing(ofSheet: sheet))
            archive.add(
                "xl/drawings/_rels/drawing\(number).xml.rels",
                Self.relations(
                    drawing.charts.map { (Self.office + "relationships/chart", "../charts/chart\($0).xml") }))
            for (place, chart) in zip(drawing.charts, sheets[sheet].charts) {
                archive.add("xl/charts/chart\(place).xml", chart.xml(of: self))
            }
        }
        return archive.bytes
    }

    private static let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/"
    private static let package = "http://schemas.openxmlformats.org/package/2006/"
    private static let drawn = "application/vnd.openxmlformats-officedocument."
    private static let type = drawn + "spreadsheetml."

    private var contentTypes: [UInt8] {
        var xml = XMLBytes()
        xml.element("Types", [("xmlns", Self.package + "content-types")]) { xml in
            xml.element(
                "Default",
                [("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")])
            xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
            func part(_ name: String, _ type: String) {
                xml.element("Override", [("PartName", name), ("ContentType", type)])
            }
            part("/xl/workbook.xml", Self.type + "sheet.main+xml")
            for place in sheets.indices { part("/xl/worksheets/sheet\(place + 1).xml", Self.type + "worksheet+xml") }
            for (number, drawing) in zip(1..., drawings) {
                part("/xl/drawings/drawing\(number).xml", Self.drawn + "drawing+xml")
                for chart in drawing.charts {
                    part("/xl/charts/chart\(chart).xml", Self.drawn + "drawingml.chart+xml")
                }
            }
            part("/xl/theme/theme1.xml", Self.drawn + "theme+xml")
            part("/xl/styles.xml", Self.type + "styles+xml")
            part("/xl/sharedStrings.xml", Self.type + "sharedStrings+xml")
            part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
        }
        return xml.bytes
    }

    private static func relations(_ parts: [(type: String, target: String)]) -> [UInt8] {
        var xml = XMLBytes()
        xml.element("Relationships", [("xmlns", package + "relationships")]) { xml in
            for (place, part) in parts.enumerated() {
                xml.element(
                    "Relationship", [("Id", "rId\(place + 1)"), ("Type", part.type), ("Target", part.target)])
            }
        }
        return xml.bytes
    }

    private var packageRelations: [UInt8] {
        Self.relations([
            (Self.office + "relationships/officeDocument", "xl/workbook.xml"),
            (Self.package + "relationships/metadata/core-properties", "docProps/core.xml"),
            (Self.office + "relationships/extended-properties", "docProps/app.xml"),
        ])
    }

    private var relations: [UInt8] {
        Self.relations(
            sheets.indices.map { (Self.office + "relationships/worksheet", "worksheets/sheet\($0 + 1).xml") }
                + [
                    (Self.office + "relationships/theme", "theme/theme1.xml"),
                    (Self.office + "relationships/styles", "styles.xml"),
                    (Self.office + "relationships/sharedStrings", "sharedStrings.xml"),
                ])
    }

    private var coreProperties: [UInt8] {
        var xml = XMLBytes()
        xml.element(
            "cp:coreProperties",
            [
                ("xmlns:cp", Self.package + "metadata/core-properties"),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
                ("xmlns:dcterms", "http://purl.org/dc/terms/"),
                ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
            ]
        ) { xml in
            xml.element("dc:title", text: title)
            xml.element("dc:creator", text: "valor")
            if !about.isEmpty { xml.element("dc:description", text: about) }
            xml.element("dc:language", text: language.rawValue)
        }
        return xml.bytes
    }

    private var appProperties: [UInt8] {
        var xml = XMLBytes()
        xml.element("Properties", [("xmlns", Self.office + "extended-properties")]) { xml in
            xml.element("Application", text: "valor")
        }
        return xml.bytes
    }

    private var main: [UInt8] {
        var xml = XMLBytes()
        xml.element("workbook", [("xmlns", Self.spreadsheet), ("xmlns:r", Self.office + "relationships")]) { xml in
            xml.element("workbookPr")
            xml.element("bookViews") { $0.element("workbookView", [("tabRatio", "850")]) }
            xml.element("sheets") { xml in
                for (place, sheet) in sheets.enumerated() {
                    xml.element(
                        "sheet", [("name", sheet.name), ("sheetId", String(place + 1)), ("r:id", "rId\(place + 1)")])
                }
            }
            if !names.isEmpty || sheets.contains(where: { $0.print != Sheet.PrintSetup() || $0.pagesAcross > 1 }) {
                xml.element("definedNames") { definedNames(to: &$0) }
            }
            // Whoever computes, computes all anew.
            xml.element("calcPr", [("calcId", "0"), ("fullCalcOnLoad", "1")])
        }
        return xml.bytes
    }

    private func definedNames(to xml: inout XMLBytes) {
        for (place, sheet) in sheets.enumerated() {
            let (quoted, local) = (CellReference.quoted(sheet.name), ("localSheetId", String(place)))
            if let area = sheet.print.area {
                let last = "$" + CellPlace.letters(ofColumn: area.columns) + "$\(area.rows + 1)"
                xml.element("definedName", [("name", "_xlnm.Print_Area"), local], text: quoted + "!$A$1:" + last)
            }
            if let titles = sheet.printTitles(quoted: quoted) {
                xml.element("definedName", [("name", "_xlnm.Print_Titles"), local], text: titles)
            }
        }
        for name in names {
            var place = name.place
            (place.fixesRow, place.fixesColumn) = (true, true)
            xml.element("definedName", [("name", name.name)], text: place.a1(onSheet: -1, upTo: nil, of: self))
        }
    }
}
