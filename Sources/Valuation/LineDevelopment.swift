import Projects

/// From which months on a line grows and is taken up.
package struct LineDevelopment: Sendable, Hashable {
    /// The month, from 0, from which its growth is counted.
    package let growsFrom: Int
    /// The month from which its uptake is counted.
    package let takenUpFrom: Int
    /// The share of it that there is before that month; nothing where the first year's share holds there too.
    package let shareBefore: Double?

    /// How a line of a project develops.
    package init(of flow: Flow, in project: Project) {
        let anyway = flow.drivers.carriedOver
        let launch = anyway?.isUnchanged == true ? anyway?.launchMonth ?? 0 : project.launchMonth
        growsFrom = anyway?.launchMonth ?? launch
        takenUpFrom = launch
        let before = flow.operatingYears(inMonth: launch - 1, of: project)
        shareBefore = before.uptake == nil ? flow.shareBeforeLaunch : nil
    }
}
