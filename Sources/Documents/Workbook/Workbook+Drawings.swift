extension Workbook {
    /// The sheets that have charts on them, each with the numbers of its charts among all of the workbook, from 1.
    var drawings: [(sheet: Int, charts: ClosedRange<Int>)] {
        var found: [(sheet: Int, charts: ClosedRange<Int>)] = []
        var next = 1
        for (place, sheet) in sheets.enumerated() where !sheet.charts.isEmpty {
            found.append((place, next...(next + sheet.charts.count - 1)))
            next += sheet.charts.count
        }
        return found
    }

    /// Where the charts of a sheet lie on it.
    func drawing(ofSheet place: Int) -> [UInt8] {
        var xml = XMLBytes()
        let names = [
            ("xmlns:xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"),
            ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
        ]
        xml.element("xdr:wsDr", names) { xml in
            for (number, chart) in zip(1..., sheets[place].charts) { Self.anchor(chart, number, to: &xml) }
        }
        return xml.bytes
    }

    private static func anchor(_ chart: SheetChart, _ number: Int, to xml: inout XMLBytes) {
        func corner(_ name: String, _ row: Int, _ column: Int, to xml: inout XMLBytes) {
            xml.element(name) { xml in
                xml.element("xdr:col", text: String(column))
                xml.element("xdr:colOff", text: "0")
                xml.element("xdr:row", text: String(row))
                xml.element("xdr:rowOff", text: "0")
            }
        }
        xml.element("xdr:twoCellAnchor", [("editAs", "oneCell")]) { xml in
            corner("xdr:from", chart.rows.lowerBound, chart.columns.lowerBound, to: &xml)
            corner("xdr:to", chart.rows.upperBound + 1, chart.columns.upperBound + 1, to: &xml)
            xml.element("xdr:graphicFrame", [("macro", "")]) { xml in
                xml.element("xdr:nvGraphicFramePr") { xml in
                    xml.element(
                        "xdr:cNvPr",
                        [("id", String(number + 1)), ("name", "Chart \(number)"), ("descr", chart.description)])
                    xml.element("xdr:cNvGraphicFramePr")
                }
                xml.element("xdr:xfrm") { xml in
                    xml.element("a:off", [("x", "0"), ("y", "0")])
                    xml.element("a:ext", [("cx", "0"), ("cy", "0")])
                }
                xml.element("a:graphic") { xml in
                    let uri = "http://schemas.openxmlformats.org/drawingml/2006/chart"
                    xml.element("a:graphicData", [("uri", uri)]) { xml in
                        xml.element(
                            "c:chart",
                            [
                                ("xmlns:c", uri),
                                ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
                                ("r:id", "rId\(number)"),
                            ])
                    }
                }
            }
            xml.element("xdr:clientData")
        }
    }
}
