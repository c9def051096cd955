import Languages
import Syntax

// What is wrong with a text as CSV.
extension Words {
    func say(_ problem: CSVProblem) -> String {
        switch problem {
        case .notUTF8:
            say(
                en: "the file is not UTF-8 from here on; save it as UTF-8 (in Excel: \"CSV UTF-8\")",
                es: "a partir de aquí el archivo no es UTF-8; guárdelo como UTF-8 (en Excel: \"CSV UTF-8\")",
                pt: "a partir daqui o arquivo não é UTF-8; salve-o como UTF-8 (no Excel: \"CSV UTF-8\")")
        case .unterminatedQuote:
            say(
                en: "the quote has no closing quote",
                es: "faltan las comillas de cierre",
                pt: "faltam as aspas de fechamento")
        case .textAfterQuote(let text):
            say(
                en: "\"\(text)\" behind a closing quote; double the quotes inside a field",
                es: "\"\(text)\" tras las comillas de cierre; duplique las comillas que están dentro de un campo",
                pt: "\"\(text)\" depois das aspas de fechamento; duplique as aspas que estão dentro de um campo")
        case .tooFewFields(let found, let expected):
            say(
                en: "\(count(found, "field")), but the header has \(expected)",
                es: "\(count(found, "campo", "campos")), pero el encabezado tiene \(expected)",
                pt: "\(count(found, "campo", "campos")), mas o cabeçalho tem \(expected)")
        case .tooManyFields(let found, let expected):
            say(
                en: "\(count(found, "field")), but the header has \(expected); put a field with a comma in quotes",
                es: "\(count(found, "campo", "campos")), pero el encabezado tiene \(expected); escriba entre "
                    + "comillas el campo que contiene una coma",
                pt: "\(count(found, "campo", "campos")), mas o cabeçalho tem \(expected); escreva entre aspas o "
                    + "campo que contém uma vírgula")
        }
    }
}
