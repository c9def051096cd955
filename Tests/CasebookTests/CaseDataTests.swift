import Casebook
import Facts
import Findings
import Foundation
import Syntax
import Testing
import Valuation

@Suite("The data of the eleven cases")
struct CaseDataTests {
    @Test("The eleven are there, and no other")
    func eleven() throws {
        let names = try CaseShelf.names(in: "value-of-digital-government", ending: "")
        #expect(Set(names) == Set(CaseShelf.ids.map { $0 + ".json" } + ["origin.json"]))
        #expect(CaseShelf.ids.count == 11)
    }

    @Test("A case reads without an error or a warning, under the name of its file", arguments: CaseShelf.ids)
    func reads(id: String) throws {
        let (item, log) = try CaseShelf.read(CaseShelf.source("value-of-digital-government/\(id).json"))
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.fact.code))")
        #expect(item?.id == id)
        #expect(item?.document == "value-of-digital-government")
        #expect(item?.project.currency.code == "USD")
        #expect(item?.project.country?.count == 3)
        #expect(item?.project.priceYear != nil)
    }

    @Test("The pages of the document ascend as the ids do")
    func pages() throws {
        let pages = try CaseShelf.ids.map { try CaseShelf.item($0).page }
        #expect(pages == [8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28])
    }

    @Test("Every figure has its phrase and its place, in every reading", arguments: CaseShelf.ids)
    func evidence(id: String) throws {
        let item = try CaseShelf.item(id)
        for reading in item.readings {
            for flow in try item.project(in: [reading.id]).flows {
                #expect(flow.evidence.quote?.isEmpty == false, "\(flow.id ?? "?") in \(reading.id)")
                #expect(flow.evidence.place?.isEmpty == false, "\(flow.id ?? "?") in \(reading.id)")
                #expect(flow.id != nil)
                if flow.isReconstruction { #expect(flow.evidence.note != nil) }
            }
        }
        let particulars = item.particulars
        for evidence in item.quantities.map({ $0.evidence }) + item.outputs.map({ $0.evidence })
            + particulars.dates.map({ $0.evidence }) + particulars.statements.map({ $0.evidence })
            + particulars.references.map({ $0.evidence })
        {
            #expect(evidence.quote?.isEmpty == false)
            #expect(evidence.place?.isEmpty == false)
        }
        #expect(!item.section.isEmpty)
    }

    @Test("Every text is there in English, Spanish and Portuguese", arguments: CaseShelf.ids)
    func languages(id: String) throws {
        let source = try CaseShelf.source("value-of-digital-government/\(id).json")
        let root = try #require(JSONReader.read(DiagnosticLog(source)))
        checkLanguages(root, key: "")
    }

    /// Texts that are said in words, wherever they stand.
    private func checkLanguages(_ node: JSONNode, key: String) {
        let worded: Set = ["name", "about", "institution", "what", "note", "benefits", "assumptions", "unit"]
        if let members = node.members {
            let keys = members.map(\.key)
            if !Set(keys).isDisjoint(with: ["en", "es", "pt"]) {
                #expect(keys == ["en", "es", "pt"], "\(key) at byte \(node.offset)")
                let texts = members.compactMap(\.value.string)
                #expect(texts.count == 3 && texts.allSatisfy { !$0.isEmpty }, "\(key) at byte \(node.offset)")
            } else {
                for member in members { checkLanguages(member.value, key: member.key) }
            }
        } else if let elements = node.elements {
            for element in elements { checkLanguages(element, key: key) }
        } else if let text = node.string, worded.contains(key) {
            // A sign that is the same in every language: US$, %.
            #expect(text.allSatisfy { !$0.isLowercase }, "\(key): \(text)")
        }
    }

    @Test("Every quantity has an id of its own", arguments: CaseShelf.ids)
    func quantities(id: String) throws {
        let ids = try CaseShelf.item(id).quantities.map(\.id)
        #expect(ids.allSatisfy { $0 != nil })
        #expect(Set(ids).count == ids.count)
    }

    @Test("Benefits without a price are listed, and what is assumed is said", arguments: CaseShelf.ids)
    func benefits(id: String) throws {
        let project = try CaseShelf.item(id).project
        #expect(!project.benefits.isEmpty)
        #expect(!project.assumptions.isEmpty)
        #expect(project.assumptions.allSatisfy { $0.languages == ["en", "es", "pt"] })
    }

    @Test("Every reading reads; any two read, whatever their order, or conflict", arguments: CaseShelf.ids)
    func readings(id: String) throws {
        let item = try CaseShelf.item(id)
        let terms = AppraisalTerms(horizonYears: 15, rate: AppraisalTerms.usualRate, timing: .end)
        func worth(_ readings: [String]) throws -> Computed<Double>? {
            do {
                let project = try item.project(in: readings)
                return Account(of: project, perspective: .social, terms: terms)[.netPresentValue]
            } catch ReadingError.conflict(let first, let second) {
                #expect(readings.contains(first) && readings.contains(second))
                return nil
            }
        }
        #expect(item.readings.count { $0.isDefault } == 1)
        #expect(item.readings.first?.isDefault == true)
        #expect(Set(item.readings.map(\.id)).count == item.readings.count)
        #expect(try worth([item.defaultReading.id]) == worth([]))
        for first in item.readings {
            let alone = try #require(try worth([first.id]))
            #expect(try worth([first.id, first.id]) == alone)
            for second in item.readings where second.id != first.id {
                #expect(try worth([first.id, second.id]) == worth([second.id, first.id]))
            }
        }
    }

    @Test("The readings are those that were promised")
    func readingIDs() throws {
        let expected = [
            "brazil-vehicle-tax": ["as-stated"], "panama-311": ["from-launch", "from-start"],
            "uruguay-gub-uy": ["from-launch", "from-start"], "ecuador-civil-registry": ["observed", "sustained"],
            "brazil-crime-report": ["as-stated"],
            "spain-data-intermediation": [
                "by-volume", "observed", "sustained", "reconstruction", "headline", "all-entities",
            ],
            "korea-data-exchange": [
                "investment-window", "observed", "sustained", "annual", "official-series", "thirteen-years",
            ],
            "spain-auctions": ["split", "headline"], "mexico-birth-certificate": ["observed", "sustained"],
            "el-salvador-single-registry": ["as-stated"], "argentina-digital-inclusion": ["as-stated"],
        ]
        for id in CaseShelf.ids { #expect(try CaseShelf.item(id).readings.map(\.id) == expected[id], "\(id)") }
    }
}
