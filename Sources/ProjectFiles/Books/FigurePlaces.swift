import Numerics
import Syntax

/// Where the figures of a workbook's inputs stand in the project's file.
struct FigurePlaces {
    /// What to write in the place of what; where a key is added, with what stands around its value.
    struct Edit {
        let range: Range<Int>
        var before = ""
        let text: String
        var after = ""
    }

    private let root: JSONNode
    private let bytes: [UInt8]

    init(of root: JSONNode, in bytes: [UInt8]) {
        self.root = root
        self.bytes = bytes
    }

    /// What to write for a figure that was changed; nothing where the file has it in another form.
    func edit(_ key: String, was: BookCell?, now: BookCell?) -> Edit? {
        let isEnd = [" low", " high"].first { key.hasSuffix($0) }
        let bare = String(key.dropLast(isEnd?.utf8.count ?? 0))
        if bare.hasPrefix("/") { return isEnd == nil ? ofProject(bare, now: now) : nil }
        guard let point = bare.utf8.lastIndex(of: 0x2E) else { return nil }
        let part = String(bare[bare.index(after: point)...])
        guard let line = line(String(bare[..<point])), let (holder, name) = place(part, in: line) else { return nil }
        if let isEnd {
            guard let end = self.end(isEnd.trimmed, of: name, in: holder) else { return nil }
            // A range that is written as a share of the figure moves along with it, by a formula.
            return end.isShare ? nil : replacing(end.node, by: now)
        }
        if part == LineKey.what.name { return named(line[LineKey.what], now) }
        if ["on", "from", "until"].contains(part) { return month(part, of: line, was: was, now: now) }
        if let index = uptake(part) {
            guard let shares = line[LineKey.uptake]?.elements, shares.indices.contains(index) else { return nil }
            return replacing(shares[index][RangeKey.likely] ?? shares[index], by: now)
        }
        guard let node = holder[name] ?? ofYear(part, in: line) else { return nil }
        return replacing(node[RangeKey.likely] ?? node, by: now)
    }

    /// The figure of one of several years: `amount2027` of what falls by year, `volume2027` of a volume by year.
    private func ofYear(_ part: String, in line: JSONNode) -> JSONNode? {
        guard let last = part.lastIndex(where: { !$0.isDigit }) else { return nil }
        let year = String(part[part.index(after: last)...])
        switch part[...last] {
        case "amount": return line[LineKey.amounts]?[year]
        case "volume": return line[LineKey.volume]?.last(of: Shapes.countables)?.value[year]
        default: return nil
        }
    }

    // MARK: Ranges

    /// By which part of a figure an end of its range lies below or above it, where it is written so.
    func share(ofEnd end: String, _ key: String) -> Double? {
        guard let point = key.utf8.lastIndex(of: 0x2E), let line = line(String(key[..<point])),
            let (holder, name) = place(String(key[key.index(after: point)...]), in: line),
            let end = self.end(end, of: name, in: holder), end.isShare,
            let percent = (end.node.string?.dropLast()).flatMap({ Double($0) })
        else { return nil }
        return percent / 100
    }

    /// An end of a figure's range, and whether it is written as a share of the figure.
    private func end(_ end: String, of name: String, in holder: JSONNode) -> (node: JSONNode, isShare: Bool)? {
        let node = holder[name]
        let own = node?.members == nil ? holder[LineKey.range] ?? holder : node
        guard let end = own?[end] else { return nil }
        let figure = node?.members == nil ? node : node?[RangeKey.likely]
        return (end, end.string?.hasSuffix("%") == true && figure?.string?.hasSuffix("%") != true)
    }

    // MARK: Lines

    /// The line that has an id, or that stands at a place of its list, from 1.
    private func line(_ id: String) -> JSONNode? {
        for list in Shapes.lines {
            for (index, line) in (root[list.key]?.elements ?? []).enumerated()
            where (line["id"]?.string ?? "\(list.key.name)\(index + 1)") == id {
                return line
            }
        }
        return nil
    }

