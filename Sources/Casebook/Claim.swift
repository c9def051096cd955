import Facts

/// Something that a source asserts, and how to compute it again from other figures.
public struct Claim: Sendable, Hashable {
    /// What is asserted.
    public enum Assertion: Sendable, Hashable {
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
    public enum Check: Sendable, Hashable {
        /// It must be this.
        case equals(ClaimExpression)
        /// It must be this at least: a whole and its parts.
        case atLeast(ClaimExpression)
        /// It must be this at most.
        case atMost(ClaimExpression)
        /// It is plausible between limits that another source gives.
        case plausible(atLeast: ClaimExpression?, atMost: ClaimExpression?)

        /// What it needs.
        public var expressions: [ClaimExpression] {
            switch self {
            case .equals(let expression), .atLeast(let expression), .atMost(let expression): [expression]
            case .plausible(let low, let high): [low, high].compactMap { $0 }
            }
        }
    }

    /// A name of its own in the file.
    public let id: String
    /// What the source asserts, in our words.
    public let what: LocalText
    /// The figure that is asserted.
    public let assertion: Assertion
    /// Its unit.
    public let unit: ClaimUnit?
    /// What it is held against; nothing where it cannot be checked.
    public let check: Check?
    /// Whether the computation is ours, and not one that the document speaks of.
    public let isReconstruction: Bool
    /// Why it cannot be checked, where the file says so.
    public let obstacle: LocalText?
    /// What the verdict comes from, in a sentence.
    public let explanation: LocalText?

    /// Whether it converts money.
    public var needsMoney: Bool {
        ([assertion.expression] + (check?.expressions ?? [])).contains(where: \.converts)
    }

    /// Every figure of a document that it uses.
    public var figures: [ClaimFigure] {
        assertion.expression.figures + (check?.expressions ?? []).flatMap(\.figures)
    }
}
