import Foundation
import Testing

@Suite("On a terminal of its own")
struct TerminalTests {
    /// What a command shows on a terminal that takes colours.
    private func shown(_ arguments: [String], kind: String = "xterm") throws -> String {
        let binary = try #require(Repository.binary)
        var ends: (own: Int32, its: Int32) = (0, 0)
        try #require(openpty(&ends.own, &ends.its, nil, nil, nil) == 0)
        defer { close(ends.own) }
        let terminal = FileHandle(fileDescriptor: ends.its, closeOnDealloc: false)
        let process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.environment = ["TERM": kind, "LANG": "en_US.UTF-8", "COLUMNS": "80"]
        (process.standardInput, process.standardOutput, process.standardError) = (terminal, terminal, terminal)
        try process.run()
        close(ends.its)
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        // Where the program has ended the terminal answers with an error.
        while case let count = read(ends.own, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        "Headings are bold, and no escape sequence is mistaken for text",
        arguments: [
            ["help"], ["appraise", "--help"], ["compare"], ["cases"], ["show", "panama-311"],
            ["audit", "panama-311"],
            ["rates"], ["schema", "-O", "text"], ["help", "metrics", "--language", "pt"],
        ])
    func bold(arguments: [String]) throws {
        let shown = try shown(arguments)
        #expect(shown.contains("\u{1B}[1m"))
        #expect(!shown.contains("\u{FFFD}"))
        let plain = try self.shown(arguments, kind: "dumb")
        #expect(!plain.contains("\u{1B}") && !plain.contains("\u{FFFD}"))
    }

    @Test("The program's name alone answers in lines without a heading, and so without an escape sequence")
    func beginning() throws {
        let shown = try shown([])
        #expect(shown.contains("valor compare") && shown.contains("valor help"))
        #expect(!shown.contains("\u{1B}") && !shown.contains("\u{FFFD}"))
    }

    @Test("What is typed comes back in messages without steering the terminal")
    func typed() throws {
        for words in [["\u{1B}[31mx"], ["show", "\u{9B}31m"], ["compare", "\u{202E}.json"], ["--\u{1B}]0;x\u{7}"]] {
            let shown = try shown(words)
            #expect(shown.contains("\u{FFFD}"))
            #expect(!shown.unicodeScalars.contains { ["\u{1B}", "\u{9B}", "\u{202E}", "\u{7}"].contains($0) })
        }
    }
}
