import Languages

/// What help explains besides the commands, by the words that people type.
enum HelpTopic: String, Sendable, Hashable, CaseIterable {
    case metrics
    case files
    case environment
    case exitStatus = "exit-status"
}

extension Words {
    /// What a topic of help is about, in a line.
    func summary(_ topic: HelpTopic) -> String {
        switch topic {
        case .metrics:
            say(en: "what each result means", es: "qué significa cada resultado", pt: "o que significa cada resultado")
        case .files:
            say(en: "the files that valor reads", es: "los archivos que valor lee", pt: "os arquivos que valor lê")
        case .environment:
            say(
                en: "the variables that change what it says",
                es: "las variables que cambian lo que dice",
                pt: "as variáveis que mudam o que ele diz")
        case .exitStatus:
            say(
                en: "what its exit status means",
                es: "qué significa su código de salida",
                pt: "o que significa o seu código de saída")
        }
    }
}
