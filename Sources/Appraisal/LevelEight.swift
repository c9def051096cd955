import Numerics

/// Eight level annual projects side by side.
struct LevelEight {
    let investment, cost, benefit, years, rate: Eight
    /// ln(1 + r).
    private let growth: Eight
    private let isFlat: SIMDMask<SIMD8<Int64>>
    private let annuity: Eight
    /// The benefit less the cost, and what its rounding lost.
    let net, netLost: Eight
    private let gross: Eight
    /// Which bring more than they cost.
    let isGain: SIMDMask<SIMD8<Int64>>
    let netPresentValue, surplus: Eight

    /// A month's end counts as reached from here on, as a share of all amounts so far: as ``Payback`` has it.
    private static let tolerance = 1e-12

    @inline(__always)
    init(investment: Eight, cost: Eight, benefit: Eight, benefitLost: Eight, years: Eight, rate: Eight) {
        (self.investment, self.cost, self.benefit) = (investment, cost, benefit)
        (self.years, self.rate) = (years, rate)
        growth = logarithmOfOnePlus(rate)
        isFlat = growth .== 0
        annuity = Self.annuity(years: years, growth: growth, rate: rate)
        let difference = exactSum(benefit, -cost)
        net = difference.value
        netLost = difference.lost + benefitLost
        gross = cost + benefit
        isGain = net .> 0
        // What decimals lose when they are read; whole amounts lose nothing.
        let (ownNoise, yearlyNoise) = (
            Self.noise(investment, Eight(repeating: 0)),
            Self.noise(cost, Eight(repeating: 0)) + Self.noise(benefit, benefitLost)
        )
        surplus = Self.difference(net, netLost, times: years, less: investment, noise: ownNoise + years * yearlyNoise)
        // The rounding of the factors too, which grows with their logarithms.
        let factors: Eight = (4 + years * magnitude(growth)) * Double.ulpOfOne
        // A cost and a benefit that are the same leave nothing, and no rounding.
        let lost: Eight = (factors * gross * annuity).replacing(with: 0, where: (net .== 0) .& (netLost .== 0))
        let discounted: Eight = ownNoise + lost
        netPresentValue = Self.difference(net, netLost, times: annuity, less: investment, noise: discounted)
            .replacing(with: surplus, where: isFlat)
    }

    /// Σ (1 + r)^−k over some years.
    @inline(__always)
    private static func annuity(years: Eight, growth: Eight, rate: Eight) -> Eight {
        let end: Eight = exponentialMinusOne(0 - years * growth)
        return (0 - end / rate).replacing(with: years, where: growth .== 0)
    }

    /// How far decimals that were read may lie from those that were written.
    @inline(__always)
    private static func noise(_ amount: Eight, _ lost: Eight) -> Eight {
        let isWhole = ((amount + 0x1p52) - 0x1p52 .== amount) .| (amount .>= 0x1p52)
        return (amount * (2 * Double.ulpOfOne)).replacing(with: 0, where: isWhole .& (lost .== 0))
    }

    /// net × factor − investment with what its rounding loses; zero where nothing else is left.
    @inline(__always)
    private static func difference(
        _ net: Eight, _ netLost: Eight, times factor: Eight, less investment: Eight, noise: Eight
    ) -> Eight {
        let product = exactProduct(net, factor)
        let sum = exactSum(product.value, -investment)
        let value: Eight = sum.value + (sum.lost + (product.lost + netLost * factor))
        return value.replacing(with: 0, where: magnitude(value) .<= noise)
    }

    /// Present value of benefits ÷ present value of costs; exactly 1 where nothing is left between them.
    @inline(__always)
    var ratio: Eight {
        let ratio: Eight = (benefit * annuity) / (investment + cost * annuity)
        return ratio.replacing(with: 1, where: netPresentValue .== 0)
    }

    // MARK: Payback

    /// Years to the payback; no number where it is not reached.
    @inline(__always)
    var payback: Eight {
        let place: Eight = investment / net
        let months: Eight = place * 12
        let play: Eight = (12 * investment + gross * months) * Self.tolerance / net
        let turn = Self.crossing(months, play: play)
        let isReached = isGain .& (turn .<= years * 12)
        return (turn / 12).replacing(with: place, where: turn .== months).replacing(with: .nan, where: .!isReached)
    }

