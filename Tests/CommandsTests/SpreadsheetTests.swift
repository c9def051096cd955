import Documents
import Testing
import Wording

@testable import Commands
@testable import Reports

@Suite("CSV for a country's spreadsheets")
struct SpreadsheetTests {
    private func dialect(for country: String?) throws -> CSVDialect {
        try Session(Invocation(["cases"]), environment: [:]).dialect(for: country, CaseFolder(folder: nil))
    }

    private func format(_ words: String...) throws -> Format {
        try Invocation(["cases", "--csv-for", "BR"] + words).format(among: Format.allCases)
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
        #expect(try dialect(for: nil) == .rfc4180)
    }

    @Test("A country goes by its name as by its code", arguments: ["Brasil", "BRA", "br", "Brazil"])
    func byName(text: String) throws {
        #expect(try dialect(for: text) == dialect(for: "BR"))
    }

    @Test(
        "A country that is not known is answered with the nearest",
        arguments: [
            ("RB", "BR"), ("BX", nil), ("MXE", "MEX"),
            ("Guatmala", "GTM"), ("CHE", nil), ("nowhere at all", nil),
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
        #expect(try format() == .csv)
        #expect(try format("-O", "csv", "-o", "a.csv") == .csv)
        #expect(try format("-o", "plain") == .csv)
        for words in [["-O", "json"], ["-o", "a.md"], ["-o", "a.txt"], ["-O", "csv", "-o", "a.json"]] {
            let invocation = try Invocation(["cases", "--csv-for", "BR"] + words)
            #expect(throws: UsageProblem.self) { try invocation.format(among: Format.allCases) }
        }
    }

    @Test("A person's CSV has titles and money to its smallest unit, a machine's codes and every digit")
    func headers() throws {
        func request(_ words: String...) throws -> DeliveryRequest {
            try DeliveryRequest(Invocation(["cases"] + words))
        }
        let (machine, person) = (try request("-O", "csv"), try request("--csv-for", "BR"))
        #expect(machine.header == .codes && machine.precision == .full)
        #expect(person.header == .titles && person.precision == .unit)
        let asked = try request("--csv-for", "BR", "--header", "codes", "--precision", "full")
        #expect(asked.header == .codes && asked.precision == .full)
        #expect(try request("--header", "titles").format == .csv)
        #expect(throws: UsageProblem.self) { try request("--precision", "unit", "-O", "json") }
    }
}
