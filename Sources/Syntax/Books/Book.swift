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

/// A sheet that was read.
package struct BookSheet: Sendable {
    /// What its tab says.
    package let name: String
    /// The cells that hold something, row by row, each from the left.
    package let cells: [BookCell]

    /// A sheet by its parts.
    package init(name: String, cells: [BookCell]) {
        self.name = name
        self.cells = cells
    }

    /// The most cells that are read of a sheet.
    package static let mostCells = 1_000_000

    /// A cell by its row and column, from 0.
    package func cell(_ row: Int, _ column: Int) -> BookCell? {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if (cells[middle].row, cells[middle].column) < (row, column) { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].row == row && cells[low].column == column ? cells[low] : nil
    }
}

/// A cell that was read.
package struct BookCell: Sendable, Hashable {
    /// What kind of thing a cell holds.
    package enum Kind: Sendable, Hashable {
        case text
        /// A number; a percentage is one as well.
        case number(Double)
        case day
        case truth(Bool)
        case error
    }

    /// Its row and column, from 0.
    package let row: Int
    package let column: Int
    /// What it holds.
    package let kind: Kind
    /// What it holds as a text: a number in digits with a point, a day as 2027-01-31, a truth as TRUE or FALSE.
    package let text: String
    /// Whether that comes from a formula.
    package let isFormula: Bool

    /// A cell by its parts.
    package init(row: Int, column: Int, kind: Kind, text: String, isFormula: Bool = false) {
        self.row = row
        self.column = column
        self.kind = kind
        self.text = text
        self.isFormula = isFormula
    }
}

/// A cell of a workbook, as people call it.
package struct CellPlace: Sendable, Hashable {
    /// The name of the sheet.
    package let sheet: String
    /// The row and the column, from 0.
    package let row: Int
    package let column: Int

    /// A cell by its sheet, row and column.
    package init(sheet: String, row: Int, column: Int) {
        self.sheet = sheet
        self.row = row
        self.column = column
    }

    /// The letters of the column and the number of the row: `C7`.
    package var address: String { Self.letters(ofColumn: column) + String(row + 1) }

    /// Its whole name: `Inputs!C7`, a sheet's name in quotes where it needs them.
    package var name: String {
        let isPlain = sheet.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_"
        }
        return (isPlain ? sheet : "'" + sheet + "'") + "!" + address
    }

    /// The letters of a column, from 0.
    package static func letters(ofColumn column: Int) -> String {
        var (rest, letters) = (column + 1, "")
        while rest > 0 {
            letters = String(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26)))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// The row and column of an address, from 0; nothing where it is none.
    package static func of(_ address: String) -> (row: Int, column: Int)? {
        var (column, row, digits) = (0, 0, 0)
        for byte in address.utf8 {
            switch byte {
            case 65...90 where digits == 0 && column < 100_000: column = column * 26 + Int(byte) - 64
            case 48...57 where column > 0 && digits < 8: (row, digits) = (row * 10 + Int(byte) - 48, digits + 1)
            default: return nil
            }
        }
        guard column >= 1, column <= 16_384, row >= 1, row <= 1_048_576 else { return nil }
        return (row - 1, column - 1)
    }
}
