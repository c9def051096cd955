import Syntax

/// A line that a workbook to fill in has room for: where it is left empty there is none.
package struct SpareLine: Sendable, Hashable {
    /// The list in which it stands.
    package let list: String
    /// Its number among those of the list, from 1.
    package let number: Int
    /// What it is beside its name and its amount, as members of a line.
    package let members: [String: String]

    /// What its keys begin with.
    static let mark = "new-"

    /// The name by which the sheet of inputs calls it.
    package var id: String { "\(Self.mark)\(list)-\(number)" }

    /// All that there is room for.
    package static let all: [SpareLine] = {
        let yearly = ["per": "year"]
        let ofGovernment = ["per": "year", "to": "government", "cashable": "true"]
        let ofCitizens = ["per": "year", "to": "citizens"]
        return (1...3).map { SpareLine(list: "investment", number: $0, members: [:]) }
            + (1...3).map { SpareLine(list: "operating", number: $0, members: yearly) }
            + (1...2).map { SpareLine(list: "savings", number: $0, members: ofGovernment) }
            + (3...4).map { SpareLine(list: "savings", number: $0, members: ofCitizens) }
    }()

    /// Whether a line of an id is one.
    package static func isSpare(_ id: String?) -> Bool { id?.hasPrefix(mark) ?? false }

    /// What to write before its amount, and behind it.
    func text(called what: String, on month: String?) -> (before: String, after: String) {
        var text = "{\"what\": \(Self.quoted(what))"
        for (key, value) in members.sorted(by: { $0.key < $1.key }) {
            text += ", \"\(key)\": " + (value == "true" ? value : "\"\(value)\"")
        }
        if let month { text += ", \"on\": \"\(month)\"" }
        return (text + ", \"amount\": ", "}")
    }

    /// A text as JSON has it.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where scalar.value < 0x20: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
