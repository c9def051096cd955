import Casebook
import Foundation
import Syntax
import Testing

/// The partial cases as they stand in the repository's `Cases/evidence`.
enum EvidenceShelf {
    /// Their ids, which are the names of their files.
    static let ids: [String] = {
        let names = (try? CaseShelf.names(in: "evidence", ending: ".json")) ?? []
        return names.filter { $0 != "origins.json" }.map { String($0.dropLast(5)) }
    }()

    static func source(_ id: String) throws -> SourceText { try CaseShelf.source("evidence/\(id).json") }

    static func item(_ id: String) throws -> Case { try #require(try CaseShelf.read(source(id)).item) }

    /// A partial case written in a test.
    static func small(_ keys: String) throws -> Case {
        let text = """
            { "id": "small", "standing": "evidence", "document": "d", "section": "s", "name": "n", \(keys) }
            """
        let (item, log) = try CaseShelf.read(SourceText(name: "small.json", text: text))
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.fact))")
        return try #require(item)
    }
}
