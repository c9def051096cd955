// embed-cases OUTPUT ROOT FILE…: writes the files as raw string literals, each under its path from ROOT.

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

let arguments = CommandLine.arguments
let output = arguments[1]
let root = arguments[2]

/// As many `#` as keep the text's own quotes from ending the literal.
func fence(for text: String) -> String {
    var longest = 0
    var run = 0
    var afterQuote = false
    for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
            afterQuote = true
            run = 0
            longest = max(longest, 1)
        } else if byte == UInt8(ascii: "#"), afterQuote {
            run += 1
            longest = max(longest, run + 1)
        } else {
            afterQuote = false
        }
    }
    return String(repeating: "#", count: max(1, longest))
}

var source = "extension EmbeddedFile {\n    /// Every file of `Cases/`, by path.\n    public static let all: [EmbeddedFile] = [\n"
for file in arguments.dropFirst(3) {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let path = file.dropFirst(root.count).drop { $0 == "/" }
    let hashes = fence(for: text)
    source += "        EmbeddedFile(path: \"\(path)\", text: \(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)),\n"
}
source += "    ]\n}\n"
try source.write(toFile: output, atomically: true, encoding: .utf8)
