import Casebook
import Documents
import Findings
import Languages
import Reports
import Syntax
import Wording

/// Why a file cannot be appraised on a page.
enum PageFailure: LibraryFailure {
    /// What is written in files is wrong.
    case diagnostics([Diagnostic])
    /// A file is none that can be read.
    case file(FileProblem)
    /// The file holds a partial case, by its id.
    case partialCase(String)

    static func lacking(_ file: String, in folder: String?) -> PageFailure {
        .file(.notACasesFolder(folder ?? "Cases", missing: file))
    }

    static func sameCase(_ id: String, in first: String, and second: String) -> PageFailure {
        .file(.sameCase(id, first, second))
    }
}

extension Words {
    /// What is wrong, with a line end behind each message, as on the command line.
    func say(_ failure: PageFailure) -> String {
        switch failure {
        case .diagnostics(let diagnostics): messages(diagnostics)
        case .file(let problem): "valor: \(label(.error)): \(SafeText.line(cut(say(problem))))\n"
        case .partialCase(let id):
            label(.error) + ": "
                + SafeText.line(
                    say(
                        en: "\(id) is evidence, a partial case: its source lacks what an appraisal needs",
                        es: "\(id) es evidencia, un caso parcial: a su fuente le falta lo que una evaluación necesita",
                        pt: "\(id) é evidência, um caso parcial: falta à sua fonte o que uma avaliação precisa")) + "\n"
        }
    }

    /// What was found in files.
    func messages(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { diagnostic in
            let text = say(diagnostic)
            return SafeText.lines(text.hasSuffix("\n") ? text : text + "\n")
        }.joined()
    }
}
