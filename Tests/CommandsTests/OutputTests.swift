import Foundation
import Reports
import Testing
import Wording

@testable import Commands

@Suite("Writing a file")
struct OutputTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ text: String, to name: String) throws {
        let output = try Output(to: folder.path(name))
        try output.write(text)
        try output.close()
    }

    @Test("A new file stands at its place when it is whole, and not before")
    func newFile() throws {
        let output = try Output(to: folder.path("a.csv"))
        try output.write("one\n")
        try output.flush()
        #expect(try !folder.names.contains("a.csv"))
        try output.write(Array("two\n".utf8))
        try output.close()
        #expect(try folder.names == ["a.csv"])
        #expect(try folder.text(of: "a.csv") == "one\ntwo\n")
    }

    @Test("A file that is there is replaced whole and keeps its permissions")
    func replacement() throws {
        try folder.write("a long old text\n", to: "a.csv", permissions: 0o640)
        let output = try Output(to: folder.path("a.csv"))
        try output.write("new\n")
        try output.flush()
        #expect(try folder.text(of: "a.csv") == "a long old text\n")
        try output.close()
        #expect(try folder.text(of: "a.csv") == "new\n")
        #expect(try folder.permissions(of: "a.csv") == 0o640)
        #expect(try folder.names == ["a.csv"])
    }

    @Test("A link stays a link, and the file at its end is replaced, whether one is there or not")
    func links() throws {
        try folder.write("a long old text\n", to: "target.csv", permissions: 0o600)
        try folder.link("link.csv", to: "target.csv")
        try folder.link("dangling.csv", to: "new.csv")
        try write("new\n", to: "link.csv")
        try write("new\n", to: "dangling.csv")
        #expect(try folder.text(of: "target.csv") == "new\n")
        #expect(try folder.text(of: "new.csv") == "new\n")
        #expect(try folder.permissions(of: "target.csv") == 0o600)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.csv")) == "target.csv")
        #expect(try folder.names == ["dangling.csv", "link.csv", "new.csv", "target.csv"])
    }

    @Test("What a link leads to stays whole until the new file is, and links in a circle are refused")
    func linkedTarget() throws {
        try folder.makeFolder("elsewhere")
        try folder.write("old\n", to: "elsewhere/target.csv")
        try folder.link("link.csv", to: "elsewhere/target.csv")
        try folder.link("further.csv", to: "link.csv")
        do {
            let output = try Output(to: folder.path("further.csv"))
            try output.write("half")
            try output.flush()
            #expect(try folder.text(of: "elsewhere/target.csv") == "old\n")
        }
        #expect(try folder.text(of: "elsewhere/target.csv") == "old\n")
        try write("new\n", to: "further.csv")
        #expect(try folder.text(of: "elsewhere/target.csv") == "new\n")
        #expect(try folder.names == ["elsewhere", "further.csv", "link.csv"])
        try folder.link("one.csv", to: "other.csv")
        try folder.link("other.csv", to: "one.csv")
        #expect(throws: FileProblem.self) { try Output(to: folder.path("one.csv")) }
    }

    @Test("A file that replaces another makes no program run as somebody else", arguments: [0o4755, 0o2755, 0o1644])
    func specialBits(permissions: Int) throws {
        try folder.write("old\n", to: "a.csv", permissions: permissions)
        try write("new\n", to: "a.csv")
        #expect(try folder.permissions(of: "a.csv") == permissions & 0o777)
    }

    @Test("A name may be as long as the system lets it", arguments: [240, 241, 255])
    func longName(length: Int) throws {
        let name = String(repeating: "n", count: length)
        for text in ["one\n", "two\n"] {
            try write(text, to: name)
            #expect(try folder.text(of: name) == text)
        }
        #expect(try folder.names == [name])
        #expect(throws: FileProblem.self) { try write("one\n", to: name + String(repeating: "n", count: 256 - length)) }
    }

    @Test("A name that is not UTF-8 is written and read as it is, and shown with its bytes")
    func foreignName() throws {
        #if os(Linux)
            // The ä of Latin-1.
            let path = folder.path("") + "/" + PathText.text(of: [0x65, 0xE4, 0x2E, 0x63, 0x73, 0x76])
            let output = try Output(to: path)
            try output.write("one\n")
            try output.close()
            #expect(try FileText.bytes(of: path) == Array("one\n".utf8))
            #expect(try FileText.source(of: path).name == folder.path("") + "/e\\xE4.csv")
            #expect(throws: FileProblem.notFound(folder.path("") + "/\\xE4")) {
                try FileText.bytes(of: folder.path("") + "/" + PathText.text(of: [0xE4]))
            }
        #endif
    }

    @Test("A file that is read is not written over, by whatever name")
    func inputs() throws {
        try folder.write("old\n", to: "a.csv")
        try folder.link("link.csv", to: "a.csv")
        try FileManager.default.linkItem(atPath: folder.path("a.csv"), toPath: folder.path("hard.csv"))
        let inputs = InputFiles()
        _ = try FileText.bytes(of: folder.path("a.csv"), noting: inputs)
        for path in ["a.csv", "link.csv", "hard.csv", "./../\(URL(filePath: folder.path("")).lastPathComponent)/a.csv"]
        {
            let path = folder.path("") + "/" + path
            #expect(throws: FileProblem.outputIsInput(path)) { try Output(to: path, sparing: inputs) }
        }
        // What is read after the output was made is spared too.
        try folder.write("other\n", to: "b.csv")
        let output = try Output(to: folder.path("b.csv"), sparing: inputs)
        try output.write("new\n")
        _ = try FileText.bytes(of: folder.path("b.csv"), noting: inputs)
        #expect(throws: FileProblem.outputIsInput(folder.path("b.csv"))) { try output.close() }
        #expect(try folder.text(of: "b.csv") == "other\n")
        #expect(try folder.text(of: "a.csv") == "old\n")
    }

    @Test("An output that is given up leaves nothing, and what was there as it was")
    func abandonment() throws {
        try folder.write("old\n", to: "old.csv")
        for name in ["old.csv", "new.csv"] {
            let output = try Output(to: folder.path(name))
            try output.write("half")
            try output.flush()
        }
        #expect(try folder.names == ["old.csv"])
        #expect(try folder.text(of: "old.csv") == "old\n")
    }

    @Test("More than one piece arrives in order")
    func pieces() throws {
        let lines = (0..<50_000).map { "\($0)\n" }
        let output = try Output(to: folder.path("a.txt"))
        for line in lines { try output.write(line) }
        try output.close()
        #expect(try folder.text(of: "a.txt") == lines.joined())
    }

    @Test("A folder, a link to one, and a file in a folder that is not there are refused")
    func refusals() throws {
        try folder.makeFolder("folder")
        try folder.link("way", to: "folder")
        for name in ["folder", "way"] {
            #expect(throws: FileProblem.isFolder(folder.path(name))) { try Output(to: folder.path(name)) }
        }
        #expect(throws: FileProblem.noFolder(folder.path("absent/a.csv"))) { try write("one\n", to: "absent/a.csv") }
        #expect(try folder.names == ["folder", "way"])
    }

    @Test("A folder that may not be written in is told as that", .disabled(if: TemporaryFolder.isSuperuser))
    func permission() throws {
        try folder.makeFolder("locked", permissions: 0o500)
        let path = folder.path("locked/a.csv")
        #expect(throws: FileProblem.notPermitted(path)) { try write("one\n", to: "locked/a.csv") }
    }

    @Test("A full disk is told", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullDisk() throws {
        let output = try Output(to: "/dev/full")
        try output.write("a")
        #expect(throws: FileProblem.self) { try output.close() }
    }

    @Test("A file that its owner made read-only stays")
    func readOnly() throws {
        try folder.write("old\n", to: "a.csv", permissions: 0o444)
        #expect(throws: FileProblem.notPermitted(folder.path("a.csv"))) { try write("one\n", to: "a.csv") }
        #expect(try folder.text(of: "a.csv") == "old\n")
    }

    @Test("A data package is replaced where it is one of ours of that table, and nothing else")
    func packages() throws {
        let path = folder.path("a.datapackage.json")
        try folder.write(
            "{ \"sources\": [], \"version\": \"1\", \"resources\": [{ \"path\": \"a.csv\" }] }",
            to: "a.datapackage.json")
        let session = try Session(try Invocation(["cases"]), environment: [:])
        _ = try session.companion(path, of: folder.path("a.csv"))
        for text in ["{ \"resources\": [{ \"path\": \"b.csv\" }] }", "{}", "notes"] {
            try folder.write(text, to: "a.datapackage.json")
            #expect(throws: FileProblem.foreignPackage(path, table: folder.path("a.csv"))) {
                try session.companion(path, of: folder.path("a.csv"))
            }
        }
    }
}
