// What options do in commands where they do something else than in others.
extension Spanish {
    func summary(_ option: OptionName, of command: CommandName) -> String? {
        switch (option, command) {
        case (.outputFormat, .new): "el formato del archivo"
        case (.output, .completion): "escribe en un archivo"
        case (.output, .batch): "escribe en un archivo, del mismo tipo que se lee"
        case (.language, .new): "el idioma del archivo y de lo que se dice"
        default: nil
        }
    }
}
