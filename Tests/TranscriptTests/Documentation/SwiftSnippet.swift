import Foundation

/// A piece of a test that a page shows: the lines between `// snippet` and `// end`, and what their file imports.
struct SwiftSnippet: Sendable, Equatable {
    let file: String
    /// The lines, without the indentation of the first.
    let lines: [String]
    let imports: Set<String>

    static let folder = Repository.root.appending(path: "Tests/ClientTests")

    static let all: [SwiftSnippet] = {
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path < $1.path }.flatMap { url -> [SwiftSnippet] in
            guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
            return snippets(in: text, file: url.lastPathComponent)
        }
    }()

    private static func snippets(in text: String, file: String) -> [SwiftSnippet] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let imports = Set(lines.filter { $0.hasPrefix("import ") })
        var snippets: [SwiftSnippet] = []
        var open: [String]?
        for line in lines {
            let words = line.trimmingPrefix { $0 == " " }
            if words == "// snippet" {
                open = []
            } else if words == "// end", let body = open {
                let indent = body.first?.prefix { $0 == " " }.count ?? 0
                snippets.append(
                    SwiftSnippet(file: file, lines: body.map { String($0.dropFirst(indent)) }, imports: imports))
                open = nil
            } else {
                open?.append(line)
            }
        }
        return snippets
    }

    /// Whether a block is this snippet under some of its file's imports.
    ///
    /// A page may line its remarks up, which the formatter of sources would not keep.
    func matches(_ block: FencedBlock) -> Bool {
        let head = block.lines.prefix { $0.hasPrefix("import ") || $0.isEmpty }
        return head.allSatisfy { $0.isEmpty || imports.contains($0) }
            && block.lines.dropFirst(head.count).map(Self.unaligned) == lines.map(Self.unaligned)
    }

    private static func unaligned(_ line: String) -> String { line.replacing(/\s+\/\//, with: "  //") }
}
