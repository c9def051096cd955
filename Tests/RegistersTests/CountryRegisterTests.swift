import Registers
import Syntax
import Testing

@Suite("The register of countries")
struct CountryRegisterTests {
    private let text = """
        code,alpha_2,numeric,name_en,name_es,name_pt,currencies,standard
        PAN,PA,591,Panama,Panamá,Panamá,PAB USD,ISO 3166-1
        EMU,,,Eurozone,zona del euro,zona do euro,EUR,World Bank
        ATA,AQ,010,Antarctica,Antártida,Antártida,,ISO 3166-1

        """

    @Test("A row becomes a country, whatever other columns there are")
    func reading() throws {
        let register = try CountryRegister(SourceText(name: "countries.csv", text: text))
        #expect(register.codes == ["ATA", "EMU", "PAN"])
        let panama = try register.country("PAN")
        #expect(panama.shortCode == "PA" && panama.currencies == ["PAB", "USD"])
        #expect(panama.name.text(in: "es") == "Panamá")
        #expect(register["EMU"]?.shortCode == nil)
        #expect(register["ATA"]?.currencies == [])
    }

    @Test(
        "A country is known by its codes and its names, in any case, with accents or without, in short or in full",
        arguments: [
            "PAN", "pan", "PA", "pa", "Panama", "PANAMÁ", " panamá ", "República de Panamá", "Republic of Panama",
        ])
    func named(text: String) throws {
        let register = try CountryRegister(SourceText(name: "countries.csv", text: self.text))
        #expect(register.country(named: text)?.code == "PAN")
        #expect(register.country(named: "zona do euro")?.code == "EMU")
        for other in ["", "-", "Pan", "de"] where other != "Pan" { #expect(register.country(named: other) == nil) }
    }

    @Test("A code the register lacks is answered with the nearest one")
    func unknown() throws {
        let register = try CountryRegister(SourceText(name: "countries.csv", text: text))
        #expect(throws: UnknownCode(code: "PNA", nearest: "PAN")) { try register.country("PNA") }
        #expect(throws: UnknownCode(code: "XYZ", nearest: nil)) { try register.country("XYZ") }
    }

    @Test("What is wrong is said at its place")
    func problems() {
        let error = #expect(throws: InvalidRegister.self) {
            try CountryRegister(SourceText(name: "countries.csv", text: text + "PA,,,,,,,\n"))
        }
        #expect(error?.diagnostics.map(\.fact.code) == ["malformedCode", "emptyCell"])
    }
}
