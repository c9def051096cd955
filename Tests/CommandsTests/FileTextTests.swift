import Languages
import Reports
import Syntax
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

    @Test(
        "The file of a program is named, and no line of it shown",
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04] + Array("\0\0[Content_Types].xml".utf8), ForeignFile.excel),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .excel), (Array("%PDF-1.7".utf8), .pdf),
            ([0x7F, 0x45, 0x4C, 0x46, 0], .other),
            (
                [0x50, 0x4B, 0x03, 0x04] + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
                .openDocument
            ),
        ])
    func programs(bytes: [UInt8], program: ForeignFile) throws {
        let path = folder.path("a.csv")
        let output = try Output(to: path)
        try output.write(bytes)
        try output.close()
        #expect(throws: FileProblem.notText(path, program)) { try FileText.source(of: path) }
    }

    @Test("A text in UTF-16 with its mark is read, whichever byte comes first", arguments: [true, false])
    func utf16(isLittle: Bool) throws {
        let units = [0xFEFF] + Array("año;€\n".utf16)
        let bytes = units.flatMap { unit in
            let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            return isLittle ? bytes : bytes.reversed()
        }
        let output = try Output(to: folder.path("a.csv"))
        try output.write(bytes)
        try output.close()
        #expect(try FileText.source(of: folder.path("a.csv")).line(1) == "año;€")
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
