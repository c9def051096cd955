import Languages
import Syntax

// What is wrong with a text as JSON.
extension Words {
    func say(_ problem: JSONProblem) -> String {
        switch problem {
        case .notUTF8:
            say(
                en: "the file is not UTF-8 from here on; save it as UTF-8 (in Excel: \"CSV UTF-8\")",
                es: "a partir de aquí el archivo no es UTF-8; guárdelo como UTF-8 (en Excel: \"CSV UTF-8\")",
                pt: "a partir daqui o arquivo não é UTF-8; salve-o como UTF-8 (no Excel: \"CSV UTF-8\")")
        case .emptyFile:
            say(
                en: "the file is empty; `valor new FILE` writes one to start from",
                es: "el archivo está vacío; `valor new ARCHIVO` escribe uno para empezar",
                pt: "o arquivo está vazio; `valor new ARQUIVO` grava um para começar")
        case .truncated("", _):
            say(
                en: "the file ends before anything is said",
                es: "el archivo termina antes de decir nada",
                pt: "o arquivo termina antes de dizer qualquer coisa")
        case .truncated(let opener, let line):
            say(
                en: "the file ends, but the \(opener) of line \(line) is not closed",
                es: "el archivo termina sin que se cierre el \(opener) de la línea \(line)",
                pt: "o arquivo termina sem que se feche o \(opener) da linha \(line)")
        case .unexpected(let found, let expected):
            say(
                en: "expected \(name(expected)), found \"\(found)\"",
                es: "se esperaba \(name(expected)) y se encontró \"\(found)\"",
                pt: "esperava-se \(name(expected)) e encontrou-se \"\(found)\"")
        case .decimalComma(let digits):
            say(
                en: "a comma inside a number? Write 36.6 for 36,6 and 20000 for 20,000 (found \"\(digits)\" behind a "
                    + "comma)",
                es: "¿una coma dentro de un número? Escriba 36.6 por 36,6 y 20000 por 20,000 (se encontró "
                    + "\"\(digits)\" tras una coma)",
                pt: "uma vírgula dentro de um número? Escreva 36.6 em vez de 36,6 e 20000 em vez de 20,000 "
                    + "(encontrou-se \"\(digits)\" depois de uma vírgula)")
        case .malformedNumber(let text) where text.hasSuffix("%"):
            say(
                en: "a percentage stands in double quotes: \"\(text)\"",
                es: "un porcentaje va entre comillas dobles: \"\(text)\"",
                pt: "uma porcentagem fica entre aspas duplas: \"\(text)\"")
        case .malformedNumber(let text):
            say(
                en: "\"\(text)\" is no number as JSON writes it: 1200, 0.5, -3, 1e6",
                es: "\"\(text)\" no es un número como los escribe JSON: 1200, 0.5, -3, 1e6",
                pt: "\"\(text)\" não é um número como o JSON os escreve: 1200, 0.5, -3, 1e6")
        case .numberOutOfRange(let text):
            say(
                en: "\"\(text)\" is beyond the range of numbers",
                es: "\"\(text)\" excede el rango de los números",
                pt: "\"\(text)\" excede o intervalo dos números")
        case .strangeWord(let text):
            say(
                en: "\"\(text)\" is no value; write a number, a text in double quotes, true, false, or \"not stated\"",
                es: "\"\(text)\" no es un valor; escriba un número, un texto entre comillas dobles, true, false o "
                    + "\"not stated\"",
                pt: "\"\(text)\" não é um valor; escreva um número, um texto entre aspas duplas, true, false ou "
                    + "\"not stated\"")
        case .unterminatedString:
            say(
                en: "the text has no closing quote on its line",
                es: "el texto no tiene comillas de cierre en su línea",
                pt: "o texto não tem aspas de fechamento na sua linha")
        case .controlCharacter(let byte):
            say(
                en: "a control character (\(byte)) in a text; write a space, or \\t or \\n",
                es: "un carácter de control (\(byte)) dentro de un texto; escriba un espacio, \\t o \\n",
                pt: "um caractere de controle (\(byte)) dentro de um texto; escreva um espaço, \\t ou \\n")
        case .malformedEscape(let text):
            say(
                en: "\"\(text)\" is no escape; write \\\\ for a backslash",
                es: "\"\(text)\" no es una secuencia de escape; para una barra invertida escriba \\\\",
                pt: "\"\(text)\" não é uma sequência de escape; para uma barra invertida escreva \\\\")
        case .unterminatedComment:
            say(
                en: "the comment has no closing */",
                es: "el comentario no tiene su */ de cierre",
                pt: "o comentário não tem o seu */ de fechamento")
        case .tooDeep(let limit):
            say(
                en: "more than \(limit) objects and lists inside one another",
                es: "más de \(limit) objetos y listas unos dentro de otros",
                pt: "mais de \(limit) objetos e listas uns dentro dos outros")
        case .duplicateKey(let key, let line):
            say(
                en: "duplicate key \"\(key)\": it is on line \(line) already; keep one of them",
                es: "clave repetida \"\(key)\": ya está en la línea \(line); deje una sola",
                pt: "chave repetida \"\(key)\": já está na linha \(line); deixe uma só")
        }
    }

    private func name(_ expected: JSONProblem.Expected) -> String {
        switch expected {
        case .value: say(en: "a value", es: "un valor", pt: "um valor")
        case .key:
            say(en: "a key in double quotes", es: "una clave entre comillas dobles", pt: "uma chave entre aspas duplas")
        case .colon: say(en: "a colon", es: "el signo de dos puntos", pt: "o sinal de dois-pontos")
        case .commaOrBrace: say(en: "a comma or }", es: "una coma o }", pt: "uma vírgula ou }")
        case .commaOrBracket: say(en: "a comma or ]", es: "una coma o ]", pt: "uma vírgula ou ]")
        case .endOfFile: say(en: "the end of the file", es: "el fin del archivo", pt: "o fim do arquivo")
        }
    }
}
