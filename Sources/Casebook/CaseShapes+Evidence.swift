import ProjectFiles
import Projects
import Syntax

// The shape of a partial case.
extension CaseShapes {
    /// What stands under the key by which a file says that it is a partial case.
    static let evidenceStanding = "evidence"

    /// What a file that is meant as a case looks like: a partial one says so.
    static func shape(of root: JSONNode) -> Shape { root[EvidenceKey.standing] == nil ? file : partial }

    /// What a quantity of such a file looks like.
    static func quantity(of shape: Shape) -> Shape { shape.id == partial.id ? measure : quantity }

    /// A quantity, which says what it measures and how sure it is.
    static let measure: Shape = {
        let keys = quantity.adding([
            QuantityKey.id.required, EvidenceKey.measures, EvidenceKey.status,
        ]).keys
        return Shape(quantity.name, id: "measure", keys, rules: quantity.rules)
    }()

    static let unitAmount = Shape(
        "unit amount", id: "unit-amount", [UnitAmountKey.what, UnitAmountKey.amount, UnitAmountKey.quantity])

    /// A list of lines each of which has an id and says how exact and how sure it is.
    private static func lines(_ key: Key) -> Key? {
        guard let line = key.kind.shape else { return nil }
        let marked = Shape(
            line.name, id: "evidence-\(line.id)",
            line.adding([LineKey.id.required, EvidenceKey.qualifier, EvidenceKey.status]).keys, rules: line.rules)
        return Shapes.list(key, of: marked)
    }

    /// A partial case: whatever a source states of a business case, down to nothing but quantities.
    ///
    /// It may have no amount, and its currency may be a sign that several currencies have.
    package static let partial: Shape = {
        let whole = file.adding(
            Shapes.lines.compactMap { file[$0.key].flatMap(lines) } + [
                EvidenceKey.currency, CaseKey.quantities.holding(.list(.object(measure))), EvidenceKey.standing,
                EvidenceKey.since, EvidenceKey.perUnit,
            ])
        return Shape("evidence", whole.keys, rules: whole.rules.filter { !$0.asksForAmounts })
    }()
}

extension ShapeRule {
    /// Whether it asks for a list of lines with something in it.
    fileprivate var asksForAmounts: Bool {
        if case .always(let condition) = self { condition.filledAlternatives != nil } else { false }
    }
}
