import Appraisal
import Casebook
import Documents
import Facts
import Languages
import Money
import Projects
import Risk
import Valuation
import Wording

/// What turns the result of a project, for people and for programs.
package struct SensitivityReport: Sendable {
    let id: String
    let project: Project
    let terms: AppraisalTerms
    let sensitivity: Sensitivity
    private let view: Account
    var gaps: DataGaps { view.gaps }
    /// On which side of every net present value the true one lies.
    var bound: Bound? { sensitivity.bound }
    let variant: ProjectVariant
    let words: Words

    /// A report on the sensitivity of a project, in a language.
    package init(
        of sensitivity: Sensitivity, project: Project, id: String, on terms: AppraisalTerms,
        variant: ProjectVariant = ProjectVariant(), words: Words
    ) {
        self.sensitivity = sensitivity
        self.project = project
        self.id = id
        self.terms = terms
        self.variant = variant
        self.words = words
        view = sensitivity.account
    }

    var currency: String { project.currency.code }

    /// The report that people read, the bars of its tornado made of a mark.
    package func document(bar mark: Character = "█") -> Document {
        let result =
            "\(words.name(Metric.netPresentValue)): "
            + words.style.amount(sensitivity.netPresentValue, currency: currency, bound: bound)
        var document = Document([
            .heading("\(words.text(project.name)): \(words.say(SensitivityText.reportTitle).lowercased())", level: 1),
            .paragraph(words.terms(terms, sensitivity.perspective, of: project) + "\n" + result),
        ])
        document.blocks += variant.sentences(words).map { .paragraph($0) }
        if let summary { document.blocks.append(.paragraph(summary)) }
        document.blocks += [.table(tornado(mark)), .table(switchingTable)]
        if let twoWay = twoWayForPeople { document.blocks.append(.table(twoWay)) }
        document.blocks += [
            .table(rateTable), .paragraph(crossings), .table(delayTable), .heading(words.label(.notes), level: 2),
            .list(notes),
        ]
        return document
    }

    // MARK: Sentences

    private func amount(_ value: Double) -> String {
        switch Computed.finite(value) {
        case .value(let value): words.style.amount(value, currency: currency, bound: bound)
        case .notComputable(let reason): words.brief(reason)
        }
    }

    var summary: String? {
        guard let widest = sensitivity.figures.first else { return nil }
        func names(_ turns: Bool?) -> [String] {
            sensitivity.figures.filter { $0.turnsWithinEnds == turns }.map { name($0.figure) }
        }
        let (turning, open) = (names(true), names(nil))
        var sentences = [
            SensitivityText.widest(name(widest.figure), low: amount(widest.atLow), high: amount(widest.atHigh))
        ]
        if !turning.isEmpty || open.isEmpty { sentences.append(.turning(turning)) }
        if !open.isEmpty { sentences.append(.mayTurn(open)) }
        return sentences.map(words.say).joined(separator: " ")
    }

    private var crossings: String {
        let rates = sensitivity.rates.crossings
        if let reason = rates.reason { return words.say(SensitivityText.noCrossing(reason)) }
        return words.say(SensitivityText.crossings(rates.roots.map { words.rate(of: $0, in: view) }))
    }

    /// What a figure is called, with the name of its line.
    func name(_ figure: UncertainParameter) -> String {
        words.say(SimulationText.name(figure.part, line: figure.what.map(words.text)))
    }

    /// How far figures are moved whose ends nobody stated, where there are such.
    var endsWithoutRange: [SensitivityText] {
        let kinds = Set(sensitivity.figures.map { $0.ends.kind })
        return (kinds.contains(.fifth) ? [.fifths] : []) + (kinds.contains(.tenths) ? [.tenths] : [])
    }

    var notes: [String] {
        var notes: [SensitivityText] = [.oneAtATime] + endsWithoutRange + [.whatSwitches, .wholeSteps]
        if !sensitivity.delays.isEmpty { notes.append(.whatDelays) }
        let risk = project.countsRisks && project.leavesShareOfRisks ? [words.say(SimulationText.shareOfRisk)] : []
        let own = variant.notes(on: view, of: project, id: id, words)
        return notes.map(words.say) + risk + own + project.assumptions.map(words.text)
    }
}
