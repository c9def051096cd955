import Appraisal
import Numerics
import Projects
import Syntax
import Valuation
import Wording

/// The terms that a command line asks for; what it leaves open, a project's file or the default decides.
struct TermsRequest {
    /// The discount rate.
    enum Rate {
        /// Nobody asks for one.
        case open
        /// That which the country of each project prescribes.
        case national
        case given(AnyDiscountRate)
        /// A file with a schedule.
        case file(String, isNominal: Bool)
    }

    /// The inflation.
    enum InflationRate {
        case given(Inflation)
        /// A file with a schedule.
        case file(String)
    }

    let horizonYears: Int?
    let timing: Timing?
    let oneOffTiming: OneOffTiming?
    let rate: Rate
    let inflation: InflationRate?

    /// The word for the rate that each country prescribes.
    static let national = "national"

    init(_ invocation: Invocation) throws(UsageProblem) {
        timing = try invocation.choice(.timing)
        oneOffTiming = try invocation.choice(.oneOffTiming)
        rate = try Self.rate(invocation[.discountRate], isNominal: invocation.has(.nominal))
        horizonYears = try invocation[.horizon].map(Self.years)
        inflation = try invocation[.inflation].map(Self.inflation)
    }

    private static func rate(_ text: String?, isNominal: Bool) throws(UsageProblem) -> Rate {
        guard let text, text != national else {
            if isNominal { throw .nominalWithoutRate }
            return text == nil ? .open : .national
        }
        switch RateReading(typed: text) {
        case .rate(let rate):
            do {
                return .given(
                    isNominal ? .nominal(try DiscountRate(constant: rate)) : .real(try DiscountRate(constant: rate)))
            } catch { throw .rateTooLow(text) }
        case .bare: throw .bareRate(text)
        case .ambiguous(let readings):
            let plain = WrittenNumber(text)?.unmistakableReadings.map { $0 + (text.hasSuffix("%") ? "%" : "") }
            throw .ambiguousNumber(text, readings: plain ?? readings)
        case .none:
            if case .nothing = Platform.kind(of: text) { throw .notARate(text) }
            return .file(text, isNominal: isNominal)
        }
    }

    private static func years(_ text: String) throws(UsageProblem) -> Int {
        guard text.isDigits, let years = Int(text), (1...AppraisalTerms.longestHorizon).contains(years) else {
            throw .notAHorizon(text)
        }
        return years
    }

    private static func inflation(_ text: String) throws(UsageProblem) -> InflationRate {
        switch RateReading(typed: text) {
        case .rate(let rate):
            do { return .given(try Inflation(constant: rate)) } catch { throw .notAnInflation(text) }
        case .bare, .ambiguous: throw .notAnInflation(text)
        case .none:
            if case .nothing = Platform.kind(of: text) { throw .notAnInflation(text) }
            return .file(text)
        }
    }
}
