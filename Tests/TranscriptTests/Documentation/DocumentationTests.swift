import Foundation
import Testing

/// What the documentation shows is what the program prints.
@Suite("The documentation")
struct DocumentationTests {
    /// A page's commands run one after the other in a folder of their own, with the files that the page writes.
    @Test("Consoles show what the program prints", arguments: DocumentationPage.all)
    func consoles(_ page: DocumentationPage) async throws {
        let blocks = page.blocks
        guard blocks.contains(where: { $0.language == "console" }) else { return }
        let workplace = try Workplace()
        var recorded: [(old: FencedBlock, new: [String])] = []
        for block in blocks {
            if let file = block.file {
                let text = block.lines.joined(separator: "\n")
                #expect(try await workplace.run("cat > '\(file)' <<'END OF FILE'\n\(text)\nEND OF FILE").code == 0)
            }
            guard block.language == "console" else { continue }
            let expected = try #require(ConsoleBlock(block.lines), "\(page.name): a console starts with `$ `")
            var found = expected
            for (index, step) in expected.steps.enumerated() {
                let outcome = try await workplace.run(step.script)
                found.steps[index].output = VisibleText.lines(of: outcome.outputText)
                #expect(outcome.code == 0, "\(page.name): \(step.script): show a failure with `; echo $?`")
            }
            if found == expected { continue }
            recorded.append((block, found.lines))
            if Recording.isOn { continue }
            let difference = LineDifference.text(expected: expected.lines, found: found.lines)
            Issue.record("\(page.name), line \(block.start + 1)\n\(difference)")
        }
        if Recording.isOn, !recorded.isEmpty {
            try Data(page.replacing(recorded).utf8).write(to: page.url)
            Issue.record("\(page.name) was written anew")
        }
    }

    @Test("There are pages, each with a title, an abstract and lines of at most 120 characters")
    func pages() throws {
        #expect(DocumentationPage.all.count > 10)
        for page in DocumentationPage.all {
            #expect(page.lines.first?.hasPrefix("# ") == true, "\(page.name) has no title")
            #expect(page.lines.count > 2 && page.lines[1].isEmpty && !page.lines[2].isEmpty, "\(page.name)")
            let blocks = page.blocks.map { $0.start...($0.start + $0.lines.count + 1) }
            let fences = page.lines.count { $0.hasPrefix("```") }
            #expect(fences == 2 * blocks.count, "\(page.name) has a block that does not end, or is indented")
            let titles = page.lines.enumerated().filter { index, line in
                line.hasPrefix("# ") && !blocks.contains { $0.contains(index) }
            }
            #expect(titles.count == 1, "\(page.name) has titles inside, which `make docs` refuses")
            // A README's lines are its tables; those of Commands.md are written by the program.
            if ["README.md", "Commands.md"].contains(page.name) { continue }
            for (index, line) in page.lines.enumerated() where line.count > 120 {
                let isExempt = line.hasPrefix("|") || blocks.contains { $0.contains(index) }
                #expect(isExempt, "\(page.name):\(index + 1) has \(line.count) characters")
            }
        }
    }

    @Test("Every module of ValorKit has a page, by which `make docs` publishes it, and every page is of a module")
    func modules() throws {
        let package = try String(contentsOf: Repository.root.appending(path: "Package.swift"), encoding: .utf8)
        let product = try #require(package.split(separator: "name: \"ValorKit\",").last?.split(separator: "]").first)
        let library = Set(product.split(separator: "\"").filter { $0.first?.isLetter == true }.map(String.init))
        let pages = try FileManager.default.contentsOfDirectory(
            atPath: DocumentationPage.catalogue.appending(path: "Modules").path
        ).map { $0.replacing(".md", with: "") }
        let modules = try FileManager.default.contentsOfDirectory(
            atPath: Repository.root.appending(path: "Sources").path)
        #expect(library.count > 10 && library.isSuperset(of: ["Projects", "Valuation"]))
        #expect(library.subtracting(pages).isEmpty)
        #expect(Set(pages).subtracting(modules).isEmpty)
    }
}
