import Foundation
import Registers
import Syntax
import Testing

@Suite("Figures by country: the value of time, shadow prices")
struct FigureRegisterTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Cases/reference")

    private func source(_ name: String) throws -> SourceText {
        SourceText(name: name, bytes: Array(try Data(contentsOf: Self.folder.appending(path: name))))
    }

    @Test("Every figure has a currency that there is, a year, a source, and says whether that was read")
    func data() throws {
        let currencies = try CurrencyRegister(source("currencies.csv"))
        let countries = try CountryRegister(source("countries.csv"))
        let times = try FigureRegister(valuesOfTime: source("value-of-time.csv"))
        #expect(times.countries == ["CHL", "GBR", "USA"])
        for country in times.countries {
            #expect(countries[country] != nil)
            for (purpose, figure) in times[country] ?? [:] {
                #expect(["work", "leisure", "any"].contains(purpose))
                #expect(figure.value > 0 && currencies[figure.currency ?? ""] != nil && figure.year != nil)
                // What was read in somebody else's words says so.
                #expect(
                    figure.isVerified != figure.source.text(in: "en").contains("not in the"), "\(country) \(purpose)")
                #expect(figure.source.languages == ["en", "es", "pt"] && figure.name == nil)
            }
        }
        let prices = try FigureRegister(shadowPrices: source("shadow-prices.csv"))
        for country in prices.countries {
            for (category, figure) in prices[country] ?? [:] {
                #expect((0.1...3).contains(figure.value) && figure.currency == nil, "\(category)")
                #expect(figure.isVerified != figure.source.text(in: "en").contains("not in the"), "\(category)")
                #expect(figure.source.languages == ["en", "es", "pt"])
                #expect(figure.name?.text(in: "en") == category && figure.name?.languages == ["en", "es", "pt"])
            }
        }
        #expect(prices["COL"]?["unskilled labour"]?.value == 0.607)
        #expect(times["CHL"]?["any"]?.value == 3338 && times["USA"]?["work"]?.value == 33.5)
        #expect(prices["PER"]?["foreign exchange"]?.value == 1.08)
        // Resolución Ministerial 159 of Bolivia, as cited; Nicaragua's norms of 2011, in the words of its directorate.
        #expect(prices["BOL"]?["unskilled urban labour"]?.value == 0.23)
        #expect(
            prices["NIC"]?["foreign exchange"]?.value == 1.27 && prices["NIC"]?["foreign exchange"]?.isVerified == true)
        // The data book's table A1.3.1, in prices of 2023; the unit of 2006, in prices of 2002, stays on record.
        #expect(times["GBR"]?["work"]?.value == 25.18 && times["GBR"]?["leisure"]?.value == 5.94)
        #expect(times["GBR"]?["leisure"]?.year == 2023)
    }

    @Test("What was looked for and could not be read says by which name it goes, and when")
    func sought() throws {
        let times = try FigureRegister(valuesOfTime: source("value-of-time.csv")).sought
        #expect(times.map(\.country) == ["MEX", "MEX", "PER", "COL", "BRA"])
        let prices = try FigureRegister(shadowPrices: source("shadow-prices.csv")).sought
        #expect(
            prices.map { "\($0.country) \($0.subject)" } == [
                "CHL unskilled labour", "CHL foreign exchange", "MEX unskilled labour", "MEX foreign exchange",
            ])
        for one in times + prices {
            #expect(one.source.languages == ["en", "es", "pt"] && one.readOn >= "2026-11-30", "\(one.country)")
            #expect(one.source.text(in: "en").contains("looked for, not in"), "\(one.country)")
        }
        #expect(prices.allSatisfy { $0.name?.text(in: "en") == $0.subject })
        #expect(
            times[0].currency == "MXN" && times[0].year == 2025 && times[0].address?.hasPrefix("https://imt.mx") == true
        )
    }

    @Test("A row without a figure is one that is unverified and says in a note what was looked for")
    func withoutFigure() throws {
        let text = """
            code,purpose,value,currency,year,status,source,note_en,address,read
            PER,any,,PEN,2019,unverified,An annex,looked for,,2026-11-30
            """
        func read(_ text: String) throws -> FigureRegister {
            try FigureRegister(valuesOfTime: SourceText(name: "a.csv", text: text))
        }
        let register = try read(text)
        #expect(register.countries.isEmpty && register.sought.count == 1)
        #expect(register.sought.first?.source.text(in: "en") == "An annex, looked for")
        #expect(throws: InvalidRegister.self) { try read(text.replacing("unverified", with: "verified")) }
        #expect(throws: InvalidRegister.self) { try read(text.replacing("looked for", with: "")) }
        #expect(throws: InvalidRegister.self) { try read(text.replacing("An annex", with: "")) }
        #expect(throws: InvalidRegister.self) { try read(text.replacing("2026-11-30", with: "")) }
    }

    private func register(_ rows: String) -> Result<FigureRegister, any Error> {
        Result {
            try FigureRegister(
                valuesOfTime: SourceText(
                    name: "a.csv", text: "code,purpose,value,currency,year,status,source,address,read\n" + rows))
        }
    }

    @Test("What a figure is of and how it was read stand in each language that a register has, behind the citation")
    func languages() throws {
        let text = """
            code,category,value,year,status,source,name_en,name_es,note_en,note_es,address,read
            COL,unskilled labour,0.6,2018,unverified,Study,unskilled labour,mano de obra,table 1,cuadro 1,,2026-11-29
            """
        let figure = try #require(
            try FigureRegister(shadowPrices: SourceText(name: "a.csv", text: text))["COL"]?["unskilled labour"])
        #expect(figure.name?.text(in: "es") == "mano de obra" && figure.name?.text(in: "pt") == "unskilled labour")
        #expect(figure.source.text(in: "es") == "Study, cuadro 1" && figure.source.text(in: "en") == "Study, table 1")
    }

    @Test("Of several years the latest is taken, and the same year twice is an error")
    func years() throws {
        let latest = try register(
            "CHL,any,2,CLP,2024,verified,s,a,2026-11-29\nCHL,any,1,CLP,2020,verified,s,a,2026-11-29\n"
                + "CHL,any,3,CLP,2025,unverified,s,,2026-11-29\n"
        ).get()
        #expect(latest["CHL"]?["any"]?.value == 3 && latest["CHL"]?["any"]?.isVerified == false)
        #expect(throws: InvalidRegister.self) {
            try register(
                "CHL,any,2,CLP,2024,verified,s,a,2026-11-29\nCHL,any,1,CLP,2024,verified,s,a,2026-11-29\n"
            ).get()
        }
    }

    @Test(
        "A figure without a source, a year, a day or a sound status is refused, and one that is verified without an address",
        arguments: [
            "CHL,any,2,CLP,2024,verified,,a,2026-11-29\n": "emptyCell",
            "CHL,any,2,CLP,,verified,s,a,2026-11-29\n": "emptyCell",
            "CHL,any,2,CLP,2024,sure,s,a,2026-11-29\n": "notAChoice",
            "CHL,any,x,CLP,2024,verified,s,a,2026-11-29\n": "notANumber",
            "CHL,any,2,,2024,verified,s,a,2026-11-29\n": "emptyCell",
            "chile,any,2,CLP,2024,verified,s,a,2026-11-29\n": "malformedCode",
            "CHL,any,2,CLP,2024,,s,a,2026-11-29\n": "emptyCell", "CHL,any,2,CLP,2024,unverified,s,,\n": "emptyCell",
            "CHL,any,2,CLP,2024,unverified,s,,November\n": "notADay",
            "CHL,any,2,CLP,2024,verified,s,,2026-11-29\n": "unreadSource",
        ])
    func refused(row: String, code: String) {
        let codes = { () -> [String] in
            do { _ = try register(row).get() } catch let error as InvalidRegister {
                return error.diagnostics.map(\.fact.code)
            } catch { return ["?"] }
            return []
        }
        #expect(codes() == [code])
    }
}
