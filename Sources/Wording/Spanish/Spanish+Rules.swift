import Syntax

// What keys of an object have to do with one another.
extension Spanish {
    func say(_ rule: ShapeRule) -> String {
        switch rule {
        case .exactlyOne(let keys): "debe estar exactamente uno de \(choices(keys))"
        case .atMostOne(let keys): "solo puede estar uno de \(choices(keys))"
        case .needs(let key, let partner): "\"\(key)\" va con \"\(partner)\""
        case .excludes(let key, let keys): "junto a \"\(key)\" no va \(choices(keys))"
        case .atMostOneTrue(let key, let list): "en \"\(list)\" solo una puede tener \"\(key)\": true"
        case .always(let condition): say(condition)
        case .when(let condition, let other): "si \(say(condition)), \(say(other))"
        }
    }

    private func say(_ condition: ShapeCondition) -> String {
        if let keys = condition.alternatives { return "está \(choices(keys))" }
        if let keys = condition.filledAlternatives { return "\(choices(keys)) es una lista con algo dentro" }
        switch condition {
        case .has(let key): return "está \"\(key)\""
        case .isNumber(let key): return "\"\(key)\" es un número"
        case .isTrue(let key): return "\"\(key)\" es true"
        case .holds(let key, let word): return "\"\(key)\" es \"\(word)\""
        case .isFilled(let key): return "\"\(key)\" es una lista con algo dentro"
        case .any(let conditions): return list(conditions.map(say), and: "o")
        case .all(let conditions): return list(conditions.map(say), and: "y")
        case .not(.has(let key)): return "no está \"\(key)\""
        case .not(.all(let conditions)):
            return "no a la vez: \(list(conditions.map(say), and: "y"))"
        case .not(let condition): return "no: \(say(condition))"
        }
    }
}
