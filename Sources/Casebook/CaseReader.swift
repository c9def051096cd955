import Facts
import Findings
import Money
import ProjectFiles
import Projects
import Syntax

/// Reads a case out of JSON, strictly, in every one of its readings.
package struct CaseReader {
    private let vocabulary: Vocabulary
    let log: DiagnosticLog
    /// The lines that are in another currency than the file, in any of its readings.
    package let foreign = ForeignLines()

    /// A reader that writes what is wrong into a log.
    package init(vocabulary: Vocabulary, log: DiagnosticLog) {
        self.vocabulary = vocabulary
        self.log = log
    }

    /// Whether a value is meant as a case and not as a bare project.
    package static func isCase(_ node: JSONNode) -> Bool {
        [CaseKey.document, CaseKey.readings, CaseKey.section, EvidenceKey.standing].contains { node[$0] != nil }
    }

    /// The case that a value describes, or nothing where it has errors.
    ///
    /// No exchange rate is known here: a line in another currency than the file's is an error.
    package func read(_ root: JSONNode) -> Case? {
        let printed = readAsPrinted(root)
        return foreign.isEmpty ? printed : foreign.bringing(printed, by: Converter(MoneyTables()), log)
    }

    /// The same, each line in the currency in which it is printed; those in another than the file's are in ``foreign`` too,
    /// by which all are brought to one currency.
    package func readAsPrinted(_ root: JSONNode) -> Case? {
        let shape = CaseShapes.shape(of: root)
        guard let fields = Fields(root, as: shape, log: log) else { return nil }
        let reader = ProjectReader(vocabulary: vocabulary, shape: shape, log: log, foreign: foreign)
        let project = reader.readAsPrinted(fields)
        let words = VocabularyReader(vocabulary: vocabulary, log: log)
        let time = reader.time(of: fields)
        let id = fields.string(CaseKey.id)
        if let id, !Shape.isIdentifier(id) { log.note(CaseProblem.malformedID(id), at: fields.place(of: CaseKey.id)) }
        let document = fields.string(CaseKey.document)
        let section = fields.string(CaseKey.section)
        let page = fields.integer(CaseKey.page)
        let quantities = quantities(fields)
        let outputs = (fields.list(CaseKey.outputs) ?? []).compactMap { output($0, words: words, time: time) }
        checkEvidence(fields)
        let changes = ReadingChanges(vocabulary: vocabulary, root: root, log: log, foreign: foreign)
        let listed = readings(fields, words: words, changes)
        let partial = partial(fields, words: words)
        let particulars = particulars(fields, words: words, lines: shape)
        let claims = project.map { project in
            ClaimReader(
                project: project, quantities: quantities, words: words, time: time, vocabulary: vocabulary, log: log
            ).claims(fields.list(CaseKey.claims) ?? [])
        }
        guard !log.hasErrors, let project, let id, let document, let section else { return nil }
        let readings = Self.withAutomatic(listed, project: project)
        return Case(
            id: id, document: document, page: page, section: section,
            content: .init(project: project, quantities: quantities), outputs: outputs, readings: readings,
            changed: changes.contents(of: readings), claims: claims ?? [], partial: partial,
            particulars: particulars)
    }

    // MARK: Figures

    /// The quantities of a file.
    func quantities(_ fields: Fields) -> [Quantity] {
        let words = VocabularyReader(vocabulary: vocabulary, log: log)
        return (fields.list(CaseKey.quantities) ?? []).compactMap {
            quantity($0, as: CaseShapes.quantity(of: fields.shape), words: words)
        }
    }

    private func quantity(_ node: JSONNode, as shape: Shape, words: VocabularyReader) -> Quantity? {
        guard let fields = Fields(node, as: shape, log: log) else { return nil }
        let qualifier: Quantity.Qualifier? = fields.choice(QuantityKey.qualifier)
        guard let what = words.wording(fields, QuantityKey.what), let value = fields.number(QuantityKey.value),
            let unit = words.wording(fields, QuantityKey.unit)
        else {
            return nil
        }
        return Quantity(
            id: fields.string(QuantityKey.id), what: what, value: value, unit: unit, qualifier: qualifier,
            evidence: evidence(fields, words: words))
    }

    private func output(_ node: JSONNode, words: VocabularyReader, time: TimeReader) -> UnitOfOutput? {
        guard let fields = Fields(node, as: CaseShapes.output, log: log), let over = fields[OutputKey.over] else {
            return nil
        }
        guard let what = words.wording(fields, OutputKey.what), let quantity = fields.number(OutputKey.quantity),
            let window = time.window(over, key: OutputKey.over)
        else {
            return nil
        }
        let qualifier: Quantity.Qualifier? = fields.choice(OutputKey.qualifier)
        if quantity <= 0 { log.note(CaseProblem.quantityNotPositive, at: fields.place(of: OutputKey.quantity)) }
        return UnitOfOutput(
            what: what, quantity: quantity, qualifier: qualifier, window: window,
            evidence: evidence(fields, words: words))
    }

    func evidence(_ fields: Fields, words: VocabularyReader) -> Evidence {
        Evidence(
            quote: fields.string(LineKey.quote), place: fields.string(LineKey.place),
            note: words.wording(fields, LineKey.note))
    }

    /// Every line of a case says where it comes from, and a reconstruction how it was made.
    private func checkEvidence(_ fields: Fields) {
        for list in Shapes.lines.map({ $0.key }) {
            for line in fields[list]?.elements ?? [] {
                guard let members = line.members else { continue }
                // A misspelt key was reported; what it is nearest to is not missing too.
                func lacks(_ key: Key) -> Bool {
                    line[key] == nil && !members.contains { nearest(to: $0.key, among: [key.name]) != nil }
                }
                if lacks(LineKey.quote) { log.note(CaseProblem.noQuote, at: line) }
                if lacks(LineKey.place) { log.note(CaseProblem.noPlace, at: line) }
                if line[LineKey.reconstruction]?.value == .bool(true), lacks(LineKey.note) {
                    log.note(CaseProblem.noExplanation, at: line)
                }
            }
        }
    }

    // MARK: Readings

    private func readings(_ fields: Fields, words: VocabularyReader, _ changes: ReadingChanges) -> [Reading] {
        var result: [Reading] = []
        for node in fields.list(CaseKey.readings) ?? [] {
            guard let reading = Fields(node, as: CaseShapes.reading, log: log), let id = reading.string(ReadingKey.id),
                let what = words.wording(reading, ReadingKey.what)
            else {
                continue
            }
            let isDefault = reading.boolean(ReadingKey.default) ?? false
            if Reading.Automatic.all.contains(id) || result.contains(where: { $0.id == id }) {
                log.note(CaseProblem.duplicateReading(id), at: reading.place(of: ReadingKey.id))
            }
            if isDefault, result.contains(where: { $0.isDefault }) { log.note(CaseProblem.severalDefaults, at: node) }
            if isDefault, let change = reading[ReadingKey.change] { log.note(CaseProblem.defaultChanges, at: change) }
            let change = reading[ReadingKey.change].flatMap { changes.take($0, of: id) }
            result.append(Reading(id: id, what: what, isDefault: isDefault, changes: change))
        }
        return result
    }

    private static func withAutomatic(_ listed: [Reading], project: Project) -> [Reading] {
        func automatic(_ id: String, isDefault: Bool = false) -> Reading {
            Reading(id: id, what: nil, isDefault: isDefault, changes: nil)
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
