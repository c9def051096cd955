import Facts
import Foundation
import Money
import Registers
import Syntax
import Testing

@testable import Casebook

/// What the audit finds of the claims of the eleven cases.
@Suite("The claims of the eleven")
struct ClaimDataTests {
    /// Every claim by its case and id, with its verdict.
    static let verdicts: [String: [(id: String, verdict: Verdict)]] = [
        "brazil-vehicle-tax": [
            ("investment-is-its-parts", .agrees), ("footnote-and-headline", .agrees),
            ("reals-in-dollars", .agrees), ("reals-at-face-value", .differs), ("exchange-rate", .agrees),
            ("citizens-saving-a-transaction", .agrees), ("government-saving-a-transaction", .implausible),
        ],
        "panama-311": [
            ("operating-cost-is-its-parts", .agrees), ("institutions-in-the-saving", .differs),
            ("saving-an-entity", .agrees), ("cost-a-contact", .agrees),
        ],
        "uruguay-gub-uy": [
            ("saving-is-the-difference", .agrees), ("heading-and-difference", .agrees),
            ("operating-cost-and-platform", .agrees), ("spending-a-site", .agrees),
        ],
        "ecuador-civil-registry": [
            ("saving-is-its-parts", .agrees), ("time-and-its-parts", .agrees), ("revenue-growth", .agrees),
            ("cards-and-population", .implausible), ("cards-at-the-registrys-pace", .implausible),
            ("registrations-and-births", .agrees), ("operating-cost-share", .implausible),
        ],
        "brazil-crime-report": [
            ("citizens-saving-a-report", .implausible), ("citizens-saving-an-hour", .implausible),
            ("government-saving-a-report", .implausible), ("operating-cost-and-officers", .implausible),
            ("government-saving-and-the-states-count", .differs),
            ("citizens-saving-and-the-states-count", .cannotBeChecked), ("online-share", .cannotBeChecked),
        ],
        "spain-data-intermediation": [
            ("investment-and-implementation", .differs), ("investment-with-maintenance", .agrees),
            ("saving-a-transaction", .agrees), ("volume-as-a-running-total", .differs),
            ("transactions-at-least", .agrees), ("transactions-at-most", .agrees), ("even-spread-in-2007", .differs),
            ("documents-in-2013", .agrees), ("photocopies-and-transactions", .agrees),
        ],
        "korea-data-exchange": [
            ("budget-over-the-window", .differs), ("budget-over-twelve-years", .agrees),
            ("carbon-dioxide-and-transport", .implausible), ("carbon-dioxide-and-country", .implausible),
            ("queries-and-population", .implausible), ("carbon-dioxide-and-the-governments-count", .implausible),
            ("queries-and-uses-counted", .implausible), ("saving-over-the-window", .implausible),
            ("saving-a-year", .implausible), ("fees-in-the-saving", .cannotBeChecked),
        ],
        "spain-auctions": [
            ("investment-is-its-parts", .agrees), ("government-saving-and-maintenance", .implausible),
            ("saving-an-auction", .cannotBeChecked), ("travel-to-an-attended-auction", .implausible),
        ],
        "mexico-birth-certificate": [
            ("certificates-in-the-saving", .agrees), ("saving-share", .agrees),
            ("cost-in-person-and-wages", .implausible), ("tickets-and-their-kinds", .agrees),
            ("answers-and-visits", .agrees),
        ],
        "el-salvador-single-registry": [
            ("phases-and-first-version", .differs), ("programmes-and-institutions", .agrees),
            ("municipalities-reached", .agrees),
        ],
        "argentina-digital-inclusion": [("operating-cost-is-its-parts", .agrees), ("people-a-course", .differs)],
    ]

    @Test("Each claim has the verdict that was promised", arguments: CaseShelf.ids)
    func verdicts(id: String) throws {
        let findings = try AuditShelf.findings(on: id)
        let expected = try #require(Self.verdicts[id])
        #expect(findings.map(\.claim.id) == expected.map(\.id))
        for (finding, expected) in zip(findings, expected) {
            #expect(finding.verdict == expected.verdict, "\(id) \(expected.id): \(finding.verdict)")
        }
    }

