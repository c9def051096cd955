import Findings
import Money
import Registers
import Syntax
import Testing

/// Excerpts are those of the files as their publishers have them, cut to a few lines.
@Suite("A file of exchange rates")
struct RateFileTests {
    private let tables: MoneyTables
    private let countries: CountryRegister
    private let currencies: CurrencyRegister

    init() throws {
        tables = try Shipped.money().tables
        countries = try CountryRegister(Shipped.source("countries.csv"))
        currencies = try CurrencyRegister(Shipped.source("currencies.csv"))
    }

    private func read(_ text: String) -> (file: RateFile?, problems: [RateFileProblem], log: DiagnosticLog) {
        let log = DiagnosticLog(SourceText(name: "mine.csv", bytes: Array(text.utf8)))
        let file = RateFile.read(log, countries: countries, currencies: currencies, tables: tables)
        return (file, log.diagnostics.compactMap { if case .rateFile(let fact) = $0.fact { fact } else { nil } }, log)
    }

    private func rate(_ file: RateFile?, _ code: String, _ year: Int) throws -> Observation {
        try #require(file?.averages[Currency(code) ?? .none]?[year], "\(code) \(year)")
    }

    // MARK: The European Central Bank

    private let history = """
        Date,USD,JPY,BGN,CYP,BRL,KRW,
        2026-10-30,1.1172,175.68,N/A,N/A,6.0692,1491.76,
        2026-10-29,1.113,175.92,N/A,N/A,5.9563,1488.4,

        """

    @Test("The European Central Bank's rates are per euro: local per dollar is one over the other, day by day")
    func europeanCentralBank() throws {
        let (file, problems, _) = read(history)
        #expect(file?.family == .europeanCentralBank)
        // The euro: 1 ÷ ((1.1172 + 1.113) ÷ 2); the real: (6.0692 ÷ 1.1172 + 5.9563 ÷ 1.113) ÷ 2.
        #expect(abs(try rate(file, "EUR", 2026).value - 2 / (1.1172 + 1.113)) < 1e-15)
        #expect(abs(try rate(file, "BRL", 2026).value - (6.0692 / 1.1172 + 5.9563 / 1.113) / 2) < 1e-14)
        #expect(try rate(file, "BRL", 2026).partialCount == 2)
        #expect(problems == [.partialYear(2026, currencies: ["BRL", "EUR", "JPY", "KRW"], count: 2)])
        #expect(file?.ends.isEmpty == true)
    }

    @Test("Its daily file has blanks behind the commas and the month in words")
    func europeanCentralBankDaily() throws {
        let file = read("Date, USD, JPY, BRL, \n30 October 2026, 1.1172, 175.68, 6.0692, \n").file
        #expect(file?.family == .europeanCentralBank)
        #expect(try rate(file, "BRL", 2026).value == 6.0692 / 1.1172)
    }

    @Test("A whole year of days is an average, and its last day the rate at its end")
    func wholeYear() throws {
        var lines = ["Date,USD,BRL,"]
        for month in 1...12 {
            for day in 2...28 {
                let rate = month == 12 && day == 28 ? "4.2" : "4.0"
                lines.append("2018-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day),1.25,\(rate),")
            }
        }
        let (file, problems, _) = read(lines.joined(separator: "\n"))
        #expect(problems.isEmpty)
        #expect(try rate(file, "BRL", 2018).partialCount == nil)
        #expect(abs(try rate(file, "BRL", 2018).value - (3.2 * 323 + 3.36) / 324) < 1e-13)
        #expect(abs(file!.ends[Currency("BRL")!]![2018]!.value - 3.36) < 1e-15)
    }

    // MARK: The World Bank

    private func worldBank(_ indicator: String, _ rows: [String]) -> String {
        let head = """
            \u{FEFF}"Data Source","World Development Indicators",

            "Last Updated Date","2025-07-01",

            "Country Name","Country Code","Indicator Name","Indicator Code","1994","1998","2017",
            """
        return ([head] + rows.map { $0.replacing("CODE", with: indicator) }).joined(separator: "\r\n") + "\r\n"
    }

    @Test("The World Bank's rates stand a country to a row; groups of countries are passed over")
    func worldBank() throws {
        let (file, problems, _) = read(
            worldBank(
                "PA.NUS.FCRF",
                [
                    #""Africa Eastern and Southern","AFE","Official exchange rate","CODE","","","","#,
                    #""Brazil","BRA","Official exchange rate","CODE","0.639301","1.16051666666667","3.19138944630048","#,
                    #""Ecuador","ECU","Official exchange rate","CODE","","5446.57","1","#,
                    #""Spain","ESP","Official exchange rate","CODE","","149.395","0.885205526881698","#,
                ]))
        #expect(problems.isEmpty)
        #expect(file?.family == .worldBank)
        #expect(try rate(file, "BRL", 2017).value == 3.19138944630048)
        // Each year's figure is in the money of that year.
        #expect(try rate(file, "ECS", 1998).value == 5446.57)
        #expect(try rate(file, "ESP", 1998).value == 149.395)
        #expect(try rate(file, "EUR", 2017).value == 0.885205526881698)
        #expect(file?.averages[Currency("USD")!] == nil)
    }

