import Foundation
import Testing

/// A file that holds everything a command prints.
struct GoldenFile: Sendable, CustomTestStringConvertible {
    let name: String
    let command: String

    var url: URL { Repository.golden.appending(path: name) }
    var testDescription: String { name }

    static let all = [
        GoldenFile(name: "compare.txt", command: "valor compare --full"),
        GoldenFile(name: "compare.es.txt", command: "valor compare --full --language es"),
        GoldenFile(name: "compare.pt.txt", command: "valor compare --full --language pt"),
        GoldenFile(name: "first-screen-compare.txt", command: "valor compare"),
        GoldenFile(name: "first-screen-audit.txt", command: "valor audit"),
        GoldenFile(name: "compare.csv", command: "valor compare -O csv"),
        GoldenFile(name: "compare.json", command: "valor compare -O json"),
        GoldenFile(name: "show-uruguay-gub-uy.txt", command: "valor show uruguay-gub-uy"),
        GoldenFile(
            name: "appraise-licences-online.txt", command: "valor appraise Cases/examples/licences-online.json --full"),
        GoldenFile(
            name: "appraise-one-government-site.txt",
            command: "valor appraise Cases/examples/one-government-site.json --full"),
        GoldenFile(
            name: "first-screen-one-government-site.txt",
            command: "valor appraise Cases/examples/one-government-site.json"),
    ]
}

@Suite("Golden files")
struct GoldenTests {
    @Test("A command prints what its file holds", arguments: GoldenFile.all)
    func output(_ file: GoldenFile) async throws {
        let outcome = try await Workplace().run(file.command)
        #expect(outcome.code == 0)
        #expect(outcome.errorText == "")
        let expected = try? Data(contentsOf: file.url)
        if expected == outcome.output { return }
        if Recording.isOn {
            try outcome.output.write(to: file.url)
            Issue.record("Tests/Data/Golden/\(file.name) was written anew")
        } else if let expected {
            let difference = LineDifference.text(
                expected: VisibleText.lines(of: String(decoding: expected, as: UTF8.self)),
                found: VisibleText.lines(of: outcome.outputText))
            Issue.record("\(file.command) differs from Tests/Data/Golden/\(file.name)\n\(difference)")
        } else {
            Issue.record("Tests/Data/Golden/\(file.name) is missing; write it with `make record`")
        }
    }

    @Test("Every golden file belongs to a command")
    func strays() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Repository.golden.path)
        #expect(Set(names.filter { !$0.hasPrefix(".") }) == Set(GoldenFile.all.map(\.name)))
    }
}
