import Appraisal
import Findings
import Languages
import Numerics
import Syntax
import Wording

/// A bare cash flow as one line of JSON gives it.
struct FlowLine {
    private static let keys = [
        "id", "flows", "costs", "benefits", "rate", "rates", "firstPeriod", "timing", "dates", "dayCount",
        "financeRate", "reinvestRate",
    ]

    /// Whether an object can be nothing else.
    static func isFlow(_ line: JSONNode) -> Bool { line["flows"] != nil || line["costs"] != nil }

    /// The amounts: a net flow, or costs and benefits apart.
    private enum Amounts {
        case net([Double])
        case split(costs: [Double], benefits: [Double])
    }

    private let amounts: Amounts
    private let firstPeriod: Int
    private let timing: Timing?
    private let dates: [CalendarDate]?
    private let dayCount: DayCount
    private let rate: DiscountRate<ConstantPrices>?
    private let financeRate: Double?
    private let reinvestmentRate: Double?

    init(_ line: JSONNode) throws(BatchProblem) {
        guard let members = line.members else { throw .notAnObject }
        let root = JSONNode(value: .object(LineKeys.renamed(members, to: Self.keys)), offset: line.offset)
        var known: Set<String> = []
        for (member, written) in zip(root.members ?? [], members) {
            guard Self.keys.contains(member.key) else {
                throw .unknownKey(written.key, nearest: nearest(to: written.key, among: Self.keys))
            }
            if !known.insert(member.key).inserted { throw .sameKey(written.key, member.key) }
        }
        amounts = try Self.amounts(root)
        timing = try Self.choice(root, "timing")
        dates = try Self.dates(root)
        dayCount = try Self.choice(root, "dayCount") ?? .actual365Fixed
        firstPeriod = try Self.firstPeriod(root)
        financeRate = try Self.rate(root, "financeRate")
        reinvestmentRate = try Self.rate(root, "reinvestRate")
        // Behind the last period nothing is discounted.
        let lengths = Self.lengths(amounts).map { $0.1 }
        rate = try Self.schedule(root, years: dates == nil ? (lengths.max() ?? 1) - 1 + firstPeriod : .max)
        if root["dayCount"] != nil, dates == nil { throw .needs("dayCount", other: "dates") }
        if let dates {
            for key in ["timing", "firstPeriod"] where root[key] != nil { throw .datesWith(key) }
            for (name, count) in Self.lengths(amounts) where count != dates.count {
                throw .lengthsDiffer("dates", dates.count, name, count)
            }
        }
    }

    private static func lengths(_ amounts: Amounts) -> [(String, Int)] {
        switch amounts {
        case .net(let flows): [("flows", flows.count)]
        case .split(let costs, let benefits): [("costs", costs.count), ("benefits", benefits.count)]
        }
    }

    /// What is computed of the flow, at its own timing and rate, or where it gives none at these.
    func indicators(timing usual: Timing, at rate: DiscountRate<ConstantPrices>?) -> Indicators {
        Indicators(
            of: cashFlow(timing: usual), at: self.rate ?? rate, financeRate: financeRate,
            reinvestmentRate: reinvestmentRate)
    }

    /// A net flow at t = 0, 1, 2, …, or at times in years, and its one rate, if any.
    struct Plain {
        let amounts: [Double]
        let times: [Double]?
        let rate: Double?
    }

    /// The flow, where there is no more to the line than that.
    func plain(timing usual: Timing, at rate: DiscountRate<ConstantPrices>?) -> Plain? {
        guard case .net(let flows) = amounts, firstPeriod == 0, financeRate == nil, reinvestmentRate == nil,
            dates != nil || (timing ?? usual) == .end
        else { return nil }
        let rate = self.rate ?? rate
        let constant = rate.flatMap { $0.constant }
        guard rate == nil || constant != nil else { return nil }
        guard let dates else { return Plain(amounts: flows, times: nil, rate: constant) }
        let dated = dated(dates, flows)
        return Plain(amounts: dated.amounts, times: dated.times, rate: constant)
    }

    /// The flow, with a timing where the line gives none.
    private func cashFlow(timing usual: Timing) -> CashFlow<ConstantPrices> {
        let timing = timing ?? usual
        switch (amounts, dates) {
        case (.net(let flows), nil):
            return CashFlow(PeriodFlows(net: flows, firstPeriod: firstPeriod), timing: timing)
        case (.split(let costs, let benefits), nil):
            return CashFlow(
                PeriodFlows(costs: costs, benefits: benefits, firstPeriod: firstPeriod), timing: timing)
        case (.net(let flows), let dates?):
            return CashFlow(dated(dates, flows))
        case (.split(let costs, let benefits), let dates?):
            return CashFlow(costs: dated(dates, costs), benefits: dated(dates, benefits))
        }
    }

