import Casebook
import Facts
import Languages

// What readings take their sources to mean.
extension Words {
    /// What a reading takes its source to mean.
    package func say(_ reading: Reading) -> String {
        reading.what.map { text($0) } ?? automaticReading(reading.id)
    }

    /// What a reading without words of its own takes the source to mean.
    func automaticReading(_ id: String) -> String {
        switch id {
        case "observed":
            say(
                en: "the savings observed over a window, and nothing after it",
                es: "los ahorros observados en un período, y nada después",
                pt: "as economias observadas em um período, e nada depois")
        case "sustained":
            say(
                en: "the window's average saving goes on to the horizon",
                es: "el ahorro medio del período continúa hasta el horizonte",
                pt: "a economia média do período continua até o horizonte")
        default:
            say(
                en: "the figures as the source states them",
                es: "las cifras tal como las da la fuente",
                pt: "os números tal como a fonte os dá")
        }
    }
}
