import Appraisal
import Facts
import Findings
import Money
import Projects
import Syntax
import Valuation

/// Reads a project out of JSON, strictly: everything wrong with it goes into the log at once.
///
/// ```swift
/// let log = DiagnosticLog(SourceText(name: "portal.json", text: text))
/// let project = JSONReader.read(log).flatMap { ProjectReader(vocabulary: vocabulary, log: log).read($0) }
/// if log.hasErrors { print(log.diagnostics) }
/// ```
public struct ProjectReader {
    private let vocabulary: Vocabulary
    private let log: DiagnosticLog
    private let shape: Shape
    /// The lines that are in another currency than the file.
    package let foreign: ForeignLines

    /// A reader of project files, with the codes that they may use; what is wrong goes into the log.
    public init(vocabulary: Vocabulary, log: DiagnosticLog) {
        self.init(vocabulary: vocabulary, shape: Shapes.project, log: log, foreign: ForeignLines())
    }

    /// A reader for a shape that has at least the keys of a project.
    package init(
        vocabulary: Vocabulary, shape: Shape = Shapes.project, log: DiagnosticLog,
        foreign: ForeignLines = ForeignLines()
    ) {
        self.vocabulary = vocabulary
        self.shape = shape
        self.log = log
        self.foreign = foreign
    }

    /// The project that a value describes, or nothing where it has errors.
    ///
    /// Of a file with several options it is the proposed one, or the first where none is marked as proposed; all of them
    /// are in its `options`. No exchange rate is known here: a line in another currency than the file's is an error.
    public func read(_ node: JSONNode) -> Project? {
        let printed = readAsPrinted(node)
        return foreign.isEmpty ? printed : foreign.bringing(printed, by: Converter(MoneyTables()), log)
    }

    /// The same, each line in the currency in which it is printed; those in another than the file's are in ``foreign`` too,
    /// by which all are brought to one currency.
    package func readAsPrinted(_ node: JSONNode) -> Project? {
        if shape[ProjectKey.options] != nil, node[ProjectKey.options] != nil {
            return OptionReader(vocabulary: vocabulary, log: log, foreign: foreign).read(node)
        }
        // A case has no such key.
        if shape[ProjectKey.lives] != nil, let lives = node[ProjectKey.lives] {
            log.note(OptionProblem.livesWithoutOptions, at: lives)
        }
        return Fields(node, as: shape, log: log).flatMap(readAsPrinted)
    }

    /// The same of an object whose keys were checked, which has no options.
    package func readAsPrinted(_ fields: Fields) -> Project? { read(fields, admitsNothing: false) }

