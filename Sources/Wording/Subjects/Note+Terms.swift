import Valuation

extension Note {
    /// The terms that every number rests on.
    public static func terms(_ terms: Terms, _ perspective: Perspective) -> Note {
        let (years, rates, timing) = (terms.horizonYears, terms.discounting.rates, terms.timing.rawValue)
        return terms.discounting.isNominal
            ? .nominalTerms(perspective, years: years, rates: rates, timing: timing)
            : .terms(perspective, years: years, rates: rates, timing: timing)
    }
}
