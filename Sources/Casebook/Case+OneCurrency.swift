import Findings
import Money
import ProjectFiles
import Projects

extension Case {
    /// The case with every line, in each of its readings, in the currency of its project.
    ///
    /// Throws where that cannot be done for the case or a reading of it alone. Readings that come there alone, and together
    /// do not, cannot be taken together.
    package func inOneCurrency(by converter: Converter) throws(ProjectConversionProblem) -> Case {
        var item = self
        item.content = try content.inOneCurrency(by: converter)
        for (ids, content) in changed {
            guard let content else { continue }
            do throws(ProjectConversionProblem) {
                item.changed[ids] = .some(try content.inOneCurrency(by: converter))
            } catch {
                if ids.count == 1 { throw error }
                item.changed[ids] = .some(nil)
            }
        }
        return item
    }
}

extension Case.Content {
    fileprivate func inOneCurrency(by converter: Converter) throws(ProjectConversionProblem) -> Case.Content {
        Case.Content(project: try project.inOneCurrency(by: converter), quantities: quantities)
    }
}

extension ForeignLines {
    /// What was read, in one currency; nothing where a line cannot be brought there, which is noted, or where the file has
    /// other errors.
    package func bringing(_ printed: Case?, by converter: Converter, _ log: DiagnosticLog) -> Case? {
        noteProblems(by: converter, in: log)
        guard !log.hasErrors else { return nil }
        return try? printed?.inOneCurrency(by: converter)
    }
}
