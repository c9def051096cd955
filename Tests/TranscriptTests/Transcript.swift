/// Commands as they are typed, each with what it answers.
///
/// ```
/// # What the file is about; such lines stand anywhere between commands.
/// $ cat > flow.ndjson <<END
/// > {"id":"a","flows":[-100,230,-132]}
/// > END
/// ? 0
/// $ valor compare --sort loudness
/// ! valor: error: --sort loudness: …
/// ? 2
/// ```
///
/// Lines of standard error stand behind `! `, the exit code behind `? `, further lines of a command behind `> `. A line
/// of standard output that would look like one of these has a backslash in front.
struct Transcript: Sendable, Equatable {
    /// A command and what is expected of it.
    struct Step: Sendable, Equatable {
        /// Comments and empty lines in front of the command.
        var preface: [String] = []
        var command: [String]
        var output: [String] = []
        var error: [String] = []
        /// Nothing where the answer was never recorded.
        var code: Int32?
    }

    /// A line that stands where it cannot.
    struct Misplaced: Error, CustomStringConvertible {
        let line: Int
        let text: String
        var description: String { "line \(line): no command in front of \"\(text)\"" }
    }

    var steps: [Step] = []
    /// Comments behind the last command.
    var ending: [String] = []

    init(steps: [Step]) { self.steps = steps }

    /// Reads a transcript.
    init(_ text: String) throws {
        var preface: [String] = []
        // A command goes on while `> ` follows it, and its answer goes on to the exit code.
        var isAnswering = false
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        for (index, line) in lines.enumerated() {
            let last = steps.count - 1
            let body = String(line.dropFirst(2))
            if line.hasPrefix("$ ") {
                // What stands behind a command that was never answered is said in front of the next.
                if last >= 0, steps[last].code == nil { preface = steps[last].popRemarks() }
                steps.append(Step(preface: preface, command: [body]))
                preface = []
                isAnswering = true
            } else if !isAnswering {
                guard line.isEmpty || line.hasPrefix("#") else { throw Misplaced(line: index + 1, text: String(line)) }
                preface.append(String(line))
            } else if line.hasPrefix("> "), steps[last].output.isEmpty, steps[last].error.isEmpty {
                steps[last].command.append(body)
            } else if line.hasPrefix("! ") || line == "!" {
                steps[last].error.append(body)
            } else if line.hasPrefix("? "), let code = Int32(body) {
                steps[last].code = code
                isAnswering = false
            } else {
                steps[last].output.append(line.hasPrefix("\\") ? String(line.dropFirst()) : String(line))
            }
        }
        ending = preface
    }

    /// The transcript as its file has it.
    var text: String {
        let lines = steps.flatMap { $0.preface + $0.lines } + ending
        return lines.map { $0 + "\n" }.joined()
    }

    /// What a file is about: its first comment.
    var title: String? {
        steps.first?.preface.first { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
    }

    /// What must be there for the commands to run, as a line such as `#needs /dev/full` says.
    var needs: [String] {
        steps.flatMap(\.preface).filter { $0.hasPrefix("#needs ") }.map { String($0.dropFirst(7)) }
    }
}

extension Transcript.Step {
    /// Takes away the comments and empty lines at the end of the output.
    fileprivate mutating func popRemarks() -> [String] {
        let count = output.reversed().prefix { $0.isEmpty || $0.hasPrefix("#") }.count
        defer { output.removeLast(count) }
        return output.suffix(count)
    }

    /// The command as a shell takes it.
    var script: String { command.joined(separator: "\n") }

    /// The command as the file has it.
    var prompt: [String] { command.enumerated().map { ($0.offset == 0 ? "$ " : "> ") + $0.element } }

    /// The answer as the file has it.
    var answer: [String] {
        output.map(Self.escaped) + error.map { $0.isEmpty ? "!" : "! " + $0 } + (code.map { ["? \($0)"] } ?? [])
    }

    var lines: [String] { prompt + answer }

    private static func escaped(_ line: String) -> String {
        let isMark = ["$ ", "> ", "! ", "? ", "\\"].contains { line.hasPrefix($0) } || line == "!"
        return isMark ? "\\" + line : line
    }

    /// The same command with what it answered.
    func answered(_ outcome: Workplace.Outcome) -> Self {
        var step = self
        step.output = VisibleText.lines(of: outcome.outputText)
        step.error = VisibleText.lines(of: outcome.errorText)
        step.code = outcome.code
        return step
    }
}
