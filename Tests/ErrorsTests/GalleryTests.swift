import Casebook
import Findings
import Foundation
import Languages
import ProjectFiles
import Syntax
import Testing
import Wording

@Suite("The gallery of broken files")
struct GalleryTests {
    private static let isRecording = ProcessInfo.processInfo.environment["VALOR_RECORD"] == "1"
    /// The one file that is broken in five ways.
    private static let five = "five-different-errors"

    private func text(_ diagnostics: [Diagnostic], in language: Language) -> String {
        diagnostics.map { Words(in: language).say($0) }.joined(separator: "\n") + "\n"
    }

    @Test("Each file is answered with the whole text that stands beside it", arguments: Gallery.files)
    func wholeText(file: BrokenFile) throws {
        let text = text(try Gallery.diagnostics(file), in: .english)
        if Self.isRecording {
            try Data(text.utf8).write(to: file.answer)
            Issue.record("recorded \(file.name).txt; run again without VALOR_RECORD")
            return
        }
        let expected = try #require(
            try? Data(contentsOf: file.answer), "\(file.name).txt is missing: run with VALOR_RECORD=1")
        #expect(text == String(decoding: expected, as: UTF8.self))
    }

    @Test("A file with one mistake gets one message, of the code it is named for", arguments: Gallery.files)
    func oneMessage(file: BrokenFile) throws {
        guard file.name != Self.five else { return }
        let mistakes = [
            "unknownKey-misspelt": 3, "bareRate-uptake": 2, "decimalComma-thousands": 2, "malformedWhen": 2,
        ]
        let codes = try Gallery.diagnostics(file).map(\.fact.code)
        #expect(codes == Array(repeating: file.code, count: mistakes[file.name] ?? 1))
    }

    @Test("A file stands in the folder of the module that finds its problem", arguments: Gallery.files)
    func folder(file: BrokenFile) throws {
        guard file.name != Self.five else { return }
        for diagnostic in try Gallery.diagnostics(file) {
            #expect((Self.module(of: diagnostic.fact) ?? file.module) == file.module)
        }
    }

    /// The module that finds it; nothing for the count of what is not listed.
    private static func module(of fact: DiagnosticFact) -> String? {
        switch fact {
        case .encoding, .json, .csv, .shape: "Syntax"
        case .project, .range, .driver, .option, .adjustment, .budget, .sheet, .concern, .driverConcern,
            .adjustmentConcern, .book:
            "ProjectFiles"
        case .caseFile, .claim: "Casebook"
        case .register, .rateFile: "Registers"
        case .batch: "Batch"
        case .more: nil
        case .ofOptions(let finding): module(of: finding.fact)
        }
    }

    @Test(
        "Every message has a place; warnings are only what may be meant otherwise, and what a check doubts",
        arguments: Gallery.files)
    func places(file: BrokenFile) throws {
        for diagnostic in try Gallery.diagnostics(file) {
            #expect(diagnostic.position != nil)
            let fact = if case .ofOptions(let finding) = diagnostic.fact { finding.fact } else { diagnostic.fact }
            let isDoubt =
                ["noCostOfAnAppraisal", "looksGrouped", "windows1252", "utf16Unmarked", "rowOfSums"].contains(fact.code)
                || Self.isConcern(fact)
            #expect((diagnostic.severity == .warning) == isDoubt)
        }
    }

    /// Whether a fact is a doubt.
    private static func isConcern(_ fact: DiagnosticFact) -> Bool {
        switch fact {
        case .driverConcern, .concern: true
        default: false
        }
    }

    @Test("A file with five different errors shows five, in the order of the file")
    func five() throws {
        let file = try #require(Gallery.files.first { $0.name == Self.five })
        let diagnostics = try Gallery.diagnostics(file)
        #expect(
            diagnostics.map(\.fact.code)
                == ["unknownKey", "ambiguousNumber", "negativeAmount", "windowEndsBeforeStart", "bareRate"])
        #expect(diagnostics.compactMap(\.position?.line) == [3, 5, 6, 9, 12])
    }

    @Test("Every problem that a reader or a check can find is in the gallery")
    func complete() throws {
        var shown: Set<String> = []
        for file in Gallery.files {
            // Codes are told apart by their enumeration: two of them may use the same word.
            for fact in try Gallery.diagnostics(file).map(\.fact) { shown.insert(Self.name(of: fact)) }
        }
        for problem in Every.problem { #expect(shown.contains(Self.name(of: problem))) }
    }

    private static func name(of fact: DiagnosticFact) -> String {
        let family = String(describing: fact).prefix { $0 != "(" }
        return "\(family).\(fact.code)"
    }

    @Test("No text stands without its file")
    func nothingLeftOver() {
        guard !Self.isRecording else { return }
        // A table and a JSON file of one name would share one text.
        for module in Gallery.modules {
            let names = Gallery.files.filter { $0.module == module }.map(\.name).sorted()
            #expect(BrokenFile.all(of: module, ending: "txt").map(\.name) == names)
        }
        #expect(Gallery.files.count >= Every.problem.count)
    }

    @Test("Spanish and Portuguese say every one of them in their own words", arguments: Gallery.files)
    func otherLanguages(file: BrokenFile) throws {
        for diagnostic in try Gallery.diagnostics(file) {
            let said = Language.allCases.map { Words(in: $0).say(diagnostic.fact) }
            #expect(said.allSatisfy { !$0.isEmpty })
            #expect(Set(said).count == said.count, "\(said)")
        }
    }
}
