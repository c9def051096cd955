import Languages

/// The headings of the manual, in its order.
enum ManualHeading: Sendable, Hashable, CaseIterable {
    case name, synopsis, description, commands, options, exitStatus, environment, files, examples
}

extension Words {
    /// A heading of the manual.
    func heading(_ heading: ManualHeading) -> String {
        switch heading {
        case .name: say(en: "Name", es: "Nombre", pt: "Nome")
        case .synopsis: say(en: "Synopsis", es: "Sinopsis", pt: "Sinopse")
        case .description: say(en: "Description", es: "Descripción", pt: "Descrição")
        case .commands: say(en: "Commands", es: "Comandos", pt: "Comandos")
        case .options: say(en: "Options", es: "Opciones", pt: "Opções")
        case .exitStatus: say(en: "Exit status", es: "Código de salida", pt: "Código de saída")
        case .environment: say(en: "Environment", es: "Entorno", pt: "Ambiente")
        case .files: say(en: "Files", es: "Archivos", pt: "Arquivos")
        case .examples: say(en: "Examples", es: "Ejemplos", pt: "Exemplos")
        }
    }
}
