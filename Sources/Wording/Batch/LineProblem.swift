import Findings
import Languages
import Syntax

// What is wrong with one line of JSON among many: it is no file, and has no lines of its own.
extension Words {
    /// A fact about a line, which its answer stands for.
    package func say(inLine fact: DiagnosticFact) -> String {
        if case .json(let problem) = fact { say(inLine: problem) } else { say(fact) }
    }

    private func say(inLine problem: JSONProblem) -> String {
        switch problem {
        case .notUTF8:
            say(en: "the line is not UTF-8", es: "la línea no es UTF-8", pt: "a linha não é UTF-8")
        case .emptyFile, .truncated("", _):
            say(
                en: "the line holds no object", es: "la línea no contiene ningún objeto",
                pt: "a linha não contém nenhum objeto")
        case .truncated(let opener, _):
            say(
                en: "the line ends, but its \(opener) is not closed",
                es: "la línea termina sin que se cierre su \(opener)",
                pt: "a linha termina sem que se feche o seu \(opener)")
        case .unexpected(let found, .endOfFile):
            say(
                en: "expected the end of the line, found \"\(found)\"",
                es: "se esperaba el fin de la línea y se encontró \"\(found)\"",
                pt: "esperava-se o fim da linha e encontrou-se \"\(found)\"")
        case .duplicateKey(let key, _):
            say(
                en: "duplicate key \"\(key)\"; keep one of them",
                es: "clave repetida \"\(key)\"; deje una sola",
                pt: "chave repetida \"\(key)\"; deixe uma só")
        default: say(problem)
        }
    }
}
