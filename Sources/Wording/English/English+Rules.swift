import Syntax

// What keys of an object have to do with one another.
extension English {
    func say(_ rule: ShapeRule) -> String {
        switch rule {
        case .exactlyOne(let keys): "exactly one of \(choices(keys)) must be there"
        case .atMostOne(let keys): "only one of \(choices(keys)) can be there"
        case .needs(let key, let partner): "\"\(key)\" goes with \"\(partner)\""
        case .excludes(let key, let keys): "beside \"\(key)\" there is no \(choices(keys))"
        case .atMostOneTrue(let key, let list): "in \"\(list)\" only one can have \"\(key)\": true"
        case .always(let condition): say(condition)
        case .when(let condition, let other): "where \(say(condition)), \(say(other))"
        }
    }

    private func say(_ condition: ShapeCondition) -> String {
        if let keys = condition.alternatives { return "there is \(choices(keys))" }
        if let keys = condition.filledAlternatives { return "\(choices(keys)) is a list with something in it" }
        switch condition {
        case .has(let key): return "there is \"\(key)\""
        case .isNumber(let key): return "\"\(key)\" is a number"
        case .isTrue(let key): return "\"\(key)\" is true"
        case .holds(let key, let word): return "\"\(key)\" is \"\(word)\""
        case .isFilled(let key): return "\"\(key)\" is a list with something in it"
        case .any(let conditions): return list(conditions.map(say), and: "or")
        case .all(let conditions): return list(conditions.map(say), and: "and")
        case .not(.has(let key)): return "there is no \"\(key)\""
        case .not(.all(let conditions)):
            return "not at once: \(list(conditions.map(say), and: "and"))"
        case .not(let condition): return "not: \(say(condition))"
        }
    }
}
