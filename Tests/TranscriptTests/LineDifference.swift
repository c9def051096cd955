/// How lines differ from what was expected, a line each: `-` expected and not there, `+` there and not expected.
enum LineDifference {
    /// The lines around a difference that are shown with it.
    private static let context = 2

    static func text(expected: [String], found: [String]) -> String {
        let marked = marks(expected: expected, found: found)
        let changed = marked.indices.filter { marked[$0].mark != " " }
        let shown = Set(changed.flatMap { ($0 - context)...($0 + context) })
        var lines: [String] = []
        var last = -1
        for index in marked.indices where shown.contains(index) {
            if index != last + 1 { lines.append("  …") }
            lines.append("\(marked[index].mark) \(marked[index].line)")
            last = index
        }
        if last + 1 < marked.count { lines.append("  …") }
        return lines.joined(separator: "\n")
    }

    private static func marks(expected: [String], found: [String]) -> [(mark: Character, line: String)] {
        let difference = found.difference(from: expected)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var result: [(Character, String)] = []
        var next = 0
        func addInserted() {
            while inserted.contains(next) {
                result.append(("+", found[next]))
                next += 1
            }
        }
        for (offset, line) in expected.enumerated() {
            if removed.contains(offset) {
                result.append(("-", line))
            } else {
                addInserted()
                result.append((" ", line))
                next += 1
            }
        }
        addInserted()
        return result
    }
}
