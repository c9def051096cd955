import Testing

@testable import Numerics

@Suite("Distributions")
struct DistributionTests {
    /// What SciPy 1.17 gives: `mean()`, `std()`, and `ppf` at ``chances``.
    struct Reference: Sendable {
        let name: String
        let distribution: Distribution
        let mean: Double
        let deviation: Double
        let quantiles: [Double]
    }

    static let chances = [1e-12, 1e-6, 0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1 - 1e-6]

    static let references = [
        Reference(
            name: "uniform", distribution: .uniform(low: 2, high: 5), mean: 3.5, deviation: 0.8660254037844386,
            quantiles: [2.000000000003, 2.000003, 2.003, 2.15, 2.75, 3.5, 4.25, 4.85, 4.997, 4.9999970000000005]),
        Reference(
            name: "triangular", distribution: .triangular(low: 80, mode: 100, high: 140), mean: 106.66666666666666,
            deviation: 12.472191289246473,
            quantiles: [
                80.00003464101616, 80.03464101615138, 81.09544511501034, 87.74596669241484, 97.32050807568876,
                105.35898384862244, 115.50510257216823, 129.04554884989668, 138.45080666151705, 139.95101020514363,
            ]),
        Reference(
            name: "triangular with its mode at the end", distribution: .triangular(low: 0, mode: 0, high: 1),
            mean: 0.3333333333333333, deviation: 0.23570226039551584,
            quantiles: [
                5e-13, 5.000001249999e-07, 0.0005001250625390474, 0.025320565519103666, 0.1339745962155614,
                0.2928932188134524, 0.5, 0.776393202250021, 0.9683772233983162, 0.9989999999999857,
            ]),
        Reference(
            name: "PERT", distribution: .pert(low: 15, mode: 22, high: 30), mean: 22.166666666666668,
            deviation: 2.8319324267788013,
            quantiles: [
                15.000431907878333, 15.05361236096067, 15.609239437563447, 17.57847480957162, 20.041958761744613,
                22.12731451134629, 24.2535414109417, 26.890327462543183, 29.172954037834124, 29.910830164942947,
            ]),
        Reference(
            name: "skewed PERT", distribution: .pert(low: 2, mode: 3, high: 6), mean: 3.333333333333333,
            deviation: 0.7126966450997984,
            quantiles: [
                2.000001264911464, 2.0012653112855747, 2.040407151534951, 2.3057615656493153, 2.775054438215885,
                3.25524068182279, 3.8167222590944627, 4.629633272004554, 5.511944681554086, 5.915047127197175,
            ]),
        Reference(
            name: "PERT with its mode at the end", distribution: .pert(low: 0, mode: 0, high: 1),
            mean: 0.16666666666666666, deviation: 0.14085904245475275,
            quantiles: [
                2.0000000000008e-13, 2.0000008000004803e-07, 0.00020008004803362555, 0.010206218313011496,
                0.05591248870509801, 0.12944943670387585, 0.24214171674480095, 0.450719728346941, 0.748811356849042,
                0.9369042655516178,
            ]),
        Reference(
            name: "normal", distribution: .normal(mean: 10, standardDeviation: 2), mean: 10, deviation: 2,
            quantiles: [
                -4.0689676506022625, 0.49315138235420264, 3.8195353876643736, 6.710292746097054, 8.651020499607837, 10,
                11.348979500392163, 13.289707253902945, 16.180464612335626, 19.506848617634176,
            ]),
        Reference(
            name: "log-normal by P10 and P90", distribution: .logNormal(p10: 80, p90: 140), mean: 108.3828288993178,
            deviation: 23.94862895617798,
            quantiles: [
                22.781724905399887, 37.48700716699296, 53.899858643111386, 73.89942038747601, 91.3382486696259,
                105.83005244258358, 122.62113805696931, 151.55734566354042, 207.79275274465667, 298.77018322890547,
            ]),
        Reference(
            name: "log-normal by mean and deviation", distribution: .logNormalByMean(mean: 100, standardDeviation: 20),
            mean: 100, deviation: 20,
            quantiles: [
                24.347646057891662, 38.25144049981147, 53.17367396790803, 70.79648819726276, 85.79685880089252,
                98.05806756909209, 112.0715227779948, 135.81725393769452, 180.82979598490437, 251.37313757951037,
            ]),
    ]

