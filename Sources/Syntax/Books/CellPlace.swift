import Numerics

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
            $0.properties.isAlphabetic || $0.isDigit || $0 == "_"
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
