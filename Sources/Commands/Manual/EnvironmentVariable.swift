import Languages

/// The variables of the environment that change what the program says.
enum EnvironmentVariable: String, Sendable, Hashable, CaseIterable {
    case language = "LANGUAGE"
    case all = "LC_ALL"
    case messages = "LC_MESSAGES"
    case characters = "LC_CTYPE"
    case numbers = "LC_NUMERIC"
    case lang = "LANG"
    case noColor = "NO_COLOR"
    case terminal = "TERM"
    case columns = "COLUMNS"
}

extension Words {
    /// What a variable of the environment does.
    func say(_ variable: EnvironmentVariable) -> String {
        switch variable {
        case .language:
            say(
                en: "The languages that you prefer, as es:pt, where the locale is neither C nor POSIX.",
                es: "Los idiomas que usted prefiere, como es:pt, si la configuración regional no es C ni POSIX.",
                pt: "Os idiomas que você prefere, como pt:es, se a configuração regional não é C nem POSIX.")
        case .all:
            say(
                en: "The locale before all others; its language is the one that valor speaks.",
                es: "La configuración regional que prevalece sobre las demás; su idioma es el que habla valor.",
                pt: "A configuração regional que prevalece sobre as demais; o idioma dela é o que valor fala.")
        case .messages:
            say(
                en: "The locale of messages, where LC_ALL is not set.",
                es: "La configuración regional de los mensajes, si LC_ALL no está definida.",
                pt: "A configuração regional das mensagens, se LC_ALL não está definida.")
        case .characters:
            say(
                en: "The locale of characters: one other than UTF-8 draws no lines on a terminal.",
                es: "La configuración regional de los caracteres: si no es UTF-8, no se dibujan líneas en la "
                    + "terminal.",
                pt: "A configuração regional dos caracteres: se não é UTF-8, nenhuma linha é desenhada no terminal.")
        case .numbers:
            say(
                en: "The locale of numbers, where LC_ALL is not set: es_MX writes 1,234.5, es_CL 1.234,5. The country "
                    + "of a project goes before it.",
                es: "La configuración regional de los números, si LC_ALL no está definida: es_MX escribe 1,234.5 y "
                    + "es_CL 1.234,5. El país de un proyecto prevalece.",
                pt: "A configuração regional dos números, se LC_ALL não está definida: es_MX escreve 1,234.5 e es_CL "
                    + "1.234,5. O país de um projeto prevalece.")
        case .lang:
            say(
                en: "The locale where neither LC_ALL nor LC_MESSAGES is set.",
                es: "La configuración regional si no están definidas LC_ALL ni LC_MESSAGES.",
                pt: "A configuração regional, se LC_ALL e LC_MESSAGES não estão definidas.")
        case .noColor:
            say(
                en: "Where it is set and not empty, no text is coloured unless `--color always` is given.",
                es: "Si está definida y no vacía, ningún texto lleva color, salvo con `--color always`.",
                pt: "Se está definida e não vazia, nenhum texto é colorido, salvo com `--color always`.")
        case .terminal:
            say(
                en: "Where it is dumb or empty, no text is coloured and no line is drawn.",
                es: "Si es dumb o está vacía, ningún texto lleva color y no se dibujan líneas.",
                pt: "Se é dumb ou está vazia, nenhum texto é colorido e nenhuma linha é desenhada.")
        case .columns:
            say(
                en: "How wide text is, up to 100 columns, in place of the terminal's own width.",
                es: "El ancho del texto, hasta 100 columnas, en lugar del ancho propio de la terminal.",
                pt: "A largura do texto, até 100 colunas, em lugar da largura do próprio terminal.")
        }
    }
}
