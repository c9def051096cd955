import Reports
import Syntax

/// The rows of a batch in CSV.
struct BatchRows {
    private let text: BatchText
    private var reader: CSVReader
    private var hasEnded = false
    private var isSkipping = false

    /// A row, or the start of one that is too long to be read.
    struct Row {
        let cells: CSVRow
        var isTooLong = false
    }

    /// The rows of a text.
    init(_ text: BatchText) throws(FileProblem) {
        self.text = text
        var first: [UInt8] = []
        // The first line, whole, tells the separator.
        while !first.contains(UInt8(ascii: "\n")), first.count < text.longest {
            guard let more = try text.next() else {
                hasEnded = true
                break
            }
            first += more
        }
        reader = CSVReader(first)
    }

    /// What stands between the fields.
    var separator: CSVSeparator { reader.separator }

    /// The header, which every row must be as wide as; nothing where there is no row at all.
    mutating func header() throws(FileProblem) -> CSVRow? {
        guard let header = try next(), !header.isTooLong else { return nil }
        reader.width = header.cells.count
        return header.cells
    }

    /// What was read of the text behind the header.
    var unread: [UInt8] { Array(reader.unread) }

    /// The first rows, from which it is learnt how numbers are written; they stay unread.
    mutating func lookAhead() throws(FileProblem) -> [CSVRow] {
        var ahead = reader
        var rows: [CSVRow] = []
        var bytes = 0
        while rows.count < RowConventions.rowsLearntFrom, bytes < RowConventions.bytesLearntFrom {
            if let row = hasEnded ? ahead.next() : ahead.nextWhole() {
                bytes += (0..<row.count).reduce(0) { $0 + row.bytes(of: $1).count }
                rows.append(row)
            } else if hasEnded || ahead.bytesLeft > text.longest {
                break
            } else if let more = try text.next() {
                reader.append(more)
                ahead.append(more)
            } else {
                hasEnded = true
            }
        }
        return rows
    }

    /// The next row; nothing behind the last.
    mutating func next() throws(FileProblem) -> Row? {
        var needed = 1
        while true {
            if isSkipping { isSkipping = !reader.skipLine() }
            if isSkipping, hasEnded { return nil }
            if !isSkipping {
                let before = reader.bytesLeft
                if let row = hasEnded ? reader.next() : reader.nextWhole() {
                    return Row(cells: row, isTooLong: before - reader.bytesLeft > text.longest)
                }
                if hasEnded { return nil }
                if reader.bytesLeft > text.longest {
                    // What a quote opens and nothing closes in so long a text ends with its line.
                    guard let row = reader.next() else { continue }
                    if reader.bytesLeft > 0 { return Row(cells: row) }
                    isSkipping = true
                    return Row(cells: row, isTooLong: true)
                }
                needed = max(needed, min(2 * reader.bytesLeft, text.longest + 1))
            }
            // Twice as much each time, so that a long row is not read again and again.
            var more: [UInt8] = []
            repeat {
                guard let piece = try text.next() else {
                    hasEnded = true
                    break
                }
                more += piece
            } while !isSkipping && reader.bytesLeft + more.count < needed
            reader.append(more)
        }
    }
}
