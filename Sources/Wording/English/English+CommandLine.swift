// What is wrong with a command line or a file, and what commands and options do.
extension English {
    func say(_ problem: UsageProblem) -> String {
        switch problem {
        case .unknownCommand(let word, let near): "no command \"\(word)\"\(didYouMean(near))"
        case .unknownOption(let word, let near): "no option \"\(word)\"\(didYouMean(near.map { "--" + $0 }))"
        case .foreignOption(let option, let command): "`\(command.rawValue)` takes no --\(option.rawValue)"
        case .missingValue(let option): "--\(option.rawValue) needs a value"
        case .unwantedValue(let option): "--\(option.rawValue) takes no value"
        case .repeatedOption(let option): "--\(option.rawValue) is given twice"
        case .notAChoice(let option, let found, let near, let words):
            "--\(option.rawValue) \(found): it is \(choices(words))\(didYouMean(near))"
        case .notAHorizon(let text): "--horizon \(text): it is a whole number of years from 1 to 200"
        case .bareRate(let text): "--discount-rate \(text): \(percentOf(text))? Write \(text)% or a fraction below 1"
        case .notARate(let text):
            "--discount-rate \(text): write 12% or 0.12, or the name of a file with a schedule; there is no such file"
        case .ambiguousNumber(let text, let readings):
            "--discount-rate \(text) is ambiguous; write \(list(readings, and: "or"))"
        case .rateTooLow(let text): "--discount-rate \(text): a rate is above −100 %"
        case .noNationalRate(let country):
            "--discount-rate national: no verified rate is registered for \(country); give one, as "
                + "--discount-rate 12%"
        case .nationalRateWithoutCountry:
            "--discount-rate national: the project names no country; write \"country\", or give a rate"
        case .rateOfNoUseInBatch:
            "--discount-rate: here it is a real rate; rows have no country, and amounts in constant prices"
        case .nominalWithoutRate:
            "--nominal says of a rate that it is nominal; give one, as --discount-rate 12% (a national one "
                + "is real)"
        case .notAnInflation(let text):
            "--inflation \(text): write 4% or 0.04, or the name of a file with a schedule by year"
        case .notASpan(let text):
            "--discount-rate-sensitivity=\(text): write two rates above −100 % and up to "
                + "10,000 %, the lower first, as 0%..15%"
        case .unknownCountry(let text, let near):
            "there is no country \"\(text)\""
                + didYouMean(near, then: "write its name, or its code, as PRY")
        case .tooManyArguments(let words): "more arguments than the command takes: \(list(words))"
        case .missingArgument(.appraise): "which project? Name its file: valor appraise project.json"
        case .missingArgument(.simulate): "which project? Name its file: valor simulate project.json"
        case .missingArgument(.sensitivity): "which project? Name its file: valor sensitivity project.json"
        case .missingArgument(.show): "which case? `valor cases` lists them"
        case .missingArgument(.check): "which files? Name them: valor check project.json"
        case .missingArgument(.completion): "which shell? valor completion bash, zsh or fish"
        case .missingArgument(.convert):
            "what is to be converted? Write an amount and two price levels: valor convert 1000000 BRL@1998 USD@2017"
        case .missingArgument: "an argument is missing"
        case .malformedReading(let text): "--reading \(text): write CASE=READING, as korea-data-exchange=annual"
        case .readingOfAbsentCase(let id, let near):
            "--reading: \"\(id)\" is not among the cases compared\(didYouMean(near))"
        case .unknownReading(let id, let reading, let near, let known):
            "\(id) has no reading \"\(reading)\"\(didYouMean(near, then: "there are \(list(known))"))"
        case .unsoundReadings(let id, let ids): "the readings \(list(ids)) of \(id) do not go together"
        case .conflictingReadings(let id, let first, let second):
            "the readings \"\(first)\" and \"\(second)\" of \(id) change the same thing; choose one"
        case .unknownCase(let id, let near): "\"\(id)\" is neither a file nor a case\(didYouMean(near))"
        case .partialCase(let id, let command):
            "\(id) is evidence, a partial case: its source lacks what `\(command.rawValue)` needs, and it is never ranked; "
                + "see what can be said of it: valor show \(id)"
        case .optionOfPartialCase(let option, let id):
            "\(id) is a partial case, shown as its source prints it: --\(option.rawValue) is for whole cases and projects"
        case .tableOfNoUse(let table, let id, let words):
            "\(id) has no table \(table); it has \(list(words, and: "or"))"
        case .unknownProjectOption(let id, let near, let known):
            "the file has no option \"\(id)\"\(didYouMean(near, then: "there are \(list(known))"))"
        case .noProjectOptions(let id): "--option \(id): the file has no options; leave it out"
        case .tableOfOneOption(let table, let known):
            "--table \(table) is of one option; add --option, as in --option \(known.last ?? ""); there are \(list(known))"
        case .projectOptionNotChosen(let path, let known):
            "\(path) holds several options (\(list(known))) and proposes none; add \"proposed\": true to one of them"
        case .formatOfNoUse(let format, let command, let words):
            "`\(command.rawValue)` makes no \(format); it makes \(list(words, and: "or"))"
        case .formatAgainstEnding(let format, let ending):
            "-O \(format), but the file's name ends in .\(ending); make them the same"
        case .unknownSpreadsheetCountry(let text, let near):
            "--csv-for \(text): not a country whose number format valor knows"
                + didYouMean(near, then: "write its ISO 3166-1 code, as BR or MEX")
        case .countryWithoutCSV(let format): "--csv-for makes CSV, not \(format); leave one of the two out"
        case .rankingCurrencies(let codes):
            "amounts in \(list(codes)) cannot be ranked; choose one with --currency, or sort by a ratio or a time"
        case .adjustmentNotStated(let adjustment):
            "the file states too little for the correction \"\(adjustment.rawValue)\"; \(needs(adjustment))"
        case .unknownShell(let word, let near, let words):
            "no shell \"\(word)\": it is \(choices(words))\(didYouMean(near))"
        case .unknownSchema(let name, let near, let known):
            "no schema \"\(name)\"\(didYouMean(near, then: "there are \(list(known))"))"
        case .notACase(let path):
            "\(path) is a proposed project and no published case; appraise it: valor appraise \(ShellWord.quoted(path))"
        case .notABatch(let path):
            "\(path) is the table of one project, and no batch; appraise it: valor appraise \(ShellWord.quoted(path))"
        case .fileForCommand(let path):
            "no command \"\(path)\"; to appraise the file: valor appraise \(ShellWord.quoted(path))"
        case .level(let problem): say(problem)
        case .money(let problem): say(problem)
        case .simulation(let problem): say(problem)
        case .sensitivity(let problem): say(problem)
        case .missingCommand: "which command? `valor help` lists them"
        }
    }

