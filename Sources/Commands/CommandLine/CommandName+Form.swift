import Wording

// What each command takes: the one description of the command line.
extension CommandName {
    /// What it takes beside its options; nothing for a command that takes options alone.
    var argument: ArgumentForm? {
        switch self {
        case .compare: ArgumentForm(values: [.caseID, .file], isOptional: true, isRepeated: true)
        case .show: ArgumentForm(values: [.caseID, .file])
        case .appraise: ArgumentForm(values: [.file])
        case .new: ArgumentForm(values: [.file], isOptional: true)
        case .check: ArgumentForm(values: [.file], isRepeated: true)
        case .batch: ArgumentForm(values: [.file], isOptional: true)
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
        argument.map { $0.isRepeated ? .max : 1 } ?? 0
    }

    /// The tables of its report, the usual one first.
    var tables: [TableName] {
        switch self {
        case .show: [.figures, .quantities, .years, .results]
        case .appraise: [.years, .results]
        default: []
        }
    }

    /// The formats that it makes, the usual one first.
    var formats: [String] {
        switch self {
        case .new: [Format.json.rawValue, Format.csv.rawValue]
        case .schema: [Format.json, .markdown, .text].map(\.rawValue)
        case .man: ManualFormat.words
        default: Format.words
        }
    }

    /// Its options, in the order of help.
    var options: [OptionName] {
        let terms: [OptionName] = [.horizon, .discountRate, .timing]
        let every: [OptionName] = [.language, .color, .help]
        let printing: [OptionName] = [.outputFormat, .output, .csvFor]
        return switch self {
        case .compare: terms + [.perspective, .reading, .sort] + printing + [.cases] + every
        case .cases: printing + [.cases] + every
        case .show: terms + [.perspective, .reading, .table] + printing + [.cases] + every
        case .appraise: terms + [.perspective, .table] + printing + [.cases] + every
        case .new: [.country, .force, .outputFormat, .cases] + every
        case .check: terms + [.strict, .cases] + every
        case .batch: terms + [.perspective, .output] + [.cases] + every
        case .schema: [.outputFormat, .output, .cases] + every
        case .completion: [.output, .cases] + every
        case .man: [.outputFormat, .output] + every
        case .version, .help: every
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
                "valor compare -o cases.csv",
                "valor compare --csv-for BR -o casos.csv",
            ]
        case .cases: ["valor cases", "valor cases -O json"]
        case .show: ["valor show uruguay-gub-uy", "valor show panama-311 --discount-rate 6% --language es"]
        case .appraise:
            [
                "valor appraise project.json", "valor appraise project.json -o years.csv",
                "valor appraise project.json --horizon 15 --discount-rate 6%",
            ]
        case .new:
            ["valor new", "valor new project.json --country PRY --language es", "valor new project.csv --country BRA"]
        case .check: ["valor check project.json", "valor check north.json south.csv --strict"]
        case .batch: ["valor batch projects.csv -o results.csv", "valor batch < flows.ndjson"]
        case .schema:
            [
                "valor schema", "valor schema project > project.schema.json",
                "valor schema valor/comparison/1 -O markdown",
            ]
        case .completion:
            [#"eval "$(valor completion bash)""#, "valor completion fish > ~/.config/fish/completions/valor.fish"]
        case .man: ["valor man --language es | man -l -", "valor man -O markdown -o manual.md"]
        case .version: ["valor version"]
        case .help: ["valor help compare", "valor help environment"]
        }
    }
}
