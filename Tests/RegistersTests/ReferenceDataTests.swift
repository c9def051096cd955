import Foundation
import Registers
import Syntax
import Testing

@Suite("The reference data that is shipped")
struct ReferenceDataTests {
    private let countries: CountryRegister
    private let currencies: CurrencyRegister

    init() throws {
        countries = try CountryRegister(Self.source("countries.csv"))
        currencies = try CurrencyRegister(Self.source("currencies.csv"))
    }

    private static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Cases/reference")
    }

    private static func source(_ name: String) throws -> SourceText {
        SourceText(name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
    }

    @Test(
        "Every economy of the exchange rates is there, with its currencies",
        arguments: [
            "ARG": ["ARS"], "BHS": ["BSD"], "BLZ": ["BZD"], "BOL": ["BOB"], "BRA": ["BRL"], "BRB": ["BBD"],
            "CAN": ["CAD"], "CHL": ["CLP"], "CHN": ["CNY"], "COL": ["COP"], "CRI": ["CRC"], "DOM": ["DOP"],
            "ECU": ["ECS", "USD"], "EMU": ["EUR"], "ESP": ["ESP", "EUR"], "GBR": ["GBP"], "GTM": ["GTQ"],
            "GUY": ["GYD"], "HND": ["HNL"], "HTI": ["HTG"], "JAM": ["JMD"], "JPN": ["JPY"], "KOR": ["KRW"],
            "MEX": ["MXN"], "NIC": ["NIO"], "PAN": ["PAB"], "PER": ["PEN"], "PRY": ["PYG"], "SLV": ["SVC", "USD"],
            "SUR": ["SRD"], "TTO": ["TTD"], "URY": ["UYU"], "USA": ["USD"], "VEN": ["VED", "VEF", "VES"],
        ])
    func economies(code: String, used: [String]) throws {
        let country = try countries.country(code)
        #expect(country.name.languages == ["en", "es", "pt"])
        for currency in used { _ = try currencies.currency(currency) }
        // What is legal tender today is among them, but for currencies that have none to themselves.
        #expect(!Set(country.currencies).isDisjoint(with: used))
    }

    @Test("Every country's money is a currency in use")
    func legalTender() throws {
        for code in countries.codes {
            for tender in try countries.country(code).currencies {
                #expect(currencies[tender]?.kind == .currency, "\(tender) in \(code)")
            }
        }
    }

    @Test("Every issuer is a country, every successor a currency")
    func references() throws {
        for code in currencies.codes {
            let currency = try currencies.currency(code)
            if let issuer = currency.issuer { #expect(countries[issuer] != nil, "\(issuer) of \(code)") }
            if let succession = currency.succession {
                #expect(currencies[succession.successor]?.kind == .currency)
                #expect(!succession.date.isEmpty)
            }
        }
        #expect(currencies["EUR"]?.issuer == "EMU")
        #expect(currencies["USD"]?.issuer == "USA")
        #expect(currencies["XOF"]?.issuer == nil)
    }

    @Test(
        "Every country of Latin America and the Caribbean writes numbers with the mark that its spreadsheets expect",
        arguments: [
            (",", "ARG BOL BRA CHL COL CRI ECU HTI PRY SUR URY VEN ESP PRT ABW"),
            (".", "ATG BHS BLZ BRB CUB DMA DOM GRD GTM GUY HND JAM KNA LCA MEX NIC PAN PER PRI SLV TTO VCT"),
            (".", "USA GBR KOR"),
        ] as [(Character, String)])
    func numberFormats(decimal: Character, codes: String) throws {
        let formats = try NumberFormatRegister(Self.source("number-formats.csv"))
        for code in codes.split(separator: " ").map(String.init) {
            #expect(formats[code]?.decimal == decimal, "\(code)")
            #expect(formats[code]?.group != decimal, "\(code)")
        }
        for code in formats.codes { #expect(countries[code] != nil, "\(code)") }
    }

    @Test("Index units are marked, and nothing else is")
    func indexUnits() {
        #expect(currencies.codes(of: .indexUnit) == ["BOV", "CLF", "COU", "MXV", "UYI", "UYW"])
    }

    @Test("Withdrawn currencies have their successor, and a ratio where one holds for all years")
    func legacy() throws {
        #expect(currencies.codes(of: .legacy) == ["ECS", "ESP", "SRG", "VEF"])
        let found = try currencies.codes.compactMap { code in
            try currencies.currency(code).succession.map { "\(code) \($0.successor) \($0.ratio ?? 0) \($0.date)" }
        }
        #expect(
            found == [
                "ECS USD 0.0 2000-10-02", "ESP EUR 166.386 1999-01-01", "SRG SRD 1000.0 2004-01-01",
                "SVC USD 0.0 2001-01-01", "VEF VES 100000.0 2018-08-20", "VES VED 1000000.0 2021-10",
            ])
    }

    @Test(
        "Minor units are those of ISO 4217",
        arguments: ["BRL": 2, "CLF": 4, "CLP": 0, "COP": 2, "JPY": 0, "KRW": 0, "KWD": 3, "PYG": 0, "UYI": 0, "UYW": 4])
    func minorUnits(code: String, digits: Int) throws {
        #expect(try currencies.currency(code).minorUnits == digits)
    }

    @Test(
        "Every data file has a record of origin",
        arguments: ["countries.csv", "currencies.csv", "number-formats.csv"]
            + MoneyRegister.File.allCases.map(\.rawValue))
    func origins(file: String) throws {
        struct Origins: Decodable {
            struct Entry: Decodable {
                let file: String
                let title: String
                let sources: [Source]
            }
            struct Source: Decodable {
                let title, producer, citation, version, datePublished, dateAccessed: String
            }
            let files: [Entry]
        }
        let data = try Data(contentsOf: Self.folder.appending(path: "origins.json"))
        let entry = try JSONDecoder().decode(Origins.self, from: data).files.first { $0.file == file }
        #expect(entry?.sources.isEmpty == false)
    }

    @Test(
        "Data files are UTF-8 with LF and no byte-order mark",
        arguments: ["countries.csv", "currencies.csv", "number-formats.csv"]
            + MoneyRegister.File.allCases.map(\.rawValue))
    func encoding(file: String) throws {
        let data = try Data(contentsOf: Self.folder.appending(path: file))
        #expect(String(validating: data, as: UTF8.self) != nil)
        #expect(!data.contains(UInt8(ascii: "\r")) && !data.starts(with: [0xEF, 0xBB, 0xBF]))
    }
}
