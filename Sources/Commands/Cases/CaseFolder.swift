import Casebook
import Embedded
import Findings
import Money
import ProjectFiles
import Projects
import Registers
import Reports
import Syntax
import Wording

/// The cases and registers that commands work with: those built into the binary, or those of a folder.
struct CaseFolder {
    /// The document whose cases are compared unless others are named.
    static let compendium = "value-of-digital-government"
    /// The folder of partial cases out of other documents.
    static let evidence = "evidence"

    let countries: CountryRegister
    let currencies: CurrencyRegister
    /// The codes that files may use.
    let vocabulary: Vocabulary
    /// How amounts are converted, and by what tables where they are read already.
    private var conversion: (terms: ConversionTerms, tables: MoneyTables?) = (ConversionTerms(), nil)
    /// The file of the user's own exchange rates that are among these tables.
    private(set) var ownRates: String?
    let text: @Sendable (String) throws(FileProblem) -> SourceText?
    let caseNames: [String]
    /// The folder that was named; nothing where all is built in.
    private let folder: String?

    /// The cases built in, or those of a folder laid out as `Cases/` is.
    init(folder: String?, noting inputs: InputFiles = InputFiles()) throws(Failure) {
        self.folder = folder
        if let folder {
            let names: [String]
            do { names = try Self.names(in: folder) } catch { throw .file(error) }
            caseNames = names
            // Every file of these folders is one that some command reads.
            for name in names where Self.isRead(name) { inputs.note(path: "\(folder)/\(name)") }
            text = { name throws(FileProblem) in
                names.contains(name) ? try FileText.source(of: "\(folder)/\(name)", noting: inputs) : nil
            }
        } else {
            caseNames = EmbeddedFile.all.map(\.path)
            text = { name in
                EmbeddedFile.all.first { $0.path == name }.map { SourceText(name: "Cases/\(name)", text: $0.text) }
            }
        }
        countries = try Self.register("reference/countries.csv", in: folder, text, CountryRegister.init)
        currencies = try Self.register("reference/currencies.csv", in: folder, text, CurrencyRegister.init)
        var vocabulary = Vocabulary(
            currencies: Set(currencies.codes(of: .currency) + currencies.codes(of: .legacy)),
            indexUnits: Set(currencies.codes(of: .indexUnit)), countries: Set(countries.codes))
        let (currencies, countries) = (currencies, countries)
        vocabulary.currencyNamed = { name, country in
            currencies.code(named: name, among: country.flatMap { countries[$0]?.currencies } ?? [])
        }
        // A folder of cases need not have these: then nothing is taken from them.
        if let times = try Self.figures("value-of-time.csv", text, FigureRegister.init(valuesOfTime:)) {
            for country in times.countries {
                for purpose in TimePurpose.allCases {
                    vocabulary.valuesOfTime[country, default: [:]][purpose] = times[country]?[purpose.rawValue]
                }
            }
        }
        if let prices = try Self.figures("shadow-prices.csv", text, FigureRegister.init(shadowPrices:)) {
            for country in prices.countries { vocabulary.shadowPrices[country] = prices[country] }
        }
        self.vocabulary = vocabulary
    }

