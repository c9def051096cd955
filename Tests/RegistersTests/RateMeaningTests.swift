import Findings
import Money
import Registers
import Syntax
import Testing

/// What a file says of its rates is obeyed, or the rate is refused with the reason; rows nobody asks for do no harm.
@Suite("What the columns of a rate file say")
struct RateMeaningTests {
    private let tables: MoneyTables
    private let countries: CountryRegister
    private let currencies: CurrencyRegister

    init() throws {
        tables = try Shipped.money().tables
        countries = try CountryRegister(Shipped.source("countries.csv"))
        currencies = try CurrencyRegister(Shipped.source("currencies.csv"))
    }

    private func read(_ text: String) -> (file: RateFile?, problems: [RateFileProblem]) {
        let log = DiagnosticLog(SourceText(name: "mine.csv", bytes: Array(text.utf8)))
        let file = RateFile.read(log, countries: countries, currencies: currencies, tables: tables)
        return (file, log.diagnostics.compactMap { if case .rateFile(let fact) = $0.fact { fact } else { nil } })
    }

    private func rate(_ text: String, _ code: String, _ year: Int = 2017) -> Double? {
        read(text).file?.averages[Currency(code) ?? .none]?[year]?.value
    }

    /// The path from a currency to dollars of the same year.
    private func path(_ text: String, _ code: String, _ year: Int) throws -> Result<ConversionPath, ConversionProblem> {
        let file = try #require(read(text).file)
        let from = try #require(PriceLevel("\(code)@\(year)"))
        let to = try #require(PriceLevel("USD@\(year)"))
        let converter = Converter(file.applied(to: tables))
        return Result { () throws(ConversionProblem) in try converter.path(from: from, to: to) }
    }

    /// A million of a currency in dollars of the same year, as `valor convert` has it.
    private func million(_ text: String, _ code: String, _ year: Int = 2017) throws -> Double {
        1_000_000 * (try path(text, code, year).get().factor)
    }

    private func refusal(_ text: String, _ code: String, _ year: Int = 2017) throws -> RateFault? {
        guard case .failure(.refusedRate(_, _, let refused)) = try path(text, code, year) else { return nil }
        return refused.fault
    }

    // MARK: Numbers

    @Test(
        "A number with three digits behind its sign is read as the nearest built-in year tells",
        arguments: [
            ("2025;BRL;5.588", 178954.903364352), ("2025;BRL;5,588", 178954.903364352),
            ("2026;BRL;5.588", 178954.903364352),
        ])
    func threeDigits(row: String, dollars: Double) throws {
        let year = Int(row.prefix(4)) ?? 0
        #expect(abs(try million("Date;Currency;Rate\n\(row)\n", "BRL", year) - dollars) < 1e-6)
    }

    @Test("The column tells where other rates in it have more or fewer digits")
    func column() {
        // No rate of Kenya's shilling is built in: 103.411 is a hundred where the column has points.
        #expect(rate("currency,year,rate\nKES,2017,103.411\nBRL,2017,3.1914\n", "KES") == 103.411)
        #expect(rate("currency;year;rate\nKES;2017;103,411\nBRL;2017;3,19\n", "KES") == 103.411)
        #expect(rate("currency;year;rate\nKES;2017;103.411\nBRL;2017;3,19\nXAF;2016;600,1\n", "KES") == 103411)
        // 1,234 of a currency that nothing tells of is either.
        let (file, problems) = read("currency,year,rate\nKES,2017,\"103,411\"\n")
        #expect(file == nil)
        #expect(problems == [.fault(.ambiguousRate("103,411", readings: ["103411", "103.4110"]))])
    }

    @Test("Where the column and the built-in rates contradict one another neither is believed")
    func contradiction() throws {
        // "3,191" in a column of points would be three thousand reals; it is asked for, and refused.
        let text = "currency;year;rate\nBRL;2016;3.4913\nBRL;2017;3,191\n"
        #expect(try refusal(text, "BRL") == .ambiguousRate("3,191", readings: ["3191", "3.1910"]))
        #expect(rate(text, "BRL", 2016) == 3.4913)
        // Thousands stay thousands: 2,951 pesos of Colombia, 951.123 of Chile.
        #expect(rate("currency,year,rate\nCOP,2017,\"2,951\"\n", "COP") == 2951)
        #expect(rate("currency,year,rate\nCLP,2024,951.123\n", "CLP", 2024) == 951.123)
        #expect(rate("currency;year;rate\nCLP;2024;951,123\n", "CLP", 2024) == 951.123)
    }

    // MARK: What a rate is per

