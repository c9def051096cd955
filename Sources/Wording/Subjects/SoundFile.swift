import Projects

/// A file in which a check found no error, and what it holds.
public struct SoundFile: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// How many lines it has of each kind; a list that is not stated has none.
    public let lines: [Flow.Role: Int]
    /// How many warnings there are.
    public let warnings: Int
    /// How many options it has, where it has several, and which of them the lines are.
    public let options: Options?

    /// The options of a file, and the one that it is about.
    public struct Options: Sendable, Hashable {
        /// How many there are.
        public let count: Int
        /// The id of the proposed one, or of the first.
        public let id: String
        /// Whether it is proposed.
        public let isProposed: Bool
    }

    /// A sound file by its project.
    public init(name: String, project: Project, warnings: Int) {
        self.name = name
        self.lines = Dictionary(project.flows.map { ($0.role, 1) }, uniquingKeysWith: +)
        self.warnings = warnings
        options = project.optionNames.flatMap { names in
            let isProposed = project.options.contains { $0.id == names.own && $0.isProposed }
            return project.options.isEmpty
                ? nil : Options(count: project.options.count, id: names.own, isProposed: isProposed)
        }
    }
}
