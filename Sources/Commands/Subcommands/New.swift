import Documents
import Registers
import Reports
import Syntax
import Wording

/// `valor new`: a project file to start from.
struct New: Subcommand {
    private let folder: FolderRequest
    private let country: String?
    /// The file to be written; nothing for standard output, or for what the interview asks.
    private let path: String?
    private let asksForOutput: Bool
    private let format: Format
    private let replaces: Bool

    init(_ invocation: Invocation) throws(UsageProblem) {
        folder = try FolderRequest(invocation)
        country = invocation[.country]
        path = invocation.arguments.first.flatMap { $0 == FileText.standardInput ? nil : $0 }
        asksForOutput = !invocation.arguments.isEmpty
        replaces = invocation.has(.force)
        format = try Self.format(named: invocation[.outputFormat], path: path)
    }

    func run(_ session: Session) throws(Failure) {
        let folder = try session.open(folder)
        let country = try country(session, folder)
        if let path, Platform.leadsToFolder(path) { throw .file(.isFolder(PathText.shown(path))) }
        if let path {
            guard mayWrite(path) else { throw .file(.exists(PathText.shown(path))) }
            let draft = Draft.template(StartingCurrency(of: country), session.words)
            let text = text(of: draft, format, try folder.numberFormats(), folder, session)
            do { try write(text, to: path, session) } catch { throw .file(error) }
            if !path.hasPrefix("/dev/") { Session.complain(SafeText.line(session.words.say(.written(path)))) }
        } else if Platform.isTerminal(Platform.standardInput), !asksForOutput {
            try interview(session, folder, country: country)
        } else {
            let draft = Draft.template(StartingCurrency(of: country), session.words)
            try session.print(text(of: draft, format, try folder.numberFormats(), folder, session))
        }
    }

    private func interview(_ session: Session, _ folder: CaseFolder, country: Country?) throws(Failure) {
        let input = LineInput()
        let formats = try folder.numberFormats()
        let terminal = Terminal(width: Platform.terminalWidth(of: Platform.standardError), show: Session.mutter)
        let interview = Interview(
            words: session.words, countries: folder.countries, vocabulary: folder.vocabulary,
            formats: formats, read: { () throws(FileProblem) in try input.next() }, show: terminal.say)
        Platform.noticeInterrupts()
        do {
            let (draft, path) = try interview.run(country: country) { draft, path in
                guard let ending = Self.ending(of: path), let format = Self.formats[ending] else {
                    return .notAFile(path)
                }
                guard mayWrite(path) else { return .fileExists(path) }
                do throws(FileProblem) {
                    try write(text(of: draft, format, formats, folder, session), to: path, session)
                    return nil
                } catch {
                    return .notWritten(error)
                }
            }
            guard let path else {
                try session.print(text(of: draft, format, formats, folder, session))
                return Session.complain(session.words.say(.printed(ending: format.rawValue)))
            }
            Session.complain(SafeText.line(session.words.say(.written(path))))
        } catch let stop as Interview.Stop {
            if case .file(let problem) = stop { throw .file(problem) }
            Session.complain("\nvalor: \(session.words.label(.error)): \(session.words.say(InterviewText.abandoned))")
            Platform.endByInterrupt()
            throw .found
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .found
        }
    }

    private func country(_ session: Session, _ folder: CaseFolder) throws(Failure) -> Country? {
        guard let text = country else { return nil }
        if let country = folder.countries.country(named: text) { return country }
        let near = folder.countries.nearestName(to: text, in: session.words.language)
        throw .usage(.unknownCountry(text, nearest: near))
    }

    // MARK: Files

    private static let formats: [String: Format] = ["json": .json, "csv": .csv]

    private static func ending(of path: String) -> String? { Invocation.ending(of: path)?.lowercased() }

    /// JSON, or CSV where the option or the file's name says so.
    private static func format(named: String?, path: String?) throws(UsageProblem) -> Format {
        let choices = [Format.json.rawValue, Format.csv.rawValue]
        if let named, formats[named] == nil { throw .formatOfNoUse(named, .new, choices: choices) }
        guard let path, let ending = ending(of: path), !path.hasPrefix("/dev/") else {
            return named.flatMap { formats[$0] } ?? .json
        }
        guard let format = formats[ending] else { throw .formatOfNoUse(ending, .new, choices: choices) }
        if let named, formats[named] != format { throw .formatAgainstEnding(format: named, ending: ending) }
        return format
    }

    /// Whether a file may be written: nothing is there, it is a device, or it is to be replaced.
    private func mayWrite(_ path: String) -> Bool {
        if case .nothing = Platform.kind(of: path) { return true }
        return replaces || path.hasPrefix("/dev/")
    }

    private func text(
        of draft: Draft, _ format: Format, _ formats: NumberFormatRegister, _ folder: CaseFolder, _ session: Session
    ) -> String {
        guard format == .csv else { return draft.json(in: session.words) }
        let dialect = CSVDialect.forStarting(
            in: draft.country.flatMap { folder.countries[$0] }, language: session.words.language, formats: formats)
        return draft.sheet(in: session.words, dialect: dialect)
    }

    private func write(_ text: String, to path: String, _ session: Session) throws(FileProblem) {
        let output = try session.output(to: path)
        try output.write(text)
        try output.close()
    }
}
