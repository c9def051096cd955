import Facts

/// One way to understand an ambiguous source.
package struct Reading: Sendable, Hashable {
    /// The readings that every case with savings observed over a window has.
    package enum Automatic {
        /// Nothing after the window.
        package static let observed = "observed"
        /// The window's average rate goes on to the horizon.
        package static let sustained = "sustained"
        /// The one reading of a case that lists none.
        package static let asStated = "as-stated"
        /// All of them; no case can have a reading of its own under such a name.
        static let all = [observed, sustained, asStated]
    }

    /// The name by which it is chosen.
    package let id: String
    /// What it takes the source to mean, and why; nothing for the automatic ones, which `Wording` explains.
    package let what: LocalText?
    /// Whether it is taken unless another one is chosen.
    package let isDefault: Bool
    /// What it changes in the file, each as `key` or, in a line, as `line.key`; nothing where it takes the file as it is.
    let changes: Set<String>?
}
