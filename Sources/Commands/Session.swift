import Appraisal
import Casebook
import Documents
import Facts
import Findings
import Languages
import Money
import Projects
import Registers
import Reports
import Syntax
import Valuation
import Wording

/// One run of the program: in which language it speaks, what it reads, and where answers go.
///
/// What is asked is not among it: a ``Subcommand`` has read that before it runs.
struct Session {
    private(set) var words: Words
    /// The country that the language was asked for in, by its ISO 3166-1 alpha-2 code: `MX` of `es-MX`.
    private let askedRegion: String?
    /// The country of the locale.
    private let region: String?
    /// The file that results go into; nothing for standard output.
    let outputPath: String?
    /// What answers are shown on.
    private(set) var screen: Screen
    /// What messages are shown on.
    private let errorScreen: Screen
    /// The command line, as it would be typed again for the same result.
    let commandLine: String
    /// What a page of it is called where nothing else names it.
    let kicker: String
    /// What is read, and must not be written over.
    let inputs = InputFiles()

    init(_ invocation: Invocation, environment: [String: String]) throws(UsageProblem) {
        words = Words(in: try Self.language(invocation, environment))
        askedRegion = invocation[.language].flatMap { Language.region(ofTag: $0) }
        region = Language.region(environment: environment)
        outputPath = invocation[.output]
        commandLine = invocation.typedAgain
        kicker = "valor \(invocation.command.rawValue)"
        let colour = try invocation.choice(.color, ColourWhen.self) ?? .auto
        screen = Screen(
            of: invocation[.output] == nil ? Platform.standardOutput : nil, colour: colour, environment: environment)
        errorScreen = Screen(of: Platform.standardError, colour: colour, environment: environment)
    }

    private static func language(_ invocation: Invocation, _ environment: [String: String]) throws(UsageProblem)
        -> Language
    {
        guard let tag = invocation[.language] else { return .from(environment: environment) }
        if let language = Language(tag: tag) { return language }
        throw .notAChoice(.language, found: tag, nearest: nil, choices: Language.words)
    }

    /// The same session, which writes numbers as the country of what it is about does: where that is one, and nobody asked
    /// for the language of a country; where there are several or none, as the country of the locale does.
    func writing(of countries: [String?], _ folder: CaseFolder) throws(Failure) -> Session {
        func country(_ region: String?) -> String? {
            region.flatMap { short in folder.countries.codes.first { folder.countries[$0]?.shortCode == short } }
        }
        let own = Set(countries.compactMap { $0 })
        var session = self
        session.words = try folder.words(
            words, in: country(askedRegion) ?? (own.count == 1 ? own.first : nil) ?? country(region))
        return session
    }

    // MARK: Cases and registers

    /// The cases and registers that are asked for, and what converts amounts among them: read at once where all amounts are
    /// to be converted, or where rates are brought, so that what is wrong with these is told.
    func open(_ request: FolderRequest) throws(Failure) -> CaseFolder {
        let folder = try CaseFolder(folder: request.path, noting: inputs)
        guard request.needsTables else { return folder.converting(on: request.terms) }
        let tables = try folder.money().tables
        guard let path = request.rates else { return folder.converting(on: request.terms, by: tables) }
        let log = DiagnosticLog(try source(of: path))
        if log.source.isBlank { throw .file(.empty(log.source.name)) }
        let file = RateFile.read(
            log, countries: folder.countries, currencies: folder.currencies, tables: tables, asked: request.terms.rate)
        guard let file else { throw .diagnostics(log.diagnostics) }
        report(log.diagnostics)
        return folder.converting(on: request.terms, by: file.applied(to: tables), withRatesOf: path)
    }

    // MARK: Files

    /// A file to read, which is not written over.
    func source(of path: String) throws(Failure) -> SourceText {
        do { return try FileText.source(of: path, noting: inputs) } catch { throw .file(error) }
    }

    /// A project to read, in JSON, in a table or in a workbook, which is not written over.
    func project(of path: String) throws(Failure) -> SourceText {
        do { return try FileText.project(of: path, noting: inputs) } catch { throw .file(error) }
    }

    /// The bytes of a file to read, which is not written over.
    func bytes(of path: String, mostMegabytes: Int = FileText.mostMegabytes) throws(Failure) -> [UInt8] {
        do { return try FileText.bytes(of: path, mostMegabytes: mostMegabytes, noting: inputs) } catch {
            throw .file(error)
        }
    }

