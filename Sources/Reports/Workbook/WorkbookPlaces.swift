import Documents
import Valuation

/// Where everything stands in the workbook of an appraisal: known before a formula is written.
struct WorkbookPlaces {
    /// The sheets, in order.
    enum Tab: Int, CaseIterable {
        case summary, inputs, lines, months, flow, indicators, parties, sensitivity, checks, sources
    }

    let costs: Int
    let benefits: Int
    let views: Int
    let years: Int
    let isDeflated: Bool

    init(_ model: WorkbookModel) {
        costs = model.costs.count
        benefits = model.benefits.count
        views = model.views.count
        years = model.years
        isDeflated = model.isDeflated
    }

    /// The row of the first line in the sheet of lines; benefits follow behind a free row.
    static let firstLine = 4
    var firstBenefitLine: Int { Self.firstLine + max(1, costs) + 1 }
    var costRows: ClosedRange<Int> { Self.firstLine...(Self.firstLine + max(1, costs) - 1) }
    var benefitRows: ClosedRange<Int> { firstBenefitLine...(firstBenefitLine + max(1, benefits) - 1) }

    // MARK: The sheet of lines

    enum LineColumn: Int {
        case name, list, party, when, unitValue, amount, unknown, oneOff, investment, cash, first, last, growth,
            growsFrom
        case takenUpFrom, before, steps, least, most
    }

    func countsColumn(_ view: Int) -> Int { LineColumn.most.rawValue + 1 + view }
    func partColumn(_ view: Int) -> Int { LineColumn.most.rawValue + 1 + views + view }
    var firstStep: Int { LineColumn.most.rawValue + 1 + 2 * views }

    // MARK: The sheet of months

    static let firstMonth = 3
    var lastMonth: Int { Self.firstMonth + 12 * years }
    enum MonthRow: Int {
        case number = 3
        case date, year, within, oneOffFactor, recurringFactor, oneOffDeflator, recurringDeflator
    }
    /// The row of the share of a line; a heading stands before the costs and before the benefits.
    var firstCostShare: Int {
        (isDeflated ? MonthRow.recurringDeflator.rawValue : MonthRow.recurringFactor.rawValue) + 2
    }
    var firstBenefitShare: Int { firstCostShare + max(1, costs) + 1 }
    var costShares: ClosedRange<Int> { firstCostShare...(firstCostShare + max(1, costs) - 1) }
    var benefitShares: ClosedRange<Int> { firstBenefitShare...(firstBenefitShare + max(1, benefits) - 1) }
    /// What is worked out of each view by month, behind a heading.
    enum MonthOfView: Int {
        case heading, oneOffCosts, oneOffBenefits, recurringCosts, recurringBenefits
        case gross, afterStart, atEnd, crossing, discountedGross, discountedAfterStart, discountedAtEnd
        case discountedCrossing
    }
    func monthRow(_ row: MonthOfView, _ view: Int) -> Int {
        firstBenefitShare + max(1, benefits) + 13 * view + row.rawValue
    }

    // MARK: The sheet of years

    enum FlowRow: Int {
        case header = 3
        case free, firstMonth, number, within, rate, oneOffFactor, recurringFactor, running, oneOffDeflator
        case recurringDeflator, inflation
    }
    var totalColumn: Int { 2 + views }
    var presentColumn: Int { 3 + views }
    var firstYear: Int { 4 + views }
    var lastYear: Int { firstYear + years }
    var firstCostFlow: Int { (isDeflated ? FlowRow.inflation.rawValue : FlowRow.running.rawValue) + 2 }
    var firstBenefitFlow: Int { firstCostFlow + max(1, costs) + 1 }
    var costFlows: ClosedRange<Int> { firstCostFlow...(firstCostFlow + max(1, costs) - 1) }
    var benefitFlows: ClosedRange<Int> { firstBenefitFlow...(firstBenefitFlow + max(1, benefits) - 1) }
    enum FlowOfView: Int {
        case heading, oneOffCosts, oneOffBenefits, recurringCosts, recurringBenefits, costs, benefits, net, present
        case cumulativeNet, cumulativePresent
    }
    func flowRow(_ row: FlowOfView, _ view: Int) -> Int {
        firstBenefitFlow + max(1, benefits) + 11 * view + row.rawValue
    }
    /// What the search for a rate needs of each view, behind a heading.
    enum RateRow: Int {
        case heading, atStart, atMiddle, signAtStart, signAtMiddle, changes, sumAtStart, sumAtMiddle, sumSignAtStart
        case sumSignAtMiddle, restSignAtStart, restSignAtMiddle, sumChanges, restChanges
    }
    func rateRow(_ row: RateRow, _ view: Int) -> Int { flowRow(.heading, views) + 1 + 14 * view + row.rawValue }

    // MARK: The sheet of indicators

    static let firstMetric = 4
    func valueColumn(_ view: Int) -> Int { 2 + 2 * view }
    func markColumn(_ view: Int) -> Int { 3 + 2 * view }
    func metricRow(_ metric: Metric) -> Int { Self.firstMetric + (Metric.inReports.firstIndex(of: metric) ?? 0) }
    enum Working: Int, CaseIterable {
        case unknownCosts, unknownInvestment, unknownBenefits, knownCosts, knownBenefits, isTold
        case presentCosts, presentBenefits, totalCosts, totalBenefits, presentInvestment, factors, runningFactors
        case crossings, endsBelow, discountedCrossings, discountedEndsBelow, signChanges, changes, lastSign
        case rate, netAtRate, spreadsheetRate, spreadsheetNet, futureGains, presentLosses
    }
    func workingRow(_ row: Working) -> Int { Self.firstMetric + Metric.inReports.count + 2 + row.rawValue }
    /// The trials of the search for a rate: a row for ln (1 + rate), one for ln of gains ÷ losses.
    static let trials = 14
    func trialRow(_ trial: Int) -> Int { workingRow(.spreadsheetNet) + 3 + 2 * trial + 2 }
}
