import Documents
import Registers
import Reports
import Syntax
import Wording

/// `valor new`: a project file to start from.
struct New: Subcommand {
    private let folder: FolderRequest
    private let country: String?
    /// The file of an interview that was left, which goes on.
    private let resumed: String?
    /// The file to be written; nothing for standard output, or for what the interview asks.
    private let path: String?
    private let namesOutput: Bool
    private let format: Format
    private let replaces: Bool

    init(_ invocation: Invocation) throws(UsageProblem) {
        folder = try FolderRequest(invocation)
        country = invocation[.country]
        resumed = invocation[.resume]
        if resumed != nil, !invocation.arguments.isEmpty { throw .tooManyArguments(invocation.arguments) }
        path = invocation.arguments.first.flatMap { $0 == FileText.standardInput ? nil : $0 }
        namesOutput = !invocation.arguments.isEmpty
        replaces = invocation.has(.force)
        format = try Self.format(named: invocation[.outputFormat], path: path)
    }

    func run(_ session: Session) throws(Failure) {
        let folder = try session.open(folder)
        let country = try country(session, folder)
        if let resumed { return try resume(resumed, asked: country, session, folder) }
        if let path, Platform.leadsToFolder(path) { throw .file(.isFolder(PathText.shown(path))) }
        if let path {
            guard mayWrite(path) else { throw .file(.exists(PathText.shown(path))) }
            let content = content(
                of: try template(country, session, folder), format, try folder.numberFormats(), folder, session)
            do { try write(content, to: path, session) } catch { throw .file(error) }
            if !path.hasPrefix("/dev/") { Session.complain(SafeText.line(session.words.say(.written(path)))) }
        } else if Platform.isTerminal(Platform.standardInput), !namesOutput {
            try interview(session, folder, country: country, given: [], draft: nil)
        } else {
            let draft = try template(country, session, folder)
            try print(content(of: draft, format, try folder.numberFormats(), folder, session), session)
        }
    }

    private func template(_ country: Country?, _ session: Session, _ folder: CaseFolder) throws(Failure) -> Draft {
        let money = StartingCurrency(of: country)
        return Draft.template(money, scale: IllustrativeScale(of: money, in: try folder.tables()), session.words)
    }

    // MARK: Asking

    /// Goes on with an interview that was left.
    private func resume(
        _ path: String, asked: Country?, _ session: Session, _ folder: CaseFolder
    ) throws(Failure) {
        let source = try session.source(of: path)
        let record: InterviewRecord
        do throws(InterviewRecord.Fault) { record = try InterviewRecord(source) } catch {
            throw .draft(PathText.shown(path), error)
        }
        let kept = record.country.flatMap { folder.countries[$0] }
        if let code = record.country, kept == nil {
            throw .draft(PathText.shown(path), .unknownCountry(code, line: record.countryLine ?? 1))
        }
        if let asked, asked.code != kept?.code {
            let name = kept?.name.text(in: session.words.language.rawValue)
            throw .draft(
                PathText.shown(path),
                .otherCountry(
                    asked: asked.name.text(in: session.words.language.rawValue),
                    kept: name ?? session.words.say(InterviewText.countryOfAnswers)))
        }
        Session.complain(
            SafeText.line(session.words.say(InterviewText.resumed(record.answers.count, path: PathText.shown(path)))))
        try interview(session, folder, country: kept, given: record.answers, draft: path)
    }

