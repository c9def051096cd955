import Casebook

/// What rows are called, so that no two are called alike.
///
/// ```swift
/// RowName.distinct([("plan", "north/plan.csv"), ("plan", "south/plan.csv")])     // ["north/plan", "south/plan"]
/// ```
///
/// A file goes by its name without the ending. Where two share it, each goes by as much of its path as tells them apart:
/// its ending, or the folders it is in. A case keeps its id. What is named twice is numbered.
enum RowName {
    static func distinct(_ items: [(id: String, path: String?)]) -> [String] {
        var names = items.map(\.id)
        for id in Set(names) {
            let same = items.indices.filter { items[$0].id == id }
            let files = same.filter { items[$0].path != nil }
            guard same.count > 1 else { continue }
            let others = Set(items.indices.filter { !files.contains($0) }.map { items[$0].id })
            let paths = files.map { Path(PathText.shown(items[$0].path ?? "")) }
            let longest = paths.map(\.folders.count).max() ?? 0
            // The ending alone, then folders, then folders and the ending.
            let ways = [(0, true)] + (0...longest).dropFirst().flatMap { [($0, false), ($0, true)] }
            let fits = ways.lazy.map { depth, hasEnding in paths.map { $0.name(folders: depth, hasEnding: hasEnding) } }
                .first { Set($0).count == $0.count && others.isDisjoint(with: $0) }
            // Where the whole path does not tell them apart, they are one file.
            for (index, name) in zip(files, fits ?? paths.map { $0.name(folders: 0, hasEnding: false) }) {
                names[index] = name
            }
        }
        var taken: Set<String> = []
        return names.map { name in
            var number = 1
            var own = name
            while !taken.insert(own).inserted {
                number += 1
                own = "\(name) (\(number))"
            }
            return own
        }
    }

    private struct Path {
        let folders: [String]
        let stem: String
        let ending: String

        init(_ path: String) {
            let parts = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
            folders = (path.hasPrefix("/") ? [""] : []) + parts.dropLast()
            let name = parts.last ?? path
            ending =
                ProjectReading.endings.first { name.lowercased().hasSuffix($0) }.map { String(name.suffix($0.count)) }
                ?? ""
            stem = String(name.dropLast(ending.count))
        }

        func name(folders count: Int, hasEnding: Bool) -> String {
            (folders.suffix(count) + [stem + (hasEnding ? ending : "")]).joined(separator: "/")
        }
    }
}