    /// The object in which a figure of a line stands, and its key.
    private func place(_ part: String, in line: JSONNode) -> (JSONNode, String)? {
        switch part {
        case "volume":
            guard let volume = line[LineKey.volume], let count = volume.last(of: Shapes.countables) else { return nil }
            return (volume, count.key)
        case "volumeGrowth": return line[LineKey.volume].map { ($0, VolumeKey.growth.name) }
        case EachKey.hours.name, EachKey.valueOfHour.name, EachKey.trips.name, EachKey.fare.name, EachKey.money.name:
            return line[LineKey.each].map { ($0, part) }
        default: return (line, part)
        }
    }

    private func uptake(_ part: String) -> Int? {
        guard part.hasPrefix("uptake"), let number = Int(part.dropFirst(6)), number > 0 else { return nil }
        return number - 1
    }

    /// A month, where the file writes it as the workbook showed it.
    private func month(_ part: String, of line: JSONNode, was: BookCell?, now: BookCell?) -> Edit? {
        let keys: [String] =
            switch part {
            case "on": ["on"]
            case "from": ["from", "since"]
            default: ["to", "until"]
            }
        guard let written = was.flatMap(Self.month), let month = now.flatMap(Self.month) else { return nil }
        for key in keys {
            if let node = line[key], node.string == written { return edit(node, "\"\(month)\"") }
        }
        // A window from one month to another holds both: each is put in its own place of the text.
        guard part != "on", let node = line[LineKey.over], let text = node.string, text.utf8.count == 18,
            text.utf8.dropFirst(7).first == UInt8(ascii: " "),
            part == "from" ? text.hasPrefix(written) : text.hasSuffix(written)
        else { return nil }
        let start = node.offset + (part == "from" ? 1 : 12)
        guard start + 7 <= bytes.count, String(decoding: bytes[start..<(start + 7)], as: UTF8.self) == written else {
            return nil
        }
        return Edit(range: start..<(start + 7), text: month)
    }

    private static func month(_ cell: BookCell) -> String? {
        guard case .day = cell.kind, cell.text.utf8.count == 10 else { return nil }
        return String(cell.text.prefix(7))
    }

    // MARK: The project

    private func ofProject(_ key: String, now: BookCell?) -> Edit? {
        let way = key.dropFirst().split(separator: "/").map { String($0) }
        guard let name = way.first else { return nil }
        switch name {
        case ProjectKey.timing.name:
            guard let word = now.flatMap({ Self.timing($0.text) }) else { return nil }
            return root[name].map { edit($0, "\"\(word)\"") } ?? adding(name, "\"\(word)\"")
        case ProjectKey.operationalFrom.name:
            guard let month = now.flatMap(Self.month) else { return nil }
            guard let node = root[name] else { return adding(name, "\"\(month)\"") }
            return node.members == nil ? edit(node, "\"\(month)\"") : nil
        case ProjectKey.discountRate.name, ProjectKey.inflation.name:
            guard let node = root[name] else {
                guard way.count == 1, let text = now.flatMap({ Self.text($0, asRate: true) }) else { return nil }
                return adding(name, text)
            }
            let step = way.count > 1 ? Int(way[1]) ?? -1 : 0
            guard let steps = node.elements else { return step == 0 ? replacing(node, by: now) : nil }
            return steps.indices.contains(step)
                ? (steps[step][RateKey.rate.name] ?? steps[step]).flatMapScalar { replacing($0, by: now) } : nil
        case ProjectKey.start.name:
            guard let month = now.flatMap(Self.month) else { return nil }
            return root[name].map { edit($0, "\"\(month)\"") }
        case ProjectKey.name.name: return named(root[name], now)
        default:
            guard way.count == 1 else { return nil }
            if let node = root[name] { return replacing(node, by: now) }
            return now.flatMap { Self.text($0, asRate: false) }.map { adding(name, $0) }
        }
    }

