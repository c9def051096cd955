import Appraisal
import Numerics
import Valuation

/// What stands in front of, between and behind the numbers of level projects, and these numbers.
final class LevelFrame {
    private let projects: LevelProjects
    private let columns: UnsafeMutablePointer<UnsafeMutablePointer<Double>>
    private let count: Int
    private let pieces = ByteRoom(capacity: 1 << 12)
    /// Where the pieces of each pattern start and end, one behind another; all at one place where it has none.
    private let bounds: UnsafeMutablePointer<Int>
    /// The decimal sign, where it is not the point.
    private let decimal: UInt8?
    /// The most bytes that a line has behind its texts.
    private let longest: Int

    /// Nothing where no closed form holds, or not for all that is asked for.
    init?(_ plan: RowPlan, _ projects: LevelProjects) {
        let metrics = plan.writer.columns.metrics
        let columns = metrics.compactMap(projects.column)
        guard !plan.surroundings.isEmpty, columns.count == metrics.count else { return nil }
        self.projects = projects
        count = columns.count
        self.columns = .allocate(capacity: count)
        for (place, column) in columns.enumerated() { self.columns[place] = column }
        bounds = .allocate(capacity: plan.surroundings.count * (count + 2))
        for (pattern, around) in plan.surroundings.enumerated() {
            for place in 0...count {
                bounds[pattern * (count + 2) + place] = pieces.count
                if place < around.count { pieces.append(around[place]) }
            }
            bounds[pattern * (count + 2) + count + 1] = pieces.count
        }
        decimal = plan.writer.dialect.decimal == "." ? nil : plan.writer.dialect.decimal.asciiValue
        longest = pieces.count + (count + 1) * MachineNumber.room
    }

    deinit {
        columns.deallocate()
        bounds.deallocate()
    }

    /// Writes the results of a row; false where its pattern has no frame.
    func write(_ row: Int, knowsCost: Bool, to output: ByteRoom) -> Bool {
        var pattern = knowsCost ? 0 : LevelPattern.noCost
        if projects.paybacks[row].isNaN { pattern |= LevelPattern.noPayback }
        if projects.discountedPaybacks[row].isNaN { pattern |= LevelPattern.noDiscounted }
        if projects.internalRates[row].isNaN { pattern |= LevelPattern.noRate }
        let bounds = bounds + pattern * (count + 2)
        if bounds[0] == bounds[count + 1] { return false }
        output.reserve(longest)
        var end = output.end
        for place in 0...count {
            let piece = bounds[place]
            let length = bounds[place + 1] - piece
            if length == 1 {
                end[0] = pieces.start[piece]
            } else {
                end.update(from: pieces.start + piece, count: length)
            }
            end += length
            guard place < count else { break }
            let number = columns[place][row]
            if number.isNaN { continue }
            let written = MachineNumber.write(number, at: end)
            if let decimal {
                for byte in end..<(end + written) where byte[0] == UInt8(ascii: ".") { byte[0] = decimal }
            }
            end += written
        }
        output.count = end - output.start
        return true
    }
}

extension LevelProjects {
    /// The column of a metric; nothing where it has none.
    func column(_ metric: Metric) -> UnsafeMutablePointer<Double>? {
        switch metric {
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
