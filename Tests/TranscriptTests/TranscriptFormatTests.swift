import Testing

@Suite("How transcripts are written")
struct TranscriptFormatTests {
    @Test("A command has its further lines, its answer, its errors and its exit code")
    func step() throws {
        let text = "# About\n\n$ cat <<END\n> a\n> END\na\n! b\n!\n? 3\n"
        let transcript = try Transcript(text)
        #expect(
            transcript.steps == [
                .init(
                    preface: ["# About", ""], command: ["cat <<END", "a", "END"], output: ["a"], error: ["b", ""],
                    code: 3)
            ])
        #expect(transcript.title == "About")
        #expect(transcript.text == text)
    }

    @Test("A line that looks like a mark is told from one")
    func escapes() throws {
        for line in ["$ a", "> a", "! a", "? 0", "\\a", "!"] {
            let transcript = Transcript(steps: [.init(command: ["print"], output: [line, "b"], code: 0)])
            #expect(try Transcript(transcript.text) == transcript, "\(line)")
        }
    }

    @Test("What is said between commands that were never answered stays where it is")
    func unanswered() throws {
        let text = "# About\n$ a\n\n# Then\n$ b\n$ c\n"
        let transcript = try Transcript(text)
        #expect(transcript.text == text)
        #expect(transcript.steps.map(\.preface) == [["# About"], ["", "# Then"], []])
        #expect(transcript.steps.allSatisfy { $0.output.isEmpty && $0.code == nil })
    }

    @Test("An answer in front of any command is misplaced")
    func misplaced() {
        #expect(throws: Transcript.Misplaced.self) { try Transcript("? 0\n$ valor\n") }
    }

    @Test("What cannot be seen is drawn, and a last line without its end is told")
    func visible() {
        #expect(VisibleText.lines(of: "") == [])
        #expect(VisibleText.lines(of: "\n") == [""])
        #expect(VisibleText.lines(of: "\u{FEFF}id\r\na\t\u{1B}[1m\n") == ["⟨BOM⟩id␍", "a␉␛[1m"])
        #expect(VisibleText.lines(of: "a\nb") == ["a", "b", "\\no newline"])
    }

    @Test("A difference shows what is missing, what is new, and the lines around")
    func difference() {
        let expected = ["1", "2", "3", "4", "5", "6", "7"]
        let found = ["1", "2", "3", "four", "5", "6", "7", "8"]
        #expect(
            LineDifference.text(expected: expected, found: found)
                == "  …\n  2\n  3\n- 4\n+ four\n  5\n  6\n  7\n+ 8")
        #expect(LineDifference.text(expected: ["a"], found: ["a"]) == "  …")
    }
}
