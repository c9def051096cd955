import Languages
import Wording

/// The script with which fish completes command lines of valor.
struct FishCompletion {
    private let subjects: CompletionSubjects
    private let words: Words

    init(_ subjects: CompletionSubjects, words: Words) {
        self.subjects = subjects
        self.words = words
    }

    /// The script.
    var script: String {
        let valued = OptionName.allCases.filter(\.takesValue).flatMap(\.forms).joined(separator: " ")
        let rules =
            [rule(["-l", "version", "-d", quoted(words.summary(.version))], when: "not __valor_command")]
            + CommandName.allCases.map { command in
                rule(["-a", command.rawValue, "-d", quoted(words.summary(command))], when: "not __valor_command")
            }
            + OptionName.allCases.map(OptionUse.of).flatMap(optionRules) + CommandName.allCases.compactMap(argumentRule)
        return #"""
            # valor \#(Version.number), fish
            function __valor_command
                set -l waits 0
                for word in (commandline -opc)[2..-1]
                    if test $waits = 1
                        set waits 0
                        continue
                    end
                    switch $word
                        case \#(valued)
                            set waits 1
                        case '-*'
                        case '*'
                            test (count $argv) = 0; or contains -- $word $argv
                            return
                    end
                end
                return 1
            end

            function __valor_early
                not __valor_command; or __valor_command $argv
            end

            function __valor_cases
                printf '%s\t%s\n' \
            \#(list(subjects.cases.map { "\($0.id) \(quoted($0.name))" }))
            end

            function __valor_evidence
                printf '%s\t%s\n' \
            \#(list(subjects.evidence.map { "\($0.id) \(quoted($0.name))" }))
            end

            function __valor_readings
                printf '%s\n' \
            \#(list(subjects.readings.flatMap { item in item.readings.map { "\(item.id)=\($0)" } }))
            end

            \#(codes("countries", subjects.countries))

            \#(codes("spreadsheet_countries", subjects.spreadsheetCountries))

            \#(codes("rated_countries", subjects.ratedCountries))

            \#(codes("currencies", subjects.currencies))

            function __valor_levels
                set -l current (commandline -ct)
                if string match -q -- '*@*' $current
                    printf '%s\n' (string replace -r -- '@.*' '@' $current){\#(subjects.years.map(String.init).joined(separator: ","))}
                else
                    __valor_currencies | string replace -r -- '\t' '@\t'
                end
            end

            function __valor_list
                set -l current (commandline -ct | string replace -r -- '^--[^=]*=' '')
                set -l lead (string match -r -- '.*,' $current; or echo '')
                printf '%s\n' $lead$argv
            end

            complete -c valor -f
            \#(rules.joined(separator: "\n"))

            """#
    }

    /// The rules of an option; the first of its uses counts where there is no command yet, too.
    private func optionRules(_ uses: [OptionUse]) -> [String] {
        uses.enumerated().map { index, use in
            var parts = use.option.letter.map { ["-s", String($0)] } ?? []
            parts += ["-l", use.option.rawValue]
            if use.takesValue { parts += value(use.values, requires: true) }
            let condition = condition(use.commands, index == 0 ? "__valor_early" : "__valor_command")
            return rule(parts + ["-d", quoted(words.summary(use.option))], when: condition)
        }
    }

    private func argumentRule(_ command: CommandName) -> String? {
        guard let argument = command.argument else { return nil }
        return rule(value(argument.values, requires: false), when: condition([command]))
    }

    /// The values that there are, and whether names of files are among them.
    private func value(_ values: [ValueForm], requires: Bool) -> [String] {
        let takesFiles = values.contains(.file)
        var parts = takesFiles ? (requires ? ["-r", "-F"] : ["-F"]) : requires ? ["-x"] : []
        let lists = values.compactMap { value -> String? in
            switch value {
            case .choice(_, let choices, _): choices.joined(separator: " ")
            case .list(_, let choices): "(__valor_list \(choices.joined(separator: " ")))"
            case .caseID: "(__valor_cases)"
            case .evidenceID: "(__valor_evidence)"
            case .reading: "(__valor_readings)"
            case .anyReading: subjects.sharedReadings.joined(separator: " ")
            case .currency: "(__valor_currencies)"
            case .spreadsheetCountry: "(__valor_spreadsheet_countries)"
            case .ratedCountry: "(__valor_rated_countries)"
            case .country: "(__valor_countries)"
            case .folder: "(__fish_complete_directories)"
            case .level: "(__valor_levels)"
            case .file, .number, .plain, .amount: nil
            }
        }
        // A command that takes the same kind of value twice asks for it once.
        let once = lists.reduce(into: [String]()) { once, list in if !once.contains(list) { once.append(list) } }
        if !once.isEmpty { parts += ["-a", quoted(once.joined(separator: " "))] }
        return parts
    }

    private func condition(_ commands: [CommandName], _ function: String = "__valor_command") -> String {
        function + " " + commands.map(\.rawValue).joined(separator: " ")
    }

    private func rule(_ parts: [String], when condition: String) -> String {
        (["complete -c valor -n \(quoted(condition))"] + parts).joined(separator: " ")
    }

    /// A function that prints codes, each with its name.
    private func codes(_ name: String, _ items: [(code: String, name: String)]) -> String {
        """
        function __valor_\(name)
            printf '%s\\t%s\\n' \\
        \(list(items.map { "\($0.code) \(quoted($0.name))" }))
        end
        """
    }

    private func list(_ items: [String]) -> String {
        items.map { "        " + $0 }.joined(separator: " \\\n")
    }

    private func quoted(_ text: String) -> String {
        "'" + text.map { "\\'".contains($0) ? "\\\($0)" : String($0) }.joined() + "'"
    }
}