    @Test(
        "A rate per another currency is crossed with the dollar of its date",
        arguments: [
            // 3.6 reals and 1.125 dollars per euro: 3.2 reals per dollar.
            "date,currency,base,rate\n2017,BRL,EUR,3.6\n2017,USD,EUR,1.125\n",
            "date,from,to,rate\n2017,EUR,BRL,3.6\n2017,EUR,USD,1.125\n",
            "date,base,quote,rate\n2017,EUR,BRL,3.6\n2017,USD,EUR,0.8888888888888888\n",
            "date,base,quote,rate\n2017,BRL,USD,0.3125\n", "date,from,to,rate\n2017,USD,BRL,3.2\n",
            "FREQ,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE\nA,BRL,EUR,2017,3.6\nA,USD,EUR,2017,1.125\n",
            // The dollar's own row says that the rates are per something else.
            "date,currency,rate\n2017,BRL,3.6\n2017,USD,1.125\n2017,EUR,1\n",
            "fecha;moneda;tasa\n2017;BRL;3,6\n2017;USD;1,125\n2017;MXN;21,25\n",
            // A price of a hundred.
            "date,currency,rate,unit\n2017,BRL,320,100\n", "date,currency,rate,UNIT_MULT\n2017,BRL,0.032,2\n",
            "date,from,to,unit,rate\n2017,USD,BRL,100,320\n", "date,currency,base,rate\n2017,BRL,US dollar,3.2\n",
        ])
    func bases(text: String) throws {
        let found = try #require(rate(text, "BRL"), "\(read(text).problems)")
        #expect(abs(found - 3.2) < 1e-12)
    }

    @Test("A euro that stands in such a file is crossed as well, or is what the rates are per")
    func euro() throws {
        #expect(rate("date,currency,base,rate\n2017,BRL,EUR,3.6\n2017,USD,EUR,1.125\n", "EUR") == 1 / 1.125)
        #expect(rate("date,currency,rate\n2017,BRL,3.6\n2017,USD,1.125\n2017,EUR,1\n", "EUR") == 1 / 1.125)
    }

