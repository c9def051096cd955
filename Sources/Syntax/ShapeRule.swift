/// What keys of an object have to do with one another.
package enum ShapeRule: Sendable, Hashable {
    /// One of them stands, and no other.
    case exactlyOne([String])
    /// One of them stands at most.
    case atMostOne([String])
    /// A key stands only with its partner.
    case needs(String, String)
    /// A key stands with none of the others.
    case excludes(String, [String])
    /// Of the list under a key, at most one element holds true under another key.
    case atMostOneTrue(String, in: String)
    /// Something is so.
    case always(ShapeCondition)
    /// Where one thing is so, so is another.
    case when(ShapeCondition, ShapeCondition)
}

/// What can be so of an object.
package indirect enum ShapeCondition: Sendable, Hashable {
    /// A key stands.
    case has(String)
    /// A key holds a number.
    case isNumber(String)
    /// A key holds true.
    case isTrue(String)
    /// A key holds a word.
    case holds(String, String)
    /// A key holds a list with something in it.
    case isFilled(String)
    case any([ShapeCondition])
    case all([ShapeCondition])
    case not(ShapeCondition)
}

extension Shape {
    /// The keys that go only with a partner, each with its own.
    package var partners: [(key: String, partner: String)] {
        rules.compactMap { rule in
            if case .needs(let key, let partner) = rule { (key, partner) } else { nil }
        }
    }
}

extension ShapeCondition {
    /// The keys of which any must stand, where that is all that is asked.
    package var alternatives: [String]? {
        keys { condition in
            if case .has(let key) = condition { key } else { nil }
        }
    }

    /// The keys of which any must hold a list with something in it, where that is all that is asked.
    package var filledAlternatives: [String]? {
        keys { condition in
            if case .isFilled(let key) = condition { key } else { nil }
        }
    }

    private func keys(_ key: (ShapeCondition) -> String?) -> [String]? {
        guard case .any(let conditions) = self else { return nil }
        let keys = conditions.compactMap(key)
        return keys.count == conditions.count ? keys : nil
    }
}
