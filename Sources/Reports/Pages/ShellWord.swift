import Numerics

/// A word of a command line that people are to type.
///
/// ```swift
/// ShellWord.quoted("permits.json")        // "permits.json"
/// ShellWord.quoted("mis trámites.json")   // "'mis trámites.json'"
/// ```
package enum ShellWord {
    /// The word as it stands, or in quotes where a shell would take it apart.
    package static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.isDigit
                || "/._-+,:@%".unicodeScalars.contains(scalar)
        }
        if isPlain, !word.isEmpty, !word.hasPrefix("-") { return word }
        let path = word.hasPrefix("-") ? "./" + word : word
        return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
