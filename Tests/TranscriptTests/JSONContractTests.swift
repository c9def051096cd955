import Foundation
import Testing

/// What other programs rely on in JSON.
@Suite("The machine contract in JSON")
struct JSONContractTests {
    /// The members of a row that the contract names, and those beyond it.
    static let metrics: Set = [
        "presentValueOfCosts", "presentValueOfBenefits", "netPresentValue", "benefitCostRatio", "returnOnInvestment",
        "paybackYears", "finalPaybackYears", "discountedPaybackYears", "breakEvenAnnualSaving",
        "paybackFromLaunchYears", "equivalentAnnualValue", "additionalBreakEvenAnnualSaving", "profitabilityIndex",
        "modifiedInternalRate",
    ]
    static let rest: Set = [
        "id", "name", "country", "currency", "priceYear", "investment", "operatingCostPerYear", "internalRates",
        "missing", "flags", "bounds", "notComputable", "readings", "notes",
    ]

    static let comparisons = [
        "valor compare -O json", "valor compare -O json --perspective fiscal", "valor compare -O json --horizon 1",
        "valor compare -O json --perspective citizen --language pt",
        "valor compare -O json --discount-rate 0 --timing start",
        "valor compare -O json --reading korea-data-exchange=annual --reading uruguay-gub-uy=from-start",
        "valor compare -O json Cases/examples/licences-online.json Cases/examples/one-government-site.json",
    ]

    @Test("A row of a comparison has the members of the contract, of the right types", arguments: comparisons)
    func rows(command: String) async throws {
        let comparison = try await object(command)
        #expect(comparison["schema"] as? String == "valor/comparison/1")
        let rows = try #require(comparison["rows"] as? [[String: Any]])
        #expect(!rows.isEmpty)
        for row in rows {
            let id = try #require(row["id"] as? String)
            // A case of a window has the answers of both of its readings beside its own.
            let strays = Set(row.keys).symmetricDifference(
                Self.metrics.union(Self.rest).union(["observed", "sustained"]))
            #expect(strays.isEmpty, "\(id) has or lacks \(strays.sorted())")
            #expect(row["name"] is String && row["country"] is String && row["currency"] is String, "\(id)")
            for key in ["priceYear", "investment", "operatingCostPerYear"] {
                #expect(row[key] is NSNull || isNumber(row[key]), "\(id).\(key)")
            }
            #expect(row["readings"] is [String] && row["notes"] is [String], "\(id)")
            try check(view: row, id)
        }
    }

