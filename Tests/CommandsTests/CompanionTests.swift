import Foundation
import Reports
import Testing
import Wording

@testable import Commands

@Suite("Two files that belong together")
struct CompanionTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func outputs() throws -> (main: Output, companion: Output) {
        let companion = try Output(to: folder.path("a.json"))
        let main = try Output(to: folder.path("a.csv"))
        try companion.write("package\n")
        try main.write("data\n")
        return (main, companion)
    }

    @Test("Both stand at their places when both are whole, and nothing else is left", arguments: [false, true])
    func both(hasFormer: Bool) throws {
        if hasFormer { for name in ["a.csv", "a.json"] { try folder.write("former\n", to: name) } }
        let (main, companion) = try outputs()
        try main.flush()
        try companion.flush()
        #expect(try folder.names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".json") }.count == (hasFormer ? 2 : 0))
        try main.close(with: companion)
        #expect(try folder.names == ["a.csv", "a.json"])
        #expect(try folder.text(of: "a.csv") == "data\n")
        #expect(try folder.text(of: "a.json") == "package\n")
    }

    @Test("Where one is refused its name, the other is taken back", arguments: [false, true])
    func neither(hasFormer: Bool) throws {
        if hasFormer { try folder.write("former\n", to: "a.json") }
        do {
            let (main, companion) = try outputs()
            // What came in between keeps the file from its place.
            try folder.makeFolder("a.csv")
            #expect(throws: FileProblem.self) { try main.close(with: companion) }
        }
        #expect(try folder.names == (hasFormer ? ["a.csv", "a.json"] : ["a.csv"]))
        if hasFormer { #expect(try folder.text(of: "a.json") == "former\n") }
    }

    @Test("Where the companion cannot be whole, the file stays as it was", .enabled(if: hasFullDevice))
    func full() throws {
        try folder.write("former\n", to: "a.csv")
        try folder.link("a.json", to: "/dev/full")
        do {
            let (main, companion) = try outputs()
            #expect(throws: FileProblem.self) { try main.close(with: companion) }
        }
        #expect(try folder.names == ["a.csv", "a.json"])
        #expect(try folder.text(of: "a.csv") == "former\n")
    }

    private static var hasFullDevice: Bool { FileManager.default.fileExists(atPath: "/dev/full") }
}
