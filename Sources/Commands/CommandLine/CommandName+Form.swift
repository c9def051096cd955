import Wording

// What each command takes: the one description of the command line.
extension CommandName {
    /// What stands for its arguments in help.
    var arguments: String {
        switch self {
        case .compare: "[CASE|FILE …]"
        case .show: "CASE"
        case .appraise: "FILE"
        case .batch: "[FILE]"
        case .help: "[COMMAND]"
        case .cases, .version: ""
        }
    }

    /// The most arguments that it takes.
    var mostArguments: Int {
        switch self {
        case .compare: .max
        case .show, .appraise, .batch, .help: 1
        case .cases, .version: 0
        }
    }

    /// Its options, in the order of help.
    var options: [OptionName] {
        let terms: [OptionName] = [.horizon, .discountRate, .timing]
        let every: [OptionName] = [.language, .color, .help]
        let printing: [OptionName] = [.outputFormat, .output]
        return switch self {
        case .compare: terms + [.perspective, .reading, .sort] + printing + [.cases] + every
        case .cases: printing + [.cases] + every
        case .show: terms + [.perspective, .reading, .table] + printing + [.cases] + every
        case .appraise: terms + [.perspective, .table] + printing + [.cases] + every
        case .batch: terms + [.perspective, .output] + [.cases] + every
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
            ]
        case .cases: ["valor cases", "valor cases -O json"]
        case .show: ["valor show uruguay-gub-uy", "valor show panama-311 --discount-rate 6% --language es"]
        case .appraise:
            [
                "valor appraise project.json", "valor appraise project.json -o years.csv",
                "valor appraise project.json --horizon 15 --discount-rate 6%",
            ]
        case .batch: ["valor batch projects.csv -o results.csv", "valor batch < flows.ndjson"]
        case .version: ["valor version"]
        case .help: ["valor help compare"]
        }
    }
}
