import Facts

/// A figure of a project that may be uncertain: an amount, a part of a volume's worth, a rate, a delay, the horizon.
public struct ProjectFigure: Sendable, Hashable {
    /// Which figure it is.
    public enum Part: Sendable, Hashable {
        case amount
        case volume
        /// The growth of a line.
        case growth
        /// The growth of a line's volume.
        case volumeGrowth
        /// The uptake of an operating year, from 0.
        case uptake(year: Int)
        case hours
        case valueOfHour
        case trips
        case fare
        case money
        // Of the whole project.
        case delay
        case horizon
        case discountRate
        /// Whether a risk comes true: 1 or 0; risks count from 0, in the order of the file.
        case occurrence(risk: Int)

        /// How it stands behind the line's id in files.
        public var word: String {
            switch self {
            case .amount: "amount"
            case .volume: "volume"
            case .growth: "growth"
            case .volumeGrowth: "volumeGrowth"
            case .uptake(let year): "uptake\(year + 1)"
            case .hours: "hours"
            case .valueOfHour: "valueOfHour"
            case .trips: "trips"
            case .fare: "fare"
            case .money: "money"
            case .delay: "delay"
            case .horizon: "horizon"
            case .discountRate: "discountRate"
            case .occurrence: "occurrence"
            }
        }

        /// Whether it is a share or a rate, and no amount or number.
        public var isRate: Bool {
            switch self {
            case .growth, .volumeGrowth, .uptake, .discountRate: true
            default: false
            }
        }
    }

    /// The place of its line in ``Project/flows``; nothing for a figure of the whole project.
    public let line: Int?
    /// Which figure of the line, or of the project, it is.
    public let part: Part
    /// Its value, and its range where it has one.
    public let estimate: Estimate
    /// What its line is called.
    public let what: LocalText?
    /// The id of its line, or the list and the place in it: `savings2`.
    public let lineID: String?

    /// The name by which a file or a program refers to it: `portal.volume`, `savings2.amount`, `discountRate`.
    public var id: String { lineID.map { "\($0).\(part.word)" } ?? part.word }
}

extension Project {
    /// Every figure that is known and may be uncertain, in the order of the file.
    ///
    /// The horizon and the discount rate are listed where the file gives a range for them, and a delay where it has one.
    public var figures: [ProjectFigure] {
        var figures: [ProjectFigure] = []
        var counts: [Flow.Role: Int] = [:]
        for (line, flow) in planned.flows.enumerated() {
            counts[flow.role, default: 0] += 1
            let id = flow.id ?? "\(flow.role.listKey)\(counts[flow.role] ?? 0)"
            func add(_ part: ProjectFigure.Part, _ estimate: Estimate?) {
                guard let estimate else { return }
                figures.append(
                    ProjectFigure(line: line, part: part, estimate: estimate, what: flow.what, lineID: id))
            }
            switch flow.worth {
            case .money(let amount): add(.amount, amount.value)
            case .driver(let driver) where driver.annualAmount().value != nil:
                add(.volume, driver.volume.value)
                add(.volumeGrowth, driver.growth)
                add(.hours, driver.hours?.value)
                add(.valueOfHour, driver.valueOfHour?.value)
                add(.trips, driver.trips?.value)
                add(.fare, driver.fare?.value)
                add(.money, driver.money?.value)
            case .driver: break
            }
            add(.growth, flow.growth)
            for (year, uptake) in flow.uptake.enumerated() { add(.uptake(year: year), uptake) }
        }
        for (part, estimate): (ProjectFigure.Part, Estimate?) in [
            (.delay, delay), (.horizon, horizonRange?.spread == nil ? nil : horizonRange),
            (.discountRate, discountRange?.spread == nil ? nil : discountRange),
        ] {
            guard let estimate else { continue }
            figures.append(ProjectFigure(line: nil, part: part, estimate: estimate, what: nil, lineID: nil))
        }
        for (place, risk) in risks.enumerated() where countsRisks {
            let estimate = Estimate(
                risk.inForce.probability, spread: .occurrence(probability: risk.inForce.probability))
            figures.append(
                ProjectFigure(
                    line: nil, part: .occurrence(risk: place), estimate: estimate, what: risk.what,
                    lineID: risk.id ?? "risks\(place + 1)"))
        }
        return figures
    }

    /// The figures that have a range of more than one value.
    public var rangedFigures: [ProjectFigure] { figures.filter { $0.estimate.spread != nil } }
}

extension Flow.Role {
    /// The key of the list in which lines of this kind stand.
    var listKey: String {
        switch self {
        case .investment: "investment"
        case .operating: "operating"
        case .saving: "savings"
        case .transfer: "transfers"
        case .residual: "residual"
        }
    }
}
