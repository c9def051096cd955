import Facts
import Registers
import Syntax
import Testing

@Suite("The record of origin of reference data")
struct ReferenceOriginTests {
    private func text(_ licence: String) -> String {
        """
        { "files": [ { "file": "a.csv", "title": "A", "sources": [
            { "title": "T", "producer": "P", "citation": "C", "version": "1", "datePublished": "2026",
              "dateAccessed": "2026-11-21", \(licence) } ] }, { "file": "b.csv", "sources": [] } ] }
        """
    }

    @Test("Each file has its sources, each with its licence")
    func reading() throws {
        let text = text(#""licence": "Unicode License v3", "licenceCode": "Unicode-3.0""#)
        let origins = try ReferenceOrigin.all(in: SourceText(name: "o.json", text: text))
        let source = try #require(origins["a.csv"]?.first)
        #expect(source.title == "T" && source.version == "1" && source.citation == "C")
        #expect(source.licence == "Unicode License v3" && source.licenceCode == "Unicode-3.0")
        #expect(origins["b.csv"] == [])
        #expect(origins["c.csv"] == nil)
    }

    @Test("A licence may be said in each language")
    func licenceInLanguages() throws {
        let text = text(#""licence": { "en": "public domain", "es": "de dominio público" }"#)
        let source = try #require(try ReferenceOrigin.all(in: SourceText(name: "o.json", text: text))["a.csv"]?.first)
        #expect(source.licence.text(in: "es") == "de dominio público")
        #expect(source.licence.text(in: "en") == "public domain")
    }

    @Test(
        "A source without a licence, and a key it does not have, are said",
        arguments: [#""licence": """#, #""licence": { "es": 5 }"#, #""licence": { "pt": " " }"#, #""x": 1"#])
    func problems(licence: String) {
        #expect(throws: InvalidRegister.self) {
            try ReferenceOrigin.all(in: SourceText(name: "o.json", text: text(licence)))
        }
    }
}
