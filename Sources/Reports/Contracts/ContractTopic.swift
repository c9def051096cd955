import Languages

/// What a member of a machine contract holds, where it is not a column of a CSV file as well.
///
/// Each stands with its text, in the file that its name says the subject of.
struct ContractTopic: Sendable, Hashable {
    /// The sentence that describes it.
    let meaning: Text

    init(en: String, es: String, pt: String) {
        meaning = Text(en: en, es: es, pt: pt)
    }
}

extension Words {
    /// What a member of a machine contract holds, in a sentence.
    func describe(_ topic: ContractTopic) -> String { say(topic.meaning) }
}
