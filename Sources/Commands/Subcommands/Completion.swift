import Wording

/// `valor completion`: what makes a shell complete command lines.
struct Completion: Subcommand {
    private let shell: Shell
    private let folder: FolderRequest

    init(_ invocation: Invocation) throws(UsageProblem) {
        let name = try invocation.argument()
        guard let shell = Shell(rawValue: name) else {
            throw .unknownShell(name, nearest: NearestName.of(name, among: Shell.words), choices: Shell.words)
        }
        self.shell = shell
        folder = try FolderRequest(invocation)
    }

    func run(_ session: Session) throws(Failure) {
        let subjects = try CompletionSubjects(try session.open(folder), words: session.words)
        let script =
            switch shell {
            case .bash: BashCompletion(subjects).script
            case .zsh: ZshCompletion(subjects, words: session.words).script
            case .fish: FishCompletion(subjects, words: session.words).script
            }
        try session.print(script)
    }
}
