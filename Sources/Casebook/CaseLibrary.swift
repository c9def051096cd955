import Findings
import Money
import Numerics
import ProjectFiles
import Projects
import Registers
import Syntax

/// The cases and registers that projects are read and set among, by the names of their files, laid out as `Cases/` is.
///
/// Where the files come from, and how whoever asks for them fails, is no matter here: the command line has them built in or
/// in a folder, a page has them built in.
package struct CaseLibrary<Failure: LibraryFailure>: Sendable {
    /// The document whose cases are compared unless others are named.
    package static var compendium: String { "value-of-digital-government" }
    /// The folder of partial cases out of other documents.
    package static var evidence: String { "evidence" }

    package let countries: CountryRegister
    package let currencies: CurrencyRegister
    /// The codes that files may use.
    package let vocabulary: Vocabulary
    /// How amounts are converted, and by what tables where they are read already.
    private var conversion: (terms: ConversionTerms, tables: MoneyTables?) = (ConversionTerms(), nil)
    /// The file of the user's own exchange rates that are among these tables.
    package private(set) var ownRates: String?
    /// A file by its name; nothing where there is none.
    private let text: @Sendable (String) throws(Failure) -> SourceText?
    /// The files there are.
    private let names: [String]
    /// The folder that was named; nothing where all is built in.
    private let folder: String?
    /// What was read of money: a few thousand rows, which many ask for and the same files always give.
    private let moneyRegister = Guarded<Result<MoneyRegister, Failure>?>(nil)

    /// A library of files by their names; throws what is wrong with those that every reading needs.
    package init(
        of names: [String], in folder: String? = nil,
        text: @escaping @Sendable (String) throws(Failure) -> SourceText?
    ) throws(Failure) {
        self.names = names
        self.folder = folder
        self.text = text
        countries = try Self.register("reference/countries.csv", in: folder, text, CountryRegister.init)
        currencies = try Self.register("reference/currencies.csv", in: folder, text, CurrencyRegister.init)
        var vocabulary = Vocabulary(
            currencies: Set(currencies.codes(of: .currency) + currencies.codes(of: .legacy)),
            indexUnits: Set(currencies.codes(of: .indexUnit)), countries: Set(countries.codes))
        let (currencies, countries) = (currencies, countries)
        vocabulary.currencyNamed = { name, country in
            let usual = country.flatMap { countries.country(named: $0) }?.currencies ?? []
            return try? currencies.money(name, among: usual).code
        }
        vocabulary.currenciesSharing = { currencies.codes(sharing: $0) }
        vocabulary.countryNamed = { countries.country(named: $0)?.code }
        // A folder of cases need not have these: then nothing is taken from them.
        if let times = try Self.figures("value-of-time.csv", text, FigureRegister.init(valuesOfTime:)) {
            for country in times.countries {
                for purpose in TimePurpose.allCases {
                    vocabulary.valuesOfTime[country, default: [:]][purpose] = times[country]?[purpose.rawValue]
                }
            }
            vocabulary.soughtValuesOfTime = times.sought
        }
        if let prices = try Self.figures("shadow-prices.csv", text, FigureRegister.init(shadowPrices:)) {
            for country in prices.countries { vocabulary.shadowPrices[country] = prices[country] }
            vocabulary.soughtShadowPrices = prices.sought
        }
        if let classes = try Self.codes("economic-classes.csv", text) { vocabulary.economicClasses = classes }
        if let functions = try Self.codes("functions-of-government.csv", text) {
            vocabulary.functionsOfGovernment = functions
        }
        self.vocabulary = vocabulary
    }

    /// The library that is built into a program, whose messages call its folder `Cases`.
    package init(builtIn files: [(path: String, text: String)]) throws(Failure) {
        try self.init(of: files.map { $0.path }) { name in
            files.first { $0.path == name }.map { SourceText(name: "Cases/\(name)", text: $0.text) }
        }
    }

    private static func figures(
        _ name: String, _ text: (String) throws(Failure) -> SourceText?,
        _ make: (SourceText) throws(InvalidRegister) -> FigureRegister
    ) throws(Failure) -> FigureRegister? {
        guard let source = try text("reference/\(name)") else { return nil }
        do { return try make(source) } catch { throw .diagnostics(error.diagnostics) }
    }

    private static func codes(
        _ name: String, _ text: (String) throws(Failure) -> SourceText?
    ) throws(Failure) -> Set<String>? {
        guard let source = try text("reference/\(name)") else { return nil }
        do { return Set(try CodeListRegister(source).entries.map { $0.code }) } catch {
            throw .diagnostics(error.diagnostics)
        }
    }

    private static func register<Register>(
        _ name: String, in folder: String?, _ text: (String) throws(Failure) -> SourceText?,
        _ make: (SourceText) throws(InvalidRegister) -> Register
    ) throws(Failure) -> Register {
        guard let source = try text(name) else { throw .lacking(name, in: folder) }
        do { return try make(source) } catch { throw .diagnostics(error.diagnostics) }
    }

    /// The cases of the compendium, in the order of its pages.
    package func cases() throws(Failure) -> [Case] { try cases(of: Self.compendium) }

    /// Every case whose claims are audited: those of the compendium, and the evidence of other documents.
    package func audited() throws(Failure) -> [Case] { try cases() + cases(of: Self.evidence) }

    /// The file of a published case, whole or partial, by the case's id; nothing where there is none.
    package func source(ofCase id: String) throws(Failure) -> SourceText? {
        for name in names.sorted() where name.hasSuffix(".json") {
            guard [Self.compendium, Self.evidence].contains(where: { name.hasPrefix($0 + "/") }) else { continue }
            guard let source = try read(name) else { continue }
            if JSONReader.read(DiagnosticLog(source))?["id"]?.string == id { return source }
        }
        return nil
    }

    package func cases(of document: String) throws(Failure) -> [Case] {
        let files = names.sorted().filter { name in
            name.hasPrefix(document + "/") && name.hasSuffix(".json") && !name.hasSuffix("/origin.json")
                && !name.hasSuffix("/" + Self.originsName)
        }
        // A file takes a millisecond, and none says anything of another.
        let readings = try ParallelBlocks.map(files.count, threads: ParallelBlocks.processorCount) {
            index throws(Failure) in
            try readCase(files[index])
        }
        var cases: [Case] = []
        var diagnostics: [Diagnostic] = []
        var named: [String: String] = [:]
        for reading in readings {
            guard let read = reading else { continue }
            diagnostics += read.log.diagnostics
            guard let item = read.item else { continue }
            if let other = named[item.id] { throw .sameCase(item.id, in: other, and: read.log.source.name) }
            named[item.id] = read.log.source.name
            cases.append(item)
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw .diagnostics(diagnostics) }
        return cases.sorted { ($0.page ?? .max, $0.id) < ($1.page ?? .max, $1.id) }
    }

    /// The case of a file as far as it can be read, and what is to be said of it; nothing where there is no such file.
    private func readCase(_ name: String) throws(Failure) -> (item: Case?, log: DiagnosticLog)? {
        guard let source = try read(name) else { return nil }
        let log = DiagnosticLog(source)
        let reader = CaseReader(vocabulary: vocabulary, log: log)
        var item = JSONReader.read(log).flatMap(reader.readAsPrinted)
        if !reader.foreign.isEmpty { item = reader.foreign.bringing(item, by: try converter(), log) }
        return (item, log)
    }

    /// Where a document comes from, as far as its folder says, or that of the evidence does.
    package func origin(of document: String) throws(Failure) -> Origin? {
        guard let source = try read("\(document)/origin.json") else { return try evidenceOrigin(of: document) }
        let log = DiagnosticLog(source)
        let origin = JSONReader.read(log).flatMap { Origin($0, log: log) }
        if log.hasErrors { throw .diagnostics(log.diagnostics) }
        return origin
    }

    /// In which month the fiscal year of each country starts, where the folder says so.
    package func fiscalYears() throws(Failure) -> FiscalYearRegister? {
        guard let source = try read("reference/fiscal-years.csv") else { return nil }
        do { return try FiscalYearRegister(source) } catch { throw .diagnostics(error.diagnostics) }
    }

    /// How numbers are written country by country.
    package func numberFormats() throws(Failure) -> NumberFormatRegister {
        guard let formats = try numberFormatsIfAny() else { throw .lacking(Self.numberFormats, in: folder) }
        return formats
    }

    /// The same, where the library has it.
    func numberFormatsIfAny() throws(Failure) -> NumberFormatRegister? {
        guard let source = try read(Self.numberFormats) else { return nil }
        do { return try NumberFormatRegister(source) } catch { throw .diagnostics(error.diagnostics) }
    }

    private static var numberFormats: String { "reference/number-formats.csv" }

    /// The same folder, in which amounts are converted on terms, by tables that are read already.
    package func converting(
        on terms: ConversionTerms, by tables: MoneyTables? = nil, withRatesOf path: String? = nil
    ) -> CaseLibrary {
        var folder = self
        folder.conversion = (terms, tables)
        folder.ownRates = path
        return folder
    }

    /// What converts amounts; reading its tables takes time, so that only those ask who have something to convert.
    package func converter() throws(Failure) -> Converter { Converter(try tables(), terms: conversion.terms) }

    /// The exchange rates and price indices that are built in, with the user's own rates over them.
    package func tables() throws(Failure) -> MoneyTables {
        if let tables = conversion.tables { return tables }
        return try money().tables
    }

    /// Exchange rates, prices, and what must be known of them; read once, while whoever else asks waits.
    package func money() throws(Failure) -> MoneyRegister {
        let outcome = moneyRegister.withLock { known in
            let outcome = known ?? Result { () throws(Failure) in try readMoney() }
            known = outcome
            return outcome
        }
        return try outcome.get()
    }

    private func readMoney() throws(Failure) -> MoneyRegister {
        var files: [MoneyRegister.File: SourceText] = [:]
        for file in MoneyRegister.File.allCases {
            let name = "reference/\(file.rawValue)"
            guard let source = try read(name) else { throw .lacking(name, in: folder) }
            files[file] = source
        }
        do { return try MoneyRegister(countries: countries, currencies: currencies, files: files) } catch {
            throw .diagnostics(error.diagnostics)
        }
    }

    /// The sources of the figures of money whose ids are named, in the order of the files.
    package func moneySources(_ ids: [String]) throws(Failure) -> [ReferenceOrigin] {
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
    package func discountRates() throws(Failure) -> DiscountRateRegister {
        let name = "reference/discount-rates.json"
        guard let source = try read(name) else { throw .lacking(name, in: folder) }
        do { return try DiscountRateRegister(source) } catch { throw .diagnostics(error.diagnostics) }
    }

    /// The entries of that register, where the folder has it: what is only shown need not be there.
    package func knownDiscountRates() throws(Failure) -> [RegisteredRate] {
        try read("reference/discount-rates.json") == nil ? [] : try discountRates().entries
    }

    /// What conversions look things up in, where the folder has it.
    package func knownMoney() throws(Failure) -> MoneyTables {
        for file in MoneyRegister.File.allCases where try read("reference/\(file.rawValue)") == nil {
            return MoneyTables()
        }
        return try money().tables
    }

    /// The published bounds of optimism bias, by kind of project.
    package func optimismBounds() throws(Failure) -> [OptimismBias.Category: OptimismBounds] {
        let name = "reference/optimism-bias.csv"
        guard let source = try read(name) else { throw .lacking(name, in: folder) }
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
    package func overruns() throws(Failure) -> OverrunRegister {
        let name = "reference/overruns.json"
        guard let source = try read(name) else { throw .lacking(name, in: folder) }
        do { return try OverrunRegister(source) } catch { throw .diagnostics(error.diagnostics) }
    }

    /// Where a file of reference data comes from, as far as the folder says.
    package func referenceOrigins(of name: String) throws(Failure) -> [ReferenceOrigin] {
        guard let source = try read("reference/origins.json") else { return [] }
        do { return try ReferenceOrigin.all(in: source)[name] ?? [] } catch { throw .diagnostics(error.diagnostics) }
    }

    /// A file by its name; nothing where there is none.
    package func read(_ name: String) throws(Failure) -> SourceText? { try text(name) }
}
