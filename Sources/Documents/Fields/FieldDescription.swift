import Languages

/// What a result is called and holds, wherever it is printed.
///
/// ```swift
/// static let netPresentValue = FieldDescription(
///     "net_present_value", .amount,
///     title: Text(en: "Net present value", es: "Valor actual neto", pt: "Valor presente líquido"),
///     meaning: Meaning(en: "Discounted benefits less discounted costs.", es: "…", pt: "…"))
/// ```
///
/// The header of a CSV file, its data package, the member of JSON and the entry of its schema are made of it; a ``Field``
/// adds how the value is taken from a row.
package struct FieldDescription: Sendable, Hashable {
    /// The stable name in `snake_case` that machines read in a CSV file.
    package let columnName: String
    /// What kind of value it holds.
    package let valueKind: FieldKind
    /// What people call it.
    package let title: Text
    /// What it holds, in a sentence.
    package let meaning: Meaning
    /// The fiscal concept that it is, where it is one.
    package private(set) var concept: FiscalConcept?

    /// A description from its parts.
    package init(_ name: String, _ kind: FieldKind, title: Text, meaning: Meaning) {
        columnName = name
        valueKind = kind
        self.title = title
        self.meaning = meaning
    }

    /// The same field in a table of budgets, where it is a fiscal concept.
    package func being(_ concept: FiscalConcept) -> FieldDescription {
        var field = self
        field.concept = concept
        return field
    }

    /// The name as a member of JSON has it: `netPresentValue` of `net_present_value`.
    package var key: String {
        columnName.split(separator: "_").enumerated().map { index, part in
            index == 0 ? String(part) : part.prefix(1).uppercased() + part.dropFirst()
        }.joined()
    }
}