    /// When recurring amounts are discounted, by the words that the workbook offers.
    private static func timing(_ text: String) -> String? {
        switch LocalWords.folded(text) {
        case "end", "final", "fim": "end"
        case "middle", "mid", "mitad", "meio": "mid"
        case "start", "inicio": "start"
        default: nil
        }
    }

    // MARK: Names and new lines

    /// A name in the place of another one, where the file has it in one language.
    private func named(_ node: JSONNode?, _ cell: BookCell?) -> Edit? {
        guard let node, node.string != nil, let text = cell?.text, !text.isEmpty else { return nil }
        return edit(node, SpareLine.quoted(text))
    }

    /// A line more at the end of a list, its amount as a cell has it; `others` have been added there already.
    func adding(_ line: SpareLine, called what: String, on month: BookCell?, amount: BookCell, others: Int) -> Edit? {
        guard let list = root[line.list], let elements = list.elements, let end = end(ofListAt: list.offset),
            let amount = Self.text(amount, asRate: false)
        else { return nil }
        let parts = line.text(called: what, on: month.flatMap(Self.month))
        let comma = elements.isEmpty && others == 0 ? "" : ","
        return Edit(range: end..<end, before: comma + parts.before, text: amount, after: parts.after)
    }

    /// Where a list ends: at its closing bracket, or behind its last element.
    private func end(ofListAt offset: Int) -> Int? {
        var (depth, place, isText, last) = (0, offset, false, offset)
        while place < bytes.count {
            let byte = bytes[place]
            if isText {
                if byte == UInt8(ascii: "\\") { place += 1 } else if byte == UInt8(ascii: "\"") { isText = false }
                last = place + 1
            } else {
                switch byte {
                case UInt8(ascii: "\""): isText = true
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    depth -= 1
                    if depth == 0 { return last }
                default: break
                }
                if !" \n\r\t".utf8.contains(byte) { last = place + 1 }
            }
            place += 1
        }
        return nil
    }

    // MARK: Text

    /// A figure in the place of another one, written as that is: a rate as a percentage where it is one.
    private func replacing(_ node: JSONNode, by cell: BookCell?) -> Edit? {
        guard node.members == nil, node.elements == nil else { return nil }
        guard let cell else { return nil }
        let isRate = node.string?.hasSuffix("%") == true
        return Self.text(cell, asRate: isRate).map { edit(node, $0) }
    }

    private static func text(_ cell: BookCell, asRate isRate: Bool) -> String? {
        switch cell.kind {
        case .number(let number):
            let plain = MachineNumber.text(number)
            return isRate ? MachineNumber.hundredfold(plain).map { "\"\($0)%\"" } : plain
        case .error: return cell.text == "#N/A" || cell.text == "#NV" ? "\"not stated\"" : nil
        // What people write, the reader of the project takes or refuses.
        case .text: return LocalWords.unknown(cell.text).map { "\"\($0)\"" }
        case .day, .truth: return nil
        }
    }

    private func edit(_ node: JSONNode, _ text: String) -> Edit { Edit(range: range(of: node), text: text) }

    private func adding(_ name: String, _ text: String) -> Edit {
        let place = root.offset + 1
        return Edit(range: place..<place, before: "\n  \"\(name)\": ", text: text, after: ",")
    }

    /// Where a scalar stands in the text.
    private func range(of node: JSONNode) -> Range<Int> {
        var end = node.offset
        guard end < bytes.count else { return end..<end }
        if bytes[end] == UInt8(ascii: "\"") {
            end += 1
            while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
                end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
            }
            return node.offset..<min(end + 1, bytes.count)
        }
        while end < bytes.count, !",]} \n\r\t".utf8.contains(bytes[end]) { end += 1 }
        return node.offset..<end
    }
}

extension JSONNode {
    /// What is made of it, where it is no object and no list.
    fileprivate func flatMapScalar<Value>(_ body: (JSONNode) -> Value?) -> Value? {
        members == nil && elements == nil ? body(self) : nil
    }
}
