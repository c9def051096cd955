/// Plain text broken into lines for a terminal.
package enum TextWrap {
    /// The lines of a text, each no wider than a number of columns where words allow it.
    package static func lines(_ text: String, width: Int) -> [String] { LineWrap.lines(text, width: width) }
}
