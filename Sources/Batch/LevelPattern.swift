import Appraisal
import Documents
import Languages
import Projects
import Reports
import Valuation
import Wording

/// Which results a level project has.
///
/// What stands beside its numbers (a bound, a note) depends on nothing else, and is what is said of any such project.
enum LevelPattern {
    /// Without a payback, without one of present values, without an internal rate, without a known operating cost.
    static let (noPayback, noDiscounted, noRate, noCost) = (1, 2, 4, 8)

    /// A project of each kind: its investment, its annual benefit and cost, over two years, at a rate.
    private static let samples: [Int: (investment: Double, benefit: Double, cost: Double, rate: Double)] = [
        0: (1, 1, 0, 0),
        noDiscounted: (1.5, 1, 0, 0.5),
        noPayback: (3, 1, 0, -0.4),
        noPayback | noDiscounted: (3, 1, 0, 0),
        noPayback | noDiscounted | noRate: (1, 0, 1, 0),
    ]

    /// The pieces of an answer around its numbers, by pattern.
    static func pieces(_ writer: ResultWriter, _ perspective: Perspective) -> [[AnswerPiece]] {
        (0..<16).map { pattern in
            guard let sample = samples[pattern & ~noCost],
                let rate = try? DiscountRate<ConstantPrices>(constant: sample.rate),
                pattern & noCost == 0 || sample.cost == 0
            else { return [] }
            let project = Project.annual(
                investment: sample.investment, operatingCost: pattern & noCost == 0 ? sample.cost : nil,
                governmentSaving: sample.benefit, citizenSaving: nil, societySaving: nil, currency: .none)
            let terms = AppraisalTerms(horizonYears: 2, rate: rate, timing: .end)
            let account = Account(of: project, perspective: perspective, terms: terms)
            return writer.results(.project(account, isNet: false)).pieces(writer)
        }
    }
}