    /// The project of one option, which may be to do nothing at all, beside the one that goes on as it is, or lacking
    /// that one for its errors.
    func read(
        _ fields: Fields, admitsNothing: Bool, beside first: Project? = nil, lacksFirst: Bool = false
    ) -> Project? {
        var words = VocabularyReader(vocabulary: vocabulary, log: log)
        words.currency = isPartial && !isResolved(fields) ? Currency.none : words.currency(fields)
        words.priceYear = words.priceYear(fields)
        words.country = words.country(fields)
        let time = time(of: fields)
        let launch =
            fields[ProjectKey.operationalFrom].map { time.month($0, key: ProjectKey.operationalFrom, edge: .first) }
            ?? 0
        // Where the roll-out is there and has errors those are told, and none for the lines that follow it.
        let rollOut =
            fields[ProjectKey.rollOut].flatMap { RollOutReader(log: log).read($0) }
            ?? (fields.intends(ProjectKey.rollOut)
                ? RollOut(institutions: Estimate(1), connected: [1], joining: [1], ceiling: nil) : nil)

        func flows(_ key: Key, _ role: Flow.Role) -> Stated<[Flow]> {
            guard let node = fields[key] else { return .unknown(.notStated) }
            if let text = node.string, shape[key]?.kind.admitsUnknown == true {
                if let unknown = AmountReader.unknown(text) { return .unknown(unknown) }
                if AmountReader(log: log).noteMisspelt(text, at: node, key: key) { return .unknown(.notStated) }
            }
            var reader = FlowReader(
                role: role, shape: shape[key]?.kind.shape, launchMonth: launch ?? 0, time: time, vocabulary: words,
                log: log, foreign: foreign, rollOut: rollOut)
            reader.goingOn = first
            reader.lacksGoingOn = lacksFirst
            return .stated(
                (fields.list(key) ?? []).compactMap(reader.read).map { flow in
                    first.map { flow.carriedOver(from: $0) } ?? flow
                })
        }
        let investment = flows(ProjectKey.investment, .investment)
        let operating = flows(ProjectKey.operating, .operating)
        let savings = flows(ProjectKey.savings, .saving)
        let transfers = flows(ProjectKey.transfers, .transfer).value ?? []
        let residual = flows(ProjectKey.residual, .residual).value ?? []
        if [investment, operating, savings].allSatisfy({ ($0.value ?? []).isEmpty }), transfers.isEmpty,
            !isPartial, !admitsNothing, !log.hasErrors
        {
            log.note(ProjectProblem.noFlows, at: fields.node)
        }
        let dangers = RiskReader(
            time: time, launchMonth: launch ?? 0, vocabulary: words, log: log, foreign: foreign)
        let coding = BudgetCodingReader(vocabulary: words, log: log)
        let funding = coding.sources(fields)
        coding.checkNames(in: fields)
        let risks = (fields.list(ProjectKey.risks) ?? []).compactMap(dangers.read)
        let bias = fields[ProjectKey.optimismBias].flatMap { OptimismBiasReader(log: log).read($0) }
        let corrections =
            fields[ProjectKey.evidenceCorrections].map { OptimismBiasReader(log: log).corrections($0) } ?? [:]
        let rateIncludesRisk = fields.boolean(ProjectKey.discountRateIncludesRisk) ?? false
        checkIDs(fields)
        let delay = wholeTime(fields, ProjectKey.delay)

        let name = words.wording(fields, ProjectKey.name)
        let institution = words.wording(fields, ProjectKey.institution)
        let about = words.wording(fields, ProjectKey.about)
        let benefits = words.wordings(fields, ProjectKey.benefits)
        let assumptions = words.wordings(fields, ProjectKey.assumptions)
        let horizon = horizon(fields)
        let life = life(fields)
        let rate = fields[ProjectKey.discountRate].flatMap { DiscountRateReader(log: log).read($0) }
        let timing: Timing? = fields.choice(ProjectKey.timing)
        let oneOffTiming: OneOffTiming? = fields.choice(ProjectKey.oneOffTiming)
        let lives: Lives? = shape[ProjectKey.lives] == nil ? nil : fields.choice(ProjectKey.lives)
        let prices: PriceKind = fields.choice(ProjectKey.prices) ?? .constant
        let inflation = fields[ProjectKey.inflation].flatMap { DiscountRateReader(log: log).inflation($0) }
        check(prices, inflation: inflation, rate: rate, fields: fields)
        // What is deflated, or discounted at a nominal rate, is worth so much in prices of the start.
        let priceYear = prices == .current ? time.start.map { PriceYear($0.year) } : words.priceYear
        let physical = PhysicalFlowReader(
            launchMonth: launch ?? 0, time: time, vocabulary: words, log: log, rollOut: rollOut
        ).read(fields)
        let method = MethodReader(vocabulary: words, log: log).read(fields)
        let indicators = fields[ProjectKey.indicators].flatMap { IndicatorReader(vocabulary: words, log: log).read($0) }
        checkReferences(fields)
        guard !log.hasErrors, let name, let currency = words.currency, let launch else { return nil }
        var lines = Project.Lines(
            investment: investment, operating: operating, savings: savings, transfers: transfers, residual: residual)
        lines.physical = physical
        lines.funding = funding
        var calendar = Project.Calendar(start: time.start, launchMonth: launch, lifeYears: life)
        calendar.rollOut = rollOut
        var terms = Project.Terms(
            horizonYears: horizon.map { Int($0.value) }, discountRate: rate, timing: timing,
            oneOffTiming: oneOffTiming, prices: prices,
            horizonRange: horizon,
            discountRange: fields[ProjectKey.discountRate].flatMap { DiscountRateReader(log: log).range($0) })
        terms.inflation = inflation
        terms.rateIncludesRisk = rateIncludesRisk
        var uncertainty = Project.Uncertainty(risks: risks)
        uncertainty.optimismBias = bias
        uncertainty.evidenceCorrections = corrections
        var project = Project(
            name, currency: currency, priceYear: priceYear, lines: lines, calendar: calendar, terms: terms,
            uncertainty: uncertainty,
            profile: .init(
                country: words.country, institution: institution, about: about, benefits: benefits,
                assumptions: assumptions))
        project.lives = lives
        project.method = method
        project.indicators = indicators
        if let delay {
            project = project.delayed(byMonths: Int(delay.value))
            project.delay = delay
        }
        project.correlations = CorrelationReader(project: project, vocabulary: words, log: log).read(fields)
        return log.hasErrors ? nil : project
    }

