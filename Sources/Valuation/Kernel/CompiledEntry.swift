import Facts
import Projects

extension CompiledProject {
    /// A line of a project that is being compiled.
    struct Entry {
        var flow: Flow
        /// The project in whose calendar it is laid.
        let project: Project
        /// The place of its figures among those of the project.
        let line: Int
        /// Whether it is the project's own, and not a risk's.
        let isPlanned: Bool
        /// The places of the project's figures among the inputs.
        let slots: [UncertainParameter.Slot: Int]
        /// 1, or −1 for what the project is set against.
        let sign: Double
        var risk: Occurrence?
        var boughtForYear: Int?

        /// The lines of a project whose amount is known, and those of its risks where they count, but for some.
        static func all(
            of project: Project, without common: Set<Flow>, slots: [UncertainParameter.Slot: Int], sign: Double = 1
        ) -> [Entry] {
            let planned = project.planned
            let flows = planned.flows
            let own = flows.enumerated().filter { !common.contains($0.element) }.flatMap { line, flow in
                flow.yearByYear.map {
                    Entry(flow: $0, project: planned, line: line, isPlanned: true, slots: slots, sign: sign)
                }
            }
            let risks = project.riskLines.enumerated().flatMap { place, line in
                line.flow.yearByYear.map {
                    Entry(
                        flow: $0, project: planned, line: flows.count + place, isPlanned: false, slots: slots,
                        sign: sign,
                        risk: line.risk.map {
                            Occurrence(place: $0, probability: project.risks[$0].inForce.probability)
                        })
                }
            }
            return (own + risks).filter { $0.flow.amount().value != nil }
        }

        /// Whether another horizon changes what falls before it or at its end.
        var fallsByHorizon: Bool {
            if case .occasions = flow.schedule { return true }
            return flow.drivers.life?.leavesValue == true
        }

        /// A line for each operating year for which capacity may be bought, where the demand for it varies.
        func split(over years: Int) -> [Entry] {
            guard case .occasions = flow.schedule, let capacity = flow.drivers.capacity,
                [.demand, .demandGrowth].contains(where: { slots[UncertainParameter.Slot(line: line, part: $0)] != nil }
                )
            else {
                return [self]
            }
            return (0..<years).map { year in
                var entry = self
                entry.flow = flow.falling(on: capacity.occasion(ofYear: year, launchMonth: project.launchMonth))
                entry.boughtForYear = year
                return entry
            }
        }

        /// The line and its project with the service so many months later.
        ///
        /// What a risk costs falls when it falls, however late the service is; so does what is built for it. An option that
        /// goes on as it is has nothing to be late.
        func laid(later months: Int, in late: Project) -> CompiledCalendar.Line {
            guard months != 0, !project.goesOnAsItIs, isPlanned, flow.role != .investment, flow.role != .residual
            else { return .init(flow: flow, project: late) }
            return .init(flow: flow.delayed(byMonths: months, from: project.launchMonth), project: late)
        }
    }
}

extension Project {
    /// The same first option beside others that are so many months late: it waits with them, unless it goes on as it is.
    package func waiting(byMonths months: Int) -> Project { goesOnAsItIs ? self : delayed(byMonths: months) }
}
