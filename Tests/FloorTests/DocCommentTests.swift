import Testing

@Suite("What a client sees is explained")
struct DocCommentTests {
    /// A declaration of a source that others can name.
    struct Declaration: Equatable {
        let line: Int
        let text: String
        /// The lines of its comment, without their slashes.
        let comment: [String]
    }

    /// What a text declares as public, the cases of public enumerations among it.
    static func publicDeclarations(in text: String) -> [Declaration] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var found: [Declaration] = []
        var comment: [String] = []
        /// How far the public enumerations around a line are indented.
        var enumerations: [Int] = []
        for (index, line) in lines.enumerated() {
            let bare = line.drop { $0 == " " }
            let indent = line.count - bare.count
            if bare.hasPrefix("///") {
                comment.append(String(bare.dropFirst(3)))
                continue
            }
            // An attribute stands between a comment and what it is on.
            if bare.hasPrefix("@"), !bare.contains(" public ") { continue }
            if bare.hasPrefix("}") { enumerations.removeAll { $0 >= indent } }
            let words = bare.split(separator: " ").drop { $0.hasPrefix("@") }
            let isPublic = words.first == "public" && words.dropFirst().first != "extension"
            let isCase = words.first == "case" && enumerations.contains(indent - 4)
            if isPublic || isCase {
                found.append(Declaration(line: index + 1, text: String(bare), comment: comment))
            }
            if words.contains("enum"), isPublic { enumerations.append(indent) }
            comment = []
        }
        return found
    }

    private func declarations() throws -> [(path: String, declaration: Declaration)] {
        let package = try DescribedPackage.described.get()
        return try package.modules.flatMap { module in
            try module.sources.flatMap { source in
                let path = "\(module.path)/\(source)"
                return Self.publicDeclarations(in: try ScannedSource.text(of: path)).map { (path, $0) }
            }
        }
    }

    @Test("Whatever is public has a comment, and each case of a public enumeration")
    func comments() throws {
        let declarations = try declarations()
        #expect(declarations.count > 300)
        for (path, declaration) in declarations where declaration.comment.isEmpty {
            Issue.record("\(path):\(declaration.line) is not explained: \(declaration.text)")
        }
    }

    @Test("A comment begins with a sentence")
    func sentences() throws {
        for (path, declaration) in try declarations() {
            // The first paragraph.
            let summary = declaration.comment.prefix { $0.contains { $0 != " " } }.joined()
            let ends = [".", ":"].contains { summary.hasSuffix($0) }
            #expect(ends || declaration.comment.isEmpty, "\(path):\(declaration.line): \(summary)")
        }
    }

    @Test("What is public is told from what is not")
    func told() {
        let text = """
            /// One.
            ///
            /// More.
            public struct One {
                @inlinable public var bare: Int { 1 }
                package var two: Int
                /// Three.
                @Sendable
                public func three() {}
                /// Its kinds.
                public enum Kind {
                    case first
                    /// The second.
                    case second
                }
                func four(_ kind: Kind) {
                    switch kind {
                    case .first: break
                    case .second: break
                    }
                }
            }
            """
        let found = Self.publicDeclarations(in: text)
        #expect(found.map(\.line) == [4, 5, 9, 11, 12, 14])
        #expect(found.map(\.comment.isEmpty) == [false, true, false, false, true, false])
        #expect(found.first?.comment == [" One.", "", " More."])
    }
}
