import Languages

/// What the program says to the one that called it when it leaves.
enum ExitStatus: Int32, Sendable, Hashable, CaseIterable {
    /// All is done.
    case done = 0
    /// What was read is wrong, or a check found something.
    case found = 1
    /// The command line is wrong.
    case misused = 2
}

extension Words {
    /// What an exit status means.
    func say(_ status: ExitStatus) -> String {
        switch status {
        case .done: say(en: "Everything went well.", es: "Todo salió bien.", pt: "Concluído sem erros.")
        case .found:
            say(
                en: "The input is wrong, the result could not be written, or a check found something.",
                es: "La entrada es incorrecta, no se pudo escribir el resultado o una verificación encontró algo.",
                pt: "A entrada está incorreta, o resultado não pôde ser gravado ou uma verificação encontrou algo.")
        case .misused:
            say(
                en: "The command line is wrong.",
                es: "La línea de comandos es incorrecta.",
                pt: "A linha de comando está incorreta.")
        }
    }
}
