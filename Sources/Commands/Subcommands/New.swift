import Documents
import Registers
import Reports
import Syntax
import Wording

/// `valor new`: a project file to start from.
enum New {
    static func run(_ session: Session) throws(Failure) {
        let folder = try session.cases()
        let country = try country(session, folder)
        let path = session.invocation.arguments.first.flatMap { $0 == FileText.standardInput ? nil : $0 }
        if let path, Platform.leadsToFolder(path) { throw .file(.isFolder(PathText.shown(path))) }
        let format = try format(session, path: path)
        if let path {
            guard mayWrite(path, session) else { throw .file(.exists(PathText.shown(path))) }
            let draft = Draft.template(StartingCurrency(of: country), session.words)
            let text = text(of: draft, format, try folder.numberFormats(), folder, session)
            do { try write(text, to: path, session) } catch { throw .file(error) }
            if !path.hasPrefix("/dev/") { Session.complain(SafeText.line(session.words.say(.written(path)))) }
        } else if Platform.isTerminal(Platform.standardInput), session.invocation.arguments.isEmpty {
            try interview(session, folder, country: country, format: format)
        } else {
            let draft = Draft.template(StartingCurrency(of: country), session.words)
            try session.print(text(of: draft, format, try folder.numberFormats(), folder, session))
        }
    }

    private static func interview(
        _ session: Session, _ folder: CaseFolder, country: Country?, format: Format
    ) throws(Failure) {
        let input = LineInput()
        let formats = try folder.numberFormats()
        let terminal = Terminal(width: Platform.terminalWidth(of: Platform.standardError), show: Session.mutter)
        let interview = Interview(
            words: session.words, countries: folder.countries, vocabulary: folder.vocabulary,
            formats: formats, read: { () throws(FileProblem) in try input.next() }, show: terminal.say)
        Platform.noticeInterrupts()
        do {
            let (draft, path) = try interview.run(country: country) { draft, path in
                guard let ending = ending(of: path), let format = Self.formats[ending] else { return .notAFile(path) }
                guard mayWrite(path, session) else { return .fileExists(path) }
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

    private static func country(_ session: Session, _ folder: CaseFolder) throws(Failure) -> Country? {
        guard let text = session.invocation[.country] else { return nil }
        if let country = folder.countries.country(named: text) { return country }
        let near = folder.countries.nearestName(to: text, in: session.words.language)
        throw .usage(.unknownCountry(text, nearest: near))
    }

    // MARK: Files

    private static let formats: [String: Format] = ["json": .json, "csv": .csv]

    private static func ending(of path: String) -> String? {
        let parts = (path.split(separator: "/").last ?? "").split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 && !parts[0].isEmpty ? parts.last.map { $0.lowercased() } : nil
    }

    /// JSON, or CSV where the option or the file's name says so.
    private static func format(_ session: Session, path: String?) throws(Failure) -> Format {
        let choices = [Format.json.rawValue, Format.csv.rawValue]
        let named = session.invocation[.outputFormat]
        if let named, formats[named] == nil { throw .usage(.formatOfNoUse(named, .new, choices: choices)) }
        guard let path, let ending = ending(of: path), !path.hasPrefix("/dev/") else {
            return named.flatMap { formats[$0] } ?? .json
        }
        guard let format = formats[ending] else { throw .usage(.formatOfNoUse(ending, .new, choices: choices)) }
        if let named, formats[named] != format { throw .usage(.formatAgainstEnding(format: named, ending: ending)) }
        return format
    }

    /// Whether a file may be written: nothing is there, it is a device, or it is to be replaced.
    private static func mayWrite(_ path: String, _ session: Session) -> Bool {
        if case .nothing = Platform.kind(of: path) { return true }
        return session.invocation.has(.force) || path.hasPrefix("/dev/")
    }

    private static func text(
        of draft: Draft, _ format: Format, _ formats: NumberFormatRegister, _ folder: CaseFolder, _ session: Session
    ) -> String {
        guard format == .csv else { return draft.json(in: session.words) }
        let dialect = CSVDialect.forStarting(
            in: draft.country.flatMap { folder.countries[$0] }, language: session.words.language, formats: formats)
        return draft.sheet(in: session.words, dialect: dialect)
    }

    private static func write(_ text: String, to path: String, _ session: Session) throws(FileProblem) {
        let output = try session.output(to: path)
        try output.write(text)
        try output.close()
    }
}
