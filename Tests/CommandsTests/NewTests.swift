import Casebook
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
    /// Read once: there are many files to draft.
    private static let folder = Result { try CaseFolder(folder: nil) }

    init(_ text: String, name: String) throws {
        let reading = try ProjectReading(SourceText(name: name, text: text), Self.folder.get())
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
        let money = StartingCurrency(of: country)
        let draft = Draft.template(
            money, scale: IllustrativeScale(of: money, in: try CaseFolder(folder: nil).money().tables), words)
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

    /// The sample's amounts in a currency: platform, own staff, hosting, contracts, an hour, a trip.
    private func amounts(_ draft: Draft) -> [Double] {
        (draft.investment.lines + draft.operating.lines + draft.savings.lines).flatMap { line -> [Double] in
            switch line.worth {
            case .amount(let figure): [figure.value].compactMap { $0 }
            case .volume(_, _, _, let each):
                each.filter { [.valueOfHour, .fare].contains($0.key) }.compactMap(\.figure.value)
            }
        }
    }

    @Test(
        "Its amounts are of a size that makes sense in the country's money: dollars by the latest rate, in two digits",
        arguments: [
            // 7639.85 guaraníes to the dollar in 2025; 951.33 pesos; 5.5873 reais; 0.88497 euros; 41.59 pesos.
            ("PRY", [3_100_000_000, 380_000_000, 460_000_000, 690_000_000, 31_000, 7_600]),
            ("CHL", [380_000_000, 48_000_000, 57_000_000, 86_000_000, 3_800, 950]),
            ("BRA", [2_200_000, 280_000, 340_000, 500_000, 22, 5.6]),
            ("ESP", [350_000, 44_000, 53_000, 80_000, 3.5, 0.88]),
            ("URY", [17_000_000, 2_100_000, 2_500_000, 3_700_000, 170, 42]),
            ("PAN", [400_000, 50_000, 60_000, 90_000, 4, 1]), ("ATA", [400_000, 50_000, 60_000, 90_000, 4, 1]),
            // No rate of the lek is built in.
            ("ALB", [400_000, 50_000, 60_000, 90_000, 4, 1]),
        ] as [(String, [Double])])
    func sizes(code: String, amounts expected: [Double]) throws {
        let folder = try CaseFolder(folder: nil)
        let money = StartingCurrency(of: folder.countries[code])
        let scale = IllustrativeScale(of: money, in: try folder.money().tables)
        for language in Language.allCases {
            #expect(amounts(Draft.template(money, scale: scale, Words(in: language))) == expected)
        }
        let text = Draft.template(money, scale: scale, Words(in: .english)).json(in: Words(in: .english))
        #expect(text.contains("Every figure in it is illustrative"))
        #expect(text.contains("round figures in \(money.code)") == !["PAN", "ATA", "ALB"].contains(code))
        #expect(text.contains("No exchange rate of ALL is built in") == (code == "ALB"))
    }

    @Test("In every country and language the sample is the same project as JSON and as a table, without a doubt")
    func everywhere() throws {
        let folder = try CaseFolder(folder: nil)
        let (tables, formats) = (try folder.money().tables, try folder.numberFormats())
        for code in tables.rates.keys.sorted() {
            let country = folder.countries[code]
            let money = StartingCurrency(of: country)
            let scale = IllustrativeScale(of: money, in: tables)
            var flows: [[Double?]] = []
            for language in Language.allCases {
                let words = Words(in: language)
                let draft = Draft.template(money, scale: scale, words)
                let dialect = CSVDialect.forStarting(in: country, language: language, formats: formats)
                let json = try DraftedProject(draft.json(in: words), name: "a.json")
                let sheet = try DraftedProject(draft.sheet(in: words, dialect: dialect), name: "a.csv")
                for drafted in [json, sheet] { #expect(drafted.log.diagnostics.map(\.fact.code) == [], "\(code)") }
                #expect(json.project?.flows == sheet.project?.flows, "\(code)")
                flows.append(json.project?.flows.map { $0.amount().value } ?? [])
            }
            #expect(flows.allSatisfy { $0 == flows[0] } && flows[0].count == 5, "\(code)")
        }
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
