import Foundation
import Testing

/// A file of commands, and what its case is called.
struct TranscriptFile: Sendable, CustomTestStringConvertible {
    let url: URL
    let result: Result<Transcript, any Error>

    init(_ url: URL) {
        self.url = url
        result = Result { try Transcript(String(contentsOf: url, encoding: .utf8)) }
    }

    var name: String { url.deletingPathExtension().lastPathComponent }

    var testDescription: String {
        guard let title = try? result.get().title else { return name }
        return "\(name): \(title)"
    }

    /// Every transcript there is, in the order of the alphabet.
    static let all: [TranscriptFile] = {
        let found = try? FileManager.default.contentsOfDirectory(
            at: Repository.transcripts, includingPropertiesForKeys: nil)
        return (found ?? []).filter { $0.pathExtension == "transcript" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }.map { TranscriptFile($0) }
    }()
}

@Suite("Transcripts")
struct TranscriptTests {
    @Test("Commands answer as written down", arguments: TranscriptFile.all)
    func answers(_ file: TranscriptFile) async throws {
        let transcript = try file.result.get()
        guard transcript.needs.allSatisfy(FileManager.default.fileExists) else { return }
        let workplace = try Workplace()
        var answered = transcript
        for (index, step) in transcript.steps.enumerated() {
            let found = step.answered(try await workplace.run(step.script))
            answered.steps[index] = found
            if Recording.isOn || found == step { continue }
            let difference =
                step.code == nil && step.answer.isEmpty
                ? "  no answer is written down; record it with VALOR_RECORD=1"
                : LineDifference.text(expected: step.answer, found: found.answer)
            Issue.record("\(file.name): \(step.prompt.joined(separator: "\n"))\n\(difference)")
        }
        if Recording.isOn, answered != transcript {
            try Data(answered.text.utf8).write(to: file.url)
            Issue.record("\(file.name) was written anew")
        }
    }

    @Test("There are transcripts, each with a title and answers")
    func files() throws {
        #expect(!TranscriptFile.all.isEmpty)
        for file in TranscriptFile.all {
            let transcript = try file.result.get()
            #expect(transcript.title != nil, "\(file.name) starts with no comment that says what it is about")
            #expect(!transcript.steps.isEmpty, "\(file.name) has no command")
        }
    }

    @Test("A transcript that is read and written is the same")
    func roundTrip() throws {
        for file in TranscriptFile.all {
            #expect(try file.result.get().text == String(contentsOf: file.url, encoding: .utf8), "\(file.name)")
        }
    }
}
