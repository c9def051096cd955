import Languages
import Syntax

// What keys of an object have to do with one another.
extension Words {
    /// What keys of an object have to do with one another.
    package func say(_ rule: ShapeRule) -> String {
        switch rule {
        case .exactlyOne(let keys):
            say(
                en: "exactly one of \(choices(keys)) must be there",
                es: "debe estar exactamente uno de \(choices(keys))",
                pt: "deve estar exatamente um de \(choices(keys))")
        case .atMostOne(let keys):
            say(
                en: "only one of \(choices(keys)) can be there",
                es: "solo puede estar uno de \(choices(keys))",
                pt: "só pode estar um de \(choices(keys))")
        case .needs(let key, let partner):
            say(
                en: "\"\(key)\" goes with \"\(partner)\"",
                es: "\"\(key)\" va con \"\(partner)\"",
                pt: "\"\(key)\" vai com \"\(partner)\"")
        case .excludes(let key, let keys):
            say(
                en: "beside \"\(key)\" there is no \(choices(keys))",
                es: "junto a \"\(key)\" no va \(choices(keys))",
                pt: "ao lado de \"\(key)\" não vai \(choices(keys))")
        case .atMostOneTrue(let key, let list):
            say(
                en: "in \"\(list)\" only one can have \"\(key)\": true",
                es: "en \"\(list)\" solo una puede tener \"\(key)\": true",
                pt: "em \"\(list)\" só uma pode ter \"\(key)\": true")
        case .always(let condition): say(condition)
        case .when(let condition, let other):
            say(
                en: "where \(say(condition)), \(say(other))",
                es: "si \(say(condition)), \(say(other))",
                pt: "se \(say(condition)), \(say(other))")
        }
    }

    private func say(_ condition: ShapeCondition) -> String {
        if let keys = condition.alternatives {
            return say(en: "there is \(choices(keys))", es: "está \(choices(keys))", pt: "está \(choices(keys))")
        }
        if let keys = condition.filledAlternatives {
            return say(
                en: "\(choices(keys)) is a list with something in it",
                es: "\(choices(keys)) es una lista con algo dentro",
                pt: "\(choices(keys)) é uma lista com algo dentro")
        }
        switch condition {
        case .has(let key): return say(en: "there is \"\(key)\"", es: "está \"\(key)\"", pt: "está \"\(key)\"")
        case .isNumber(let key):
            return say(en: "\"\(key)\" is a number", es: "\"\(key)\" es un número", pt: "\"\(key)\" é um número")
        case .isTrue(let key): return say(en: "\"\(key)\" is true", es: "\"\(key)\" es true", pt: "\"\(key)\" é true")
        case .holds(let key, let word):
            return say(en: "\"\(key)\" is \"\(word)\"", es: "\"\(key)\" es \"\(word)\"", pt: "\"\(key)\" é \"\(word)\"")
        case .isFilled(let key):
            return say(
                en: "\"\(key)\" is a list with something in it",
                es: "\"\(key)\" es una lista con algo dentro",
                pt: "\"\(key)\" é uma lista com algo dentro")
        case .any(let conditions):
            return say(
                en: list(conditions.map(say), and: "or"),
                es: list(conditions.map(say), and: "o"),
                pt: list(conditions.map(say), and: "ou"))
        case .all(let conditions):
            return say(
                en: list(conditions.map(say), and: "and"),
                es: list(conditions.map(say), and: "y"),
                pt: list(conditions.map(say), and: "e"))
        case .not(.has(let key)):
            return say(en: "there is no \"\(key)\"", es: "no está \"\(key)\"", pt: "não está \"\(key)\"")
        case .not(.all(let conditions)):
            return say(
                en: "not at once: \(list(conditions.map(say), and: "and"))",
                es: "no a la vez: \(list(conditions.map(say), and: "y"))",
                pt: "não ao mesmo tempo: \(list(conditions.map(say), and: "e"))")
        case .not(let condition):
            return say(en: "not: \(say(condition))", es: "no: \(say(condition))", pt: "não: \(say(condition))")
        }
    }
}
