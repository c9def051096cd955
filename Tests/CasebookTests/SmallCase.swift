import Casebook
import Projects
import Syntax
import Testing

/// Small cases and projects written in the tests.
enum SmallCase {
    /// A case of one investment line `cost`, one operating line `run` and one saving `gain`, with readings.
    static func source(readings: String, saving: String = #""amount": 50, "per": "year""#) -> SourceText {
        SourceText(
            name: "small.json",
            text: """
                { "id": "small", "document": "d", "section": "s", "name": "n", "currency": "USD", "start": "2020-01",
                  "investment": [ { "id": "cost", "what": "c", "amount": 100, "quote": "q", "place": "p" } ],
                  "operating": [
                    { "id": "run", "what": "r", "amount": 10, "per": "year", "quote": "q", "place": "p" } ],
                  "savings": [
                    { "id": "gain", "what": "g", "to": "government", \(saving), "quote": "q", "place": "p" } ],
                  "readings": [ \(readings) ] }
                """)
    }

    static func item(readings: String, saving: String = #""amount": 50, "per": "year""#) throws -> Case {
        let (item, log) = try CaseShelf.read(source(readings: readings, saving: saving))
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.fact))")
        return try #require(item)
    }

    /// The codes of what is wrong with a case with some readings.
    static func problems(readings: String) throws -> [String] {
        let (item, log) = try CaseShelf.read(source(readings: readings))
        #expect(item == nil || !log.hasErrors)
        return log.diagnostics.map(\.fact.code)
    }

    /// A project that invests, then saves the same every year.
    static func project(
        _ name: String, invests: String = "100", saves: String = "50", currency: String = "USD", country: String? = nil
    ) throws -> Project {
        let land = country.map { #""country": "\#($0)", "# } ?? ""
        let text = """
            { "name": "\(name)", \(land)"currency": "\(currency)",
              "investment": [ { "what": "c", "amount": \(invests) } ], "operating": [],
              "savings": [ { "what": "g", "to": "government", "amount": \(saves), "per": "year" } ] }
            """
        let (project, log) = try CaseShelf.readProject(SourceText(name: "small.json", text: text))
        #expect(log.diagnostics.isEmpty, "\(log.diagnostics.map(\.fact))")
        return try #require(project)
    }
}
