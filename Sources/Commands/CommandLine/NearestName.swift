import Syntax

/// Which of several names a mistyped one means.
///
/// ```swift
/// NearestName.of("cmopare", among: CommandName.words)    // "compare", by its letters
/// NearestName.of("app", among: CommandName.words)        // "appraise", the only one that starts so
/// NearestName.of("format", among: OptionName.words)      // "output-format", the only one with that part
/// ```
enum NearestName {
    static func of(_ word: String, among names: [String]) -> String? {
        let start = word.lowercased()
        if start.count > 1 {
            // Of "output" and "output-format" the one is a part of the other: who types "outp" means the shorter.
            let longer = names.filter { $0.hasPrefix(start) }.sorted { $0.count < $1.count }
            if let first = longer.first { return longer.allSatisfy { $0.hasPrefix(first) } ? first : nil }
        }
        if let near = nearest(to: word, among: names) { return near }
        let withPart = names.filter { $0.split(separator: "-").contains { $0 == start } }.sorted { $0.count < $1.count }
        guard let first = withPart.first else { return nil }
        return withPart.allSatisfy { $0.hasPrefix(first) } ? first : nil
    }
}
