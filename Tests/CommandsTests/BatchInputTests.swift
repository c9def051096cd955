import Languages
import Reports
import Syntax
import Testing
import Wording

@testable import Commands

@Suite("The input of a batch")
struct BatchInputTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// All lines; nothing for one that is too long.
    private func lines(_ text: String) throws -> [String?] {
        try folder.write(text, to: "a.ndjson")
        let input = try BatchInput(folder.path("a.ndjson"))
        var lines = BatchLines(input, first: try input.next() ?? [])
        var result: [String?] = []
        while let line = try lines.next() {
            switch line {
            case .bytes(let bytes): result.append(String(decoding: bytes, as: UTF8.self))
            case .tooLong: result.append(nil)
            }
        }
        return result
    }

    private func rows(_ text: String) throws -> [(cells: [String], isTooLong: Bool)] {
        try folder.write(text, to: "a.csv")
        let input = try BatchInput(folder.path("a.csv"))
        var rows = try BatchRows(input, first: try input.next() ?? [])
        var result: [(cells: [String], isTooLong: Bool)] = []
        while let row = try rows.next() {
            result.append(((0..<row.cells.count).map { row.cells[$0] }, row.isTooLong))
        }
        return result
    }

    @Test("Lines come whole wherever the pieces end")
    func manyLines() throws {
        // 60 000 lines, about 700 KB: more than one piece.
        let all = (0..<60_000).map { "{\"id\": \($0)}" }
        #expect(try lines(all.joined(separator: "\n")) == all)
        #expect(try lines(all.joined(separator: "\n") + "\n") == all)
        #expect(try lines("") == [])
        #expect(try lines("\n\na") == ["", "", "a"])
    }

    @Test("A line beyond the limit is told as that, and the ones around it are read")
    func longLine() throws {
        let long = String(repeating: "x", count: BatchInput.longestRow + 500_000)
        #expect(try lines("a\n\(long)\nb\n") == ["a", nil, "b"])
        #expect(try lines(long) == [nil])
    }

    @Test("Rows come whole wherever the pieces end")
    func manyRows() throws {
        let all = (0..<60_000).map { [String($0), "x\n\"y\""] }
        let text = "id,what\r\n" + all.map { "\($0[0]),\"x\n\"\"y\"\"\"\r\n" }.joined()
        let read = try rows(text)
        #expect(read.map(\.cells) == [["id", "what"]] + all)
    }

    @Test("A row beyond the limit is told as that, and the ones around it are read")
    func longRow() throws {
        let long = String(repeating: "x", count: BatchInput.longestRow + 500_000)
        let read = try rows("id,what\na,1\nb,\(long)\nc,2\n")
        #expect(read.map(\.cells[0]) == ["id", "a", "b", "c"])
        #expect(read.map(\.isTooLong) == [false, false, true, false])
        // The last one too, however far beyond the limit it goes.
        let last = try rows("id,what\na,1\nb,\(long)\(long)")
        #expect(last.map(\.isTooLong) == [false, false, true])
        #expect(last[2].cells[0] == "b")
    }

    @Test("Text in UTF-16 is read as the same in UTF-8")
    func utf16() throws {
        let text = "id,what\n" + (0..<50_000).map { "\($0),ñ😀\n" }.joined()
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        try folder.write(bytes, to: "a.csv")
        let input = try BatchInput(folder.path("a.csv"))
        var read: [UInt8] = []
        while let piece = try input.next() { read += piece }
        #expect(read == Array(text.utf8))
    }

    @Test("What is no text, not there, or a folder is refused")
    func refused() throws {
        try folder.write("%PDF-1.7", to: "a.pdf")
        try folder.makeFolder("folder")
        #expect(throws: FileProblem.notText(folder.path("a.pdf"), .pdf)) { try BatchInput(folder.path("a.pdf")) }
        #expect(throws: FileProblem.notFound(folder.path("none"))) { try BatchInput(folder.path("none")) }
        #expect(throws: FileProblem.isFolder(folder.path("folder"))) { try BatchInput(folder.path("folder")) }
    }

    @Test("A file that is read whole has a limit, which the message names")
    func limit() throws {
        try folder.write(String(repeating: "x", count: 1 << 20), to: "a.json")
        #expect(try FileText.bytes(of: folder.path("a.json"), mostMegabytes: 1).count == 1 << 20)
        try folder.write(String(repeating: "x", count: (1 << 20) + 1), to: "a.json")
        let problem = FileProblem.tooLarge(folder.path("a.json"), megabytes: 1)
        #expect(throws: problem) { try FileText.bytes(of: folder.path("a.json"), mostMegabytes: 1) }
        // It never ends, and is given up all the same.
        #expect(throws: FileProblem.tooLarge("/dev/zero", megabytes: 1)) {
            try FileText.bytes(of: "/dev/zero", mostMegabytes: 1)
        }
        for language in Language.allCases { #expect(Words(in: language).say(problem).contains("1 MB")) }
    }
}