    private static func figures(
        _ name: String, _ text: (String) throws(FileProblem) -> SourceText?,
        _ make: (SourceText) throws(InvalidRegister) -> FigureRegister
    ) throws(Failure) -> FigureRegister? {
        let source: SourceText?
        do { source = try text("reference/\(name)") } catch { throw .file(error) }
        guard let source else { return nil }
        do { return try make(source) } catch { throw .diagnostics(error.diagnostics) }
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

    private static func isRead(_ name: String) -> Bool {
        [compendium, evidence, "reference"].contains { name.hasPrefix($0 + "/") }
    }

    private static func names(in folder: String) throws(FileProblem) -> [String] {
        do throws(Platform.Refusal) {
            var names: [String] = []
            for inner in try Platform.names(in: folder) where Platform.leadsToFolder("\(folder)/\(inner)") {
                names += try Platform.names(in: "\(folder)/\(inner)").map { "\(inner)/\($0)" }
            }
            return names
        } catch {
            if case .nothing = Platform.kind(of: folder) { throw .notFound(PathText.shown(folder)) }
            throw .cannotRead(PathText.shown(folder), system: error.text)
        }
    }

    /// The cases of the compendium, in the order of its pages.
    func cases() throws(Failure) -> [Case] { try cases(of: Self.compendium) }

    /// Every case whose claims are audited: those of the compendium, and the evidence of other documents.
    func audited() throws(Failure) -> [Case] { try cases() + cases(of: Self.evidence) }

    func cases(of document: String) throws(Failure) -> [Case] {
        var cases: [Case] = []
        var diagnostics: [Diagnostic] = []
        var files: [String: String] = [:]
        for name in caseNames.sorted() where name.hasPrefix(document + "/") && name.hasSuffix(".json") {
            if name.hasSuffix("/origin.json") || name.hasSuffix("/" + Self.originsName) { continue }
            guard let source = try read(name) else { continue }
            let log = DiagnosticLog(source)
            let reader = CaseReader(vocabulary: vocabulary, log: log)
            var item = JSONReader.read(log).flatMap(reader.readAsPrinted)
            if !reader.foreign.isEmpty { item = reader.foreign.bringing(item, by: try converter(), log) }
            diagnostics += log.diagnostics
            guard let item else { continue }
            if let other = files[item.id] { throw .file(.sameCase(item.id, other, source.name)) }
            files[item.id] = source.name
            cases.append(item)
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw .diagnostics(diagnostics) }
        return cases.sorted { ($0.page ?? .max, $0.id) < ($1.page ?? .max, $1.id) }
    }

    /// Where a document comes from, as far as its folder says, or that of the evidence does.
    func origin(of document: String) throws(Failure) -> Origin? {
        guard let source = try read("\(document)/origin.json") else { return try evidenceOrigin(of: document) }
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

    /// The same folder, in which amounts are converted on terms, by tables that are read already.
    func converting(
        on terms: ConversionTerms, by tables: MoneyTables? = nil, withRatesOf path: String? = nil
    ) -> CaseFolder {
        var folder = self
        folder.conversion = (terms, tables)
        folder.ownRates = path
        return folder
    }

    /// What converts amounts; reading its tables takes time, so that only those ask who have something to convert.
    func converter() throws(Failure) -> Converter { Converter(try tables(), terms: conversion.terms) }

    /// The exchange rates and price indices that are built in, with the user's own rates over them.
    func tables() throws(Failure) -> MoneyTables {
        if let tables = conversion.tables { return tables }
        return try money().tables
    }

    /// Exchange rates, prices, and what must be known of them.
    func money() throws(Failure) -> MoneyRegister {
        var files: [MoneyRegister.File: SourceText] = [:]
        for file in MoneyRegister.File.allCases {
            let name = "reference/\(file.rawValue)"
            guard let source = try read(name) else { throw .file(.notACasesFolder(folder ?? "Cases", missing: name)) }
            files[file] = source
        }
        do { return try MoneyRegister(countries: countries, currencies: currencies, files: files) } catch {
            throw .diagnostics(error.diagnostics)
        }
    }

    /// The sources of the figures of money whose ids are named, in the order of the files.
    func moneySources(_ ids: [String]) throws(Failure) -> [ReferenceOrigin] {
        var found: [ReferenceOrigin] = []
        for file in MoneyRegister.File.allCases {
            for origin in try referenceOrigins(of: file.rawValue) {
                guard let id = origin.id, ids.contains(id), !found.contains(origin) else { continue }
                found.append(origin)
            }
        }
        return found
    }

    /// The discount rates that governments and banks prescribe.
    func discountRates() throws(Failure) -> DiscountRateRegister {
        let name = "reference/discount-rates.json"
        guard let source = try read(name) else { throw .file(.notACasesFolder(folder ?? "Cases", missing: name)) }
        do { return try DiscountRateRegister(source) } catch { throw .diagnostics(error.diagnostics) }
    }

    /// The published bounds of optimism bias, by kind of project.
    func optimismBounds() throws(Failure) -> [OptimismBias.Category: OptimismBounds] {
        let name = "reference/optimism-bias.csv"
        guard let source = try read(name) else { throw .file(.notACasesFolder(folder ?? "Cases", missing: name)) }
        let register: OptimismBiasRegister
        do { register = try OptimismBiasRegister(source) } catch { throw .diagnostics(error.diagnostics) }
        var bounds: [OptimismBias.Category: OptimismBounds] = [:]
        for entry in register.entries {
            guard let category = OptimismBias.Category(rawValue: entry.category) else { continue }
            let range = OptimismBounds.Range(lower: entry.lower, upper: entry.upper)
            switch entry.measure {
            case .investment: bounds[category, default: OptimismBounds()].investment = range
            case .operating: bounds[category, default: OptimismBounds()].operating = range
            case .duration: bounds[category, default: OptimismBounds()].duration = range
            }
        }
        return bounds
    }

    /// What IT projects are published to have cost more than planned.
    func overruns() throws(Failure) -> OverrunRegister {
        let name = "reference/overruns.json"
        guard let source = try read(name) else { throw .file(.notACasesFolder(folder ?? "Cases", missing: name)) }
        do { return try OverrunRegister(source) } catch { throw .diagnostics(error.diagnostics) }
    }

    /// Where a file of reference data comes from, as far as the folder says.
    func referenceOrigins(of name: String) throws(Failure) -> [ReferenceOrigin] {
        guard let source = try read("reference/origins.json") else { return [] }
        do { return try ReferenceOrigin.all(in: source)[name] ?? [] } catch { throw .diagnostics(error.diagnostics) }
    }

    func read(_ name: String) throws(Failure) -> SourceText? {
        do { return try text(name) } catch { throw .file(error) }
    }
}
