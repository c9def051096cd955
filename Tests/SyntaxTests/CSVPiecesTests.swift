import Syntax
import Testing

/// A text that comes in pieces is read as it is read whole.
@Suite("CSV in pieces")
struct CSVPiecesTests {
    /// The fields of all rows, and the problems of each.
    private func whole(_ text: String) -> [[String]] {
        var reader = CSVReader(text)
        var rows: [[String]] = []
        while let row = reader.next() { rows.append((0..<row.count).map { row[$0] }) }
        return rows
    }

    private func pieces(_ text: String, size: Int) -> [[String]] {
        let bytes = Array(text.utf8)
        // The first line tells the separator.
        let head = (bytes.firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
        var reader = CSVReader(Array(bytes[..<head]))
        var rows: [[String]] = []
        var place = head
        func add(_ row: CSVRow) { rows.append((0..<row.count).map { row[$0] }) }
        while true {
            while let row = reader.nextWhole() { add(row) }
            guard place < bytes.count else { break }
            let end = min(bytes.count, place + size)
            reader.append(bytes[place..<end])
            place = end
        }
        while let row = reader.next() { add(row) }
        return rows
    }

    @Test("Rows are the same whatever the size of the pieces", arguments: 1...9)
    func anySize(size: Int) {
        let texts = [
            "a;b\r\n1;\"x\r\ny\"\r\n\r\n2;\"z\"\"\"\r\n3;4", "\u{FEFF}a,b\n1,2\n\n\n3,\"4\"\n",
            "a,b\n\"never closed,2\n3,4\n",
            "sep=;\na;b\n1;2\r3;4\r", "a\n", "a", "a,b\n1,\"\"\n\"\",\"\"\"\"\n",
        ]
        for text in texts { #expect(pieces(text, size: size) == whole(text), "\(text.debugDescription)") }
    }
}
