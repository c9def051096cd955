import Wording

/// `valor completion`: what makes a shell complete command lines.
enum Completion {
    static func run(_ session: Session) throws(Failure) {
        guard let name = session.invocation.arguments.first else { throw .usage(.missingArgument(.completion)) }
        guard let shell = Shell(rawValue: name) else {
            throw .usage(.unknownShell(name, nearest: NearestName.of(name, among: Shell.words), choices: Shell.words))
        }
        let subjects = try CompletionSubjects(try session.cases(), words: session.words)
        let script =
            switch shell {
            case .bash: BashCompletion(subjects).script
            case .zsh: ZshCompletion(subjects, words: session.words).script
            case .fish: FishCompletion(subjects, words: session.words).script
            }
        try session.print(script)
    }
}
