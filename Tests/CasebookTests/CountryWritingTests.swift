import Casebook
import Foundation
import Languages
import Registers
import Syntax
import Testing

@Suite("Numbers are written as people of the language write them in a country")
struct CountryWritingTests {
    private func register(_ name: String) throws -> SourceText {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Cases/reference/\(name)")
        return SourceText(name: name, text: try String(contentsOf: url, encoding: .utf8))
    }

    @Test("Spanish has a point in Peru and Mexico and a comma in Chile; Portuguese has a comma in Brazil")
    func formats() throws {
        let formats = try NumberFormatRegister(try register("number-formats.csv"))
        for (country, decimal, language) in [
            ("PER", ".", "es"), ("MEX", ".", "es"), ("CHL", ",", "es"), ("BRA", ",", "pt"), ("CRI", ",", "es"),
        ] {
            let format = try #require(formats[country])
            #expect(String(format.decimal) == decimal && format.language == language, "\(country)")
        }
    }

    @Test("A currency that has a sign of its own has it in the register")
    func signs() throws {
        let signs = try CurrencyRegister(try register("currencies.csv")).signs
        let expected = [
            "PYG": "Gs.", "PEN": "S/", "BOB": "Bs", "CRC": "₡", "GTQ": "Q", "NIO": "C$", "PAB": "B/.", "DOP": "RD$",
            "BRL": "R$",
        ]
        for (code, sign) in expected { #expect(signs[code] == sign, "\(code)") }
        // What several currencies share would be a guess.
        for code in ["ARS", "CLP", "COP", "MXN", "UYU", "JPY", "CNY", "SEK"] { #expect(signs[code] == nil, "\(code)") }
        #expect(Set(signs.values).count == signs.count)
    }
}
