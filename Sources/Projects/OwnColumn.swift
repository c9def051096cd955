/// What an institution keeps beside a line, and nothing here reads: a budget code, a programme, whoever is responsible.
///
/// It goes on to every output that lists lines.
public struct OwnColumn: Sendable, Hashable {
    /// What the institution calls it.
    public let name: String
    /// What it says of the line.
    public let text: String

    /// A column by its name, and what stands in it.
    public init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }
}

extension Project {
    /// The names of the institution's own columns, in the order in which lines have them, each once.
    package var ownColumns: [String] {
        var names: [String] = []
        for flow in flows {
            for column in flow.drivers.columns where !names.contains(column.name) { names.append(column.name) }
        }
        return names
    }
}

extension Flow {
    /// What stands in a column of the institution's own; nothing where the line has none.
    package func own(_ column: String) -> String? { drivers.columns.first { $0.name == column }?.text }
}
