/// What stands between the fields of a row.
package enum CSVSeparator: UInt8, Sendable, Hashable, CaseIterable {
    /// A tab, as spreadsheets put on the clipboard.
    case tab = 0x09
    /// A semicolon, where the comma is the decimal sign.
    case semicolon = 0x3B
    /// A vertical bar, as some exports have.
    case bar = 0x7C
    /// A comma, as in RFC 4180.
    case comma = 0x2C

    /// The separator that stands most often in the first line that is not empty; a comma where none does.
    ///
    /// What stands in quotes does not count. Of two as frequent the one that is no decimal sign wins: `01/02/2017;3,19` has a semicolon.
    static func detected(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> CSVSeparator {
        var counts: [CSVSeparator: Int] = [:]
        var isQuoted = false
        let line = bytes[start...].drop { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        scan: for byte in line {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\n") where !isQuoted, UInt8(ascii: "\r") where !isQuoted: break scan
            default:
                if !isQuoted, let separator = CSVSeparator(rawValue: byte) { counts[separator, default: 0] += 1 }
            }
        }
        guard let most = counts.values.max() else { return .comma }
        return allCases.first { counts[$0] == most } ?? .comma
    }
}
