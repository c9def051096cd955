import Foundation
import Testing

/// The guide to the cases has tables of keys, made by the program.
@Suite("The guide to the cases", .serialized)
struct CasesReadmeTests {
    private static let page = Repository.root.appending(path: "Cases/README.md")
    private static let mark = "<!-- keys of "

    /// The sections of a page of keys: the name of the object, and the lines under it.
    private func sections(of name: String) async throws -> [(title: String, lines: [String])] {
        let outcome = try await Workplace().run("valor schema \(name) -O markdown --language en")
        #expect(outcome.code == 0 && outcome.errorText == "")
        var sections: [(title: String, lines: [String])] = []
        for line in outcome.outputText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("## ") {
                sections.append((String(line.dropFirst(3)), []))
            } else if !sections.isEmpty {
                sections[sections.count - 1].lines.append(line)
            }
        }
        return sections
    }

    /// The tables of a project; of a case, only what a project does not have.
    private func tables(of name: String) async throws -> [String] {
        var found = try await sections(of: name)
        if name == "evidence" {
            // Lines are those of a case, each with a mark: a saving stands for all.
            let whole = try await sections(of: "case")
            let known = Set(whole.flatMap(\.lines).filter { $0.hasPrefix("| `") || $0.hasPrefix("- ") })
            found = found.filter { ["evidence", "evidence-saving", "measure", "unit-amount"].contains($0.title) }
            for index in found.indices where found[index].title != "unit-amount" {
                found[index].lines.removeAll(where: known.contains)
            }
        } else if name != "project" {
            let project = try await sections(of: "project")
            let known = Set(project.flatMap(\.lines).filter { $0.hasPrefix("| `") || $0.hasPrefix("- ") })
            found = found.filter { section in !project.contains { $0.title == section.title } }
            for index in found.indices where found[index].title == name {
                found[index].lines.removeAll(where: known.contains)
            }
        }
        return found.flatMap { ["### `\($0.title)`"] + $0.lines.trimmed.withBlankLines }
    }

    @Test("Its tables of keys are those of the program", arguments: ["project", "case", "evidence"])
    func keys(name: String) async throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let first = try #require(lines.firstIndex(of: Self.mark + "\(name) -->"))
        let end = try #require(lines.firstIndex(of: "<!-- end of the keys of \(name) -->"))
        let expected =
            ["", "Written by `make record`: change the descriptions in Sources/Wording.", ""]
            + (try await tables(of: name))
        let found = Array(lines[(first + 1)..<end])
        if found == expected { return }
        guard Recording.isOn else {
            Issue.record("Cases/README.md, line \(first + 1)\n\(LineDifference.text(expected: found, found: expected))")
            return
        }
        let written = Array(lines[...first]) + expected + Array(lines[end...])
        try Data(written.joined(separator: "\n").utf8).write(to: Self.page)
        Issue.record("Cases/README.md was written anew")
    }

    @Test("What it says of files is so: they are there")
    func files() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let folder = Self.page.deletingLastPathComponent()
        let linked = text.matches(of: /\]\(([^)#:]+)\)/).map { String($0.1) }
        #expect(!linked.isEmpty)
        for path in linked {
            #expect(FileManager.default.fileExists(atPath: folder.appending(path: path).path), "\(path)")
        }
    }
}

extension [String] {
    /// Without empty lines at both ends.
    fileprivate var trimmed: [String] {
        var rest = self[...]
        while rest.first == "" { rest = rest.dropFirst() }
        while rest.last == "" { rest = rest.dropLast() }
        return Array(rest)
    }

    /// With one empty line in front and behind.
    fileprivate var withBlankLines: [String] { [""] + self + [""] }
}
