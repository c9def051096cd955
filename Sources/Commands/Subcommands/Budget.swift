import Appraisal
import Budgets
import Casebook
import Documents
import Money
import Numerics
import Projects
import Registers
import Reports
import Wording

/// `valor budget`: what projects cost and save in each fiscal year.
struct BudgetCommand: Subcommand {
    private let arguments: [String]
    private let delivery: DeliveryRequest
    private let terms: TermsRequest
    private let folder: FolderRequest
    private let readings: Readings
    private let option: String?
    private let table: TableName
    /// The month in which fiscal years are asked to start; nothing for each country's own.
    private let startMonth: Int?
    /// The form of a system that is asked for.
    private let loadForm: LoadForm?
    /// The one fiscal year that such a form is asked for.
    private let fiscalYear: Int?
    /// What the spending is held against.
    private let limits: [LimitRequest]

    init(_ invocation: Invocation) throws(UsageProblem) {
        _ = try invocation.argument()
        arguments = invocation.arguments
        let form: LoadForm? = try invocation.choice(.loadFor)
        loadForm = form
        delivery = try DeliveryRequest(invocation, usual: loadForm == nil ? .text : .csv)
        if loadForm != nil,
            delivery.format != .csv || delivery.spreadsheetCountry != nil || invocation.has(.header)
                || invocation.has(.precision) || invocation.has(.table)
        {
            throw .budget(.loadFormIsCSV)
        }
        fiscalYear = try invocation[.fiscalYear].map { text throws(UsageProblem) in
            guard form == .siconfi else { throw .budget(.fiscalYearWithoutForm) }
            let isYear = text.count == 4 && text.isDigits
            guard isYear, let year = Int(text) else { throw .budget(.notAFiscalYear(text)) }
            return year
        }
        terms = try TermsRequest(invocation)
        folder = try FolderRequest(invocation)
        readings = try Readings(invocation.all(.reading))
        option = invocation[.option]
        table = try invocation.table()
        limits = [
            try LimitRequest(.threshold, invocation), try LimitRequest(.ceiling, invocation),
        ].compactMap(\.self)
        startMonth = try invocation[.fiscalYearStart].map { text throws(UsageProblem) in
            let isPlain = text.count <= 2 && text.isDigits
            guard isPlain, let month = Int(text), (1...12).contains(month) else {
                throw .budget(.notAStartMonth(text))
            }
            return month
        }
    }

    func run(_ session: Session) throws(Failure) {
        let asked = try AskedTerms(terms, session)
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        let target = try folder.target(of: self.folder)
        let projects = try NamedProjects(arguments, for: .budget, session, folder, to: target, option: option)
        try readings.check(against: projects.candidates.compactMap { $0.item?.id })
        let register = try folder.fiscalYears()
        let evidence = projects.candidates.contains { $0.project.country != nil } ? try folder.evidence() : []
        let converter = target == nil ? nil : try folder.converter()
        var items: [BudgetReport.Item] = []
        var sources: [(project: Project, source: Case?)] = []
        for (id, candidate) in projects.named {
            let read =
                try candidate.item.map { (item) throws(Failure) in try readings.project(of: item) } ?? candidate.project
            let project = try folder.converted(read, id: id, to: target)
            let origin = origin(of: project, by: register)
            // A currency without a smallest unit of its own is told to the hundredth.
            let decimals = folder.currencies[project.currency.code]?.minorUnits ?? 2
            let terms = asked.terms(for: project)
            let budget = Budget(
                of: project, years: terms.horizonYears, startMonth: origin.startMonth, currencyDecimals: decimals)
            var (other, lacksRate): (BudgetReport.Item.Other?, ConversionProblem?)
            do throws(ConversionProblem) {
                other = try self.other(
                    for: budget, unconverted: read, inflation: asked.inflation(of: read), timing: terms.timing,
                    decimals: decimals, by: target == nil ? nil : converter)
            } catch {
                lacksRate = error
            }
            items.append(
                BudgetReport.Item(
                    id: id, budget: budget, origin: origin, other: other, lacksRate: lacksRate,
                    limits: try limits(of: budget, folder, evidence: evidence)))
            sources.append((project, candidate.item))
        }
        let session = try session.writing(of: sources.map { $0.project.country }, folder)
        let (countries, language) = (folder.countries, session.words.language.rawValue)
        let report = BudgetReport(items, words: session.words) { countries[$0]?.name.text(in: language) ?? $0 }
        if delivery.chart != nil, report.hasNoOneSum { throw .usage(.budget(.chartOfSeveral)) }
        if loadForm == .siconfi {
            let matrix: SiconfiMatrix
            do { matrix = try report.siconfiMatrix(year: fiscalYear) } catch { throw .usage(.budget(.siconfi(error))) }
            return try session.print(matrix.text)
        }
        let chosen = loadForm != nil ? report.loadTable : table == .years ? report.yearTable : report.table
        try session.deliver(
            delivery.format == .xlsx ? report.drawnDocument : report.document, table: chosen, json: report.json,
            workbook: delivery.isTableAlone ? nil : report.workbook,
            notLive: delivery.isTableAlone ? nil : .tooManyLines, as: delivery,
            about: Session.Subject(
                title: session.words.say(BudgetText.title), description: report.basis,
                sources: try session.sources(of: sources, folder)),
            chart: report.chart, page: report.html)
    }

