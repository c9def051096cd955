// Which lines two options have alike, so that they cancel in the difference.
extension Project {
    /// The lines that it has as another project has them, so that they cancel in the difference.
    ///
    /// Where it may be late, which is not `isOnTime`, only what goes on anyway does.
    package func linesInCommon(with base: Project, isOnTime: Bool) -> Set<Flow> {
        // What grows or is taken up does so from the launch on: such lines are alike only where that is, but for what goes
        // on anyway.
        // What is renewed after other lives than there falls at other times.
        guard renewedAfterYears == base.renewedAfterYears else {
            return levelLinesInCommon(with: base, orGoingOn: true)
        }
        let isOneLaunch = launchMonth == base.launchMonth
        let (own, others) = (countedFlows, base.countedFlows)
        return Set(
            own.keys.filter { line in
                let isStill = isOnTime && (isOneLaunch || !line.develops)
                return others[line] == own[line] && (isStill || line.goesOnAnyway)
            })
    }

    /// Those of them that amount to the same every year from the start to the end, so that they are worth the same a year
    /// over any number of years; and where both are over the same years, what goes on anyway.
    package func levelLinesInCommon(with base: Project, orGoingOn: Bool = false) -> Set<Flow> {
        let (own, others) = (countedFlows, base.countedFlows)
        return Set(
            own.keys.filter { line in
                let isStill = prices == .constant && line.isLevelThroughout || orGoingOn && line.goesOnAnyway
                return isStill && others[line] == own[line]
            })
    }
}

extension Flow {
    /// Whether it amounts to the same in every month, however many there are.
    fileprivate var isLevelThroughout: Bool {
        guard case .recurring(_, 0, nil) = schedule else { return false }
        return !develops && !drivers.countsThoseWhoStay
    }

    /// Whether it changes from one operating year to the next.
    fileprivate var develops: Bool {
        if case .driver(let driver) = worth, driver.growth != nil { return true }
        return growth != nil || !uptake.isEmpty
    }
}

extension Project {
    /// Its lines, each with how often it stands there.
    fileprivate var countedFlows: [Flow: Int] { flows.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}
