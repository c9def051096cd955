import Syntax

/// An object that is read strictly: keys it does not have, keys that are missing, and values of the wrong kind go into
/// the log, with the place and the nearest name.
///
/// Every accessor answers nothing both where a key is left out and where its value was wrong; the log tells the two
/// apart, and a file with errors is never used.
package struct Fields {
    /// The object.
    package let node: JSONNode
    /// What it should look like.
    package let shape: Shape
    /// Where what is wrong with it goes.
    package let log: DiagnosticLog
    /// The keys that the unknown ones are nearest to.
    private let misspelt: Set<String>

    /// Reads an object; nothing where the value is none, which is then reported under the key it stands at.
    package init?(_ node: JSONNode, as shape: Shape, at key: Key? = nil, log: DiagnosticLog) {
        self.node = node
        self.shape = shape
        self.log = log
        guard let members = node.members else {
            Self.noteWrongType(node, key: key ?? Key(shape.name, .object(shape)), expected: .object, log: log)
            return nil
        }
        let known = shape.names
        var misspelt: Set<String> = []
        for member in members where !known.contains(member.key) && !member.key.hasPrefix("$") {
            let near = nearest(to: member.key, among: known)
            log.note(ShapeProblem.unknownKey(member.key, nearest: near, known: known), at: member.keyOffset)
            if let near { misspelt.insert(near) }
        }
        self.misspelt = misspelt
        for key in shape.required where !intends(key) {
            log.note(ShapeProblem.missingKey(key.name, shape: shape.name), at: node)
        }
    }

    /// The value of a key as it stands.
    package subscript(key: Key) -> JSONNode? { node[key] }

    /// Whether the key is there.
    package func has(_ key: Key) -> Bool { node[key] != nil }

    /// Whether the key is there, or an unknown one that was reported with it as the nearest: then it is not missing too.
    package func intends(_ key: Key) -> Bool { has(key) || misspelt.contains(key.name) }

    /// Notes the keys that stand without the partner that they go with, all of the shape's or only some; whether there are
    /// such.
    @discardableResult
    package func noteLackingPartners(among keys: [Key]? = nil) -> Bool {
        var isAny = false
        for (key, partner) in shape.partners {
            guard let value = node[key], node[partner] == nil, !misspelt.contains(partner) else { continue }
            if let keys, !keys.contains(where: { $0.name == key }) { continue }
            log.note(ProjectProblem.lacksPartner(key, partner: partner), at: value)
            isAny = true
        }
        return isAny
    }

    /// Where a key's value starts, or the object if it is left out.
    package func place(of key: Key) -> JSONNode { node[key] ?? node }

    /// Where the value starts that stands last among those of some keys.
    ///
    /// Of two that do not go together that is the second; in what an option or a reading changes, what it changes.
    package func lastPlace(of keys: [Key]) -> JSONNode { node.last(of: keys.map { $0.name })?.value ?? node }

    /// A text.
    package func string(_ key: Key) -> String? {
        guard let value = node[key] else { return nil }
        guard let string = value.string else { return wrong(value, key, .text) }
        if string.allSatisfy({ $0.isWhitespace }) {
            log.note(ShapeProblem.emptyText(key: key.name), at: value)
            return nil
        }
        return string
    }

    /// True or false.
    package func boolean(_ key: Key) -> Bool? {
        guard let value = node[key] else { return nil }
        guard case .bool(let boolean) = value.value else { return wrong(value, key, .boolean) }
        return boolean
    }

    /// A number.
    package func number(_ key: Key, expected: ShapeProblem.Expectation = .number) -> Double? {
        node[key].flatMap { Self.number($0, key: key, expected: expected, log: log) }
    }

    /// A whole number.
    package func integer(_ key: Key, expected: ShapeProblem.Expectation = .wholeNumber) -> Int? {
        guard let value = node[key], let number = number(key, expected: expected) else { return nil }
        if let integer = Int(exactly: number) { return integer }
        if number == number.rounded(), case .number(_, let literal) = value.value {
            log.note(ShapeProblem.tooLarge(key: key.name, literal, most: shape[key]?.kind.largestWhole), at: value)
            return nil
        }
        return wrong(value, key, expected)
    }

    /// A rate: `"3%"` or `0.03`.
    package func rate(_ key: Key) -> Double? {
        node[key].flatMap { Self.rate($0, key: key, log: log) }
    }

    /// The elements of a list.
    package func list(_ key: Key) -> [JSONNode]? {
        guard let value = node[key] else { return nil }
        guard let elements = value.elements else { return wrong(value, key, .list) }
        return elements
    }

    /// One of several words, as the enumeration that lists them; only those that the shape allows.
    package func choice<Choice: RawRepresentable & CaseIterable>(_ key: Key, _: Choice.Type = Choice.self) -> Choice?
    where Choice.RawValue == String {
        guard let value = node[key], let string = string(key) else { return nil }
        let choices =
            if case .choice(let allowed) = shape[key]?.kind { allowed } else { Choice.allCases.map({ $0.rawValue }) }
        if choices.contains(string), let choice = Choice(rawValue: string) { return choice }
        let near = nearest(to: string, among: choices)
        log.note(ShapeProblem.notAChoice(key: key.name, found: string, nearest: near, choices: choices), at: value)
        return nil
    }

    private func wrong<Value>(_ value: JSONNode, _ key: Key, _ expected: ShapeProblem.Expectation) -> Value? {
        Self.noteWrongType(value, key: key, expected: expected, log: log)
        return nil
    }

    // MARK: Single values

    /// Notes that a value is of another kind than it must be; what was already reported is passed over.
    package static func noteWrongType(
        _ node: JSONNode, key: Key, expected: ShapeProblem.Expectation, log: DiagnosticLog
    ) {
        let found: ShapeProblem.Found
        switch node.value {
        case .invalid: return
        case .null: found = .null
        case .bool: found = .boolean
        case .number(let number, _): found = number == number.rounded() ? .number : .fraction
        case .string: found = .text
        case .array: found = .list
        case .object: found = .object
        }
        log.note(ShapeProblem.wrongType(key: key.name, expected: expected, found: found), at: node)
    }

    /// A number; one written as text is refused with what it can mean.
    package static func number(
        _ node: JSONNode, key: Key, expected: ShapeProblem.Expectation = .number, log: DiagnosticLog
    ) -> Double? {
        switch node.value {
        case .number(let number, let literal):
            if case .ambiguous(let readings) = NumberReading(literal), literal.hasSuffix(".000"),
                let grouped = readings.last
            {
                log.note(ShapeProblem.looksGrouped(literal, meant: grouped), at: node, severity: .warning)
            }
            return number
        case .string(let text):
            switch NumberReading(text) {
            case .plain: log.note(ShapeProblem.numberAsText(text, meant: text), at: node)
            case .ambiguous(let readings): log.note(ShapeProblem.ambiguousNumber(text, readings: readings), at: node)
            case .none: log.note(ShapeProblem.notANumber(text, expected: expected), at: node)
            }
            return nil
        default:
            noteWrongType(node, key: key, expected: expected, log: log)
            return nil
        }
    }

    /// A rate: a percentage as text, or a fraction below one.
    package static func rate(_ node: JSONNode, key: Key, log: DiagnosticLog) -> Double? {
        switch node.value {
        case .number(let number, let literal):
            guard abs(number) < 1 else {
                log.note(ShapeProblem.bareRate(literal), at: node)
                return nil
            }
            return number
        case .string(let text):
            switch RateReading(text) {
            case .rate(let rate): return rate
            case .bare: log.note(ShapeProblem.bareRate(text), at: node)
            case .ambiguous(let readings): log.note(ShapeProblem.ambiguousNumber(text, readings: readings), at: node)
            case .none: log.note(ShapeProblem.notARate(text), at: node)
            }
            return nil
        default:
            noteWrongType(node, key: key, expected: .rate, log: log)
            return nil
        }
    }
}
