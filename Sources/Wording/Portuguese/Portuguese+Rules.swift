import Syntax

// What keys of an object have to do with one another.
extension Portuguese {
    func say(_ rule: ShapeRule) -> String {
        switch rule {
        case .exactlyOne(let keys): "deve estar exatamente um de \(choices(keys))"
        case .atMostOne(let keys): "só pode estar um de \(choices(keys))"
        case .needs(let key, let partner): "\"\(key)\" vai com \"\(partner)\""
        case .excludes(let key, let keys): "ao lado de \"\(key)\" não vai \(choices(keys))"
        case .atMostOneTrue(let key, let list): "em \"\(list)\" só uma pode ter \"\(key)\": true"
        case .always(let condition): say(condition)
        case .when(let condition, let other): "se \(say(condition)), \(say(other))"
        }
    }

    private func say(_ condition: ShapeCondition) -> String {
        if let keys = condition.alternatives { return "está \(choices(keys))" }
        if let keys = condition.filledAlternatives { return "\(choices(keys)) é uma lista com algo dentro" }
        switch condition {
        case .has(let key): return "está \"\(key)\""
        case .isNumber(let key): return "\"\(key)\" é um número"
        case .isTrue(let key): return "\"\(key)\" é true"
        case .holds(let key, let word): return "\"\(key)\" é \"\(word)\""
        case .isFilled(let key): return "\"\(key)\" é uma lista com algo dentro"
        case .any(let conditions): return list(conditions.map(say), and: "ou")
        case .all(let conditions): return list(conditions.map(say), and: "e")
        case .not(.has(let key)): return "não está \"\(key)\""
        case .not(.all(let conditions)):
            return "não ao mesmo tempo: \(list(conditions.map(say), and: "e"))"
        case .not(let condition): return "não: \(say(condition))"
        }
    }
}