    @Test("Means and standard deviations are the closed forms", arguments: references.indices)
    func moments(index: Int) {
        let reference = Self.references[index]
        #expect(reference.distribution.mean.isClose(to: reference.mean, within: 1e-14), "\(reference.name)")
        #expect(
            reference.distribution.standardDeviation.isClose(to: reference.deviation, within: 1e-13),
            "\(reference.name)")
    }

    @Test("Quantiles agree with an independent implementation", arguments: references.indices)
    func quantiles(index: Int) {
        let reference = Self.references[index]
        for (chance, expected) in zip(Self.chances, reference.quantiles) {
            let value = reference.distribution.quantile(chance)
            #expect(value.isClose(to: expected, within: 1e-12), "\(reference.name) at \(chance): \(value)")
        }
    }

    @Test("The chance of a quantile or less is the share that it was asked for", arguments: references.indices)
    func roundTrip(index: Int) {
        let reference = Self.references[index]
        for step in 1..<200 {
            let chance = Double(step) / 200
            let back = reference.distribution.cumulative(reference.distribution.quantile(chance))
            #expect(back.isClose(to: chance, within: 1e-12), "\(reference.name) at \(chance): \(back)")
        }
    }

    @Test(
        "What a simulation draws from the table of a PERT is its quantile",
        arguments: [(15.0, 22.0, 30.0), (0, 0, 1), (2, 3, 6)])
    func table(low: Double, mode: Double, high: Double) {
        let distribution = Distribution.pert(low: low, mode: mode, high: high)
        let chances = (1..<2000).map { Double($0) / 2000 } + [0x1p-40, 0x1p-33, 0x1p-32, 0x1p-31, 1e-5, 1 - 1e-9, 0.5]
        var values = chances
        values.withUnsafeMutableBufferPointer { Sampler(of: distribution).transform($0) }
        for (chance, value) in zip(chances, values) {
            #expect(value.isClose(to: distribution.quantile(chance), within: 1e-11), "\(chance): \(value)")
        }
    }

    @Test(
        "The table of a beta distribution has its quantiles to 1 part in 10¹² of the way to the nearer end",
        arguments: [(1.0, 5.0), (2.87, 3.13), (5, 1)])
    func table(alpha: Double, beta: Double) {
        let distribution = BetaDistribution(alpha: alpha, beta: beta)
        var chances = (1..<3000).map { Double($0) / 3000 }
        // The ends of the pieces, and what lies between them near both ends.
        for exponent in 1..<34 {
            for fraction in [1, 1.25, 1.4, 1.5, 1.75, 1.999] {
                let chance = Double(sign: .plus, exponent: -1 - exponent, significand: fraction)
                chances += [chance, 1 - chance]
            }
        }
        var values = chances
        values.withUnsafeMutableBufferPointer { QuantileTable(of: distribution).transform($0) }
        for (chance, value) in zip(chances, values) {
            let own = distribution.quantile(chance)
            // Of what lies between it and the nearer end, and the rounding of 1 − x.
            let distance = chance <= 0.5 ? own : 1 - own
            #expect((value - own).magnitude <= 1e-12 * distance + 2e-16, "\(chance): \(value), \(own)")
        }
    }

    @Test("A triangular distribution has the same quantiles eight at a time")
    func triangle() {
        let chances = (1..<100).map { Double($0) / 100 }
        for distribution in [
            Distribution.triangular(low: 80e3, mode: 100e3, high: 140e3), .triangular(low: -1, mode: -1, high: 2),
        ] {
            var values = chances
            values.withUnsafeMutableBufferPointer { Sampler(of: distribution).transform($0) }
            #expect(values == chances.map { distribution.quantile($0) })
        }
    }

    @Test("Beyond its ends a bounded distribution is certain")
    func ends() {
        for distribution: Distribution in [
            .uniform(low: 2, high: 5), .triangular(low: 2, mode: 3, high: 5), .pert(low: 2, mode: 3, high: 5),
        ] {
            #expect(distribution.cumulative(1.9) == 0)
            #expect(distribution.cumulative(5.1) == 1)
        }
        #expect(Distribution.constant(3).cumulative(3) == 1)
        #expect(Distribution.constant(3).standardDeviation == 0)
        #expect(Distribution.logNormal(p10: 1, p90: 2).cumulative(-1) == 0)
    }
}
