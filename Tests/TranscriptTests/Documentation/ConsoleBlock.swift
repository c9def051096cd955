/// What a terminal shows: commands behind `$ `, each with what it prints, messages included.
///
/// A line that ends with a backslash goes on in the next.
struct ConsoleBlock: Sendable, Equatable {
    struct Step: Sendable, Equatable {
        var command: [String]
        var output: [String]

        /// The command as a shell takes it, with its messages among its output.
        var script: String { "{ " + command.joined(separator: "\n") + "\n} 2>&1" }
    }

    var steps: [Step] = []

    /// Nothing where a line stands in front of the first command.
    init?(_ lines: [String]) {
        var goesOn = false
        for line in lines {
            if goesOn {
                steps[steps.count - 1].command.append(line)
            } else if line.hasPrefix("$ ") {
                steps.append(Step(command: [String(line.dropFirst(2))], output: []))
            } else if steps.isEmpty {
                return nil
            } else {
                steps[steps.count - 1].output.append(line)
                continue
            }
            goesOn = line.hasSuffix("\\")
        }
    }

    /// The block as a page has it.
    var lines: [String] {
        steps.flatMap { step in
            ["$ " + (step.command.first ?? "")] + step.command.dropFirst() + step.output
        }
    }
}
