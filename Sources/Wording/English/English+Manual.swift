// What the manual and the topics of help say beside the commands and options.
extension English {
    func name(_ placeholder: Placeholder) -> String {
        switch placeholder {
        case .sum: "AMOUNT"
        case .currency: "CURRENCY"
        case .from: "CURRENCY@YEAR"
        case .to: "CURRENCY@YEAR"
        case .index: "INDEX"
        case .order: "ORDER"
        case .arguments: "ARGUMENTS"
        case .correction: "CORRECTION"
        case .caseID: "CASE"
        case .command: "COMMAND"
        case .country: "COUNTRY"
        case .file: "FILE"
        case .folder: "FOLDER"
        case .format: "FORMAT"
        case .key: "KEY"
        case .language: "LANGUAGE"
        case .calendarMonth: "MONTH"
        case .count: "NUMBER"
        case .figures: "FIGURE,FIGURE"
        case .option: "OPTION"
        case .options: "OPTIONS"
        case .part: "PART/PARTS"
        case .points: "POINTS"
        case .rate: "RATE"
        case .reading: "READING"
        case .schema: "SCHEMA"
        case .shell: "SHELL"
        case .table: "TABLE"
        case .timing: "POINT"
        case .topic: "TOPIC"
        case .view: "VIEW"
        case .when: "WHEN"
        case .year: "YEAR"
        case .years: "YEARS"
        }
    }

    func oneOf(_ words: [String]) -> String { list(words, and: "or") }

    var about: [String] {
        [
            "Give valor a proposed digital project, and it tells when the project pays back, what it is worth and what it "
                + "returns: for society, for the government's budget and for citizens. Eleven published cases come with "
                + "it, every figure traced to its phrase and page in The Value of Digital Government, and recomputed.",
            "Results go to standard output and messages to standard error. What a source does not state is never taken as "
                + "zero: ≤ and ≥ mark results that an unknown bounds on one side, and what cannot be computed says why.",
        ]
    }

    func heading(_ heading: ManualHeading) -> String {
        switch heading {
        case .name: "Name"
        case .synopsis: "Synopsis"
        case .description: "Description"
        case .commands: "Commands"
        case .options: "Options"
        case .exitStatus: "Exit status"
        case .environment: "Environment"
        case .files: "Files"
        case .examples: "Examples"
        }
    }

    func summary(_ topic: HelpTopic) -> String {
        switch topic {
        case .metrics: "what each result means"
        case .files: "the files that valor reads"
        case .environment: "the variables that change what it says"
        case .exitStatus: "what its exit status means"
        }
    }

    func say(_ status: ExitStatus) -> String {
        switch status {
        case .done: "Everything went well."
        case .found: "The input is wrong, the result could not be written, or a check found something."
        case .misused: "The command line is wrong."
        }
    }

    func say(_ variable: EnvironmentVariable) -> String {
        switch variable {
        case .language: "The languages that you prefer, as es:pt, where the locale is neither C nor POSIX."
        case .all: "The locale before all others; its language is the one that valor speaks."
        case .messages: "The locale of messages, where LC_ALL is not set."
        case .characters: "The locale of characters: one other than UTF-8 draws no lines on a terminal."
        case .lang: "The locale where neither LC_ALL nor LC_MESSAGES is set."
        case .noColor: "Where it is set and not empty, no text is coloured unless `--color always` is given."
        case .terminal: "Where it is dumb or empty, no text is coloured and no line is drawn."
        case .columns: "How wide text is, up to 100 columns, in place of the terminal's own width."
        }
    }

    func say(_ kind: FileKind) -> String {
        switch kind {
        case .project:
            "A project or a case, in JSON with remarks and trailing commas; `valor new` writes one to start from. Under "
                + "`options` it holds several ways to do it, which `valor appraise` compares with the first."
        case .sheet: "A project as a table, one row a flow, in the separators of any country."
        case .batch: "Many projects as CSV, or many cash flows as JSON objects, a row each, for `valor batch`."
        case .schedule:
            "A discount rate that changes: `[{ \"from\": 1, \"rate\": \"6%\" }, { \"from\": 31, \"rate\": \"3%\" }]`."
        case .rates:
            "Exchange rates of your own for --rates: the European Central Bank's history, the World Bank's indicators, the Banco "
                + "Central do Brasil's PTAX, or a row for each rate."
        case .cases: "A folder to read in place of the cases, countries and currencies built in: `--cases Cases`."
        }
    }
}
