import Facts

/// What is doubtful about what moves a line, or about the method's figures: possible, and seldom meant.
package enum DriverConcern: DiagnosticFamily, Hashable {
    /// The least that a line amounts to in a year is above the most that it would amount to, so that it never varies.
    case limitAlwaysHolds(LocalText, atLeast: Double, most: Double, currency: String)
    /// Shares fall and rise again from an operating year on: those of the institutions that are connected, or of a line.
    case sharesRiseAgain(year: Int, ofInstitutions: Bool)
    /// A figure far above what is usual.
    case unusual(key: String, value: Double, most: Double)
    /// Capacity would be bought more months ahead than the project has before its service starts.
    case aheadOfStart(LocalText, months: Int, possible: Int)

    /// The stable code that machines read.
    package var code: String {
        switch self {
        case .limitAlwaysHolds: "limitAlwaysHolds"
        case .sharesRiseAgain: "sharesRiseAgain"
        case .unusual: "unusual"
        case .aheadOfStart: "aheadOfStart"
        }
    }
}
