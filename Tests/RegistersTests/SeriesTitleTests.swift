import Findings
import Money
import Syntax
import Testing

@testable import Registers

/// Titles and codes are those that the banks give their series.
@Suite("What a central bank's series is a rate of")
struct SeriesTitleTests {
    private let names: CurrencyNames
    private let tables: MoneyTables
    private let countries: CountryRegister
    private let currencies: CurrencyRegister

    init() throws {
        tables = try Shipped.money().tables
        countries = try CountryRegister(Shipped.source("countries.csv"))
        currencies = try CurrencyRegister(Shipped.source("currencies.csv"))
        names = CurrencyNames(currencies: currencies, countries: countries)
    }

    private func pair(_ title: String, _ context: String = "") -> String? {
        SeriesTitle(title, context: context + " " + title, names: names).map { "\($0.local.code)/\($0.base.code)" }
    }

    @Test(
        "A title tells which two currencies it is of",
        arguments: [
            ("Tipo de cambio - promedio del periodo (S/ por US$) - Bancario - Promedio", "PEN/USD"),
            ("Tipo de cambio - promedio del periodo (soles por dolar) - Interbancario - Promedio", "PEN/USD"),
            ("1.Dólar observado", "CLP/USD"), ("Tasa Representativa del Mercado (TRM)", "COP/USD"), ("TRM", "COP/USD"),
            ("Spot exchange rate, US$ into Sterling", "USD/GBP"), ("Guaraníes por dólar", "PYG/USD"),
            ("Quetzales por US$1.00", "GTQ/USD"), ("Pesos uruguayos por dólar estadounidense", "UYU/USD"),
            ("Reais por euro", "BRL/EUR"), ("Lempiras por dólar", "HNL/USD"), ("Pesos dominicanos por US$", "DOP/USD"),
            ("XUDLUSS", "USD/GBP"), ("XUDLGBD", "GBP/USD"), ("XUAAERS", "EUR/GBP"), ("SF43718", "MXN/USD"),
            ("1.Observed US dollar exchange rate", "CLP/USD"), ("US dollar/Euro (EXR.D.USD.EUR.SP00.A)", "USD/EUR"),
            ("Tasa de cambio representativa del mercado (TRM) COP/USD", "COP/USD"),
            ("FXUSDCAD", "CAD/USD"), ("FXMBRLCAD", "CAD/BRL"), ("FXACADUSD", "USD/CAD"),
            ("tipo_cambio_a3500", "ARS/USD"), ("Tipo de cambio de referencia Comunicación A 3500", "ARS/USD"),
            ("SF46410", "MXN/EUR"), ("F072.CLP.EUR.N.O.D", "CLP/EUR"),
        ])
    func titles(title: String, pair expected: String) { #expect(pair(title) == expected) }

    @Test("Pesos alone are those of the country that the file names, and nobody's where it names none")
    func pesos() {
        #expect(pair("Tipo de cambio pesos por dólar E.U.A. (FIX)", "Banco de México") == "MXN/USD")
        #expect(pair("Pesos por dólar", "Banco Central del Uruguay") == "UYU/USD")
        #expect(pair("Pesos por dólar", "Banco Central de la República Dominicana") == "DOP/USD")
        #expect(pair("Tipo de cambio, pesos por dólar", "INEGI. Banco de Información Económica") == "MXN/USD")
        #expect(pair("Tipo de Cambio - en Pesos - por Dólar", "Comunicación A 3500") == "ARS/USD")
        #expect(pair("FXUSDBRL") == nil && pair("FXCADCAD") == nil)
        #expect(pair("Pesos por dólar") == nil)
        #expect(pair("Índice de precios al consumidor") == nil)
        #expect(pair("Dólar por dólar") == nil)
        #expect(pair("XUDLZZS") == nil)
        #expect(pair("") == nil)
    }

    private func rate(_ file: RateFile?, _ code: String, _ year: Int) throws -> Observation {
        try #require(file?.averages[Currency(code) ?? .none]?[year], "\(code) \(year)")
    }

    /// The mean of the file's figures by hand; a World Bank's and a Fund's figure is the year's own.
    private static let downloaded: [(text: String, code: String, rate: Double)] = [
        ("\"Date\",\"Exchange rate (S/ per US$) - Interbank\"\n\"Jan23\",\"3.83\"\n\"Feb23\",\"3.85\"\n", "PEN", 3.84),
        ("Period;1.Observed US dollar exchange rate\n02.Jan.2023;855,86\n03.Jan.2023;864,44\n", "CLP", 860.15),
        ("\"Fecha (dd/mm/aaaa)\",\"TRM\"\n\"02/01/2023\",\"4.810,20\"\n\"13/01/2023\",\"4.718,22\"\n", "COP", 4764.21),
        (
            "Nombre de la serie,Código de la serie,Nombre del país,Código del país,2022 [YR2022],2023 [YR2023]\n"
                + "\"Tasa de cambio oficial\",PA.NUS.FCRF,Brasil,BRA,5.1640,4.9944\n", "BRL", 4.9944
        ),
        (
            "Country Name,Country Code,Time,Time Code,\"Official exchange rate (LCU per US$) [PA.NUS.FCRF]\"\n"
                + "Brazil,BRA,2022,YR2022,5.1640\nBrazil,BRA,2023,YR2023,4.9944\n", "BRL", 4.9944
        ),
        (
            "Country Name,Country Code,Indicator Name,Indicator Code,Time Period,Value\nBrazil,223,\"Exchange Rates, "
                + "Domestic Currency per U.S. Dollar, Period Average, Rate\",ENDA_XDC_USD_RATE,2023,4.9944\n", "BRL",
            4.9944
        ),
        (
            "Country Name,Country Code,Indicator Name,Indicator Code,Attribute,2022,2023\nBrazil,223,\"Exchange Rates\","
                + "ENDA_XDC_USD_RATE,Value,5.16,4.9944\nBrazil,223,\"Exchange Rates\",ENDA_XDC_USD_RATE,Status,E,E\n",
            "BRL", 4.9944
        ),
        // The mean of the seven days: (2 × 4,810.20 + 5 × 4,718.22) ÷ 7; a rate holds on the days without a market too.
        (
            "VALOR,UNIDAD,VIGENCIADESDE,VIGENCIAHASTA\n\"$4,810.20\",COP,05/01/2023,06/01/2023\n"
                + "\"$4,718.22\",COP,07/01/2023,11/01/2023\n", "COP", 33211.5 / 7
        ),
        (
            "valor,unidad,vigenciadesde,vigenciahasta\n4810.20,COP,2023-01-05T00:00:00.000,2023-01-06T00:00:00.000\n"
                + "4718.22,COP,2023-01-31T00:00:00.000,2023-02-01T00:00:00.000\n", "COP", 4764.21
        ),
        (
            "Fecha,Moneda,Venta,Compra,Arbitraje\n02/01/2023,DLS. USA BILLETE,\"40,071\",\"40,071\",1\n"
                + "02/01/2023,REAL BILLETE,\"7,5\",\"7,5\",5\n13/01/2023,DLS. USA BILLETE,\"39,929\",\"39,929\",1\n",
            "UYU", 40
        ),
        (
            "indice_tiempo,tipo_cambio_bna_vendedor,tipo_cambio_a3500,tipo_cambio_mae\n2023-01-02,183.25,177.13,177\n"
                + "2023-01-03,184.25,178.13,178\n", "ARS", 177.63
        ),
        (
            "\"INEGI. Banco de Información Económica\"\n\nPeriodo,\"Tipo de cambio, pesos por dólar\"\n2023/01,18.99\n"
                + "2023/02,18.59\n", "MXN", 18.79
        ),
        (
            "\"TERMS AND CONDITIONS\"\n\"https://www.bankofcanada.ca/terms/\"\n\n\"SERIES\"\n\"id\",\"label\",\"description\"\n"
                + "\"FXUSDCAD\",\"USD/CAD\",\"US dollar to Canadian dollar daily exchange rate\"\n\n\"OBSERVATIONS\"\n"
                + "\"date\",\"FXUSDCAD\"\n\"2023-01-03\",\"1.3664\"\n\"2023-01-04\",\"1.3492\"\n", "CAD", 1.3578
        ),
        (
            "FREQ,REF_AREA,CURRENCY,COLLECTION,TIME_PERIOD,OBS_VALUE\nA,BR,BRL,A,2023,4.9944\nA,BR,BRL,E,2023,4.8526\n",
            "BRL", 4.9944
        ),
        (
            "STRUCTURE,ACTION,FREQ:Frequency,REF_AREA:Reference area,CURRENCY:Currency,COLLECTION:Collection,"
                + "TIME_PERIOD:Time period or range,OBS_VALUE:Observation Value\ndataflow,I,A: Annual,BR: Brazil,"
                + "BRL: Brazilian real,A: Average of observations through period,2023,4.9944\ndataflow,I,A: Annual,"
                + "BR: Brazil,BRL: Brazilian real,E: End of period,2023,4.8526\n", "BRL", 4.9944
        ),
        (
            "Time,Time Code,Country Name,Country Code,\"Official exchange rate (LCU per US$) [PA.NUS.FCRF]\"\n"
                + "2023,YR2023,Brazil,BRA,4.9944\n\nData from database: World Development Indicators\n", "BRL", 4.9944
        ),
        (
            "LOCATION,INDICATOR,SUBJECT,MEASURE,FREQUENCY,TIME,Value\nBRA,EXCH,TOT,NATUSD,A,2023,4.9944\n", "BRL",
            4.9944
        ),
    ]

    @Test("Files are read as they are downloaded, in the languages of those who publish them", arguments: downloaded)
    func downloads(text: String, code: String, expected: Double) throws {
        #expect(abs(try rate(read(text).file, code, 2023).value - expected) < 1e-9)
    }

    @Test(
        "A column that is not understood is one error, not one a row",
        arguments: [
            ("currency,year,type,rate\nARS,2022,blue,300\nARS,2023,blue,628\n", "unknownKind"),
            ("currency,date,rate\nBRL,soon,5\nBRL,later,5\n", "malformedDate"),
            ("Date,Price\n2022,5\n2023,5\n", "unknownFormat"),
        ])
    func once(text: String, code: String) { #expect(read(text).problems == [code]) }

    private func read(_ text: String) -> (file: RateFile?, problems: [String]) {
        let log = DiagnosticLog(SourceText(name: "mine.csv", text: text))
        let file = RateFile.read(log, countries: countries, currencies: currencies, tables: tables)
        return (file, log.diagnostics.map(\.fact.code))
    }

    @Test("A file of rates at the end of years is told where averages are asked for, and not where these are")
    func ends() {
        let text = "FREQ,REF_AREA,CURRENCY,COLLECTION,TIME_PERIOD,OBS_VALUE\nA,BR,BRL,E,2023,4.8526\n"
        for (asked, problems) in [(RateKind.average, ["endsOnly"]), (.endOfYear, [])] {
            let log = DiagnosticLog(SourceText(name: "mine.csv", text: text))
            let file = RateFile.read(
                log, countries: countries, currencies: currencies, tables: tables, asked: asked)
            #expect(file?.ends[Currency("BRL") ?? .none]?[2023]?.value == 4.8526)
            #expect(log.diagnostics.map(\.fact.code) == problems)
        }
    }

    @Test("What stands below a table of the World Bank is no row that is passed over")
    func below() {
        let text =
            "Time,Time Code,Country Name,Country Code,\"Official exchange rate (LCU per US$) [PA.NUS.FCRF]\"\n"
            + "2023,YR2023,Brazil,BRA,4.9944\n\nData from database: World Development Indicators\n"
        #expect(read(text).problems == [])
    }

    @Test("Banco de México's export has a code in the header and its title above")
    func mexico() throws {
        let (file, problems) = read(
            """
            "Banco de México"

            "Tipos de cambio diarios"

            "Título","Tipo de cambio pesos por dólar E.U.A. (FIX)","Inflación"
            "Fecha","SF43718","SP30578"
            "02/01/2023",19.4883,7.8
            "03/01/2023",19.3640,7.9
            "06/02/2023",N/E,N/E

            """)
        #expect(file?.family == .centralBank)
        // (19.4883 + 19.364) ÷ 2; the inflation is passed over.
        #expect(abs(try rate(file, "MXN", 2023).value - 19.42615) < 1e-12)
        #expect(problems == ["partialYear", "passedOver"])
    }

    @Test("Pounds are turned over on each day: dollars per pound are averaged as they are")
    func unitedKingdom() throws {
        let (file, _) = read("DATE,XUDLUSS\n02 Jan 2023,1.2100\n03 Jan 2023,1.2055\n")
        // 1 ÷ ((1.21 + 1.2055) ÷ 2)
        #expect(abs(try rate(file, "GBP", 2023).value - 2 / 2.4155) < 1e-15)
    }

    @Test("A buying rate is passed over, and its selling rate beside it taken")
    func buying() throws {
        let (file, _) = read(
            "Fecha;TC Compra (S/ por US$);TC Venta (S/ por US$)\n02.Ene.2023;3,7;3,8\n03.Ene.2023;3,8;3,9\n")
        #expect(abs(try rate(file, "PEN", 2023).value - 3.85) < 1e-12)
    }

    @Test("The Treasury's rates are those of the end of quarters: the average stays the built-in one, and that is said")
    func treasury() throws {
        let text =
            "record_date,country,currency,country_currency_desc,exchange_rate,effective_date\n"
            + "2023-12-31,Brazil,Real,Brazil-Real,4.852,2023-12-31\n2023-09-30,Mexico,Peso,Mexico-Peso,17.4,2023-09-30\n"
        let (file, problems) = read(text)
        #expect(file?.ends[Currency("BRL") ?? .none]?[2023]?.value == 4.852)
        // September is no end of a year.
        #expect(file?.ends[Currency("MXN") ?? .none]?[2023] == nil)
        #expect(file?.averages.isEmpty == true)
        #expect(problems.contains("endsOnly"))
    }
}