    @Test("The terms of a comparison are those asked for")
    func assumptions() async throws {
        let usual = try await object("valor compare -O json")["assumptions"] as? NSDictionary
        #expect(
            usual == ["horizonYears": 10, "discountRate": 0.12, "timing": "end", "perspective": "social"])
        let other = try await object(
            "valor compare --horizon 15 --discount-rate 4% --perspective fiscal --timing mid -O json")
        #expect(
            other["assumptions"] as? NSDictionary
                == ["horizonYears": 15, "discountRate": 0.04, "timing": "mid", "perspective": "fiscal"])
    }

    @Test("The rows are the eleven cases, whatever the language")
    func ids() async throws {
        let expected: Set = [
            "brazil-vehicle-tax", "panama-311", "uruguay-gub-uy", "ecuador-civil-registry", "brazil-crime-report",
            "spain-data-intermediation", "korea-data-exchange", "spain-auctions", "mexico-birth-certificate",
            "el-salvador-single-registry", "argentina-digital-inclusion",
        ]
        for language in ["en", "es", "pt"] {
            let rows = try await object("valor compare -O json --language \(language)")["rows"] as? [[String: Any]]
            #expect(Set((rows ?? []).compactMap { $0["id"] as? String }) == expected)
        }
    }

    @Test(
        "Each view of a case and of a project gives every metric, or why there is none",
        arguments: [
            ("valor show panama-311 -O json", "valor/case/1"),
            ("valor show el-salvador-single-registry -O json", "valor/case/1"),
            ("valor show ecuador-civil-registry -O json --language es", "valor/case/1"),
            ("valor appraise Cases/examples/licences-online.json -O json", "valor/appraisal/1"),
            ("valor appraise Cases/examples/one-government-site.json -O json --horizon 1", "valor/appraisal/1"),
            ("valor appraise Cases/examples/records-roll-out.json --option cloud -O json", "valor/appraisal/1"),
        ])
    func views(command: String, schema: String) async throws {
        let report = try await object(command)
        #expect(report["schema"] as? String == schema)
        let views = try #require(report["views"] as? [String: [String: Any]])
        #expect(views.keys.contains("social") && views.keys.contains("fiscal") && views.keys.contains("citizen"))
        for (name, view) in views { try check(view: view, name) }
    }

    @Test(
        "Each option gives every metric on its own lines and beyond the first, or why there is none",
        arguments: ["certificates-options", "records-roll-out"])
    func options(name: String) async throws {
        let report = try await object("valor appraise Cases/examples/\(name).json -O json")
        #expect(report["schema"] as? String == "valor/options/1")
        let options = try #require(report["options"] as? [[String: Any]])
        #expect(options.count > 2 && options[0]["beyondFirst"] is NSNull)
        for (index, option) in options.enumerated() {
            let id = try #require(option["id"] as? String)
            var parts = [try #require(option["views"] as? [String: [String: Any]])]
            if index > 0 { parts.append(try #require(option["beyondFirst"] as? [String: [String: Any]])) }
            for views in parts {
                #expect(Set(views.keys) == ["social", "fiscal", "citizen"])
                for (name, view) in views { try check(view: view, "\(id) \(name)") }
            }
        }
    }

    @Test("Every line of a batch gives every metric, or why there is none")
    func batch() async throws {
        let flows = """
            {"id":"a","flows":[-100,60,70],"rate":0.1}
            {"id":"b","flows":[-100,0,0]}
            {"id":"c","flows":[],"rate":0.1}
            {"id":"d","flows":[-100,230,-132],"rates":[0.1,0.2],"timing":"mid"}
            {"id":"e","costs":[1],"benefits":[0],"dates":["2008-01-01"],"rate":0.1}
            """
        let text = try await output("valor batch <<END\n\(flows)\nEND")
        let metrics: Set = [
            "netPresentValue", "paybackYears", "finalPaybackYears", "discountedPaybackYears", "modifiedInternalRate",
            "benefitCostRatio", "returnOnInvestment", "profitabilityIndex",
        ]
        let lines = text.split(separator: "\n")
        #expect(lines.count == 5)
        for line in lines {
            let result = try #require(try parse(String(line)) as? [String: Any])
            #expect(Set(result.keys) == metrics.union(["id", "internalRates", "notComputable"]))
            try check(view: result, "\(line)", metrics: metrics)
        }
    }

    // MARK: Checks

    /// Every metric is a number, or null with a reason; there is no reason for a number.
    private func check(view: [String: Any], _ name: String, metrics: Set<String> = metrics) throws {
        let reasons = try #require(view["notComputable"] as? [String: [String: String]], "\(name)")
        for metric in metrics {
            let value = try #require(view[metric], "\(name) lacks \(metric)")
            #expect(value is NSNull || isNumber(value), "\(name).\(metric)")
            #expect((value is NSNull) == (reasons[metric] != nil), "\(name).\(metric): \(value)")
        }
        for (metric, reason) in reasons {
            #expect(metrics.contains(metric) || metric == "internalRates", "\(name): a reason for \(metric)")
            #expect(Set(reason.keys) == ["code", "says"], "\(name).\(metric)")
            #expect(reason.values.allSatisfy { !$0.isEmpty }, "\(name).\(metric)")
        }
        let rates = try #require(view["internalRates"] as? [String: Any], "\(name)")
        let roots = try #require(rates["rates"] as? [[String: Any]], "\(name)")
        let kind = try #require(rates["kind"] as? String, "\(name)")
        switch kind {
        case "unique": #expect(roots.count == 1, "\(name)")
        case "several": #expect(roots.count > 1, "\(name)")
        default:
            #expect(["none", "undefined"].contains(kind) && roots.isEmpty, "\(name)")
            #expect(reasons["internalRates"] != nil, "\(name)")
        }
        for root in roots {
            #expect(Set(root.keys) == ["rate", "logGrowth", "slope"] && root.values.allSatisfy(isNumber), "\(name)")
        }
        for (metric, bound) in view["bounds"] as? [String: Any] ?? [:] {
            #expect(["atMost", "atLeast"].contains(bound as? String), "\(name).\(metric)")
            #expect(metric == "internalRates" || isNumber(view[metric]), "\(name): a bound of \(metric), which is null")
        }
        for unknown in (view["missing"] as? [String: Any] ?? [:]).values {
            #expect(["notStated", "notQuantified", "notSeparable"].contains(unknown as? String), "\(name)")
        }
    }

    private func isNumber(_ value: Any?) -> Bool {
        guard let number = value as? NSNumber else { return false }
        return number.doubleValue.isFinite && !(value is String)
    }

    private func object(_ command: String) async throws -> [String: Any] {
        try #require(try parse(await output(command)) as? [String: Any])
    }

    private func parse(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    private func output(_ command: String) async throws -> String {
        let outcome = try await Workplace().run(command)
        #expect(outcome.code == 0 && outcome.errorText == "", "\(command): \(outcome.errorText)")
        return outcome.outputText
    }
}
