import Facts
import Syntax

/// What stands in a cell of a table, where a number should.
package enum CellReading: Sendable, Hashable {
    /// Nothing at all.
    case empty
    /// A number.
    case number(CellNumber)
    /// A word or a sign that says that nobody knows it.
    case unknown(Unknown)
    /// A number that is one thing in some countries and another in others; each as it is written without doubt.
    case ambiguous([String])
    /// A number, but not in the signs that the table's others have.
    case otherConvention
    /// A text that is no number.
    case notANumber
}

/// A number that a cell holds.
package struct CellNumber: Sendable, Hashable {
    /// The number; a percentage as the number before its sign.
    package let value: Double
    /// It in digits, with a decimal point, without the percent sign.
    package let plain: String
    /// How it was written.
    package let written: WrittenAmount

    /// Whether a percent sign stands behind it.
    package var isPercent: Bool { written.isPercent }
}

/// Reads the cells of a table: of a project's as of a batch's.
///
/// ```swift
/// CellReader(convention: .comma).read("R$ 1.200.000,00")     // .number: 1200000
/// CellReader(convention: nil).read("1,240.50")               // .number: 1240.5, whatever the country
/// CellReader(convention: nil).read("1.234")                  // .ambiguous(["1.2340", "1234"])
/// CellReader(convention: nil).read("N/A")                    // .unknown(.notStated)
/// ```
///
/// What an amount looks like, ``WrittenAmount`` says; the convention is learnt from a column's clear numbers
/// (``ColumnConvention``).
package struct CellReader: Sendable, Hashable {
    /// The sign before decimals; nothing where nothing tells.
    package let convention: NumberConvention?
    /// Whether `1.234` is one and a bit where nothing tells, as machines write it.
    package let takesMachineNumbers: Bool
    /// The codes that can stand beside a number; nothing where whoever asks holds it against a currency of its own.
    package let currencies: Set<String>?

    /// A reader of cells whose numbers have these signs.
    package init(
        convention: NumberConvention?, takesMachineNumbers: Bool = false, currencies: Set<String>? = nil
    ) {
        self.convention = convention
        self.takesMachineNumbers = takesMachineNumbers
        self.currencies = currencies
    }

    /// What a cell says; `currencyNamed` answers the code of the currency that a name behind the number means.
    package func read(_ text: String, currencyNamed: (String) -> String? = { _ in nil }) -> CellReading {
        let text = text.trimmed
        if text.isEmpty { return .empty }
        if let unknown = AmountReader.unknown(text) { return .unknown(unknown) }
        guard let written = WrittenAmount(text, currencyNamed: currencyNamed) else { return .notANumber }
        // `100 hab` are inhabitants, and no amount.
        if let currencies, let code = written.code, !currencies.contains(code) { return .notANumber }
        if written.isMagnitudeDoubtful { return .ambiguous(written.unmistakableReadings) }
        let isMachineNumber = takesMachineNumbers && machineNumber(text) != nil
        guard let convention = convention ?? (isMachineNumber ? .point : nil) else {
            if written.isAmbiguous { return .ambiguous(written.unmistakableReadings) }
            return written.conventions.first.map { number(written, in: $0) } ?? .notANumber
        }
        return number(written, in: convention)
    }

    private func number(_ written: WrittenAmount, in convention: NumberConvention) -> CellReading {
        guard let plain = written.plain(in: convention) else { return .otherConvention }
        guard let value = machineNumber(plain) else { return .notANumber }
        return .number(CellNumber(value: value, plain: plain, written: written))
    }
}
