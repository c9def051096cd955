import Casebook
import Embedded
import Projects
import Registers
import Syntax
import Wording

/// The cases and registers that commands work with: those built into the binary, or those of a folder.
struct CaseFolder {
    /// The document whose cases are compared unless others are named.
    static let compendium = "value-of-digital-government"

    let countries: CountryRegister
    let currencies: CurrencyRegister
    /// The codes that files may use.
    let vocabulary: Vocabulary
    private let text: (String) throws(FileProblem) -> SourceText?
    private let caseNames: [String]
    /// The folder that was named; nothing where all is built in.
    private let folder: String?

    /// The cases built in, or those of a folder laid out as `Cases/` is.
    init(folder: String?) throws(Failure) {
        self.folder = folder
        if let folder {
            let names: [String]
            do { names = try Self.names(in: folder) } catch { throw .file(error) }
            caseNames = names
            text = { name throws(FileProblem) in
                names.contains(name) ? try FileText.source(of: "\(folder)/\(name)") : nil
            }
        } else {
            caseNames = EmbeddedFile.all.map(\.path)
            text = { name in
                EmbeddedFile.all.first { $0.path == name }.map { SourceText(name: "Cases/\(name)", text: $0.text) }
            }
        }
        countries = try Self.register("reference/countries.csv", in: folder, text, CountryRegister.init)
        currencies = try Self.register("reference/currencies.csv", in: folder, text, CurrencyRegister.init)
        vocabulary = Vocabulary(
            currencies: Set(currencies.codes(of: .currency) + currencies.codes(of: .legacy)),
            indexUnits: Set(currencies.codes(of: .indexUnit)), countries: Set(countries.codes))
    }

    private static func register<Register>(
        _ name: String, in folder: String?, _ text: (String) throws(FileProblem) -> SourceText?,
        _ make: (SourceText) throws(InvalidRegister) -> Register
    ) throws(Failure) -> Register {
        let source: SourceText?
        do { source = try text(name) } catch { throw .file(error) }
        guard let source else { throw .file(.notACasesFolder(folder ?? "Cases", missing: name)) }
        do { return try make(source) } catch { throw .diagnostics(error.diagnostics) }
    }

    private static func names(in folder: String) throws(FileProblem) -> [String] {
        do throws(Platform.Refusal) {
            var names: [String] = []
            for inner in try Platform.names(in: folder) where Platform.leadsToFolder("\(folder)/\(inner)") {
                names += try Platform.names(in: "\(folder)/\(inner)").map { "\(inner)/\($0)" }
            }
            return names
        } catch {
            if case .nothing = Platform.kind(of: folder) { throw .notFound(folder) }
            throw .cannotRead(folder, system: error.text)
        }
    }

    /// The cases of the compendium, in the order of its pages.
    func cases() throws(Failure) -> [Case] {
        var cases: [Case] = []
        var diagnostics: [Diagnostic] = []
        var files: [String: String] = [:]
        for name in caseNames.sorted() where name.hasPrefix(Self.compendium + "/") && name.hasSuffix(".json") {
            if name.hasSuffix("/origin.json") { continue }
            guard let source = try read(name) else { continue }
            let log = DiagnosticLog(source)
            let item = JSONReader.read(log).flatMap { CaseReader(vocabulary: vocabulary, log: log).read($0) }
            diagnostics += log.diagnostics
            guard let item else { continue }
            if let other = files[item.id] { throw .file(.sameCase(item.id, other, source.name)) }
            files[item.id] = source.name
            cases.append(item)
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw .diagnostics(diagnostics) }
        return cases.sorted { ($0.page ?? .max, $0.id) < ($1.page ?? .max, $1.id) }
    }

    /// Where a document comes from, as far as its folder says.
    func origin(of document: String) throws(Failure) -> Origin? {
        guard let source = try read("\(document)/origin.json") else { return nil }
        let log = DiagnosticLog(source)
        let origin = JSONReader.read(log).flatMap { Origin($0, log: log) }
        if log.hasErrors { throw .diagnostics(log.diagnostics) }
        return origin
    }

    /// How numbers are written country by country.
    func numberFormats() throws(Failure) -> NumberFormatRegister {
        let name = "reference/number-formats.csv"
        guard let source = try read(name) else { throw .file(.notACasesFolder(folder ?? "Cases", missing: name)) }
        do { return try NumberFormatRegister(source) } catch { throw .diagnostics(error.diagnostics) }
    }

    /// Where a file of reference data comes from, as far as the folder says.
    func referenceOrigins(of name: String) throws(Failure) -> [ReferenceOrigin] {
        guard let source = try read("reference/origins.json") else { return [] }
        do { return try ReferenceOrigin.all(in: source)[name] ?? [] } catch { throw .diagnostics(error.diagnostics) }
    }

    private func read(_ name: String) throws(Failure) -> SourceText? {
        do { return try text(name) } catch { throw .file(error) }
    }
}
