import Facts
import Findings
import Syntax

extension Fields {
    /// A text, or one for each language.
    func wording(_ key: Key, log: DiagnosticLog) -> LocalText? {
        guard let members = self[key]?.members else { return string(key).map { LocalText($0) } }
        var variants: [String: String] = [:]
        for member in members {
            guard let text = member.value.string else {
                Fields.noteWrongType(member.value, key: key.named(member.key), expected: .text, log: log)
                continue
            }
            if text.allSatisfy({ $0.isWhitespace }) {
                log.note(ShapeProblem.emptyText(key: key.named(member.key).name), at: member.value)
                continue
            }
            variants[member.key] = text
        }
        return variants.isEmpty ? nil : LocalText(variants)
    }
}
