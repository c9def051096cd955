import Batch
import Reports
import Wording

// What each command takes: the one description of the command line.
extension CommandName {
    /// What it takes beside its options; nothing for a command that takes options alone.
    var argument: ArgumentForm? {
        switch self {
        case .compare: ArgumentForm(values: [.caseID, .file], isOptional: true, isRepeated: true)
        case .show: ArgumentForm(values: [.caseID, .evidenceID, .file], isOptional: true, isRepeated: true)
        case .audit: ArgumentForm(values: [.caseID, .evidenceID, .file], isOptional: true, isRepeated: true)
        case .appraise: ArgumentForm(values: [.caseID, .file], isRepeated: true)
        case .simulate, .sensitivity: ArgumentForm(values: [.caseID, .file])
        case .budget: ArgumentForm(values: [.caseID, .file], isRepeated: true)
        case .new: ArgumentForm(values: [.file], isOptional: true)
        case .check: ArgumentForm(values: [.caseID, .evidenceID, .file], isRepeated: true)
        case .batch: ArgumentForm(values: [.file, .folder], isOptional: true, isRepeated: true)
        case .convert: ArgumentForm(values: [.amount, .level(.from), .level(.to)], isSequence: true)
        case .rates: ArgumentForm(values: [.ratedCountry], isOptional: true)
        case .schema: ArgumentForm(values: [.choice(.schema, Schema.names, usual: nil)], isOptional: true)
        case .completion: ArgumentForm(values: [.choice(.shell, Shell.words, usual: nil)])
        case .help:
            ArgumentForm(
                values: [
                    .choice(.command, CommandName.words, usual: nil), .choice(.topic, HelpTopic.words, usual: nil),
                ],
                isOptional: true)
        case .cases, .man, .version: nil
        }
    }

    /// The most arguments that it takes.
    var mostArguments: Int {
        argument.map { $0.isRepeated ? .max : $0.isSequence ? $0.values.count : 1 } ?? 0
    }

    /// The tables of its report, the usual one first.
    var tables: [TableName] {
        switch self {
        case .show: [.figures, .quantities, .years, .results, .claims, .answers]
        case .appraise: [.years, .results, .lines, .options]
        case .simulate: [.results, .figures]
        case .sensitivity: [.figures, .twoWay, .rates, .delays]
        case .budget: [.lines, .years]
        case .rates: [.rates, .registers]
        default: []
        }
    }

    /// The formats that it makes, the usual one first.
    var formats: [String] {
        switch self {
        case .batch: BatchFormat.words
        case .new: [Format.json.rawValue, Format.csv.rawValue]
        case .schema: [Format.json, .markdown, .text].map(\.rawValue)
        case .man: ManualFormat.words
        case .help: [Format.text, .markdown].map(\.rawValue)
        default: deliveries.map(\.rawValue)
        }
    }

    /// The formats that its results are given in, the usual one first.
    var deliveries: [Format] { Format.ofResults + (charts.isEmpty ? [] : [.svg]) }

    /// The charts that can be drawn of its results.
    var charts: [ChartName] {
        switch self {
        case .appraise: [.cumulative, .years, .parties, .rollOut, .rates, .tornado, .cases, .options]
        case .compare: [.cases]
        case .simulate: [.distribution]
        case .sensitivity: [.tornado]
        case .budget: [.budget]
        default: []
        }
    }

    /// Its options, in the order of help.
    var options: [OptionName] {
        let converting: [OptionName] = [.rates, .order, .rate, .with, .ppp, .beyondData]
        let prices: [OptionName] = [.currency, .priceYear] + converting
        let terms: [OptionName] = [.horizon, .discountRate, .nominal, .inflation, .timing, .oneOffTiming]
        let sensitivity: [OptionName] = [.discountRateSensitivity]
        let every: [OptionName] = [.language, .color, .help]
        let printing: [OptionName] = [.outputFormat, .output, .csvFor, .header, .precision]
        return switch self {
        case .compare:
            terms + sensitivity + [.perspective, .reading, .readings, .sort, .full, .chart] + prices + printing + [
                .cases
            ]
                + every
        case .cases: [.evidence] + printing + [.cases] + every
        case .audit: [.verdict, .full, .strict, .rates] + printing + [.cases] + every
        case .show:
            [.all] + terms + sensitivity + [.perspective, .reading, .table] + prices + printing + [.cases] + every
        case .appraise:
            terms + sensitivity + [.perspective, .adjust, .option, .table, .full, .chart] + prices + printing + [.cases]
                + every
        case .simulate:
            [.draws, .seed, .points] + terms + [
                .perspective, .adjust, .option, .paybackBy, .threads, .shard, .merge, .table, .full, .chart,
            ]
                + printing
                + [.cases] + every
        case .sensitivity:
            terms + [.perspective, .adjust, .option, .twoWay, .table, .full, .chart] + printing + [.cases] + every
        case .budget:
            [
                .fiscalYearStart, .horizon, .inflation, .timing, .threshold, .ceiling, .loadFor, .fiscalYear, .option,
                .reading, .table, .chart,
            ] + prices
                + printing + [.cases]
                + every
        case .new: [.country, .resume, .force, .outputFormat, .cases] + every
        case .check: terms + [.strict] + printing + [.cases] + every
        case .convert: converting + [.country] + printing + [.cases] + every
        case .rates: [.rates, .table] + printing + [.cases] + every
        case .batch:
            [.horizon, .discountRate, .timing, .oneOffTiming, .perspective, .columns, .draws, .seed, .points, .resume]
                + printing + [.cases] + every
        case .schema: [.outputFormat, .output, .cases] + every
        case .completion: [.output, .cases] + every
        case .man: [.outputFormat, .output] + every
        case .help: [.outputFormat, .output] + every
        case .version: every
        }
    }

