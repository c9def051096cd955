import Appraisal
import Facts
import Numerics
import Syntax
import Valuation

/// The figures of a project's file that can be moved, as by the sliders of a page, each where it stands in the text.
///
/// ```swift
/// let controls = ProjectControls(of: root, in: source)
/// controls.all.map { $0.id }                                  // ["discountRate", "horizon", "delay", "savings/0/amount"]
/// controls.moved([ProjectControls.Move("savings/0/amount", to: 90)])   // the file, with that amount in place of the former one
/// ```
///
/// What is moved is the text and nothing else of it: remarks, order and every other figure stay. Where a file leaves the rate,
/// the horizon or the delay open, they are written in front of its first key when they are moved. A figure that is written
/// as a schedule, with a range of its own or in words is none that can be moved.
package struct ProjectControls: Sendable {
    /// A figure that can be moved.
    package struct Control: Sendable {
        /// The key of the project, or the way to the figure: the list, the line's place in it, the keys.
        package let id: String
        /// What it is.
        package let subject: Subject
        /// What the line is, in its own words; nothing for what belongs to the whole project.
        package let what: LocalText?
        /// The figure in the file, or the one that holds without it: a fraction for a rate, years, months, an amount, a
        /// number in a period; for an uptake 1, by which all its shares are multiplied.
        package let value: Double
        fileprivate let places: [Place]
    }

    /// What a control moves.
    package enum Subject: String, Sendable, Hashable, CaseIterable {
        case discountRate, horizon, delay, uptake, amount, volume
    }

    /// A control and what it is moved to.
    package struct Move: Sendable, Hashable {
        let id: String
        let value: Double

        /// A move of a control by its id.
        package init(_ id: String, to value: Double) {
            self.id = id
            self.value = value
        }
    }

    /// Where a figure stands in the text, and how it is written.
    fileprivate enum Place: Sendable {
        case number(at: Range<Int>)
        case percentage(at: Range<Int>)
        /// A share of an uptake, by what it is.
        case share(Double, isPercentage: Bool, at: Range<Int>)
        /// A key that is not there yet, in front of the first.
        case missing(Key, isRate: Bool, at: Int)
    }

    /// The controls, those of the whole project first, then the lines' in the order of the file.
    package let all: [Control]
    private let bytes: [UInt8]

    /// Finds the controls of a project's tree in the text that it was read from.
    package init(of root: JSONNode, in source: SourceText) {
        bytes = source.bytes
        var found: [Control] = []
        let finder = Finder(root: root, bytes: source.bytes)
        if let rate = finder.ofProject(
            ProjectKey.discountRate, .discountRate, usual: AppraisalTerms.usualRate.rates[0])
        {
            found.append(rate)
        }
        if let horizon = finder.ofProject(
            ProjectKey.horizon, .horizon, usual: Double(AppraisalTerms.usualHorizon))
        {
            found.append(horizon)
        }
        if let delay = finder.ofProject(ProjectKey.delay, .delay, usual: 0) { found.append(delay) }
        if let uptake = finder.uptake { found.append(uptake) }
        all = found + finder.lines
    }

    /// The text with figures moved; one that is moved to where it is stays as it is written, and an id that nothing has is
    /// passed over.
    package func moved(_ moves: [Move]) -> [UInt8] {
        var edits: [(range: Range<Int>, text: String)] = []
        for control in all {
            guard let move = moves.last(where: { $0.id == control.id }), move.value != control.value,
                move.value.isFinite
            else { continue }
            edits += control.places.map { Self.edit($0, to: move.value) }
        }
        var moved = bytes
        // From the end on, so that what stands before keeps its place; keys that are added at one place in their order.
        for edit in edits.enumerated().sorted(by: {
            ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset)
        }) {
            moved.replaceSubrange(edit.element.range, with: Array(edit.element.text.utf8))
        }
        return moved
    }

    private static func edit(_ place: Place, to value: Double) -> (Range<Int>, String) {
        switch place {
        case .number(let range): (range, number(value))
        case .percentage(let range): (range, percentage(value))
        case .share(let share, let isPercentage, let range):
            (range, isPercentage ? percentage(min(1, share * value)) : number(min(1, share * value)))
        case .missing(let key, let isRate, let place):
            (place..<place, "\n  \"\(key.name)\": \(isRate ? percentage(value) : number(value)),")
        }
    }

    /// Twelve digits say all that anyone moves, and none of what multiplying leaves behind.
    private static let digits = 12

    private static func number(_ value: Double, timesPowerOfTen power: Int = 0) -> String {
        guard let decimal = ShortestDecimal(value)?.scaled(byPowerOfTen: power).rounded(significantDigits: digits)
        else { return "0" }
        let decimals = max(0, decimal.digits.count - decimal.point)
        return (decimal.isNegative ? "-" : "") + decimal.integerText
            + (decimals > 0 && !decimal.isZero ? "." + decimal.fractionText(decimals: decimals) : "")
    }

    private static func percentage(_ value: Double) -> String { "\"\(number(value, timesPowerOfTen: 2))%\"" }
}

