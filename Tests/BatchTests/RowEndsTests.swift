import Syntax
import Testing

@testable import Batch

/// Every text of up to six of five characters, against the reader of whole texts.
@Suite("Where rows end")
struct RowEndsTests {
    private static let texts: [[UInt8]] = (0..<6).reduce([[]]) { texts, _ in
        texts
            + texts.filter { $0.count == (texts.last?.count ?? 0) }.flatMap { text in
                Array("a,\"\n\r".utf8).map { text + [$0] }
            }
    }

    /// The fields of all rows, and what is wrong with each.
    private func rows(_ bytes: [UInt8]) -> [[String]] {
        var reader = CSVReader(rows: bytes, separator: .comma, width: 2)
        var rows: [[String]] = []
        while let row = reader.next() {
            rows.append((0..<row.count).map { row[$0] } + row.findings.map { "\($0.problem)" })
        }
        return rows
    }

    @Test("Row by row a text has the rows that it has as a whole")
    func ends() {
        #expect(Self.texts.count == 19_531)
        for text in Self.texts {
            var apart: [[String]] = []
            text.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress else { return }
                let end = start + bytes.count
                var place = start
                while place < end {
                    let next = RowEnds(separator: UInt8(ascii: ",")).end(of: place, end)
                    apart += rows(Array(UnsafeBufferPointer(start: place, count: next - place)))
                    #expect(next > place)
                    place = next
                }
            }
            #expect(apart == rows(text), "\(String(decoding: text, as: UTF8.self).debugDescription)")
        }
    }

    @Test("Cut behind its last whole row, a text has the rows that it has in one piece, whatever follows")
    func cuts() {
        for text in Self.texts where text.count < 6 {
            let end = text.withUnsafeBufferPointer { RowEnds(separator: UInt8(ascii: ",")).last(in: $0) }
            for rest in ["", "\n", "\"", "a\n", "\n\"", ",\"\""] {
                let whole = text + Array(rest.utf8)
                #expect(
                    rows(Array(whole[..<end])) + rows(Array(whole[end...])) == rows(whole),
                    "\(String(decoding: text, as: UTF8.self).debugDescription) and \(rest.debugDescription)")
            }
        }
    }
}
