import Foundation
import Testing

@Suite("The first screen of an appraisal")
struct FirstScreenTests {
    private func lines(_ arguments: String) async throws -> [String] {
        let outcome = try await Workplace().run("valor appraise Cases/examples/\(arguments)")
        #expect(outcome.code == 0 && outcome.errorText == "", "\(outcome.errorText)")
        return outcome.outputText.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test("One government site fits 40 lines of 80 columns")
    func fits() async throws {
        let lines = try await lines("one-government-site.json")
        #expect(lines.count - 1 <= 40, "\(lines.count - 1)")
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test(
        "Every example begins with its answer, and says where to go on in its last line",
        arguments: [
            "one-government-site.json", "licences-online.json", "data-exchange.json", "procurement-portal.json",
            "risk-register.json", "appointment-reminders.csv",
        ], ["en", "es", "pt"])
    func everyExample(name: String, language: String) async throws {
        let lines = try await lines("\(name) --language \(language)")
        #expect(lines.count <= 56, "\(lines.count)")
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.max { $0.count < $1.count } ?? "")")
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