    @Test("Without the dollar a rate per another currency is refused, and those of other rows are not")
    func withoutDollar() throws {
        let text = "date,currency,base,rate\n2017,BRL,EUR,3.6\n2018,BRL,USD,3.65\n2017,MXN,USD,18.9\n"
        #expect(try refusal(text, "BRL") == .noDollar("BRL", base: "EUR", date: "2017-01-01"))
        #expect(rate(text, "BRL", 2018) == 3.65)
        #expect(rate(text, "MXN") == 18.9)
        #expect(
            try refusal("date,currency,base,rate\n2017,BRL,QQQ,3.6\n2017,MXN,USD,18.9\n", "BRL") == .unknownBase("QQQ"))
        #expect(
            try refusal("date,currency,rate,unit\n2017,BRL,3.6,some\n2017,MXN,18.9,1\n", "BRL")
                == .malformedUnit("some"))
    }

    @Test("Reals per foreign currency, the dollar among them, are not taken for rates per dollar")
    func pricesInReals() {
        // 3.2 reals per dollar, 3.6 per euro and 4.1 per pound.
        let long = read("date,currency,rate\n2017,USD,3.2\n2017,EUR,3.6\n2017,GBP,4.1\n")
        #expect(long.file == nil)
        #expect(long.problems.map(\.code) == ["baseNotStated", "baseNotStated"])
        let wide = read("Date,USD,GBP\n2017-01-02,3.2,4.1\n")
        #expect(wide.file == nil)
        #expect(wide.problems.map(\.code) == ["baseNotStated", "baseNotStated"])
        // Two dollars of two dates: the second has no dollar to cross with.
        #expect(read("date,currency,rate\n2017,USD,3.2\n2018,BRL,3.6\n").problems.map(\.code) == ["baseNotStated"])
    }

    @Test("Kinds of rates are told apart: averages, ends of years, opening and buying rates, parities")
    func kinds() throws {
        let kinds = """
            date,currency,type,rate
            2017,BRL,period average,3.2
            2017,BRL,end of period,3.308
            2017,BRL,buying,3.1
            2017,MXN,blue,30
            2017,CLP,PPP,400
            """
        let (file, problems) = read(kinds)
        let real = try #require(Currency("BRL"))
        #expect(file?.averages[real]?[2017]?.value == 3.2)
        #expect(file?.ends[real]?[2017]?.value == 3.308)
        #expect(try refusal(kinds, "MXN") == .unknownKind("blue"))
        #expect(file?.averages[Currency("CLP") ?? .none] == nil)
        #expect(problems == [.passedOver(count: 2, names: ["PPP", "buying"])])
        let suffix = "CURRENCY,CURRENCY_DENOM,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE\n"
        #expect(read(suffix + "BRL,USD,E,2017,3.308\n").file?.ends[real]?[2017]?.value == 3.308)
    }

    @Test("Olinda: the closing bulletin counts, and a parity turns reals for another currency into reals per dollar")
    func olinda() throws {
        let head = "paridadeCompra,paridadeVenda,cotacaoCompra,cotacaoVenda,dataHoraCotacao,tipoBoletim\n"
        let dollar = read(
            head + "1,1,3.10,3.11,2017-03-01 10:00:00.0,Abertura\n1,1,3.12,3.13,2017-03-01 11:00:00.0,Intermediário\n"
                + "1,1,3.19,3.20,2017-03-01 13:09:40.6,Fechamento\n")
        #expect(dollar.file?.averages[Currency("BRL") ?? .none]?[2017]?.value == 3.2)
        #expect(
            dollar.problems == [
                .partialYear(2017, currencies: ["BRL"], count: 1),
                .passedOver(count: 2, names: ["Abertura", "Intermediário"]),
            ])
        // 3.6 reals per euro at 1.125 dollars per euro, 2.4 reals for a Canadian dollar of which 1.3333 make a dollar.
        let euro = head + "1.124,1.125,3.59,3.60,2017-03-01 13:09:40.6,Fechamento\n"
        #expect(abs(try #require(rate(euro, "BRL")) - 3.2) < 1e-12)
        let yen = head + "112.1,112.0,0.028,0.0285,2017-03-01 13:09:40.6,Fechamento\n"
        #expect(abs(try #require(rate(yen, "BRL")) - 0.0285 * 112) < 1e-12)
        #expect(read(head + "1,1,3.10,3.11,2017-03-01 10:00:00.0,Abertura\n").problems == [.noClosing])
        // The Swiss franc of 2017 was nearly a dollar: nothing tells which way round its parity is.
        let franc = head + "0.98,0.985,3.18,3.19,2017-03-01 13:09:40.6,Fechamento\n"
        #expect(read(franc).problems == [.fault(.unclearParity("0.985"))])
    }

    // MARK: Whole public files

    @Test("Rows of currencies and countries that nobody asks for are counted in one note")
    func publicFile() throws {
        let text = """
            Date,Rate,Currency,Frequency,Source,Country code,Country
            2017-12-31,3.19,BRL,A,IMF,BR,Brazil
            2017-12-31,580.7,XOF,A,IMF,CI,Côte d'Ivoire
            2017-12-31,580.7,XOF,A,IMF,SN,Senegal
            2013-12-31,0.53,LVL,A,IMF,LV,Latvia
            2017-12-31,1.74,BGN,A,IMF,BG,Bulgaria
            2017-12-31,1.79,ANG,A,IMF,AN,Netherlands Antilles
            1998-12-31,36.3,BEF,A,IMF,BE,Belgium
            """
        let problems = read(text).problems
        #expect(abs(try million(text, "BRL") - 313479.6238244514) < 1e-6)
        #expect(rate(text, "XOF") == 580.7)
        #expect(problems.map(\.code) == ["passedOver"])
        // A rate that contradicts another one fails where it is asked for alone.
        let torn = text + "\n2017-12-31,600,XOF,A,IMF,TG,Togo\n2016-12-31,oops,PEN,A,IMF,PE,Peru\n"
        #expect(abs(try million(torn, "BRL") - 313479.6238244514) < 1e-6)
        #expect(try refusal(torn, "XOF")?.code == "duplicateRate")
        #expect(try refusal(torn, "PEN", 2016) == .malformedRate("oops"))
        // Where the issuer's own row differs from that of another country, the issuer's counts.
        let euro = "Date,Rate,Currency,Country code\n2010,0.53,EUR,LV\n2010,0.7543,EUR,U2\n2010,0.54,EUR,EE\n"
        #expect(rate(euro, "EUR", 2010) == 0.7543)
        // Ecuador's sucres under the dollar's code say nothing of the dollar.
        #expect(rate("Date,Rate,Currency,Country code\n1998,5446.6,USD,EC\n2017,3.19,BRL,BR\n", "BRL") == 3.19)
    }

    @Test("Thousands of rows are read, and a country's rates are in the money of their year")
    func thousands() {
        var lines = ["Date,Country,Exchange rate"]
        for year in 1971...2019 {
            for country in ["Atlantis", "Austria", "Brazil", "Spain", "Venezuela", "Euro", "South Korea", "Narnia"] {
                lines.append("\(year)-01-01,\(country),\(country == "Euro" ? "0.8849" : "3.1910")")
            }
        }
        let text = lines.joined(separator: "\n")
        let (file, problems) = read(text)
        #expect(file?.averages[Currency("BRL") ?? .none]?[2017]?.value == 3.191)
        #expect(file?.averages[Currency("EUR") ?? .none]?[1975]?.value == 0.8849)
        #expect(problems.filter { $0.code == "passedOver" }.count == 1)
    }

    // MARK: Dates

    @Test("Days and months that change places are the same year; two figures of a year may not be")
    func dates() {
        // 01/02/17 and 03/04/17 are of 2017 whichever way round.
        #expect(rate("date,currency,rate\n01/02/17,BRL,3.1\n03/04/17,BRL,3.3\n", "BRL") == 3.2)
        #expect(rate("date,currency,rate\n1/1/2017,BRL,3.1\n2/1/2017,BRL,3.3\n", "BRL") == 3.2)
        // With hyphens two digits in front may be the year: 2017 or 2015.
        let (file, problems) = read("date,currency,rate\n15-03-17,BRL,3.2\n")
        #expect(file == nil)
        #expect(
            Set(problems) == [.fault(.ambiguousDate("15-03-17", readings: ["2015-03-17", "2017-03-15"]))])
        let months = (1...12).map { "01-\($0 < 10 ? "0" : "")\($0)-17,BRL,3.2" }
        #expect(read("date,currency,rate\n" + months.joined(separator: "\n")).problems.isEmpty)
        let words = "date,currency,rate\nene.2017,BRL,3.1\nDez-17,BRL,3.3\n1 de março de 2017,BRL,3.5\n"
        #expect(abs((rate(words, "BRL") ?? 0) - 3.3) < 1e-14)
        #expect(rate("date,currency,rate\n17-Jan,BRL,3.1\n", "BRL") == nil)
    }

    @Test("A date that is none is a fault of the currency where its year has no rate of its own")
    func brokenDates() throws {
        let text = "currency,year,rate\nBRL,2016,3.49\nBRL,2O17,3.19\nMXN,2017,18.9\n"
        #expect(try refusal(text, "BRL") == .malformedDate("2O17"))
        #expect(try refusal(text, "BRL", 2016) == nil)
        #expect(try refusal(text, "MXN") == nil)
    }

    @Test("Two dollars of one date contradict one another for all that is crossed with them")
    func tornDollar() throws {
        let text =
            "date,currency,base,rate\n2017,BRL,EUR,3.6\n2017,USD,EUR,1.125\n2017,USD,EUR,1.2\n2017,MXN,USD,18.9\n"
        #expect(try refusal(text, "BRL")?.code == "duplicateRate")
        #expect(try refusal(text, "EUR")?.code == "duplicateRate")
        #expect(try refusal(text, "MXN") == nil)
    }

    @Test("Rates that nothing is built in for are as wrong as all others of their file")
    func companions() {
        let swapped = read("currency,year,rate\nBRL,2017,0.3133\nKES,2017,0.0097\n")
        #expect(swapped.file == nil)
        #expect(swapped.problems.map(\.code) == ["swapped"])
        // A table of something else, which its header does not say.
        let table = read("Country Name,Country Code,Year,Value\nBrazil,BRA,2017,207000000\nKenya,KEN,2017,50000000\n")
        #expect(table.file == nil)
        #expect(Set(table.problems.map(\.code)) == ["notTheseRates"])
    }

    @Test("Rates at the end of a year are held against those built in too")
    func swappedEnds() {
        let text = "CURRENCY,CURRENCY_DENOM,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE\nBRL,USD,E,2017,0.3023\n"
        #expect(read(text).problems.map(\.code) == ["swapped"])
    }

    @Test("Months by their last days make up a whole year")
    func monthEnds() {
        let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        let rows = days.enumerated().map { "\($0.element)/\($0.offset + 1)/2017;3,2" }
        let (file, problems) = read("data;valor\n" + rows.joined(separator: "\n"))
        #expect(file?.averages[Currency("BRL") ?? .none]?[2017]?.partialCount == nil)
        #expect(problems == [.unlabelled("BRL")])
    }

    @Test("The guards compare with the nearest built-in year")
    func nearestYear() {
        #expect(read("currency,year,rate\nBRL,2027,0.1789\n").problems.map(\.code) == ["swapped"])
        #expect(read("currency,year,rate\nJPY,2027,14980\n").problems.map(\.code) == ["far"])
        #expect(read("data;valor\n01/01/2027;0,38\n").problems.map(\.code) == ["notTheseRates"])
        #expect(read("currency,year,rate\nBRL,2027,5.9\n").problems.isEmpty)
    }

    @Test("What stands where there is no rate is none: empty, .., N/A, ND, a dash")
    func missing() {
        let cells = ["", "..", "N/A", "ND", "n.d.", "-", "–", "#N/A", ".", "N/E"]
        let rows = cells.enumerated().map { "\(2001 + $0.offset),BRL,\($0.element)" }.joined(separator: "\n")
        let (file, problems) = read("year,currency,rate\n\(rows)\n2017,BRL,3.2\n")
        #expect(file?.averages[Currency("BRL") ?? .none]?.count == 1)
        #expect(problems.isEmpty)
    }
}
