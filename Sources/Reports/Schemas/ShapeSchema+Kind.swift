import Documents
import Facts
import Languages
import ProjectFiles
import Projects
import Syntax
import Wording

extension ShapeSchema {
    /// What a value of a kind looks like, written out.
    func schema(of kind: Shape.Kind) -> JSONOutput {
        switch kind {
        case .text: return Self.text
        case .identifier: return pattern("^[a-z0-9-]+$", .text)
        case .wording: return wording
        case .boolean: return ["type": "boolean"]
        case .number(let limit): return .object(Self.number(limit))
        case .wholeNumber(nil): return ["type": "integer"]
        case .wholeNumber(let range?): return Self.integer(range)
        case .rate: return either([Self.fraction, pattern(RateReading.ratePattern, .rate)])
        case .share: return either([Self.share, pattern(RateReading.sharePattern, .rate)])
        case .percentage: return pattern(RateReading.percentagePattern, .rate)
        case .amount(let limit):
            return either([
                .object(Self.number(limit)), reference(.unknown), pattern(WrittenAmount.pattern, .amount),
            ])
        case .unknown: return ["enum": JSONOutput(Shapes.unknownWords)]
        case .rangeEnd: return either([.object(Self.number(.notNegative)), pattern(RateReading.changePattern, .range)])
        case .calendarMonth: return either([pattern(TimeReader.calendarMonthPattern, .month), Self.year])
        case .month: return either([pattern(TimeReader.monthPattern, .month), Self.year])
        case .window: return either([pattern(TimeReader.windowPattern, .window), Self.year])
        case .choice(let choices): return ["enum": JSONOutput(choices)]
        case .code(let register):
            let codes = codes[register]
            return ["enum": JSONOutput(codes.map { $0.code }), "enumDescriptions": JSONOutput(codes.map { $0.name })]
        case .list(let element, let count, let first): return list(of: element, atLeast: count, first: first)
        case .object(let shape): return ["$ref": .string("#/$defs/\(shape.id)")]
        case .either(let kinds): return either(kinds.map(reference))
        case .map(let value): return ["type": "object", "additionalProperties": reference(value)]
        case .mapByWindow(let value):
            return map(of: value, by: pattern(TimeReader.windowPattern, .window))
        case .mapByYear(let value): return map(of: value, by: pattern(TimeReader.yearPattern, .year))
        case .anything: return .object([])
        }
    }

    /// A kind by reference where it has a definition, else written out.
    private func reference(_ kind: Shape.Kind) -> JSONOutput {
        kind.definition.map { ["$ref": .string("#/$defs/\($0)")] } ?? schema(of: kind)
    }

    private func either(_ schemas: [JSONOutput]) -> JSONOutput { ["anyOf": .array(schemas)] }

    private func list(of element: Shape.Kind, atLeast count: Int, first: Shape.Kind?) -> JSONOutput {
        var members: [(String, JSONOutput)] = [("type", "array")]
        if let first { members.append(("prefixItems", .array([reference(first)]))) }
        members.append(("items", reference(element)))
        if count > 0 { members.append(("minItems", .integer(count))) }
        return .object(members)
    }

    private func map(of value: Shape.Kind, by keys: JSONOutput) -> JSONOutput {
        ["type": "object", "minProperties": 1, "propertyNames": keys, "additionalProperties": reference(value)]
    }

    /// A text of a form, and what to write for editors that say so.
    private func pattern(_ pattern: String, _ expectation: ShapeProblem.Expectation) -> JSONOutput {
        [
            "type": "string", "pattern": .string(pattern),
            "patternErrorMessage": .string(words.name(expectation)),
        ]
    }

    private var wording: JSONOutput {
        let tags = Language.allCases.map { $0.rawValue }
        let variants: JSONOutput = [
            "type": "object", "minProperties": 1, "properties": .object(tags.map { ($0, Self.text) }),
            "additionalProperties": false,
        ]
        return either([Self.text, variants])
    }

    /// A text with something in it.
    private static let text: JSONOutput = ["type": "string", "pattern": "\\S"]
    private static let fraction: JSONOutput = ["type": "number", "exclusiveMinimum": -1, "exclusiveMaximum": 1]
    private static let share: JSONOutput = ["type": "number", "minimum": 0, "maximum": 1]
    private static let year = integer(CalendarMonth.years)

    private static func integer(_ range: ClosedRange<Int>) -> JSONOutput {
        ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
    }

    private static func number(_ limit: Shape.NumberLimit) -> [(String, JSONOutput)] {
        switch limit {
        case .none: [("type", "number")]
        case .notNegative: [("type", "number"), ("minimum", 0)]
        case .positive: [("type", "number"), ("exclusiveMinimum", 0)]
        }
    }
}

extension Shape.Kind {
    /// The name under which it is defined once, where it stands in many places.
    var definition: String? {
        switch self {
        case .wording: "wording"
        case .rate: "rate"
        case .share: "share"
        case .amount(.none): "any-amount"
        case .amount(.notNegative): "amount"
        case .amount(.positive): "positive-amount"
        case .unknown: "unknown"
        case .rangeEnd: "range-end"
        case .calendarMonth: "calendar-month"
        case .month: "month"
        case .window: "window"
        case .code(let register): register.rawValue
        case .object(let shape): shape.id
        default: nil
        }
    }

    /// It, and every kind inside it short of the keys of an object.
    var withInner: [Shape.Kind] {
        switch self {
        case .amount: [self, .unknown]
        case .list(let element, _, let first): [self] + element.withInner + (first?.withInner ?? [])
        case .either(let kinds): [self] + kinds.flatMap { $0.withInner }
        case .map(let value), .mapByWindow(let value), .mapByYear(let value): [self] + value.withInner
        default: [self]
        }
    }

    private var isRate: Bool {
        if case .rate = self { true } else { false }
    }

    private var isShare: Bool {
        if case .share = self { true } else { false }
    }

    private var isList: Bool {
        if case .list = self { true } else { false }
    }

    /// How it is written, for editors that show examples.
    var examples: JSONOutput? {
        switch self {
        case .identifier: ["paraguay-licences"]
        case .wording: ["…", ["en": "…", "es": "…", "pt": "…"]]
        case .wholeNumber(CalendarMonth.years): [2025]
        case .rate: ["3%", 0.03]
        case .share: ["80%", 0.8]
        case .amount: [400_000, "not stated", "not quantified"]
        case .rangeEnd: ["-10%", 360_000]
        case .calendarMonth: ["2027-01", 2027]
        case .month: ["2027-01", 2027, "month 28", "year 2"]
        case .window: ["2027-01 to 2028-06", 2027, "24 months"]
        case .mapByWindow: [["2027": 1, "2028": 2]]
        case .mapByYear: [["2027": 400_000, "2028": 120_000], ["year 1": 400_000]]
        case .list(.share, _, _): [["20%", "50%", "80%"]]
        case .list(.wording, _, _): [["…"]]
        case .code(.currency): ["PYG", "USD"]
        case .code(.country): ["PRY", "URY"]
        case .list(.either(let kinds), _, _) where kinds.contains(where: { $0.isShare }): [["20%", "50%", "80%"]]
        case .either(let kinds) where kinds.contains(where: { $0.isRate }) && !kinds.contains(where: { $0.isList }):
            ["2%", ["low": "-1%", "likely": "2%", "high": "4%"]]
        case .either(let kinds) where kinds.contains(where: { $0.isRate }):
            ["6%", [["from": 1, "rate": "3.5%"], ["from": 31, "rate": "3%"]]]
        default: nil
        }
    }
}
