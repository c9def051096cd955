import Reports
import Testing

@testable import Commands

@Suite("A file that is read piece by piece")
struct FilePiecesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("All pieces together are the file")
    func pieces() throws {
        // 600 KB: more than two pieces.
        let text = String(repeating: "0123456789", count: 60_000)
        try folder.write(text, to: "a.txt")
        let pieces = try FilePieces(folder.path("a.txt"))
        var read: [UInt8] = []
        while let piece = try pieces.next() { read += piece }
        #expect(read == Array(text.utf8))
        #expect(try pieces.next() == nil)
    }

    @Test("What is not there, or a folder, is refused")
    func refused() throws {
        try folder.makeFolder("folder")
        #expect(throws: FileProblem.notFound(folder.path("none"))) { try FilePieces(folder.path("none")) }
        #expect(throws: FileProblem.isFolder(folder.path("folder"))) { try FilePieces(folder.path("folder")).next() }
    }
}
