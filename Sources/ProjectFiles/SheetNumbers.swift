import Findings
import Syntax

/// How a table writes its numbers: as it declares, or as those of its numbers show that have one reading only.
///
/// `1.234` says nothing, `1.234,56` and `0,5` do. A number that contradicts the first one that showed the convention is
/// noted; where none shows it, every number with two readings is. So it is with dates: `15/01/2027` says that days stand
/// before months, and `01/07/2027` beside it is in July.
struct SheetNumbers {
    /// A cell that should hold a number.
    struct Cell {
        let text: String
        let offset: Int
    }

    private let log: DiagnosticLog
    private let currency: String?
    private let language: SheetLanguage
    private var convention: NumberConvention?
    /// The order of day and month, where some date of the table tells it and none tells otherwise.
    let dateOrder: DateOrder?
    /// What told the convention.
    private var shown: Cell?

    /// The numbers and dates of a table, by its declaration and all its cells with numbers and dates.
    init(
        declaration: Cell?, cells: [Cell], dates: [Cell], currency: String?, language: SheetLanguage, log: DiagnosticLog
    ) {
        self.log = log
        self.currency = currency
        self.language = language
        let orders = Set(dates.flatMap { LocalDate.orders(shownBy: $0.text) })
        dateOrder = orders.count == 1 ? orders.first : nil
        if let declaration {
            shown = declaration
            let conventions = WrittenNumber(declaration.text)?.conventions ?? []
            convention = conventions.count == 1 ? conventions.first : nil
            if convention == nil { log.note(SheetProblem.unclearDeclaration(declaration.text), at: declaration.offset) }
        }
        // What a workbook holds as a number shows nothing of how people write them.
        let isEvident = { (cell: Cell) in
            !log.source.holdsNumber(at: cell.offset) && Self.number(cell.text)?.isEvident == true
        }
        if shown == nil, let evident = cells.first(where: isEvident) {
            shown = evident
            convention = Self.number(evident.text)?.conventions.first
        }
    }

    /// A cell as a value: a number, a percentage, or the text as it stands where it is no number.
    func node(_ text: String, at offset: Int) -> JSONNode {
        JSONNode(value: value(Cell(text: text, offset: offset)), offset: offset)
    }

    private func value(_ cell: Cell) -> JSONValue {
        let convention = log.source.holdsNumber(at: cell.offset) ? .point : convention
        switch CellReader(convention: convention).read(cell.text) {
        case .empty: return .invalid
        case .unknown(let unknown): return .string(AmountReader.word(unknown))
        case .number(let number):
            if let currency, !number.written.fits(currency) {
                log.note(SheetProblem.otherCurrency(cell.text, currency: currency), at: cell.offset)
                return .invalid
            }
            return value(number)
        case .notANumber:
            // What stands for a schedule or for a text, the reader of the project knows.
            log.note(
                SheetProblem.notANumber(
                    cell.text, unknowns: ["not stated", "not quantified"].map(language.word)), at: cell.offset)
        case .ambiguous(let readings):
            // A declaration that says nothing was reported; the numbers are not to blame.
            if shown == nil || Self.number(cell.text)?.isMagnitudeDoubtful == true {
                log.note(problem(cell, readings), at: cell.offset)
            }
        case .otherConvention:
            if let shown {
                let line = log.source.position(at: shown.offset).line
                log.note(SheetProblem.otherConvention(cell.text, shown: shown.text, line: line), at: cell.offset)
            }
        }
        return .invalid
    }

    private static func number(_ text: String) -> WrittenAmount? { WrittenAmount(text) }

    private func value(_ number: CellNumber) -> JSONValue {
        guard number.isPercent else { return .number(number.value, literal: number.plain) }
        // Three decimals would be taken for a group of thousands once more.
        let decimals = number.plain.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count
        return .string(number.plain + (decimals == 3 ? "0" : "") + "%")
    }

    /// What nobody can tell: where a word such as *M* is in doubt, no row that declares the signs helps.
    private func problem(_ cell: Cell, _ readings: [String]) -> SheetProblem {
        Self.number(cell.text)?.isMagnitudeDoubtful == true
            ? .doubtfulMagnitude(cell.text, readings: readings) : .ambiguousNumber(cell.text, readings: readings)
    }
}
