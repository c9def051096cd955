import Documents
import Languages
import Numerics
import ProjectFiles
import Reports
import Syntax
import Wording

// A project as a JSON file that people go on writing by hand.
extension Draft {
    /// The text of the file, with remarks.
    func json(in words: Words) -> String {
        var text = ""
        for remark in remarks(.howToWriteJSON, .unknownsInJSON) { text += Self.remark(remark, words, indent: "") }
        text += "{\n"
        var blocks: [String] = []
        var head = Self.indented([(ProjectKey.name, .string(name))])
        if let country { head += Self.indented([(ProjectKey.country, .string(country))]) }
        if let currencyRemark { head += Self.remark(currencyRemark, words) }
        head += Self.indented([
            (ProjectKey.currency, .string(currency)), (ProjectKey.priceYear, priceYear.map { .integer($0) }),
        ])
        blocks.append(head)
        let time = Self.indented([
            (ProjectKey.start, start.map { .string($0) }),
            (ProjectKey.operationalFrom, operationalFrom.map { .string($0) }),
        ])
        blocks.append(time.isEmpty ? "" : (isTemplate ? Self.remark(.time, words) : "") + time)
        blocks.append(
            Self.indented([
                (ProjectKey.horizon, horizon.map { .integer($0) }),
                (ProjectKey.discountRate, Self.rate(discountRate)),
            ]))
        let listings: [(Key, Listing, TemplateText)] = [
            (ProjectKey.investment, investment, .investment), (ProjectKey.operating, operating, .operating),
            (ProjectKey.savings, savings, .savings),
        ]
        for (key, listing, remark) in listings {
            let list = list(key, listing, words)
            blocks.append(list.isEmpty ? "" : (isTemplate ? Self.remark(remark, words) : "") + list)
        }
        for (key, texts, remark) in [
            (ProjectKey.benefits, benefits, TemplateText.benefits), (ProjectKey.assumptions, assumptions, .assumptions),
        ] where !texts.isEmpty {
            let rows = texts.map { "    \(JSONOutput.string($0).compactText),\n" }.joined()
            blocks.append((isTemplate ? Self.remark(remark, words) : "") + "  \"\(key.name)\": [\n\(rows)  ],\n")
        }
        return text + blocks.filter { !$0.isEmpty }.joined(separator: "\n") + "}\n"
    }

    /// What the file says in front.
    func remarks(_ howTo: TemplateText, _ unknowns: TemplateText) -> [TemplateText] {
        isTemplate ? [.head] + [sizeRemark].compactMap { $0 } + [howTo, unknowns, .terms] : [howTo, unknowns]
    }

    private func list(_ key: Key, _ listing: Listing, _ words: Words) -> String {
        switch listing {
        case .notStated: return ""
        case .none: return "  \"\(key.name)\": [],\n"
        case .lines(let lines):
            let rows = lines.map { line in
                let isVolume = if case .volume = line.worth { true } else { false }
                return (isTemplate && isVolume ? Self.remark(.volume, words, indent: "    ") : "") + Self.row(line)
            }
            return "  \"\(key.name)\": [\n\(rows.joined())  ],\n"
        }
    }

    // MARK: Lines

    private static let page = 110

    private static func row(_ line: Line) -> String {
        let members = members(of: line).map { "\(JSONOutput.string($0.0.name).compactText): \(spaced($0.1))" }
        var rows: [String] = []
        var current = "    { " + (members.first ?? "")
        for member in members.dropFirst() {
            if current.count + member.count + 4 > page {
                rows.append(current + ",")
                current = "      " + member
            } else {
                current += ", " + member
            }
        }
        return (rows + [current + " },\n"]).joined(separator: "\n")
    }

