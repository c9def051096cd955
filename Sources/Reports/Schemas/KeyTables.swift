import Documents
import Languages
import ProjectFiles
import Syntax
import Wording

/// The keys of a file, or of what a command prints, as tables for people: one for each kind of object.
package struct KeyTables: Sendable {
    /// The tables, and under each what its keys have to do with one another.
    package let document: Document

    /// The keys of a file that people write; nothing for what commands print.
    package init?(_ name: SchemaName, words: Words) {
        guard let shape = name.shape else { return nil }
        var blocks: [Document.Block] = [
            .heading("valor \(name.rawValue)", level: 1), .paragraph(words.summary(name)),
        ]
        for shape in shape.withInner where shape.id != "first-step" {
            blocks.append(.heading(shape.id, level: 2))
            if let topic = ShapeTopic(shape: shape.id) { blocks.append(.paragraph(words.describe(topic))) }
            blocks.append(.table(Self.table(of: shape, words)))
            if !shape.rules.isEmpty { blocks.append(.list(shape.rules.map(words.say))) }
        }
        document = Document(blocks)
    }

    /// The members of what a command prints.
    package init(_ contract: Contract, words: Words) {
        var blocks: [Document.Block] = [
            .heading(contract.schema ?? "valor \(contract.name.rawValue)", level: 1),
            .paragraph(words.summary(contract.name)),
        ]
        for (path, object) in contract.type.paths {
            if !path.isEmpty { blocks.append(.heading(path, level: 2)) }
            let rows = object.members.map { member in
                Row(
                    name: member.name, holds: member.type.text, isRequired: member.isAlwaysThere,
                    meaning: member.meaning.map { words.say($0.text) } ?? "")
            }
            blocks.append(.table(Self.table(of: rows, words)))
        }
        document = Document(blocks)
    }

    private struct Row {
        let name: String
        let holds: String
        let isRequired: Bool
        let meaning: String
    }

    private static func table(of shape: Shape, _ words: Words) -> Table {
        table(
            of: shape.keys.map { key in
                Row(
                    name: key.name, holds: key.kind.text(in: words), isRequired: key.isRequired,
                    meaning: key.meaning.map(words.say) ?? "")
            }, words)
    }

    private static func table(of rows: [Row], _ words: Words) -> Table {
        let fields: [Field<Row>] = [
            Field(.peopleOnly("key", words.label(.key))) { .code($0.name) },
            Field(.peopleOnly("required", words.label(.required))) { .words($0.isRequired ? "✓" : "") },
            Field(.peopleOnly("holds", words.label(.holds))) { .words($0.holds) },
            Field(.peopleOnly("meaning", words.label(.meaning))) { .words($0.meaning) },
        ]
        return Table(of: rows, by: fields)
    }
}

extension Shape.Kind {
    /// What a value of this kind looks like, for people.
    fileprivate func text(in words: Words) -> String {
        switch self {
        case .text, .identifier: words.name(.text)
        case .wording: words.name(.wording)
        case .boolean: "true | false"
        case .number: words.name(.number)
        case .wholeNumber(nil): words.name(.wholeNumber)
        case .wholeNumber(let range?): "\(range.lowerBound)–\(range.upperBound)"
        case .rate, .share: words.name(ShapeProblem.Expectation.rate)
        case .percentage: "\"26%\""
        case .amount: words.name(.amount)
        case .unknown: Shapes.unknownWords.map { "\"\($0)\"" }.joined(separator: " | ")
        case .rangeEnd: words.name(.range)
        case .calendarMonth: "\"2027-01\" | 2027"
        case .month: words.name(.month)
        case .window: words.name(.window)
        case .choice(let choices): choices.map { "\"\($0)\"" }.joined(separator: " | ")
        case .code(.currency): "ISO 4217"
        case .code(.country): "ISO 3166-1"
        case .list(let element, _, _): "[ \(element.text(in: words)), … ]"
        case .object(let shape): shape.id
        case .either(let kinds): kinds.map { $0.text(in: words) }.joined(separator: " | ")
        case .map(let value): "{ …: \(value.text(in: words)) }"
        case .mapByWindow(let value), .mapByYear(let value): "{ \"2027\": \(value.text(in: words)), … }"
        case .anything: "…"
        }
    }
}

extension ContractType {
    /// What a value of this type is, in JSON Schema's words, which programmers know in every language.
    fileprivate var text: String {
        switch self {
        case .text: "string"
        case .number: "number"
        case .wholeNumber: "integer"
        case .truth: "boolean"
        case .constant(let text): "\"\(text)\""
        case .choice(let texts): texts.count > 8 ? "string" : texts.map { "\"\($0)\"" }.joined(separator: " | ")
        case .wholeChoice(let numbers): numbers.map(String.init).joined(separator: " | ")
        case .list(let element): "[ \(element.text) ]"
        case .map(let value): "{ …: \(value.text) }"
        case .object(let object): object.id ?? "object"
        case .nullable(let type): type.text + " | null"
        case .either(let types):
            types.map({ $0.text }).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
                .joined(separator: " | ")
        case .anything: "…"
        }
    }

    /// What tells it from others in its place: the word in its first member.
    private var mark: String {
        if case .object(let object) = self, case .constant(let word) = object.members.first?.type {
            " (\(word))"
        } else {
            ""
        }
    }

    /// Every object in it by the path to it, each once; those without members of their own are left out.
    fileprivate var paths: [(path: String, object: ContractObject)] {
        var found: [(path: String, object: ContractObject)] = []
        func add(_ type: ContractType, at path: String) {
            switch type {
            case .object(let object):
                if let id = object.id, found.contains(where: { $0.object.id == id }) { return }
                // Under a metric's name stands a reason or a bound: there is nothing to list.
                let isMap = object.members.allSatisfy { !$0.isAlwaysThere }
                if !isMap { found.append((object.id ?? path, object)) }
                for member in object.members {
                    add(member.type, at: path.isEmpty ? member.name : "\(path).\(member.name)")
                }
            case .list(let inner): add(inner, at: path + "[]")
            case .nullable(let inner), .map(let inner): add(inner, at: path)
            case .either(let types): for type in types { add(type, at: path + type.mark) }
            case .text, .number, .wholeNumber, .truth, .constant, .choice, .wholeChoice, .anything: break
            }
        }
        add(self, at: "")
        return found
    }
}
