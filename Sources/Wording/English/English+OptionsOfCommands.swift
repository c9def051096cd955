// What options do in commands where they do something else than in others.
extension English {
    func summary(_ option: OptionName, of command: CommandName) -> String? {
        switch (option, command) {
        case (.outputFormat, .new): "the format of the file"
        case (.output, .completion): "writes into a file"
        case (.output, .batch): "writes into a file, the same kind as is read"
        case (.language, .new): "the language of the file, and of what is said"
        default: nil
        }
    }
}
