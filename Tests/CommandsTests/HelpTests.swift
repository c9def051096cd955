import Languages
import Testing
import Wording

@testable import Commands

@Suite("Help")
struct HelpTests {
    private func session(_ words: [String] = ["help"], language: Language = .english, columns: Int? = nil) throws
        -> Session
    {
        var environment = ["LANG": language.rawValue + "_XX.UTF-8"]
        environment["COLUMNS"] = columns.map { String($0) }
        return try Session(try Invocation(words), environment: environment)
    }

    @Test(
        "Nothing is wider than the page, down to forty columns", arguments: Language.allCases, [40, 60, 80, 100, 250])
    func width(language: Language, columns: Int) throws {
        let session = try session(language: language, columns: columns)
        let texts = CommandName.allCases.map { Help.text(on: $0, session) } + [Help.overview(session)]
        for text in texts {
            for line in text.split(separator: "\n") { #expect(line.count <= min(columns, 100), "\(line)") }
        }
    }

    @Test("Columns that are no number are no columns", arguments: ["", "0", "-5", "wide", "40.5"])
    func noColumns(text: String) throws {
        #expect(try Session(try Invocation(["help"]), environment: ["COLUMNS": text]).screen.width == 80)
    }

    @Test("Every example of every command says what it shows", arguments: Language.allCases)
    func examples(language: Language) {
        let words = Words(in: language)
        for command in CommandName.allCases {
            for (index, example) in command.examples.enumerated() {
                #expect(example.contains("valor \(command.rawValue)"))
                #expect(!words.example(command, index).isEmpty, "\(command) \(index)")
            }
            #expect(words.example(command, command.examples.count).isEmpty, "\(command)")
        }
    }

    @Test("Every example is a command line that can be read", arguments: CommandName.allCases)
    func readable(command: CommandName) throws {
        for example in command.examples where example.hasPrefix("valor ") {
            let words = example.split(separator: " ").dropFirst().prefix { !["<", ">", "|"].contains($0) }
            #expect(throws: Never.self, "\(example)") { try Invocation(words.map(String.init)) }
        }
    }

    @Test("An option with words to choose among lists them and the usual one")
    func choices() throws {
        let session = try session(columns: 100)
        // However its lines are broken.
        let appraise = Help.text(on: .appraise, session).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(appraise.contains("which table the CSV holds: years, results, lines or options (default: years)"))
        let show = Help.text(on: .show, session)
        #expect(show.contains("which table the CSV holds: figures, quantities, years, results, claims"))
        #expect(show.contains("how many years are counted (default: 10)"))
        let spanish = Help.text(on: .compare, try self.session(language: .spanish, columns: 100))
        #expect(spanish.contains("--reading CASO=LECTURA"))
        #expect(spanish.contains("auto, always o never (por omisión: auto)"))
    }

    @Test("The overview names every command and every topic", arguments: Language.allCases)
    func overview(language: Language) throws {
        let text = Help.overview(try session(language: language))
        for name in CommandName.words + HelpTopic.words { #expect(text.contains("\n\(name) "), "\(name)") }
    }

    @Test("The version is told wherever it is asked for")
    func version() throws {
        for words in [["--version"], ["compare", "--version"], ["--version", "show", "x", "--strict"]] {
            let invocation = try Invocation(words)
            #expect(invocation.command == .version)
            #expect(invocation.arguments.isEmpty)
        }
    }

    @Test("A command knows whether it was typed")
    func typed() throws {
        #expect(try Invocation(["--help"]).namesCommand == false)
        #expect(try Invocation(["help", "--help"]).namesCommand)
    }
}
