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
    private static let converter: Converter = {
        let (guarani, dollar) = (Currency("PYG") ?? .none, Currency("USD") ?? .none)
        func figure(_ value: Double, _ currency: Currency) -> Observation {
            Observation(value, currency: currency, source: "small", method: .published)
        }
        var tables = MoneyTables()
        tables.rates["PRY"] = [guarani: [2018: figure(4, guarani), 2020: figure(5, guarani)]]
        tables.prices[.consumerPrices] = ["USA": [2018: figure(100, dollar), 2020: figure(150, dollar)]]
        tables.issuers = [guarani: "PRY", dollar: "USA"]
        tables.tenders = ["PRY": [guarani], "USA": [dollar]]
        return Converter(tables)
    }()

    private func read(_ head: String, _ line: String) -> (project: Project?, problems: [ProjectProblem]) {
        let text = """
            { "name": "A", "currency": "PYG", \(head) "start": "2021-01",
              "investment": [ { "what": "Here", "amount": 1000 }, { "what": "There", \(line) } ] }
            """
        let log = DiagnosticLog(SourceText(name: "a.json", text: text))
        let reader = ProjectReader(vocabulary: ReadProject.vocabulary, log: log)
        let printed = JSONReader.read(log).flatMap(reader.readAsPrinted)
        let project = reader.foreign.bringing(printed, by: Self.converter, log)
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

    @Test("All that is wrong with a file is told at once: a line that has no path, beside errors elsewhere")
    func beside() {
        let both = read(#""priceYear": 2020, "horizon": 0,"#, #""amount": 100, "currency": "EUR""#)
        #expect(both.project == nil && both.problems.count == 2)
        #expect(both.problems.first == .horizonOutOfRange(0))
    }

    @Test(
        "Read without rates, a line keeps what is printed until all is brought to one currency, or straight to another")
    func printed() throws {
        let text = """
            { "name": "A", "currency": "PYG", "priceYear": 2020, "start": "2021-01", "investment": [
              { "what": "Here", "amount": 1000 },
              { "what": "There", "amount": 100, "currency": "USD", "priceYear": 2018 } ] }
            """
        let log = DiagnosticLog(SourceText(name: "a.json", text: text))
        let reader = ProjectReader(vocabulary: ReadProject.vocabulary, log: log)
        let printed = try #require(JSONReader.read(log).flatMap(reader.readAsPrinted))
        #expect(!reader.foreign.isEmpty && !printed.isInOneCurrency)
        #expect(printed.flows.map { $0.currency?.code } == [nil, "USD"])
        #expect(printed.flows.map { $0.amount() } == [.stated(1000), .stated(100)])
        // 100 × 1.5 × 5.
        let brought = try printed.inOneCurrency(by: Self.converter)
        #expect(brought.isInOneCurrency && brought.flows.map { $0.amount() } == [.stated(1000), .stated(750)])
        // 1000 ÷ 5, and 100 × 1.5, as it comes of what was brought to one currency before.
        let target = try #require(ConversionTarget(currency: Currency("USD"), year: 2020))
        let straight = try printed.converted(to: target, by: Self.converter)
        #expect(straight.flows.map { $0.amount() } == [.stated(200), .stated(150)])
        #expect(straight.flows == (try brought.converted(to: target, by: Self.converter)).flows)
        // Without a year each goes to that of its file.
        let year = try #require(ConversionTarget(currency: Currency("USD"), year: nil))
        #expect(
            try printed.converted(to: year, by: Self.converter).flows.map { $0.amount() } == [
                .stated(200), .stated(150),
            ])
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
        let converted = try project.converted(to: target, by: Self.converter)
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
            _ = try project.converted(to: target, by: Self.converter)
            Issue.record("it is converted")
        } catch {
            #expect(error.reason == .noPriceYear && error.what.text(in: "en") == "Work")
        }
    }
}
