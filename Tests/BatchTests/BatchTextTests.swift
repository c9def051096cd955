import Reports
import Syntax
import Testing

@testable import Batch

@Suite("The text of a batch")
struct BatchTextTests {
    /// The longest row of these texts.
    private static let longest = 1 << 20

    /// A text that comes in pieces of so many bytes.
    private func text(_ bytes: [UInt8], piece: Int = 1 << 18) throws(FileProblem) -> BatchText {
        var rest = bytes[...]
        return try BatchText(name: "a", longest: Self.longest) { () throws(FileProblem) in
            defer { rest = rest.dropFirst(piece) }
            return rest.isEmpty ? nil : Array(rest.prefix(piece))
        }
    }

    /// All lines; nothing for one that is too long.
    private func lines(_ text: String, piece: Int = 1 << 18) throws -> [String?] {
        let cutter = RowCutter(
            try self.text(Array(text.utf8), piece: piece), behind: [], ends: RowEnds(separator: nil))
        return try cut(cutter, RowEnds(separator: nil)).map { bytes in
            bytes.map { String(decoding: $0.last == UInt8(ascii: "\n") ? $0.dropLast() : $0[...], as: UTF8.self) }
        }
    }

    /// The rows of all blocks; nothing for one that is too long.
    private func cut(_ cutter: RowCutter, _ ends: RowEnds) throws -> [[UInt8]?] {
        let block = TextBlock()
        var result: [[UInt8]?] = []
        while try cutter.fill(block) {
            var place = UnsafePointer(block.input.start)
            let end = UnsafePointer(block.input.end)
            while place < end, !block.isTooLong {
                let next = ends.end(of: place, end)
                defer { place = next }
                // The end of a row that was too long.
                if next - place == 1, result.last == .some(nil) { continue }
                result.append(Array(UnsafeBufferPointer(start: place, count: next - place)))
            }
            if block.isTooLong { result.append(nil) }
        }
        return result
    }

    /// The cells of the header and of all rows; nothing for one that is too long.
    private func rows(_ text: String, piece: Int = 1 << 18) throws -> [[String]?] {
        let input = try self.text(Array(text.utf8), piece: piece)
        var rows = try BatchRows(input)
        let header = try #require(try rows.header())
        _ = try rows.lookAhead()
        let (ends, separator) = (RowEnds(separator: rows.separator.rawValue), rows.separator)
        let cutter = RowCutter(input, behind: rows.unread, ends: ends)
        return [(0..<header.count).map { header[$0] }]
            + (try cut(cutter, ends).map { bytes in
                var reader = bytes.map { CSVReader(rows: $0, separator: separator, width: header.count) }
                let row = reader?.next()
                return row.map { row in (0..<row.count).map { row[$0] } }
            })
    }

    @Test("Lines come whole wherever the pieces end")
    func manyLines() throws {
        // 60 000 lines, about 700 KB: more than one piece.
        let all = (0..<60_000).map { "{\"id\": \($0)}" }
        #expect(try lines(all.joined(separator: "\n")) == all)
        #expect(try lines(all.joined(separator: "\n") + "\n") == all)
        #expect(try lines("") == [])
        #expect(try lines("\n\na") == ["", "", "a"])
        for piece in [1, 2, 7] { #expect(try lines("a\r\nbc\n\nd", piece: piece) == ["a\r", "bc", "", "d"]) }
    }

    @Test("A line beyond the limit is told as that, and the ones around it are read")
    func longLine() throws {
        let long = String(repeating: "x", count: Self.longest + 500_000)
        #expect(try lines("a\n\(long)\nb\n") == ["a", nil, "b"])
        #expect(try lines(long) == [nil])
    }

    @Test("Rows come whole wherever the pieces end")
    func manyRows() throws {
        let all = (0..<60_000).map { [String($0), "x\n\"y\""] }
        let text = "id,what\r\n" + all.map { "\($0[0]),\"x\n\"\"y\"\"\"\r\n" }.joined()
        let read = try rows(text)
        #expect(read == [["id", "what"]] + all)
        for piece in [1, 2, 7] {
            #expect(
                try rows("id;a\r\n1;\"x\r\n;y\"\r\n", piece: piece) == [["id", "a"], ["1", "x\r\n;y"]])
        }
    }

    @Test("A row beyond the limit is told as that, and the ones around it are read")
    func longRow() throws {
        let long = String(repeating: "x", count: Self.longest + 500_000)
        let read = try rows("id,what\na,1\nb,\(long)\nc,2\n")
        #expect(read.map { $0?[0] } == ["id", "a", nil, "c"])
        // The last one too, however far beyond the limit it goes.
        let last = try rows("id,what\na,1\nb,\(long)\(long)")
        #expect(last.map { $0?[0] } == ["id", "a", nil])
    }

    @Test("Text in UTF-16 is read as the same in UTF-8, wherever the pieces end", arguments: [1, 3, 1 << 18])
    func utf16(piece: Int) throws {
        let expected = "id,what\n" + (0..<3_000).map { "\($0),ñ😀\n" }.joined()
        let bytes: [UInt8] = [0xFF, 0xFE] + expected.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let text = try text(bytes, piece: piece)
        var read: [UInt8] = []
        while let piece = try text.next() { read += piece }
        #expect(read == Array(expected.utf8))
        // Half a unit at the end is no text.
        let half = try self.text(bytes + [0x41], piece: piece)
        #expect(throws: FileProblem.notText("a", .other)) { while try half.next() != nil {} }
    }

    @Test("The first byte that is no space tells lines of JSON from rows of CSV, and nothing of the text is lost")
    func kinds() throws {
        for (start, isLines) in [
            ("{\"id\":1}", true), (" \n\t[1]", true), ("id,what", false),
        ] {
            for piece in [1, 1 << 18] {
                let text = try text(Array(start.utf8), piece: piece)
                #expect(try text.holdsLines() == isLines)
                var read: [UInt8] = []
                while let piece = try text.next() { read += piece }
                #expect(read == Array(start.utf8))
            }
        }
    }

    @Test("A text with nothing in it is told as that", arguments: ["", " \n\t\r\n", "\u{FEFF}"])
    func empty(content: String) throws {
        let text = try text(Array(content.utf8))
        #expect(throws: FileProblem.empty("a")) { try text.holdsLines() }
    }

    @Test("What is no text is refused")
    func refused() {
        #expect(throws: FileProblem.notText("a", .pdf)) { try text(Array("%PDF-1.7".utf8)) }
        #expect(throws: FileProblem.notText("a", .other)) { try text([UInt8](repeating: 0, count: 8192)) }
    }
}
