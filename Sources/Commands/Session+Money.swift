import Documents
import Findings
import Money
import Projects
import Registers
import Reports
import Syntax
import Wording

// How amounts are converted: what the options and the user's own rates say.
extension Session {
    /// The options on how to convert.
    func conversionTerms() throws(Failure) -> ConversionTerms {
        let order: ConversionOrder? = try usage { () throws(UsageProblem) in try invocation.choice(.order) }
        let rate: RateKind? = try usage { () throws(UsageProblem) in try invocation.choice(.rate) }
        let measure: PriceMeasure? = try usage { () throws(UsageProblem) in try invocation.choice(.with) }
        return ConversionTerms(
            order: order ?? .inflateFirst, rate: rate ?? .average, measure: measure,
            exchange: invocation.has(.ppp) ? .purchasingPower : .market)
    }

    /// The tables built in, with the user's own rates over them.
    func moneyTables(_ money: MoneyRegister, _ folder: CaseFolder) throws(Failure) -> MoneyTables {
        guard let path = invocation[.rates] else { return money.tables }
        let log = DiagnosticLog(try source(of: path))
        let file = RateFile.read(
            log, countries: folder.countries, currencies: folder.currencies, tables: money.tables)
        guard let file else { throw .diagnostics(log.diagnostics) }
        report(log.diagnostics)
        return file.applied(to: money.tables)
    }

    /// What converts amounts as the options say.
    ///
    /// Made here where no rates are brought, so that registers that cannot be read are told.
    func converter(_ folder: CaseFolder) throws(Failure) -> Converter {
        if invocation.has(.rates) { return folder.vocabulary.converter() }
        return Converter(try folder.money().tables, terms: try conversionTerms())
    }

    /// What all amounts are to be converted to; nothing where they stay as printed.
    func target(_ folder: CaseFolder) throws(Failure) -> ConversionTarget? {
        var currency: Currency?
        if let text = invocation[.currency] {
            do { currency = try folder.currencies.money(text) } catch { throw .usage(.level(error)) }
        }
        var year: Int?
        if let text = invocation[.priceYear] {
            year = text.allSatisfy(\.isNumber) ? Int(text) : nil
            guard let found = year, (1900...2200).contains(found) else { throw .usage(.money(.notAYear(text))) }
        }
        return ConversionTarget(currency: currency, year: year)
    }

    /// A project with its amounts converted to what was asked for.
    func converted(_ project: Project, id: String, to target: ConversionTarget?, _ folder: CaseFolder)
        throws(Failure) -> Project
    {
        guard let target else { return project }
        do throws(ProjectConversionProblem) {
            return try project.converted(to: target, by: folder.vocabulary.converter())
        } catch {
            throw .project(id, error)
        }
    }

    /// The country that an option or argument names, by its code or its name.
    func country(named text: String?, _ folder: CaseFolder) throws(Failure) -> String? {
        guard let text else { return nil }
        let all = folder.countries.codes.compactMap { folder.countries[$0] }
        let small = text.lowercased()
        let found = all.first { country in
            country.code == text.uppercased() || country.shortCode == text.uppercased()
                || country.name.all.contains { $0.lowercased() == small }
        }
        if let found { return found.code }
        let near =
            text.count <= 3
            ? folder.countries.nearest(to: text.uppercased()) : nearest(to: text, among: all.flatMap(\.name.all))
        throw .usage(.unknownCountry(text, nearest: near))
    }

    /// The sources of figures, and the user's file where one is among them.
    func sources(_ ids: [String], _ folder: CaseFolder) throws(Failure) -> [PackageSource] {
        let known = try folder.moneySources(ids).map { PackageSource($0) }
        let own = invocation[.rates].map { [PackageSource(title: $0)] } ?? []
        return known + own.filter { ids.contains($0.title) }
    }
}
