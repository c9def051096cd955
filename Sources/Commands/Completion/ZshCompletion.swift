import Languages
import Wording

/// The script with which zsh completes command lines of valor.
struct ZshCompletion {
    private let subjects: CompletionSubjects
    private let words: Words

    init(_ subjects: CompletionSubjects, words: Words) {
        self.subjects = subjects
        self.words = words
    }

    /// The script.
    var script: String {
        let commands = CommandName.allCases.map { entry($0.rawValue, words.summary($0)) }
        let readings = subjects.readings.map { item in
            "        (*\(item.id)=) compadd \"$@\" - \(item.readings.joined(separator: " ")) ;;"
        }
        // Before the command, the options of all: of those with different values the first.
        let general = OptionName.allCases.compactMap { OptionUse.of($0).first }.flatMap(specifications)
        let message = words.name(.command).lowercased()
        return #"""
            #compdef valor
            # valor \#(Version.number), zsh

            _valor_commands() {
                local -a commands=(
            \#(commands.joined(separator: "\n"))
                )
                _describe -t commands \#(message) commands
            }

            _valor_cases() {
                local -a cases=(
            \#(subjects.cases.map { entry($0.id, $0.name) }.joined(separator: "\n"))
                )
                _describe -t cases \#(words.name(.caseID).lowercased()) cases
            }

            _valor_evidence() {
                local -a evidence=(
            \#(subjects.evidence.map { entry($0.id, $0.name) }.joined(separator: "\n"))
                )
                _describe -t evidence \#(words.name(.caseID).lowercased()) evidence
            }

            _valor_readings() {
                if compset -P 1 '*='; then
                    case $IPREFIX in
            \#(readings.joined(separator: "\n"))
                    esac
                else
                    compadd "$@" -qS = - \#(subjects.readings.map(\.id).joined(separator: " "))
                fi
            }

            \#(codes("countries", .country, subjects.countries))

            \#(codes("spreadsheet_countries", .country, subjects.spreadsheetCountries))

            \#(codes("rated_countries", .country, subjects.ratedCountries))

            \#(codes("currencies", .currency, subjects.currencies))

            _valor_words_or_files() {
                _alternative "words::($*)" 'files::_files'
            }
            # A currency, and behind it the year of its prices.
            _valor_levels() {
                if compset -P 1 '*@'; then
                    compadd "$@" - \#(subjects.years.map(String.init).joined(separator: " "))
                else
                    compadd "$@" -S @ - \#(subjects.currencies.map(\.code).joined(separator: " "))
                fi
            }

            _valor_cases_or_files() {
                _alternative 'cases::_valor_cases' 'files::_files'
            }

            _valor_any_case_or_files() {
                _alternative 'cases::_valor_cases' 'evidence::_valor_evidence' 'files::_files'
            }

            _valor() {
                local curcontext=$curcontext context state state_descr line ret=1
                typeset -A opt_args
                _arguments -C -S \
            \#(arguments(general + ["--version"], indent: 8)) \
                    '(-): :_valor_commands' '(-)*:: :->rest' && ret=0
                [[ $state == rest ]] || return ret
                case $words[1] in
            \#(CommandName.allCases.map(arm).joined(separator: "\n"))
                esac
                return ret
            }

            if [[ $funcstack[1] == _valor ]]; then
                _valor "$@"
            else
                compdef _valor valor
            fi

            """#
    }

    private func arm(_ command: CommandName) -> String {
        var specifications = command.options.flatMap { option in
            self.specifications(OptionUse(option: option, values: option.values(in: command), commands: [command]))
        }
        if let argument = command.argument {
            if argument.isSequence {
                specifications += argument.values.enumerated().map { "\($0.offset + 1)" + value([$0.element]) }
            } else {
                specifications.append((argument.isRepeated ? "*" : "1") + value(argument.values))
            }
        }
        return """
                (\(command.rawValue))
                    _arguments -S \\
            \(arguments(specifications, indent: 12)) && ret=0
                    ;;
            """
    }

    /// An option as `_arguments` wants it, once for each way to type it, each shutting out the others.
    private func specifications(_ use: OptionUse) -> [String] {
        let option = use.option
        let others = option.forms.count > 1 ? "(\(option.forms.joined(separator: " ")))" : ""
        let explanation = "[\(escaped(words.summary(option)))]"
        return option.forms.map { form in
            guard use.takesValue else { return others + form + explanation }
            let joint = form.hasPrefix("--") ? "=" : "+"
            return (option.isRepeatable ? "*" : others) + form + joint + explanation + value(use.values)
        }
    }

    /// What is asked for, and what completes it.
    private func value(_ values: [ValueForm]) -> String {
        let message = escaped(values.placeholder(in: words).lowercased())
        return ":\(message):\(action(values))"
    }

    private func action(_ values: [ValueForm]) -> String {
        for case .list(_, let choices) in values {
            return
                " _values -s , \(escaped(values.placeholder(in: words).lowercased())) \(choices.joined(separator: " "))"
        }
        let choices = values.flatMap(\.choices)
        if !choices.isEmpty {
            let words = choices.joined(separator: " ")
            // The space in front keeps `_arguments` from putting options of its own before the words.
            return values.contains(.file) ? " _valor_words_or_files \(words)" : "(\(words))"
        }
        if values.contains(.evidenceID) { return "_valor_any_case_or_files" }
        if values.contains(.caseID) { return values.contains(.file) ? "_valor_cases_or_files" : "_valor_cases" }
        if values.contains(.reading) { return "_valor_readings" }
        if values.contains(.anyReading) { return "(\(subjects.sharedReadings.joined(separator: " ")))" }
        if values.contains(where: \.isLevel) { return "_valor_levels" }
        if values.contains(.spreadsheetCountry) { return "_valor_spreadsheet_countries" }
        if values.contains(.ratedCountry) { return "_valor_rated_countries" }
        if values.contains(.currency) { return "_valor_currencies" }
        if values.contains(.country) { return "_valor_countries" }
        if values.contains(.folder) { return "_files -/" }
        return values.contains(.file) ? "_files" : " "
    }

    /// A function that completes codes, each told by its name.
    private func codes(_ name: String, _ placeholder: Placeholder, _ items: [(code: String, name: String)]) -> String {
        """
        _valor_\(name)() {
            local -a \(name)=(
        \(items.map { entry($0.code, $0.name) }.joined(separator: "\n"))
            )
            _describe -t \(name) \(words.name(placeholder).lowercased()) \(name)
        }
        """
    }

    private func arguments(_ specifications: [String], indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return specifications.map { margin + quoted($0) }.joined(separator: " \\\n")
    }

    /// An entry of a list for `_describe`: a word, and what it is.
    private func entry(_ word: String, _ text: String) -> String {
        "        " + quoted(word + ":" + escaped(text))
    }

    private func escaped(_ text: String) -> String {
        text.map { "\\:[]".contains($0) ? "\\\($0)" : String($0) }.joined()
    }

    private func quoted(_ text: String) -> String {
        "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
}
