import Documents
import Testing
import Wording

@testable import Commands
@testable import Reports

@Suite("CSV for a country's spreadsheets")
struct SpreadsheetTests {
    private func session(_ words: String...) throws -> Session {
        try Session(try Invocation(["cases"] + words), environment: [:])
    }

    private func dialect(for country: String) throws -> CSVDialect {
        try session("--csv-for", country).dialect(CaseFolder(folder: nil))
    }

    @Test(
        "A country is named by two letters or three, large or small",
        arguments: ["BR", "BRA", "br", "Bra", "AR", "CL", "CO", "ESP", "UY", "PRY", "ECU", "BOL"])
    func comma(country: String) throws {
        let dialect = try dialect(for: country)
        #expect(dialect.separator == ";" && dialect.decimal == "," && dialect.byteOrderMark)
    }

    @Test("Where numbers have a point, fields have commas", arguments: ["MX", "PE", "US", "GBR", "GT", "PAN", "KOR"])
    func point(country: String) throws {
        let dialect = try dialect(for: country)
        #expect(dialect.separator == "," && dialect.decimal == "." && dialect.byteOrderMark)
    }

    @Test("Without a country it is RFC 4180")
    func none() throws {
        #expect(try session().dialect(CaseFolder(folder: nil)) == .rfc4180)
    }

    @Test(
        "A country that is not known is answered with the nearest",
        arguments: [
            ("RB", "BR"), ("BX", nil), ("UK", nil), ("MXE", "MEX"), ("Brasil", "BRA"), ("MEXICO", "MEX"),
            ("Guatmala", "GTM"), ("España", "ESP"), ("CHE", nil), ("nowhere at all", nil),
        ] as [(String, String?)])
    func unknown(text: String, nearest: String?) throws {
        #expect {
            try dialect(for: text)
        } throws: { error in
            guard case .usage(.unknownSpreadsheetCountry(text, let found)) = error as? Failure else { return false }
            return found == nearest
        }
    }

    @Test("A country implies CSV, by any name of the file that asks for nothing else")
    func format() throws {
        #expect(try session("--csv-for", "BR").format(among: Format.allCases) == .csv)
        #expect(try session("--csv-for", "BR", "-O", "csv", "-o", "a.csv").format(among: Format.allCases) == .csv)
        #expect(try session("--csv-for", "BR", "-o", "plain").format(among: Format.allCases) == .csv)
        for words in [["-O", "json"], ["-o", "a.md"], ["-o", "a.txt"], ["-O", "csv", "-o", "a.json"]] {
            let session = try Session(try Invocation(["cases", "--csv-for", "BR"] + words), environment: [:])
            #expect(throws: Failure.self) { try session.format(among: Format.allCases) }
        }
    }
}
