import Appraisal
import Findings
import Projects
import Syntax
import Valuation

/// Reads how a project spreads over institutions, and the curves by which a service is taken up.
struct RollOutReader {
    let log: DiagnosticLog

    /// The longest that a curve is followed, in operating years.
    private static let longest = AppraisalTerms.longestHorizon

    func read(_ node: JSONNode) -> RollOut? {
        guard let fields = Fields(node, as: DriverShapes.rollOut, at: ProjectKey.rollOut, log: log),
            let number = fields[RollOutKey.institutions].flatMap({
                AmountReader(log: log).rangedNumber($0, key: RollOutKey.institutions)
            })
        else {
            return nil
        }
        guard number[.low] > 0 else {
            log.note(
                DriverProblem.outOfBounds(key: RollOutKey.institutions.name, value: number[.low]),
                at: fields.place(of: RollOutKey.institutions))
            return nil
        }
        guard let uptake = fields[RollOutKey.uptake] else { return nil }
        if uptake.members != nil {
            guard let (curve, ceiling) = adoption(uptake, as: DriverShapes.rangedCurve) else { return nil }
            return RollOut(
                institutions: number, connected: Self.settled(curve.shares(years: Self.longest), at: curve.ceiling),
                joining: Self.settled(curve.joining(years: Self.longest), at: 0), ceiling: ceiling)
        }
        guard let elements = uptake.elements else {
            Fields.noteWrongType(uptake, key: RollOutKey.uptake, expected: .shares, log: log)
            return nil
        }
        if elements.isEmpty { log.note(ProjectProblem.emptyList(RollOutKey.uptake.name), at: uptake) }
        if noteTooLong(elements, at: uptake) { return nil }
        let shares = elements.compactMap { AmountReader(log: log).share($0, key: RollOutKey.uptake) }
        guard shares.count == elements.count, !shares.isEmpty else { return nil }
        // Who comes back does not join again: only what exceeds the most there ever were joins.
        var most = 0.0
        let joining = shares.map { share in
            defer { most = max(most, share) }
            return max(0, share - most)
        }
        return RollOut(institutions: number, connected: shares, joining: joining, ceiling: nil)
    }

    /// Notes that a list has more years than any horizon; answers whether it has.
    func noteTooLong(_ elements: [JSONNode], at node: JSONNode) -> Bool {
        guard elements.count > Self.longest else { return false }
        log.note(DriverProblem.tooManyYears(key: RollOutKey.uptake.name, elements.count, most: Self.longest), at: node)
        return true
    }

    /// Notes what is neither a list of shares, nor a curve, nor the word for the institutions' own.
    func noteWrongUptake(_ node: JSONNode) {
        let word = DriverShapes.rollOutUptake
        if let text = node.string, let near = nearest(to: text, among: [word]) {
            log.note(
                ShapeProblem.notAChoice(key: RollOutKey.uptake.name, found: text, nearest: near, choices: [word]),
                at: node)
        } else {
            Fields.noteWrongType(node, key: RollOutKey.uptake, expected: .uptake, log: log)
        }
    }

    /// The shares up to the year in which nothing changes any more.
    static func settled(_ shares: [Double], at end: Double) -> [Double] {
        let count = shares.lastIndex { abs($0 - end) > 1e-9 }.map { $0 + 1 } ?? 0
        return Array(shares.prefix(count)) + [end]
    }

    /// The share reached in each operating year by a curve, the last of which persists, and its ceiling.
    ///
    /// The ceiling of one `line` can have a range, that of a quantity is as it is.
    func curve(_ node: JSONNode, ofLine isLine: Bool = true) -> (shares: [Double], ceiling: Estimate)? {
        adoption(node, as: isLine ? DriverShapes.rangedCurve : DriverShapes.curve).map {
            (Self.settled($0.shares(years: Self.longest), at: $0.ceiling), $1)
        }
    }

    private enum CurveName: String, CaseIterable {
        case logistic, bass
    }

    private func adoption(_ node: JSONNode, as shape: Shape) -> (curve: AdoptionCurve, ceiling: Estimate)? {
        guard let fields = Fields(node, as: shape, at: RollOutKey.uptake, log: log),
            let name: CurveName = fields.choice(CurveKey.curve)
        else {
            return nil
        }
        var ceiling = Estimate(1)
        if let node = fields[CurveKey.ceiling] {
            let amounts = AmountReader(log: log)
            let isRanged = shape.id == DriverShapes.rangedCurve.id
            guard
                let share = isRanged
                    ? amounts.rangedShare(node, key: CurveKey.ceiling)
                    : amounts.share(node, key: CurveKey.ceiling).map({ Estimate($0) })
            else { return nil }
            ceiling = share
        }
        switch name {
        case .logistic:
            guard let midpoint = parameter(fields, CurveKey.midpoint, isAboveZero: false),
                let speed = parameter(fields, CurveKey.speed, isAboveZero: true)
            else {
                return nil
            }
            return (AdoptionCurve(.logistic(midpoint: midpoint, speed: speed), ceiling: ceiling.value), ceiling)
        case .bass:
            guard let innovation = parameter(fields, CurveKey.innovation, isAboveZero: true),
                let imitation = parameter(fields, CurveKey.imitation, isAboveZero: false)
            else {
                return nil
            }
            return (AdoptionCurve(.bass(innovation: innovation, imitation: imitation), ceiling: ceiling.value), ceiling)
        }
    }

    private func parameter(_ fields: Fields, _ key: Key, isAboveZero: Bool) -> Double? {
        guard fields.has(key) else {
            if !fields.intends(key) {
                log.note(ShapeProblem.missingKey(key.name, shape: fields.shape.name), at: fields.node)
            }
            return nil
        }
        guard let number = DriverShapes.rates.contains(key.name) ? fields.rate(key) : fields.number(key) else {
            return nil
        }
        guard isAboveZero ? number > 0 : number >= 0 else {
            log.note(DriverProblem.outOfBounds(key: key.name, value: number), at: fields.place(of: key))
            return nil
        }
        return number
    }
}
