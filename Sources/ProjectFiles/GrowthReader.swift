import Findings
import Projects
import Syntax

/// Reads growth: one rate, a schedule of rates by year, or either counted from the year of the prices.
///
/// `"2%"`, `[ { "from": 1, "rate": "2%" }, { "from": 4, "rate": "1%" } ]`, `{ "rate": "2%", "from": "priceYear" }`.
struct GrowthReader {
    let time: TimeReader
    /// The year of the prices of what grows.
    let priceYear: Int?
    let log: DiagnosticLog

    func read(_ node: JSONNode, key: Key) -> Growth? {
        let amounts = AmountReader(log: log)
        if node.elements != nil { return steps(node, key: key).map { Growth(schedule: $0) } }
        guard node.members != nil, node[RangeKey.likely] == nil else {
            return amounts.rangedGrowth(node, key: key).map { Growth($0) }
        }
        // Where it is neither, the range is meant: it has been there longer.
        guard
            GrowthShapes.growth.keys.contains(where: { $0.name != RateKey.rate.name && node[$0] != nil })
                || node[GrowthKey.rate] != nil
        else { return amounts.rangedGrowth(node, key: key).map { Growth($0) } }
        guard let fields = Fields(node, as: GrowthShapes.growth, at: key, log: log) else { return nil }
        let origin = origin(fields)
        if fields.has(GrowthKey.rate), fields.has(GrowthKey.schedule) {
            log.note(
                ProjectProblem.conflictingTiming([GrowthKey.rate.name, GrowthKey.schedule.name]),
                at: fields.lastPlace(of: [GrowthKey.rate, GrowthKey.schedule]))
            return nil
        }
        if let node = fields[GrowthKey.rate] {
            guard let rate = amounts.rangedGrowth(node, key: GrowthKey.rate), let origin else { return nil }
            return Growth(rate, from: origin)
        }
        guard let node = fields[GrowthKey.schedule] else {
            if ![GrowthKey.rate, GrowthKey.schedule].contains(where: fields.intends) {
                log.note(ShapeProblem.missingKey(GrowthKey.rate.name, shape: GrowthShapes.growth.name), at: fields.node)
            }
            return nil
        }
        guard let rates = steps(node, key: GrowthKey.schedule), let origin else { return nil }
        return Growth(schedule: rates, from: origin)
    }

    private func steps(_ node: JSONNode, key: Key) -> [Double]? {
        guard node.elements != nil else {
            Fields.noteWrongType(node, key: key, expected: .list, log: log)
            return nil
        }
        return DiscountRateReader(log: log).rates(node, key: key)
    }

    private func origin(_ fields: Fields) -> Growth.Origin? {
        guard fields.has(GrowthKey.from) else { return .launch }
        let word: GrowthOrigin? = fields.choice(GrowthKey.from)
        guard let word else { return nil }
        guard word == .priceYear else { return .launch }
        let place = fields.place(of: GrowthKey.from)
        guard let priceYear else {
            log.note(ProjectProblem.growthWithoutPriceYear, at: place)
            return nil
        }
        guard let start = time.start else {
            time.noteWithoutStart(String(priceYear), at: place)
            return nil
        }
        return .priceYear(yearsBeforeStart: start.year - priceYear)
    }
}

/// The words for when growth is counted from.
enum GrowthOrigin: String, CaseIterable {
    case operationalFrom, priceYear
}

/// The shapes of growth.
enum GrowthShapes {
    static let growth = Shape(
        "growth", [GrowthKey.rate, GrowthKey.schedule, GrowthKey.from],
        rules: [.exactlyOne([GrowthKey.rate.name, GrowthKey.schedule.name])])

    /// How a line, or the number of a volume, grows.
    static let kind: Shape.Kind = .either([
        .rate, .object(RangeShapes.rate), DiscountRateReader.steps, .object(growth),
    ])
}
