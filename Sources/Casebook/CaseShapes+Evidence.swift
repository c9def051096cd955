import ProjectFiles
import Projects
import Syntax

// The shape of a partial case.
extension CaseShapes {
    /// The key by which a file says that it is a partial case.
    static let standing = "standing"
    /// What stands there.
    static let evidenceStanding = "evidence"

    /// What a file that is meant as a case looks like: a partial one says so.
    static func shape(of root: JSONNode) -> Shape { root[standing] == nil ? file : partial }

    /// What a quantity of such a file looks like.
    static func quantity(of shape: Shape) -> Shape { shape.id == partial.id ? measure : quantity }

    private static let status: Shape.Key = .init(
        "status", .choice(PartialFacts.Status.allCases.map { $0.rawValue }), required: true)
    private static let qualifier: Shape.Key = .init(
        "qualifier", .choice(Quantity.Qualifier.allCases.map { $0.rawValue }))

    /// A quantity, which says what it measures and how sure it is.
    static let measure: Shape = {
        let keys = quantity.adding([
            .init("id", .text, required: true),
            .init("measures", .choice(PartialFacts.Measure.allCases.map { $0.rawValue }), required: true), status,
        ]).keys
        return Shape(quantity.name, id: "measure", keys, rules: quantity.rules)
    }()

    static let unitAmount = Shape(
        "unit amount", id: "unit-amount",
        [
            .init("what", .wording, required: true), .init("amount", .text, required: true),
            .init("quantity", .text, required: true),
        ])

    /// A list of lines each of which has an id and says how exact and how sure it is.
    private static func lines(_ key: Shape.Key) -> Shape.Key? {
        guard let line = key.kind.shape else { return nil }
        let marked = Shape(
            line.name, id: "evidence-\(line.id)",
            line.adding([.init("id", .text, required: true), qualifier, status]).keys, rules: line.rules)
        return Shapes.listOfLines(key.name, of: marked)
    }

    /// A partial case: whatever a source states of a business case, down to nothing but quantities.
    ///
    /// It may have no amount, and its currency may be a sign that several currencies have.
    package static let partial: Shape = {
        let whole = file.adding(
            Shapes.lines.compactMap { file[$0.key].flatMap(lines) } + [
                .init("currency", .either([.code(.currency), .choice([ProjectReader.unresolved])])),
                .init("quantities", .list(.object(measure))),
                .init(standing, .choice([evidenceStanding]), required: true),
                .init("since", .wholeNumber(CalendarMonth.years)),
                .init("perUnit", .list(.object(unitAmount))),
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
