import Documents
import Languages
import Reports
import Syntax
import Wording

/// `valor schema`: the JSON Schemas of files and of what commands print.
struct Schema: Subcommand {
    /// The schema that is asked for; nothing for the list of them.
    private let name: SchemaName?
    private let format: Format
    private let folder: FolderRequest

    init(_ invocation: Invocation) throws(UsageProblem) {
        name = try invocation.arguments.first.map(Self.name)
        format =
            name == nil
            ? try invocation.format(among: [.text, .markdown])
            : try invocation.format(among: [.json, .markdown, .text], usual: .json)
        folder = try FolderRequest(invocation)
    }

    func run(_ session: Session) throws(Failure) {
        guard let name else { return try list(session) }
        let words = session.words
        switch format {
        case .json: try session.print(session.render(try json(of: name, session)))
        case .markdown: try session.print(session.markdown(try tables(of: name, words)))
        case .text, .csv, .html, .svg, .xlsx: try session.print(session.render(try tables(of: name, words)))
        }
    }

    /// The names by which schemas can be asked for; first the short ones, then those that JSON carries in it.
    static let names = SchemaName.words + Contract.all.compactMap(\.schema)

    private static func name(_ argument: String) throws(UsageProblem) -> SchemaName {
        if let name = SchemaName(rawValue: argument) { return name }
        if let contract = Contract.all.first(where: { $0.schema == argument }) { return contract.name }
        throw .unknownSchema(argument, nearest: NearestName.of(argument, among: names), known: names)
    }

    private func contract(_ name: SchemaName) throws(Failure) -> Contract {
        guard let contract = Contract.all.first(where: { $0.name == name }) else {
            throw .usage(.unknownSchema(name.rawValue, nearest: nil, known: Self.names))
        }
        return contract
    }

    private func json(of name: SchemaName, _ session: Session) throws(Failure) -> JSONOutput {
        let codes = try session.open(folder).schemaCodes(in: session.words.language)
        if let schema = ShapeSchema(name, words: session.words, codes: codes) { return schema.json }
        return ContractSchema(try contract(name), words: session.words).json
    }

    private func tables(of name: SchemaName, _ words: Words) throws(Failure) -> Document {
        if let tables = KeyTables(name, words: words) { return tables.document }
        return KeyTables(try contract(name), words: words).document
    }

    /// The schemas, a line each.
    private func list(_ session: Session) throws(Failure) {
        let words = session.words
        let fields: [Field<SchemaName>] = [
            Field(.peopleOnly("name", words.label(.name))) { .code($0.rawValue) },
            Field(.peopleOnly("json", "\"schema\"")) { name in
                .code(Contract.all.first { $0.name == name }?.schema ?? "")
            },
            Field(.peopleOnly("what", words.label(.what))) { .words(words.summary($0)) },
        ]
        let table = Table(of: SchemaName.allCases, by: fields)
        try session.print(format == .markdown ? session.markdown(table) : session.render(table))
    }
}

extension CaseFolder {
    /// The codes that files may use, with their names in a language.
    func schemaCodes(in language: Language) -> SchemaCodes {
        let tag = language.rawValue
        return SchemaCodes(
            currencies: vocabulary.currencies.sorted().map { ($0, currencies[$0]?.name.text(in: tag) ?? $0) },
            countries: countries.codes.sorted().map { ($0, countries[$0]?.name.text(in: tag) ?? $0) })
    }
}
