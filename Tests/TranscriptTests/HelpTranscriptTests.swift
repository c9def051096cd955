import Languages
import Testing
import Wording

@testable import Commands

/// The transcripts of the help hold all of it, in every language.
@Suite("The help in the transcripts")
struct HelpTranscriptTests {
    /// The commands of the transcript in a language, each as it was typed.
    private static func commands(in language: Language) throws -> Set<String> {
        let name = language == .english ? "help" : "help-\(language.rawValue)"
        let file = try #require(TranscriptFile.all.first { $0.name == name }, "\(name).transcript is missing")
        return Set(try file.result.get().steps.map(\.script))
    }

    @Test("Every command's and every topic's help is in the transcript of each language", arguments: Language.allCases)
    func everyCommand(language: Language) throws {
        let commands = try Self.commands(in: language)
        let ending = language == .english ? "" : " --language \(language.rawValue)"
        for name in CommandName.allCases.map(\.rawValue) + HelpTopic.allCases.map(\.rawValue) {
            #expect(commands.contains("valor help \(name)\(ending)"), "add it, and record its answer")
        }
    }
}
