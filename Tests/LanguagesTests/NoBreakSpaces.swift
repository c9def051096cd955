extension String {
    /// The text with its no-break spaces as tildes, so that expected values show where they are.
    var tilded: String { String(map { $0 == "\u{A0}" ? "~" : $0 }) }
}
