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

        var firstYear: Int { figures[0].year }
        var lastYear: Int { figures[figures.count - 1].year }

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
        _ tables: MoneyTables, vocabulary: Vocabulary, discountRates: [RegisteredRate] = [],
        reservations: ReservationRegister, country: String?, sources: [PackageSource],
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
        registers = ReferenceFigures(
            in: vocabulary, discountRates: discountRates, country: country, words: words)
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
            blocks += [.heading(words.heading(.sources), level: 2), .list(sources.map { $0.text(in: words) })]
        }
        return Document(blocks)
    }

    /// A row a series; in a CSV of one economy, a row a figure.
    package var table: Table { country == nil ? coverage : values }

    /// What the registers have for appraisals, a row a figure.
    package var registerTable: Table { registers.table }

    private var coverage: Table { Table(of: series, by: fields) }

    private var fields: [Field<Series>] {
        let (words, countryName) = (words, countryName)
        return [
            Field(.economy, heading: words.heading(.economy)) { .code($0.economy) },
            Field(.countryName) { .words(countryName($0.economy)) }, Field(.series) { .code($0.kind.rawValue) },
            Field(.peopleOnly("series_name", words.heading(.series))) { .words(words.say(MoneyText.series($0.kind))) },
            Field(.currency, heading: words.label(.currency)) { .code($0.currency.code) },
            Field(.firstYear) { .year($0.firstYear) }, Field(.lastYear) { .year($0.lastYear) },
            Field(noting: .peopleOnly("years", words.heading(.years))) { one, table in
                var years = Cell.words("\(one.firstYear)–\(one.lastYear)")
                years.footnotes = remarks(on: one).map { table.note($0) }
                return years
            },
            Field(.source, heading: words.label(.source)) { .words($0.sources.joined(separator: " ")) },
            Field(.notes) { .words(remarks(on: $0).joined(separator: " ")) },
        ]
    }

    /// What must be known of a series: the reservations on it, and its age.
    private func remarks(on one: Series) -> [String] { notes(of: one).map(text) + age(of: one) }

    /// Which figures of a series are provisional, and that it ends long ago where no other of its kind goes on.
    private func age(of one: Series) -> [String] {
        let provisional = one.figures.filter { $0.figure.isProvisional }.map { $0.year }
        let marked = provisional.isEmpty ? [] : [words.say(MoneyText.provisionalYears(provisional))]
        guard isOld(one), let edition = registers.edition else { return marked }
        return marked + [words.say(MoneyText.older(than: edition))]
    }

    /// Whether a series ends more than two years before the edition of the registers, and is its kind's last.
    private func isOld(_ one: Series) -> Bool {
        let last = series.filter { $0.kind == one.kind && $0.economy == one.economy }
            .compactMap { $0.figures.last?.year }.max()
        return one.figures.last?.year == last && registers.isOld(last)
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
        Table(of: series.flatMap { one in one.figures.map { (one, $0.year, $0.figure) } }, by: valueFields)
    }

    private var valueFields: [Field<(series: Series, year: Int, figure: Observation)>] {
        [
            Field(.economy, heading: words.heading(.economy)) { .code($0.series.economy) },
            Field(.series, heading: words.heading(.series)) { .code($0.series.kind.rawValue) },
            Field(.currency, heading: words.label(.currency)) { .code($0.series.currency.code) },
            Field(.year, heading: words.label(.year)) { .integer($0.year) },
            Field(.value, heading: words.heading(.value)) { .number($0.figure.value, decimals: 6) },
            Field(.method, heading: words.heading(.method)) { .code($0.figure.method.rawValue) },
            Field(.source, heading: words.label(.source)) { .code($0.figure.source) },
            Field(.provisional, heading: words.heading(.provisional)) {
                $0.figure.isProvisional ? .code("true") : .blank
            },
        ]
    }

    /// A row a year, a column a series.
    private var yearByYear: Table {
        let words = words
        let year = Field<Int>(.year, heading: words.label(.year)) { .year($0) }
        let figures = series.map { one in
            let heading = "\(words.say(MoneyText.series(one.kind))), \(one.currency.code)"
            return Field<Int>(noting: Column(one.kind.rawValue, heading, alignment: .right)) { year, table in
                guard let figure = one.figures.first(where: { $0.year == year })?.figure else { return .blank }
                var cell = Cell.words(words.style.figure(figure.value)).read(byMachinesAs: figure.value)
                if figure.isProvisional {
                    cell.footnotes = [table.note(words.say(MoneyText.provisionalYears([year])))]
                }
                return cell
            }
        }
        return Table(of: Set(series.flatMap { $0.figures.map({ $0.year }) }).sorted(), by: [year] + figures)
    }

    /// The machine contract `valor/rates/1`; figures stand only where one economy was asked for.
    package var json: JSONOutput { Self.form.json(self, words) }

    static let form: Form<RatesReport> = .contract(
        "valor/rates/1",
        [
            Member(
                "series", .list(reported),
                Meaning(
                    en: "The series, each an economy's in one money.",
                    es: "Las series, cada una de una economía y en un dinero.",
                    pt: "As séries, cada uma de uma economia e em um dinheiro.")
            ) { report in
                report.series.map { ReportedSeries(report: report, series: $0) }
            },
            Member(
                "registers", .list(ReferenceFigures.form),
                Meaning(
                    en:
                        "What the registers have for appraisals: values of an hour, factors on prices and discount "
                        + "rates.",
                    es:
                        "Lo que tienen los registros para evaluar: valores de una hora, factores sobre precios y tasas de "
                        + "descuento.",
                    pt:
                        "O que os registros têm para avaliar: valores de uma hora, fatores sobre preços e taxas de "
                        + "desconto.")
            ) { $0.registers.reported },
            Member(
                "sources", .list(source),
                Meaning(
                    en: "The sources that the ids stand for.", es: "Las fuentes que los identificadores designan.",
                    pt: "As fontes que os identificadores designam.")
            ) { $0.sources },
        ])

    private struct ReportedSeries {
        let report: RatesReport
        let series: Series
    }

    private static let reported: Form<ReportedSeries> = .object([
        Member("series", .choice, FieldDescription.series.meaning) { $0.series.kind },
        Member(.economy, .text) { $0.series.economy }, Member(.currency, .text) { $0.series.currency.code },
        Member(.firstYear, .wholeNumber) { $0.series.firstYear },
        Member(.lastYear, .wholeNumber) { $0.series.lastYear },
        Member("isOld", .truth, .isOldFigure) { $0.report.isOld($0.series) },
        Member("sources", .texts, .sourceIDs) { $0.series.sources },
        Member(
            "reservations", .list(reservation),
            Meaning(
                en: "What must be known of a series before it is used.",
                es: "Lo que debe saberse de una serie antes de usarla.",
                pt: "O que se deve saber de uma série antes de usá-la.")
        ) { $0.report.notes(of: $0.series) },
        Member(ifAny: "figures", .list(figure), .figures) { one in
            one.report.country == nil ? nil : one.series.figures
        },
    ])

    private static let reservation: Form<ReservationRegister.Entry> = .object([
        Member("kind", .choice, .kind) { $0.reservation.kind },
        Member(.firstYear, .wholeNumber) { $0.reservation.years.lowerBound },
        Member(
            "lastYear", .optionalWholeNumber,
            Meaning(
                en: "The last year; null where it goes on.", es: "El último año; nulo donde continúa.",
                pt: "O último ano; nulo onde continua.")
        ) {
            $0.reservation.isOpen ? nil : $0.reservation.years.upperBound
        },
        Member("says", .localText, .says) { $0.says },
    ])

    private static let figure: Form<(year: Int, figure: Observation)> = .object([
        Member(.year, .wholeNumber) { $0.year }, Member(.value, .number) { $0.figure.value },
        Member("method", .choice, FieldDescription.method.meaning) { $0.figure.method },
        Member(.source, .text) { $0.figure.source },
        Member(
            "isProvisional", .truth,
            Meaning(
                en: "Whether it stands in for a figure that is still to come.",
                es: "Si suple una cifra que aún está por venir.",
                pt: "Se substitui um número que ainda está por vir.")
        ) { $0.figure.isProvisional },
    ])

    private static let source: Form<PackageSource> = .object([
        Member("id", .optionalText, FieldDescription.id.meaning) { $0.id }, Member("title", .text, nil) { $0.title },
        Member("citation", .optionalText, nil) { $0.citation },
        Member("licence", .optionalLocalText, nil) { $0.licence },
    ])
}
