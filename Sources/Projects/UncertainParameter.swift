import Facts
import Numerics

/// A figure of a project that may be uncertain: an amount, a part of a volume's worth, a rate, a delay, the horizon.
package struct UncertainParameter: Sendable, Hashable {
    /// Which figure it is.
    package enum Part: Sendable, Hashable {
        case amount
        case volume
        /// The amount of one year of several.
        case amountOfYear(Int)
        /// The volume of one year of several.
        case volumeOfYear(Int)
        /// The growth of a line.
        case growth
        /// The growth of a line's volume.
        case volumeGrowth
        /// The uptake of an operating year, from 0.
        case uptake(year: Int)
        /// The share that a curve of uptake comes to in the long run.
        case ceiling
        /// The demand that capacity is bought for.
        case demand
        /// The growth of that demand.
        case demandGrowth
        case hours
        case valueOfHour
        case trips
        case fare
        case money
        // Of the whole project.
        /// How many institutions there are.
        case institutions
        /// The share of them that a curve comes to in the long run.
        case rollOutCeiling
        case delay
        case horizon
        case discountRate
        /// Whether a risk comes true: 1 or 0; risks count from 0, in the order of the file.
        case occurrence(risk: Int)

        /// How it stands behind the line's id in files.
        package var word: String {
            switch self {
            case .amount: "amount"
            case .volume: "volume"
            case .amountOfYear(let year): "amount\(year)"
            case .volumeOfYear(let year): "volume\(year)"
            case .growth: "growth"
            case .volumeGrowth: "volumeGrowth"
            case .uptake(let year): "uptake\(year + 1)"
            case .ceiling: "ceiling"
            case .demand: "demand"
            case .demandGrowth: "demandGrowth"
            case .hours: "hours"
            case .valueOfHour: "valueOfHour"
            case .trips: "trips"
            case .fare: "fare"
            case .money: "money"
            case .institutions: "institutions"
            case .rollOutCeiling: "rollOutCeiling"
            case .delay: "delay"
            case .horizon: "horizon"
            case .discountRate: "discountRate"
            case .occurrence: "occurrence"
            }
        }

        /// Whether it is a share or a rate, and no amount or number.
        package var isRate: Bool {
            switch self {
            case .growth, .volumeGrowth, .uptake, .ceiling, .rollOutCeiling, .demandGrowth, .discountRate: true
            default: false
            }
        }
    }

    /// The place of its line in ``Project/flows``, where those of the risks come last; nothing for a figure of the whole project.
    package let line: Int?
    /// Which figure of the line, or of the project, it is.
    package let part: Part
    /// Its value, and its range where it has one.
    package let estimate: Estimate
    /// What its line is called.
    package let what: LocalText?
    /// The id of its line, or the list and the place in it: `savings2`.
    package let lineID: String?
    /// The id of the option with which another one is compared, where only that option has the figure.
    package private(set) var first: String?

    /// By its parts.
    package init(line: Int?, part: Part, estimate: Estimate, what: LocalText?, lineID: String?, first: String? = nil) {
        self.line = line
        self.part = part
        self.estimate = estimate
        self.what = what
        self.lineID = lineID
        self.first = first
    }

    /// Whether it is one of the terms on which a project is appraised, or its delay, and no figure of its lines or risks.
    package var isOfTerms: Bool { [.delay, .horizon, .discountRate].contains(part) }

    /// The place of the risk that it says comes true; nothing for any other figure.
    package var risk: Int? { if case .occurrence(let risk) = part { risk } else { nil } }

    /// The name by which a file or a program refers to it: `portal.volume`, `savings2.amount`, `discountRate`.
    ///
    /// What only the first of several options has stands behind its id: `as-today:counters.amount`.
    package var id: String {
        let name = lineID.map { "\($0).\(part.word)" } ?? part.word
        return first.map { "\($0):\(name)" } ?? name
    }

    /// The same figure as one that only the first option has.
    fileprivate func ofFirst(_ id: String) -> UncertainParameter {
        var figure = self
        figure.first = id
        return figure
    }
}

