import Facts

/// Something that a source asserts, and how to compute it again from other figures.
package struct Claim: Sendable, Hashable {
    /// What is asserted.
    package enum Assertion: Sendable, Hashable {
        /// A figure that stands in the document.
        case printed(ClaimFigure)
        /// One that follows from the document's figures, though it does not print it.
        case implied(ClaimExpression)

        /// The assertion as an expression.
        var expression: ClaimExpression {
            switch self {
            case .printed(let figure): .figure(figure)
            case .implied(let expression): expression
            }
        }
    }

    /// What the assertion is held against.
    package enum Check: Sendable, Hashable {
        /// It must be this.
        case equals(ClaimExpression)
        /// It must be this at least: a whole and its parts.
        case atLeast(ClaimExpression)
        /// It must be this at most.
        case atMost(ClaimExpression)
        /// It is plausible between limits that another source gives.
        case plausible(atLeast: ClaimExpression?, atMost: ClaimExpression?)

        /// What it needs.
        package var expressions: [ClaimExpression] {
            switch self {
            case .equals(let expression), .atLeast(let expression), .atMost(let expression): [expression]
            case .plausible(let low, let high): [low, high].compactMap { $0 }
            }
        }
    }

    /// A name of its own in the file.
    package let id: String
    /// What the source asserts, in our words.
    package let what: LocalText
    /// The figure that is asserted.
    package let assertion: Assertion
    /// Its unit.
    package let unit: ClaimUnit?
    /// What it is held against; nothing where it cannot be checked.
    package let check: Check?
    /// Whether the computation is ours, and not one that the document speaks of.
    package let isReconstruction: Bool
    /// Why it cannot be checked, where the file says so.
    package let obstacle: LocalText?
    /// What the verdict comes from, in a sentence.
    package let explanation: LocalText?

    /// Whether it converts money.
    package var needsMoney: Bool {
        ([assertion.expression] + (check?.expressions ?? [])).contains { $0.converts }
    }

    /// Every figure of a document that it uses.
    package var figures: [ClaimFigure] {
        assertion.expression.figures + (check?.expressions ?? []).flatMap { $0.figures }
    }
}
