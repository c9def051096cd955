import Appraisal
import Documents
import Facts
import Projects
import Valuation
import Wording

extension YearTableReport {
    /// The years, computed once.
    struct Laid {
        /// A year of the table, and what is unknown of it.
        struct Row {
            let year: YearTable.Year
            let isLast: Bool
            let unknown: UnknownYears
            /// What is left behind the last year, and what it costs to close down.
            let residual: Double
            let closing: Double
            let residualFactor: Double

            var atEnd: Double { residual - closing }
            var present: Double { atEnd * residualFactor }
            /// On which side of the year's net amount the true one lies, what is left at the end included.
            var boundOfYear: Computed<Bound?> {
                unknown.bound(ofNetOf: year.number...year.number, withEnd: isLast)
            }
            var boundSoFar: Computed<Bound?> { unknown.bound(ofNetOf: 1...year.number, withEnd: isLast) }

            func bound(_ column: UnknownYears.Column) -> Bound? { unknown.bound(column, year: year.number) }
        }

        let report: YearTableReport
        let years: YearTable
        let unknown: UnknownYears

        init(_ report: YearTableReport) {
            self.report = report
            years = report.years
            unknown = report.unknown
        }

        var rows: [Row] {
            years.years.map { year in
                let isLast = year.number == years.years.count
                return Row(
                    year: year, isLast: isLast, unknown: unknown, residual: isLast ? years.residual : 0,
                    closing: isLast ? years.closingCost : 0, residualFactor: years.residualFactor)
            }
        }
    }

    /// The machine contract's years.
    static let form: Form<Laid> = {
        let residual = BoundedNumber<Laid>(.residualValue) { (.finite($0.years.residual), $0.unknown.boundOfResidual) }
        let closing = BoundedNumber<Laid>(.closingCost) { (.finite($0.years.closingCost), $0.unknown.boundOfClosing) }
        return .object(
            [
                Member("perspective", .choice, .perspective) { $0.report.view.perspective },
                Member("rows", .list(year), .rows) { $0.rows },
                Member("leftOut", .named(["investment", "operating_cost", "savings", "transfers"], .choice), .leftOut) {
                    $0.report.unknownParts.map { ($0.name, $0.unknown) }
                },
                Member("leftOutLines", .list(line), .leftOut) {
                    $0.report.view.gaps.lines.map { ($0.what, $0.unknown) }
                },
                residual.member, Member(.residualFactor, finite) { $0.years.residualFactor }, closing.member,
            ] + BoundedNumber.boundsAndReasons(of: [residual, closing]))
    }()

    private static let line: Form<(what: LocalText, unknown: Unknown)> = .object([
        Member(.what, .localText) { $0.what }, Member("unknown", .choice, .unknown) { $0.unknown },
    ])

    /// What is beyond the range of numbers is null.
    private static let finite = Form<Double>(.nullable(.number)) { number, _ in .number(number) }

    private static let year: Form<Laid.Row> = {
        let costs = BoundedNumber<Laid.Row>(.oneOffCosts) { (.finite($0.year.oneOffCosts), $0.bound(.oneOffCosts)) }
        let benefits = BoundedNumber<Laid.Row>(.oneOffBenefits) {
            (.finite($0.year.oneOffBenefits), $0.bound(.oneOffBenefits))
        }
        let recurringCosts = BoundedNumber<Laid.Row>(.recurringCosts) {
            (.finite($0.year.recurringCosts), $0.bound(.recurringCosts))
        }
        let recurringBenefits = BoundedNumber<Laid.Row>(.recurringBenefits) {
            (.finite($0.year.recurringBenefits), $0.bound(.recurringBenefits))
        }
        let nets = [
            BoundedNumber<Laid.Row>(.net, ifTold: { ($0.year.net, $0.ofYearAlone) }),
            BoundedNumber(.presentValue, ifTold: { ($0.year.discountedNet, $0.ofYearAlone) }),
            BoundedNumber(.cumulativeNet, ifTold: { ($0.year.cumulativeNet, $0.soFarAlone) }),
            BoundedNumber(.cumulativePresentValue, ifTold: { ($0.year.cumulativeDiscountedNet, $0.soFarAlone) }),
        ]
        return .object(
            [
                Member(.year, .wholeNumber) { $0.year.number }, costs.member, benefits.member,
                Member(.oneOffFactor, finite) { $0.year.oneOffFactor }, recurringCosts.member, recurringBenefits.member,
                Member(.recurringFactor, finite) { $0.year.recurringFactor },
            ] + nets.map { $0.member }
                + BoundedNumber.boundsAndReasons(of: [costs, benefits, recurringCosts, recurringBenefits] + nets))
    }()
}

extension YearTableReport.Laid.Row {
    /// The same without what is left at the end, which JSON has apart.
    fileprivate var ofYearAlone: Computed<Bound?> { unknown.bound(ofNetOf: year.number...year.number) }
    fileprivate var soFarAlone: Computed<Bound?> { unknown.bound(ofNetOf: 1...year.number) }
}
