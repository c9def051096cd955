import Languages
import Syntax

/// A column of a project that is written as a table, one row a flow.
///
/// Most stand for a key of a line, and are described with it. The others say what a row is about, what a volume counts, and
/// what was before and after.
struct SheetColumn: Sendable {
    /// The name by which it is known: the key that it stands for, or its own.
    let rawValue: String
    private let description: KeyColumn
    /// The byte at which its header stands, where that is told.
    private(set) var place: Int?

    private init(_ name: String, _ description: KeyColumn) {
        rawValue = name
        self.description = description
    }

    /// The column that stands for a key; nothing for a key that has none.
    private init?(_ key: Key) {
        guard let column = key.column else { return nil }
        self.init(key.name, column)
    }

    /// A column that has no key of its own.
    private init(_ name: String, _ content: KeyColumn.Content, _ words: Text?, _ synonyms: [String]) {
        self.init(name, KeyColumn(content, words, synonyms))
    }

    /// A column of a key that is known to have one.
    private init(of key: Key) { self.init(key.name, key.column ?? KeyColumn(.text, nil, [])) }

    // MARK: Columns that stand for keys

    static let what = SheetColumn(of: LineKey.what)
    static let amount = SheetColumn(of: LineKey.amount)
    static let low = SheetColumn(of: LineKey.low)
    static let high = SheetColumn(of: LineKey.high)
    static let per = SheetColumn(of: LineKey.per)
    static let on = SheetColumn(of: LineKey.on)
    static let from = SheetColumn(of: LineKey.from)
    static let over = SheetColumn(of: LineKey.over)
    static let by = SheetColumn(of: LineKey.by)
    static let to = SheetColumn(of: LineKey.to)
    static let growth = SheetColumn(of: LineKey.growth)
    static let hours = SheetColumn(of: EachKey.hours)
    static let valueOfHour = SheetColumn(of: EachKey.valueOfHour)
    static let trips = SheetColumn(of: EachKey.trips)
    static let fare = SheetColumn(of: EachKey.fare)
    static let money = SheetColumn(of: EachKey.money)

    // MARK: Columns of a table alone

    static let kind = SheetColumn(
        "kind", .text, Text(en: "kind", es: "tipo", pt: "tipo"), ["tipo", "clase", "classe"])
    static let volume = SheetColumn(
        "volume", .number, Text(en: "volume", es: "volumen", pt: "volume"), ["volumen", "cantidad", "quantidade"])
    static let unit = SheetColumn(
        "unit", .countable, Text(en: "unit", es: "unidad", pt: "unidade"), ["unidad", "unidade", "units"])
    static let hoursBefore = SheetColumn("hoursBefore", .number, nil, ["horasantes"])
    static let hoursAfter = SheetColumn("hoursAfter", .number, nil, ["horasdespues", "horasdepois"])
    static let tripsBefore = SheetColumn(
        "tripsBefore", .number, nil, ["viajesantes", "viagensantes", "deslocamentosantes"])
    static let tripsAfter = SheetColumn(
        "tripsAfter", .number, nil, ["viajesdespues", "viagensdepois", "deslocamentosdepois"])
    static let moneyBefore = SheetColumn("moneyBefore", .number, nil, ["dineroantes", "dinheiroantes"])
    static let moneyAfter = SheetColumn("moneyAfter", .number, nil, ["dinerodespues", "dinheirodepois"])

    /// Every column, in the order in which the keys that it stands for are read; behind the familiar ones those of all other
    /// keys of lines that have one.
    static let allCases: [SheetColumn] = {
        let familiar =
            [kind, what, amount, low, high, per, on, from] + [LineKey.until].compactMap(SheetColumn.init) + [over]
            + [LineKey.weights].compactMap(SheetColumn.init) + [by, to]
            + [LineKey.cashable, LineKey.inKind].compactMap(SheetColumn.init) + [growth]
            + [LineKey.uptake].compactMap(SheetColumn.init) + [
                volume, unit, hours, valueOfHour, trips, fare, money, hoursBefore, hoursAfter, tripsBefore, tripsAfter,
                moneyBefore, moneyAfter,
            ]
            + [LineKey.includesTax, LineKey.includesTransfers, LineKey.id, LineKey.source, LineKey.note]
            .compactMap(SheetColumn.init)
        var columns = familiar
        for key in Shapes.lines.flatMap({ $0.shape.keys }) {
            guard let column = SheetColumn(key), !columns.contains(column) else { continue }
            columns.append(column)
        }
        return columns
    }()

    /// The column that a header names, in any of the three languages.
    init?(header: String) {
        let folded = LocalWords.folded(header)
        guard let column = Self.allCases.first(where: { $0.names.contains(folded) }) else { return nil }
        self = column
    }

    /// The column of a year: of the calendar, or of the project, as `2027` or `año 1`.
    init?(yearOf header: String) {
        guard let year = LocalDate.year(header) else { return nil }
        self.init(year, .number, nil, [])
    }

    /// Whether its cells hold what falls in one year.
    var isYear: Bool { LocalDate.year(rawValue) != nil }

    /// The same with the place of its header.
    func standing(at place: Int) -> SheetColumn {
        var column = self
        column.place = place
        return column
    }

    /// The column that a misspelt header may mean.
    static func nearest(to header: String) -> SheetColumn? {
        let folded = LocalWords.folded(header)
        let near = Syntax.nearest(to: folded, among: allCases.flatMap { $0.names })
        return near.flatMap { name in allCases.first { $0.names.contains(name) } }
    }

    private var names: [String] { [LocalWords.folded(rawValue)] + description.synonyms }

    /// What it is called in each language; nothing where that is its name.
    var words: Text? { description.words }

    /// What its cells hold.
    var content: KeyColumn.Content { description.content }

    /// Whether `-` or `n/a` in one of its cells says that there is nothing: everywhere but where a figure stands, of which
    /// it says that nobody knows it, and where there are words.
    var mayBeBlank: Bool {
        switch content {
        case .text, .code, .boolean: false
        case .number: self == .low || self == .high || self == .growth
        case .month, .window, .weights, .period, .party, .uptake, .countable, .timing, .prices: true
        }
    }

    /// Of a column that holds one end of a change, the column of the change as a whole, and the other end.
    var change: (whole: SheetColumn, other: SheetColumn, key: Key)? {
        switch self {
        case .hoursBefore: (.hours, .hoursAfter, ChangeKey.before)
        case .hoursAfter: (.hours, .hoursBefore, ChangeKey.after)
        case .tripsBefore: (.trips, .tripsAfter, ChangeKey.before)
        case .tripsAfter: (.trips, .tripsBefore, ChangeKey.after)
        case .moneyBefore: (.money, .moneyAfter, ChangeKey.before)
        case .moneyAfter: (.money, .moneyBefore, ChangeKey.after)
        default: nil
        }
    }
}

extension SheetColumn: Hashable {
    /// Columns are the same that have the same name.
    static func == (one: SheetColumn, other: SheetColumn) -> Bool { one.rawValue == other.rawValue }

    /// Puts its name in.
    func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
