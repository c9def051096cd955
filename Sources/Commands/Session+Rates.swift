import Appraisal
import Casebook
import Findings
import ProjectFiles
import Projects
import Registers
import Syntax
import Valuation
import Wording

// Which discount rate is asked for, and on what terms each project is appraised.
extension Session {
    /// The word for the rate that each country prescribes.
    static let national = "national"

    /// Whether each project takes the rate that its country prescribes.
    var asksForNationalRates: Bool { invocation[.discountRate] == Self.national }

    /// The rate that the options ask for: a number, or a file with a schedule; nothing where it is the country's.
    func discountRate() throws(Failure) -> AnyDiscountRate? {
        let isNominal = invocation.has(.nominal)
        guard let text = invocation[.discountRate], text != Self.national else {
            if isNominal { throw .usage(.nominalWithoutRate) }
            return nil
        }
        switch RateReading(typed: text) {
        case .rate(let rate):
            do {
                return isNominal ? .nominal(try DiscountRate(constant: rate)) : .real(try DiscountRate(constant: rate))
            } catch { throw .usage(.rateTooLow(text)) }
        case .bare: throw .usage(.bareRate(text))
        case .ambiguous(let readings):
            let plain = WrittenNumber(text)?.unmistakableReadings.map { $0 + (text.hasSuffix("%") ? "%" : "") }
            throw .usage(.ambiguousNumber(text, readings: plain ?? readings))
        case .none:
            return try schedule(in: text, unlessFile: .notARate(text)) { root, reader in
                reader.read(root["discountRate"] ?? root, asNominal: isNominal)
            }
        }
    }

    /// The inflation that the options ask for: a number, or a file with a schedule.
    func inflation() throws(Failure) -> Inflation? {
        guard let text = invocation[.inflation] else { return nil }
        switch RateReading(typed: text) {
        case .rate(let rate):
            do { return try Inflation(constant: rate) } catch { throw .usage(.notAnInflation(text)) }
        case .bare, .ambiguous: throw .usage(.notAnInflation(text))
        case .none:
            return try schedule(in: text, unlessFile: .notAnInflation(text)) { root, reader in
                reader.inflation(root["inflation"] ?? root)
            }
        }
    }

    private func schedule<Rate>(
        in path: String, unlessFile problem: UsageProblem, read: (JSONNode, DiscountRateReader) -> Rate?
    ) throws(Failure) -> Rate? {
        if case .nothing = Platform.kind(of: path) { throw .usage(problem) }
        let log = DiagnosticLog(try source(of: path))
        guard let root = JSONReader.read(log) else { throw .diagnostics(log.diagnostics) }
        guard let rate = read(root, DiscountRateReader(log: log)), !log.hasErrors else {
            throw .diagnostics(log.diagnostics)
        }
        return rate
    }

    /// The span of rates over which values are asked for; nothing where they are not.
    func rateSpan() throws(Failure) -> ClosedRange<Double>? {
        guard let text = invocation[.discountRateSensitivity] else { return nil }
        if text.isEmpty { return RateSensitivity.usualSpan }
        guard let span = Self.span(text) else { throw .usage(.notASpan(text)) }
        return span
    }

    /// Two rates with two points between them, `0%..15%`, the higher no more than 10,000 %.
    static func span(_ text: String) -> ClosedRange<Double>? {
        guard let points = text.firstRange(of: "..") else { return nil }
        guard case .rate(let low) = RateReading(typed: String(text[..<points.lowerBound])),
            case .rate(let high) = RateReading(typed: String(text[points.upperBound...])), low > -1, low < high,
            high <= RateSensitivity.highestRate
        else { return nil }
        return low...high
    }

    // MARK: Terms

    /// A project's terms, and what the register says of its country's rate where that is taken.
    typealias OwnTerms = (terms: AppraisalTerms, nationalRate: NationalRate?)

    /// The terms on which a project alone is appraised; refuses a country without a rate, where it is asked for.
    func ownTerms(
        for project: Project, on shared: AppraisalTerms? = nil, in file: String, _ folder: CaseFolder
    ) throws(Failure) -> OwnTerms {
        let base: AppraisalTerms
        if let shared { base = shared } else { base = try terms(for: project) }
        let own = try terms(base, of: project, in: file, folder)
        guard own.nationalRate == .missing else { return own }
        guard let country = project.country else { throw .usage(.nationalRateWithoutCountry) }
        let name = folder.countries[country]?.name.text(in: words.language.rawValue) ?? country
        throw .usage(.noNationalRate(country: name))
    }

    /// What terms that several projects share come to for one of them: its country's rate where that is asked for, and
    /// the rate that takes the prices of its amounts.
    func terms(_ shared: AppraisalTerms, of project: Project, in file: String, _ folder: CaseFolder) throws(Failure)
        -> OwnTerms
    {
        var terms = shared
        var nationalRate: NationalRate?
        if asksForNationalRates {
            let register = try folder.discountRates()
            // What a schedule comes to behind the horizon is no matter.
            if let registered = project.country.flatMap({ register[$0] }),
                let rate = try? DiscountRate<ConstantPrices>(
                    schedule: Array(registered.rates.prefix(shared.horizonYears)))
            {
                nationalRate = .registered(registered)
                terms = AppraisalTerms(horizonYears: shared.horizonYears, rate: rate, timing: shared.timing)
            } else {
                nationalRate = .missing
            }
        }
        let inflation = try inflation() ?? project.inflation
        do throws(AppraisalTermsProblem) {
            return (try terms.matching(project.prices, inflation: inflation), nationalRate)
        } catch {
            throw .diagnostics([Diagnostic(fact: ProjectProblem(error), file: file)])
        }
    }
}
