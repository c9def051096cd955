import Casebook
import Findings
import Foundation
import Syntax
import Testing
import Valuation

@Suite("Where the data comes from, and the examples")
struct OriginTests {
    @Test("The document has a complete record of origin")
    func document() throws {
        let log = DiagnosticLog(try CaseShelf.source("value-of-digital-government/origin.json"))
        let root = try #require(JSONReader.read(log))
        let origin = try #require(Origin(root, log: log))
        #expect(log.diagnostics.isEmpty)
        let texts = [
            origin.title, origin.producer, origin.citation, origin.published, origin.accessed, origin.licence,
        ]
        #expect(texts.allSatisfy { !$0.isEmpty })
        #expect(origin.title == "The Value of Digital Government")
        #expect(origin.asOf == "November 2018")
        // A checksum says of which text.
        let checksum = try #require(root["checksum"]?.string)
        #expect(checksum.firstMatch(of: /^sha256:[0-9a-f]{64}/) != nil)
    }

    @Test("A record of origin that lacks something is refused")
    func incomplete() throws {
        let text = #"{ "title": "T", "producer": "P", "citation": "C", "published": "2018", "licence": "L" }"#
        let log = DiagnosticLog(SourceText(name: "origin.json", text: text))
        let root = try #require(JSONReader.read(log))
        #expect(Origin(root, log: log) == nil)
        #expect(log.diagnostics.map(\.fact.code) == ["missingKey"])
    }

    @Test("Every file of reference data has its record, and every column its explanation")
    func reference() throws {
        struct Origins: Decodable {
            struct Entry: Decodable {
                let file: String
                let title: String
                let columns: [String: String]
                let sources: [[String: Said]]
            }
            /// A text, or one for each language.
            enum Said: Decodable {
                case text(String)
                case languages([String: String])

                init(from decoder: any Decoder) throws {
                    let value = try decoder.singleValueContainer()
                    if let text = try? value.decode(String.self) {
                        self = .text(text)
                    } else {
                        self = .languages(try value.decode([String: String].self))
                    }
                }

                var isSaid: Bool {
                    switch self {
                    case .text(let text): !text.isEmpty
                    case .languages(let texts):
                        Set(texts.keys) == ["en", "es", "pt"] && texts.values.allSatisfy { !$0.isEmpty }
                    }
                }
            }
            let files: [Entry]
        }
        let data = Data(try CaseShelf.source("reference/origins.json").bytes)
        let entries = try JSONDecoder().decode(Origins.self, from: data).files
        let names = try CaseShelf.names(in: "reference", ending: "").filter { $0 != "origins.json" }
        #expect(entries.map(\.file).sorted() == names)
        let parts = ["title", "producer", "citation", "version", "datePublished", "dateAccessed", "licence"]
        for entry in entries {
            #expect(!entry.title.isEmpty && !entry.sources.isEmpty)
            for source in entry.sources {
                #expect(parts.allSatisfy { source[$0]?.isSaid == true }, "\(entry.file): \(source)")
            }
            #expect(try columns(of: entry.file) == Set(entry.columns.keys), "\(entry.file)")
            #expect(entry.columns.values.allSatisfy { !$0.isEmpty })
        }
    }

    /// What a file of reference data holds: the header of a table, the keys of the objects of a list.
    private func columns(of file: String) throws -> Set<String> {
        let source = try CaseShelf.source("reference/\(file)")
        guard file.hasSuffix(".json") else { return Set(source.line(1).split(separator: ",").map(String.init)) }
        let root = try #require(JSONReader.read(DiagnosticLog(source)))
        let rows = root.members?.flatMap { $0.value.elements ?? [] } ?? []
        // A quote and a note explain themselves.
        return Set(rows.flatMap { $0.members?.map(\.key) ?? [] }).subtracting(["quote", "note"])
    }

    @Test("Every example reads without an error or a warning, and has a value")
    func examples() throws {
        let names = try CaseShelf.names(in: "examples", ending: ".json")
        #expect(names.count >= 2)
        for name in names {
            let (project, log) = try CaseShelf.readProject(CaseShelf.source("examples/\(name)"))
            #expect(log.diagnostics.isEmpty, "\(name): \(log.diagnostics.map(\.fact.code))")
            let terms = AppraisalTerms(horizonYears: 10, rate: AppraisalTerms.usualRate, timing: .end)
            let view = Account(of: try #require(project), perspective: .social, terms: terms)
            #expect(view[.netPresentValue].value != nil, "\(name)")
        }
    }
}
