import Facts
import Money

/// What an audit finds of a claim.
package enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The rounding of the figures leaves room for it.
    case agrees
    /// The document's own figures say something else, whatever their rounding.
    case differs
    /// It lies beyond a limit that another source gives.
    case implausible
    /// Something that is needed is missing.
    case cannotBeChecked

    /// The word that stands for it on a command line.
    package var word: String { self == .cannotBeChecked ? "cannot-be-checked" : rawValue }

    /// The verdict that a word stands for.
    package init?(word: String) {
        guard let verdict = Verdict.allCases.first(where: { $0.word == word }) else { return nil }
        self = verdict
    }

    /// Whether something is wrong with the claim.
    package var isWrong: Bool { self == .differs || self == .implausible }
}

/// Why a claim cannot be checked.
package enum AuditObstacle: Sendable, Hashable {
    /// The case says so, in its own words.
    case stated(LocalText)
    /// A figure that it needs is unknown.
    case unknown(String, Unknown)
    /// A figure that it needs was not looked up where it is said to stand.
    case unverified(source: LocalText)
    /// It divides by zero.
    case divisionByZero
    /// There are no rates or indices for a conversion.
    case noConversion(ConversionProblem)

    /// Every code.
    package static let codes = ["stated", "unknownFigure", "unverified", "divisionByZero", "noConversion"]

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .stated: "stated"
        case .unknown: "unknownFigure"
        case .unverified: "unverified"
        case .divisionByZero: "divisionByZero"
        case .noConversion: "noConversion"
        }
    }
}
