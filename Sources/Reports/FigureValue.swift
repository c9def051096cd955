import Appraisal
import Documents
import Facts
import Languages
import Projects
import Valuation
import Wording

// A value of a figure in its own unit.
extension Cell {
    /// The cell of a value that a figure has, or could have.
    static func value(
        _ value: Double, of figure: UncertainParameter, bound: Bound? = nil, currency: String, words: Words
    ) -> Cell {
        switch figure.part {
        case .amount, .amountOfYear, .valueOfHour, .fare, .money: .amount(value, currency: currency, bound: bound)
        case .growth, .volumeGrowth, .uptake, .ceiling, .rollOutCeiling, .demandGrowth, .discountRate:
            .percent(value, decimals: 2, bound: bound)
        case .volume, .volumeOfYear, .institutions, .demand, .hours, .trips, .delay, .horizon, .occurrence:
            .words(words.style.significant(value, digits: 4, bound: bound)).read(byMachinesAs: value)
        }
    }
}

extension Words {
    /// The same in running text.
    func text(_ value: Double, of figure: UncertainParameter, currency: String) -> String {
        switch figure.part {
        case .amount, .amountOfYear, .valueOfHour, .fare, .money: style.amount(value, currency: currency)
        case .growth, .volumeGrowth, .uptake, .ceiling, .rollOutCeiling, .demandGrowth, .discountRate:
            style.percent(value, decimals: 2)
        case .volume, .volumeOfYear, .institutions, .demand, .hours, .trips, .delay, .horizon, .occurrence:
            style.significant(value, digits: 4)
        }
    }
}

extension Words {
    /// A rate at which the net present value of a view is zero, with the side on which the true one lies.
    func rate(of root: InternalRates.Root, in view: Account) -> String {
        root.isFarBelowZero
            ? "<" + NumberStyle.noBreakSpace + style.percent(-0.5)
            : style.percent(root.rate, decimals: 2, bound: view.gaps.bound(of: root))
    }
}
