/// The version of the program.
package enum ProgramVersion {
    /// The version; the program's files, formats and contracts follow it.
    package static let number = "0.1.0"
}
