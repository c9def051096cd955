/// What a program or a spreadsheet reads in a cell: the full number, the text, or nothing.
package enum MachineValue: Sendable, Hashable {
    /// A finite number in full precision; percents as fractions, durations in years.
    case number(Double)
    /// A whole number.
    case integer(Int)
    /// Words, an identifier, or a date in ISO 8601.
    case text(String)
    /// Nothing: unknown, not computable or left blank.
    case empty
}

extension Cell {
    /// What a program or a spreadsheet reads in the cell; its bound and its notes need columns of their own.
    package var machineValue: MachineValue {
        if let forMachines { return forMachines }
        return switch content {
        case .amount(let number, _), .multiple(let number), .ratio(let number), .percent(let number, _),
            .duration(let number), .number(let number, _):
            number.isFinite ? .number(number) : .empty
        case .integer(let number), .year(let number): .integer(number)
        case .month(let text), .words(let text), .code(let text): .text(text)
        case .unknown, .missing, .blank: .empty
        }
    }
}
