/// A fenced block of a page, by its language and its place.
struct FencedBlock: Sendable, Equatable {
    /// The word behind the opening fence; empty where there is none.
    let language: String
    /// The lines between the fences.
    var lines: [String]
    /// The index of the opening fence among the page's lines.
    let start: Int
    /// The file that the block is, where the sentence in front of it ends with its name and a colon.
    let file: String?

    /// The blocks of a page, in order.
    static func all(in lines: [String]) -> [FencedBlock] {
        var blocks: [FencedBlock] = []
        var open: FencedBlock?
        for (index, line) in lines.enumerated() {
            if let block = open, line == "```" {
                blocks.append(block)
                open = nil
            } else if open != nil {
                open?.lines.append(line)
            } else if line.hasPrefix("```") {
                let sentence = lines[..<index].last { !$0.isEmpty } ?? ""
                open = FencedBlock(
                    language: String(line.dropFirst(3)), lines: [], start: index, file: fileName(endOf: sentence))
            }
        }
        return blocks
    }

    /// The name in "Write `permits.json`:".
    private static func fileName(endOf sentence: String) -> String? {
        let parts = sentence.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.last == ":", let name = parts.dropLast().last, name.contains("."),
            !name.contains(" ")
        else {
            return nil
        }
        return String(name)
    }
}
