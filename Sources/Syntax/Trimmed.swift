extension StringProtocol where SubSequence == Substring {
    /// It without the blanks at both ends.
    package var trimmed: String { String(withoutBlanks) }

    /// The same as a part of it.
    package var withoutBlanks: Substring {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return text
    }
}