    /// Years to the payback of present values; no number where it is not reached.
    @inline(__always)
    var discountedPayback: Eight {
        // Of all amounts so far, whose net is the investment where it is covered; those of later years may be far larger.
        let tolerated: Eight = investment * (1 + gross / net) * Self.tolerance
        let isReached = isGain .& (netPresentValue .>= -tolerated)
        let none = Eight(repeating: .nan)
        guard isAny(isReached) else { return none }
        // What lies within the tolerance is covered, perhaps years before the rest would be.
        let wanted: Eight = investment - tolerated
        let share: Eight = (0 - (wanted * rate) / net).replacing(with: -0.5, where: .!isReached .| isFlat)
        let logarithm = logarithmOfOnePlus(share.replacing(with: -1 + 0x1p-53, where: share .<= -1))
        let exact: Eight = (0 - logarithm / growth).replacing(with: investment / net, where: isFlat)
        // The whole years before the one in which it is covered.
        let rounded: Eight = (exact + 0x1p52) - 0x1p52
        var year: Eight = rounded.replacing(with: rounded - 1, where: exact .<= rounded)
        year = year.replacing(with: 0, where: .!(year .>= 0))
        year = year.replacing(with: years - 1, where: year .>= years)
        let before = Self.annuity(years: year, growth: growth, rate: rate)
        let factor: Eight = (exponentialMinusOne(0 - year * growth) + 1) / (1 + rate)
        let covered = exactProduct(net, before)
        let left = exactSum(investment, -covered.value)
        let monthly: Eight = net * factor
        let place: Eight = (left.value + (left.lost - covered.lost)) / monthly
        let months: Eight = place * 12
        let sofar: Eight = investment + gross * (before + factor * 0.5)
        let turn = Self.crossing(months, play: 12 * Self.tolerance * sofar / monthly)
        let inside: Eight = (turn / 12).replacing(with: place, where: turn .== months)
        // What the tolerance covers is covered at the end at the latest.
        let found: Eight = year + inside
        return found.replacing(with: years, where: found .> years).replacing(with: none, where: .!isReached)
    }

    /// The place of a crossing at so many months: a month's end counts from some play before it on, and a place a hair short
    /// of an end is that end.
    @inline(__always)
    private static func crossing(_ months: Eight, play: Eight) -> Eight {
        let least: Eight = months - play
        let rounded: Eight = (least + 0x1p52) - 0x1p52
        var end: Eight = rounded.replacing(with: rounded + 1, where: rounded .< least)
        end = end.replacing(with: 0, where: end .< 0)
        return months.replacing(with: end, where: months - end .> -1e-9)
    }

    // MARK: Internal rate

    /// The rates at which net present values are zero; no number where no year brings more than it costs.
    @inline(__always)
    var internalRate: Eight {
        let one = Eight(repeating: 1)
        let quotient: Eight =
            investment.replacing(with: one, where: .!isGain) / net.replacing(with: one, where: .!isGain)
        let growths = AnnuityRate.growths(ofAnnuity: quotient, years: years)
        var rates = exponentialMinusOne(growths.values)
        // Where the years' net is near the investment the rate is small, and only the surplus tells it to its last digits.
        let isApart = isGain .& ((magnitude(growths.values) .< 0x1p-8) .| growths.isOpen)
        if isAny(isApart) {
            for lane in 0..<8 where isApart[lane] {
                rates[lane] =
                    if growths.isOpen[lane], !(growths.values[lane].magnitude < 0x1p-8) {
                        AnnuityRate.bisected(ofAnnuity: quotient[lane], years: years[lane])
                    } else if surplus[lane] == 0 {
                        0
                    } else {
                        AnnuityRate.refined(rates[lane], lacking: surplus[lane] / net[lane], years: Int(years[lane]))
                    }
            }
        }
        return rates.replacing(with: .nan, where: .!isGain)
    }
}
