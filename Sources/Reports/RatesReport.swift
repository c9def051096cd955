import Documents
import Facts
import Languages
import Money
import ProjectFiles
import Registers
import Wording

/// What is known of exchange rates and prices, and how good it is.
package struct RatesReport: Sendable {
    /// A series of one economy in one money.
    struct Series {
        let kind: SeriesKind
        let economy: String
        let currency: Currency
        let figures: [(year: Int, figure: Observation)]

        var sources: [String] {
            var sources: [String] = []
            for source in figures.map({ $0.figure.source }) where !sources.contains(source) { sources.append(source) }
            return sources
        }
    }

    let series: [Series]
    let registers: ReferenceFigures
    let reservations: ReservationRegister
    let country: String?
    let sources: [PackageSource]
    let words: Words
    let countryName: @Sendable (String) -> String

    /// A report on tables: of all economies, or of one with the figures of every year.
    package init(
        _ tables: MoneyTables, vocabulary: Vocabulary, reservations: ReservationRegister, country: String?,
        sources: [PackageSource],
        words: Words, countryName: @escaping @Sendable (String) -> String
    ) {
        var found: [Series] = []
        func add(_ kind: SeriesKind, _ economy: String, _ figures: [Int: Observation]) {
            let byCurrency = Dictionary(grouping: figures, by: { $0.value.currency })
            for (currency, figures) in byCurrency.sorted(by: { $0.key.code < $1.key.code }) {
                let sorted = figures.map { (year: $0.key, figure: $0.value) }.sorted { $0.year < $1.year }
                found.append(Series(kind: kind, economy: economy, currency: currency, figures: sorted))
            }
        }
        for (economy, currencies) in tables.rates {
            for figures in currencies.values { add(.exchangeRate, economy, figures) }
        }
        for figures in (tables.ownRates[.average] ?? [:]).values {
            guard let currency = figures.first?.value.currency else { continue }
            add(.exchangeRate, tables.issuers[currency] ?? currency.code, figures)
        }
        for (measure, economies) in tables.prices {
            for (economy, figures) in economies { add(measure.series, economy, figures) }
        }
        for (economy, figures) in tables.parities { add(.purchasingPower, economy, figures) }
        let order = SeriesKind.allCases
        series = found.filter { country == nil || $0.economy == country }.sorted { left, right in
            func key(_ series: Series) -> (String, Int, Int, String) {
                (series.economy, order.firstIndex(of: series.kind) ?? 0, series.figures[0].year, series.currency.code)
            }
            return key(left) < key(right)
        }
        registers = ReferenceFigures(in: vocabulary, country: country, words: words)
        self.reservations = reservations
        self.country = country
        self.sources = sources
        self.words = words
        self.countryName = countryName
    }

    /// Whether there is anything.
    package var isEmpty: Bool { series.isEmpty && registers.entries.isEmpty }

    /// The report that people read.
    package var document: Document {
        var blocks: [Document.Block] = [
            .heading(words.heading(.ratesTitle) + (country.map { ": " + countryName($0) } ?? ""), level: 1),
            .table(coverage),
        ]
        if country != nil {
            blocks += [.heading(words.heading(.valuesTitle), level: 2), .table(yearByYear)]
        }
        if !registers.entries.isEmpty { blocks.append(.table(registers.table)) }
        if !sources.isEmpty {
            blocks += [.heading(words.heading(.sources), level: 2), .list(sources.map { $0.text })]
        }
        return Document(blocks)
    }

    /// A row a series; in a CSV of one economy, a row a figure.
    package var table: Table { country == nil ? coverage : values }

    /// What the registers have for appraisals, a row a figure.
    package var registerTable: Table { registers.table }

    private var coverage: Table {
        var table = Table(columns: [
            Column("economy", words.heading(.economy)), .machineOnly("country_name"),
            .machineOnly("series"), .peopleOnly("series_name", words.heading(.series)),
            Column("currency", words.label(.currency)), .machineOnly("first_year"), .machineOnly("last_year"),
            .peopleOnly("years", words.heading(.years)), Column("source", words.label(.source)), .machineOnly("notes"),
        ])
        for one in series {
            let first = one.figures[0].year
            let last = one.figures[one.figures.count - 1].year
            let reservations = notes(of: one)
            var years = Cell.words("\(first)–\(last)")
            years.footnotes = reservations.map { table.note(text(of: $0)) }
            table.rows.append([
                .code(one.economy), .words(countryName(one.economy)), .code(one.kind.rawValue),
                .words(words.say(MoneyText.series(one.kind))), .code(one.currency.code), .year(first), .year(last),
                years, .words(one.sources.joined(separator: " ")),
                .words(reservations.map(text).joined(separator: " ")),
            ])
        }
        return table
    }

    /// The reservations on a series in the years that it has.
    private func notes(of series: Series) -> [ReservationRegister.Entry] {
        let years = series.figures[0].year...series.figures[series.figures.count - 1].year
        return reservations.entries(on: series.kind, of: series.economy).filter {
            $0.reservation.years.overlaps(years)
                || ($0.reservation.kind == .unit && $0.reservation.years.lowerBound == years.upperBound + 1)
        }
    }

    /// A reservation behind the years that it is on.
    private func text(of entry: ReservationRegister.Entry) -> String {
        let years = entry.reservation.years
        let last = entry.reservation.isOpen ? "–" : years.count == 1 ? "" : "–\(years.upperBound)"
        return "\(entry.reservation.economy) \(years.lowerBound)\(last): \(words.text(entry.says))"
    }

    private var values: Table {
        var table = Table(columns: [
            Column("economy", words.heading(.economy)), Column("series", words.heading(.series)),
            Column("currency", words.label(.currency)), Column("year", words.label(.year)),
            Column("value", words.heading(.value)), Column("method", words.heading(.method)),
            Column("source", words.label(.source)),
        ])
        for one in series {
            for (year, figure) in one.figures {
                table.rows.append([
                    .code(one.economy), .code(one.kind.rawValue), .code(one.currency.code), .integer(year),
                    .number(figure.value, decimals: 6), .code(figure.method.rawValue), .code(figure.source),
                ])
            }
        }
        return table
    }

    /// A row a year, a column a series.
    private var yearByYear: Table {
        var table = Table(
            columns: [Column("year", words.label(.year))]
                + series.map {
                    Column(
                        $0.kind.rawValue, "\(words.say(MoneyText.series($0.kind))), \($0.currency.code)",
                        alignment: .right)
                })
        for year in Set(series.flatMap { $0.figures.map({ $0.year }) }).sorted() {
            table.rows.append(
                [.year(year)]
                    + series.map { one in
                        one.figures.first { $0.year == year }.map {
                            .words(words.style.figure($0.figure.value)).read(byMachinesAs: $0.figure.value)
                        } ?? .blank
                    })
        }
        return table
    }

    /// The machine contract `valor/rates/1`; figures stand only where one economy was asked for.
    package var json: JSONOutput {
        [
            "schema": "valor/rates/1",
            "series": .array(
                series.map { one in
                    var members: [(String, JSONOutput)] = [
                        ("series", .string(one.kind.rawValue)), ("economy", .string(one.economy)),
                        ("currency", .string(one.currency.code)), ("firstYear", .integer(one.figures[0].year)),
                        ("lastYear", .integer(one.figures[one.figures.count - 1].year)),
                        ("sources", JSONOutput(one.sources)),
                        (
                            "reservations",
                            .array(
                                notes(of: one).map { entry in
                                    [
                                        "kind": .string(entry.reservation.kind.rawValue),
                                        "firstYear": .integer(entry.reservation.years.lowerBound),
                                        "lastYear": entry.reservation.isOpen
                                            ? nil : .integer(entry.reservation.years.upperBound),
                                        "says": .string(words.text(entry.says)),
                                    ]
                                })
                        ),
                    ]
                    if country != nil {
                        let figures = one.figures.map { year, figure -> JSONOutput in
                            [
                                "year": .integer(year), "value": .number(figure.value),
                                "method": .string(figure.method.rawValue), "source": .string(figure.source),
                            ]
                        }
                        members.append(("figures", .array(figures)))
                    }
                    return .object(members)
                }),
            "registers": registers.json,
            "sources": .array(
                sources.map { source in
                    [
                        "id": JSONOutput(source.id), "title": .string(source.title),
                        "citation": JSONOutput(source.citation), "licence": JSONOutput(source.licence),
                    ]
                }),
        ]
    }
}
