import Documents
import Findings
import Languages
import Syntax
import Wording

/// What a check found in files, for programs and for spreadsheets.
package struct CheckReport: Sendable {
    /// A file, and what was found in it.
    package struct CheckedFile: Sendable {
        /// Its name.
        package let name: String
        /// Why it could not be read, where it could not.
        package let problem: FileProblem?
        /// What is wrong with what is written in it, and what is doubtful.
        package let diagnostics: [Diagnostic]
        /// What it holds, where it is sound.
        package let sound: SoundFile?

        /// A file that cannot be read.
        package init(name: String, problem: FileProblem) {
            self.name = name
            self.problem = problem
            diagnostics = []
            sound = nil
        }

        /// A file that was read.
        package init(name: String, diagnostics: [Diagnostic], sound: SoundFile?) {
            self.name = name
            problem = nil
            self.diagnostics = diagnostics
            self.sound = sound
        }

        /// How many errors there are; not to be readable is one.
        package var errors: Int { (problem == nil ? 0 : 1) + diagnostics.total(.error) }
        /// How many warnings there are.
        package var warnings: Int { diagnostics.total(.warning) }
    }

    let files: [CheckedFile]
    let words: Words

    /// A report on files, in the order in which they were named, in a language.
    package init(_ files: [CheckedFile], words: Words) {
        self.files = files
        self.words = words
    }

    /// Why files cannot be read.
    package var problems: [FileProblem] { files.compactMap { $0.problem } }

    /// What was found in files: the errors of all, then the warnings of all.
    package var diagnostics: [Diagnostic] {
        let all = files.flatMap { $0.diagnostics }
        return all.filter { $0.severity == .error } + all.filter { $0.severity == .warning }
    }

    /// A line for each sound file.
    package var soundLines: [String] { files.compactMap { $0.sound.map(words.say) } }

    /// One thing that was found.
    private struct Finding {
        let file: String
        var position: Position?
        let severity: Diagnostic.Severity
        let code: String
        let says: String
    }

    /// Everything that was found, in the order in which people are told it.
    private var findings: [Finding] {
        files.compactMap { file in
            file.problem.map { Finding(file: file.name, severity: .error, code: $0.code, says: words.say($0)) }
        }
            + diagnostics.map {
                Finding(
                    file: $0.file, position: $0.position, severity: $0.severity, code: $0.fact.code,
                    says: words.say($0.fact))
            }
    }

    /// The findings, a row each; under them the sound files.
    package var table: Table {
        var table = Table(
            title: words.label(.findings),
            columns: [
                Column("file", words.label(.file)), Column("line", words.label(.line)),
                Column("column", words.label(.column)), .machineOnly("severity"),
                .peopleOnly("severity", words.label(.severity)),
                Column("code", words.label(.code)), Column("says", words.label(.what)),
            ])
        table.rows = findings.map { finding in
            [
                .code(finding.file), finding.position.map { .integer($0.line) } ?? .blank,
                finding.position.map { .integer($0.column) } ?? .blank, .code(finding.severity.rawValue),
                .words(words.label(finding.severity == .error ? .error : .warning)), .code(finding.code),
                .words(finding.says),
            ]
        }
        table.remarks = soundLines
        return table
    }

    /// The machine contract `valor/check/1`.
    package var json: JSONOutput {
        [
            "schema": "valor/check/1",
            "files": .array(
                files.map {
                    [
                        "file": .string($0.name), "isSound": .bool($0.sound != nil), "errors": .integer($0.errors),
                        "warnings": .integer($0.warnings),
                    ]
                }),
            "findings": .array(
                findings.map {
                    [
                        "file": .string($0.file), "line": JSONOutput($0.position?.line),
                        "column": JSONOutput($0.position?.column), "severity": .string($0.severity.rawValue),
                        "code": .string($0.code), "says": .string($0.says),
                    ]
                }),
        ]
    }
}
