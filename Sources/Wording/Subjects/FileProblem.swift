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
    /// It is there already, and nobody said to replace it.
    case exists(String)
    /// The folder that a file should be written into is not there.
    case noFolder(String)
    /// Standard output refuses, in the system's words.
    case cannotPrint(system: String)
    /// The first line of a batch says neither CSV nor JSON.
    case notABatch(String)
    /// The folder of cases lacks a file that every command needs.
    case notACasesFolder(String, missing: String)
    /// Two files hold a case with the same id.
    case sameCase(String, String, String)

    /// The stable code that machines read.
    public var code: String {
        switch self {
        case .notFound: "notFound"
        case .isFolder: "isFolder"
        case .notPermitted: "notPermitted"
        case .cannotRead: "cannotRead"
        case .cannotWrite: "cannotWrite"
        case .exists: "exists"
        case .noFolder: "noFolder"
        case .cannotPrint: "cannotPrint"
        case .notABatch: "notABatch"
        case .notACasesFolder: "notACasesFolder"
        case .sameCase: "sameCase"
        }
    }
}