    private func interview(
        _ session: Session, _ folder: CaseFolder, country: Country?, given: [InterviewRecord.Answer],
        draft source: String?
    ) throws(Failure) {
        let input = LineInput()
        let formats = try folder.numberFormats()
        let terminal = Terminal(width: Platform.terminalWidth(of: Platform.standardError), show: Session.mutter)
        let interview = Interview(
            words: session.words, countries: folder.countries, vocabulary: folder.vocabulary,
            formats: formats, discountRates: try folder.discountRates(),
            read: { () throws(FileProblem) in try input.next() }, show: terminal.say)
        Platform.noticeInterrupts()
        let (draft, path): (Draft, String?)
        do throws(Interview.Stop) {
            (draft, path) = try interview.run(country: country, given: given) { draft, path in
                guard let ending = Self.ending(of: path), let format = Self.formats[ending] else {
                    return .notAFile(path)
                }
                guard mayWrite(path) else { return .fileExists(path) }
                do throws(FileProblem) {
                    try write(content(of: draft, format, formats, folder, session), to: path, session)
                    return nil
                } catch {
                    return .notWritten(error)
                }
            }
        } catch {
            if case .draft(let fault) = error { throw .draft(PathText.shown(source ?? ""), fault) }
            Session.complain("")
            keep(interview, country: country, given: given, draft: source, session)
            if case .file(let problem) = error { throw .file(problem) }
            Platform.endByInterrupt()
            throw .found
        }
        guard let path else {
            do throws(Failure) { try print(content(of: draft, format, formats, folder, session), session) } catch {
                // All was answered, and what was made of it cannot be printed.
                keep(interview, country: country, given: given, draft: source, session)
                throw error
            }
            return Session.complain(session.words.say(.printed(ending: format.rawValue)))
        }
        Session.complain(SafeText.line(session.words.say(.written(path))))
    }

    /// Keeps what was answered, unless the draft has it already, and says where it is.
    private func keep(
        _ interview: Interview, country: Country?, given: [InterviewRecord.Answer], draft: String?, _ session: Session
    ) {
        let record = InterviewRecord(country: country?.code, answers: interview.answers)
        let isNew = !record.answers.isEmpty && record.answers.map(\.text) != given.map(\.text)
        let said = isNew ? keep(record, session) : draft.map { .kept($0) } ?? .abandoned
        Session.complain(ofError: session.words.say(said), session.words)
    }

    /// Keeps the answers in a file of a name that nothing has yet, beside where one stands; answers what to say of it.
    private func keep(_ record: InterviewRecord, _ session: Session) -> InterviewText {
        let names = (1...).lazy.map { $0 == 1 ? "valor-interview.txt" : "valor-interview-\($0).txt" }
        let name = names.first { name in
            if case .nothing = Platform.kind(of: name) { true } else { false }
        }
        guard let name else { return .abandoned }
        do {
            try write(Array(record.text(at: name, in: session.words).utf8), to: name, session)
            return .kept(name)
        } catch {
            return .notKept(error)
        }
    }

    private func country(_ session: Session, _ folder: CaseFolder) throws(Failure) -> Country? {
        guard let text = country else { return nil }
        if let country = folder.countries.country(named: text) { return country }
        let near = folder.countries.nearestName(to: text, in: session.words.language.rawValue)
        throw .usage(.unknownCountry(text, nearest: near))
    }

    // MARK: Files

    private static let formats: [String: Format] = ["json": .json, "csv": .csv, "xlsx": .xlsx]

    private static func ending(of path: String) -> String? { Invocation.ending(of: path)?.lowercased() }

    /// JSON, or a table where the option or the file's name says so.
    private static func format(named: String?, path: String?) throws(UsageProblem) -> Format {
        let choices = [Format.json.rawValue, Format.csv.rawValue, Format.xlsx.rawValue]
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

    private func content(
        of draft: Draft, _ format: Format, _ formats: NumberFormatRegister, _ folder: CaseFolder, _ session: Session
    ) -> [UInt8] {
        if format == .xlsx {
            let file = (path.map { Session.name(of: $0) } ?? "project.xlsx").split(separator: ".").first ?? "project"
            let live = draft.liveWorkbook(ofFile: String(file) + ".json", folder, in: session.words)
            return (live ?? draft.workbook(in: session.words)).bytes
        }
        guard format == .csv else { return Array(draft.json(in: session.words).utf8) }
        let dialect = CSVDialect.forStarting(
            in: draft.country.flatMap { folder.countries[$0] }, language: session.words.language, formats: formats)
        return Array(draft.sheet(in: session.words, dialect: dialect).utf8)
    }

    /// Gives what is to stand in a file on standard output; a workbook on no terminal.
    private func print(_ content: [UInt8], _ session: Session) throws(Failure) {
        if format == .xlsx, Platform.isTerminal(Platform.standardOutput) { throw .usage(.workbookOnTerminal) }
        try session.files { () throws(FileProblem) in
            let output = try session.output(to: nil)
            try output.write(content)
            try output.close()
        }
    }

    private func write(_ content: [UInt8], to path: String, _ session: Session) throws(FileProblem) {
        let output = try session.output(to: path)
        try output.write(content)
        try output.close()
    }
}
