import Reports
import Wording

/// `valor version`.
struct Version: Subcommand {
    /// The version of the program; its files, formats and contracts follow it.
    static let number = ProgramVersion.number

    init(_ invocation: Invocation) {}

    func run(_ session: Session) throws(Failure) {
        try session.print("valor \(Self.number)\n")
    }
}
