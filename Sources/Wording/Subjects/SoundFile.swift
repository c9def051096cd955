import Projects

/// A file in which a check found no error, and what it holds.
public struct SoundFile: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// How many lines it has of each kind; a list that is not stated has none.
    public let lines: [Flow.Role: Int]
    /// How many warnings there are.
    public let warnings: Int

    /// A sound file by its project.
    public init(name: String, project: Project, warnings: Int) {
        self.name = name
        self.lines = Dictionary(project.flows.map { ($0.role, 1) }, uniquingKeysWith: +)
        self.warnings = warnings
    }
}
