import Findings
import ProjectFiles
import ProjectSamples
import Projects
import Syntax

/// What a table is read as, and what is wrong with it.
struct ReadSheet {
    let project: Project?
    let log: DiagnosticLog

    init(_ text: String) { self.init(Array(text.utf8)) }

    init(_ bytes: [UInt8]) {
        let log = DiagnosticLog(SourceText(name: "a.csv", bytes: bytes))
        self.log = log
        let reader = ProjectReader(vocabulary: ReadProject.vocabulary, log: log)
        project = ProjectSheet.read(log).flatMap(reader.read)
    }

    var codes: [String] { log.diagnostics.map(\.fact.code) }
    var problems: [SheetProblem] {
        log.diagnostics.compactMap { if case .sheet(let fact) = $0.fact { fact } else { nil } }
    }
    var places: [String] {
        log.diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.fact.code)" }
    }
}
