/// How options that last for different numbers of years compare.
public enum Lives: String, Sendable, Hashable, CaseIterable {
    /// By what each is worth a year, over its own life.
    case annual
    /// By what each is worth over a horizon in which every one of them is renewed a whole number of times.
    case `repeat`
}

/// How long an option lasts.
public struct OptionLife: Sendable, Hashable {
    /// The id of the option.
    public let id: String
    /// Its life in years.
    public let years: Int

    /// A life by its parts.
    public init(id: String, years: Int) {
        self.id = id
        self.years = years
    }
}

extension Lives {
    /// The longest horizon to which lives are repeated, in years.
    public static let longestHorizon = 120

    /// The least number of years that holds each of some lives a whole number of times.
    ///
    /// ```swift
    /// Lives.commonYears(of: [7, 10])      // 70
    /// ```
    public static func commonYears(of lives: [Int]) -> Int {
        lives.reduce(1) { common, life in
            var (divisor, rest) = (common, max(1, life))
            while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
            let (product, overflows) = (common / divisor).multipliedReportingOverflow(by: max(1, life))
            return overflows ? .max / 256 : min(product, .max / 256)
        }
    }
}

extension Project {
    /// The horizon up to which options are renewed that are counted over so many years; throws why there is none.
    ///
    /// What goes on as it is has no life that ends.
    public static func commonYears(
        of options: [(project: Project, terms: Terms)]
    ) throws(OptionProblem) -> Int {
        let lasting = options.filter { !$0.project.goesOnAsItIs }
        let lives = (lasting.isEmpty ? options : lasting).map { $0.terms.horizonYears }
        guard Set(lives).count > 1 else { return lives.first ?? Terms.usualHorizon }
        let common = Lives.commonYears(of: lives)
        guard common <= Lives.longestHorizon else {
            throw .livesTooFarApart(Set(lives).sorted(), common: common)
        }
        if lasting.contains(where: { $0.project.prices == .current && $0.terms.discounting.isNominal }) {
            throw .renewedWithoutInflation
        }
        return common
    }

    /// The same project, renewed whenever so many years are over, up to a horizon; what goes on as it is just does.
    public func renewed(after years: Int, upTo horizon: Int) -> Project {
        var project = self
        project.renewedAfterYears = goesOnAsItIs || years >= horizon ? nil : years
        return project
    }

    /// Over how many years its lines are laid: those of its life, where it is renewed after that, or the horizon.
    func yearsLaid(on terms: Terms) -> Int { min(renewedAfterYears ?? terms.horizonYears, terms.horizonYears) }
}
