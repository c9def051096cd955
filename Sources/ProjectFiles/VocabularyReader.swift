import Facts
import Findings
import Languages
import Money
import Projects
import Syntax

/// Reads texts in several languages, price years and codes, and keeps to one currency in a file.
package struct VocabularyReader {
    let vocabulary: Vocabulary
    private let log: DiagnosticLog
    /// The currency of the file.
    var currency: Currency?
    /// The price year of the file.
    var priceYear: PriceYear?
    /// The country of the file.
    var country: String?

    /// A reader that writes what is wrong into a log.
    package init(vocabulary: Vocabulary, log: DiagnosticLog) {
        self.vocabulary = vocabulary
        self.log = log
    }

    /// A text, or one for each language.
    package func wording(_ fields: Fields, _ key: Key) -> LocalText? {
        fields[key].flatMap { wording($0, key: key) }
    }

    private static let languages = Language.allCases.map { $0.rawValue }

    func wording(_ node: JSONNode, key: Key) -> LocalText? {
        if let members = node.members {
            var variants: [LocalText.Variant] = []
            for member in members {
                let known = Self.languages
                guard known.contains(member.key) else {
                    let near = nearest(to: member.key, among: known)
                    log.note(ShapeProblem.unknownKey(member.key, nearest: near, known: known), at: member.keyOffset)
                    continue
                }
                guard let text = text(member.value, key: key.named(member.key)) else { continue }
                variants.append(LocalText.Variant(tag: member.key, text: text))
            }
            if members.isEmpty { log.note(ShapeProblem.emptyText(key: key.name), at: node) }
            return variants.isEmpty ? nil : LocalText(variants)
        }
        return text(node, key: key, expected: .wording).map { LocalText($0) }
    }

    private func text(
        _ node: JSONNode, key: @autoclosure () -> Key, expected: ShapeProblem.Expectation = .text
    ) -> String? {
        guard let text = node.string else {
            Fields.noteWrongType(node, key: key(), expected: expected, log: log)
            return nil
        }
        if text.allSatisfy({ $0.isWhitespace }) {
            log.note(ShapeProblem.emptyText(key: key().name), at: node)
            return nil
        }
        return text
    }

    /// The texts of a list.
    func wordings(_ fields: Fields, _ key: Key) -> [LocalText] {
        (fields.list(key) ?? []).compactMap { wording($0, key: key) }
    }

    /// A year of prices, and whether it is assumed.
    func priceYear(_ fields: Fields) -> PriceYear? {
        let isAssumed = fields.boolean(LineKey.priceYearIsOurs) ?? false
        fields.noteLackingPartners(among: [LineKey.priceYearIsOurs])
        guard let year = fields.integer(LineKey.priceYear, expected: .year) else { return nil }
        guard CalendarMonth.years.contains(year) else {
            log.note(ProjectProblem.yearOutOfRange(year), at: fields.place(of: LineKey.priceYear))
            return nil
        }
        return PriceYear(year, isAssumed: isAssumed)
    }

    /// A currency that is in the register, by its code or its name.
    func currency(_ fields: Fields, _ key: Key = LineKey.currency) -> Currency? {
        guard let node = fields[key], let text = fields.string(key) else { return nil }
        if vocabulary.indexUnits.contains(text) {
            log.note(ShapeProblem.indexUnit(text), at: node)
            return nil
        }
        let code =
            vocabulary.currencies.contains(text)
            ? text : vocabulary.currencyNamed(text, country ?? fields[ProjectKey.country]?.string)
        if let currency = code.flatMap({ Currency($0) }) { return currency }
        let sharing = vocabulary.currenciesSharing(text)
        if sharing.count > 1 {
            log.note(ShapeProblem.sharedName(text, codes: sharing), at: node)
        } else {
            noteUnknown(text, in: vocabulary.currencies, register: .currency, at: node)
        }
        return nil
    }

    /// The currency of a line, where that is another than the file's.
    func ownCurrency(_ fields: Fields) -> Currency? {
        guard let own = self.currency(fields), let currency, own != currency else { return nil }
        return own
    }

    /// A country that is in the register, by its code or its name.
    func country(_ fields: Fields) -> String? {
        guard let node = fields[ProjectKey.country], let text = fields.string(ProjectKey.country) else { return nil }
        if vocabulary.countries.contains(text) { return text }
        if let code = vocabulary.countryNamed(text) { return code }
        noteUnknown(text, in: vocabulary.countries, register: .country, at: node)
        return nil
    }

    private func noteUnknown(_ text: String, in codes: Set<String>, register: Shape.Register, at node: JSONNode) {
        let near = nearest(to: text, among: codes.sorted())
        log.note(ShapeProblem.unknownCode(register, found: text, nearest: near), at: node)
    }
}
