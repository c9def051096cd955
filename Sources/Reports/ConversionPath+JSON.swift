import Documents
import Languages
import Money
import Projects
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
    var json: JSONOutput { ["currency": .string(currency.code), "priceYear": .integer(year)] }
}

extension ConversionPath {
    /// The steps as contracts have them, each with the amount behind it.
    func json(of amount: Double, words: Words) -> JSONOutput {
        var level = from
        return .array(
            zip(steps, amounts(of: amount)).map { step, amount in
                level = step.level(behind: level)
                let facts = StepFacts(step)
                return [
                    "kind": .string(facts.kind), "economy": JSONOutput(facts.economy),
                    "index": JSONOutput(facts.measure?.rawValue), "fromYear": JSONOutput(facts.fromYear),
                    "fromValue": JSONOutput(facts.fromValue), "toYear": JSONOutput(facts.toYear),
                    "toValue": JSONOutput(facts.toValue), "factor": .number(step.factor), "amount": .number(amount),
                    "currency": .string(level.currency.code), "priceYear": .integer(level.year),
                    "sources": JSONOutput(facts.sources), "says": .string(words.say(MoneyText.step(step))),
                ]
            })
    }

    /// The path as contracts have it beside converted amounts.
    func json(words: Words) -> JSONOutput {
        ["from": from.json, "to": to.json, "factor": .number(factor), "steps": json(of: 1, words: words)]
    }
}

extension [(String, JSONOutput)] {
    /// The paths by which a project's amounts were converted; nothing where none was.
    static func conversions(of project: Project, words: Words) -> [(String, JSONOutput)] {
        let paths = project.conversions
        return paths.isEmpty ? [] : [("conversions", .array(paths.map { $0.json(words: words) }))]
    }
}

extension JSONOutput {
    /// An object with more members behind its own.
    func adding(_ members: [(String, JSONOutput)]) -> JSONOutput {
        guard case .object(let own) = self else { return self }
        return .object(own + members)
    }
}
