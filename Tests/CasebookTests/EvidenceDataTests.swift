import Casebook
import Facts
import Findings
import Foundation
import Syntax
import Testing
import Valuation

@Suite("The data of the partial cases")
struct EvidenceDataTests {
    @Test("Every one that was promised is there")
    func promised() {
        let promised: Set = [
            "brazil-digital-procedures", "brazil-gov-br", "chile-docdigital", "chile-claveunica", "chile-firmagob",
            "colombia-digital-centres", "peru-vendor-file", "peru-certijoven", "panama-digital-voucher",
            "uruguay-medical-record", "jamaica-business-registration", "chile-virtual-police-station",
            "ecuador-digital-response", "argentina-remote-procedures", "peru-police-report", "peru-police-certificate",
            "peru-procedure-hours", "peru-electronic-catalogues", "peru-telehealth", "argentina-public-cloud",
            "chile-coordinated-purchase", "ecuador-project-threshold",
            "argentina-line-144", "chile-covid-viewer", "chile-disability-certificate", "chile-public-innovators",
            "colombia-cloud-purchase", "colombia-computers-to-educate", "colombia-open-data", "colombia-por-tic-mujer",
            "ecuador-online-services", "el-salvador-digital-education", "mexico-coronavirus-site", "mexico-covid-app",
            "paraguay-transfer-requests", "peru-affidavits", "peru-citizen-complaints", "peru-claims-book",
            "peru-coronavirus-site", "peru-covid-survey", "peru-disability-register", "peru-gob-pe",
            "peru-interoperability-platform", "peru-wallet-payments",
        ]
        #expect(promised.isSubset(of: EvidenceShelf.ids), "\(promised.subtracting(EvidenceShelf.ids))")
        #expect(Set(EvidenceShelf.ids).isDisjoint(with: CaseShelf.ids))
    }

    @Test(
        "A partial case reads without an error or a warning, under the name of its file", arguments: EvidenceShelf.ids)
    func reads(id: String) throws {
        let (item, log) = try CaseShelf.read(EvidenceShelf.source(id))
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.fact.code))")
        #expect(item?.id == id)
        #expect(item?.partial != nil)
        #expect(item?.project.country?.count == 3)
        #expect(item?.section.isEmpty == false)
    }

    @Test("Every document has its record of origin, and every record a partial case")
    func origins() throws {
        let log = DiagnosticLog(try CaseShelf.source("evidence/origins.json"))
        let root = try #require(JSONReader.read(log))
        for member in root.members ?? [] { #expect(Origin(member.value, log: log) != nil) }
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.fact))")
        let documents = try EvidenceShelf.ids.map { try EvidenceShelf.item($0).document }
        #expect(Set(documents) == Set((root.members ?? []).map(\.key)))
    }

    @Test("Every figure has its phrase, its place, an id and a mark, in every reading", arguments: EvidenceShelf.ids)
    func marks(id: String) throws {
        let item = try EvidenceShelf.item(id)
        let facts = try #require(item.partial)
        for reading in item.readings {
            for flow in try item.project(in: [reading.id]).flows {
                #expect(flow.evidence.quote?.isEmpty == false && flow.evidence.place?.isEmpty == false)
                #expect(flow.id.flatMap { facts.marks[$0] } != nil, "\(flow.id ?? "?")")
                if flow.isReconstruction { #expect(flow.evidence.note != nil) }
            }
            for quantity in item.quantities(in: [reading.id]) {
                #expect(quantity.evidence.quote?.isEmpty == false && quantity.evidence.place?.isEmpty == false)
                #expect(quantity.id.flatMap { facts.measures[$0] } != nil)
            }
        }
        #expect(item.project.flows.count + item.quantities.count > 0)
    }

    @Test("An amount has a currency and a price year, or a reading that gives it one", arguments: EvidenceShelf.ids)
    func currencies(id: String) throws {
        let item = try EvidenceShelf.item(id)
        let hasMoney =
            item.project.flows.contains { $0.amount().value != nil }
            || item.partial?.measures.values.contains(where: \.isMoney) == true
        guard hasMoney else { return }
        #expect(item.project.priceYear != nil)
        guard item.project.currency == .none else { return }
        #expect(item.missing(in: item.project).contains(.currency))
        let resolved = try item.readings.filter { !$0.isDefault }.map { try item.project(in: [$0.id]) }
        #expect(!resolved.isEmpty && resolved.allSatisfy { !item.missing(in: $0).contains(.currency) })
    }

    @Test("Readings of its own have a default, and every one reads", arguments: EvidenceShelf.ids)
    func readings(id: String) throws {
        let item = try EvidenceShelf.item(id)
        #expect(item.readings.count { $0.isDefault } == 1)
        #expect(item.readings.first?.isDefault == true)
        for reading in item.readings {
            _ = try PartialAnswers(of: item, in: [reading.id], perspective: .social, terms: usual)
        }
    }

    @Test(
        "What the audit finds wrong as printed is marked where it is listed",
        arguments: [
            ("chile-virtual-police-station", "procedures-total"), ("brazil-digital-procedures", "population-saving"),
            ("peru-voucher-report", "vouchers"),
        ])
    func wrongAsPrinted(id: String, figure: String) throws {
        let audit = try AuditShelf.audit(of: EvidenceShelf.item(id))
        #expect(audit.wrongAsPrinted.contains(figure), "\(audit.wrongAsPrinted)")
    }

    @Test("Something is missing of every one: it is no whole case", arguments: EvidenceShelf.ids)
    func missing(id: String) throws {
        let item = try EvidenceShelf.item(id)
        #expect(!Set(item.missing(in: item.project)).isDisjoint(with: [.investment, .operatingCost, .saving]))
    }

    @Test("Every text is there in English, Spanish and Portuguese", arguments: EvidenceShelf.ids)
    func languages(id: String) throws {
        let root = try #require(JSONReader.read(DiagnosticLog(EvidenceShelf.source(id))))
        func check(_ node: JSONNode) {
            let keys = (node.members ?? []).map(\.key)
            if !Set(keys).isDisjoint(with: ["en", "es", "pt"]) { #expect(keys == ["en", "es", "pt"]) }
            for member in node.members ?? [] { check(member.value) }
            for element in node.elements ?? [] { check(element) }
        }
        check(root)
    }

    private let usual = AppraisalTerms(
        horizonYears: AppraisalTerms.usualHorizon, rate: AppraisalTerms.usualRate, timing: .end)
}
