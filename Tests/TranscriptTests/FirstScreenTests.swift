import Foundation
import Testing

@Suite("The first screen of an appraisal")
struct FirstScreenTests {
    private func lines(_ arguments: String, of command: String = "valor appraise") async throws -> [String] {
        let outcome = try await Workplace().run("\(command) Cases/examples/\(arguments)")
        #expect(outcome.code == 0 && outcome.errorText == "", "\(outcome.errorText)")
        return outcome.outputText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private func expectScreen(_ lines: [String], _ what: String) {
        #expect(lines.count - 1 <= 40, "\(what): \(lines.count - 1) lines")
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(what): \(lines.max { $0.count < $1.count } ?? "")")
    }

    private static let examples = [
        "one-government-site.json", "licences-online.json", "data-exchange.json", "procurement-portal.json",
        "risk-register.json", "appointment-reminders.csv", "certificates-options.json", "records-roll-out.json",
    ]
    private static let languages = ["en", "es", "pt"]

    @Test("Every example fits 40 lines of 80 columns, whatever is asked of it", arguments: examples, languages)
    func fits(name: String, language: String) async throws {
        for command in ["valor appraise", "valor simulate --draws 500", "valor sensitivity"] {
            let lines = try await lines("\(name) --language \(language)", of: command)
            expectScreen(lines, "\(command) \(name) \(language)")
        }
    }

    @Test("So do the cases side by side, the audit, and each case that is appraised", arguments: languages)
    func cases(language: String) async throws {
        let cases = ["panama-311", "uruguay-gub-uy", "spain-data-intermediation", "el-salvador-single-registry"]
        for command in ["compare", "audit"] + cases.map({ "appraise \($0)" }) {
            let outcome = try await Workplace().run("valor \(command) --language \(language)")
            let lines = outcome.outputText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            expectScreen(lines, "\(command) \(language)")
        }
    }

    @Test("A file of thirty lines has its largest on the screen, and says how many more there are")
    func manyLines() async throws {
        let lines = (1...30).map { #"{ "what": "Line \#($0)", "amount": \#($0)000, "per": "year" }"# }
        let text = """
            { "name": "Many", "currency": "USD", "priceYear": 2026, "start": "2027-01", "horizon": 5,
              "investment": [ { "what": "Platform", "amount": 900000, "on": "2027-01" } ],
              "operating": [ \(lines.joined(separator: ",")) ],
              "savings": [ { "what": "Paper", "to": "government", "amount": 700000, "per": "year" } ] }
            """
        let outcome = try await Workplace().run("cat > many.json <<'END'\n\(text)\nEND\nvalor appraise many.json")
        let shown = outcome.outputText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        expectScreen(shown, "thirty lines")
        #expect(shown.contains { $0.hasPrefix("Platform ") } && shown.contains { $0.hasPrefix("Line 30 ") })
        #expect(shown.contains { $0.contains("more lines: --full") })
    }

    @Test(
        "Every example begins with its answer, and says where to go on in its last line",
        arguments: [
            "one-government-site.json", "licences-online.json", "data-exchange.json", "procurement-portal.json",
            "risk-register.json", "appointment-reminders.csv",
        ], languages)
    func everyExample(name: String, language: String) async throws {
        let lines = try await lines("\(name) --language \(language)")
        #expect(lines.dropLast().last?.contains("valor budget") == true)
        let first = lines.drop { !$0.isEmpty }.dropFirst().first ?? ""
        #expect(["Costs ", "Cuesta ", "Custa "].contains { first.hasPrefix($0) }, "\(first)")
    }

    @Test("The first sentences say what the results of the JSON say")
    func agrees() async throws {
        let json = try await Workplace().run("valor appraise Cases/examples/one-government-site.json -O json")
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(json.outputText.utf8)) as? [String: Any])
        let summary = try #require(report["summary"] as? [String]).map { $0.replacing("\u{A0}", with: " ") }
        let views = try #require(report["views"] as? [String: [String: Any]])
        func number(_ view: String, _ metric: String) throws -> Double {
            try #require((views[view]?[metric] as? NSNumber)?.doubleValue)
        }
        func millions(_ amount: Double) -> String {
            (amount / 1e6).formatted(.number.precision(.fractionLength(0)).locale(Locale(identifier: "en_US"))) + " M"
        }
        #expect(summary.count == 3)
        #expect(summary[0].contains(millions(try #require(report["investment"] as? Double))))
        #expect(summary[0].contains(millions(try #require(report["operatingCostPerYear"] as? Double))))
        #expect(summary[1].contains(millions(try number("social", "netPresentValue"))))
        // The budget's is below 100 millions, and so has a decimal.
        let cash = try number("fiscal_cash", "netPresentValue") / 1e6
        #expect(
            summary[1].contains(
                cash.formatted(.number.precision(.significantDigits(1...3)).locale(.init(identifier: "en_US"))) + " M"))
        #expect(try number("social", "paybackYears").rounded() == 4 && summary[1].contains("in 4 years"))
        let years = try number("fiscal_cash", "paybackYears")
        #expect(summary[1].contains("in \((years * 10).rounded() / 10) years"))
    }
}
