import Appraisal
import Syntax

/// Reads how a project spreads over institutions, and the curves by which a service is taken up.
struct RollOutReader {
    let log: DiagnosticLog

    /// The longest that a curve is followed, in operating years.
    private static let longest = Terms.longestHorizon

    func read(_ node: JSONNode) -> RollOut? {
        guard let fields = Fields(node, as: DriverShapes.rollOut, at: "rollOut", log: log),
            let number = fields.number("institutions")
        else {
            return nil
        }
        guard number > 0 else {
            log.note(
                DriverProblem.outOfBounds(key: "institutions", value: number), at: fields.place(of: "institutions"))
            return nil
        }
        guard let uptake = fields["uptake"] else { return nil }
        if uptake.members != nil {
            guard let curve = curve(uptake) else { return nil }
            return RollOut(
                institutions: number, connected: Self.settled(curve.shares(years: Self.longest), at: curve.ceiling),
                joining: Self.settled(curve.joining(years: Self.longest), at: 0))
        }
        guard let elements = fields.list("uptake") else { return nil }
        if elements.isEmpty { log.note(ProjectProblem.emptyList("uptake"), at: uptake) }
        let shares = elements.compactMap { AmountReader(log: log).share($0, key: "uptake") }
        guard shares.count == elements.count, !shares.isEmpty else { return nil }
        // Who leaves does not join again.
        let joining = zip(shares, [0] + shares).map { max(0, $0 - $1) }
        return RollOut(institutions: number, connected: shares, joining: joining)
    }

    /// The shares up to the year in which nothing changes any more.
    static func settled(_ shares: [Double], at end: Double) -> [Double] {
        let count = shares.lastIndex { abs($0 - end) > 1e-9 }.map { $0 + 1 } ?? 0
        return Array(shares.prefix(count)) + [end]
    }

    /// The share reached in each operating year by a curve, the last of which persists.
    func shares(_ node: JSONNode) -> [Double]? {
        curve(node).map { Self.settled($0.shares(years: Self.longest), at: $0.ceiling) }
    }

    private enum CurveName: String, CaseIterable {
        case logistic, bass
    }

    private func curve(_ node: JSONNode) -> AdoptionCurve? {
        guard let fields = Fields(node, as: DriverShapes.curve, at: "uptake", log: log),
            let name: CurveName = fields.choice("curve")
        else {
            return nil
        }
        var ceiling = 1.0
        if let node = fields["ceiling"] {
            guard let share = AmountReader(log: log).share(node, key: "ceiling") else { return nil }
            ceiling = share
        }
        switch name {
        case .logistic:
            guard let midpoint = parameter(fields, "midpoint", isAboveZero: false),
                let speed = parameter(fields, "speed", isAboveZero: true)
            else {
                return nil
            }
            return AdoptionCurve(.logistic(midpoint: midpoint, speed: speed), ceiling: ceiling)
        case .bass:
            guard let innovation = parameter(fields, "innovation", isAboveZero: true),
                let imitation = parameter(fields, "imitation", isAboveZero: false)
            else {
                return nil
            }
            return AdoptionCurve(.bass(innovation: innovation, imitation: imitation), ceiling: ceiling)
        }
    }

    private func parameter(_ fields: Fields, _ key: String, isAboveZero: Bool) -> Double? {
        guard fields.has(key) else {
            if !fields.intends(key) { log.note(ShapeProblem.missingKey(key, shape: "curve"), at: fields.node) }
            return nil
        }
        guard let number = DriverShapes.rates.contains(key) ? fields.rate(key) : fields.number(key) else { return nil }
        guard isAboveZero ? number > 0 : number >= 0 else {
            log.note(DriverProblem.outOfBounds(key: key, value: number), at: fields.place(of: key))
            return nil
        }
        return number
    }
}
