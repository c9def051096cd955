import Casebook
import Findings
import Languages

// What is wrong with a claim.
extension Words {
    func say(_ problem: ClaimProblem) -> String {
        switch problem {
        case .duplicateClaim(let id):
            say(
                en: "the id \"\(id)\" stands for more than one claim",
                es: "el id \"\(id)\" corresponde a más de una afirmación",
                pt: "o id \"\(id)\" corresponde a mais de uma afirmação")
        case .unknownFigure(let name, let near, let known):
            say(
                en: "no line or quantity has the id \"\(name)\"\(didYouMean(near, then: "there are \(list(known))"))",
                es: "ninguna línea ni cantidad tiene el id \"\(name)\"\(didYouMean(near, then: "hay \(list(known))"))",
                pt: "nenhuma linha ou quantidade tem o id \"\(name)\"\(didYouMean(near, then: "há \(list(known))"))")
        case .figureNotInPhrase(let phrase):
            say(
                en: "the quote \"\(phrase)\" does not print this figure in digits, so its rounding is unknown; quote "
                    + "the phrase that has it",
                es: "la cita \"\(phrase)\" no imprime esta cifra en dígitos, así que no se conoce su redondeo; cite "
                    + "la frase que la contiene",
                pt: "a citação \"\(phrase)\" não imprime este número em algarismos, e por isso não se conhece o "
                    + "arredondamento; cite a frase que o contém")
        case .notOneAssertion:
            say(
                en: "a claim has either \"printed\", a figure of the document, or \"implied\"",
                es: "una afirmación tiene \"printed\", una cifra del documento, o bien \"implied\"",
                pt: "uma afirmação tem \"printed\", um número do documento, ou então \"implied\"")
        case .severalChecks(let keys):
            say(
                en: "a claim is held against one thing: \(list(keys, and: "or"))",
                es: "una afirmación se contrasta con una sola cosa: \(list(keys, and: "o"))",
                pt: "uma afirmação é confrontada com uma só coisa: \(list(keys, and: "ou"))")
        case .noCheck:
            say(
                en: "say what the figure is held against with \"equals\", \"atLeast\", \"atMost\" or \"plausible\", "
                    + "or in \"cannotCheck\" why it is against nothing",
                es: "diga con qué se contrasta la cifra en \"equals\", \"atLeast\", \"atMost\" o \"plausible\", o en "
                    + "\"cannotCheck\" por qué con nada",
                pt: "diga com que se confronta o número em \"equals\", \"atLeast\", \"atMost\" ou \"plausible\", ou "
                    + "em \"cannotCheck\" por que com nada")
        case .noLimit:
            say(
                en: "\"plausible\" needs a limit: \"atLeast\", \"atMost\" or both",
                es: "\"plausible\" necesita un límite: \"atLeast\", \"atMost\" o ambos",
                pt: "\"plausible\" precisa de um limite: \"atLeast\", \"atMost\" ou ambos")
        case .unexplainedReconstruction:
            say(
                en: "a reconstruction says in \"why\" what it is made for",
                es: "una reconstrucción dice en \"why\" para qué se hizo",
                pt: "uma reconstrução diz em \"why\" para que foi feita")
        case .unverifiedWithoutSource:
            say(
                en: "an unverified figure names in \"source\" where it is said to stand",
                es: "una cifra no verificada indica en \"source\" dónde se dice que está",
                pt: "um número não verificado indica em \"source\" onde se diz que está")
        case .notOneOperation(let names):
            say(
                en: "write exactly one operation here: \(list(names, and: "or"))",
                es: "escriba aquí exactamente una operación: \(list(names, and: "o"))",
                pt: "escreva aqui exatamente uma operação: \(list(names, and: "ou"))")
        case .wrongCount(let name, let expected, let found):
            say(
                en: "\"\(name)\" takes \(expected == "2" ? "two" : "two or more") figures, not \(found)",
                es: "\"\(name)\" toma \(expected == "2" ? "dos" : "dos o más") cifras, no \(found)",
                pt: "\"\(name)\" recebe \(expected == "2" ? "dois" : "dois ou mais") números, não \(found)")
        case .malformedMoney(let text):
            say(
                en: "\"\(text)\" is no money of a year; write code and year, as BRL@1998",
                es: "\"\(text)\" no es dinero de un año; escriba código y año, como BRL@1998",
                pt: "\"\(text)\" não é dinheiro de um ano; escreva código e ano, como BRL@1998")
        }
    }
}
