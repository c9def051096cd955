import Casebook
import Findings
import Reports
import Syntax
import Wording

/// `valor audit`: what the sources claim, computed again.
struct Audit: Subcommand {
    private let arguments: [String]
    private let delivery: DeliveryRequest
    private let folder: FolderRequest
    private let isStrict: Bool
    private let verdicts: Set<Verdict>
    private let isFull: Bool

    init(_ invocation: Invocation) throws(UsageProblem) {
        arguments = invocation.arguments
        delivery = try DeliveryRequest(invocation)
        folder = try FolderRequest(invocation)
        isStrict = invocation.has(.strict)
        var verdicts: Set<Verdict> = []
        for word in invocation.all(.verdict) {
            guard let verdict = Verdict(word: word) else {
                let choices = Verdict.allCases.map { $0.word }
                throw .notAChoice(
                    .verdict, found: word, nearest: NearestName.of(word, among: choices), choices: choices)
            }
            verdicts.insert(verdict)
        }
        self.verdicts = verdicts
        isFull = invocation.has(.full)
    }

    func run(_ session: Session) throws(Failure) {
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        let items = try items(session, folder)
        let audited = try items.map { (item) throws(Failure) in (item: item, findings: try folder.findings(on: item)) }
        let session = try session.writing(of: items.map { $0.project.country }, folder)
        let report = AuditReport(audited, with: verdicts, words: session.words)
        try session.deliver(
            isFull || delivery.format != .text
                ? report.document : report.firstScreen(next: ["valor show"], in: session.screenful),
            table: report.table, json: report.json, as: delivery,
            about: Session.Subject(
                title: session.words.label(.auditTitle), description: session.words.details(.audit),
                sources: try session.sources(of: items.map { ($0.project, $0) }, folder)))
        let isWrong = audited.contains { pair in pair.findings.contains { $0.verdict.isWrong } }
        if isStrict, isWrong { throw .found }
    }

    /// The cases that the arguments name; without any, every case that has claims.
    private func items(_ session: Session, _ folder: CaseFolder) throws(Failure) -> [Case] {
        if arguments.isEmpty { return try folder.audited().filter { !$0.claims.isEmpty } }
        let known = arguments.allSatisfy(ProjectFile.isPath) ? [] : try folder.audited()
        var items: [Case] = []
        var diagnostics: [Diagnostic] = []
        for argument in arguments {
            if let item = known.first(where: { $0.id == argument }) {
                items.append(item)
            } else if ProjectFile.isPath(argument) {
                do throws(Failure) {
                    let file = try ProjectFile(argument, folder, session: session)
                    guard let item = file.item else { throw .usage(.notACase(argument)) }
                    items.append(item)
                } catch .diagnostics(let found) {
                    diagnostics += found
                }
            } else {
                throw .usage(.unknownCase(argument, nearest: NearestName.of(argument, among: known.map(\.id))))
            }
        }
        if !diagnostics.isEmpty { throw .diagnostics(diagnostics) }
        return items
    }
}
