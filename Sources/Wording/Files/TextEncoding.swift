import Languages
import Syntax

// In which encoding a text was read.
extension Words {
    func say(_ encoding: TextEncoding) -> String {
        let name = say(encodingName: encoding)
        return say(
            en:
                "the file does not say its encoding; it is read as \(name); if letters come out wrong, save it as UTF-8",
            es: "el archivo no dice su codificación; se lee como \(name); si salen mal las letras, guárdelo como UTF-8",
            pt:
                "o arquivo não diz a sua codificação; é lido como \(name); se as letras saírem erradas, salve-o como UTF-8"
        )
    }

    private func say(encodingName encoding: TextEncoding) -> String {
        switch encoding {
        case .utf8: "UTF-8"
        case .utf16, .utf16Unmarked: "UTF-16"
        case .windows1252: "Windows-1252"
        }
    }
}