    /// The same budget in the other prices, where an inflation leads there: of amounts that are converted at current
    /// prices, each at the rate of its year.
    ///
    /// Throws which rate is missing.
    private func other(
        for budget: Budget, unconverted project: Project, inflation: Inflation?, timing: Timing, decimals: Int,
        by converter: Converter?
    ) throws(ConversionProblem) -> BudgetReport.Item.Other? {
        guard project.currency != budget.currency || converter != nil else {
            guard let inflation else { return nil }
            let repricing = Repricing(
                prices: budget.prices == .constant ? .current : .constant, inflation: inflation, timing: timing)
            return other(for: budget, of: budget.project, repricing, decimals)
        }
        guard let converter, let start = project.start, inflation != nil || project.prices == .current else {
            return nil
        }
        var rates: [Int: Double] = [:]
        for year in start.year...CalendarMonth(12 * budget.horizonYears - 1, after: start).year {
            let path = try converter.path(
                from: PriceLevel(project.currency, year), to: PriceLevel(budget.currency, year),
                country: project.country)
            rates[year] = path.amount(of: 1)
        }
        let repricing = Repricing(
            prices: .current, inflation: inflation, timing: timing,
            exchange: Repricing.Exchange(currency: budget.currency, rates: rates))
        return other(for: budget, of: project, repricing, decimals)
    }

    private func other(
        for budget: Budget, of project: Project, _ repricing: Repricing, _ decimals: Int
    ) -> BudgetReport.Item.Other {
        let other = Budget(
            of: project, years: budget.horizonYears, startMonth: budget.calendar.startMonth ?? 1,
            currencyDecimals: decimals, in: repricing)
        return BudgetReport.Item.Other(repricing: repricing, budget: other)
    }

    /// What the spending of a project is held against: what is asked for, and what a source says of its country.
    private func limits(of budget: Budget, _ folder: CaseFolder, evidence: [Case]) throws(Failure) -> [BudgetLimit] {
        var found: [BudgetLimit] = []
        for limit in limits {
            let currency: Currency
            do { currency = try folder.currencies.money(limit.currency) } catch { throw .usage(.level(error)) }
            found.append(
                try self.limit(
                    limit.option == .ceiling ? .ceiling : .threshold, limit.amount, currency, of: budget, folder))
        }
        guard let country = budget.project.country else { return found }
        for item in evidence where item.project.country == country {
            for quantity in item.quantities {
                guard let id = quantity.id, item.partial?.measures[id] == .threshold else { continue }
                let source = try folder.origin(of: item.document)?.title ?? item.document
                found.append(
                    try limit(
                        .registered(source: source), quantity.value, item.project.currency, of: budget, folder))
            }
        }
        return found
    }

    /// A limit, brought to the currency of a budget at the rate of its price year.
    private func limit(
        _ kind: BudgetLimit.Kind, _ amount: Double, _ currency: Currency, of budget: Budget, _ folder: CaseFolder
    ) throws(Failure) -> BudgetLimit {
        var converted: Result<Double, ConversionProblem>?
        if currency == budget.currency {
            converted = .success(amount)
        } else if let year = budget.project.priceYear?.year {
            let converter = try folder.converter()
            converted = Result { () throws(ConversionProblem) in
                try converter.path(
                    from: PriceLevel(currency, year), to: PriceLevel(budget.currency, year),
                    country: budget.project.country
                ).amount(of: amount)
            }
        }
        return BudgetLimit(kind: kind, amount: amount, currency: currency, converted: converted)
    }

    /// Why the fiscal years of a project start when they do.
    private func origin(of project: Project, by register: FiscalYearRegister?) -> FiscalYearOrigin {
        if let startMonth { return .asked(startMonth) }
        guard let country = project.country else { return .noCountry }
        return register?[country].map { .registered($0) } ?? .unregistered(country: country)
    }
}