    @Test("Its index of consumer prices takes the place of the one built in")
    func worldBankPrices() throws {
        let row = #""Brazil","BRA","Consumer price index (2010 = 100)","CODE","","50","150","#
        let file = try #require(read(worldBank("FP.CPI.TOTL", [row])).file)
        let path = try Converter(file.applied(to: tables)).path(
            from: PriceLevel("BRL@1998")!, to: PriceLevel("BRL@2017")!)
        #expect(path.factor == 3)
        #expect(path.sources == ["mine.csv"])
    }

    @Test("Another indicator of the World Bank is refused with those that are read")
    func worldBankOther() {
        let (file, problems, _) = read(worldBank("SP.POP.TOTL", [#""Brazil","BRA","Population","CODE","","1","2","#]))
        #expect(file == nil)
        #expect(problems.map(\.code) == ["unknownIndicator"])
    }

    // MARK: Banco Central do Brasil

    @Test("PTAX of a period or a day is told by its first row, and taken at the selling rate")
    func closing() throws {
        let period = read(
            """
            01032017;220;A;USD;3,0970;3,0976;1,0000;1,0000
            02032017;220;A;USD;3,1132;3,1138;1,0000;1,0000
            """
        ).file
        #expect(period?.family == .bancoCentralClosing)
        #expect(abs(try rate(period, "BRL", 2017).value - (3.0976 + 3.1138) / 2) < 1e-15)
        let day = read(
            """
            09/09/2016;540;B;GBP;4,08480000;4,08620000;1,26450000;1,26470000
            09/09/2016;220;A;USD;3,23040000;3,23100000;1,00000000;1,00000000
            """
        ).file
        #expect(try rate(day, "BRL", 2016).value == 3.231)
        // Type B is dollars per unit.
        #expect(try rate(day, "GBP", 2016).value == 1 / 1.2647)
    }

    @Test("Olinda's decimal commas stand in quotes; what is older than the real is left out")
    func olinda() throws {
        let (file, problems, _) = read(
            """
            cotacaoCompra,cotacaoVenda,dataHoraCotacao
            2814,2828,1984-12-03 11:29:00.0
            "5,4272","5,4278",2025-09-08 13:09:40.608
            """)
        #expect(file?.family == .bancoCentralOlinda)
        #expect(try rate(file, "BRL", 2025).value == 5.4278)
        #expect(
            problems == [
                .beforeCurrency("BRL", since: "1994-07", count: 1),
                .partialYear(2025, currencies: ["BRL"], count: 1),
            ])
    }

    @Test("A series that does not say what it holds is taken for the dollar only where its figures could be")
    func series() throws {
        let months = (1...12).map { #""01/\#($0 < 10 ? "0" : "")\#($0)/2017";"3,19""# }
        let rates = read(([#""data";"valor""#] + months).joined(separator: "\n"))
        #expect(rates.file?.family == .bancoCentralSeries)
        #expect(abs(try rate(rates.file, "BRL", 2017).value - 3.19) < 1e-14)
        #expect(rates.problems == [.unlabelled("BRL")])
        // Inflation of a month is no rate.
        let inflation = read(([#""data";"valor""#] + months).joined(separator: "\n").replacing("3,19", with: "0,38"))
        #expect(inflation.file == nil)
        #expect(inflation.problems.map(\.code) == ["notTheseRates"])
        // And neither is anything from before the real.
        let old = read("\"data\";\"valor\"\n\"01/06/1986\";\"1,27\"\n\"01/07/1986\";\"1,95\"\n")
        #expect(old.file?.averages.isEmpty == true)
        #expect(old.problems == [.beforeCurrency("BRL", since: "1994-07", count: 2)])
    }

    // MARK: The Federal Reserve, and long files

    @Test("A series of the Federal Reserve is told by its name, and turned over where it is dollars per unit")
    func federalReserve() throws {
        let real = read("observation_date,DEXBZUS\n1995-01-02,0.8440\n1995-01-03,0.8450\n1995-01-04,.\n")
        #expect(abs(try rate(real.file, "BRL", 1995).value - 0.8445) < 1e-15)
        #expect(real.problems == [.partialYear(1995, currencies: ["BRL"], count: 2)])
        let euro = read("observation_date,AEXUSEU\n2014-01-01,1.3297\n")
        #expect(try rate(euro.file, "EUR", 2014).value == 1 / 1.3297)
        #expect(try rate(euro.file, "EUR", 2014).partialCount == nil)
        let other = read("observation_date,DEXBRUS\n2014-01-01,1.3297\n")
        #expect(other.problems == [.unknownSeries("DEXBRUS", nearest: "DEXBZUS")])
    }

    @Test("A long file is our own, or has a date, a rate, and a country or currency")
    func long() throws {
        let own = read(
            "country_iso3,currency_iso4217,year,lcu_per_usd_avg,source\nBRA,BRL,1998,1.16051666667,WDI\n")
        #expect(try rate(own.file, "BRL", 1998).value == 1.16051666667)
        #expect(own.problems.isEmpty)
        let named = read("Date,Country,Exchange rate\n2017-01-01,Brazil,3.1910\n2017-01-01,Euro,0.8849\n")
        #expect(try rate(named.file, "BRL", 2017).value == 3.191)
        #expect(try rate(named.file, "EUR", 2017).value == 0.8849)
        #expect(named.problems.isEmpty)
        let semicolons = read("year;currency;rate\n2017;BRL;3,1910\n")
        #expect(try rate(semicolons.file, "BRL", 2017).value == 3.191)
    }

    @Test("Uruguay's peso under the code of its wage unit is taken for what it is, and said")
    func wageUnit() throws {
        let (file, problems, _) = read(
            """
            Date,Rate,Currency,Frequency,Source,Country code,Country
            2017-12-31,28.6764,UYW,A,IMF,UY,Uruguay
            2017-12-31,1,BSD,A,IMF,BS,"Bahamas, The"
            """)
        #expect(try rate(file, "UYU", 2017).value == 28.6764)
        #expect(problems == [.readAs("UYW", currency: "UYU")])
    }

    @Test("A rate at the end of the year has a column of its own")
    func ends() throws {
        let file = read("currency,year,lcu_per_usd_avg,lcu_per_usd_end\nBRL,2017,3.1914,3.3080\n").file
        #expect(file?.ends[Currency("BRL")!]?[2017]?.value == 3.308)
        let tables = try #require(file).applied(to: tables)
        let terms = ConversionTerms(rate: .endOfYear)
        let path = try Converter(tables, terms: terms).path(from: PriceLevel("BRL@2017")!, to: PriceLevel("USD@2017")!)
        #expect(path.factor == 1 / 3.308)
    }

    // MARK: What is wrong

    @Test(
        "Rates the wrong way round are told from those built in, and refused",
        arguments: [
            ("BRL", 2017, "0.3133"), ("MXN", 2018, "0.05196"), ("EUR", 2014, "1.3285"), ("EUR", 2002, "0.9456"),
        ])
    func swapped(code: String, year: Int, rate: String) {
        let (file, problems, _) = read("currency,year,rate\n\(code),\(year),\(rate)\n")
        #expect(file == nil)
        #expect(problems.map(\.code) == ["swapped"])
    }

    @Test("Rates the right way round are not, though they be near one, or a market's twice the official one")
    func notSwapped() {
        for row in ["EUR,2002,1.0578", "CAD,2010,1.0301", "GBP,2015,0.6545", "ARS,2023,628", "PAB,2010,1"] {
            #expect(read("currency,year,rate\n\(row)\n").problems.isEmpty, "\(row)")
        }
    }

    @Test("A rate far from the one built in is taken, and said")
    func far() throws {
        let (file, problems, _) = read("currency,year,rate\nJPY,2017,11216\n")
        #expect(file != nil)
        #expect(problems.map(\.code) == ["far"])
    }

    @Test("What cannot be read is told with its line and column")
    func errors() {
        func first(_ text: String) -> (RateFileProblem?, Position?) {
            let (file, problems, log) = read(text)
            #expect(file == nil)
            return (problems.first, log.diagnostics.first?.position)
        }
        #expect(first("") == (.unknownFormat(""), Position(line: 1, column: 1)))
        #expect(first("name,amount\na,1\n") == (.unknownFormat("name,amount"), Position(line: 1, column: 1)))
        #expect(first("currency,year,rate\n") == (.noRates, Position(line: 1, column: 1)))
        #expect(
            first("currency,year,rate\nBRL,2O17,3\n") == (.fault(.malformedDate("2O17")), Position(line: 2, column: 5)))
        #expect(
            first("currency,year,rate\nBRL,2017,-3\n") == (.fault(.malformedRate("-3")), Position(line: 2, column: 10)))
        #expect(
            first("currency,year,rate\nBLR,2017,3\n")
                == (.unknownCurrency("BLR", nearest: "BRL"), Position(line: 2, column: 1)))
        #expect(first("currency,year,rate\nCLF,2017,3\n") == (.indexUnit("CLF"), Position(line: 2, column: 1)))
        #expect(
            first("Date,Country,Exchange rate\n2017-01-01,Brasilia,3\n")
                == (.unknownCountry("Brasilia", nearest: "Brasil"), Position(line: 2, column: 12)))
        #expect(
            first("currency,year,rate\nBRL,2017,3.2\nBRL,2017,3.3\n")
                == (
                    .fault(.duplicateRate("BRL", date: "2017-01-01", values: [3.2, 3.3], firstLine: 2)),
                    Position(line: 3, column: 10)
                ))
    }
}
