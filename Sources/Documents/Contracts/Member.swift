import Languages

/// A member of an object of JSON: its name, what it holds, and how it is taken from what the object is of.
package struct Member<Row>: Sendable {
    /// What the schema says of it.
    package let described: ContractMember
    /// Its value as JSON; nothing where it is left out.
    package let json: @Sendable (Row, Words) -> JSONOutput?

    private init(described: ContractMember, json: @escaping @Sendable (Row, Words) -> JSONOutput?) {
        self.described = described
        self.json = json
    }

    /// A member that always stands.
    package init<Value>(
        _ name: String, _ form: Form<Value>, _ meaning: Meaning?, value: @escaping @Sendable (Row) -> Value
    ) {
        self.init(described: ContractMember(name, form.type, meaning)) { row, words in form.json(value(row), words) }
    }

    /// A member that always stands, and whose value depends on the language.
    package init<Value>(
        saying name: String, _ form: Form<Value>, _ meaning: Meaning?,
        value: @escaping @Sendable (Row, Words) -> Value
    ) {
        self.init(described: ContractMember(name, form.type, meaning)) { row, words in
            form.json(value(row, words), words)
        }
    }

    /// A member that stands only where it has a value.
    package init<Value>(
        ifAny name: String, _ form: Form<Value>, _ meaning: Meaning?, value: @escaping @Sendable (Row) -> Value?
    ) {
        self.init(described: ContractMember(name, form.type, meaning, always: false)) { row, words in
            value(row).map { form.json($0, words) }
        }
    }

    /// A member that is named and described as a column is.
    package init<Value>(
        _ field: FieldDescription, _ form: Form<Value>, value: @escaping @Sendable (Row) -> Value
    ) {
        self.init(field.key, form, field.meaning, value: value)
    }

    /// The same, where the value depends on the language.
    package init<Value>(
        saying field: FieldDescription, _ form: Form<Value>, value: @escaping @Sendable (Row, Words) -> Value
    ) {
        self.init(saying: field.key, form, field.meaning, value: value)
    }

    /// The same member, which readers must expect to be left out.
    package var mayBeLeftOut: Member {
        Member(
            described: ContractMember(described.name, described.type, described.meaning, always: false), json: json)
    }

    /// The member of what holds that which it is a member of.
    package func of<Whole>(_ part: @escaping @Sendable (Whole) -> Row) -> Member<Whole> {
        Member<Whole>(described: described) { [json] whole, words in json(part(whole), words) }
    }
}
