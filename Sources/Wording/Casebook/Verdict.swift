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

    /// How many claims there are and how many have each verdict, in a sentence.
    package func say(_ counts: VerdictCounts) -> String {
        let parts = Verdict.allCases.filter { counts[$0] > 0 }.map { part($0, counts[$0]) }.joined(separator: ", ")
        let all = counts.all
        guard all > 0 else {
            return say(en: "No claims.", es: "Ninguna afirmación.", pt: "Nenhuma afirmação.")
        }
        return say(
            en: "\(count(all, "claim")): \(parts).", es: "\(count(all, "afirmación", "afirmaciones")): \(parts).",
            pt: "\(count(all, "afirmação", "afirmações")): \(parts).")
    }

    /// So many claims have a verdict, as part of a sentence: "13 differ".
    private func part(_ verdict: Verdict, _ number: Int) -> String {
        let (isOne, text) = (number == 1, style.integer(number))
        return switch verdict {
        case .agrees:
            say(
                en: "\(text) \(isOne ? "agrees" : "agree")", es: "\(text) \(isOne ? "concuerda" : "concuerdan")",
                pt: "\(text) \(isOne ? "confere" : "conferem")")
        case .differs:
            say(
                en: "\(text) \(isOne ? "differs" : "differ")", es: "\(text) \(isOne ? "difiere" : "difieren")",
                pt: "\(text) \(isOne ? "difere" : "diferem")")
        case .implausible:
            say(
                en: "\(text) \(isOne ? "is implausible" : "are implausible")",
                es: "\(text) \(isOne ? "es inverosímil" : "son inverosímiles")",
                pt: "\(text) \(isOne ? "é implausível" : "são implausíveis")")
        case .cannotBeChecked where isOne:
            say(
                en: "\(text) cannot be checked", es: "\(text) no se puede comprobar",
                pt: "\(text) não pode ser verificada")
        case .cannotBeChecked:
            say(
                en: "\(text) cannot be checked", es: "\(text) no se pueden comprobar",
                pt: "\(text) não podem ser verificadas")
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