    func say(_ problem: FileProblem) -> String {
        switch problem {
        case .notFound(let path): "\(path): there is no such file"
        case .isFolder(let path): "\(path): this is a folder; name a file"
        case .notPermitted(let path): "\(path): no permission"
        case .cannotRead(let path, let system): "\(path): cannot be read (\(system))"
        case .cannotWrite(let path, let system): "\(path): cannot be written (\(system)); nothing was changed"
        case .cutShort(let path, let system): "\(path): cannot be written to its end (\(system)); its beginning was"
        case .outputIsInput(let path?): "\(path) is read here; write the results into another file"
        case .outputIsInput(nil): "standard output goes into a file that is read here; write the results into another"
        case .exists(let path): "\(path): it is there already; --force replaces it"
        case .noFolder(let path): "\(path): there is no such folder to write into"
        case .cannotPrint(let system): "standard output cannot be written (\(system))"
        case .tooLarge(let path, let megabytes):
            "\(path): larger than \(megabytes) MB, which is the most that is read of one file; rows by the million are for `valor batch`"
        case .notText(let path, .excel): "\(path): this is an Excel workbook; save it as CSV (in Excel: \"CSV UTF-8\")"
        case .notText(let path, .openDocument): "\(path): this is an OpenDocument file; save it as CSV, in UTF-8"
        case .notText(let path, .pdf): "\(path): this is a PDF; a project is a JSON or CSV file"
        case .notText(let path, .other): "\(path): this is not a text file; a project is a JSON or CSV file in UTF-8"
        case .foreignPackage(let path, let table):
            "\(path): it is there already and was not written by valor, and would be replaced along with \(table); move "
                + "it, or name another file"
        case .noPackage(let path):
            "\(path): the name is too long for a data package beside the table; the table is written alone"
        case .notABatch(let path): "\(path): the first line is neither a CSV header nor a JSON object"
        case .notACasesFolder(let path, let missing): "\(path): no folder of cases, since it has no \(missing)"
        case .sameCase(let id, let first, let second): "\(second): the case \"\(id)\" stands in \(first) already"
        case .simulation(let problem): say(problem)
        case .sensitivity(let problem): say(problem)
        }
    }

