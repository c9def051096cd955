import Documents
import Languages
import Money
import Wording

/// What a step is made of, by the names that machines read.
struct StepFacts {
    let kind: String
    var economy: String?
    var measure: PriceMeasure?
    var fromYear: Int?
    var toYear: Int?
    var fromValue: Double?
    var toValue: Double?
    let sources: [String]

    init(_ step: ConversionStep) {
        var sources: [String] = []
        for source in step.figures.map({ $0.source }) where !sources.contains(source) { sources.append(source) }
        self.sources = sources
        switch step {
        case .moved(let economy, _, let measure, let from, let first, let to, let second):
            kind = "moved"
            self.economy = economy
            self.measure = measure
            (fromYear, toYear, fromValue, toValue) = (from, to, first.value, second.value)
        case .exchanged(_, let first, _, let second, let year, _):
            kind = "exchanged"
            (fromYear, toYear, fromValue, toValue) = (year, year, first?.value ?? 1, second?.value ?? 1)
        case .atParity(let home, _, let first, _, _, let second, let year):
            kind = "atParity"
            economy = home
            (fromYear, toYear, fromValue, toValue) = (year, year, first.value, second.value)
        case .renamed(_, _, let ratio):
            kind = "renamed"
            (fromValue, toValue) = (ratio, 1)
        }
    }

    /// The kinds there are.
    static let kinds = ["moved", "exchanged", "atParity", "renamed"]
}

extension PriceLevel {
    /// The level as contracts have it.
    static let form: Form<PriceLevel> = .object(
        [Member(.currency, .text) { $0.currency.code }, Member(.priceYear, .wholeNumber) { $0.year }], id: "level")
}

/// A step of a path with the amount behind it.
struct SteppedAmount {
    let step: ConversionStep
    let facts: StepFacts
    let amount: Double
    /// The money and prices that the amount is in.
    let level: PriceLevel

    /// The step as contracts have it.
    static let form: Form<SteppedAmount> = .object(
        [
            Member("kind", .oneOf(StepFacts.kinds), FieldDescription.kind.meaning) { $0.facts.kind },
            Member(.economy, .optionalText) { $0.facts.economy },
            Member("index", .optional(.choice), .measure) { $0.facts.measure },
            Member(.fromYear, .optionalWholeNumber) { $0.facts.fromYear },
            Member(.fromValue, .optionalNumber) { $0.facts.fromValue },
            Member(.toYear, .optionalWholeNumber) { $0.facts.toYear },
            Member(.toValue, .optionalNumber) { $0.facts.toValue }, Member(.factor, .number) { $0.step.factor },
            Member(.amount, .number) { $0.amount }, Member(.currency, .text) { $0.level.currency.code },
            Member(.priceYear, .wholeNumber) { $0.level.year },
            Member("sources", .texts, .sourceIDs) { $0.facts.sources },
            Member(saying: "says", .text, .says) { $1.say(MoneyText.step($0.step)) },
        ], id: "step")
}

extension ConversionPath {
    /// The steps, each with what an amount has become behind it.
    func stepped(_ amount: Double) -> [SteppedAmount] {
        var level = from
        return zip(steps, amounts(of: amount)).map { step, amount in
            level = step.level(behind: level)
            return SteppedAmount(step: step, facts: StepFacts(step), amount: amount, level: level)
        }
    }

    /// The path of amounts that were converted, without an amount of its own.
    static let formOfPath: Form<ConversionPath> = .object(
        [
            Member("from", PriceLevel.form, .fromLevel) { $0.from }, Member("to", PriceLevel.form, .toLevel) { $0.to },
            Member(.factor, .number) { $0.factor },
            Member("steps", .list(SteppedAmount.form), .steps) { $0.stepped(1) },
        ], id: "path")
}
