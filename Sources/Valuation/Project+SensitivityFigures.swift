import Appraisal
import Projects

extension Project {
    /// Every figure whose change can change a result on some terms, in the order of the file, the terms last.
    ///
    /// The horizon and a discount rate of one number are among them: with the range that the file gives, unless they
    /// are `fixed` on a value of their own, and else without one.
    ///
    /// Set against a first option, only those on which the difference hangs.
    package func figures(
        on terms: AppraisalTerms, fixing fixed: Set<UncertainParameter.Part> = [], beyond base: Project? = nil
    ) -> [UncertainParameter] {
        var figures = figures(beyond: base, isOnTime: !countsDelays).filter {
            $0.part != .horizon && $0.part != .discountRate
        }
        func add(_ part: UncertainParameter.Part, _ range: Estimate?, _ value: Double) {
            let ranged = fixed.contains(part) || range?.distribution == nil ? nil : range
            figures.append(
                UncertainParameter(line: nil, part: part, estimate: ranged ?? Estimate(value), what: nil, lineID: nil))
        }
        // What is renewed to a common horizon has none to vary.
        let isRenewed = renewedAfterYears != nil || base?.renewedAfterYears != nil
        if !isRenewed { add(.horizon, horizonRange, Double(terms.horizonYears)) }
        if let rate = terms.discounting.constant { add(.discountRate, discountRange, rate) }
        return figures
    }
}
