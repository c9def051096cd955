import Testing

@Suite("Swift code of the documentation")
struct SwiftSnippetTests {
    @Test("Every block of Swift is a piece of a test, which compiles and holds", arguments: DocumentationPage.all)
    func blocks(_ page: DocumentationPage) {
        for block in page.blocks where block.language == "swift" {
            #expect(
                SwiftSnippet.all.contains { $0.matches(block) },
                "\(page.name), line \(block.start + 1): put it into a test in Tests/ClientTests, word by word")
        }
    }

    @Test("Every piece is shown on some page")
    func strays() {
        let blocks = DocumentationPage.all.flatMap(\.blocks).filter { $0.language == "swift" }
        #expect(!SwiftSnippet.all.isEmpty)
        for snippet in SwiftSnippet.all {
            #expect(blocks.contains(where: snippet.matches), "\(snippet.file): \(snippet.lines.first ?? "")")
        }
    }
}
