import Findings
import Money
import Projects
import Reports
import Syntax
import Wording

/// Why a command stops.
enum Failure: Error {
    /// The command line is wrong: exit code 2.
    case usage(UsageProblem)
    /// A file is wrong: exit code 1.
    case file(FileProblem)
    /// What is written in files is wrong: exit code 1.
    case diagnostics([Diagnostic])
    /// An amount cannot be converted: exit code 1.
    case conversion(ConversionProblem)
    /// The amounts of a project, by its id, cannot be converted: exit code 1.
    case project(String, ProjectConversionProblem)
    /// A draft of an interview, by its path, cannot be gone on with: exit code 1.
    case draft(String, InterviewRecord.Fault)
    /// A check found something that was already reported: exit code 1.
    case found

    /// The exit status that goes with it.
    var status: ExitStatus {
        switch self {
        case .usage, .file(.outputIsInput): .misused
        default: .found
        }
    }

    /// What is made of what was typed; what is wrong with that stops the command.
    static func ofUsage<Value>(_ body: () throws(UsageProblem) -> Value) throws(Failure) -> Value {
        do { return try body() } catch { throw .usage(error) }
    }
}
