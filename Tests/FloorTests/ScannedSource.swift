import Foundation

/// A source file, as far as the rules of the house go.
struct ScannedSource {
    /// A line that imports a module.
    struct Import {
        let module: String
        /// The `#if` conditions around it, with a `!` before one whose `#else` it stands in.
        let conditions: [String]
    }

    let path: String
    let lineCount: Int
    let imports: [Import]
    /// The names of the types it declares, extensions left out.
    let types: Set<String>

    init(path: String) throws {
        self.init(path: path, text: try Self.text(of: path))
    }

    /// The text of a source of the package.
    static func text(of path: String) throws -> String {
        try String(contentsOf: DescribedPackage.root.appending(path: path), encoding: .utf8)
    }

    init(path: String, text: String) {
        var lineCount = 0
        var imports: [Import] = []
        var types: Set<String> = []
        var conditions: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lineCount += 1
            let words = line.split(whereSeparator: { " \t(<:{,".contains($0) }).map(String.init)
            guard let first = words.first, !first.hasPrefix("//") else { continue }
            switch first {
            case "#if":
                conditions.append(Self.condition(of: line))
            case "#elseif":
                if !conditions.isEmpty { conditions[conditions.count - 1] = Self.condition(of: line) }
            case "#else":
                if let condition = conditions.popLast() { conditions.append("!" + condition) }
            case "#endif":
                _ = conditions.popLast()
            default:
                if let module = Self.importedModule(words) {
                    imports.append(Import(module: module, conditions: conditions))
                }
                if let type = Self.declaredType(words) { types.insert(type) }
            }
        }
        self.path = path
        // The text's last line ends in a line break, behind which nothing follows.
        self.lineCount = text.hasSuffix("\n") ? lineCount - 1 : lineCount
        self.imports = imports
        self.types = types
    }

    private static func condition(of line: Substring) -> String {
        line.split(separator: " ").dropFirst().joined(separator: " ")
    }

    /// `A` of `import A`, `public import A`, `@testable import struct A.B`.
    private static func importedModule(_ words: [String]) -> String? {
        guard let place = words.firstIndex(of: "import"),
            words[..<place].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) })
        else { return nil }
        return words[(place + 1)...].first { !kinds.contains($0) }?.split(separator: ".").first.map(String.init)
    }

    private static func declaredType(_ words: [String]) -> String? {
        guard let place = words.firstIndex(where: typeKinds.contains), place + 1 < words.count,
            words[..<place].allSatisfy({ $0.hasPrefix("@") || modifiers.contains($0) })
        else { return nil }
        return words[place + 1]
    }

    private static let accessLevels: Set = ["public", "package", "internal", "fileprivate", "private"]
    private static let modifiers = accessLevels.union(["final", "indirect", "open", "nonisolated"])
    private static let typeKinds: Set = ["struct", "class", "enum", "actor", "protocol", "typealias"]
    private static let kinds = typeKinds.union(["func", "let", "var"])
}
