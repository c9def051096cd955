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
    /// A device or a pipe refuses, in the system's words, after its beginning was written.
    case cutShort(String, system: String)
    /// The results would be written over what they are computed from; nothing for standard output.
    case outputIsInput(String?)
    /// It is there already, and nobody said to replace it.
    case exists(String)
    /// The folder that a file should be written into is not there.
    case noFolder(String)
    /// Standard output refuses, in the system's words.
    case cannotPrint(system: String)
    /// It is no text but the file of a program.
    case notText(String, Program)
    /// The data package that would stand beside a table is a file of somebody else's.
    case foreignPackage(String, table: String)
    /// The name of a table is too long for a data package beside it; the table is written alone.
    case noPackage(String)
    /// The first line of a batch says neither CSV nor JSON.
    case notABatch(String)
    /// The folder of cases lacks a file that every command needs.
    case notACasesFolder(String, missing: String)
    /// Two files hold a case with the same id.
    case sameCase(String, String, String)
    /// A project that cannot be simulated, or parts of a simulation that do not fit together.
    case simulation(SimulationFileProblem)
    /// A project whose result cannot be varied.
    case sensitivity(SensitivityFileProblem)

    /// The programs whose files people take for text.
    public enum Program: Sendable, Hashable, CaseIterable {
        case excel, openDocument, pdf, other
    }

    /// The stable code that machines read.
    public var code: String {
        switch self {
        case .notFound: "notFound"
        case .isFolder: "isFolder"
        case .notPermitted: "notPermitted"
        case .cannotRead: "cannotRead"
        case .cannotWrite: "cannotWrite"
        case .cutShort: "cutShort"
        case .outputIsInput: "outputIsInput"
        case .exists: "exists"
        case .noFolder: "noFolder"
        case .cannotPrint: "cannotPrint"
        case .notText: "notText"
        case .foreignPackage: "foreignPackage"
        case .noPackage: "noPackage"
        case .notABatch: "notABatch"
        case .notACasesFolder: "notACasesFolder"
        case .sameCase: "sameCase"
        case .simulation: "simulation"
        case .sensitivity: "sensitivity"
        }
    }
}
