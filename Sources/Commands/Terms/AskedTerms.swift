import Appraisal
import Casebook
import Findings
import Languages
import ProjectFiles
import Projects
import Registers
import Syntax
import Valuation
import Wording

/// The terms that a command line asks for, its schedules read: what of them holds for each project.
struct AskedTerms {
    private let horizonYears: Int?
    private let timing: Timing?
    private let oneOffTiming: OneOffTiming?
    private let inflation: Inflation?
    private let words: Words
    /// The rate that is asked for; nothing where nobody asks, or where it is that of each country.
    let rate: AnyDiscountRate?
    /// Whether each project takes the rate that its country prescribes.
    let takesNationalRates: Bool
    /// Whether a horizon is asked for, which so does not vary.
    var hasHorizon: Bool { horizonYears != nil }
    /// Whether a rate is asked for, which so does not vary.
    var hasRate: Bool { rate != nil || takesNationalRates }

    /// The figures that are asked for, which so do not vary.
    var fixed: Set<UncertainParameter.Part> {
        Set((hasHorizon ? [.horizon] : []) + (hasRate ? [.discountRate] : []))
    }

    /// Reads the files that the terms are asked for by.
    init(_ request: TermsRequest, _ session: Session) throws(Failure) {
        horizonYears = request.horizonYears
        timing = request.timing
        oneOffTiming = request.oneOffTiming
        words = session.words
        switch request.rate {
        case .open: (rate, takesNationalRates) = (nil, false)
        case .national: (rate, takesNationalRates) = (nil, true)
        case .given(let given): (rate, takesNationalRates) = (given, false)
        case .file(let path, let isNominal):
            takesNationalRates = false
            rate = try Self.schedule(in: path, session) { root, reader in
                reader.read(root["discountRate"] ?? root, asNominal: isNominal)
            }
        }
        switch request.inflation {
        case nil: inflation = nil
        case .given(let given): inflation = given
        case .file(let path):
            inflation = try Self.schedule(in: path, session) { root, reader in
                reader.inflation(root["inflation"] ?? root)
            }
        }
    }

    private static func schedule<Rate>(
        in path: String, _ session: Session, read: (JSONNode, DiscountRateReader) -> Rate?
    ) throws(Failure) -> Rate {
        let log = DiagnosticLog(try session.source(of: path))
        guard let root = JSONReader.read(log) else {
            // No file to start from is written for it, as it is for a project.
            if log.diagnostics.first?.fact == .json(.emptyFile) { throw .file(.empty(log.source.name)) }
            throw .diagnostics(log.diagnostics)
        }
        guard let rate = read(root, DiscountRateReader(log: log)), !log.hasErrors else {
            throw .diagnostics(log.diagnostics)
        }
        return rate
    }

    /// The terms as they are asked for; what they leave open, the project's file or the default decides.
    func terms(for project: Project? = nil, keepingHorizon: Bool = false) -> AppraisalTerms {
        AppraisalTerms(
            for: project, horizonYears: horizonYears, discounting: rate, timing: timing,
            oneOffTiming: oneOffTiming, keepingHorizon: keepingHorizon)
    }

    /// The inflation that is asked for, or else the one that a project's file states.
    func inflation(of project: Project) -> Inflation? { inflation ?? project.inflation }

    /// The terms that several projects share, in constant prices where that can be: under a stated inflation a nominal rate
    /// is a real one for all of them.
    var sharedTerms: AppraisalTerms {
        let asked = terms()
        return (try? asked.matching(.constant, inflation: inflation)) ?? asked
    }

    // MARK: A project's own

    /// A project's terms, and what the register says of its country's rate where that is taken.
    typealias OwnTerms = (terms: AppraisalTerms, nationalRate: NationalRate?)

    /// The terms on which a project alone is appraised; refuses a country without a rate, where it is asked for.
    func ownTerms(
        for project: Project, on shared: AppraisalTerms? = nil, in file: String, _ folder: CaseFolder
    ) throws(Failure) -> OwnTerms {
        let own = try terms(shared ?? terms(for: project), of: project, in: file, folder)
        guard own.nationalRate == .missing else { return own }
        guard let country = project.country else { throw .usage(.nationalRateWithoutCountry) }
        let name = folder.countries[country]?.name.text(in: words.language.rawValue) ?? country
        throw .usage(.noNationalRate(country: name))
    }

    /// What terms that several projects share come to for one of them: its country's rate where that is asked for, and
    /// the rate that takes the prices of its amounts.
    func terms(
        _ shared: AppraisalTerms, of project: Project, in file: String, _ folder: CaseFolder
    ) throws(Failure) -> OwnTerms {
        var terms = shared
        var nationalRate: NationalRate?
        if takesNationalRates {
            let register = try folder.discountRates()
            // What a schedule comes to behind the horizon is no matter.
            if let registered = project.country.flatMap({ register[$0] }),
                let rate = try? DiscountRate<ConstantPrices>(
                    schedule: Array(registered.rates.prefix(shared.horizonYears)))
            {
                nationalRate = .registered(registered)
                terms = AppraisalTerms(
                    horizonYears: shared.horizonYears, rate: rate, timing: shared.timing,
                    oneOffTiming: shared.oneOffTiming)
            } else {
                nationalRate = .missing
            }
        }
        do throws(AppraisalTermsProblem) {
            return (try terms.matching(project.prices, inflation: inflation ?? project.inflation), nationalRate)
        } catch {
            throw .diagnostics([Diagnostic(fact: ProjectProblem(error), file: file)])
        }
    }
}
