/// How many columns of a terminal a text takes.
///
/// ```swift
/// DisplayWidth.of("Asunción")     // 8, composed or not
/// DisplayWidth.of("₲ 5 M")        // 5
/// DisplayWidth.of("民願24")        // 6
/// ```
///
/// Combining and invisible characters take none, East Asian wide ones and emoji two, and all others one; those that are
/// wide only in East Asian settings (×, ≥) count as one, as terminals have them.
enum DisplayWidth {
    /// The columns of a text.
    static func of(_ text: String) -> Int {
        var isPlain = true
        var bytes = 0
        for byte in text.utf8 {
            bytes += 1
            if byte < 0x20 || byte > 0x7E { isPlain = false }
        }
        return isPlain ? bytes : text.reduce(0) { $0 + of($1) }
    }

    /// The columns of a character as people perceive it.
    static func of(_ character: Character) -> Int {
        if let byte = character.asciiValue, (0x20...0x7E).contains(byte) { return 1 }
        var width = 0
        for scalar in character.unicodeScalars {
            // An emoji drawn as one picture takes two columns, however many scalars it is made of.
            if scalar.value == 0xFE0F || scalar.properties.isEmojiPresentation { return 2 }
            width += of(scalar)
        }
        return width
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if (0x20...0x7E).contains(scalar.value) { return 1 }
        // The soft hyphen is a format character that terminals print.
        if scalar.value == 0xAD { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        // Vowels and finals of a Hangul syllable written in parts join the first part.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// The blocks of wide and full-width characters (Unicode Standard Annex 11), emoji aside.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD,
    ]
}
