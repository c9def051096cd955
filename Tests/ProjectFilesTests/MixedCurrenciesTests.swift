import Findings
import Money
import ProjectFiles
import ProjectSamples
import Projects
import Syntax
import Testing

@Suite("Lines in another currency than their file's")
struct MixedCurrenciesTests {
    /// Guaraníes are 5 to the dollar in 2020 and 4 in 2018; prices in the United States rise by half from 2018 to 2020.
    private static let vocabulary: Vocabulary = {
        let (guarani, dollar) = (Currency("PYG") ?? .none, Currency("USD") ?? .none)
        func figure(_ value: Double, _ currency: Currency) -> Observation {
            Observation(value, currency: currency, source: "small", method: .published)
        }
        var tables = MoneyTables()
        tables.rates["PRY"] = [guarani: [2018: figure(4, guarani), 2020: figure(5, guarani)]]
        tables.prices[.consumerPrices] = ["USA": [2018: figure(100, dollar), 2020: figure(150, dollar)]]
        tables.issuers = [guarani: "PRY", dollar: "USA"]
        tables.tenders = ["PRY": [guarani], "USA": [dollar]]
        var vocabulary = ReadProject.vocabulary
        let converter = Converter(tables)
        vocabulary.converter = { converter }
        return vocabulary
    }()

    private func read(_ head: String, _ line: String) -> (project: Project?, problems: [ProjectProblem]) {
        let text = """
            { "name": "A", "currency": "PYG", \(head) "start": "2021-01",
              "investment": [ { "what": "Here", "amount": 1000 }, { "what": "There", \(line) } ] }
            """
        let log = DiagnosticLog(SourceText(name: "a.json", text: text))
        let project = JSONReader.read(log).flatMap { ProjectReader(vocabulary: Self.vocabulary, log: log).read($0) }
        return (project, log.diagnostics.compactMap { if case .project(let fact) = $0.fact { fact } else { nil } })
    }

    @Test("An amount is brought to the file's currency and price year by its own path")
    func amount() throws {
        let line = #""amount": 100, "low": "-10%", "high": 120, "currency": "USD", "priceYear": 2018"#
        let project = try #require(read(#""priceYear": 2020,"#, line).project)
        // 100 × 1.5 × 5.
        let flow = try #require(project.flows.last)
        #expect(flow.amount() == .stated(750))
        #expect(flow.amount(at: .low) == .stated(675) && flow.amount(at: .high) == .stated(900))
        #expect(flow.printed?.currency.code == "USD" && flow.asPrinted.amount() == .stated(100))
        #expect(project.knownInvestment == 1750)
        #expect(project.conversions.map(\.to.text) == ["PYG@2020"])
    }

    @Test("Of a volume the prices are converted, and the count stays")
    func volume() throws {
        let line = #"""
            "volume": { "sites": 3, "per": "year" }, "each": { "money": 10 }, "until": "2021-12", "currency": "USD"
            """#
        let project = try #require(read(#""priceYear": 2020,"#, line).project)
        #expect(project.flows.last?.amount() == .stated(150))
    }

    @Test("Without a price year in the file the line keeps its own")
    func ownYear() throws {
        let line = #""amount": 100, "currency": "USD", "priceYear": 2018"#
        let project = try #require(read("", line).project)
        #expect(project.flows.last?.amount() == .stated(400))
        #expect(project.conversions.map(\.to.text) == ["PYG@2018"])
    }

    @Test("Without any price year, or without a path, it is an error")
    func errors() {
        let undated = read("", #""amount": 100, "currency": "USD""#)
        #expect(undated.project == nil && undated.problems == [.noPriceYear("USD")])
        let unknown = read(#""priceYear": 2020,"#, #""amount": 100, "currency": "EUR""#)
        #expect(unknown.problems == [.notConvertible(.noRate(Currency("EUR")!, year: 2020, .average, nearest: []))])
    }

    @Test("An unknown amount needs no path")
    func unknown() throws {
        let project = try #require(read("", #""amount": "not stated", "currency": "USD""#).project)
        #expect(project.conversions.isEmpty)
    }

    @Test("The whole project can be brought to yet another level, each line from what is printed")
    func again() throws {
        let line = #""amount": 100, "currency": "USD", "priceYear": 2018"#
        let project = try #require(read(#""priceYear": 2020,"#, line).project)
        let target = try #require(ConversionTarget(currency: Currency("USD"), year: 2020))
        let converted = try project.converted(to: target, by: Self.vocabulary.converter())
        // 1000 ÷ 5, and 100 × 1.5.
        #expect(converted.flows.map { $0.amount() } == [.stated(200), .stated(150)])
        #expect(converted.conversions.map(\.from.text) == ["PYG@2020", "USD@2018"])
    }

    @Test("A line without a price year, in a project without one, is not converted but named")
    func noYear() throws {
        let project = try #require(
            ReadProject(
                #"{ "name": "A", "currency": "USD", "start": "2021-01", "investment": [ { "what": "Work", "amount": 5 } ] }"#
            ).project)
        let target = try #require(ConversionTarget(currency: Currency("PYG"), year: 2020))
        do {
            _ = try project.converted(to: target, by: Self.vocabulary.converter())
            Issue.record("it is converted")
        } catch {
            #expect(error.reason == .noPriceYear && error.what.text(in: "en") == "Work")
        }
    }
}
