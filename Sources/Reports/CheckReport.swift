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
        package let sound: FileWithoutErrors?

        /// A file that cannot be read.
        package init(name: String, problem: FileProblem) {
            self.name = name
            self.problem = problem
            diagnostics = []
            sound = nil
        }

        /// A file that was read.
        package init(name: String, diagnostics: [Diagnostic], sound: FileWithoutErrors?) {
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
        var cell: CellPlace?
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
                    file: $0.file, position: $0.position, cell: $0.cell, severity: $0.severity, code: $0.fact.code,
                    says: words.say($0.fact))
            }
    }

    /// The findings, a row each; under them the sound files.
    package var table: Table {
        Table(title: words.label(.findings), of: findings, by: fields, remarks: soundLines)
    }

    private var fields: [Field<Finding>] {
        let words = words
        return [
            Field(.file, heading: words.label(.file)) { .code($0.file) },
            Field(.line, heading: words.label(.line)) { $0.position.map { .integer($0.line) } ?? .blank },
            Field(.column, heading: words.label(.column)) { $0.position.map { .integer($0.column) } ?? .blank },
            Field(.severity) { .code($0.severity.rawValue) },
            Field(.peopleOnly("severity", words.label(.severity))) {
                .words(words.label($0.severity == .error ? .error : .warning))
            },
            Field(.code, heading: words.label(.code)) { .code($0.code) },
            Field(.says, heading: words.label(.what)) { .words($0.says) },
        ]
    }

    /// The machine contract `valor/check/1`.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<CheckReport> = .contract(
        "valor/check/1",
        [
            Member(
                "files", .list(checkedFile),
                Meaning(
                    en: "The files, in the order in which they were named.",
                    es: "Los archivos, en el orden en que se nombraron.",
                    pt: "Os arquivos, na ordem em que foram nomeados.")
            ) { $0.files },
            Member(
                "findings", .list(finding),
                Meaning(
                    en: "Everything that was found: the errors of all files, then the warnings.",
                    es: "Todo lo que se encontró: los errores de todos los archivos, luego las advertencias.",
                    pt: "Tudo o que foi encontrado: os erros de todos os arquivos, depois os avisos.")
            ) { $0.findings },
        ])

    private static let checkedFile: Form<CheckedFile> = .object([
        Member(.file, .text) { $0.name },
        Member(
            "isSound", .truth,
            Meaning(
                en: "Whether the file can be used; there may be warnings all the same.",
                es: "Si el archivo puede usarse; aun así puede haber advertencias.",
                pt: "Se o arquivo pode ser usado; mesmo assim pode haver avisos.")
        ) { $0.sound != nil },
        Member(
            "errors", .wholeNumber,
            Meaning(en: "How many errors it has.", es: "Cuántos errores tiene.", pt: "Quantos erros ele tem.")
        ) { $0.errors },
        Member(
            "warnings", .wholeNumber,
            Meaning(en: "How many warnings it has.", es: "Cuántas advertencias tiene.", pt: "Quantos avisos ele tem.")
        ) { $0.warnings },
    ])

    private static let finding: Form<Finding> = .object([
        Member(.file, .text) { $0.file }, Member(.line, .optionalWholeNumber) { $0.position?.line },
        Member(.column, .optionalWholeNumber) { $0.position?.column },
        Member(
            "cell", .optionalText,
            Meaning(
                en:
                    "The cell, where the file is a workbook: `Inputs!C7`; the line is then its row, the column its column.",
                es:
                    "La celda, si el archivo es un libro: `Inputs!C7`; la línea es entonces su fila, y la columna, su columna.",
                pt: "A célula, se o arquivo é uma planilha: `Inputs!C7`; a linha é então a sua, e a coluna também.")
        ) { $0.cell?.name },
        Member(.severity, .oneOf([Diagnostic.Severity.error, .warning].map { $0.rawValue })) { $0.severity.rawValue },
        Member(.code, .text) { $0.code }, Member(.says, .text) { $0.says },
    ])
}
