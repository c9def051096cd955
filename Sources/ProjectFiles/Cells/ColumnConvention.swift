import Syntax

/// How a column writes its numbers, learnt from those of its cells that have one reading only.
///
/// ```swift
/// var column = ColumnConvention()
/// column.learn(from: "1.234")         // nothing: it is 1.234 for some and 1234 for others
/// column.learn(from: "1.234.567")     // points group: commas stand before decimals
/// column.convention                   // .comma
/// ```
package struct ColumnConvention: Sendable, Hashable {
    private var showsPoint = false
    private var showsComma = false

    /// A column of which nothing is known yet.
    package init() {}

    /// The sign before decimals; nothing where no cell told, or two of them told otherwise.
    package var convention: NumberConvention? {
        showsPoint == showsComma ? nil : showsPoint ? .point : .comma
    }

    /// Whether two cells told otherwise.
    package var isContradictory: Bool { showsPoint && showsComma }

    /// Takes up what a cell tells.
    package mutating func learn(from text: String) {
        // Digits alone tell nothing, and are what most cells hold.
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return }
        guard let written = WrittenAmount(text), written.isEvident else { return }
        switch written.conventions.first {
        case .point: showsPoint = true
        case .comma: showsComma = true
        case nil: break
        }
    }

    /// Takes up what another column of the same table tells.
    package mutating func learn(from other: ColumnConvention) {
        showsPoint = showsPoint || other.showsPoint
        showsComma = showsComma || other.showsComma
    }
}
