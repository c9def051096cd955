import Languages

/// A key of a file that people write: everything there is to say of it, said once.
///
/// The reader asks for it by its constant, so that a misspelt one does not compile; the schema, the tables of the
/// documentation, what editors show beside it, and the column of a spreadsheet that stands for it derive from it.
///
/// ```swift
/// static let includesTax = Key(
///     "includesTax", .share,
///     meaningInThreeLanguages,
///     column: KeyColumn(.number, titleInThreeLanguages, ["incluyeimpuesto", …]))
///
/// let tax = fields[LineKey.includesTax]
/// ```
package struct Key: Sendable {
    /// The key as it is written.
    package let name: String
    /// What it holds.
    package let kind: Shape.Kind
    /// Whether an object without it is an error.
    package let isRequired: Bool
    /// What is told of it to people: behind a reference, so that a key is passed on at no cost.
    private let notes: Notes?

    private final class Notes: Sendable {
        let meaning: Text?
        let column: KeyColumn?

        init(_ meaning: Text?, _ column: KeyColumn?) {
            self.meaning = meaning
            self.column = column
        }
    }

    /// What it holds, in a sentence or two; nothing for a key that nobody writes by hand.
    package var meaning: Text? { notes?.meaning }
    /// The column that stands for it where a project is written as a table; nothing where none does.
    package var column: KeyColumn? { notes?.column }

    /// A key that may be left out unless `required`.
    package init(
        _ name: String, _ kind: Shape.Kind, required: Bool = false, _ meaning: Text? = nil, column: KeyColumn? = nil
    ) {
        self.init(name, kind, isRequired: required, meaning == nil && column == nil ? nil : Notes(meaning, column))
    }

    private init(_ name: String, _ kind: Shape.Kind, isRequired: Bool, _ notes: Notes?) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.notes = notes
    }

    /// The same key where it must be written.
    package var required: Key { Key(name, kind, isRequired: true, notes) }

    /// The same key where it may be left out.
    package var optional: Key { Key(name, kind, isRequired: false, notes) }

    /// The same key where it holds something of another kind.
    package func holding(_ kind: Shape.Kind) -> Key { Key(name, kind, isRequired: isRequired, notes) }

    /// A key that is described alike under another name, as the nouns that a volume counts are.
    package func named(_ name: String) -> Key { Key(name, kind, isRequired: isRequired, notes) }
}

/// A column of a project that is written as a table, or a fact of the project in a row of its own.
package struct KeyColumn: Sendable {
    /// What its cells hold.
    package enum Content: Sendable {
        case text, code, number, month, window, weights, period, party, boolean, uptake, countable, timing, prices
    }

    /// What its cells hold.
    package let content: Content
    /// What it is called in each language; nothing where that is the key itself.
    package let words: Text?
    /// What else people call it, in small letters without accents and blanks.
    package let synonyms: [String]

    /// A column by its words.
    package init(_ content: Content, _ words: Text?, _ synonyms: [String]) {
        self.content = content
        self.words = words
        self.synonyms = synonyms
    }
}

extension JSONNode {
    /// The value of a key, where this is an object that has it.
    package subscript(key: Key) -> JSONNode? { self[key.name] }
}
