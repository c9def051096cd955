/// Plain text broken into lines for a terminal.
public enum TextWrap {
    /// The lines of a text, each no wider than a number of columns where words allow it.
    public static func lines(_ text: String, width: Int) -> [String] { LineWrap.lines(text, width: width) }
}
