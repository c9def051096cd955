import Numerics

/// The smallest unit in which the amounts of a budget are counted.
///
/// It is the currency's own: a cent of a dollar, a guaraní. Of amounts so large that a `Double` no longer tells cents, it is
/// the smallest power of ten that it does tell.
package struct BudgetUnit: Sendable, Hashable {
    /// How many decimals of the currency it has; below zero for tens and hundreds of it.
    package let decimals: Int

    /// The unit of a currency with so many decimals, for amounts of which none is larger.
    package init(currencyDecimals: Int, largest: Double) {
        var decimals = currencyDecimals
        // Up to 2⁵³ all whole numbers are told apart.
        while largest.isFinite, abs(largest) * Self.scale(decimals) > 0x1p52, decimals > -300 { decimals -= 1 }
        self.decimals = decimals
    }

    /// How many units an amount is, not rounded.
    package func count(_ amount: Double) -> Double {
        decimals < 0 ? amount / Self.scale(-decimals) : amount * Self.scale(decimals)
    }

    /// The amount of so many units.
    package func amount(_ count: Double) -> Double {
        decimals < 0 ? count * Self.scale(-decimals) : count / Self.scale(decimals)
    }

    /// How many units an amount is, halves rounded away from zero on the decimal that people see.
    package func rounded(_ amount: Double) -> Double {
        guard let decimal = ShortestDecimal(amount)?.rounded(decimals: decimals).scaled(byPowerOfTen: decimals),
            let count = MachineNumber.number(decimal.integerText)
        else { return amount }
        return decimal.isNegative ? -count : count
    }

    /// Ten to a power, exact up to 22.
    private static func scale(_ power: Int) -> Double {
        (0..<abs(power)).reduce(1) { scale, _ in power < 0 ? scale / 10 : scale * 10 }
    }
}
