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
                #expect(figure.isVerified != figure.source.contains("not in the"), "\(country) \(purpose)")
            }
        }
        let prices = try FigureRegister(shadowPrices: source("shadow-prices.csv"))
        for country in prices.countries {
            for (category, figure) in prices[country] ?? [:] {
                #expect((0.1...3).contains(figure.value) && figure.currency == nil, "\(category)")
                #expect(figure.isVerified != figure.source.contains("not in the"), "\(category)")
            }
        }
        #expect(prices["COL"]?["unskilled labour"]?.value == 0.607)
        #expect(times["CHL"]?["any"]?.value == 3338)
    }

    private func register(_ rows: String) -> Result<FigureRegister, any Error> {
        Result {
            try FigureRegister(
                valuesOfTime: SourceText(
                    name: "a.csv", text: "code,purpose,value,currency,year,status,source\n" + rows))
        }
    }

    @Test("Of several years the latest is taken, and the same year twice is an error")
    func years() throws {
        let latest = try register(
            "CHL,any,2,CLP,2024,verified,s\nCHL,any,1,CLP,2020,verified,s\nCHL,any,3,CLP,2025,unverified,s\n"
        ).get()
        #expect(latest["CHL"]?["any"]?.value == 3 && latest["CHL"]?["any"]?.isVerified == false)
        #expect(throws: InvalidRegister.self) {
            try register("CHL,any,2,CLP,2024,verified,s\nCHL,any,1,CLP,2024,verified,s\n").get()
        }
    }

    @Test(
        "A figure without a source, a year or a sound status is refused",
        arguments: [
            "CHL,any,2,CLP,2024,verified,\n", "CHL,any,2,CLP,,verified,s\n", "CHL,any,2,CLP,2024,sure,s\n",
            "CHL,any,x,CLP,2024,verified,s\n", "CHL,any,2,,2024,verified,s\n", "chile,any,2,CLP,2024,verified,s\n",
        ])
    func refused(row: String) {
        #expect(throws: InvalidRegister.self) { try register(row).get() }
    }
}
