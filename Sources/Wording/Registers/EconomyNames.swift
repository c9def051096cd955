import Embedded
import Facts
import Languages
import Registers
import Syntax

// What people call an economy: its code stands in tables, and its name in sentences.
extension Words {
    /// The name of an economy in this language; its code where it has no name.
    ///
    /// It stands in brackets behind what is its own, since each name has an article of its own: precios al consumidor
    /// (Estados Unidos).
    package func economy(_ code: String) -> String { EconomyNames.known[code].map(text) ?? code }
}

/// The names that are built in.
private enum EconomyNames {
    static let known: [String: LocalText] = {
        guard let file = EmbeddedFile.all.first(where: { $0.path == "reference/countries.csv" }),
            let register = try? CountryRegister(SourceText(name: file.path, text: file.text))
        else { return [:] }
        var names: [String: LocalText] = [:]
        for code in register.codes { names[code] = register[code]?.name }
        return names
    }()
}
