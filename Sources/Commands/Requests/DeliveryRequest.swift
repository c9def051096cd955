import Reports

/// In which form a result is asked for.
struct DeliveryRequest {
    let format: Format
    /// The country whose spreadsheets a CSV is for; nothing for RFC 4180.
    let spreadsheetCountry: String?
    /// What stands over the columns of a CSV.
    let header: CSVHeader
    /// How exactly a CSV has amounts.
    let precision: CSVPrecision
    /// Whether of the report one table alone is shown, where it is shown to people.
    let isTableAlone: Bool
    /// The one chart that is asked for, which a drawing holds.
    let chart: ChartName?

    init(_ invocation: Invocation, usual: Format = .text) throws(UsageProblem) {
        chart = try invocation.chart()
        format = chart == nil ? try invocation.format(among: invocation.command.deliveries, usual: usual) : .svg
        if format == .svg, chart == nil {
            throw .drawingWithoutChart(choices: invocation.command.charts.map(\.rawValue))
        }
        spreadsheetCountry = invocation[.csvFor]
        header = try invocation.header()
        precision = try invocation.choice(.precision) ?? (invocation.has(.csvFor) ? .unit : .full)
        // A case is shown whole.
        isTableAlone = invocation.has(.table) && invocation.command != .show
    }

    /// A part of a result, as lines of JSON for the program itself.
    static let lines = DeliveryRequest(format: .json, spreadsheetCountry: nil)

    private init(format: Format, spreadsheetCountry: String?) {
        self.format = format
        self.spreadsheetCountry = spreadsheetCountry
        (header, precision) = (.codes, .full)
        isTableAlone = false
        chart = nil
    }
}

extension Invocation {
    /// What stands over the columns of a CSV: codes, but titles where it is for people.
    func header() throws(UsageProblem) -> CSVHeader { try choice(.header) ?? (has(.csvFor) ? .titles : .codes) }

    /// The chart that is asked for, which is drawn as SVG and nothing else.
    func chart() throws(UsageProblem) -> ChartName? {
        guard let text = self[.chart] else { return nil }
        let choices = command.charts.map(\.rawValue)
        guard let chart = ChartName(rawValue: text), command.charts.contains(chart) else {
            throw .notAChoice(.chart, found: text, nearest: NearestName.of(text, among: choices), choices: choices)
        }
        let format = try format(among: command.deliveries, usual: .svg)
        guard format == .svg else { throw .chartWithoutSVG(format: format.rawValue) }
        return chart
    }

    /// The format that is asked for, by name or by the ending of the output's file; the usual one where nobody asks.
    func format(among formats: [Format], usual: Format = .text) throws(UsageProblem) -> Format {
        let named = self[.outputFormat]
        let ending = self[.output].flatMap(Self.ending)
        let choices = formats.map(\.rawValue)
        if let option = [OptionName.csvFor, .header, .precision].first(where: has) {
            let other = named.map { $0 == Format.csv.rawValue ? nil : $0 } ?? nil
            let ended = ending.flatMap { Format(ending: $0) }.flatMap { $0 == .csv ? nil : $0.rawValue }
            if let found = other ?? ended {
                throw option == .csvFor ? .countryWithoutCSV(format: found) : .optionWithoutCSV(option, format: found)
            }
            return .csv
        }
        if let named {
            guard let format = Format(rawValue: named) else {
                let near = Format(ending: named)?.rawValue ?? NearestName.of(named, among: choices)
                throw .notAChoice(.outputFormat, found: named, nearest: near, choices: choices)
            }
            guard formats.contains(format) else { throw .formatOfNoUse(named, command, choices: choices) }
            if let ending, let other = Format(ending: ending), other != format {
                throw .formatAgainstEnding(format: named, ending: ending)
            }
            return format
        }
        guard let ending = outputEnding else { return usual }
        guard let format = Format(ending: ending), formats.contains(format) else {
            throw .formatOfNoUse(ending, command, choices: choices)
        }
        return format
    }

    /// The ending of the output's file, where it has one, must be one of these.
    func checkEnding(among endings: [String]) throws(UsageProblem) {
        guard let ending = outputEnding, !endings.contains(ending.lowercased()) else { return }
        throw .formatOfNoUse(ending, command, choices: endings)
    }

    /// The ending of the output's file; nothing where it has none, or is a device.
    var outputEnding: String? { Self.isDevice(self[.output]) ? nil : self[.output].flatMap(Self.ending) }

    /// What a file's name ends in behind its last point; nothing where there is none, or nothing before it.
    static func ending(of path: String) -> String? {
        let parts = (path.split(separator: "/").last ?? "").split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 && !parts[0].isEmpty ? parts.last.map(String.init) : nil
    }

    private static func isDevice(_ path: String?) -> Bool { path?.hasPrefix("/dev/") == true }
}
