import Facts

// From the values that results are made of; what is not there is null.
extension JSONOutput {
    /// A number, or null.
    package init(_ number: Double?) { self = number.map { .number($0) } ?? .null }

    /// A whole number, or null.
    package init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }

    /// A text, or null.
    package init(_ text: String?) { self = text.map { .string($0) } ?? .null }

    /// True, false, or null.
    package init(_ truth: Bool?) { self = truth.map { .bool($0) } ?? .null }

    /// A computed number, or null where it cannot be computed.
    package init(_ computed: Computed<Double>) { self.init(computed.value) }

    /// A stated number, or null where it is unknown.
    package init(_ stated: Stated<Double>) { self.init(stated.value) }

    /// Numbers in an array.
    package init(_ numbers: [Double]) { self = .array(numbers.map { .number($0) }) }

    /// Texts in an array.
    package init(_ texts: [String]) { self = .array(texts.map { .string($0) }) }

    /// What a program reads in a table's cell.
    package init(_ value: MachineValue) {
        switch value {
        case .number(let number): self = .number(number)
        case .integer(let number): self = .integer(number)
        case .text(let text): self = .string(text)
        case .empty: self = .null
        }
    }
}
