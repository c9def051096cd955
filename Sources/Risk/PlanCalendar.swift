import Appraisal
import Projects

/// When the lines of a project fall: stretches of months inside which nothing changes, and each line's share of them.
///
/// A class, so that an evaluation takes hold of all its arrays at once.
final class PlanCalendar: Sendable {
    /// The first month of each stretch.
    let starts: [Double]
    /// How many months it has.
    let widths: [Double]
    /// The appraisal year that it lies in, from 0.
    let appraisalYears: [Int]
    /// The operating year that it lies in, from 0.
    let operatingYears: [Int]
    /// How many stretches lie in the first so many years.
    let countByYears: [Int]
    /// Of each line, then of each stretch: what one unit of the line accrues in all its months.
    let accruing: [Double]
    /// The same of what falls at the stretch's start.
    let instant: [Double]
    /// Of each line, what is left at the end of the horizon.
    let residual: [Double]

    var count: Int { starts.count }

    init(of project: Project, flows: [Flow], years: Int) {
        let profiles = flows.map { Layout(unitOf: $0, in: project, years: years).flows }
        var starts: [Int] = []
        for month in 0..<(12 * years) {
            let sinceLaunch = month - project.launchMonth
            let turns = month.isMultiple(of: 12) || (sinceLaunch > 0 && sinceLaunch.isMultiple(of: 12))
            let changes = profiles.contains { profile in
                profile.oneOffBenefits[month] != 0
                    || (month > 0 && profile.recurringBenefits[month] != profile.recurringBenefits[month - 1])
            }
            if turns || changes { starts.append(month) }
        }
        let ends = starts.dropFirst() + [12 * years]
        let stretches = zip(starts, ends).map { $0..<$1 }
        self.starts = starts.map(Double.init)
        widths = stretches.map { Double($0.count) }
        appraisalYears = starts.map { $0 / 12 }
        operatingYears = starts.map { max(0, ($0 - project.launchMonth) / 12) }
        countByYears = (0...years).map { year in starts.filter { $0 < 12 * year }.count }
        accruing = profiles.flatMap { profile in
            stretches.map { profile.recurringBenefits[$0.lowerBound] * Double($0.count) }
        }
        instant = profiles.flatMap { profile in stretches.map { profile.oneOffBenefits[$0.lowerBound] } }
        residual = profiles.map(\.residual)
    }
}
