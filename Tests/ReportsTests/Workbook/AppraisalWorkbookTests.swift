import Casebook
import Documents
import Facts
import Languages
import ProjectSamples
import Projects
import Testing
import Valuation
import Wording

@testable import Reports

/// What the formulas of a workbook come to is what the library computes: for the inputs as they are written, and for any
/// others that are typed in their place.
@Suite("The workbook of an appraisal")
struct AppraisalWorkbookTests {
    /// A report on the project of a text.
    static func report(_ text: String, _ language: Language = .english) throws -> AppraisalReport {
        let project = try #require(ReadProject(text).project)
        let terms = try AppraisalTerms(for: project).matching(project.prices, inflation: project.inflation)
        return AppraisalReport(
            of: project, id: "a", on: terms, yearTableFor: .social,
            beside: Comparison([], perspective: .social, terms: terms), words: Words(in: language))
    }

    static func workbook(_ report: AppraisalReport) throws -> Workbook {
        try #require(report.workbook(WorkbookOrigin(file: "a.json", version: "0")))
    }

    /// Types values over the inputs of these names.
    static func changed(_ workbook: Workbook, _ values: [String: Double]) throws -> Workbook {
        var workbook = workbook
        for (name, value) in values {
            let place = try #require(workbook.names.first { $0.name == name }?.place, "\(name)")
            let style = try #require(workbook.sheets[place.sheet][place.row, place.column]?.style)
            workbook.sheets[place.sheet][place.row, place.column] = .number(value, style)
        }
        return workbook
    }

    /// Holds every indicator of every view that a workbook comes to against those of a report.
    static func hold(_ workbook: Workbook, against report: AppraisalReport, _ comment: Comment = "") {
        var places: [CellReference] = []
        var known: [(name: String, value: Double?)] = []
        for view in report.views {
            for metric in Metric.inReports {
                let name = "result_\(metric.rawValue)_\(view.name)"
                guard let place = workbook.names.first(where: { $0.name == name })?.place else {
                    Issue.record("no cell is called \(name)")
                    continue
                }
                places.append(place)
                known.append((name, view.view[metric].value))
            }
        }
        for (computed, known) in zip(workbook.recomputed(places), known) {
            // What is bought again and what the end costs turn the budget's flows more than once: which rate counts there, a
            // formula does not tell.
            if known.name.hasPrefix("result_internalRates_fiscal"), computed == .error(.notAvailable) { continue }
            guard let value = known.value else {
                #expect(computed == .error(.notAvailable), "\(known.name) \(comment)")
                continue
            }
            let off = computed.number.map { abs($0 - value) / max(abs(value), 1e-6) }
            #expect((off ?? 1) < 1e-9, "\(known.name): \(computed), not \(value) \(comment)")
        }
    }

    /// Every kind of line whose months follow a formula.
    static let live = """
        { "name": "A", "country": "PRY", "currency": "PYG", "priceYear": 2025,
          "start": "2027-03", "operationalFrom": "2028-01", "horizon": 9, "discountRate": "7%",
          "investment": [
            { "what": "Platform", "amount": 4000, "over": "2027-03 to 2028-02", "low": "-10%", "high": "+60%",
              "includesTax": "10%" },
            { "what": "Equipment", "amount": 900, "on": "2027-09", "lasts": 4, "renewed": true, "valueLeft": true },
            { "what": "Migration", "amount": 500, "over": "2027-03 to 2029-12",
              "weights": { "2027-03 to 2027-12": 20, "2028": 50, "2029": 30 }, "inKind": true } ],
          "operating": [
            { "what": "Support", "amount": 40, "per": "month", "growth": "2%" },
            { "what": "Cloud", "volume": { "documents": 1000, "per": "year", "growth": "18%" }, "each": { "money": 0.1 },
              "atMost": 240 },
            { "what": "Leaving", "amount": 150, "on": "end" } ],
          "savings": [
            { "what": "Trips", "to": "citizens", "volume": { "transactions": 1800, "per": "year", "growth": "3%",
              "low": "-20%", "high": "+10%" }, "uptake": [ "20%", { "likely": "50%", "low": "30%", "high": "60%" }, "80%" ],
              "each": { "hours": 0.5, "valueOfHour": 1.5, "trips": 2, "fare": 0.6 } },
            { "what": "Paper", "to": "government", "cashable": true, "amount": 300, "per": "year", "from": "2028-07",
              "until": "2033-06", "includesTax": "10%" },
            { "what": "Staff", "to": "government", "cashable": false, "amount": 500, "per": "year", "growth": "-1%" } ],
          "transfers": [
            { "what": "Fee", "from": "citizens", "to": "government", "since": "2028-07",
              "volume": { "transactions": 100, "per": "year", "low": "-30%", "high": "+30%" }, "each": { "money": 3 } } ],
          "residual": [ { "what": "Sale", "amount": 40, "low": 0, "high": 80 } ] }
        """

