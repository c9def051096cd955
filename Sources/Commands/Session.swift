import Appraisal
import Casebook
import Documents
import Facts
import Findings
import Languages
import Money
import Projects
import Reports
import Syntax
import Valuation
import Wording

/// One run of the program: what was asked, in which language, and where answers go.
struct Session {
    let invocation: Invocation
    let words: Words
    /// What answers are shown on.
    private(set) var screen: Screen
    /// What messages are shown on.
    private let errorScreen: Screen
    /// What is read, and must not be written over.
    let inputs = InputFiles()

    init(_ invocation: Invocation, environment: [String: String]) throws(UsageProblem) {
        self.invocation = invocation
        words = Words(in: try Self.language(invocation, environment))
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

    // MARK: Options

    /// The cases and registers, and what converts amounts among them: read at once where rates are brought, so that
    /// what is wrong with these is told.
    func cases() throws(Failure) -> CaseFolder {
        let folder = try CaseFolder(folder: invocation[.cases], noting: inputs)
        let terms = try conversionTerms()
        guard invocation.has(.rates) else {
            // Registers that cannot be read are as good as none, and each line that needs them says so.
            return folder.converting { Converter((try? $0.money().tables) ?? MoneyTables(), terms: terms) }
        }
        let converter = Converter(try moneyTables(try folder.money(), folder), terms: terms)
        return folder.converting { _ in converter }
    }

    func perspective() throws(Failure) -> Perspective {
        try usage { () throws(UsageProblem) in try invocation.choice(.perspective) } ?? .social
    }

    /// The terms that the options ask for; what they leave open, the project's file or the default decides.
    ///
    /// They take no heed of the prices of its amounts, nor of its country. A project that keeps its own horizon has it
    /// whatever the options ask for.
    func terms(for project: Project? = nil, keepingHorizon: Bool = false) throws(Failure) -> AppraisalTerms {
        let timing: Timing? = try usage { () throws(UsageProblem) in try invocation.choice(.timing) }
        let rate = try discountRate()
        let asked = try horizon()
        let own = keepingHorizon ? project?.horizonYears : nil
        return AppraisalTerms(
            horizonYears: own ?? asked ?? project?.horizonYears ?? AppraisalTerms.usualHorizon,
            discounting: rate ?? project?.discountRate ?? .real(AppraisalTerms.usualRate),
            timing: timing ?? project?.timing ?? .end)
    }

    private func horizon() throws(Failure) -> Int? {
        guard let text = invocation[.horizon] else { return nil }
        guard let years = Int(text), (1...AppraisalTerms.longestHorizon).contains(years), text.allSatisfy(\.isNumber)
        else {
            throw .usage(.notAHorizon(text))
        }
        return years
    }

    /// The format that is asked for, by name or by the ending of the output's file; the usual one where nobody asks.
    func format(among formats: [Format], usual: Format = .text) throws(Failure) -> Format {
        let named = invocation[.outputFormat]
        let ending = invocation[.output].flatMap(Self.ending)
        let choices = formats.map(\.rawValue)
        if invocation.has(.csvFor) {
            if let named, named != Format.csv.rawValue { throw .usage(.countryWithoutCSV(format: named)) }
            if let ending, let other = Format(ending: ending), other != .csv {
                throw .usage(.countryWithoutCSV(format: other.rawValue))
            }
            return .csv
        }
        if let named {
            guard let format = Format(rawValue: named) else {
                let near = Format(ending: named)?.rawValue ?? NearestName.of(named, among: choices)
                throw .usage(.notAChoice(.outputFormat, found: named, nearest: near, choices: choices))
            }
            guard formats.contains(format) else {
                throw .usage(.formatOfNoUse(named, invocation.command, choices: choices))
            }
            if let ending, let other = Format(ending: ending), other != format {
                throw .usage(.formatAgainstEnding(format: named, ending: ending))
            }
            return format
        }
        guard let ending, !Self.isDevice(invocation[.output]) else { return usual }
        guard let format = Format(ending: ending), formats.contains(format) else {
            throw .usage(.formatOfNoUse(ending, invocation.command, choices: choices))
        }
        return format
    }

    /// The ending of the output's file, where it has one, must be one of these.
    func checkEnding(among endings: [String]) throws(Failure) {
        guard let path = invocation[.output], !Self.isDevice(path), let ending = Self.ending(of: path),
            !endings.contains(ending.lowercased())
        else {
            return
        }
        throw .usage(.formatOfNoUse(ending, invocation.command, choices: endings))
    }

    private static func ending(of path: String) -> String? {
        let parts = (path.split(separator: "/").last ?? "").split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 && !parts[0].isEmpty ? parts.last.map(String.init) : nil
    }

    private static func isDevice(_ path: String?) -> Bool { path?.hasPrefix("/dev/") == true }

    // MARK: Files

    /// A file to read, which is not written over.
    func source(of path: String) throws(Failure) -> SourceText {
        do { return try FileText.source(of: path, noting: inputs) } catch { throw .file(error) }
    }

    /// The bytes of a file to read, which is not written over.
    func bytes(of path: String, mostMegabytes: Int = FileText.mostMegabytes) throws(Failure) -> [UInt8] {
        do { return try FileText.bytes(of: path, mostMegabytes: mostMegabytes, noting: inputs) } catch {
            throw .file(error)
        }
    }

    /// Where results go, into a file or to standard output; never over a file that was read.
    func output(to path: String?) throws(FileProblem) -> Output { try Output(to: path, sparing: inputs) }

    func usage<Value>(_ body: () throws(UsageProblem) -> Value) throws(Failure) -> Value {
        do { return try body() } catch { throw .usage(error) }
    }

    // MARK: Answers

    /// Writes a result, whole or not at all.
    func print(_ text: String) throws(Failure) {
        do {
            let output = try output(to: invocation[.output])
            try output.write(text)
            try output.close()
        } catch {
            throw .file(error)
        }
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

    static func complain(_ text: String) { mutter(text.hasSuffix("\n") ? text : text + "\n") }

    /// Writes to standard error as it stands, without a line end: a question waits on its own line.
    static func mutter(_ text: String) {
        writeError(SafeText.lines(PathText.shown(text)))
    }

    private static func writeError(_ text: String) {
        // Where standard error itself cannot be written there is nobody left to tell.
        try? Platform.write(Platform.standardError, Array(text.utf8))
    }

    /// Shows what there is where nothing was asked for: on standard error, since it is no answer.
    func showOverview() {
        var session = self
        session.screen = errorScreen
        Self.writeError(Help.overview(session))
    }

    /// Whether rules, frames and bars are drawn, as on a terminal, or typed.
    var drawsLines: Bool { screen.drawsLines }

    var renderer: TextRenderer {
        TextRenderer(style: words.style, width: screen.width, colour: screen.hasColour, drawsLines: screen.drawsLines)
    }

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
