import Foundation
import Registers
import Syntax
import Testing

@Suite("The register of discount rates")
struct DiscountRateRegisterTests {
    private static func register(_ rows: String) throws(InvalidRegister) -> DiscountRateRegister {
        try DiscountRateRegister(SourceText(name: "discount-rates.json", text: #"{ "rates": [ \#(rows) ] }"#))
    }

    private static func codes(_ rows: String) -> [String] {
        do {
            _ = try register(rows)
            return []
        } catch {
            return error.diagnostics.map(\.fact.code)
        }
    }

    private static let sourced = #"""
        "body": "A ministry", "instrument": "A circular", "year": 2020, "lastChecked": "2026-11-21",
        "status": "verified", "basis": "instrument", "confidence": "high"
        """#

    private let shipped: DiscountRateRegister
    private let countries: CountryRegister

    init() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Cases/reference")
        func source(_ name: String) throws -> SourceText {
            SourceText(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
        }
        shipped = try DiscountRateRegister(source("discount-rates.json"))
        countries = try CountryRegister(source("countries.csv"))
    }

    @Test("A schedule becomes a rate for each year up to its last step")
    func schedule() throws {
        let steps = #"[ { "from": 1, "rate": "3.5%" }, { "from": 4, "rate": 0.03 } ]"#
        let register = try Self.register(#"{ "economy": "GBR", "rate": \#(steps), \#(Self.sourced) }"#)
        #expect(register["GBR"]?.rates == [0.035, 0.035, 0.035, 0.03])
        #expect(register["GBR"]?.constant == nil)
        #expect(register["FRA"] == nil)
    }

    @Test("What is wrong is said")
    func problems() {
        #expect(Self.codes(#"{ "economy": "PAN", "lastChecked": "2026", "status": "unverified" }"#) == [])
        #expect(
            Self.codes(#"{ "economy": "PAN", "rate": "9%", "lastChecked": "2026", "status": "unverified" }"#)
                == ["rateAgainstStatus"])
        #expect(
            Self.codes(#"{ "economy": "PAN", "lastChecked": "2026", "status": "verified" }"#) == ["rateAgainstStatus"])
        let row = #"{ "economy": "PAN", "rate": "9%", \#(Self.sourced) }"#
        #expect(Self.codes("\(row), \(row)") == ["sameEconomy"])
        #expect(Self.codes(#"{ "economy": "PAN", "rate": "12", \#(Self.sourced) }"#) == ["bareRate"])
        #expect(
            Self.codes(#"{ "economy": "PAN", "rate": [ { "from": 2, "rate": "3%" } ], \#(Self.sourced) }"#)
                == ["scheduleOutOfOrder"])
        #expect(Self.codes(#"{ "economy": "PAN", "rate": "9%", "rat": 1, \#(Self.sourced) }"#) == ["unknownKey"])
    }

    // MARK: What is shipped

    @Test(
        "The rates are those of their instruments",
        arguments: [
            "BRA": 0.085, "CHL": 0.055, "COL": 0.09, "ECU": 0.12, "KOR": 0.045, "MEX": 0.10, "NZL": 0.02, "PER": 0.08,
            "URY": 0.075, "multilateral": 0.12,
        ])
    func values(economy: String, rate: Double) {
        #expect(shipped[economy]?.constant == rate)
    }

    @Test("The United Kingdom's falls in its 31st and 76th years")
    func unitedKingdom() throws {
        let rates = try #require(shipped["GBR"]?.rates)
        #expect(rates.count == 76)
        #expect(Set(rates[0..<30]) == [0.035] && Set(rates[30..<75]) == [0.03] && rates[75] == 0.025)
    }

    @Test("New Zealand's other rate is for what earns money, and earlier rates stand behind the present ones")
    func others() {
        #expect(shipped.all(of: "NZL").map(\.use) == [.general, .commercial])
        #expect(shipped.all(of: "NZL").compactMap(\.constant) == [0.02, 0.08])
        #expect(shipped["MEX"]?.superseded.map(\.rates) == [[0.12]])
        #expect(shipped["CHL"]?.superseded.map(\.rates) == [[0.06]])
    }

    @Test("Where no source was found there is no rate")
    func unverified() {
        let codes = shipped.entries.filter { $0.status == .unverified }.map(\.economy)
        #expect(
            codes == [
                "ARG", "BOL", "CRI", "DOM", "ESP", "GTM", "HND", "NIC", "PAN", "PRY", "SLV", "USA", "european-union",
            ])
        for entry in shipped.entries where entry.status == .unverified {
            #expect(entry.rates.isEmpty && entry.body == nil && entry.confidence == nil)
        }
    }

    @Test("Every economy is a country or one of two groups, and every date is one")
    func references() {
        for entry in shipped.entries {
            let isGroup = ["multilateral", "european-union"].contains(entry.economy)
            #expect(isGroup || countries[entry.economy] != nil, "\(entry.economy)")
            for date in [entry.lastChecked, entry.validFrom].compactMap(\.self) {
                #expect(date.wholeMatch(of: /\d{4}(-\d{2}(-\d{2})?)?/) != nil, "\(date)")
            }
            #expect(entry.rates.allSatisfy { (0.01...0.15).contains($0) })
            if let note = entry.note { #expect(note.languages == ["en", "es", "pt"]) }
        }
    }

    @Test("The file has its record of origin")
    func origin() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Cases/reference/origins.json")
        let origins = try ReferenceOrigin.all(
            in: SourceText(name: "origins.json", bytes: Array(try Data(contentsOf: file))))
        #expect(origins["discount-rates.json"]?.isEmpty == false)
    }
}
