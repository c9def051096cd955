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
        "address": "https://example.org", "status": "verified", "basis": "instrument", "confidence": "high"
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
        let sought = #""note": "No instrument was found.""#
        #expect(
            Self.codes(#"{ "economy": "PAN", "lastChecked": "2026-11-21", "status": "unverified", \#(sought) }"#) == [])
        #expect(
            Self.codes(#"{ "economy": "PAN", "lastChecked": "2026-11-21", "status": "unverified" }"#)
                == ["rateAgainstStatus"])
        #expect(
            Self.codes(#"{ "economy": "PAN", "rate": "9%", "lastChecked": "2026-11-21", "status": "unverified" }"#)
                == ["rateAgainstStatus"])
        #expect(
            Self.codes(#"{ "economy": "PAN", "lastChecked": "2026-11-21", "status": "verified" }"#)
                == ["rateAgainstStatus", "unreadSource"])
        let row = #"{ "economy": "PAN", "rate": "9%", \#(Self.sourced) }"#
        #expect(Self.codes("\(row), \(row)") == ["sameEconomy"])
        #expect(Self.codes(#"{ "economy": "PAN", "rate": "12", \#(Self.sourced) }"#) == ["bareRate"])
        #expect(
            Self.codes(#"{ "economy": "PAN", "rate": [ { "from": 2, "rate": "3%" } ], \#(Self.sourced) }"#)
                == ["scheduleOutOfOrder"])
        #expect(Self.codes(#"{ "economy": "PAN", "rate": "9%", "rat": 1, \#(Self.sourced) }"#) == ["unknownKey"])
    }

    @Test("What is verified says at which address it was read, and every entry on which day it was looked up")
    func read() {
        let row = #"{ "economy": "PAN", "rate": "9%", \#(Self.sourced) }"#
        #expect(Self.codes(row) == [])
        let address = #""address": "https://example.org", "#
        #expect(Self.codes(row.replacing(address, with: "")) == ["unreadSource"])
        #expect(Self.codes(row.replacing("2026-11-21", with: "2026-11")) == ["notADay"])
        #expect(Self.codes(row.replacing("2026-11-21", with: "2026-13-21")) == ["notADay"])
        #expect(Self.codes(row.replacing(#""lastChecked": "2026-11-21","#, with: "")) == ["missingKey"])
        #expect(Self.codes(#"{ "economy": "PAN", "lastChecked": "2026-11-21" }"#) == ["missingKey"])
    }

    @Test("What another document reports is not verified, however many do")
    func secondHand() {
        let row = #"{ "economy": "PAN", "rate": "9%", \#(Self.sourced) }"#
        #expect(
            Self.codes(row.replacing(#""basis": "instrument""#, with: #""basis": "secondHand""#)) == [
                "rateAgainstStatus"
            ])
    }

    @Test("A rate that nobody could verify stands beside what says where it comes from, with no word on how sure it is")
    func reported() {
        let head = #""economy": "PAN", "lastChecked": "2026-11-21", "status": "unverified""#
        let origin = #""body": "A ministry", "instrument": "A circular", "year": 2020"#
        #expect(Self.codes(#"{ \#(head), \#(origin) }"#) == ["rateAgainstStatus"])
        #expect(Self.codes(#"{ \#(head), \#(origin), "note": "It has none." }"#) == [])
        #expect(Self.codes(#"{ \#(head), \#(origin), "rate": "9%", "note": "As others say." }"#) == [])
        #expect(Self.codes(#"{ \#(head), \#(origin), "rate": "9%" }"#) == ["rateAgainstStatus"])
        #expect(Self.codes(#"{ \#(head), \#(origin), "confidence": "low" }"#) == ["rateAgainstStatus"])
    }

    // MARK: What is shipped

    @Test(
        "The rates are those of their instruments",
        arguments: [
            "BRA": 0.085, "CHL": 0.055, "COL": 0.09, "ECU": 0.12, "KOR": 0.045, "MEX": 0.10, "PER": 0.08,
            "URY": 0.075, "multilateral": 0.12, "USA": 0.07, "AUS": 0.07, "european-union": 0.03, "world-bank": 0.06,
            "asian-development-bank": 0.09, "BOL": 0.1267, "CAN": 0.07,
        ])
    func values(economy: String, rate: Double) {
        #expect(shipped[economy]?.constant == rate)
    }

    /// The steps of a schedule, each with the year from which it holds.
    private func steps(_ economy: String, _ use: RegisteredRate.Use = .general) -> [String] {
        let rates = shipped.all(of: economy).first { $0.use == use }?.rates ?? []
        return rates.indices.filter { $0 == 0 || rates[$0] != rates[$0 - 1] }.map {
            "\($0 + 1): \((rates[$0] * 1e6).rounded() / 1e6)"
        }
    }

    @Test("The United Kingdom's falls in six steps to the 301st year, and so do those for health and for long horizons")
    func unitedKingdom() {
        // HM Treasury, Review of discounting in the Green Book: Terms of Reference, to the year 125; Department for
        // Transport, Forthcoming change: Green Book updates, 16 April 2026, table.
        #expect(steps("GBR") == ["1: 0.035", "31: 0.03", "76: 0.025", "126: 0.02", "201: 0.015", "301: 0.01"])
        #expect(
            steps("GBR", .health) == [
                "1: 0.015", "31: 0.0129", "76: 0.0107", "126: 0.0086", "201: 0.0064", "301: 0.0043",
            ])
        #expect(
            steps("GBR", .sensitivity)
                == ["1: 0.03", "31: 0.0257", "76: 0.0214", "126: 0.0171", "201: 0.0129", "301: 0.0086"])
        #expect(shipped["GBR"]?.rates.count == 301)
    }

    @Test("New Zealand's falls in its 31st and 101st years, and its other rate is for what earns money")
    func newZealand() {
        #expect(steps("NZL") == ["1: 0.02", "31: 0.015", "101: 0.01"])
        #expect(shipped.all(of: "NZL").map(\.use) == [.general, .commercial])
        #expect(shipped.all(of: "NZL").last?.constant == 0.08)
    }

    @Test("Earlier rates stand behind the present ones")
    func others() {
        #expect(shipped["MEX"]?.superseded.map(\.rates) == [[0.12]])
        #expect(shipped["CHL"]?.superseded.map(\.rates) == [[0.06]])
        #expect(shipped["USA"]?.superseded.map(\.rates) == [[0.02], [0.07]])
        #expect(shipped["CAN"]?.superseded.map(\.rates) == [[0.08]])
        #expect(shipped["NZL"]?.superseded.map(\.rates) == [[0.05], [0.08]])
    }

    @Test("Where nobody read a rate at an address it is unverified, with none or with what others report")
    func unverified() {
        let entries = shipped.entries.filter { $0.status == .unverified }
        #expect(
            entries.map(\.economy) == [
                "CHL", "COL", "ECU", "KOR", "NZL", "NZL", "multilateral", "ARG", "AUS", "BOL", "CAN", "CRI", "DOM",
                "ESP", "GTM", "HND", "NIC", "PAN", "PRY", "SLV", "USA", "european-union", "world-bank",
                "asian-development-bank", "inter-american-development-bank",
            ])
        for entry in entries {
            let isReported = [
                "CHL", "COL", "ECU", "KOR", "NZL", "multilateral", "AUS", "BOL", "CAN", "USA", "european-union",
                "world-bank", "asian-development-bank",
            ].contains(entry.economy)
            #expect(entry.confidence == nil && entry.rates.isEmpty != isReported, "\(entry.economy)")
            // A reader is told what there is, or that nothing was found.
            #expect(entry.note?.languages == ["en", "es", "pt"], "\(entry.economy)")
        }
        for entry in shipped.entries where entry.status == .verified {
            #expect(entry.address?.hasPrefix("http") == true && entry.basis == .instrument, "\(entry.economy)")
        }
    }

    @Test("Every economy is a country, a group or a bank, and every date is one")
    func references() {
        for entry in shipped.entries {
            let isGroup = [
                "multilateral", "european-union", "world-bank", "asian-development-bank",
                "inter-american-development-bank",
            ].contains(entry.economy)
            #expect(isGroup || countries[entry.economy] != nil, "\(entry.economy)")
            for date in [entry.lastChecked, entry.validFrom].compactMap(\.self) {
                #expect(date.wholeMatch(of: /\d{4}(-\d{2}(-\d{2})?)?/) != nil, "\(date)")
            }
            #expect(entry.rates.allSatisfy { (0.004...0.15).contains($0) })
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
