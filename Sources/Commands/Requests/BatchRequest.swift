import Batch
import Syntax
import Valuation
import Wording

/// In which form the results of a batch are asked for.
struct BatchRequest {
    /// The format; nothing for the kind that is read.
    let format: BatchFormat?
    /// Which results.
    let results: ResultColumns
    /// The country whose spreadsheets a CSV is for.
    let spreadsheetCountry: String?
    /// How projects are simulated; nothing where they are appraised.
    let simulation: SimulationRequest?

    /// What must be the same to go on with results that were kept; nothing where they are not.
    let kept: String?

    /// The endings that a file of results may have; `.txt` says nothing of its format.
    private static let endings = ["csv", "ndjson", "jsonl", "json", "txt"]

    init(_ invocation: Invocation) throws(UsageProblem) {
        spreadsheetCountry = invocation[.csvFor]
        var results = try Self.results(invocation[.columns])
        results.isTitled = try invocation.header() == .titles
        let precision: CSVPrecision? = try invocation.choice(.precision)
        if precision == .unit { throw .precisionOfNoUseInBatch }
        self.results = results
        kept = invocation.has(.resume) ? Self.asked(invocation) : nil
        if kept != nil, invocation[.output] == nil { throw .resumeWithoutFile }
        simulation = invocation.has(.draws) ? try SimulationRequest(invocation) : nil
        if simulation == nil {
            for option: OptionName in [.seed, .points] where invocation.has(option) { throw .needsDraws(option) }
        } else if invocation.has(.columns) {
            throw .columnsOfDraws
        }
        let named: BatchFormat? = try invocation.choice(.outputFormat)
        try invocation.checkEnding(among: Self.endings)
        let ending = invocation.outputEnding
        let ofEnding = ending.flatMap { BatchFormat(ending: $0) }
        let ofTables = [OptionName.header, .precision].first(where: invocation.has)
        if let ofTables, spreadsheetCountry == nil, let other = named ?? ofEnding, other != .csv {
            throw .optionWithoutCSV(ofTables, format: other.rawValue)
        }
        if spreadsheetCountry != nil, let other = named ?? ofEnding, other != .csv {
            throw .countryWithoutCSV(format: other.rawValue)
        }
        if let named, let ending, let ofEnding, named != ofEnding {
            throw .formatAgainstEnding(format: named.rawValue, ending: ending)
        }
        format = named ?? ofEnding ?? (spreadsheetCountry == nil && ofTables == nil ? nil : .csv)
    }

    /// The command line, but for what changes no byte of the results.
    private static func asked(_ invocation: Invocation) -> String {
        let aside: Set<OptionName> = [.output, .resume, .color, .language]
        let options = OptionName.allCases.filter { invocation.has($0) && !aside.contains($0) }.flatMap { option in
            invocation.all(option).map { "--\(option.rawValue)=\($0)" }
        }
        return (options + invocation.arguments).joined(separator: " ")
    }

    /// The results of a list of words, each once.
    private static func results(_ list: String?) throws(UsageProblem) -> ResultColumns {
        guard let list else { return .usual }
        var metrics: [Metric] = []
        for word in list.split(separator: ",", omittingEmptySubsequences: false) {
            let text = String(word).trimmed
            guard let metric = Metric(written: text) else {
                throw .notAChoice(
                    .columns, found: text.isEmpty ? list : text, nearest: NearestName.of(text, among: Metric.words),
                    choices: Metric.words)
            }
            if metrics.contains(metric) { throw .repeatedColumn(text) }
            metrics.append(metric)
        }
        return ResultColumns(metrics)
    }
}
