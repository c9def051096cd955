import Casebook
import Documents
import Facts
import Risk
import Valuation

extension AppraisalReport {
    /// A chart of the appraisal by its name; nothing where its numbers cannot be computed.
    package func chart(_ name: ChartName) -> Chart? {
        let charts = ProjectCharts(of: results, perspective: perspective, words: words)
        return switch name {
        case .cumulative: charts.cumulative
        case .years: charts.years
        case .parties: charts.parties
        case .rates: charts.rates
        case .rollOut: charts.rollOut
        case .tornado: sensitivity?.chart(.tornado)
        case .cases:
            CaseChart(comparison: cases, project: (project, results[cases.perspective]), words: words).chart
        case .distribution, .options, .budget: nil
        }
    }

    /// What moves the result of society; nothing where it cannot be computed.
    var sensitivity: SensitivityReport? {
        guard results[.social][.netPresentValue].value != nil else { return nil }
        let sensitivity = Sensitivity(of: project, on: terms, perspective: .social, account: results[.social])
        return SensitivityReport(of: sensitivity, project: project, id: id, on: terms, words: words)
    }
}
