import Foundation
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

    @Test("A link is written through and stays a link, whether something is at its end or not")
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
        _ = try Session.companion(path, of: folder.path("a.csv"))
        for text in ["{ \"resources\": [{ \"path\": \"b.csv\" }] }", "{}", "notes"] {
            try folder.write(text, to: "a.datapackage.json")
            #expect(throws: FileProblem.foreignPackage(path, table: folder.path("a.csv"))) {
                try Session.companion(path, of: folder.path("a.csv"))
            }
        }
    }
}
