import Findings
import Syntax

/// How a table writes its numbers: as it declares, or as those of its numbers show that have one reading only.
///
/// `1.234` says nothing, `1.234,56` and `0,5` do. A number that contradicts the first one that showed the convention is
/// noted; where none shows it, every number with two readings is.
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
    /// What told the convention.
    private var shown: Cell?

    /// The numbers of a table, by its declaration and all its cells with numbers.
    init(declaration: Cell?, cells: [Cell], currency: String?, language: SheetLanguage, log: DiagnosticLog) {
        self.log = log
        self.currency = currency
        self.language = language
        if let declaration {
            shown = declaration
            let conventions = WrittenNumber(declaration.text)?.conventions ?? []
            convention = conventions.count == 1 ? conventions.first : nil
            if convention == nil { log.note(SheetProblem.unclearDeclaration(declaration.text), at: declaration.offset) }
        }
        if shown == nil, let evident = cells.first(where: { Self.number($0.text)?.isEvident == true }) {
            shown = evident
            convention = Self.number(evident.text)?.conventions.first
        }
    }

    /// A cell as a value: a number, a percentage, or the text as it stands where it is no number.
    func node(_ text: String, at offset: Int) -> JSONNode {
        JSONNode(value: value(Cell(text: text, offset: offset)), offset: offset)
    }

    private func value(_ cell: Cell) -> JSONValue {
        if let unknown = LocalWords.unknown(cell.text) { return .string(unknown) }
        guard let number = Self.number(cell.text), !number.isMagnitudeDoubtful else {
            // What stands for a schedule or for a text, the reader of the project knows.
            log.note(
                SheetProblem.notANumber(
                    cell.text, unknowns: ["not stated", "not quantified"].map(language.word)), at: cell.offset)
            return .invalid
        }
        if let currency, !number.fits(currency) {
            log.note(SheetProblem.otherCurrency(cell.text, currency: currency), at: cell.offset)
            return .invalid
        }
        guard let convention else {
            // A declaration that says nothing was reported; the numbers are not to blame.
            if shown == nil, number.isAmbiguous { noteAmbiguous(cell, number) }
            if number.isAmbiguous { return .invalid }
            return plain(number, in: number.conventions.first ?? .point)
        }
        if number.plain(in: convention) == nil, let shown {
            let line = log.source.position(at: shown.offset).line
            log.note(SheetProblem.otherConvention(cell.text, shown: shown.text, line: line), at: cell.offset)
            return .invalid
        }
        return plain(number, in: convention)
    }

    private static func number(_ text: String) -> WrittenAmount? { WrittenAmount(text) }

    private func plain(_ number: WrittenAmount, in convention: NumberConvention) -> JSONValue {
        guard let text = number.plain(in: convention), let value = number.value(in: convention) else { return .invalid }
        guard number.isPercent else { return .number(value, literal: text) }
        // Three decimals would be taken for a group of thousands once more.
        let decimals = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count
        return .string(text + (decimals == 3 ? "0" : "") + "%")
    }

    private func noteAmbiguous(_ cell: Cell, _ number: WrittenAmount) {
        log.note(SheetProblem.ambiguousNumber(cell.text, readings: number.unmistakableReadings), at: cell.offset)
    }
}
