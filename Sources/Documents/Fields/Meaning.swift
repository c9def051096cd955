import Languages

/// What a result holds, in a sentence for those who read a data package or a schema.
///
/// A sentence that several share has a name of its own: `extension Meaning { static let bound = Meaning(en: …) }`.
package struct Meaning: Sendable, Hashable {
    /// The sentence in every language.
    package let text: Text

    /// A sentence by its three wordings.
    package init(en: String, es: String, pt: String) { text = Text(en: en, es: es, pt: pt) }

    /// A sentence put together of what is said elsewhere.
    package init(_ saying: (Words) -> String) { text = Text(saying) }
}