    var tagline: String { "the value of digital government, computed" }
    var helpHint: String { "`valor help COMMAND` or `valor help TOPIC` tells more." }

    func summary(_ command: CommandName) -> String {
        switch command {
        case .compare: "sets cases and projects side by side"
        case .cases: "lists the published cases"
        case .show: "shows a case: every figure with its phrase, year by year, and the results"
        case .audit: "computes the sources' claims again and judges them"
        case .appraise: "appraises a proposed project"
        case .simulate:
            "says how sure the results are: draws every figure that has a range, many times over"
        case .sensitivity: "says what turns the result: moves every figure, one at a time"
        case .new: "writes a project file to start from, or asks for what stands in it"
        case .check: "looks for errors and doubts in project files, without appraising them"
        case .batch: "computes many projects or cash flows, a row each"
        case .convert: "converts an amount to another currency and price year, and shows the path"
        case .rates: "shows the exchange rates and prices that are built in, and how good they are"
        case .schema: "prints the JSON Schema of a file or of what a command prints"
        case .completion: "prints what completes command lines in bash, zsh or fish"
        case .man: "prints the manual"
        case .version: "prints the version"
        case .help: "explains a command"
        }
    }

    func details(_ command: CommandName) -> String {
        switch command {
        case .compare:
            "Without arguments, compares the eleven cases of The Value of Digital Government. Arguments are ids of cases "
                + "and files of projects or cases, in any mix. Under the table stand the readings, bounds, gaps and "
                + "assumptions that the numbers rest on. Beside cases.csv goes cases.datapackage.json, which says what each "
                + "column holds, in which unit, and where it comes from."
        case .cases:
            "Lists the published cases with their ids, countries, pages and readings. `--evidence` lists the partial cases "
                + "of other documents instead: systems of which a source states some money, or a quantity that could be "
                + "given a price, with what is missing to appraise them. They are never ranked with the others."
        case .show:
            "Shows everything there is on a case: where each figure stands in its document, in which words, what we made "
                + "of it, the amounts year by year with their discount factors, and every result. Of a partial case: its "
                + "figures, the most that may be spent for a stated saving, the saving a year that a stated cost needs, "
                + "money for one unit, in each reading, and what is missing to say more."
        case .audit:
            "Computes what each source claims again from its other figures, and says whether it agrees, differs, is "
                + "implausible against a limit of another source, or cannot be checked, and why. A figure agrees where the "
                + "rounding of what is printed leaves room for it. Without arguments it goes through the compendium and the "
                + "evidence of the other documents; arguments are ids of cases and files. With --strict it ends with 1 "
                + "where a claim differs or is implausible."
        case .appraise:
            "Reads a project file and computes its value for society, for the government's budget and for citizens: year "
                + "by year with discount factors, at several discount rates, at the ends of its ranges, and beside the "
                + "published cases. The CSV holds the year table, from which anyone can rebuild the result; "
                + "`--table results` gives the results instead. A file with several options is shown side by side, each against "
                + "the first; `--option` takes one of them."
        case .simulate:
            "Draws a value for every figure of a project that has a range, appraises the project with them, "
                + "and does so many times. It prints the mean with its standard error, percentiles with their own "
                + "uncertainty, the chances of a loss and of no payback, which figures drive the spread, and a "
                + "histogram. The same seed gives the same bytes on any number of threads; `--shard 2/8` draws one "
                + "part of eight, in a process or on a machine of its own, and `--merge` puts all parts together "
                + "to the very same result."
        case .sensitivity:
            "Moves every figure of a project between the ends of its range, or by 20 % where it has none, and prints what that "
                + "does to the net present value: a tornado, the switching value of each figure, a table of two figures together, "
                + "the discount rates at which the result is zero, and what months of delay cost. `--two-way` names the two "
                + "figures of the table by their ids, which `--table figures -O csv` lists."
        case .new:
            "Writes a project file with remarks that can be appraised as it is, in the language and with the currency that "
                + "are asked for: JSON, or CSV for a spreadsheet where the file's name ends in .csv. A file that is there "
                + "stays unless --force is given. Without a file it asks a few questions on a terminal, each of which may "
                + "be answered with nothing, and makes the file of the answers; elsewhere it prints the template."
        case .check:
            "Reads projects and cases and reports all errors of all files at once, then what is doubtful: words that name "
                + "no cost of an appraisal, savings that decide the result and free no cash, a horizon beyond the "
                + "platform's life, a price year or start that is missing. A line for each sound file goes to standard "
                + "output. It ends with 1 where there is an error, with --strict where there is a warning too. `-O json` and "
                + "`-O csv` give what was found to programs and spreadsheets, each with its place and a stable code."
        case .batch:
            "Reads CSV with the columns id, investment, operating_cost, government_saving, citizen_saving, years and "
                + "discount_rate, or one JSON object a line with flows, and writes the same kind, in order. A bad row gets "
                + "an error in its place, and the others go on. Flows without a rate, neither their own nor "
                + "--discount-rate, get no discounted result. Without a file it reads standard input."
        case .convert:
            "Moves an amount to the prices of the year asked for in its own economy, and exchanges it at that year's average rate; "
                + "--order convert-first exchanges first. The result of the other order stands beside it. Every step shows its "
                + "figures and their sources. --country names the country in whose prices money that is legal tender there moves: "
                + "Panama's dollars in Panama's. --rates FILE brings rates of your own, which win; they can also be averaged from "
                + "daily ones. Nothing is extrapolated."
        case .rates:
            "Lists each series with its years, sources and reservations: ranges that are unreliable, and breaks. With a country, "
                + "the figures of every year. `--rates FILE` shows a file of your own among them. Behind them stand "
                + "the registers for appraisals: what an hour is worth, and factors on prices (`--table registers`)."
        case .schema:
            "Without a name, lists the schemas. `project` and `case` describe the files that people write, from the same "
                + "description by which they are read: an editor that knows them completes keys and underlines what is "
                + "wrong. The others describe what commands print as JSON, which names its own: the schema of "
                + "valor/case/1 can be asked for by that name. `-O markdown` gives the keys as tables."
        case .completion:
            "Prints a script that makes the shell complete commands, options, their values, cases and readings. `make install` "
                + "puts all three into place. For yourself: bash reads it from ~/.local/share/bash-completion/completions/valor, "
                + "zsh from the file _valor in a folder of its fpath, and fish from ~/.config/fish/completions/valor.fish."
        case .man:
            "Prints this program's manual for the pager `man`, or as Markdown. `make install` puts it into place, and then "
                + "`man valor` shows it."
        case .version: "Prints the name and the version."
        case .help: "Without an argument, lists the commands."
        }
    }

