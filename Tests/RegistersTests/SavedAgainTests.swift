import Findings
import Money
import Registers
import Syntax
import Testing

/// Every family of rate files, in every form in which a spreadsheet saves it again.
@Suite("A rate file that a spreadsheet saved again")
struct SavedAgainTests {
    // MARK: What there is of each kind

    /// A family of files with one or two rates of a currency in 2017 that no column but their own can tell apart.
    enum Family: CaseIterable {
        case own, dataHub, monetaryFund, ecbWide, ecbRows, worldBank, dataBank, federalReserve, timeSeries, ptax, olinda
        case titled, coded, treasury
    }

    enum Numbers: CaseIterable {
        /// `3,1914` and `3.1914`; `3,191` and `3.191`, which is ambiguous alone; with thousands; and whole numbers.
        case fourDecimals, threeDecimals, grouped, whole
    }

    enum Dates: CaseIterable {
        case iso, dayMonthSlash, dayMonthHyphen, dayMonthPoint, monthDaySlash, dayMonthShort, serial

        /// The last day of a month of 2017, so that it tells the order.
        func text(_ month: Int) -> String {
            let day = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            // Counted by hand from 42736, the first of January 2017.
            let serial = 42735 + [31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365][month - 1]
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            return switch self {
            case .iso: "2017-\(two(month))-\(two(day))"
            case .dayMonthSlash: "\(two(day))/\(two(month))/2017"
            case .dayMonthHyphen: "\(two(day))-\(two(month))-2017"
            case .dayMonthPoint: "\(two(day)).\(two(month)).2017"
            case .monthDaySlash: "\(month)/\(day)/2017"
            case .dayMonthShort: "\(two(day))/\(two(month))/17"
            case .serial: "\(serial)"
            }
        }
    }

    struct Form: Hashable, CustomStringConvertible {
        let separator: String
        let isComma: Bool
        let dates: Dates
        let numbers: Numbers
        let isQuoted: Bool
        let hasMark: Bool
        var description: String {
            "\(separator) \(isComma ? "comma" : "point") \(dates) \(numbers) \(isQuoted) \(hasMark)"
        }
    }

    static let forms: [Form] = [",", ";", "\t", "|"].flatMap { separator in
        [false, true].flatMap { isComma in
            Dates.allCases.flatMap { dates in
                Numbers.allCases.flatMap { numbers in
                    [false, true].map { isQuoted in
                        Form(
                            separator: separator, isComma: isComma, dates: dates, numbers: numbers,
                            isQuoted: isQuoted, hasMark: isQuoted)
                    }
                }
            }
        }
    }

    // MARK: Writing one

    /// The figure, as text in the form's convention, and what it is.
    private func figure(_ form: Form, _ currency: String) -> (text: String, value: Double) {
        // Near what is built in for 2017: 3.1914 reals, 648.834 and 2951.3 pesos per dollar.
        let plain: String
        let value: Double
        switch (form.numbers, currency) {
        case (.fourDecimals, _): (plain, value) = currency == "CLP" ? ("648.8339", 648.8339) : ("3.1914", 3.1914)
        case (.threeDecimals, _): (plain, value) = currency == "CLP" ? ("648.834", 648.834) : ("3.191", 3.191)
        case (.grouped, _): (plain, value) = ("2951.32", 2951.32)
        case (.whole, _): (plain, value) = currency == "CLP" ? ("649", 649) : ("3", 3)
        }
        var text = form.isComma ? plain.replacing(".", with: ",") : plain
        if form.numbers == .grouped { text = (form.isComma ? "2.951" : "2,951") + text.dropFirst(4) }
        return (text, value)
    }

    private func row(_ cells: [String], _ form: Form) -> String {
        cells.map { cell in
            form.isQuoted || cell.contains(form.separator) ? "\"\(cell)\"" : cell
        }.joined(separator: form.separator)
    }

