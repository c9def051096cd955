import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
import Wording

/// The main figure that a partial case states: its first amount, or else its first quantity.
struct EvidenceFigure {
    let what: LocalText
    let cell: Cell
    let value: Double?
    /// The unit of a quantity, or nothing for an amount of money, whose unit the currency is.
    let unit: LocalText?
    let mark: PartialFacts.Mark?
    /// The name of the line or quantity in its file.
    let id: String?
    let evidence: Evidence

    init?(of item: Case, in project: Project, words: Words) {
        let facts = item.partial
        let flow = project.flows.first { $0.amount().value != nil } ?? project.flows.first
        let money = item.quantities.first { quantity in
            quantity.id.flatMap { facts?.measures[$0]?.isMoney } == true
        }
        let stated = flow?.amount().value != nil
        if let flow, stated || (money == nil && item.quantities.isEmpty) {
            what = flow.what
            cell = .worth(of: flow, currency: project.currency.code, words: words)
            value = flow.amount().value
            unit = nil
            id = flow.id
            mark = flow.id.flatMap { facts?.marks[$0] }
            evidence = flow.evidence
        } else if let quantity = money ?? item.quantities.first {
            let isMoney = quantity.id.flatMap { facts?.measures[$0]?.isMoney } == true
            what = quantity.what
            value = quantity.value
            unit = isMoney ? nil : quantity.unit
            cell =
                isMoney
                ? .amount(quantity.value, currency: project.currency.code)
                : .words("\(CaseReport.number(quantity.value, words)) \(words.text(quantity.unit))")
            id = quantity.id
            mark = quantity.id.flatMap { facts?.marks[$0] }
            evidence = quantity.evidence
        } else {
            return nil
        }
    }

    /// The figure with what the source says of how exact it is.
    func text(_ words: Words) -> String {
        let figure = cell.text(in: words.style)
        return "\(words.text(what)): \(mark?.qualifier.map { words.qualified(figure, by: $0) } ?? figure)"
    }
}

extension Words {
    /// A figure with what its source says of how exact it is: "more than US$ 2 M".
    func qualified(_ figure: String, by qualifier: Quantity.Qualifier) -> String {
        switch qualifier {
        case .moreThan: "\(label(.moreThan)) \(figure)"
        case .about: "\(label(.about)) \(figure)"
        case .nearly: "\(label(.nearly)) \(figure)"
        case .upTo: "\(label(.upTo)) \(figure)"
        case .average: "\(figure) \(label(.average))"
        }
    }
}
