import Findings

/// How whoever works with a library of cases fails, in terms of its own: with an exit code, or with a message on a page.
package protocol LibraryFailure: Error {
    /// What is written in files is wrong.
    static func diagnostics(_ diagnostics: [Diagnostic]) -> Self
    /// A library, by its folder where it has one, lacks a file that it cannot do without.
    static func lacking(_ file: String, in folder: String?) -> Self
    /// Two files hold a case with the same id.
    static func sameCase(_ id: String, in first: String, and second: String) -> Self
}
