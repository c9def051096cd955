import Casebook
import Facts

// O que diz uma auditoria de afirmações.
extension Portuguese {
    func say(_ problem: ClaimProblem) -> String {
        switch problem {
        case .duplicateClaim(let id): "o id \"\(id)\" corresponde a mais de uma afirmação"
        case .unknownFigure(let name, let near, let known):
            "nenhuma linha ou quantidade tem o id \"\(name)\"\(didYouMean(near, else: "há \(list(known))"))"
        case .figureNotInPhrase(let phrase):
            "a citação \"\(phrase)\" não imprime este número em algarismos, e por isso não se conhece o arredondamento; "
                + "cite a frase que o contém"
        case .notOneAssertion: "uma afirmação tem \"printed\", um número do documento, ou então \"implied\""
        case .severalChecks(let keys): "uma afirmação é confrontada com uma só coisa: \(list(keys, and: "ou"))"
        case .noCheck:
            "diga com que se confronta o número em \"equals\", \"atLeast\", \"atMost\" ou \"plausible\", ou em "
                + "\"cannotCheck\" por que com nada"
        case .noLimit: "\"plausible\" precisa de um limite: \"atLeast\", \"atMost\" ou ambos"
        case .unexplainedReconstruction: "uma reconstrução diz em \"why\" para que foi feita"
        case .unverifiedWithoutSource: "um número não verificado indica em \"source\" onde se diz que está"
        case .notOneOperation(let names): "escreva aqui exatamente uma operação: \(list(names, and: "ou"))"
        case .wrongCount(let name, let expected, let found):
            "\"\(name)\" recebe \(expected == "2" ? "dois" : "dois ou mais") números, não \(found)"
        case .malformedMoney(let text): "\"\(text)\" não é dinheiro de um ano; escreva código e ano, como BRL@1998"
        }
    }

    func name(_ verdict: Verdict) -> String {
        switch verdict {
        case .agrees: "confere"
        case .differs: "difere"
        case .implausible: "implausível"
        case .cannotBeChecked: "não pode ser verificado"
        }
    }

    func say(_ obstacle: AuditObstacle, language: String, style: NumberStyle) -> String {
        switch obstacle {
        case .stated(let words): words.text(in: language)
        case .unknown(let id, let unknown): "\"\(id)\": \(style.unknown(unknown))."
        case .unverified(let source): "Apoia-se em um número que não foi consultado: \(source)."
        case .divisionByZero: "Divide por zero."
        case .noConversion(let problem): sentence(say(problem))
        }
    }

    func count(_ verdict: Verdict, _ number: String) -> String {
        switch verdict {
        case .agrees: "conferem: \(number)"
        case .differs: "diferem: \(number)"
        case .implausible: "implausíveis: \(number)"
        case .cannotBeChecked: "não podem ser verificados: \(number)"
        }
    }
}
