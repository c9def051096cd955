import Casebook
import Facts

// Lo que dice una auditoría de afirmaciones.
extension Spanish {
    func say(_ problem: ClaimProblem) -> String {
        switch problem {
        case .duplicateClaim(let id): "el id \"\(id)\" corresponde a más de una afirmación"
        case .unknownFigure(let name, let near, let known):
            "ninguna línea ni cantidad tiene el id \"\(name)\"\(didYouMean(near, else: "hay \(list(known))"))"
        case .figureNotInPhrase(let phrase):
            "la cita \"\(phrase)\" no imprime esta cifra en dígitos, así que no se conoce su redondeo; cite la frase que "
                + "la contiene"
        case .notOneAssertion: "una afirmación tiene \"printed\", una cifra del documento, o bien \"implied\""
        case .severalChecks(let keys): "una afirmación se contrasta con una sola cosa: \(list(keys, and: "o"))"
        case .noCheck:
            "diga con qué se contrasta la cifra en \"equals\", \"atLeast\", \"atMost\" o \"plausible\", o en "
                + "\"cannotCheck\" por qué con nada"
        case .noLimit: "\"plausible\" necesita un límite: \"atLeast\", \"atMost\" o ambos"
        case .unexplainedReconstruction: "una reconstrucción dice en \"why\" para qué se hizo"
        case .unverifiedWithoutSource: "una cifra no verificada indica en \"source\" dónde se dice que está"
        case .notOneOperation(let names): "escriba aquí exactamente una operación: \(list(names, and: "o"))"
        case .wrongCount(let name, let expected, let found):
            "\"\(name)\" toma \(expected == "2" ? "dos" : "dos o más") cifras, no \(found)"
        case .malformedMoney(let text): "\"\(text)\" no es dinero de un año; escriba código y año, como BRL@1998"
        }
    }

    func name(_ verdict: Verdict) -> String {
        switch verdict {
        case .agrees: "concuerda"
        case .differs: "difiere"
        case .implausible: "inverosímil"
        case .cannotBeChecked: "no se puede comprobar"
        }
    }

    func say(_ obstacle: AuditObstacle, language: String, style: NumberStyle) -> String {
        switch obstacle {
        case .stated(let words): words.text(in: language)
        case .unknown(let id, let unknown): "\"\(id)\": \(style.unknown(unknown))."
        case .unverified(let source): "Se apoya en una cifra que no se consultó: \(source)."
        case .divisionByZero: "Divide por cero."
        case .noConversion(let problem): sentence(say(problem))
        }
    }

    func count(_ verdict: Verdict, _ number: String) -> String {
        switch verdict {
        case .agrees: "concuerdan: \(number)"
        case .differs: "difieren: \(number)"
        case .implausible: "inverosímiles: \(number)"
        case .cannotBeChecked: "no se pueden comprobar: \(number)"
        }
    }
}
