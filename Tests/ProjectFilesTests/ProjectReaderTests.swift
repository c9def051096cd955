import Appraisal
import Facts
import Money
import ProjectSamples
import Syntax
import Testing

@testable import ProjectFiles
@testable import Projects

@Suite("A project is read strictly")
struct ProjectReaderTests {
    @Test("What is left out has its default")
    func defaults() throws {
        let project = try project(
            """
            "investment": [ { "what": "a", "amount": 5 } ], "operating": [ { "what": "b", "amount": 6, "per": "month" } ],
            "savings": [ { "what": "c", "to": "society", "amount": 7, "per": "year" } ],
            "residual": [ { "what": "d", "amount": 8 } ]
            """)
        #expect(project.start == nil && project.launchMonth == 0 && project.priceYear == nil && project.country == nil)
        #expect(project.horizonYears == nil && project.discountRate == nil && project.timing == nil)
        let flows = project.flows
        #expect(flows.map(\.role) == [.investment, .operating, .saving, .residual])
        #expect(
            flows.map(\.schedule) == [
                .once(month: 0), .recurring(.month, from: 0, to: nil), .recurring(.year, from: 0, to: nil), .atHorizon,
            ])
        #expect(flows.map(\.payer) == [.government, .government, nil, nil])
        #expect(flows.map(\.beneficiary) == [nil, nil, .society, .government])
        #expect(flows.allSatisfy { !$0.isInKind && $0.isCashable == nil && $0.includedTax == nil && !$0.isRanged })
        #expect(flows.allSatisfy { $0.growth == nil && $0.uptake.isEmpty && $0.id == nil && !$0.isReconstruction })
    }

    @Test("Every key says what it says")
    func everyKey() throws {
        let project = try project(
            """
            "about": { "es": "Uno" }, "country": "URY", "institution": "AGESIC", "priceYear": 2018, "priceYearIsOurs": true,
            "start": 2017, "operationalFrom": "year 2", "horizon": 15, "timing": "mid",
            "discountRate": [ { "from": 1, "rate": "4%" }, { "from": 3, "rate": 0.03 } ],
            "investment": [ { "id": "p", "what": "Platform", "amount": 100, "low": 90, "high": "+25%", "over": "2017 to 2018",
              "weights": { "2017": 3, "2018-01 to 2018-06": 1 }, "by": "businesses", "inKind": true, "includesTax": "22%",
              "currency": "USD", "priceYear": 2016, "reconstruction": true, "quote": "q", "place": "p", "source": "s", "note": "n" } ],
            "operating": [ { "what": "Team", "amount": 7, "per": "month", "from": "2018-03", "to": "2019", "growth": "-2%" } ],
            "savings": [ { "what": "Sites", "to": "citizens", "cashable": true, "includesTransfers": "not separable",
              "amount": 9, "per": "year", "from": "month 4", "until": "month 9", "uptake": [0.5, "75%", 1] } ],
            "transfers": [ { "what": "Fee", "from": "citizens", "to": "government", "amount": 2, "per": "year", "since": "2019" } ],
            "residual": [ { "what": "Servers", "amount": 1, "of": "citizens" } ],
            "benefits": [ "Trust" ], "assumptions": [ { "en": "None", "pt": "Nenhuma" } ]
            """)
        #expect(project.about?.text(in: "es") == "Uno" && project.country == "URY")
        #expect(project.priceYear == PriceYear(2018, isAssumed: true))
        #expect(project.start?.text == "2017-01" && project.launchMonth == 12)
        #expect(project.horizonYears == 15 && project.timing == .mid)
        #expect(project.discountRate?.rates == [0.04, 0.04, 0.03])
        #expect(project.benefits.count == 1 && project.assumptions.first?.text(in: "pt") == "Nenhuma")

        let platform = project.flows[0]
        #expect(platform.id == "p" && platform.payer == .businesses && platform.isInKind && platform.isReconstruction)
        #expect(platform.worth == .money(.stated(Estimate(100, low: 90, high: 125))))
        #expect(platform.schedule == .total([.init(0..<12, weight: 3), .init(12..<18, weight: 1)]))
        #expect(platform.includedTax == 0.22 && platform.priceYear == PriceYear(2016))
        #expect(platform.evidence == Evidence(quote: "q", place: "p", source: "s", note: LocalText("n")))

        let team = project.flows[1]
        #expect(team.schedule == .recurring(.month, from: 14, to: 36) && team.growth == Growth(Estimate(-0.02)))
        let sites = project.flows[2]
        #expect(sites.schedule == .recurring(.year, from: 3, to: 9) && sites.isCashable == true)
        #expect(sites.uptake.map(\.value) == [0.5, 0.75, 1] && sites.includedTransfers == .unknown(.notSeparable))
        let fee = project.flows[3]
        #expect(fee.payer == .citizens && fee.beneficiary == .government)
        #expect(fee.schedule == .recurring(.year, from: 24, to: nil))
        #expect(project.flows[4].beneficiary == .citizens)
    }

    /// An object with each key of a shape in turn holding what no key can hold.
    private func broken(_ shape: Shape, _ values: [String: String]) -> [(key: String, text: String)] {
        shape.keys.map { key in
            let members = values.merging([key.name: "[[]]"]) { $1 }.sorted { $0.key < $1.key }
            return (key.name, "{ " + members.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + " }")
        }
    }

    @Test("No key of any object is passed over: nonsense in each of them is an error")
    func noKeyPassedOver() {
        let line = ["what": "\"x\"", "amount": "5", "per": "\"year\""]
        let volume = ["visits": "5", "per": "\"year\""]
        let change = ["before": "2", "after": "1"]
        func inProject(_ list: String, _ line: String) -> String {
            "{ \"name\": \"x\", \"currency\": \"USD\", \"start\": \"2027\", \"\(list)\": [ \(line) ] }"
        }
        func inSaving(_ volume: String, _ each: String) -> String {
            inProject("savings", "{ \"what\": \"x\", \"to\": \"citizens\", \"volume\": \(volume), \"each\": \(each) }")
        }
        var texts = broken(Shapes.project, ["name": "\"x\"", "currency": "\"USD\"", "operating": "[]"])
        texts += broken(Shapes.investment, line).map { ($0.key, inProject("investment", $0.text)) }
        texts += broken(Shapes.operating, line).map { ($0.key, inProject("operating", $0.text)) }
        texts += broken(Shapes.saving, line.merging(["to": "\"citizens\""]) { $1 }).map {
            ($0.key, inProject("savings", $0.text))
        }
        texts += broken(Shapes.transfer, line.merging(["from": "\"citizens\"", "to": "\"government\""]) { $1 })
            .map { ($0.key, inProject("transfers", $0.text)) }
        texts += broken(Shapes.residual, ["what": "\"x\"", "amount": "5"]).map {
            ($0.key, inProject("residual", $0.text))
        }
        texts += broken(Shapes.volume, volume).map { ($0.key, inSaving($0.text, "{ \"money\": 2 }")) }
        texts += broken(Shapes.unit, ["money": "2"]).map {
            ($0.key, inSaving("{ \"visits\": 5, \"per\": \"year\" }", $0.text))
        }
        texts += broken(Shapes.changeOfUnit, change)
            .map { ($0.key, inSaving("{ \"visits\": 5, \"per\": \"year\" }", "{ \"money\": \($0.text) }")) }
        #expect(texts.count > 120)
        for (key, text) in texts { #expect(ReadProject(text).log.hasErrors, "\(key): \(text)") }
    }

    @Test("Absent is not stated, an empty list is none, and a text says why a list is missing")
    func lists() throws {
        let known =
            "\"transfers\": [ { \"what\": \"x\", \"from\": \"citizens\", \"to\": \"government\", \"amount\": 1, \"per\": \"year\" } ]"
        let absent = try project(known)
        #expect(absent.investment.unknown == .notStated && absent.operating.unknown == .notStated)
        #expect(absent.savings.unknown == .notStated)
        let empty = try project("\"investment\": [], \"operating\": [], \"savings\": [], " + known)
        #expect(empty.investment.value == [] && empty.operating.value == [] && empty.savings.value == [])
        let told = try project(
            "\"investment\": \"not stated\", \"operating\": \"not separable\", \"savings\": \"not quantified\", "
                + known)
        #expect(told.investment.unknown == .notStated && told.operating.unknown == .notSeparable)
        #expect(told.savings.unknown == .notQuantified)
    }

    @Test(
        "An amount may say that it is missing, and falls when it would",
        arguments: [
            ("not stated", Unknown.notStated), ("not quantified", .notQuantified), ("not separable", .notSeparable),
        ])
    func unknowns(text: String, unknown: Unknown) throws {
        let saving = try project("savings", "\"to\": \"citizens\", \"amount\": \"\(text)\"", launch: "2027-04").flows[0]
        #expect(saving.amount() == .unknown(unknown))
        #expect(saving.schedule == .recurring(.year, from: 3, to: nil))
        let investment = try project("investment", "\"amount\": \"\(text)\"").flows[0]
        #expect(investment.amount() == .unknown(unknown) && investment.schedule == .once(month: 0))
    }

    @Test(
        "What one unit saves is a number, a difference, or a difference to a share",
        arguments: [
            ("6", 6.0), ("{ \"before\": 8, \"after\": 2 }", 6), ("{ \"before\": 8, \"after\": \"25%\" }", 6),
        ])
    func changes(text: String, expected: Double) throws {
        let line =
            "\"to\": \"citizens\", \"volume\": { \"visits\": 10, \"per\": \"month\" }, \"each\": { \"money\": \(text) }"
        let flow = try project("savings", line).flows[0]
        // 10 a month are 120 a year.
        #expect(flow.amount() == .stated(120 * expected))
        #expect(flow.schedule == .recurring(.year, from: 0, to: nil))
    }

    @Test("A unit of unknown worth makes an unknown amount")
    func unknownUnit() throws {
        let line = "\"to\": \"citizens\", \"volume\": { \"visits\": 10, \"per\": \"month\" }, \"each\": "
        #expect(
            try project("savings", line + "{ \"hours\": \"not quantified\", \"valueOfHour\": 3, \"money\": 1 }").flows[
                0
            ].amount()
                == .unknown(.notQuantified))
        #expect(
            try project("savings", line + "{ \"trips\": 2, \"fare\": \"not stated\" }").flows[0].amount()
                == .unknown(.notStated))
    }

    @Test("One slip is one message: dates are not blamed on a broken start, nor lines on a misspelt key")
    func noCascades() {
        func codes(_ body: String) -> [String] {
            ReadProject("{ \"name\": \"x\", \"currency\": \"USD\", \(body) }").codes
        }
        let line = "\"operating\": [ { \"what\": \"x\", \"amount\": 5, \"per\": \"year\", \"from\": \"2028\" } ]"
        #expect(codes("\"start\": \"2027-13\", \(line)") == ["malformedMonth"])
        #expect(codes("\"strat\": \"2027\", \(line)") == ["unknownKey"])
        #expect(codes("\"start\": true, \(line)") == ["wrongType"])
        #expect(codes("\"operating\": [ { \"what\": \"x\", \"amuont\": 5, \"per\": \"year\" } ]") == ["unknownKey"])
        #expect(codes("\"operating\": [ { \"what\": \"x\", \"amount\": 5, \"pre\": \"year\" } ]") == ["unknownKey"])
        let saving = "\"savings\": [ { \"what\": \"x\", \"to\": \"citizens\", "
        #expect(
            codes(saving + "\"volume\": { \"visit\": 5, \"per\": \"year\" }, \"each\": { \"money\": 2 } } ]") == [
                "unknownKey"
            ])
        #expect(
            codes(
                saving
                    + "\"volume\": { \"visits\": 5, \"per\": \"year\" }, \"each\": { \"hour\": 2, \"valueOfHour\": 3 } } ]"
            ) == ["unknownKey"])
        #expect(
            codes(saving + "\"volume\": { \"visits\": 5, \"per\": \"year\" }, \"eahc\": { \"money\": 2 } } ]") == [
                "unknownKey"
            ])
    }

    @Test("A project with any error is not read at all; one with warnings is")
    func nothingHalfLoaded() {
        let good =
            "{ \"name\": \"x\", \"currency\": \"USD\", \"operating\": [ { \"what\": \"Depreciation\", \"amount\": 5, \"per\": \"year\" } ] }"
        #expect(ReadProject(good).project != nil && ReadProject(good).codes == ["noCostOfAnAppraisal"])
        #expect(ReadProject(good.replacing("USD", with: "XYZ")).project == nil)
    }
}
