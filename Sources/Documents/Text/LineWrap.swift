/// Text broken into lines of a width.
///
/// ```swift
/// LineWrap.lines("the quick brown fox", width: 10)     // ["the quick", "brown fox"]
/// ```
///
/// Lines break at spaces and at line ends, never at a no-break space, which comes out as an ordinary one: once lines are
/// broken it has done its work, and people search their terminals for "2.2 years" with an ordinary space. What is shown
/// is `SafeText`, so that no text from a file can steer the terminal.
package enum LineWrap {
    /// The lines of a text; none is wider than the width, or there is nothing left to break.
    ///
    /// Lines after the first leave room for an indent, which the caller puts in.
    package static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
        MeasuredText(text).lines(width: width, indent: indent)
    }

    /// A text on a single line.
    static func line(_ text: String) -> String { MeasuredText(text).line }
}
