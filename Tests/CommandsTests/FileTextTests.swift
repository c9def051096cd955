import Testing
import Wording

@testable import Commands

@Suite("Reading a file")
struct FileTextTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("All bytes are read, however many there are")
    func bytes() throws {
        let text = String(repeating: "0123456789", count: 20_000)
        try folder.write(text, to: "a.txt")
        #expect(try FileText.bytes(of: folder.path("a.txt")) == Array(text.utf8))
        try folder.write("", to: "empty.txt")
        #expect(try FileText.bytes(of: folder.path("empty.txt")).isEmpty)
    }

    @Test("What is not there, a folder, and a file taken for a folder are told apart")
    func problems() throws {
        try folder.write("a", to: "a.txt")
        try folder.makeFolder("folder")
        for (name, problem) in [
            ("absent", FileProblem.notFound(folder.path("absent"))), ("folder", .isFolder(folder.path("folder"))),
            ("a.txt/b", .notFound(folder.path("a.txt/b"))),
        ] {
            #expect(throws: problem) { try FileText.bytes(of: folder.path(name)) }
        }
    }

    @Test("A file that may not be read is told as that", .disabled(if: TemporaryFolder.isSuperuser))
    func permission() throws {
        try folder.write("a", to: "secret.txt", permissions: 0o200)
        let path = folder.path("secret.txt")
        #expect(throws: FileProblem.notPermitted(path)) { try FileText.bytes(of: path) }
    }

    @Test("An argument names a file where it has a folder or an ending, is standard input, or is there")
    func paths() throws {
        try folder.write("{}", to: "plan")
        for argument in ["a.json", "folder/plan", "-", "./plan", folder.path("plan")] {
            #expect(ProjectFile.isPath(argument), "\(argument)")
        }
        #expect(!ProjectFile.isPath("panama-311"))
    }
}