    /// Where results go, into a file or to standard output; never over a file that was read.
    func output(to path: String?) throws(FileProblem) -> Output { try Output(to: path, sparing: inputs) }

    /// What is done with files; what is wrong with one stops the command.
    func files<Value>(_ body: () throws(FileProblem) -> Value) throws(Failure) -> Value {
        do { return try body() } catch { throw .file(error) }
    }

    // MARK: Answers

    /// Writes a result, whole or not at all.
    func print(_ text: String) throws(Failure) {
        do {
            let output = try output(to: outputPath)
            try output.write(text)
            try output.close()
        } catch {
            throw .file(error)
        }
        tellWritten()
    }

    /// Says which files hold the result, where it did not go to standard output, a device or a pipe.
    func tellWritten(with companion: String? = nil) {
        guard let outputPath, case .regular = Platform.kind(of: outputPath) else { return }
        let names = [outputPath, companion].compactMap { $0 }.map(PathText.shown)
        Self.complain("valor: \(words.say(written: names))")
    }

    /// Writes what was found in files to standard error; answers whether it keeps them from being used.
    @discardableResult
    func report(_ diagnostics: [Diagnostic]) -> Bool {
        for diagnostic in diagnostics { Self.complain(words.say(diagnostic)) }
        return diagnostics.contains { $0.severity == .error }
    }

    /// Writes that something is wrong with the command line or with a file, on a line of its own.
    static func complain(ofError text: String, _ words: Words) {
        complain("valor: \(words.label(.error)): \(SafeText.line(words.cut(text)))")
    }

    /// Writes why a command stops, or goes on without something.
    static func tell(_ failure: Failure, _ words: Words) {
        switch failure {
        case .usage(let problem): complain(ofError: words.say(problem), words)
        case .file(let problem): complain(ofError: words.say(problem), words)
        case .diagnostics(let diagnostics): for diagnostic in diagnostics { complain(words.say(diagnostic)) }
        case .conversion(let problem): complain(ofError: words.say(problem), words)
        case .project(let id, let problem): complain(ofError: "\(id): \(words.say(problem))", words)
        case .draft(let path, let fault): complain(ofError: words.say(fault, in: path), words)
        case .found: break
        }
    }

    static func complain(_ text: String) { mutter(text.hasSuffix("\n") ? text : text + "\n") }

    /// Writes to standard error as it stands, without a line end: a question waits on its own line.
    static func mutter(_ text: String) {
        writeError(SafeText.lines(PathText.shown(text)))
    }

    private static func writeError(_ text: String) {
        // Where standard error itself cannot be written there is nobody left to tell.
        try? Platform.write(Platform.standardError, Array(text.utf8))
    }

    /// Whether results go by on a terminal.
    var showsResults: Bool { outputPath == nil && Platform.isTerminal(Platform.standardOutput) }

    /// Shows what there is where nothing was asked for: on standard error, since it is no answer.
    func showOverview() {
        var session = self
        session.screen = errorScreen
        Self.writeError(Help.beginning(session))
    }

    /// Whether rules, frames and bars are drawn, as on a terminal, or typed.
    var drawsLines: Bool { screen.drawsLines }

    var renderer: TextRenderer {
        TextRenderer(style: words.style, width: screen.width, colour: screen.hasColour, drawsLines: screen.drawsLines)
    }

    /// The room for what is read first.
    var screenful: Screenful { Screenful(renderer) }

    func render(_ table: Table) -> String { Self.ended(renderer.render(table)) }
    func render(_ document: Document) -> String { Self.ended(renderer.render(document)) }
    func markdown(_ table: Table) -> String { Self.ended(MarkdownRenderer(style: words.style).render(table)) }
    func markdown(_ document: Document) -> String { Self.ended(MarkdownRenderer(style: words.style).render(document)) }
    /// A document about what is typed, as Markdown.
    func manual(_ document: Document) -> String {
        Self.ended(MarkdownRenderer(style: words.style, isManual: true).render(document))
    }
    func render(_ json: JSONOutput) -> String { Self.ended(json.prettyText) }

    private static func ended(_ text: String) -> String { text.hasSuffix("\n") ? text : text + "\n" }
}
