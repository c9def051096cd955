import Appraisal
import Languages
import Numerics
import Reports
import Valuation
import Wording

/// What stands around the numbers of conventional flows in their answers, and these numbers.
///
/// The answer to a flow of each kind is made as any other's; what is in it beside numbers stands in every answer of that kind.
final class FlowFrame {
    /// Without a payback, without one of present values, without a discount rate.
    private static let (noPayback, noDiscounted, noRate) = (1, 2, 4)

    private let flows: ConventionalFlows
    private let frame: NumberFrame
    private let head: [UInt8]

    /// A flow of each kind over two years, and its rate.
    private static let samples: [Int: (net: [Double], rate: Double?)] = [
        0: ([-1, 2], 0), noDiscounted: ([-1, 1.2], 0.5), noPayback: ([-1.5, 1], -0.5),
        noPayback | noDiscounted: ([-2, 1], 0), noRate: ([-1, 2], nil), noRate | noPayback: ([-2, 1], nil),
    ]

    init(_ flows: ConventionalFlows, _ writer: ResultWriter) {
        self.flows = flows
        let head = writer.format == .csv ? [] : Array("{\"id\":".utf8)
        self.head = head
        let patterns = (0..<8).map { pattern in
            guard let (net, rate) = Self.samples[pattern] else { return [AnswerPiece]() }
            let constant = rate.flatMap { try? DiscountRate<ConstantPrices>(constant: $0) }
            let indicators = Indicators(
                of: Self.cashFlow(net, isByDate: flows.times != nil), at: constant)
            switch writer.format {
            case .csv: return writer.results(.flow(indicators)).pieces(writer)
            case .ndjson, .json:
                let answer = writer.line(id: .null, .flow(indicators))
                return answer.pieces(behind: head + Array("null".utf8))
            }
        }
        frame = NumberFrame(
            patterns, decimal: writer.format == .csv ? writer.dialect.decimal : ".", column: flows.column)
    }

    private static func cashFlow(_ net: [Double], isByDate: Bool) -> CashFlow<ConstantPrices> {
        let days = ["2001-01-01", "2002-01-01"].compactMap { CalendarDate($0) }
        return isByDate
            ? CashFlow(DatedFlows(zip(days, net).map { ($0, $1) }, dayCount: .actual365Fixed))
            : CashFlow(PeriodFlows(net: net), timing: .end)
    }

    /// Writes the answer to a row under an id; false where it is of a kind that has no frame, or was not computed.
    func write(_ row: Int, id: UnsafePointer<UInt8>, idLength: Int, to output: ByteRoom) -> Bool {
        guard flows.isComputed(row) else { return false }
        var pattern = flows.paybacks[row].isNaN ? Self.noPayback : 0
        if flows.netPresentValues[row].isNaN {
            pattern |= Self.noRate
        } else if flows.discountedPaybacks[row].isNaN {
            pattern |= Self.noDiscounted
        }
        guard frame.has(pattern) else { return false }
        output.append(head)
        output.append(id, count: idLength)
        frame.write(pattern, row: row, to: output)
        return true
    }
}

extension ConventionalFlows {
    /// The column of a result by its metric, or the name of its member.
    fileprivate func column(_ name: String) -> UnsafeMutablePointer<Double>? {
        switch name {
        case Metric.netPresentValue.rawValue: netPresentValues
        case Metric.paybackYears.rawValue, Metric.finalPaybackYears.rawValue: paybacks
        case Metric.discountedPaybackYears.rawValue: discountedPaybacks
        case Metric.internalRates.rawValue, "rate": internalRates
        case "logGrowth": logGrowths
        case Metric.modifiedInternalRate.rawValue: modifiedRates
        case Metric.returnOnInvestment.rawValue: returns
        case Metric.profitabilityIndex.rawValue: indices
        default: nil
        }
    }
}
