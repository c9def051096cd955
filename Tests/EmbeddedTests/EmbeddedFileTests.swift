import Embedded
import Foundation
import Testing

@Suite("What is baked in is what lies in Cases/")
struct EmbeddedFileTests {
    private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Cases")
        .standardized

    @Test("Every file is there, byte for byte, and no other")
    func contents() throws {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        let expected = paths.filter { $0.hasSuffix(".json") || $0.hasSuffix(".csv") }.sorted()
        #expect(!expected.isEmpty)
        #expect(EmbeddedFile.all.map(\.path) == expected)
        for file in EmbeddedFile.all {
            let data = try Data(contentsOf: folder.appending(path: file.path))
            #expect(data == Data(file.text.utf8), "\(file.path)")
        }
    }
}
