import Appraisal
import Facts
import Projects
import Valuation

/// A project as level annual amounts, which closed forms compute.
struct LevelAmounts {
    let investment: Double
    /// Nothing where it is not stated.
    let cost: Double?
    /// The benefits that count, and what their rounding lost.
    let benefit, benefitLost: Double
    let years: Int
    let rate: Double

    /// The amounts of a project that a party sees; nothing where they are no level ones, or an investment is unknown.
    init?(of project: Project, perspective: Perspective, terms: AppraisalTerms) {
        guard Self.holds(for: perspective, terms), let rate = Self.rate(of: terms), project.launchMonth == 0,
            project.renewedAfterYears == nil, project.transfers.isEmpty, project.residual.isEmpty,
            let invested = project.investment.value, invested.count == 1,
            let investment = invested[0].plainAmount(.once(month: 0)), let savings = project.savings.value
        else { return nil }
        var cost: Double?
        switch project.operating {
        case .stated(let flows):
            guard flows.count == 1, let amount = flows[0].plainAmount(Self.yearly) else { return nil }
            cost = amount
        case .unknown(.notStated): break
        case .unknown: return nil
        }
        var sum = (value: 0.0, lost: 0.0)
        for flow in savings {
            guard let amount = flow.plainAmount(Self.yearly), let gainer = flow.beneficiary else { return nil }
            if perspective != .social, gainer == .society, amount != 0 { return nil }
            if flow.isCounted(in: perspective) { sum = Self.adding(amount, to: sum) }
        }
        self.investment = investment
        self.cost = cost
        (benefit, benefitLost) = sum
        years = terms.horizonYears
        self.rate = rate
    }

    /// A sum with one more term, and what is lost of both.
    @inline(__always)
    static func adding(_ term: Double, to sum: (value: Double, lost: Double)) -> (value: Double, lost: Double) {
        let total = sum.value + term
        let added = total - sum.value
        return (total, sum.lost + ((sum.value - (total - added)) + (term - added)))
    }

    /// Whether what recurs is discounted at the end of its year and what falls once at its start, for a party that bears the
    /// costs.
    static func holds(for perspective: Perspective, _ terms: AppraisalTerms) -> Bool {
        perspective != .citizen && terms.timing == .end && terms.oneOffTiming == .atStart
    }

    /// The one real rate of terms; nothing where there is none.
    static func rate(of terms: AppraisalTerms) -> Double? {
        if case .real(let rate) = terms.discounting { rate.constant } else { nil }
    }

    private static let yearly = FlowSchedule.recurring(.year, from: 0, to: nil)
}

extension Flow {
    /// Its amount, where there is nothing more to it than that and a schedule.
    fileprivate func plainAmount(_ schedule: FlowSchedule) -> Double? {
        guard let amount = amount().value, amount >= 0, self.schedule == schedule,
            self == Flow(what, role, .amount(amount), schedule, to: beneficiary)
        else { return nil }
        return amount
    }
}
