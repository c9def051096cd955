import Documents
import Findings
import Languages
import ProjectFiles
import Projects
import Reports
import Syntax
import Testing
import Valuation
import Wording

@testable import Commands

/// A file that was drafted, read back.
struct DraftedProject {
    let project: Project?
    let log: DiagnosticLog

    init(_ text: String, name: String) throws {
        let reading = try ProjectFile.Reading(SourceText(name: name, text: text), CaseFolder(folder: nil))
        project = reading.project
        log = reading.log
        if let project, let root = reading.root {
            let terms = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
            ProjectCheck(project, root: root, terms: terms).note(in: log)
        }
    }
}

@Suite("A project file to start from")
struct NewTests {
    static let places = ["PRY", "BRA", "MEX", "PAN", "ATA", nil]
    static let all = Language.allCases.flatMap { language in places.map { (language, $0) } }

    @Test("It is sound in every language, and the same project as JSON and as a table", arguments: all)
    func template(language: Language, code: String?) throws {
        let words = Words(in: language)
        let country = try code.flatMap { try CaseFolder(folder: nil).countries[$0] }
        let draft = Draft.template(StartingCurrency(of: country), words)
        let dialect = CSVDialect.forStarting(
            in: country, language: language, formats: try CaseFolder(folder: nil).numberFormats())
        let json = try DraftedProject(draft.json(in: words), name: "a.json")
        let sheet = try DraftedProject(draft.sheet(in: words, dialect: dialect), name: "a.csv")
        for drafted in [json, sheet] { #expect(drafted.log.diagnostics.map(\.fact.code) == []) }
        let (first, second) = (try #require(json.project), try #require(sheet.project))
        #expect(first.flows == second.flows && first.flows.count == 5)
        #expect(first.name == second.name && first.start == second.start && first.launchMonth == second.launchMonth)
        #expect(first.country == code && second.country == code)
        #expect(first.currency == second.currency && first.priceYear == second.priceYear)
        #expect(first.benefits == second.benefits)
    }

    @Test(
        "The currency is the country's first, and a remark says where that is a choice",
        arguments: [("PRY", "PYG", false), ("PAN", "PAB", true), ("ATA", "USD", true)])
    func currency(code: String, currency: String, hasRemark: Bool) throws {
        let country = try #require(try CaseFolder(folder: nil).countries[code])
        let money = StartingCurrency(of: country)
        #expect(money.code == currency && (money.remark != nil) == hasRemark)
        #expect(StartingCurrency(of: nil).remark == .currencyNotSaid(chosen: "USD"))
    }

    @Test(
        "A country is named by its codes or in any language",
        arguments: [
            ("pry", "PRY"), ("BR", "BRA"), ("Brasil", "BRA"), ("méxico", "MEX"), ("Uruguai", "URY"), ("peru", "PER"),
        ])
    func countries(text: String, code: String) throws {
        #expect(try CaseFolder(folder: nil).countries.country(named: text)?.code == code)
        #expect(try CaseFolder(folder: nil).countries.country(named: "Atlantis") == nil)
    }
}
