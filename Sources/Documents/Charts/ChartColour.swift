/// The colours of charts and pages, told apart by the colour-blind and in grey: what carries text has a contrast of 4.5 on
/// white at least, what only fills one of 3.
package enum ChartColour: String, Sendable, Hashable, CaseIterable {
    /// Text, axes and zero: 16.3 on white.
    case text = "#17212b"
    /// Ticks and notes: 7.6.
    case soft = "#4a5560"
    /// The main mark: 10.3.
    case navy = "#12436d"
    /// Costs, and what is below zero: 6.2.
    case rust = "#a8401c"
    /// Benefits: 5.2.
    case teal = "#0b7a70"
    /// The second part of costs: 3.4, with black on it 6.2.
    case rustLight = "#c9775a"
    /// The second part of benefits: 3.1, with black on it 6.7.
    case tealLight = "#5e9e96"
    /// The second part of the main mark: 3.1, with black on it 6.8.
    case sky = "#6a97c0"
    /// Leaders and what is hollow: 4.1.
    case grey = "#767f88"
    /// Lines that carry no meaning.
    case hair = "#e4e7ea"
    /// The ground.
    case white = "#ffffff"
    case black = "#000000"

    /// The colour of words that belong to a mark of this one.
    var ofWords: ChartColour {
        switch self {
        case .rustLight: .rust
        case .tealLight: .teal
        case .sky: .navy
        case .grey: .soft
        default: self
        }
    }
}
