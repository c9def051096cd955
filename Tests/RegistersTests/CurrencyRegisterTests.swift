import Registers
import Syntax
import Testing

@Suite("The register of currencies")
struct CurrencyRegisterTests {
    private let header =
        "code,name_en,name_es,name_pt,minor_units,kind,issuer,successor,per_successor,replaced_on"

    private func register(_ rows: String...) throws -> CurrencyRegister {
        try CurrencyRegister(SourceText(name: "c.csv", text: ([header] + rows).joined(separator: "\n")))
    }

    @Test("A row becomes what is known of a currency; empty cells are unknown")
    func reading() throws {
        let register = try register(
            "PYG,Paraguayan Guarani,guaraní paraguayo,,0,currency,PRY,,,",
            "ESP,Spanish Peseta,,,0,legacy,ESP,EUR,166.386,1999-01-01", "XAU,Gold,oro,Ouro,,metal,,,,")
        #expect(register.codes == ["ESP", "PYG", "XAU"])
        let guarani = try register.currency("PYG")
        #expect(guarani.name.text(in: "es") == "guaraní paraguayo")
        #expect(guarani.name.text(in: "pt") == "Paraguayan Guarani")
        #expect(guarani.minorUnits == 0 && guarani.kind == .currency && guarani.issuer == "PRY")
        #expect(guarani.succession == nil)
        let peseta = try register.currency("ESP")
        #expect(peseta.succession?.successor == "EUR")
        #expect(peseta.succession?.ratio == 166.386)
        #expect(peseta.succession?.date == "1999-01-01")
        #expect(register["XAU"]?.minorUnits == nil && register["XAU"]?.issuer == nil)
        #expect(register["xau"] == nil)
    }

    @Test("A code the register lacks is answered with the nearest one, money before all else")
    func unknown() throws {
        let register = try register(
            "UYI,Indexed,,,0,indexUnit,URY,,,", "UYU,Peso,,,2,currency,URY,,,", "PEN,Sol,,,2,currency,PER,,,")
        #expect(throws: UnknownCode(code: "UYV", nearest: "UYU")) { try register.currency("UYV") }
        #expect(throws: UnknownCode(code: "QQQ", nearest: nil)) { try register.currency("QQQ") }
        #expect(register.nearest(to: "UIY") == "UYI")
        #expect(register.nearest(to: "usu") == "UYU")
    }

    @Test("Everything that is wrong with a text is said at once, each at its place")
    func problems() throws {
        let error = #expect(throws: InvalidRegister.self) {
            try register(
                "PYG,Guarani,,,zero,money,PRY,,,", "pyg,Guarani,,,0,currency,PRY,,,", "PEN,,,,0.5,currency,PER,,,",
                "BRL,Real,,,2,currency", "ARS,Peso,,,2,currency,ARG,,,", "ARS,Peso,,,2,currency,ARG,,,",
                "CLP,Peso,,,\"0,5\",currency,CHL,,,")
        }
        let found = error?.diagnostics.map { "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.fact.code)" }
        #expect(
            found == [
                "2:15 notANumber", "2:20 notAChoice", "3:1 malformedCode", "4:5 emptyCell", "4:8 notANumber",
                "5:1 tooFewFields", "7:1 duplicateCode", "8:12 notANumber",
            ])
    }

    @Test("A header without its columns, and no header at all, are said", arguments: ["", "\u{FEFF}\n\n"])
    func headers(empty: String) throws {
        let lacking = #expect(throws: InvalidRegister.self) {
            try CurrencyRegister(SourceText(name: "c.csv", text: "code,name_en,kind\nPYG,Guarani,currency\n"))
        }
        #expect(lacking?.diagnostics.first?.fact.code == "missingColumn")
        let nothing = #expect(throws: InvalidRegister.self) {
            try CurrencyRegister(SourceText(name: "c.csv", text: empty))
        }
        #expect(nothing?.diagnostics.map(\.fact.code) == ["emptyFile"])
    }
}