    func example(_ command: CommandName, _ index: Int) -> String {
        let texts: [String] =
            switch command {
            case .compare:
                [
                    "the eleven cases", "other terms, from the treasury's point of view",
                    "another reading of one case", "a project of your own beside two cases",
                    "in soles of 2023, with the paths",
                    "for a spreadsheet",
                    "for a spreadsheet in Brazil",
                ]
            case .cases: ["the list", "for a program", "the partial cases of other documents"]
            case .show: ["one case", "on other terms, in Spanish", "a partial case: what can be said of it"]
            case .audit: ["every claim there is", "those of one case", "to stop where a claim differs"]
            case .appraise:
                [
                    "a project", "the year table for the budget office", "on other terms",
                    "at the country's own rate, and at others", "options side by side", "one of them in full",
                ]
            case .simulate:
                [
                    "a project",
                    "more draws, and the chance of payback by a month",
                    "points that converge faster, for a program",
                    "a part, on one machine of two",
                    "both parts put together",
                ]
            case .sensitivity:
                [
                    "a project", "two figures together, for the budget", "the figures, for a spreadsheet",
                    "for a program",
                ]
            case .new: ["questions, and a file of the answers", "a file to fill in, in Spanish", "for a spreadsheet"]
            case .check: ["one file", "several, where a warning counts too", "what was found, for a program"]
            case .batch: ["many projects", "many cash flows"]
            case .convert:
                ["by the path that is usual", "exchanged first", "with rates of your own, in Panama's prices"]
            case .rates: ["what there is", "Brazil's figures, year by year"]
            case .schema: ["the list", "for an editor: completion, and red lines", "the keys, as tables"]
            case .completion: ["for this bash, now", "for fish, from now on"]
            case .man: ["on the screen, in Spanish", "as a page of a wiki"]
            case .version: ["the version"]
            case .help: ["a command", "a topic", "a command, for a wiki"]
            }
        return texts.indices.contains(index) ? texts[index] : ""
    }

