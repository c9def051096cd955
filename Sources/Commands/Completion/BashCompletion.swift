import Wording

/// The script with which bash completes command lines of valor; it works from bash 3.2 on, which macOS has.
struct BashCompletion {
    private let subjects: CompletionSubjects

    init(_ subjects: CompletionSubjects) {
        self.subjects = subjects
    }

    /// The script.
    var script: String {
        let valued = OptionName.allCases.filter(\.takesValue)
        // Those that take a value with other commands only.
        let bare = OptionUse.all.filter { !$0.takesValue && $0.option.takesValue }.flatMap { use in
            use.commands.flatMap { command in use.option.forms.map { "\(command.rawValue):\($0)" } }
        }.joined(separator: "|")
        let letters = valued.compactMap(\.letter).map { String($0) }.joined()
        return #"""
            # valor \#(Version.number), bash
            _valor() {
                local IFS=$' \t\n' words=() word i joins=0
                # Bash tears "--timing=end" into three words, and "BRL@2017" too.
                for ((i = 1; i <= COMP_CWORD; i++)); do
                    word=${COMP_WORDS[i]}
                    if ((${#words[@]})) && [[ $word == "=" || $word == "@" || $joins == 1 ]]; then
                        words[${#words[@]}-1]+=$word
                    else
                        words+=("$word")
                    fi
                    [[ $word == "=" || $word == "@" ]] && joins=1 || joins=0
                done
                local last=$((${#words[@]} - 1)) command= arguments=0 ended=0 waits=0
                for ((i = 0; i < last; i++)); do
                    word=${words[i]}
                    if ((waits)); then
                        waits=0
                    elif ((!ended)) && [[ $word == -- ]]; then
                        ended=1
                    elif ((!ended)) && [[ $word == -?* ]]; then
                        case $command:$word in
                        \#(bare)) ;;
                        \#(valued.flatMap(\.forms).map { "*:" + $0 }.joined(separator: "|"))) waits=1 ;;
                        esac
                    elif [[ -z $command ]]; then
                        command=$word
                    else
                        arguments=$((arguments + 1))
                    fi
                done
                local current=${words[last]} option= lead= list= files=0
                local value=$current
                if ((waits)); then
                    option=${words[last-1]}
                elif ((!ended)) && [[ $current == --*=* ]]; then
                    option=${current%%=*} lead=${current%%=*}= value=${current#*=}
                elif ((!ended)) && [[ $current == -[\#(letters)]* && $current != -? ]]; then
                    option=${current:0:2} lead=${current:0:2} value=${current:2}
                fi
                if [[ -n $option ]]; then
                    case $command:$option in
            \#(lines(OptionUse.all.compactMap(optionArm)))
                    esac
                elif ((!ended)) && [[ $current == -* ]]; then
                    case $command in
            \#(lines(CommandName.allCases.map(optionsArm)))
                    *) list="\#(OptionName.allCases.flatMap(\.forms).joined(separator: " ")) --version" ;;
                    esac
                elif [[ -z $command ]]; then
                    list="\#(CommandName.words.joined(separator: " "))"
                else
                    case $command:$arguments in
            \#(lines(CommandName.allCases.compactMap(argumentArm)))
                    esac
                fi
                COMPREPLY=()
                # What bash replaces starts behind the last equals sign, or at the last at sign.
                local replaced=
                [[ $COMP_WORDBREAKS == *=* && $current == *=* ]] && replaced=${current%=*}=
                [[ $COMP_WORDBREAKS == *@* && $current == *@* ]] && replaced=${current%@*}
                for word in $(compgen -W "$list" -- "$value"); do
                    word=$lead$word
                    COMPREPLY+=("${word#"$replaced"}")
                done
                # Behind a currency comes its year.
                [[ ${COMPREPLY[0]} == *@ ]] && compopt -o nospace 2>/dev/null
                # Where there is no answer, bash itself completes the names of files, whatever is in them.
                case $files in
                0) compopt +o default -o nosort 2>/dev/null ;;
                folders) compopt +o default -o dirnames 2>/dev/null ;;
                *)
                    if ((${#COMPREPLY[@]})); then
                        compopt -o filenames 2>/dev/null
                        while IFS= read -r word; do
                            [[ -n $word ]] && COMPREPLY+=("$word")
                        done <<<"$(compgen -f -- "$value")"
                    fi
                    ;;
                esac
            }
            complete -o default -F _valor valor

            """#
    }

    private func lines(_ arms: [String]) -> String {
        arms.map { "        " + $0 }.joined(separator: "\n")
    }

    private func optionArm(_ use: OptionUse) -> String? {
        guard let action = action(use.values) else { return nil }
        let commands = OptionUse.of(use.option).count == 1 ? ["*"] : use.commands.map(\.rawValue)
        let patterns = commands.flatMap { command in use.option.forms.map { "\(command):\($0)" } }
        return "\(patterns.joined(separator: "|"))) \(action) ;;"
    }

    private func optionsArm(_ command: CommandName) -> String {
        "\(command.rawValue)) list=\"\(command.options.flatMap(\.forms).joined(separator: " "))\" ;;"
    }

    private func argumentArm(_ command: CommandName) -> String? {
        guard let argument = command.argument else { return nil }
        if argument.isSequence {
            // Each value has a place of its own.
            let arms = argument.values.enumerated().compactMap { place, value in
                action([value]).map { "\(command.rawValue):\(place)) \($0) ;;" }
            }
            return arms.isEmpty ? nil : arms.joined(separator: "\n        ")
        }
        guard let action = action(argument.values) else { return nil }
        return "\(command.rawValue):\(argument.isRepeated ? "*" : "0")) \(action) ;;"
    }

    /// What makes the answers for a value; nothing where nobody can guess it.
    private func action(_ values: [ValueForm]) -> String? {
        var list: [String] = []
        var files: String?
        var isList = false
        if values.contains(where: \.isLevel) {
            let codes = subjects.currencies.map { $0.code + "@" }.joined(separator: " ")
            let years = subjects.years.map(String.init).joined(separator: " ")
            return "if [[ $value == *@* ]]; then lead=${value%@*}@ value=${value##*@} list=\"\(years)\"; "
                + "else list=\"\(codes)\"; fi"
        }
        for value in values {
            switch value {
            case .choice(_, let choices, _): list += choices
            case .list(_, let choices):
                list += choices
                isList = true
            case .caseID: list += subjects.cases.map(\.id)
            case .evidenceID: list += subjects.evidence.map(\.id)
            case .reading: list += subjects.readings.flatMap { item in item.readings.map { "\(item.id)=\($0)" } }
            case .anyReading: list += subjects.sharedReadings
            case .currency: list += subjects.currencies.map(\.code)
            case .spreadsheetCountry: list += subjects.spreadsheetCountries.map(\.code)
            case .ratedCountry: list += subjects.ratedCountries.map(\.code)
            case .country: list += subjects.countries.map(\.code)
            case .file: files = "files=1"
            case .folder: files = "files=folders"
            case .number, .plain, .amount, .level: break
            }
        }
        // Of a list its last word is completed, behind what stands before.
        let last = isList ? "[[ $value == *,* ]] && lead=$lead${value%,*}, value=${value##*,};" : nil
        let words = list.isEmpty ? nil : "list=\"\(list.joined(separator: " "))\""
        let parts = [last, words, files].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