    /// The file, whose rate it is, and what it should come to; nothing where the family has no such file.
    private func file(_ family: Family, _ form: Form) -> (text: String, code: String, value: Double)? {
        let isGrouped = form.numbers == .grouped
        let date = form.dates.text(12)
        var rows: [[String]] = []
        var code = isGrouped ? "COP" : "CLP"
        var (text, value) = figure(form, code)
        switch family {
        case .own:
            rows = [["currency_iso4217", "date", "lcu_per_usd_avg"], [code, date, text]]
        case .dataHub:
            rows = [["Date", "Country", "Exchange rate"], [date, isGrouped ? "Colombia" : "Chile", text]]
        case .monetaryFund:
            rows = [
                ["Date", "Rate", "Currency", "Frequency", "Source", "Country code", "Country"],
                [date, text, code, "A", "IMF", isGrouped ? "CO" : "CL", "x"],
            ]
        case .ecbWide:
            // Per euro: the dollar 1.25, so that the rate is over that.
            rows = [["Date", "USD", "MXN", isGrouped ? "COP" : "CLP"]]
            guard Set(["CLP", "COP"]).contains(code) else { return nil }
            rows.append([date, form.isComma ? "1,25" : "1.25", "", text])
            value /= 1.25
        case .ecbRows:
            rows = [
                ["KEY", "FREQ", "CURRENCY", "CURRENCY_DENOM", "EXR_TYPE", "EXR_SUFFIX", "TIME_PERIOD", "OBS_VALUE"],
                ["k", "A", code, "EUR", "SP00", "A", date, text],
                ["k", "A", "USD", "EUR", "SP00", "A", date, form.isComma ? "1,25" : "1.25"],
            ]
            value /= 1.25
        case .worldBank, .dataBank:
            guard form.dates == .iso else { return nil }
            let country = isGrouped ? "COL" : "CHL"
            rows =
                family == .worldBank
                ? [
                    ["Data Source", "World Development Indicators", "", "", ""], ["", "", "", "", ""],
                    ["Country Name", "Country Code", "Indicator Name", "Indicator Code", "2017"],
                    ["x", country, "Official exchange rate", "PA.NUS.FCRF", text],
                ]
                : [
                    ["Series Name", "Series Code", "Country Name", "Country Code", "2017 [YR2017]"],
                    ["Official exchange rate", "PA.NUS.FCRF", "x", country, text], ["Last Updated", "", "", "", ""],
                ]
        case .federalReserve:
            guard !isGrouped else { return nil }
            code = "BRL"
            (text, value) = figure(form, code)
            rows = [["observation_date", "DEXBZUS"], [date, text]]
        case .timeSeries:
            guard !isGrouped else { return nil }
            code = "BRL"
            (text, value) = figure(form, code)
            rows = [["data", "valor"], [date, text]]
        case .ptax:
            guard !isGrouped else { return nil }
            code = "BRL"
            (text, value) = figure(form, code)
            let one = form.isComma ? "1,0000" : "1.0000"
            rows = [[date, "220", "A", "USD", text, text, one, one]]
        case .olinda:
            guard !isGrouped else { return nil }
            code = "BRL"
            (text, value) = figure(form, code)
            rows = [["cotacaoCompra", "cotacaoVenda", "dataHoraCotacao"], [text, text, date + " 13:09"]]
        case .titled:
            rows = [
                ["Banco Central", ""], ["", ""],
                ["Fecha", isGrouped ? "Pesos colombianos por dólar" : "1.Dólar observado"], [date, text],
            ]
        case .coded:
            guard form.numbers != .grouped else { return nil }
            rows = [["Fecha", "F073.TCO.PRE.Z.D"], [date, text]]
        case .treasury:
            rows = [
                ["Record Date", "Country - Currency Description", "Exchange Rate"],
                [date, isGrouped ? "Colombia-Peso" : "Chile-Peso", text],
            ]
        }
        let lines = rows.map { row($0, form) }
        return ((form.hasMark ? "\u{FEFF}" : "") + lines.joined(separator: "\r\n") + "\r\n", code, value)
    }

    // MARK: Reading them all

    @Test("Each family in each form has its right value, or is refused as ambiguous", arguments: Family.allCases)
    func values(family: Family) throws {
        let tables = try Shipped.money().tables
        let countries = try CountryRegister(Shipped.source("countries.csv"))
        let currencies = try CurrencyRegister(Shipped.source("currencies.csv"))
        var count = 0
        for form in Self.forms {
            guard let (text, code, value) = file(family, form) else { continue }
            let log = DiagnosticLog(SourceText(name: "mine.csv", bytes: Array(text.utf8)))
            let file = RateFile.read(log, countries: countries, currencies: currencies, tables: tables)
            // The Treasury's are rates at the end of quarters.
            let figures = family == .treasury ? file?.ends : file?.averages
            let found = figures?[try #require(Currency(code))]?[2017]?.value
            #expect(
                found.map { abs($0 - value) <= 1e-12 * value } == true,
                "\(form): \(found ?? 0) in place of \(value): \(log.diagnostics.map(\.fact))\n\(text)")
            count += 1
        }
        #expect(count >= 48)
    }
}
