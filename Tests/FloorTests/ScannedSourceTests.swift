import Testing

@Suite("What the rules of the house are checked on")
struct ScannedSourceTests {
    private let source = ScannedSource(
        path: "A.swift",
        text: """
            // import Nothing
            #if canImport(FoundationEssentials)
                import FoundationEssentials
            #else
                import Foundation
            #endif
            @testable import Money
            public import struct Facts.Bound

            /// A struct Comment.
            public indirect enum Tree<Leaf>: Sendable {
                private struct Inner {}
            }
            extension Money {}
            let important = "import Text"

            """)

    @Test("Imports are found, with the conditions they stand under")
    func imports() {
        #expect(source.imports.map(\.module) == ["FoundationEssentials", "Foundation", "Money", "Facts"])
        #expect(
            source.imports.map(\.conditions) == [
                ["canImport(FoundationEssentials)"], ["!canImport(FoundationEssentials)"], [], [],
            ])
    }

    @Test("Declared types are found, extended ones are not")
    func types() {
        #expect(source.types == ["Tree", "Inner"])
    }

    @Test("Lines are counted as an editor counts them")
    func lines() {
        #expect(source.lineCount == 15)
        #expect(ScannedSource(path: "", text: "").lineCount == 1)
    }
}