    private static func members(of line: Line) -> [(Key, JSONOutput)] {
        var members: [(Key, JSONOutput)] = [(LineKey.what, .string(line.what))]
        if let party = line.party { members.append((LineKey.to, .string(party.rawValue))) }
        switch line.worth {
        case .amount(let figure):
            members.append((LineKey.amount, value(figure)))
            if let ends = figure.ends {
                members += [(LineKey.low, .number(ends.low)), (LineKey.high, .number(ends.high))]
            }
        case .volume(let volume, let unit, let growth, let each):
            let noun = unit == .companies ? "businesses" : unit.rawValue
            var counted: [(String, JSONOutput)] = [(noun, value(volume))]
            if let ends = volume.ends {
                counted += [(VolumeKey.low.name, .number(ends.low)), (VolumeKey.high.name, .number(ends.high))]
            }
            counted.append((VolumeKey.per.name, "year"))
            if let growth { counted.append((VolumeKey.growth.name, .string(growth))) }
            members.append((LineKey.volume, .object(counted)))
            members.append((LineKey.each, .object(each.map { ($0.key.rawValue, ranged($0.figure)) })))
        }
        switch line.time {
        case .atStart: break
        case .on(let month): members.append((LineKey.on, .string(month)))
        case .over(let window): members.append((LineKey.over, .string(window)))
        case .yearly(let from):
            if case .amount = line.worth { members.append((LineKey.per, "year")) }
            if let from { members.append((LineKey.from, .string(from))) }
        }
        if !line.uptake.isEmpty { members.append((LineKey.uptake, .array(line.uptake.map { .string($0) }))) }
        if let range = line.range {
            members.append((LineKey.low, .string(percent(range.low))))
            members.append((LineKey.high, .string(percent(range.high))))
        }
        switch line.isCashable {
        case .stated(let isCashable): members.append((LineKey.cashable, .bool(isCashable)))
        case .unknown(let unknown): members.append((LineKey.cashable, value(.unknown(unknown))))
        case nil: break
        }
        if line.isInKind { members.append((LineKey.inKind, true)) }
        return members
    }

    private static func value(_ figure: Figure) -> JSONOutput {
        switch figure {
        case .number(let number), .range(let number, _, _): .number(number)
        case .registered(let purpose, _): .string(purpose.rawValue)
        // The file's own words are English in every language.
        case .unknown(let unknown): .string(NumberStyle(language: .english).unknown(unknown))
        }
    }

    /// A figure that carries its range in itself.
    private static func ranged(_ figure: Figure) -> JSONOutput {
        guard let ends = figure.ends else { return value(figure) }
        return .object([
            (RangeKey.low.name, .number(ends.low)), (RangeKey.likely.name, value(figure)),
            (RangeKey.high.name, .number(ends.high)),
        ])
    }

    /// One rate, or steps.
    private static func rate(_ steps: [RateStep]) -> JSONOutput? {
        guard let first = steps.first else { return nil }
        if steps.count == 1 { return .string(first.rate) }
        return .array(
            steps.map { .object([(RateKey.from.name, .integer($0.from)), (RateKey.rate.name, .string($0.rate))]) })
    }

    private static func percent(_ share: Double) -> String {
        (share < 0 ? "" : "+") + MachineNumber.text((share * 100).rounded()) + "%"
    }

    // MARK: Text

    private static func indented(_ members: [(Key, JSONOutput?)]) -> String {
        let stated = members.compactMap { key, value in value.map { "\"\(key.name)\": \($0.compactText)" } }
        return stated.isEmpty ? "" : "  " + stated.joined(separator: ", ") + ",\n"
    }

    /// A value on one line, with the spaces that people put in.
    private static func spaced(_ value: JSONOutput) -> String {
        switch value {
        case .object(let members):
            "{ " + members.map { "\(JSONOutput.string($0.0).compactText): \(spaced($0.1))" }.joined(separator: ", ")
                + " }"
        case .array(let elements): "[" + elements.map(spaced).joined(separator: ", ") + "]"
        default: value.compactText
        }
    }

    private static func remark(_ text: TemplateText, _ words: Words, indent: String = "  ") -> String {
        var lines: [String] = []
        for word in words.say(text).split(separator: " ") {
            if let last = lines.last, last.count + word.count + 1 <= page - indent.count {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append("// " + word)
            }
        }
        return lines.map { indent + $0 + "\n" }.joined()
    }
}