    /// Counts were compared when the line was read, so that there is always a flow.
    private func dated(_ dates: [CalendarDate], _ amounts: [Double]) -> DatedFlows {
        DatedFlows(zip(dates, amounts).map { ($0, $1) }, dayCount: dayCount)
    }

    // MARK: Reading

    private static func amounts(_ root: JSONNode) throws(BatchProblem) -> Amounts {
        let flows = try numbers(root, "flows")
        let costs = try numbers(root, "costs")
        let benefits = try numbers(root, "benefits")
        if let flows {
            if costs != nil || benefits != nil { throw .twoKindsOfFlows }
            return .net(flows)
        }
        guard costs != nil || benefits != nil else { throw .noFlows }
        for (key, values) in [("costs", costs), ("benefits", benefits)]
        where values?.contains(where: { $0 < 0 }) == true {
            throw .negative(column: key)
        }
        return .split(costs: costs ?? [], benefits: benefits ?? [])
    }

    private static func numbers(_ root: JSONNode, _ key: String) throws(BatchProblem) -> [Double]? {
        guard let node = root[key] else { return nil }
        guard let elements = node.elements else { throw .notNumbers(key) }
        var numbers: [Double] = []
        for element in elements {
            guard case .number(let number, _) = element.value else { throw .notNumbers(key) }
            numbers.append(number)
        }
        return numbers
    }

    private static func dates(_ root: JSONNode) throws(BatchProblem) -> [CalendarDate]? {
        guard let node = root["dates"] else { return nil }
        guard let elements = node.elements else { throw .notDates }
        var dates: [CalendarDate] = []
        for element in elements {
            guard let text = element.string else { throw .notDates }
            guard let date = CalendarDate(text) else { throw .malformedDate(text) }
            dates.append(date)
        }
        return dates
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(_ root: JSONNode, _ key: String)
        throws(BatchProblem) -> Choice?
    where Choice.RawValue == String {
        guard let node = root[key] else { return nil }
        guard let text = node.string, let choice = Choice(rawValue: text) else {
            throw .notAChoice(
                key: key, found: node.string ?? node.output.compactText, choices: Choice.allCases.map { $0.rawValue })
        }
        return choice
    }

    private static func firstPeriod(_ root: JSONNode) throws(BatchProblem) -> Int {
        guard let node = root["firstPeriod"] else { return 0 }
        switch node.value {
        case .number(0, _): return 0
        case .number(1, _): return 1
        default: throw .notZeroOrOne(key: "firstPeriod")
        }
    }

    private static func rate(_ root: JSONNode, _ key: String) throws(BatchProblem) -> Double? {
        guard let node = root[key] else { return nil }
        switch node.value {
        case .null: return nil
        case .number(let number, let literal): return try checked(number, literal)
        case .string(let text):
            if case .rate(let rate) = RateReading(text) { return try checked(rate, text, isPercent: true) }
            throw .notARate(text)
        default: throw .notARate(node.output.compactText)
        }
    }

    /// A fraction, as the contract says; but from 200 % on it is taken for a percentage that lacks its sign.
    private static func checked(_ rate: Double, _ text: String, isPercent: Bool = false) throws(BatchProblem) -> Double
    {
        if rate <= -1 { throw .rateTooLow(text) }
        if !isPercent, rate >= 2 { throw .bareRateInLine(text) }
        return rate
    }

    private static func schedule(_ root: JSONNode, years: Int) throws(BatchProblem) -> DiscountRate<ConstantPrices>? {
        if let rate = try rate(root, "rate") {
            if root["rates"] != nil { throw .twoKindsOfRate }
            return try .constant(rate, text: MachineNumber.text(rate))
        }
        guard let rates = try numbers(root, "rates") else { return nil }
        if rates.isEmpty { throw .emptyList("rates") }
        for node in root["rates"]?.elements ?? [] {
            if case .number(let rate, let literal) = node.value { _ = try checked(rate, literal) }
        }
        do { return try DiscountRate(schedule: Array(rates.prefix(max(1, years)))) } catch { throw .emptyList("rates") }
    }
}
