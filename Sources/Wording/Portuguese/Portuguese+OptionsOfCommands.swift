// What options do in commands where they do something else than in others.
extension Portuguese {
    func summary(_ option: OptionName, of command: CommandName) -> String? {
        switch (option, command) {
        case (.outputFormat, .new): "o formato do arquivo"
        case (.output, .completion): "grava em um arquivo"
        case (.output, .batch): "grava em um arquivo, do mesmo tipo que se lê"
        case (.language, .new): "o idioma do arquivo e do que é dito"
        default: nil
        }
    }
}
