import Casebook
import Languages

// What an audit finds.
extension Words {
    /// What an audit finds of a claim.
    package func name(_ verdict: Verdict) -> String {
        switch verdict {
        case .agrees: say(en: "agrees", es: "concuerda", pt: "confere")
        case .differs: say(en: "differs", es: "difiere", pt: "difere")
        case .implausible: say(en: "implausible", es: "inverosímil", pt: "implausível")
        case .cannotBeChecked: say(en: "cannot be checked", es: "no se puede comprobar", pt: "não pode ser verificado")
        }
    }

    /// How many claims have a verdict.
    package func count(_ verdict: Verdict, _ number: Int) -> String {
        switch verdict {
        case .agrees:
            say(
                en: "agree: \(style.integer(number))",
                es: "concuerdan: \(style.integer(number))",
                pt: "conferem: \(style.integer(number))")
        case .differs:
            say(
                en: "differ: \(style.integer(number))",
                es: "difieren: \(style.integer(number))",
                pt: "diferem: \(style.integer(number))")
        case .implausible:
            say(
                en: "implausible: \(style.integer(number))",
                es: "inverosímiles: \(style.integer(number))",
                pt: "implausíveis: \(style.integer(number))")
        case .cannotBeChecked:
            say(
                en: "cannot be checked: \(style.integer(number))",
                es: "no se pueden comprobar: \(style.integer(number))",
                pt: "não podem ser verificados: \(style.integer(number))")
        }
    }

    /// Why a claim cannot be checked.
    package func say(_ obstacle: AuditObstacle) -> String {
        switch obstacle {
        case .stated(let words): words.text(in: language)
        case .unknown(let id, let unknown):
            say(
                en: "\"\(id)\" is \(style.unknown(unknown)).",
                es: "\"\(id)\": \(style.unknown(unknown)).",
                pt: "\"\(id)\": \(style.unknown(unknown)).")
        case .unverified(let source):
            say(
                en: "It rests on a figure that was not looked up: \(text(source)).",
                es: "Se apoya en una cifra que no se consultó: \(text(source)).",
                pt: "Apoia-se em um número que não foi consultado: \(text(source)).")
        case .divisionByZero: say(en: "It divides by zero.", es: "Divide por cero.", pt: "Divide por zero.")
        case .noConversion(let problem): sentence(say(problem))
        }
    }
}