    func summary(_ option: OptionName) -> String {
        switch option {
        case .horizon: "how many years are counted"
        case .discountRate: "real discount rate: 12% or 0.12, `national`, or a file with a schedule by year"
        case .nominal: "says that the discount rate is nominal: it takes amounts in current prices"
        case .inflation: "inflation a year: 4% or 0.04, or a file with a schedule; deflates current prices"
        case .discountRateSensitivity:
            "the net present value over a span of rates, 0%..20% unless =SPAN follows, and where it is zero"
        case .timing: "where in its year a recurring amount is discounted"
        case .perspective: "whose costs and benefits count"
        case .adjust: "puts a correction that the file states into all results; can be repeated"
        case .draws: "how many draws"
        case .seed: "what the draws follow from: the same seed gives the same result"
        case .points: "where the points come from"
        case .threads: "on how many threads; the result is the same"
        case .paybackBy: "the month, or year, by which payback is asked for"
        case .shard: "draws one part of several and writes it for --merge: 2/8"
        case .merge: "a part that --shard wrote; repeated for each"
        case .twoWay: "the two figures of the two-way table, by their ids"
        case .sort: "by what the rows are sorted"
        case .currency: "converts all amounts to this currency, by its ISO 4217 code"
        case .priceYear: "converts all amounts to the prices of this year"
        case .rates: "a file with exchange rates of your own, which win over those built in"
        case .order: "whether amounts are moved to the year's prices or exchanged first"
        case .rate: "which of a year's exchange rates is taken"
        case .with: "the measure of prices (default: cpi, deflator where cpi is known to understate)"
        case .ppp: "exchanges at purchasing-power parities in place of market rates"
        case .reading: "another reading of a case; may be repeated"
        case .option: "one option of a project in full, by its id"
        case .table: "which table the CSV holds"
        case .outputFormat: "the format of what is printed"
        case .output: "writes into a file; its ending names the format"
        case .csvFor: "CSV as the spreadsheets of a country read it, by its ISO 3166-1 code: BR, MEX"
        case .country:
            "the country whose money a new file has, or in whose prices its money moves: a name, or a code as PRY"
        case .force: "replaces a file that is there"
        case .strict: "makes a warning count as much as an error, and a claim that differs too"
        case .evidence: "lists the partial cases of other documents, with what is missing"
        case .language: "the language of what is said, in place of the one of the environment"
        case .cases: "a folder to read cases and registers from, in place of those built in"
        case .color: "when text is coloured"
        case .help: "explains the command"
        }
    }

    func automaticReading(_ id: String) -> String {
        switch id {
        case "observed": "the savings observed over a window, and nothing after it"
        case "sustained": "the window's average saving goes on to the horizon"
        default: "the figures as the source states them"
        }
    }
}
