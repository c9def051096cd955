import Foundation
import Testing

@Suite("What a page is built of")
struct EmbeddableTests {
    /// What Embedded Swift does not have, as far as a line of a source shows it; `make browser` finds the rest.
    private static let barred = [
        (what: "an existential type", pattern: #"\bany [A-Z]"#),
        (what: "a dynamic cast", pattern: #"\b(as[?!] |is [A-Z])"#),
        (what: "a key path literal, for which a closure stands as well", pattern: #"\\[A-Za-z]*\.[a-z]"#),
        (what: "an error without its type", pattern: #"\b(throws\b(?!\()|rethrows\b)"#),
        (
            what: "a way to fill a dictionary that casts",
            pattern: #"uniquingKeysWith|uniqueKeysWithValues|\.merg(e|ing)\("#
        ),
        (what: "a search by the module of regular expressions", pattern: #"\.(firstRange|ranges)\(of:"#),
        (what: "a type that looks into others", pattern: #"\b(Codable|Decodable|Encodable|Mirror)\b"#),
    ]

    /// The modules that `Sources/Browser` stands on.
    private func modules() throws -> [DescribedPackage.Target] {
        let package = try DescribedPackage.described.get()
        let below = Set(FloorTests.floors.prefix { $0 != ["Batch"] }.joined())
        return package.modules.filter { below.contains($0.name) || $0.name == "Browser" }
    }

    /// A line of code without the texts and the remark in it.
    private static func code(of line: Substring) -> String {
        let bare = line.replacing(/"(?:[^"\\]|\\.)*"/, with: "\"\"")
        return bare.firstRange(of: "//").map { String(bare[..<$0.lowerBound]) } ?? String(bare)
    }

    @Test("It has nothing that Embedded Swift bars")
    func bars() throws {
        let modules = try modules()
        #expect(modules.count > 15)
        // Nearly every line has none of them, and one look tells.
        let any = try Regex(Self.barred.map { "(?:\($0.pattern))" }.joined(separator: "|"))
        for path in modules.flatMap({ module in module.sources.map { "\(module.path)/\($0)" } }) {
            let lines = try ScannedSource.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                let code = Self.code(of: line)
                guard code.contains(any) else { continue }
                for (what, pattern) in Self.barred where try code.contains(Regex(pattern)) {
                    Issue.record("\(path):\(index + 1) has \(what)")
                }
            }
        }
    }

    @Test("It imports nothing but the house, and in Numerics the platform")
    func imports() throws {
        let modules = try modules()
        let names = Set(modules.map(\.name))
        for module in modules where module.name != "Numerics" {
            for source in module.sources {
                for line in try ScannedSource(path: "\(module.path)/\(source)").imports {
                    #expect(names.contains(line.module), "\(module.path)/\(source) imports \(line.module)")
                }
            }
        }
    }

    @Test(
        "A line counts without its texts and its remark",
        arguments: [
            ("let a = \"any Error\"  // as? Int", "let a = \"\"  "),
            ("x(\"a \\\" any B\", y as? Z)", "x(\"\", y as? Z)"),
        ])
    func codeAlone(line: String, code: String) {
        #expect(Self.code(of: Substring(line)) == code)
    }
}
