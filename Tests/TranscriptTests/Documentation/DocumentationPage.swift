import Foundation
import Testing

/// A page that people read: an article of the catalogue, or the README.
struct DocumentationPage: Sendable, CustomTestStringConvertible {
    let url: URL
    let lines: [String]

    init(_ url: URL) throws {
        self.url = url
        lines = try String(contentsOf: url, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    var name: String { url.lastPathComponent }
    var testDescription: String { name }
    var blocks: [FencedBlock] { FencedBlock.all(in: lines) }

    static let catalogue = Repository.root.appending(path: "Sources/Documentation/Valor.docc")

    /// The articles, the pages of the modules and the README, in the order of the alphabet.
    static let all: [DocumentationPage] = {
        let folders = [catalogue, catalogue.appending(path: "Modules")]
        let articles = folders.flatMap { folder in
            (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        }
        .filter { $0.pathExtension == "md" }
        return (articles + [Repository.root.appending(path: "README.md")])
            .sorted { $0.path < $1.path }.compactMap { try? DocumentationPage($0) }
    }()

    /// The page with the lines of some blocks replaced.
    func replacing(_ blocks: [(old: FencedBlock, new: [String])]) -> String {
        var lines = lines
        for (old, new) in blocks.sorted(by: { $0.old.start > $1.old.start }) {
            lines.replaceSubrange((old.start + 1)..<(old.start + 1 + old.lines.count), with: new)
        }
        return lines.joined(separator: "\n")
    }
}
