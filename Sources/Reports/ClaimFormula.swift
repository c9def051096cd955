import Casebook
import Facts
import Languages
import Money
import Numerics
import Wording

/// How a claim is computed, as a formula of the ids and figures that it uses: the same in every language.
///
/// ```swift
/// ClaimFormula(.ratio(.figure(saving), .product([.figure(reports), .number(2)]))).text
/// // "citizens-saving ÷ (reports-online × 2)"
/// ```
struct ClaimFormula: Equatable {
    let text: String

    init(_ expression: ClaimExpression) {
        text = Self.text(expression)
    }

    /// What a check holds the figure against: "a + b", "≤ c".
    init?(_ check: Claim.Check?) {
        switch check {
        case .equals(let expression)?: text = Self.text(expression)
        case .atLeast(let expression)?: text = "≥ " + Self.text(expression)
        case .atMost(let expression)?: text = "≤ " + Self.text(expression)
        case .plausible(let low, let high)?:
            let limits = [low.map { "≥ " + Self.text($0) }, high.map { "≤ " + Self.text($0) }]
            text = limits.compactMap { $0 }.joined(separator: ", ")
        case nil: return nil
        }
    }

    private static func text(_ expression: ClaimExpression) -> String {
        switch expression {
        case .figure(let figure): figure.id ?? figure.value.value.map(machineText) ?? ""
        case .number(let number): machineText(number)
        case .sum(let operands): operands.map(text).joined(separator: " + ")
        case .difference(let one, let other): "\(text(one)) − \(factor(other))"
        case .product(let operands): operands.map(factor).joined(separator: " × ")
        case .ratio(let one, let other): "\(factor(one)) ÷ \(factor(other))"
        case .share(let part, let whole): "\(factor(part)) ÷ \(factor(whole)) × 100"
        case .growth(let from, let to): "(\(text(to)) − \(factor(from))) ÷ \(factor(from)) × 100"
        case .rate(let rate, _, let units): "\(factor(rate)) × \(machineText(units))"
        case .conversion(let amount, let from, let to, let order):
            "\(factor(amount)) [\(from.text) → \(to.text)\(order.map { ", \($0.rawValue)" } ?? "")]"
        }
    }

    /// An operand in brackets where it is an operation itself.
    private static func factor(_ expression: ClaimExpression) -> String {
        switch expression {
        case .figure, .number, .conversion: text(expression)
        default: "(\(text(expression)))"
        }
    }

    private static func machineText(_ number: Double) -> String { MachineNumber.text(number) }
}
