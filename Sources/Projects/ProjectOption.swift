import Facts

/// Which option a project is, and the first one of its file.
package struct OptionNames: Sendable, Hashable {
    /// Its id.
    package let own: String
    /// The id of the option with which the others are compared.
    package let first: String

    /// By its parts.
    package init(own: String, first: String) {
        self.own = own
        self.first = first
    }

}

/// One of several ways to reach what a project is for.
///
/// ```swift
/// let today = ProjectOption(id: "today", what: "Go on as it is", project: asIs)
/// let portal = ProjectOption(id: "portal", what: "A portal", isProposed: true, project: permits)
/// let compared = Project(comparing: [today, portal])
/// ```
public struct ProjectOption: Sendable {
    /// The name by which it is chosen.
    public let id: String
    /// What it is.
    package let what: LocalText
    /// Whether it is the one that the file proposes.
    public let isProposed: Bool
    /// Whether it states a horizon of its own, which is a fact of it, as the years of a contract are.
    public let hasOwnHorizon: Bool
    /// The project as this option has it, on its own lines.
    public private(set) var project: Project

    /// An option by its id, of small letters, digits and hyphens, and the project as it has it.
    public init(
        id: String, what: LocalText, isProposed: Bool = false, hasOwnHorizon: Bool = false, project: Project
    ) {
        self.id = id
        self.what = what
        self.isProposed = isProposed
        self.hasOwnHorizon = hasOwnHorizon
        self.project = project
    }

    /// The same option with its amounts converted or corrected.
    public func with(_ project: Project) -> ProjectOption {
        var option = self
        option.project = project
        return option
    }
}
