import Appraisal
import Numerics
import Valuation

/// What stands around the numbers of level projects in their answers, and these numbers.
final class LevelFrame {
    private let projects: LevelProjects
    private let frame: NumberFrame

    /// Nothing where no closed form holds, or not for all that is asked for.
    init?(_ plan: RowPlan, _ projects: LevelProjects) {
        guard !plan.levelPieces.isEmpty,
            plan.writer.columns.metrics.allSatisfy({ projects.column($0.rawValue) != nil })
        else { return nil }
        self.projects = projects
        frame = NumberFrame(
            plan.levelPieces, decimal: plan.writer.dialect.decimal, column: projects.column)
    }

    /// Writes the results of a row; false where its pattern has no frame.
    func write(_ row: Int, knowsCost: Bool, to output: ByteRoom) -> Bool {
        var pattern = knowsCost ? 0 : LevelPattern.noCost
        if projects.paybacks[row].isNaN { pattern |= LevelPattern.noPayback }
        if projects.discountedPaybacks[row].isNaN { pattern |= LevelPattern.noDiscounted }
        if projects.internalRates[row].isNaN { pattern |= LevelPattern.noRate }
        guard frame.has(pattern) else { return false }
        frame.write(pattern, row: row, to: output)
        return true
    }
}

extension LevelProjects {
    /// The column of a metric by its name; nothing where it has none.
    func column(_ name: String) -> UnsafeMutablePointer<Double>? {
        switch Metric(rawValue: name) {
        case .netPresentValue: netPresentValues
        case .benefitCostRatio: ratios
        case .returnOnInvestment: returns
        // What a level project has paid back it never loses again.
        case .paybackYears, .finalPaybackYears: paybacks
        case .discountedPaybackYears: discountedPaybacks
        case .internalRates: internalRates
        case .profitabilityIndex: indices
        default: nil
        }
    }

    /// Puts level amounts into a row, and says whether closed forms hold for them.
    func take(_ amounts: LevelAmounts, row: Int) -> Bool {
        let (years, cost) = (Double(amounts.years), amounts.cost ?? 0)
        guard
            Self.isPlain(
                investment: amounts.investment, cost: cost, benefit: amounts.benefit, years: years, rate: amounts.rate)
        else { return false }
        put(
            row, investment: amounts.investment, cost: cost, benefit: amounts.benefit, lost: amounts.benefitLost,
            years: years, rate: amounts.rate)
        return true
    }
}
