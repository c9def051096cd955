import Languages
import Syntax
import Wording

/// The program `valor`.
package enum Program {
    /// Runs the command line and leaves with its exit code: 0 done, 1 the input is wrong or a check found something,
    /// 2 the command line is wrong.
    package static func main() -> Never {
        Platform.onOwnStack { runOnce() }
        // Only where the work left without an answer.
        Platform.leave(ExitStatus.found.rawValue)
    }

    private static func runOnce() {
        Platform.endWithReader()
        Platform.refuseBeyondFileLimit()
        Platform.guardStandardDescriptors()
        let environment = Platform.environment(EnvironmentVariable.allCases.map(\.rawValue))
        Platform.leave(run(Platform.arguments, environment: environment).rawValue)
    }

    static func run(_ arguments: [String], environment: [String: String]) -> ExitStatus {
        // A command line that cannot be read has no language of its own yet.
        var words = Words(in: guessedLanguage(arguments, environment))
        do {
            let (invocation, session) = try start(arguments, environment)
            words = session.words
            if invocation.isEmpty {
                session.showOverview()
                return .misused
            }
            try run(invocation, session)
            return .done
        } catch {
            switch error {
            case .usage(let problem): Session.complain(ofError: words.say(problem), words)
            case .file(let problem): Session.complain(ofError: words.say(problem), words)
            case .diagnostics(let diagnostics):
                for diagnostic in diagnostics { Session.complain(words.say(diagnostic)) }
            case .conversion(let problem): Session.complain(ofError: words.say(problem), words)
            case .project(let id, let problem): Session.complain(ofError: "\(id): \(words.say(problem))", words)
            case .draft(let path, let fault): Session.complain(ofError: words.say(fault, in: path), words)
            case .found: break
            }
            return error.status
        }
    }

    private static func start(
        _ arguments: [String], _ environment: [String: String]
    ) throws(Failure) -> (Invocation, Session) {
        do {
            let invocation = try Invocation(arguments)
            return (invocation, try Session(invocation, environment: environment))
        } catch {
            throw .usage(error)
        }
    }

    private static func run(_ invocation: Invocation, _ session: Session) throws(Failure) {
        if invocation.has(.help) {
            return try session.print(
                invocation.namesCommand ? Help.text(on: invocation.command, session) : Help.overview(session))
        }
        let command: any Subcommand
        do { command = try invocation.command.subcommand.init(invocation) } catch { throw .usage(error) }
        try command.run(session)
    }

    /// The language that a command line asks for, read before it is understood.
    private static func guessedLanguage(_ arguments: [String], _ environment: [String: String]) -> Language {
        for (index, word) in arguments.enumerated() {
            if word == "--language", index + 1 < arguments.count, let language = Language(tag: arguments[index + 1]) {
                return language
            }
            if word.hasPrefix("--language="), let language = Language(tag: String(word.dropFirst(11))) {
                return language
            }
        }
        return .from(environment: environment)
    }
}