    /// What the file says of prices must go together by itself.
    private func check(_ prices: PriceKind, inflation: Inflation?, rate: AnyDiscountRate?, fields: Fields) {
        if let rate, !(inflation == nil && fields.has(ProjectKey.inflation)) {
            let terms = AppraisalTerms(horizonYears: AppraisalTerms.usualHorizon, discounting: rate, timing: .end)
            do throws(AppraisalTermsProblem) { _ = try terms.matching(prices, inflation: inflation) } catch {
                log.note(ProjectProblem(error), at: fields.place(of: ProjectKey.discountRate))
            }
        }
        guard prices == .current else { return }
        let lines = Shapes.lines.flatMap { fields[$0.key]?.elements ?? [] }
        for node in [fields.node] + lines {
            if let year = node[ProjectKey.priceYear] { log.note(ProjectProblem.priceYearOfCurrentPrices, at: year) }
        }
    }

    /// What stands in place of a currency where the source prints a sign that several have.
    package static let unresolved = "unresolved"

    /// Whether the shape is that of a part of a business case: it asks for no currency, since there may be no amount.
    private var isPartial: Bool { shape[ProjectKey.currency]?.isRequired == false }

    private func isResolved(_ fields: Fields) -> Bool {
        fields[ProjectKey.currency].map { $0.string != Self.unresolved } ?? false
    }

    /// Categories and groups that lines name must be those of the method.
    private func checkReferences(_ fields: Fields) {
        for key in MethodReader.named {
            guard let known = MethodReader.names(of: key, in: fields) else { continue }
            let all = Set(known)
            for line in Shapes.lines.flatMap({ fields[$0.key]?.elements ?? [] }) {
                guard let node = line[key], let name = node.string, !all.contains(name) else { continue }
                let near = nearest(to: name, among: known)
                log.note(DriverProblem.unknownName(key: key.name, name: name, nearest: near, known: known), at: node)
            }
        }
    }

    /// A reader of months and windows that count from the project's start.
    package func time(of fields: Fields) -> TimeReader {
        let start = start(fields)
        return TimeReader(start: start, isStartUnsound: start == nil && fields.intends(ProjectKey.start), log: log)
    }

    private func start(_ fields: Fields) -> CalendarMonth? {
        guard let node = fields[ProjectKey.start] else { return nil }
        let text: String
        switch node.value {
        case .string(let string): text = string
        case .number(_, let literal): text = literal
        default:
            Fields.noteWrongType(node, key: ProjectKey.start, expected: .month, log: log)
            return nil
        }
        return TimeReader(start: nil, log: log)
            .calendarMonth(text, at: node, edge: .first, problem: .malformedMonth(text))
    }

    private func horizon(_ fields: Fields) -> Estimate? {
        guard let horizon = wholeTime(fields, ProjectKey.horizon) else { return nil }
        for end in [horizon.low, horizon.value, horizon.high].compactMap({ $0 })
        where !(1...Double(AppraisalTerms.longestHorizon)).contains(end) {
            log.note(ProjectProblem.horizonOutOfRange(Int(end)), at: fields.place(of: ProjectKey.horizon))
            return nil
        }
        return horizon
    }

    /// A number of months or years, with the range that it may carry in itself.
    private func wholeTime(_ fields: Fields, _ key: Key) -> Estimate? {
        guard let node = fields[key] else { return nil }
        guard node.members != nil else {
            guard let number = fields.integer(key) else { return nil }
            // A horizon has its own bounds.
            guard key.name == ProjectKey.horizon.name || (0...(12 * AppraisalTerms.longestHorizon)).contains(number)
            else {
                log.note(ProjectProblem.delayOutOfRange(number), at: node)
                return nil
            }
            return Estimate(Double(number))
        }
        return RangeReader(log: log).ranged(node, key: key, as: RangeShapes.time) { node, key in
            guard let number = Fields.number(node, key: key, expected: .wholeNumber, log: log) else { return nil }
            guard let whole = Int(exactly: number) else {
                Fields.noteWrongType(node, key: key, expected: .wholeNumber, log: log)
                return nil
            }
            guard (0...(12 * AppraisalTerms.longestHorizon)).contains(whole) else {
                log.note(ProjectProblem.delayOutOfRange(whole), at: node)
                return nil
            }
            return number
        }
    }

    private func life(_ fields: Fields) -> Int? {
        guard let life = fields.integer(ProjectKey.life) else { return nil }
        guard (1...AppraisalTerms.longestHorizon).contains(life) else {
            log.note(ProjectProblem.lifeOutOfRange(life), at: fields.place(of: ProjectKey.life))
            return nil
        }
        return life
    }

    private func checkIDs(_ fields: Fields) {
        var seen: Set<String> = []
        for key in Shapes.lines.map({ $0.key }) + [ProjectKey.risks] {
            for element in fields[key]?.elements ?? [] {
                guard let id = element[LineKey.id], let text = id.string else { continue }
                if !seen.insert(text).inserted { log.note(ProjectProblem.duplicateID(text), at: id) }
            }
        }
    }
}
