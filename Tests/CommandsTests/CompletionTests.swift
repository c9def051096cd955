import Languages
import Testing
import Wording

@testable import Commands

@Suite("Completions")
struct CompletionTests {
    private func scripts(in language: Language = .english) throws -> [Shell: String] {
        let words = Words(in: language)
        let subjects = try CompletionSubjects(try CaseFolder(folder: nil), words: words)
        return [
            .bash: BashCompletion(subjects).script, .zsh: ZshCompletion(subjects, words: words).script,
            .fish: FishCompletion(subjects, words: words).script,
        ]
    }

    @Test("Every script holds every command, option, word to choose, case and reading", arguments: Language.allCases)
    func everything(language: Language) throws {
        for (shell, script) in try scripts(in: language) {
            for command in CommandName.words { #expect(script.contains(command), "\(shell): \(command)") }
            for option in OptionName.allCases {
                let form = shell == .fish ? "-l \(option.rawValue)" : "--\(option.rawValue)"
                #expect(script.contains(form), "\(shell): \(option)")
            }
            for use in OptionUse.all where use.values.contains(where: { !$0.choices.isEmpty }) {
                let choices = use.values.flatMap(\.choices).joined(separator: " ")
                #expect(script.contains(choices), "\(shell): \(choices)")
            }
            #expect(script.contains("uruguay-gub-uy"), "\(shell)")
            #expect(script.contains("thirteen-years"), "\(shell)")
            #expect(script.contains("PRY"), "\(shell)")
        }
    }

    @Test("An option takes a value where it has forms of values, in every command")
    func values() {
        for use in OptionUse.all {
            for command in use.commands {
                #expect(use.option.takesValue(in: command) == use.takesValue, "\(use.option)")
            }
        }
    }

    @Test("Every use of an option is by commands that take it, and none is left out")
    func uses() {
        for option in OptionName.allCases {
            let commands = OptionUse.of(option).flatMap(\.commands)
            #expect(Set(commands) == Set(CommandName.allCases.filter { $0.options.contains(option) }))
            #expect(Set(commands).count == commands.count)
        }
    }

    @Test("Apostrophes do not end a quotation of zsh or fish")
    func apostrophes() throws {
        let english = try scripts()
        #expect(english[.zsh]?.contains(#"window'\''s"#) == false)
        for shell in [Shell.zsh, .fish] {
            let script = try #require(english[shell])
            for line in script.split(separator: "\n") where !line.hasPrefix("#") {
                let bare = line.replacing(#"'\''"#, with: "").replacing(#"\'"#, with: "")
                #expect(bare.count { $0 == "'" } % 2 == 0, "\(shell): \(line)")
            }
        }
    }

    @Test("A level of prices is completed by its currency, and behind it by the years of which there are figures")
    func levels() throws {
        let scripts = try scripts()
        let bash = try #require(scripts[.bash])
        #expect(bash.contains("convert:1) ") && bash.contains("convert:2) ") && !bash.contains("convert:0) "))
        #expect(bash.contains("BRL@ ") && bash.contains(" 2017 "))
        #expect(
            scripts[.zsh]?.contains("2:currency@year: _valor_levels") == true
                || scripts[.zsh]?.contains("_valor_levels'") == true)
        #expect(scripts[.fish]?.contains("-a '(__valor_levels)'") == true)
    }

    @Test("A shell that there is not is told with the nearest")
    func shell() throws {
        #expect(throws: UsageProblem.unknownShell("fihs", nearest: "fish", choices: Shell.words)) {
            try Completion(Invocation(["completion", "fihs"]))
        }
    }
}