extension ProjectControls {
    /// Finds controls in a tree.
    private struct Finder {
        let root: JSONNode
        let bytes: [UInt8]

        /// A figure of the whole project, or the place where it can be written.
        func ofProject(_ key: Key, _ subject: Subject, usual: Double) -> Control? {
            guard let node = root[key] else {
                let place = root.offset + 1
                guard bytes.indices.contains(root.offset), bytes[root.offset] == UInt8(ascii: "{"),
                    root.members?.isEmpty == false
                else { return nil }
                return Control(
                    id: key.name, subject: subject, what: nil, value: usual,
                    places: [.missing(key, isRate: subject == .discountRate, at: place)])
            }
            guard let (value, place) = figure(node) else { return nil }
            return Control(id: key.name, subject: subject, what: nil, value: value, places: [place])
        }

        /// The shares of all uptakes together.
        var uptake: Control? {
            let lists =
                (Shapes.lines.flatMap { root[$0.key]?.elements ?? [] } + [root[ProjectKey.rollOut]].compactMap { $0 })
                .compactMap { $0[LineKey.uptake]?.elements }
            let places = lists.flatMap { $0 }.compactMap { node -> Place? in
                switch figure(node) {
                case (let value, .number(let range))?: .share(value, isPercentage: false, at: range)
                case (let value, .percentage(let range))?: .share(value, isPercentage: true, at: range)
                default: nil
                }
            }
            return places.isEmpty
                ? nil : Control(id: LineKey.uptake.name, subject: .uptake, what: nil, value: 1, places: places)
        }

        /// The amount or the volume of each line.
        var lines: [Control] {
            Shapes.lines.flatMap { list in
                (root[list.key]?.elements ?? []).enumerated().compactMap { index, line in
                    let way = "\(list.key.name)/\(index)/"
                    if let control = control(line[LineKey.amount], way + LineKey.amount.name, .amount, of: line) {
                        return control
                    }
                    guard let volume = line[LineKey.volume], let count = volume.last(of: Shapes.countables) else {
                        return nil
                    }
                    return control(count.value, way + "\(LineKey.volume.name)/\(count.key)", .volume, of: line)
                }
            }
        }

        private func control(_ node: JSONNode?, _ id: String, _ subject: Subject, of line: JSONNode) -> Control? {
            guard let node, case (let value, .number(let range))? = figure(node), value > 0 else { return nil }
            return Control(
                id: id, subject: subject, what: line[LineKey.what].flatMap(words), value: value,
                places: [.number(at: range)])
        }

        private func words(_ node: JSONNode) -> LocalText? {
            if let text = node.string { return LocalText(text) }
            var variants: [String: String] = [:]
            for member in node.members ?? [] { variants[member.key] = member.value.string }
            return variants.isEmpty ? nil : LocalText(variants)
        }

        /// A number or a percentage as it stands in the text.
        private func figure(_ node: JSONNode) -> (value: Double, place: Place)? {
            switch node.value {
            case .number(let value, let literal):
                return range(of: literal, at: node.offset).map { (value, .number(at: $0)) }
            case .string(let text):
                guard case .rate(let rate) = RateReading(text), text.hasSuffix("%") else { return nil }
                return range(of: "\"" + text + "\"", at: node.offset).map { (rate, .percentage(at: $0)) }
            default: return nil
            }
        }

        private func range(of text: String, at offset: Int) -> Range<Int>? {
            let end = offset + text.utf8.count
            guard end <= bytes.count, bytes[offset..<end].elementsEqual(text.utf8) else { return nil }
            return offset..<end
        }
    }
}
