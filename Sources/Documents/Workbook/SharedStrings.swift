/// The texts of a workbook's cells, each once, as the part of the file that cells point into.
struct SharedStrings {
    private var texts: [String] = []
    private var places: [String: Int] = [:]
    /// How many cells hold one.
    private var count = 0

    init(of workbook: Workbook) {
        for sheet in workbook.sheets {
            for cells in sheet.rows {
                for cell in cells {
                    guard let cell, case .value(.text(let text)) = cell.content else { continue }
                    count += 1
                    if places[text] == nil {
                        places[text] = texts.count
                        texts.append(text)
                    }
                }
            }
        }
    }

    /// The number of a text, from 0.
    func place(of text: String) -> Int { places[text] ?? 0 }

    var xml: [UInt8] {
        var xml = XMLBytes()
        xml.element(
            "sst",
            [
                ("xmlns", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"), ("count", String(count)),
                ("uniqueCount", String(texts.count)),
            ]
        ) { xml in
            for text in texts {
                xml.element("si") { $0.element("t", [("xml:space", "preserve")], text: Sheet.fitting(text)) }
            }
        }
        return xml.bytes
    }
}
