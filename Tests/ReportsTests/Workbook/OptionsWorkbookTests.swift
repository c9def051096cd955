import Documents
import Languages
import ProjectFiles
import ProjectSamples
import Projects
import Syntax
import Testing
import Valuation
import Wording

@testable import Reports

/// What options come to side by side in a workbook is what the library computes of each, also with other inputs.
@Suite("The workbook of options")
struct OptionsWorkbookTests {
    static let text = """
        { "name": "Counters", "currency": "USD", "priceYear": 2026, "start": "2027-01", "horizon": 8, "discountRate": "6%",
          "investment": [],
          "operating": [ { "id": "counters", "what": "Counters", "amount": 900, "per": "year" } ], "savings": [],
          "options": [
            { "id": "as-today", "what": "as today" },
            { "id": "portal", "what": "a portal", "proposed": true, "operationalFrom": "2028-01",
              "change": { "counters": { "uptake": [ "20%", "60%" ], "counts": "those who stay" } },
              "plus": { "investment": [ { "what": "Portal", "amount": 1500, "on": "2027-01", "low": "-10%", "high": "+40%" } ],
                        "savings": [ { "what": "Time", "to": "citizens", "amount": 300, "per": "year" } ] } } ] }
        """

    private func made(_ text: String) throws -> (report: OptionsReport, workbook: Workbook) {
        let project = try #require(ReadProject(text).project)
        let report = OptionsReport(
            of: project, id: "a", perspective: .social, words: Words(in: .english), terms: { AppraisalTerms(for: $0) })
        let root = try #require(ReadProject(text).root)
        let origin = WorkbookOrigin(
            file: "a.json", version: "0", original: JSONOutput(root), figures: WrittenFigures(of: root))
        return (report, try #require(report.workbook(origin)))
    }

    private func hold(_ workbook: Workbook, against report: OptionsReport, _ comment: Comment = "") throws {
        for (number, row) in report.rows.enumerated() {
            for metric in [
                Metric.netPresentValue, .presentValueOfCosts, .presentValueOfBenefits, .equivalentAnnualValue,
            ] {
                let name = "option\(number + 1)_result_\(metric.rawValue)_social"
                let place = try #require(workbook.names.first { $0.name == name }?.place)
                let (shown, known) = (workbook.recomputed([place])[0].number, row.view[metric].value)
                #expect(abs((shown ?? 1e300) - (known ?? 0)) <= 1e-9 * abs(known ?? 1), "\(name) \(comment)")
            }
        }
        let place = try #require(workbook.names.first { $0.name == "beyond_netPresentValue_social_option2" }?.place)
        let beyond = try #require(report.rows[1].beyondFirst?[.netPresentValue].value)
        #expect(abs((workbook.recomputed([place])[0].number ?? 0) - beyond) <= 1e-9 * abs(beyond), comment)
    }

    private func typed(_ workbook: Workbook, _ name: String, _ value: Double) throws -> Workbook {
        var workbook = workbook
        let place = try #require(workbook.names.first { $0.name == name }?.place)
        let style = try #require(workbook.sheets[place.sheet][place.row, place.column]?.style)
        #expect(style.kind == .input)
        workbook.sheets[place.sheet][place.row, place.column] = .number(value, style)
        return workbook
    }

    @Test("Each option's formulas come to its results, and so does what it is beyond the first")
    func asWritten() throws {
        let (report, workbook) = try made(Self.text)
        try hold(workbook, against: report)
        #expect(workbook.sheets[0].charts.count == 1)
    }

    @Test(
        "A figure that options share is typed once and moves all; one of a single option moves it alone",
        arguments: [
            ("option1_discountRate", 0.1, "\"6%\"", "\"10%\""), ("option1_counters_amount", 700, "900", "700"),
            ("option2_investment1_amount", 2000, "1500", "2000"),
        ])
    func changed(name: String, value: Double, old: String, new: String) throws {
        let (_, workbook) = try made(Self.text)
        let (other, _) = try made(Self.text.replacing(old, with: new))
        try hold(try typed(workbook, name, value), against: other, "\(name)")
    }

    @Test("It is read back: nothing changed is the same file, and a shared figure is changed once")
    func back() throws {
        let (_, workbook) = try made(Self.text)
        let same = try ProjectBook.source(name: "b.xlsx", bytes: workbook.bytes)
        #expect(same.cells?.changes.isEmpty == true && ReadProject(same.bytes).codes.isEmpty)
        let typed = try typed(workbook, "option1_counters_amount", 700).computed
        let source = try ProjectBook.source(name: "b.xlsx", bytes: typed.bytes)
        let found = ReadProject(source.bytes)
        let wanted = ReadProject(Self.text.replacing("900", with: "700"))
        #expect(found.project?.options.map { $0.project.flows } == wanted.project?.options.map { $0.project.flows })
        #expect(source.cells?.changes.map { $0.fact.code } == ["changedInput"])
    }
}
