import Documents
import Languages
import Projects
import Registers
import Reports
import Syntax
import Valuation
import Wording

/// In which form a result is given, once the registers that say so are read.
struct Delivery {
    let format: Format
    let dialect: CSVDialect
    /// What stands over the columns of a CSV.
    let header: CSVHeader
    /// The decimals of a currency's smallest unit, where a CSV has amounts rounded to it.
    let roundsTo: (@Sendable (String) -> Int)?
    /// Whether of the report one table alone is shown, where it is shown to people.
    let isTableAlone: Bool
    /// The chart that a drawing holds.
    let chart: ChartName?
}

extension Delivery {
    /// Whether the one table of a report is given, in place of the report or beside it.
    var needsTable: Bool { isTableAlone || format == .csv || format == .xlsx }

    /// A table as a CSV holds it: its amounts as exact and its columns called as is asked for.
    func spreadsheet(_ table: Table, _ words: Words) -> Table {
        let rounded = roundsTo.map { table.roundingAmounts(decimals: $0) } ?? table
        return header == .titles ? rounded.titled(in: words) : rounded
    }
}

extension Session {
    /// The form that is asked for; refuses a country whose spreadsheets are not known.
    func delivery(_ request: DeliveryRequest, _ folder: CaseFolder) throws(Failure) -> Delivery {
        let currencies = folder.currencies
        let decimals: @Sendable (String) -> Int = { currencies[$0]?.minorUnits ?? 2 }
        return Delivery(
            format: request.format, dialect: try dialect(for: request.spreadsheetCountry, folder),
            header: request.header,
            roundsTo: request.precision == .full ? nil : decimals,
            isTableAlone: request.isTableAlone, chart: request.chart)
    }

    /// Gives a report in its form: whole, or the one table of it that is asked for and that a CSV holds.
    ///
    /// Each form is made only where it is given; `workbook` is a report's own, whose formulas are live, `notLive` why it has
    /// none. One of tables carries
    /// the `original` of its project, where there is one, so that it can be read back.
    func deliver(
        _ document: @autoclosure () -> Document, table: @autoclosure () throws(Failure) -> Table,
        json: @autoclosure () -> JSONOutput, workbook: @autoclosure () -> Workbook? = nil,
        notLive: @autoclosure () -> NotLive? = nil,
        original: @autoclosure () -> (file: String, tree: JSONOutput, perspective: Perspective)? = nil,
        as delivery: Delivery,
        about subject: @autoclosure () throws(Failure) -> Subject, chart: (ChartName) -> Chart? = { _ in nil },
        page: ((PageSetting) -> String)? = nil, in country: String? = nil
    ) throws(Failure) {
        switch delivery.format {
        case .svg:
            // A command that draws has asked for one of its charts.
            guard let name = delivery.chart else { return }
            guard let chart = chart(name) else { throw .file(.noChart(name)) }
            try print(ChartRenderer(style: words.style).render(chart))
        case .text: try print(render(delivery.isTableAlone ? Document([.table(try table())]) : document()))
        case .markdown: try print(markdown(delivery.isTableAlone ? Document([.table(try table())]) : document()))
        case .html:
            let setting = PageSetting(generator: "valor \(Version.number)", command: commandLine, country: country)
            if let page, !delivery.isTableAlone { return try print(page(setting)) }
            let shown = delivery.isTableAlone ? Document([.table(try table())]) : document()
            try print(setting.html(shown, kicker: kicker, words: words))
        case .csv: try print(delivery.spreadsheet(try table(), words), in: delivery.dialect, about: try subject())
        case .json: try print(render(json()))
        case .xlsx:
            if outputPath == nil, Platform.isTerminal(Platform.standardOutput) { throw .usage(.workbookOnTerminal) }
            if let own = workbook() { return try print(own) }
            // What has no workbook of its own has its tables as sheets, and the one that a CSV holds.
            let (title, data) = (try subject().title, try table())
            let charts = ChartName.allCases.compactMap(chart)
            let tables = Workbook(
                document(), title: title, data: data, charts: charts, language: words.language,
                note: words.say(notLive() ?? .tables))
            try print(
                original().map { tables.carrying($0.tree, ofFile: $0.file, words, perspective: $0.perspective) }
                    ?? tables)
        }
    }

    /// Writes a workbook, whole or not at all.
    func print(_ workbook: Workbook) throws(Failure) {
        try files { () throws(FileProblem) in
            let output = try output(to: outputPath)
            try output.write(workbook.bytes)
            try output.close()
        }
        tellWritten()
    }

    /// A report that people read, with its verdict once more below it where the report may have scrolled away.
    func withVerdict(_ verdict: String, of delivery: Delivery, _ document: Document) -> Document {
        guard delivery.format == .text, screen.isTerminal, !verdict.isEmpty else { return document }
        return Document(document.blocks + [.paragraph(verdict)])
    }

    /// Gives a report that is one table.
    func deliver(
        _ table: Table, json: @autoclosure () -> JSONOutput, as delivery: Delivery,
        about subject: @autoclosure () throws(Failure) -> Subject
    ) throws(Failure) {
        try deliver(Document([.table(table)]), table: table, json: json(), as: delivery, about: try subject())
    }

    /// How CSV is written: as RFC 4180 has it, or as the spreadsheets of the country that is asked for read it.
    func dialect(for text: String?, _ folder: CaseFolder) throws(Failure) -> CSVDialect {
        guard let text else { return .rfc4180 }
        let formats = try folder.numberFormats()
        let known = folder.countries.codes.filter { formats[$0] != nil }.compactMap { folder.countries[$0] }
        let country = folder.countries.country(named: text)
        guard let country, let format = formats[country.code] else {
            // A country that is one, but whose spreadsheets are not known, is no slip.
            let near = country == nil ? Self.nearestCode(to: text, among: known) : nil
            throw .usage(.unknownSpreadsheetCountry(text, nearest: near))
        }
        return .spreadsheet(decimal: format.decimal, group: format.group)
    }

    /// The code of the country that a misspelt code or a name may mean.
    ///
    /// Of two letters every other code is near; only the same two, swapped, say what was meant.
    private static func nearestCode(to text: String, among countries: [Country]) -> String? {
        if text.count <= 2 {
            let swapped = String(text.uppercased().reversed())
            return countries.contains { $0.shortCode == swapped } ? swapped : nil
        }
        if text.count == 3, let code = nearest(to: text, among: countries.map(\.code)) { return code }
        let name = nearest(to: text, among: countries.flatMap(\.name.all))
        return countries.first { country in name.map(country.name.all.contains) == true }?.code
    }
}
