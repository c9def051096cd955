import Wording

/// `valor version`.
enum Version {
    /// The version of the program; its files, formats and contracts follow it.
    static let number = "0.1.0"

    static func run(_ session: Session) throws(Failure) {
        try session.print("valor \(number)\n")
    }
}
