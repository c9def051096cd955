/// A workbook that was read: its sheets, and what their cells hold.
///
/// ```swift
/// let book = try Book(bytes)           // .xlsx or .ods
/// book.sheets[0].name                  // "Inputs"
/// book.sheets[0].cells.first?.text     // "kind"
/// ```
///
/// Cells that hold nothing are not kept. A formula is what it last came to.
package struct Book: Sendable {
    /// Its sheets, in order.
    package let sheets: [BookSheet]

    /// The workbook of some bytes.
    package init(_ bytes: [UInt8]) throws(BookFault) {
        if let old = Self.compound(bytes) { throw old }
        let archive = try ZIPReader(bytes)
        if archive.has("xl/workbook.xml") || archive.has("_rels/.rels") {
            var reader = try XLSXReader(archive)
            sheets = try reader.sheets()
        } else if archive.has("content.xml"), archive.has("mimetype") {
            sheets = try ODSReader(archive).sheets()
        } else {
            let isNumbers = archive.names.contains { $0.hasPrefix("Index/") || $0 == "Index.zip" }
            throw .notAWorkbook(isNumbers ? .numbers : .archive)
        }
        if sheets.allSatisfy({ $0.cells.isEmpty }) { throw .noSheet }
    }

    /// Whether bytes begin as workbooks do, of today or of old.
    package static func mayBe(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
            || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    }

    /// Whether bytes are the shortcut that Google Drive leaves in the place of a sheet, which holds an address alone.
    package static func isShortcut(_ bytes: [UInt8], called name: String) -> Bool {
        name.lowercased().hasSuffix(".gsheet")
            || (bytes.first == UInt8(ascii: "{") && bytes.count < 4096
                && String(decoding: bytes, as: UTF8.self).contains(text: "://docs.google.com/"))
    }

    /// What a compound file of old holds, by the names in its directory, which are in UTF-16.
    private static func compound(_ bytes: [UInt8]) -> BookFault? {
        guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { return nil }
        let names: [(String, BookFault)] = [
            ("EncryptedPackage", .encrypted), ("WordDocument", .notAWorkbook(.word)),
            ("PowerPoint Document", .notAWorkbook(.presentation)),
        ]
        for (name, fault) in names {
            let pattern: [UInt8] = name.utf8.reduce(into: []) { $0 += [$1, 0] }
            // An entry of the directory takes 128 bytes, its name first.
            var place = 0
            while place + 128 <= bytes.count {
                if bytes[place..<(place + pattern.count)].elementsEqual(pattern) { return fault }
                place += 128
            }
        }
        return .notAWorkbook(.oldExcel)
    }
}
