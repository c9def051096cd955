import Facts
import Syntax

/// One way to understand an ambiguous source.
public struct Reading: Sendable, Hashable {
    /// The readings that every case with savings observed over a window has.
    public enum Automatic {
        /// Nothing after the window.
        public static let observed = "observed"
        /// The window's average rate goes on to the horizon.
        public static let sustained = "sustained"
        /// The one reading of a case that lists none.
        public static let asStated = "as-stated"
        /// All of them; no case can have a reading of its own under such a name.
        static let all = [observed, sustained, asStated]
    }

    /// The name by which it is chosen.
    public let id: String
    /// What it takes the source to mean, and why; nothing for the automatic ones, which `Wording` explains.
    public let what: LocalText?
    /// Whether it is taken unless another one is chosen.
    public let isDefault: Bool
    /// What it changes in the file, as a merge patch by key or by a line's id.
    let change: JSONNode?
}