extension Project {
    /// Every figure that is known and may be uncertain, in the order of the file.
    ///
    /// The horizon and the discount rate are listed where the file gives a range for them, and a delay where it has one.
    package var figures: [UncertainParameter] {
        var figures: [UncertainParameter] = []
        var counts: [Flow.Role: Int] = [:]
        let planned = planned.flows.map { flow in
            counts[flow.role, default: 0] += 1
            return (id: flow.id ?? "\(flow.role.listKey)\(counts[flow.role] ?? 0)", flow: flow)
        }
        for (line, item) in (planned + riskLines.map { ($0.id, $0.flow) }).enumerated() {
            figures += item.flow.figures.map { part, estimate in
                UncertainParameter(line: line, part: part, estimate: estimate, what: item.flow.what, lineID: item.id)
            }
        }
        let follows = self.planned.flows.contains { $0.drivers.followsRollOut }
        for (part, estimate): (UncertainParameter.Part, Estimate?) in [
            (.institutions, follows ? rollOut?.institutions : nil),
            (.rollOutCeiling, follows && rollOut?.ceiling?.value != 0 ? rollOut?.ceiling : nil), (.delay, delay),
            (.horizon, horizonRange?.distribution == nil ? nil : horizonRange),
            (.discountRate, discountRange?.distribution == nil ? nil : discountRange),
        ] {
            guard let estimate else { continue }
            figures.append(UncertainParameter(line: nil, part: part, estimate: estimate, what: nil, lineID: nil))
        }
        for (place, risk) in risks.enumerated() where countsRisks {
            let estimate = Estimate(
                risk.inForce.probability, distribution: .occurrence(probability: risk.inForce.probability))
            figures.append(
                UncertainParameter(
                    line: nil, part: .occurrence(risk: place), estimate: estimate, what: risk.what,
                    lineID: risk.id ?? "risks\(place + 1)"))
        }
        return figures
    }

    /// The figures on which it hangs what the project is beyond another one.
    ///
    /// Those of lines that cancel are not among them. A figure that both have at the same value and with the same range is
    /// one figure; what only the other has comes last.
    package func figures(beyond base: Project?, isOnTime: Bool) -> [UncertainParameter] {
        guard let base else { return figures }
        let common = planned.linesInCommon(with: base.planned, isOnTime: isOnTime)
        func differing(_ project: Project) -> [UncertainParameter] {
            let lines = project.planned.flows
            return project.figures.filter { figure in
                guard let line = figure.line, line < lines.count else { return true }
                return !common.contains(lines[line])
            }
        }
        let own = differing(self)
        let named = Dictionary(grouping: own) { $0.id }
        let theirs = differing(base).filter { figure in
            !figure.isOfTerms && !(named[figure.id] ?? []).contains { figure.isOne(with: $0) }
        }
        return own + theirs.map { $0.ofFirst(base.optionNames?.own ?? "") }
    }
}

extension UncertainParameter {
    /// Whether it is the figure of the same name of another option, at the same value and with the same range.
    package func isOne(with other: UncertainParameter) -> Bool {
        lineID == other.lineID && part == other.part && estimate == other.estimate
    }
}

extension Flow {
    /// Its figures that are known and may be uncertain.
    fileprivate var figures: [(part: UncertainParameter.Part, estimate: Estimate)] {
        var figures: [(part: UncertainParameter.Part, estimate: Estimate?)] = []
        switch worth {
        case .money(let amount): figures = [(.amount, amount.value)]
        case .byYear(let amounts): figures = amounts.figures(whole: .amount) { .amountOfYear($0) }
        case .driver(let driver) where driver.annualAmount().value != nil:
            figures =
                driver.byYear?.figures(whole: .volume) { .volumeOfYear($0) }
                ?? [(.volume, drivers.institutions == nil ? driver.volume.value : nil)]
            figures += [
                (.volumeGrowth, driver.growth?.rate),
                (.hours, driver.hours?.value),
                (.valueOfHour, driver.valueOfHour?.value), (.trips, driver.trips?.value),
                (.fare, driver.fare?.value), (.money, driver.money?.value),
            ]
        case .driver: break
        }
        figures.append((.growth, growth?.rate))
        switch drivers.uptakeFollows {
        case nil: figures += uptake.enumerated().map { (.uptake(year: $0), $1) }
        case .curve(let ceiling, _): if ceiling.value > 0 { figures.append((.ceiling, ceiling)) }
        // The institutions and the steps are not the line's own figures.
        case .institutions, .capacity: break
        }
        if let capacity = drivers.capacity {
            figures.append((.demand, capacity.demand))
            if capacity.growth != Estimate(0) { figures.append((.demandGrowth, capacity.growth)) }
        }
        return figures.compactMap { part, estimate in estimate.map { (part, $0) } }
    }
}

extension FiguresByYear {
    /// The figure of each year where each has a range of its own, else all of them together.
    fileprivate func figures(
        whole: UncertainParameter.Part, ofYear part: (Int) -> UncertainParameter.Part
    ) -> [(part: UncertainParameter.Part, estimate: Estimate?)] {
        hasOwnRanges ? years.map { (part($0.year), $0.figure.value) } : [(whole, total.value)]
    }
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
