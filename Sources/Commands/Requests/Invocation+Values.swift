import Projects
import Syntax
import Valuation
import Wording

// What options that several commands share ask for.
extension Invocation {
    /// The value of an option as one of several words.
    func choice<Choice: RawRepresentable & CaseIterable>(_ option: OptionName, _: Choice.Type = Choice.self)
        throws(UsageProblem) -> Choice?
    where Choice.RawValue == String {
        guard let text = self[option] else { return nil }
        return try Self.choice(text, of: option)
    }

    private static func choice<Choice: RawRepresentable & CaseIterable>(
        _ text: String, of option: OptionName
    ) throws(UsageProblem) -> Choice where Choice.RawValue == String {
        if let choice = Choice(rawValue: text) { return choice }
        let choices = Choice.allCases.map(\.rawValue)
        throw .notAChoice(option, found: text, nearest: NearestName.of(text, among: choices), choices: choices)
    }

    /// The first argument, which must be there.
    func argument() throws(UsageProblem) -> String {
        guard let argument = arguments.first else { throw .missingArgument(command) }
        return argument
    }

    /// Whose costs and benefits count.
    func perspective() throws(UsageProblem) -> Perspective { try choice(.perspective) ?? .social }

    /// The corrections that are asked for.
    func adjustments() throws(UsageProblem) -> Set<Adjustment> {
        var asked: Set<Adjustment> = []
        for text in all(.adjust) { asked.insert(try Self.choice(text, of: .adjust)) }
        return asked
    }

    /// The table that is asked for, which must be one of the command's; the first of them unless one is named.
    func table() throws(UsageProblem) -> TableName {
        let asked: TableName? = try choice(.table)
        guard let table = asked ?? command.tables.first, command.tables.contains(table) else {
            let choices = command.tables.map(\.rawValue)
            throw .notAChoice(.table, found: asked?.rawValue ?? "", nearest: nil, choices: choices)
        }
        return table
    }

    /// The span of rates over which values are asked for; nothing where they are not.
    func rateSpan() throws(UsageProblem) -> ClosedRange<Double>? {
        guard let text = self[.discountRateSensitivity] else { return nil }
        if text.isEmpty { return RateSensitivity.usualSpan }
        guard let span = Self.span(text) else { throw .notASpan(text) }
        return span
    }

    /// Two rates with two points between them, `0%..15%`, the higher no more than 10,000 %.
    static func span(_ text: String) -> ClosedRange<Double>? {
        guard let points = text.firstRange(of: "..") else { return nil }
        guard case .rate(let low) = RateReading(typed: String(text[..<points.lowerBound])),
            case .rate(let high) = RateReading(typed: String(text[points.upperBound...])), low > -1, low < high,
            high <= RateSensitivity.highestRate
        else { return nil }
        return low...high
    }
}
