import Appraisal
import ProjectSamples
import Testing

@testable import Risk
@testable import Valuation

// The exact mean and standard deviation of the ten-year project: the inputs are independent, so with the annuity
// A(g) = Σ (1 + g)^(k−1) ÷ 1.035^k over ten years, E = −E[I] + E[S] E[A] − E[O] A(0), and the variance follows from the
// second moments. E[A] and E[A²] were integrated over the triangle of g with SciPy's `quad` to 1e-14: E[A] =
// 8.937340374548372, A(0) = 8.316605322577958.
@Suite("Simulation")
struct SimulationTests {
    static let exactMean = 63_722.360560562374
    static let exactDeviation = 30_128.740469477205

    @Test("The mean lies within four standard errors of the exact one, for one seed after another", arguments: 1...4)
    func mean(seed: Int) throws {
        let view = try simulate(project(tenYears), draws: 50_000, seed: UInt64(seed)).views[0]
        let (mean, error) = (try #require(view.mean), try #require(view.standardError))
        #expect((mean - Self.exactMean).magnitude < 4 * error)
        #expect(try #require(view.standardDeviation).isClose(to: Self.exactDeviation, within: 0.02))
        #expect(error.isClose(to: Self.exactDeviation / 50_000.squareRoot(), within: 0.02))
    }

    // 8 000 000 draws of NumPy (default_rng(5)) of the same project, whose own error is a tenth of the tolerances.
    @Test("Percentiles, the chance of a loss and paybacks agree with an independent simulation")
    func percentiles() throws {
        let view = try simulate(project(tenYears), draws: 200_000, late: 72).views[0]
        let expected = [14_895.0, 24_670, 42_248, 63_303, 84_849, 103_481, 113_952]
        for (percentile, value) in zip(view.percentiles, expected) {
            #expect((percentile.value.value - value).magnitude < 600, "\(percentile)")
            let interval = try #require(percentile.value.interval)
            #expect(interval.contains(percentile.value.value))
            #expect(interval.upperBound - interval.lowerBound < 1000)
        }
        #expect((view.chanceOfLoss.value - 0.01249).magnitude < 0.001)
        #expect((view.chanceOfNoPayback.value - 0.00053).magnitude < 0.0003)
        #expect((try #require(view.chanceOfLatePayback).value - 0.3024).magnitude < 0.005)
        for (payback, value) in zip(view.paybacks, [48.51, 64.99, 89.91]) {
            #expect((payback.months - value).magnitude < 0.5)
        }
        #expect(view.histogram.classes.reduce(0) { $0 + $1.count } == 200_000)
    }

    @Test("A percentile's interval holds the true one in about 95 of a hundred simulations")
    func coverage() throws {
        let median = 63_303.0
        let project = try project(tenYears)
        let held = try (1...200).count { seed in
            let view = try simulate(project, draws: 400, seed: UInt64(seed)).views[0]
            return try #require(view.percentiles[3].value.interval).contains(median)
        }
        #expect((180...199).contains(held), "\(held)")
    }

    @Test("Sobol points converge faster, and say so")
    func sobol() throws {
        let random = try simulate(project(tenYears), draws: 16_384).views[0]
        let even = try simulate(project(tenYears), draws: 16_384, points: .sobol).views[0]
        let error = try #require(even.standardError)
        #expect(error < 0.05 * (try #require(random.standardError)))
        #expect((try #require(even.mean) - Self.exactMean).magnitude < 4 * error)
        #expect(try simulate(project(tenYears), draws: 100_000, points: .sobol).settings.draws == 131_072)
    }

    // Rank 0.7 among normal scores gives a covariance of 6 310 000 between investment and operating cost (4 000 000 draws
    // with SciPy), so a standard deviation of √(30 128.74² + 2 × 6 310 397 × 8.3166) = 31 823.
    @Test("A correlation of 0.7 between two costs raises the spread as it should, and changes no margin")
    func correlation() throws {
        let correlated = tenYears + ", \"correlations\": [ { \"between\": [\"build\", \"run\"], \"rank\": 0.7 } ]"
        let plain = try simulate(project(tenYears), draws: 102_400)
        let together = try simulate(project(correlated), draws: 102_400)
        #expect(try #require(together.views[0].standardDeviation).isClose(to: 31_823, within: 0.01))
        let (mean, error) = (
            try #require(together.views[0].mean), try #require(together.views[0].standardError)
        )
        #expect((mean - Self.exactMean).magnitude < 4 * error)

        // Block by block each input holds the very values that it held before.
        let settings = SimulationSettings(draws: 5000, seed: 3)
        let size = SimulationSettings.blockSize
        for block in 0..<settings.blocks {
            func columns(_ body: String) throws -> (count: Int, values: [Double]) {
                var values = [Double](repeating: 0, count: 4 * size)
                let source = DrawSource(try CompiledProject(of: project(body), on: terms(0.035)), settings)
                let count = values.withUnsafeMutableBufferPointer { source.fill($0, block: block) }
                return (count, values)
            }
            let (one, other) = (try columns(tenYears), try columns(correlated))
            #expect(one.count == other.count)
            for input in 0..<4 {
                let range = (input * size)..<(input * size + one.count)
                #expect(one.values[range].sorted() == other.values[range].sorted())
            }
        }
        _ = plain
    }

    @Test("The ranks of correlated inputs correlate as asked", arguments: [-0.9, -0.3, 0.5, 0.7, 0.95])
    func ranks(rank: Double) throws {
        let body =
            tenYears + ", \"correlations\": [ { \"between\": [\"build\", \"staff.growth\"], \"rank\": \(rank) } ]"
        let settings = SimulationSettings(draws: 10_240, seed: 1)
        let plan = try CompiledProject(of: project(body), on: terms(0.035))
        let source = DrawSource(plan, settings)
        let size = SimulationSettings.blockSize
        var columns = [Double](repeating: 0, count: plan.inputs.count * size)
        var drawn = [[Double]](repeating: [], count: plan.inputs.count)
        for block in 0..<settings.blocks {
            let count = columns.withUnsafeMutableBufferPointer { source.fill($0, block: block) }
            for input in drawn.indices { drawn[input] += columns[(input * size)..<(input * size + count)] }
        }
        let ids = plan.inputs.map(\.id)
        let first = try #require(ids.firstIndex(of: "build.amount"))
        let second = try #require(ids.firstIndex(of: "staff.growth"))
        let one = try #require(SpreadShares.standardisedRanks(drawn[first][...]))
        let other = try #require(SpreadShares.standardisedRanks(drawn[second][...]))
        let attained = zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
        #expect((attained - rank).magnitude < 0.01, "\(attained)")
    }

    @Test("One thread, two, eight and any sharding give the same bits")
    func determinism() throws {
        let body = tenYears + ", \"correlations\": [ { \"between\": [\"build\", \"run\"], \"rank\": 0.7 } ]"
        let plan = try CompiledProject(of: project(body), on: terms(0.035))
        for points in SimulationSettings.Points.allCases {
            let settings = SimulationSettings(draws: 20_000, seed: 1, points: points)
            func outcomes(_ blocks: Range<Int>, threads: Int) -> SimulationOutcomes {
                SimulationOutcomes(of: plan, settings, blocks: blocks, views: [.social, .fiscal], threads: threads)
            }
            let whole = outcomes(0..<settings.blocks, threads: 1)
            let shards = (1...8).map { outcomes(settings.blocks(ofShard: $0, of: 8), threads: 2) }
            let joined = try #require(SimulationOutcomes(joining: shards.reversed(), blocks: settings.blocks))
            for other in [outcomes(0..<settings.blocks, threads: 2), outcomes(0..<settings.blocks, threads: 8), joined]
            {
                #expect(other.netPresentValues == whole.netPresentValues)
                #expect(other.paybacks == whole.paybacks)
            }
            #expect(SimulationOutcomes(joining: Array(shards.dropLast()), blocks: settings.blocks) == nil)
            #expect(SimulationOutcomes(joining: shards + [shards[0]], blocks: settings.blocks) == nil)
        }
    }

    @Test("Views in which every line counts alike share their results, and others do not")
    func alike() throws {
        func plan(_ more: String) throws -> CompiledProject {
            try CompiledProject(
                of: project(
                    """
                    "investment": [ { "what": "a", "amount": 100, "low": 80, "high": 140 \(more) } ], "operating": [],
                    "savings": [ { "what": "b", "to": "government", "amount": 40, "per": "year", "low": 20, "high": 50 } ]
                    """), on: terms(0.035))
        }
        // A tax is a cost of the budget and none of society; what citizens see is nothing of either.
        let (same, taxed) = (try plan(""), try plan(", \"includesTax\": \"18%\""))
        #expect(same.firstAlike(Perspective.allCases) == [0, 0, 2])
        #expect(taxed.firstAlike(Perspective.allCases) == [0, 1, 2])
        let settings = SimulationSettings(draws: 5000, seed: 1)
        for plan in [same, taxed] {
            func outcomes(_ views: [Perspective]) -> SimulationOutcomes {
                SimulationOutcomes(of: plan, settings, blocks: 0..<settings.blocks, views: views)
            }
            let all = outcomes(Perspective.allCases)
            for (place, view) in Perspective.allCases.enumerated() {
                #expect(outcomes([view]).netPresentValues[0] == all.netPresentValues[place])
                #expect(outcomes([view]).paybacks[0] == all.paybacks[place])
            }
            let told = [1, 2, 8].map {
                Simulation(of: plan, settings, outcomes: all, explaining: .social, threads: $0)
            }
            for simulation in told {
                #expect(simulation.views.map(\.perspective) == Perspective.allCases)
                #expect(simulation.views.map(\.mean) == told[0].views.map(\.mean))
                #expect(simulation.shares?.shares.map(\.share) == told[0].shares?.shares.map(\.share))
            }
        }
    }

    @Test("The shares of the spread are those of the variances, and add up to what ranks explain")
    func shares() throws {
        let shares = try #require(try simulate(project(tenYears), draws: 50_000).shares)
        #expect(shares.shares.map(\.input.id) == ["staff.amount", "build.amount", "staff.growth", "run.amount"])
        #expect(shares.shares.map { $0.coefficient > 0 } == [true, false, true, false])
        // Of the variance: Var(S) E[A]² = 0.706, Var(I) = 0.171, Var(A) E[S]² = 0.077, Var(O) A(0)² = 0.039.
        for (share, variance) in zip(shares.shares, [0.706, 0.171, 0.077, 0.039]) {
            #expect((share.share - variance).magnitude < 0.03, "\(share.input.id): \(share.share)")
        }
        #expect(shares.explained > 0.94 && shares.explained <= 1)
    }

    @Test("A tail without a mean or a deviation leaves those out")
    func tails() throws {
        func tail(_ range: String) throws -> Simulation {
            try simulate(
                project(
                    """
                    "investment": [ { "what": "a", "amount": 100, "range": { "distribution": "overrun"\(range) } } ],
                    "savings": [ { "what": "b", "to": "citizens", "amount": 40, "per": "year" } ]
                    """), draws: 2000)
        }
        #expect(try tail("").views[0].mean != nil)
        #expect(try tail("").views[0].standardError == nil)
        #expect(try tail(", \"tailIndex\": 0.9").views[0].mean == nil)
        #expect(try tail(", \"cap\": 10").views[0].standardError != nil)
    }
}
