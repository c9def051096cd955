import Documents
import Facts
import Languages
import Projects
import Reports
import Syntax
import Testing
import Wording

@testable import Commands

@Suite("An interview that is left")
struct InterviewRecordTests {
    private static let answers = ["Uruguay", "", "A: permits", "2026", "2027-01", "", "P", "3 a 5 millones"]

    private func read(_ text: String) throws -> InterviewRecord {
        try InterviewRecord(SourceText(name: "d.txt", text: text))
    }

    @Test("What was answered is kept, and going on asks the question where it was left", arguments: Language.allCases)
    func resumed(language: Language) throws {
        let left = InterviewTests.Conversation(Self.answers)
        #expect(throws: Interview.Stop.self) { try left.run(language) }
        let text = left.record.text(at: "valor-interview.txt", in: Words(in: language))
        #expect(text.hasPrefix("valor interview 1\n# ") && text.contains("--resume valor-interview.txt"))
        #expect(text.contains("\ncountry: Uruguay\ncurrency:\nname: A: permits\n"))
        let record = try read(text)
        #expect(record.answers.map(\.text) == Self.answers && record.country == nil)
        let rest = ["month 3", "", "none", "none", "", "", "?", ""]
        let resumed = InterviewTests.Conversation(rest)
        let draft = try resumed.run(language, given: record.answers)
        #expect(resumed.answers.isEmpty)
        let whole = try InterviewTests.Conversation(Self.answers + rest).run(language)
        #expect(draft.json(in: Words(in: language)) == whole.json(in: Words(in: language)))
        // The first question that is asked is the one behind the last answer.
        let words = Words(in: language)
        #expect(
            resumed.shown.hasPrefix(
                words.say(InterviewText.welcome) + "\n\n" + words.say(InterviewText.investmentTime(hasStart: true))))
    }

    @Test("One can go back over answers from a file, and leave again")
    func back() throws {
        let record = try read("valor interview 1\r\ncountry: PRY\r\ncurrency:\r\nname: A\r\n")
        let conversation = InterviewTests.Conversation(["<", "B", "2026"])
        #expect(throws: Interview.Stop.self) { try conversation.run(given: record.answers) }
        #expect(conversation.record.answers.map(\.text) == ["PRY", "", "B", "2026"])
    }

    @Test("The country of the command line is kept with the answers")
    func country() throws {
        let left = InterviewTests.Conversation(["USD", "A"])
        #expect(throws: Interview.Stop.self) { try left.run(country: "PAN") }
        let record = try read(left.record.text(at: "d.txt", in: Words(in: .english)))
        #expect(record.country == "PAN" && record.answers.map(\.question) == ["currency", "name"])
    }

    @Test("What is no draft, or another one's, is refused where it is wrong")
    func faults() throws {
        let faults: [(String, InterviewRecord.Fault)] = [
            ("", .notADraft), ("{ \"name\": \"A\" }", .notADraft), ("valor interview", .notADraft),
            ("valor interview 2\n", .otherVersion("2")),
            ("valor interview 1\nhello\n", .notAnAnswer("hello", line: 2)),
            ("valor interview 1\ncountry: PRY\n\ncolour: red\n", .notAnAnswer("colour: red", line: 4)),
        ]
        for (text, fault) in faults {
            #expect(throws: fault) { try read(text) }
        }
        func stop(_ text: String) throws -> InterviewRecord.Fault? {
            let record = try read(text)
            do {
                _ = try InterviewTests.Conversation([]).run(given: record.answers)
            } catch Interview.Stop.draft(let fault) {
                return fault
            }
            return nil
        }
        #expect(
            try stop("valor interview 1\n# A remark.\ncountry: PRY\nname: A\n")
                == .otherQuestion("name", asked: "currency", line: 4))
        #expect(
            try stop("valor interview 1\ncountry: Atlantis\n")
                == .notUnderstood(.notACountry("Atlantis", nearest: nil), line: 2))
    }

    @Test(
        "Every question has a name of its own, and what is wrong is told with its place", arguments: Language.allCases)
    func words(language: Language) {
        #expect(InterviewText.questions.count == 32)
        let words = Words(in: language)
        for fault: InterviewRecord.Fault in [
            .notAnAnswer("x", line: 7), .otherQuestion("name", asked: "currency", line: 7),
            .notUnderstood(.negative, line: 7), .unknownCountry("XXX", line: 7),
        ] {
            #expect(words.say(fault, in: "d.txt").hasPrefix("d.txt:7: "))
        }
        #expect(words.say(.otherCountry(asked: "Peru", kept: "Chile"), in: "d.txt").contains("--country"))
    }
}
