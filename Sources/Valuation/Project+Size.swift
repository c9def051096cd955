import Appraisal
import Facts
import Numerics
import Projects

// How large a project is, as comparisons and reference classes put it.
extension Project {
    /// The sum of what is known of the investment, before any cut by the horizon; nothing where none of it is known.
    ///
    /// Capacity counts with every step that the file's horizon needs, or the usual one; renewals are left out.
    package var knownInvestment: Double? {
        guard case .stated(let flows) = investment else { return nil }
        let months = 12 * (horizonYears ?? AppraisalTerms.usualHorizon)
        let amounts = flows.map { flow in flow.amount().value.map { $0 * flow.times(inMonths: months) } }
        if !flows.isEmpty, amounts.allSatisfy({ $0 == nil }) { return nil }
        return compensatedSum(amounts.compactMap { $0 })
    }

    /// What is known of the taxes and transfers inside the investment.
    package var knownTransfersInInvestment: Double {
        let months = 12 * (horizonYears ?? AppraisalTerms.usualHorizon)
        return compensatedSum(
            (investment.value ?? []).map { flow in
                guard let amount = flow.amount().value else { return 0 }
                let tax = flow.includedTax.map { amount * $0 / (1 + $0) } ?? 0
                return (tax + (flow.includedTransfers?.value ?? 0)) * flow.times(inMonths: months)
            })
    }

    /// What is known of the operating cost of a year once the service runs steadily, before growth; nothing where
    /// none of it is known.
    ///
    /// Lines that run to the horizon make it up; where every line ends earlier, all of them do. Each is taken up as in the
    /// long run, runs the steps of capacity of the first operating year, and stays within its limits. One with an amount for
    /// each year has that of the last whole year that somebody knows.
    package var knownOperatingCostPerYear: Double? {
        guard case .stated(let flows) = operating else { return nil }
        let recurring = flows.compactMap { flow -> (isOpen: Bool, amount: Double?)? in
            if flow.schedule.isByYear { return (true, flow.lastFullYear?.amount().value) }
            guard case .recurring(let period, _, let end) = flow.schedule else { return nil }
            let perYear = if case .driver = flow.worth { 1.0 } else { period.timesAYear }
            return (end == nil, flow.amount().value.map { flow.steady($0 * perYear) })
        }
        let open = recurring.filter { $0.isOpen }
        let counted = (open.isEmpty ? recurring : open).map { $0.amount }
        if !flows.isEmpty, counted.allSatisfy({ $0 == nil }) { return nil }
        return compensatedSum(counted.compactMap { $0 })
    }
}

extension Flow {
    /// How many times its amount is spent: by the periods of a recurring line with an end, by the steps of capacity that
    /// so many months need; once for anything else.
    func times(inMonths months: Int) -> Double {
        switch schedule {
        case .recurring(let period, let from, let end?):
            let timesAYear = if case .driver = worth { 1.0 } else { period.timesAYear }
            return Double(end - from) / 12 * timesAYear
        case .occasions(let occasions):
            return occasions.filter { $0.neededFrom < months }.reduce(0) { $0 + $1.times.value }
        default: return 1
        }
    }

    /// Of a line with a figure for each of several years, the last of them that has twelve months and is known.
    var lastFullYear: Flow? {
        yearByYear.last { year in
            guard case .byYear(let months) = year.schedule else { return false }
            return months.allSatisfy { $0.count == 12 } && year.amount().value != nil
        }
    }

    /// What a full year's amount comes to once the service runs steadily.
    func steady(_ amount: Double) -> Double {
        let share = (drivers.uptakeFollows == .capacity ? uptake.first : uptake.last)?.value ?? 1
        return drivers.limits?.limited(amount * share) ?? amount * share
    }
}
