import Facts
import Languages

/// How a value is written as JSON, and what its schema says of it: the one beside the other, so that a schema cannot lie.
///
/// ```swift
/// let form: Form<Root> = .object([
///     Member("rate", .number, Meaning(en: "The rate.", es: "La tasa.", pt: "A taxa.")) { $0.rate },
///     Member("note", .optionalText, Meaning(en: "A note.", es: "Una nota.", pt: "Uma nota.")) { $0.note },
/// ])
/// form.type               // for the schema
/// form.json(root, words)  // {"rate": 0.12, "note": null}
/// ```
package struct Form<Value>: Sendable {
    /// What the schema says.
    package let type: ContractType
    /// The value as JSON, its texts in a language.
    package let json: @Sendable (Value, Words) -> JSONOutput

    /// A form from its parts; only what no other form can say is made of them.
    package init(_ type: ContractType, json: @escaping @Sendable (Value, Words) -> JSONOutput) {
        self.type = type
        self.json = json
    }

    /// An object by its members; one with an id is described once in a schema, wherever it stands.
    package static func object(
        _ members: [Member<Value>], id: String? = nil, explained: [String] = []
    ) -> Form {
        let described = ContractObject(members.map { $0.described }, id: id, explained: explained)
        return Form(.object(described)) { value, words in
            .object(members.compactMap { member in member.json(value, words).map { (member.described.name, $0) } })
        }
    }
}

extension Form where Value == String {
    /// A text.
    package static var text: Form { Form(.text) { text, _ in .string(text) } }
    /// One of these texts.
    package static func oneOf(_ texts: [String]) -> Form { Form(.choice(texts)) { text, _ in .string(text) } }
}

extension Form where Value == LocalText {
    /// A text that somebody wrote, in the reader's language where there is one.
    package static var localText: Form { Form(.text) { text, words in .string(words.text(text)) } }
}

extension Form where Value == Void {
    /// The same text always.
    package static func constant(_ text: String) -> Form { Form(.constant(text)) { _, _ in .string(text) } }
}

extension Form where Value == Double {
    /// A number; what is beyond the range of numbers is null.
    package static var number: Form { Form(.number) { number, _ in .number(number) } }
}

extension Form where Value == Int {
    /// A whole number.
    package static var wholeNumber: Form { Form(.wholeNumber) { number, _ in .integer(number) } }
    /// One of these whole numbers.
    package static func oneOf(_ numbers: [Int]) -> Form {
        Form(.wholeChoice(numbers)) { number, _ in .integer(number) }
    }
}

extension Form where Value == Bool {
    /// True or false.
    package static var truth: Form { Form(.truth) { truth, _ in .bool(truth) } }
}

extension Form where Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String {
    /// One of the cases, by its name.
    package static var choice: Form {
        let names = Value.allCases.map { $0.rawValue }
        return Form(.choice(names)) { value, _ in .string(value.rawValue) }
    }
}

extension Form where Value == [String] {
    /// Texts.
    package static var texts: Form { .list(.text) }
}

extension Form where Value == Double? {
    /// A number, or null.
    package static var optionalNumber: Form { .optional(.number) }
}

extension Form where Value == Int? {
    /// A whole number, or null.
    package static var optionalWholeNumber: Form { .optional(.wholeNumber) }
}

extension Form where Value == String? {
    /// A text, or null.
    package static var optionalText: Form { .optional(.text) }
}

extension Form where Value == LocalText? {
    /// A text that somebody wrote, or null.
    package static var optionalLocalText: Form { .optional(.localText) }
}

extension Form where Value == Bool? {
    /// True, false, or null.
    package static var optionalTruth: Form { .optional(.truth) }
}

extension Form where Value == Computed<Double> {
    /// A number, or null where it cannot be computed.
    package static var computed: Form { Form(.nullable(.number)) { number, _ in JSONOutput(number) } }
}

extension Form {
    /// A value, or null.
    package static func optional<Wrapped>(_ form: Form<Wrapped>) -> Form where Value == Wrapped? {
        Form(.nullable(form.type)) { value, words in value.map { form.json($0, words) } ?? .null }
    }

    /// Values in an array.
    package static func list<Element>(_ form: Form<Element>) -> Form where Value == [Element] {
        Form(.list(form.type)) { values, words in .array(values.map { form.json($0, words) }) }
    }

    /// Values under names that are somebody else's, in the order in which they come.
    package static func map<Each>(_ form: Form<Each>) -> Form where Value == [(name: String, value: Each)] {
        Form(.map(form.type)) { values, words in .object(values.map { ($0.name, form.json($0.value, words)) }) }
    }

    /// Values under names that are known beforehand, in the order in which they come; one of another name is not written.
    ///
    /// Those of `others` stand only where there is such a value, even if the names always do.
    package static func named<Each>(
        _ names: [String], or others: [String] = [], _ form: Form<Each>, meaning: Meaning? = nil, always: Bool = false
    ) -> Form where Value == [(name: String, value: Each)] {
        let described =
            names.map { ContractMember($0, form.type, meaning, always: always) }
            + others.map { ContractMember($0, form.type, meaning, always: false) }
        let names = names + others
        return Form(.object(ContractObject(described))) { values, words in
            .object(values.compactMap { names.contains($0.name) ? ($0.name, form.json($0.value, words)) : nil })
        }
    }
}
