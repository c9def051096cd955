import Facts
import Findings
import ProjectFiles
import Projects
import Syntax

/// Reads a case out of JSON, strictly, in every one of its readings.
package struct CaseReader {
    private let vocabulary: Vocabulary
    let log: DiagnosticLog

    /// A reader that writes what is wrong into a log.
    package init(vocabulary: Vocabulary, log: DiagnosticLog) {
        self.vocabulary = vocabulary
        self.log = log
    }

    /// Whether a value is meant as a case and not as a bare project.
    package static func isCase(_ node: JSONNode) -> Bool {
        ["document", "readings", "section", CaseShapes.standing].contains { node[$0] != nil }
    }

    /// The case that a value describes, or nothing where it has errors.
    package func read(_ root: JSONNode) -> Case? {
        let shape = CaseShapes.shape(of: root)
        let reader = ProjectReader(vocabulary: vocabulary, shape: shape, log: log)
        let project = reader.read(root)
        guard root.members != nil else { return nil }
        // The log already knows of unknown and missing keys; this pass reads the case's own.
        guard let fields = Fields(root, as: shape, log: log) else { return nil }
        let words = VocabularyReader(vocabulary: vocabulary, log: log)
        let time = reader.time(of: fields)
        let id = fields.string("id")
        if let id, !Self.isID(id) { log.note(CaseProblem.malformedID(id), at: fields.place(of: "id")) }
        let document = fields.string("document")
        let section = fields.string("section")
        let page = fields.integer("page")
        let quantities = quantities(of: root)
        let outputs = (fields.list("outputs") ?? []).compactMap { output($0, words: words, time: time) }
        checkEvidence(fields)
        let listed = readings(fields, words: words, root: root)
        let partial = partial(fields, words: words)
        let claims = project.map { project in
            ClaimReader(
                project: project, quantities: quantities, words: words, time: time, vocabulary: vocabulary, log: log
            ).claims(fields.list("claims") ?? [])
        }
        guard !log.hasErrors, let project, let id, let document, let section else { return nil }
        var item = Case(
            id: id, document: document, page: page, section: section, project: project, quantities: quantities,
            outputs: outputs, readings: Self.withAutomatic(listed, project: project),
            claims: claims ?? [], root: root,
            vocabulary: vocabulary, source: log.source)
        item.partial = partial
        return item
    }

    static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
    }

    // MARK: Figures

    /// The quantities of a file.
    func quantities(of root: JSONNode) -> [Quantity] {
        let shape = CaseShapes.shape(of: root)
        let words = VocabularyReader(vocabulary: vocabulary, log: log)
        guard let fields = Fields(root, as: shape, log: log) else { return [] }
        return (fields.list("quantities") ?? []).compactMap {
            quantity($0, as: CaseShapes.quantity(of: shape), words: words)
        }
    }

    private func quantity(_ node: JSONNode, as shape: Shape, words: VocabularyReader) -> Quantity? {
        guard let fields = Fields(node, as: shape, log: log) else { return nil }
        let qualifier: Quantity.Qualifier? = fields.choice("qualifier")
        guard let what = words.wording(fields, "what"), let value = fields.number("value"),
            let unit = words.wording(fields, "unit")
        else {
            return nil
        }
        return Quantity(
            id: fields.string("id"), what: what, value: value, unit: unit, qualifier: qualifier,
            evidence: evidence(fields, words: words))
    }

    private func output(_ node: JSONNode, words: VocabularyReader, time: TimeReader) -> UnitOfOutput? {
        guard let fields = Fields(node, as: CaseShapes.output, log: log), let over = fields["over"] else { return nil }
        guard let what = words.wording(fields, "what"), let quantity = fields.number("quantity"),
            let window = time.window(over, key: "over")
        else {
            return nil
        }
        let qualifier: Quantity.Qualifier? = fields.choice("qualifier")
        if quantity <= 0 { log.note(CaseProblem.quantityNotPositive, at: fields.place(of: "quantity")) }
        return UnitOfOutput(
            what: what, quantity: quantity, qualifier: qualifier, window: window,
            evidence: evidence(fields, words: words))
    }

    private func evidence(_ fields: Fields, words: VocabularyReader) -> Evidence {
        Evidence(
            quote: fields.string("quote"), place: fields.string("place"), note: words.wording(fields, "note"))
    }

    /// Every line of a case says where it comes from, and a reconstruction how it was made.
    private func checkEvidence(_ fields: Fields) {
        for list in Shapes.lines.map({ $0.key }) {
            for line in fields[list]?.elements ?? [] {
                guard let members = line.members else { continue }
                // A misspelt key was reported; what it is nearest to is not missing too.
                func lacks(_ key: String) -> Bool {
                    !members.contains { nearest(to: $0.key, among: [key]) != nil }
                }
                if lacks("quote") { log.note(CaseProblem.noQuote, at: line) }
                if lacks("place") { log.note(CaseProblem.noPlace, at: line) }
                if line["reconstruction"]?.value == .bool(true), lacks("note") {
                    log.note(CaseProblem.noExplanation, at: line)
                }
            }
        }
    }

    // MARK: Readings

    private func readings(_ fields: Fields, words: VocabularyReader, root: JSONNode) -> [Reading] {
        var result: [Reading] = []
        for node in fields.list("readings") ?? [] {
            guard let reading = Fields(node, as: CaseShapes.reading, log: log), let id = reading.string("id"),
                let what = words.wording(reading, "what")
            else {
                continue
            }
            let isDefault = reading.boolean("default") ?? false
            if Reading.Automatic.all.contains(id) || result.contains(where: { $0.id == id }) {
                log.note(CaseProblem.duplicateReading(id), at: reading.place(of: "id"))
            }
            if isDefault, result.contains(where: { $0.isDefault }) { log.note(CaseProblem.severalDefaults, at: node) }
            if isDefault, let change = reading["change"] { log.note(CaseProblem.defaultChanges, at: change) }
            if let change = reading["change"] { check(change, against: root) }
            result.append(Reading(id: id, what: what, isDefault: isDefault, change: reading["change"]))
        }
        return result
    }

    /// What a reading changes must be there, and the changed case must be sound.
    private func check(_ change: JSONNode, against root: JSONNode) {
        guard let members = change.members else {
            Fields.noteWrongType(change, key: "change", expected: .map, log: log)
            return
        }
        let targets = MergePatch.targets(of: root, lists: Self.patchedLists(of: root))
        for member in members where !targets.contains(member.key) {
            let near = nearest(to: member.key, among: targets)
            log.note(CaseProblem.unknownTarget(member.key, nearest: near, known: targets), at: member.keyOffset)
        }
        let patched = MergePatch(change: change).applied(to: root, lists: Self.patchedLists(of: root))
        _ = ProjectReader(vocabulary: vocabulary, shape: CaseShapes.shape(of: root), log: log).read(patched)
    }

    private static func withAutomatic(_ listed: [Reading], project: Project) -> [Reading] {
        func automatic(_ id: String, isDefault: Bool = false) -> Reading {
            Reading(id: id, what: nil, isDefault: isDefault, change: nil)
        }
        let hasDefault = listed.contains { $0.isDefault }
        var readings = listed.filter { $0.isDefault }
        if Case.isObserved(project) {
            readings.append(automatic(Reading.Automatic.observed, isDefault: !hasDefault))
            readings.append(automatic(Reading.Automatic.sustained))
        } else if !hasDefault {
            readings.append(automatic(Reading.Automatic.asStated, isDefault: true))
        }
        return readings + listed.filter { !$0.isDefault }
    }
}