    /// Examples, each as it is typed; `Wording` says what they show.
    var examples: [String] {
        switch self {
        case .compare:
            [
                "valor compare",
                "valor compare --horizon 15 --discount-rate 4% --perspective fiscal --timing mid",
                "valor compare --reading korea-data-exchange=annual --sort payback",
                "valor compare project.json panama-311 uruguay-gub-uy",
                "valor compare --currency PEN --price-year 2023",
                "valor compare -o cases.csv",
                "valor compare --csv-for BR -o casos.csv",
            ]
        case .cases: ["valor cases", "valor cases -O json", "valor cases --evidence"]
        case .show:
            [
                "valor show uruguay-gub-uy", "valor show panama-311 --discount-rate 6% --language es",
                "valor show brazil-gov-br", "valor show --all -O json -o casebook.json",
            ]
        case .audit:
            [
                "valor audit", "valor audit ecuador-civil-registry", "valor audit --verdict differs",
                "valor audit --strict -O csv",
            ]
        case .appraise:
            [
                "valor appraise project.json", "valor appraise project.json --full",
                "valor appraise project.json -o years.csv",
                "valor appraise project.json --chart cumulative -o payback.svg",
                "valor appraise project.json --horizon 15 --discount-rate 6%",
                "valor appraise project.json --discount-rate national --discount-rate-sensitivity",
                "valor appraise north.json south.json", "valor appraise options.json",
                "valor appraise options.json --option redesign",
            ]
        case .simulate:
            [
                "valor simulate project.json",
                "valor simulate project.json --draws 1000000 --payback-by 2030-12",
                "valor simulate project.json --points sobol --perspective fiscal -O json",
                "valor simulate project.json --shard 2/2 -o part2.ndjson",
                "valor simulate project.json --merge part1.ndjson --merge part2.ndjson",
            ]
        case .sensitivity:
            [
                "valor sensitivity project.json",
                "valor sensitivity project.json --two-way build,staff --perspective fiscal",
                "valor sensitivity project.json -o figures.csv", "valor sensitivity project.json -O json",
            ]
        case .budget:
            [
                "valor budget project.json", "valor budget project.json --fiscal-year-start 07 -o budget.csv",
                "valor budget north.json south.csv --currency USD --price-year 2024",
                "valor budget uruguay-gub-uy --table years -O csv",
            ]
        case .new:
            [
                "valor new", "valor new --resume valor-interview.txt",
                "valor new project.json --country PRY --language es", "valor new project.csv --country BRA",
            ]
        case .check:
            [
                "valor check project.json", "valor check north.json south.csv --strict",
                "valor check project.json -O json",
            ]
        case .batch:
            [
                "valor batch projects.csv -o results.csv", "valor batch < flows.ndjson",
                "valor batch projects.csv --columns npv,irr -O ndjson",
                "valor batch projects.csv -o results.csv --resume",
                "valor batch portfolio/ -o appraisals.csv", "valor batch portfolio/ --draws 10000 -o chances.csv",
            ]
        case .convert:
            [
                "valor convert 1000000 BRL@1998 USD@2017",
                "valor convert 1000000 BRL@1998 USD@2017 --order convert-first",
                "valor convert 250000 USD@2014 EUR@2020 --country PAN --rates eurofxref-hist.csv",
            ]
        case .rates: ["valor rates", "valor rates BRA"]
        case .schema:
            [
                "valor schema", "valor schema project > project.schema.json",
                "valor schema valor/comparison/1 -O markdown",
            ]
        case .completion:
            [#"eval "$(valor completion bash)""#, "valor completion fish > ~/.config/fish/completions/valor.fish"]
        case .man: ["valor man --language es | man -l -", "valor man -O markdown -o manual.md"]
        case .version: ["valor version"]
        case .help: ["valor help compare", "valor help environment", "valor help batch -o batch.md"]
        }
    }
}
