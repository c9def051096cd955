/// What can be wrong with reading or writing a file.
public enum FileProblem: Error, Sendable, Hashable {
    /// There is no such file.
    case notFound(String)
    /// It is a folder.
    case isFolder(String)
    /// It may not be read or written.
    case notPermitted(String)
    /// The system refuses, in its own words.
    case cannotRead(String, system: String)
    /// The system refuses, in its own words; nothing was written.
    case cannotWrite(String, system: String)
    /// The folder of cases lacks a file that every command needs.
    case notACasesFolder(String, missing: String)
    /// Two files hold a case with the same id.
    case sameCase(String, String, String)
}