    @Test("Its formulas come to what the library computes, in every language", arguments: Language.allCases)
    func asWritten(language: Language) throws {
        let report = try Self.report(Self.live, language)
        Self.hold(try Self.workbook(report), against: report)
    }

    @Test("What is kept with the indicators is the very number of the results")
    func kept() throws {
        let report = try Self.report(Self.live)
        let workbook = try Self.workbook(report)
        for view in report.views {
            for metric in Metric.inReports {
                let place = try #require(
                    workbook.names.first { $0.name == "result_\(metric.rawValue)_\(view.name)" }?.place)
                let cached = try #require(workbook.sheets[place.sheet][place.row, place.column]?.cached)
                #expect(cached == view.view[metric].value.map { .number($0) } ?? .error(.notAvailable))
            }
        }
    }

    @Test("Another rate, horizon, amount, growth, uptake and price typed in agree with a project that states them")
    func typed() throws {
        let workbook = try Self.workbook(try Self.report(Self.live))
        let other = Self.live.replacingAll([
            ("\"7%\"", "\"4.5%\""), ("\"horizon\": 9", "\"horizon\": 13"),
            ("\"amount\": 40, \"per\"", "\"amount\": 55, \"per\""),
            ("\"growth\": \"2%\"", "\"growth\": \"-3%\""), ("\"20%\", {", "\"35%\", {"),
            ("\"fare\": 0.6", "\"fare\": 0.9"),
            ("\"documents\": 1000", "\"documents\": 1500"), ("\"amount\": 900", "\"amount\": 1300"),
        ])
        let changed = try Self.changed(
            workbook,
            [
                "discountRate": 0.045, "horizon": 13, "operating1_amount": 55, "operating1_growth": -0.03,
                "savings1_uptake1": 0.35, "savings1_fare": 0.9, "operating2_volume": 1500, "investment2_amount": 1300,
            ])
        Self.hold(changed, against: try Self.report(other))
    }

    /// What each party of a project gains less what it pays, and what comes back to the treasury.
    static func parties(_ report: AppraisalReport) -> [String: Double] {
        let accounts = PartyAccounts(of: report.project, on: report.results.terms)
        return accounts.rows.reduce(into: ["treasury": accounts.returned]) { $0[$1.party.rawValue] = $1.net }
    }

    @Test("Who pays and gains is what the library computes, also of other amounts and of what businesses pay citizens")
    func parties() throws {
        let text = Self.live.replacingAll([
            (
                "\"transfers\": [",
                """
                "transfers": [ { "what": "Rent", "from": "businesses", "to": "citizens", "amount": 25, "per": "year" },
                """
            )
        ])
        let workbook = try Self.workbook(try Self.report(text))
        for (amount, typed) in [("25", nil), ("70", 70.0)] {
            let report = try Self.report(text.replacingAll([("\"amount\": 25,", "\"amount\": \(amount),")]))
            let changed = try Self.changed(workbook, typed.map { ["transfers1_amount": $0] } ?? [:])
            let known = Self.parties(report)
            #expect(known.count == 4)
            for (party, net) in known {
                let place = try #require(workbook.names.first { $0.name == "net_of_" + party }?.place, "\(party)")
                let value = try #require(changed.recomputed([place])[0].number)
                #expect((value - net).magnitude < 1e-9 * max(1, net.magnitude), "\(party)")
            }
            let total = try #require(workbook.names.first { $0.name == "checks_total" }?.place)
            #expect(changed.recomputed([total]) == [.number(0)])
        }
    }

    @Test("The tornado has the line first of which a fifth moves most, also when another amount makes it another one")
    func tornado() throws {
        let workbook = try Self.workbook(try Self.report(Self.live))
        let tab = WorkbookPlaces.Tab.sensitivity.rawValue
        let chart = try #require(workbook.sheets[tab].charts.first)
        let first = try #require(chart.series.first)
        // 1,800 trips a year save 3,510; one alone saves 2.
        #expect(workbook.recomputed([first.across.first]) == [.text("Trips")])
        let changed = try Self.changed(workbook, ["savings1_volume": 1])
        let (names, moved) = (first.across.all, chart.series[1].values.all)
        #expect(changed.recomputed([names[0]]) == [.text("Platform")])
        let sizes = changed.recomputed(moved).compactMap { $0.number?.magnitude }
        #expect(sizes.count == moved.count)
        #expect(sizes == sizes.sorted(by: >))
    }

    @Test("A number typed over what nobody knew lifts the bound")
    func unknown() throws {
        let text = Self.live.replacingAll([("\"amount\": 40, \"per\"", "\"amount\": \"not quantified\", \"per\"")])
        let report = try Self.report(text)
        let workbook = try Self.workbook(report)
        Self.hold(workbook, against: report)
        Self.hold(try Self.changed(workbook, ["operating1_amount": 40]), against: try Self.report(Self.live))
    }

    @Test("The scenario puts every figure at the end of its range that its side asks for", arguments: [1, 2])
    func scenario(number: Int) throws {
        let report = try Self.report(Self.live)
        var workbook = try Self.workbook(report)
        let place = try #require(workbook.names.first { $0.name == "scenario" }?.place)
        let labels = [Label.unfavourable, .favourable].map { report.words.label($0) }
        workbook.sheets[place.sheet][place.row, place.column] = .text(labels[number - 1], .input)
        let account = number == 1 ? report.results.unfavourable : report.results.favourable
        for metric in Metric.inReports {
            let cell = try #require(workbook.names.first { $0.name == "result_\(metric.rawValue)_social" }?.place)
            let computed = workbook.recomputed([cell])[0]
            guard let value = account[metric].value else { continue }
            #expect(abs((computed.number ?? .infinity) - value) <= 1e-9 * max(abs(value), 1e-6), "\(metric)")
        }
    }

    @Test("One formula runs along every row of the months and of the cash flow")
    func alongRows() throws {
        let workbook = try Self.workbook(try Self.report(Self.live))
        let places = WorkbookPlaces(WorkbookModel(try Self.report(Self.live)))
        for (sheet, first) in [(3, WorkbookPlaces.firstMonth), (4, places.firstYear)] {
            for row in workbook.sheets[sheet].rows.indices {
                // The first column has nothing before it.
                let texts = workbook.sheets[sheet].rows[row].indices.dropFirst(first + 1).compactMap {
                    column -> String? in
                    guard case .formula(let formula) = workbook.sheets[sheet][row, column]?.content else { return nil }
                    return formula.relativeText(row: row, column: column)
                }
                #expect(Set(texts).count <= 1, "sheet \(sheet), row \(row + 1): \(texts.prefix(2))")
            }
        }
    }

    @Test("Curves, capacity and a roll-out stand as valor computed them, and the amounts stay live")
    func drivers() throws {
        let report = try Self.report(DriverSample.text)
        let workbook = try Self.workbook(report)
        Self.hold(workbook, against: report)
        let other = DriverSample.text.replacingAll([
            ("\"amount\": 900", "\"amount\": 700"), ("\"amount\": 100,", "\"amount\": 140,"),
        ])
        Self.hold(
            try Self.changed(workbook, ["operating2_amount": 700, "investment2_amount": 140]),
            against: try Self.report(other))
    }

    @Test("A schedule of rates, the middle of the year and deflated prices are formulas too")
    func terms() throws {
        let text = Self.live.replacingAll([
            (
                "\"discountRate\": \"7%\"",
                "\"discountRate\": [ { \"from\": 1, \"rate\": \"6%\" }, { \"from\": 5, \"rate\": \"4%\" } ], \"timing\": \"mid\", "
                    + "\"prices\": \"current\", \"inflation\": \"3%\""
            ), (" \"priceYear\": 2025,", ""),
        ])
        let report = try Self.report(text)
        Self.hold(try Self.workbook(report), against: report)
    }

    @Test("Amounts by year are inputs of their own, and growth from the year of the prices stands as computed")
    func byYear() throws {
        let text = Self.live.replacingAll([
            (
                "\"what\": \"Support\", \"amount\": 40, \"per\": \"month\", \"growth\": \"2%\"",
                "\"what\": \"Support\", \"amounts\": { \"2028\": 300, \"2029\": 400, \"2031\": 500 }"
            )
        ])
        let report = try Self.report(text)
        let workbook = try Self.workbook(report)
        Self.hold(workbook, against: report)
        let other = text.replacingAll([("\"2029\": 400", "\"2029\": 650")])
        Self.hold(try Self.changed(workbook, ["operating1_amount2029": 650]), against: try Self.report(other))
    }

    @Test("More lines and months than a spreadsheet opens make no live workbook")
    func tooLarge() throws {
        let line = "{ \"what\": \"Support\", \"amount\": 1, \"per\": \"month\" }"
        let lines = [String](repeating: line, count: 1100).joined(separator: ", ")
        let report = try Self.report(
            Self.live.replacingAll([("{ \"what\": \"Leaving\"", lines + ", { \"what\": \"Leaving\"")]))
        #expect(report.workbook(WorkbookOrigin(file: "a.json", version: "0"))?.sheets.count == nil)
    }

    @Test("What falls once discounted with what recurs makes no live workbook")
    func oneOffWithRecurring() throws {
        let text = Self.live.replacingAll([("\"horizon\": 9", "\"horizon\": 9, \"oneOffTiming\": \"with-recurring\"")])
        #expect(try Self.report(text).workbook(WorkbookOrigin(file: "a.json", version: "0"))?.sheets.count == nil)
    }

    @Test("The same project is the same file, byte for byte")
    func sameBytes() throws {
        let bytes = try (0..<2).map { _ in try Self.workbook(try Self.report(Self.live)).bytes }
        #expect(bytes[0] == bytes[1])
    }
}

extension String {
    /// The text with each of some parts, which must be in it, replaced.
    fileprivate func replacingAll(_ parts: [(String, String)]) -> String {
        parts.reduce(self) { text, part in
            guard let range = text.range(of: part.0) else {
                Issue.record("no \(part.0) in the text")
                return text
            }
            return text.replacingCharacters(in: range, with: part.1)
        }
    }

    private func range(of part: String) -> Range<String.Index>? {
        indices.first { self[$0...].hasPrefix(part) }.map { $0..<index($0, offsetBy: part.count) }
    }

    private func replacingCharacters(in range: Range<String.Index>, with part: String) -> String {
        String(self[..<range.lowerBound]) + part + self[range.upperBound...]
    }
}
