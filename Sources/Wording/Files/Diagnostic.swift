import Findings
import Languages
import Syntax

extension Words {
    /// What a diagnostic is about: what is wrong, and what to do.
    ///
    /// What it quotes of a file is cut where it is long.
    package func say(_ fact: DiagnosticFact) -> String { cut(whole(fact)) }

    private func whole(_ fact: DiagnosticFact) -> String {
        switch fact {
        case .encoding(let encoding): say(encoding)
        case .json(let problem): say(problem)
        case .csv(let problem): say(problem)
        case .shape(let problem): say(problem)
        case .project(let problem): say(problem)
        case .range(let problem): say(problem)
        case .driver(let problem): say(problem)
        case .option(let problem): say(problem)
        case .adjustment(let problem): say(problem)
        case .budget(let problem): say(problem)
        case .sheet(let problem): say(problem)
        case .concern(let concern): say(concern)
        case .driverConcern(let concern): say(concern)
        case .adjustmentConcern(let concern): say(concern)
        case .caseFile(let problem): say(problem)
        case .claim(let problem): say(problem)
        case .register(let problem): say(problem)
        case .rateFile(let problem): say(problem)
        case .batch(let problem): say(problem)
        case .book(let concern): say(concern)
        case .more(let more): say(more)
        case .ofOptions(let finding): inOptions(finding.options) + whole(finding.fact)
        }
    }

    /// A diagnostic as compilers print it: `file:line:column: error: what is wrong`, and the line with a caret; in a workbook
    /// `file: Sheet!C7: error: what is wrong`.
    public func say(_ diagnostic: Diagnostic) -> String {
        var place = SafeText.line(diagnostic.file)
        if let cell = diagnostic.cell {
            place += ": " + SafeText.line(cell.name)
        } else if let position = diagnostic.position {
            place += ":\(position.line):\(position.column)"
        }
        let head = "\(place): \(name(diagnostic.severity)): \(SafeText.line(say(diagnostic.fact)))"
        guard let excerpt = diagnostic.excerpt, let position = diagnostic.position,
            !excerpt.allSatisfy({ $0.isWhitespace })
        else {
            return head
        }
        return head + "\n" + Excerpt(line: excerpt, column: position.column - diagnostic.charactersBeforeExcerpt).text
    }

    /// What stands before a finding: that it is an error, or a warning.
    public func name(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: say(en: "error", es: "error", pt: "erro")
        case .warning: say(en: "warning", es: "advertencia", pt: "aviso")
        }
    }
}
