extension Project {
    /// The ways to reach what a project is for, side by side: the proposed one, or the first where none is proposed, with
    /// all of them in its `options`.
    ///
    /// The first is what the others are compared with. Where it invests nothing, it is what goes on as it is: a line that
    /// an option has at the same price is then one that goes on anyway. Nothing without an option.
    ///
    /// ```swift
    /// Project(comparing: [
    ///     ProjectOption(id: "as-today", what: "Counters alone", project: today),
    ///     ProjectOption(id: "online", what: "A portal", isProposed: true, project: portal),
    /// ])
    /// ```
    public init?(comparing options: [ProjectOption]) {
        guard let first = options.first else { return nil }
        var named = options.map { option in
            var project = option.project
            project.optionNames = OptionNames(own: option.id, first: first.id)
            return option.with(project)
        }
        if named[0].project.goesOnAsItIs {
            let goingOn = named[0].project
            named[0] = named[0].with(goingOn.goingOn)
            for place in named.indices.dropFirst() {
                named[place] = named[place].with(named[place].project.carryingOver(from: goingOn))
            }
        }
        let chosen = named.first { $0.isProposed } ?? named[0]
        self = chosen.project
        self.options = named
    }
}
