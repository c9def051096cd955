import Facts
import Money
import Numerics

/// A number that was computed from figures of documents, and where their rounding leaves it.
package struct Reckoned: Sendable, Hashable {
    /// The number, of the figures as they are printed.
    package let value: Double
    /// Where it can lie.
    package let interval: Interval
}

/// Computes expressions: each number of the figures as printed, with where their rounding leaves it.
struct ClaimEvaluation {
    /// The country of the case.
    let country: String?
    /// What conversions look things up in.
    let money: MoneyTables

    /// What came of an expression.
    typealias Outcome = Result<Reckoned, Obstacle>

    /// An obstacle, so that it can be thrown.
    struct Obstacle: Error {
        let obstacle: AuditObstacle
    }

    func outcome(of expression: ClaimExpression) -> Outcome {
        do throws(Obstacle) {
            let result = try reckon(expression)
            guard result.value.isFinite else { throw Obstacle(obstacle: .divisionByZero) }
            return .success(result)
        } catch {
            return .failure(error)
        }
    }

    private func reckon(_ expression: ClaimExpression) throws(Obstacle) -> Reckoned {
        switch expression {
        case .figure(let figure):
            guard case .stated(let value) = figure.value else {
                throw Obstacle(obstacle: .unknown(figure.id ?? "", figure.value.unknown ?? .notStated))
            }
            return Reckoned(value: value, interval: figure.interval)
        case .number(let number): return Reckoned(value: number, interval: Interval(number))
        case .sum(let operands):
            return try reduced(operands) { Reckoned(value: $0.value + $1.value, interval: $0.interval + $1.interval) }
        case .product(let operands): return try reduced(operands, times)
        case .difference(let one, let other):
            return try reduced([one, other]) {
                Reckoned(value: $0.value - $1.value, interval: $0.interval - $1.interval)
            }
        case .ratio(let one, let other): return divided(try reckon(one), by: try reckon(other))
        case .share(let part, let whole):
            return times(divided(try reckon(part), by: try reckon(whole)), Self.exactly(100))
        case .growth(let from, let to):
            // (to − from) ÷ from is to ÷ from − 1: so the one figure is used once, and the interval is the least.
            let quotient = divided(try reckon(to), by: try reckon(from))
            return Reckoned(
                value: (quotient.value - 1) * 100,
                interval: (quotient.interval - Interval(1)) * Interval(100))
        case .rate(let rate, _, let units): return times(try reckon(rate), Self.exactly(units))
        case .conversion(let amount, let from, let to, let order):
            let amount = try reckon(amount)
            return times(amount, Self.exactly(try factor(from, to, order)))
        }
    }

    /// By what an amount is multiplied to bring it to another currency and price year.
    private func factor(_ from: PriceLevel, _ to: PriceLevel, _ order: ConversionOrder?) throws(Obstacle) -> Double {
        let converter = Converter(money, terms: ConversionTerms(order: order ?? .inflateFirst))
        do throws(ConversionProblem) {
            return try converter.path(from: from, to: to, country: country).amount(of: 1)
        } catch {
            throw Obstacle(obstacle: .noConversion(error))
        }
    }

    private static func exactly(_ number: Double) -> Reckoned { Reckoned(value: number, interval: Interval(number)) }

    private func times(_ one: Reckoned, _ other: Reckoned) -> Reckoned {
        Reckoned(value: one.value * other.value, interval: one.interval * other.interval)
    }

    private func divided(_ one: Reckoned, by other: Reckoned) -> Reckoned {
        Reckoned(value: one.value / other.value, interval: one.interval / other.interval)
    }

    private func reduced(_ operands: [ClaimExpression], _ combine: (Reckoned, Reckoned) -> Reckoned) throws(Obstacle)
        -> Reckoned
    {
        var result: Reckoned?
        for operand in operands {
            let next = try reckon(operand)
            result = result.map { combine($0, next) } ?? next
        }
        return result ?? Self.exactly(0)
    }
}