    @Test(
        "What differs or is implausible is explained, and all words are there in three languages",
        arguments: CaseShelf.ids)
    func explained(id: String) throws {
        for finding in try AuditShelf.findings(on: id) {
            let claim = finding.claim
            if finding.verdict.isWrong { #expect(claim.explanation != nil, "\(claim.id)") }
            if finding.verdict == .cannotBeChecked { #expect(finding.obstacle != nil, "\(claim.id)") }
            for text in [claim.what, claim.explanation, claim.obstacle].compactMap(\.self) {
                #expect(text.languages == ["en", "es", "pt"], "\(claim.id)")
                #expect(Set(text.all).count == 3, "\(claim.id)")
            }
            // A line of a table, without a full stop; a sentence, with one.
            #expect(claim.what.all.allSatisfy { $0.last != "." }, "\(claim.id)")
            let sentences = (claim.explanation?.all ?? []) + (claim.obstacle?.all ?? [])
            #expect(sentences.allSatisfy { $0.last == "." }, "\(claim.id)")
        }
    }

    @Test("A limit of plausibility has a source that is not the case's own page", arguments: CaseShelf.ids)
    func limits(id: String) throws {
        for finding in try AuditShelf.findings(on: id) {
            guard case .plausible? = finding.claim.check else { continue }
            let figures = finding.claim.check?.expressions.flatMap(\.figures) ?? []
            let sources = figures.compactMap(\.evidence.source)
            #expect(!sources.isEmpty, "\(finding.claim.id)")
            for source in sources {
                let isDated = source.text(in: "en").contains { $0.isNumber || $0 == "," }
                #expect(isDated && source.languages == ["en", "es", "pt"], "\(source)")
            }
        }
    }

    /// Computed by hand with a calculator from the printed figures.
    @Test(
        "The figures are those of a pocket calculator",
        arguments: [
            ("brazil-vehicle-tax", "citizens-saving-a-transaction", 710 / 20.1, 5.4 * 11.2),
            ("brazil-vehicle-tax", "government-saving-a-transaction", 219 / 20.1, 100 / 1.5 * 0.09 / 20.1),
            ("brazil-vehicle-tax", "reals-at-face-value", 940_000, 303_030.303),
            // Consumer prices of 1998 and 2017, 46.8008952736 and 155.66878623, and 3.3.
            ("brazil-vehicle-tax", "reals-in-dollars", 940_000, 1_007_937.117183),
            // 1 ÷ 0.75272818 dollars for a euro of 2014.
            ("spain-data-intermediation", "saving-a-transaction", 2000 / 360.0, 6.64250392),
            // 88.36 × 30 pesos at 19.2443 for a dollar.
            ("mexico-birth-certificate", "cost-in-person-and-wages", 220, 137.744385),
            ("panama-311", "saving-an-entity", 67_073.1707, 1_812_000),
            ("panama-311", "cost-a-contact", 1.09596774, 3.39),
            ("uruguay-gub-uy", "spending-a-site", 24_285.7143, 150_000),
            ("ecuador-civil-registry", "saving-is-its-parts", 466e6, 466.5e6),
            ("ecuador-civil-registry", "time-and-its-parts", 49, 43),
            ("ecuador-civil-registry", "revenue-growth", 1300, 1388.88889),
            ("ecuador-civil-registry", "cards-and-population", 17_538_461.5, 16_226_000),
            ("ecuador-civil-registry", "registrations-and-births", 256_097.561, 660_000),
            ("ecuador-civil-registry", "operating-cost-share", 0.379130435, 3.5375),
            ("brazil-crime-report", "citizens-saving-a-report", 131.665569, 60.48),
            ("brazil-crime-report", "citizens-saving-an-hour", 65.8327847, 11.2),
            ("spain-data-intermediation", "investment-with-maintenance", 7.6e6, 7_598_000),
            ("korea-data-exchange", "budget-over-the-window", 80e6, 87.1e6),
            ("korea-data-exchange", "budget-over-twelve-years", 80e6, 80.4e6),
            ("korea-data-exchange", "carbon-dioxide-and-country", 99.0142710, 14),
            ("korea-data-exchange", "queries-and-population", 2319.10946, 8.97959184),
            ("mexico-birth-certificate", "certificates-in-the-saving", 3e6, 3_068_340.31),
            ("mexico-birth-certificate", "saving-share", 98, 97.7727273),
            // 123 a day on the 488 days from July 2017 to October 2018.
            ("mexico-birth-certificate", "tickets-and-their-kinds", 230_012, 60_024),
            // 10 000 a day, 330 000 ÷ 1 250 = 264 days a year, six years.
            ("ecuador-civil-registry", "cards-at-the-registrys-pace", 17_538_461.5, 15_840_000),
            ("brazil-crime-report", "government-saving-a-report", 6.18828176, 100 / 1.5 * 2100 / 151_900),
            // 44 × 4.75 × 2 080 = 434 720 reals of 2020; prices 161.373814184 ÷ 172.774291253, 3.65382536146 a dollar.
            ("brazil-crime-report", "operating-cost-and-officers", 2100, 111_126.0247925),
            // 22.6 M ÷ 2 734 102 reals of 2009; prices 155.66878623 ÷ 95.202981748, 3.1913894463 a dollar.
            ("brazil-crime-report", "government-saving-and-the-states-count", 6.18828176, 4.235112103),
            ("spain-data-intermediation", "even-spread-in-2007", 2e9 / 12, 1.3e6 * 2000 / 360),
            ("spain-data-intermediation", "documents-in-2013", 28_552_000, 30_400_000),
            ("spain-auctions", "government-saving-and-maintenance", 61_500 / 160.0, 100 / 1.5),
            // 4 502 ÷ 4 ÷ (2 399 548 ÷ 47 026 208) = 22 057.4863 auctions a year, of which 5 % with participants.
            ("spain-auctions", "travel-to-an-attended-auction", 73_263.107998, 2050 / (5511 * 0.4) * 220),
            ("korea-data-exchange", "carbon-dioxide-and-the-governments-count", 673e6, 717_000),
            ("korea-data-exchange", "queries-and-uses-counted", 1.25e12 / 11, 390e6),
            // At 1 108.23333333 won for a dollar in 2011.
            ("korea-data-exchange", "saving-over-the-window", 990e6, 1_166_992_510.606),
            ("korea-data-exchange", "saving-a-year", 990e6, 333_052_606.251),
            ("el-salvador-single-registry", "phases-and-first-version", 36, 42),
            ("argentina-digital-inclusion", "people-a-course", 105.435801, 13.1875),
        ] as [(String, String, Double, Double)])
    func figures(id: String, claim: String, asserted: Double, computed: Double) throws {
        let finding = try #require(try AuditShelf.findings(on: id).first { $0.claim.id == claim })
        #expect(((finding.asserted?.value ?? 0) - asserted).magnitude < 1e-8 * asserted, "\(finding.asserted as Any)")
        #expect(((finding.computed?.value ?? 0) - computed).magnitude < 1e-8 * computed, "\(finding.computed as Any)")
    }

    @Test("The share of reports made online is 18.3 %")
    func onlineShare() throws {
        let finding = try #require(
            try AuditShelf.findings(on: "brazil-crime-report").first { $0.claim.id == "online-share" })
        // 151 900 ÷ 832 233.
        #expect(((finding.asserted?.value ?? 0) - 18.2521001).magnitude < 1e-7)
    }

    @Test("The page of differences names every claim that differs, is implausible or cannot be checked")
    func page() throws {
        let place = CaseShelf.folder.appending(path: "../Sources/Documentation/Valor.docc/Differences.md")
        let page = try String(contentsOf: place, encoding: .utf8)
        let all = try CaseShelf.ids.flatMap { try AuditShelf.findings(on: $0) }
        #expect(page.contains("Of \(all.count) claims \(all.count { $0.verdict == .agrees }) agree."))
        for id in CaseShelf.ids {
            let lines = page.split(separator: "\n").filter { $0.hasPrefix("| `\(id)`") }
            for finding in try AuditShelf.findings(on: id) where finding.verdict != .agrees {
                let isThere = lines.contains { $0.contains("`\(finding.claim.id)`") }
                #expect(isThere, "\(id) \(finding.claim.id)")
            }
            // And none that agrees is said to differ.
            for finding in try AuditShelf.findings(on: id) where finding.verdict == .agrees {
                #expect(!lines.contains { $0.contains("`\(finding.claim.id)`") }, "\(id) \(finding.claim.id)")
            }
        }
    }

    @Test("Our own reconstructions are marked, and say what they are made for")
    func reconstructions() throws {
        var ours: [String] = []
        for id in CaseShelf.ids {
            for claim in try CaseShelf.item(id).claims where claim.isReconstruction {
                ours.append("\(id) \(claim.id)")
                #expect(claim.explanation != nil)
            }
        }
        #expect(ours.contains("spain-data-intermediation investment-with-maintenance"))
        #expect(ours.contains("korea-data-exchange budget-over-twelve-years"))
        // What tests a reading of ours says so, and is no fault of the document.
        for claim in [
            "brazil-vehicle-tax reals-in-dollars", "spain-data-intermediation investment-and-implementation",
            "spain-data-intermediation volume-as-a-running-total", "spain-data-intermediation even-spread-in-2007",
            "korea-data-exchange saving-over-the-window", "korea-data-exchange saving-a-year",
        ] {
            #expect(ours.contains(claim), "\(claim)")
        }
    }
}

/// The audit of the cases as they stand, with the rates that are built in.
enum AuditShelf {
    static func findings(on id: String) throws -> [Finding] {
        try audit(of: CaseShelf.item(id)).findings
    }

    static func audit(of item: Case) throws -> CaseAudit { CaseAudit(of: item, money: try CaseShelf.money.get()) }
}
