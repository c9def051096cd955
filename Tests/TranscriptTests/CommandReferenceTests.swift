import Foundation
import Testing
import Wording

@testable import Commands

/// The reference of the command line in the documentation is what the program says of itself.
@Suite("The reference of the command line")
struct CommandReferenceTests {
    private static let page = DocumentationPage.catalogue.appending(path: "Commands.md")

    /// What stands above the commands: the title, the abstract, and how the page is made.
    private static let head = """
        # The command line

        Every command with its examples and options, as `valor help COMMAND` says them.

        <!-- Written by `make record`: change the descriptions in Sources/Commands/CommandLine. -->

        ## Overview

        The same in Spanish and Portuguese: `valor help --language es`, `valor help --language pt`. `valor man` prints it as
        a manual, and `valor help COMMAND -o page.md` as Markdown for a wiki.
        """

    /// The help on something as Markdown, its headings so much lower that it is a section of the page.
    private func help(_ name: String) async throws -> String {
        let outcome = try await Workplace().run("valor help \(name) -O markdown --language en")
        #expect(outcome.code == 0 && outcome.errorText == "", "\(name): \(outcome.errorText)")
        // A topic is a section of the manual already, or a document of its own.
        let mark = outcome.outputText.hasPrefix("# ") ? "#" : ""
        return outcome.outputText.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("#") ? mark + $0 : String($0) }.joined(separator: "\n")
    }

    private func expected() async throws -> String {
        var sections = [Self.head + "\n"]
        for command in CommandName.allCases { sections.append(try await help(command.rawValue)) }
        for topic in HelpTopic.allCases { sections.append(try await help(topic.rawValue)) }
        return sections.joined(separator: "\n")
    }

    @Test("The page holds the help of every command and topic")
    func page() async throws {
        let expected = try await expected()
        let found = (try? String(contentsOf: Self.page, encoding: .utf8)) ?? ""
        if found == expected { return }
        guard Recording.isOn else {
            let lines = [found, expected].map { $0.components(separatedBy: "\n") }
            Issue.record("Commands.md\n\(LineDifference.text(expected: lines[0], found: lines[1]))")
            return
        }
        try Data(expected.utf8).write(to: Self.page)
        Issue.record("Commands.md was written anew")
    }

    @Test("The catalogue leads to the page")
    func link() throws {
        let root = DocumentationPage.catalogue.appending(path: "Valor.md")
        #expect(try String(contentsOf: root, encoding: .utf8).contains("<doc:Commands>"))
    }
}
