import Casebook
import Findings
import Money
import Projects
import Syntax

/// What the arguments of a command name: published cases by their ids, and files of projects or cases, in any mix.
struct NamedProjects {
    /// A project, the case that it is, and the file that it stands in.
    struct Candidate {
        /// The case's id, or the file's name without its ending.
        let id: String
        let project: Project
        let item: Case?
        /// The file as it was named; nothing for a published case.
        let file: String?
    }

    /// What was named, in its order.
    let candidates: [Candidate]
    /// How each is called, so that no two are called alike.
    let names: [String]

    /// Reads what is named for a command; every bad file is reported.
    ///
    /// Of a file with several options the one that is asked for is taken, or else the proposed one. Without arguments these
    /// are the compendium's cases.
    init(
        _ arguments: [String], for command: CommandName, _ session: Session, _ folder: CaseFolder,
        to target: ConversionTarget?, option: String? = nil
    ) throws(Failure) {
        let cases = arguments.allSatisfy(ProjectFile.isPath) && !arguments.isEmpty ? [] : try folder.cases()
        var found: [Candidate] = []
        var diagnostics: [Diagnostic] = []
        if arguments.isEmpty { found = cases.map { Candidate(id: $0.id, project: $0.project, item: $0, file: nil) } }
        for argument in arguments {
            if let item = cases.first(where: { $0.id == argument }) {
                found.append(Candidate(id: item.id, project: item.project, item: item, file: nil))
            } else if ProjectFile.isPath(argument) {
                do throws(Failure) {
                    let file = try ProjectFile(argument, folder, session: session, to: target, option: option)
                    if file.item?.partial != nil { throw .usage(.partialCase(file.id, command)) }
                    found.append(Candidate(id: file.id, project: file.project, item: file.item, file: argument))
                } catch .diagnostics(let problems) {
                    diagnostics += problems
                }
            } else if try folder.evidence().contains(where: { $0.id == argument }) {
                throw .usage(.partialCase(argument, command))
            } else {
                throw .usage(.unknownCase(argument, nearest: NearestName.of(argument, among: cases.map(\.id))))
            }
        }
        if !diagnostics.isEmpty { throw .diagnostics(diagnostics) }
        candidates = found
        names = RowName.distinct(found.map { ($0.id, $0.file) })
    }

    /// Each under its name.
    var named: Zip2Sequence<[String], [Candidate]> { zip(names, candidates) }
}
