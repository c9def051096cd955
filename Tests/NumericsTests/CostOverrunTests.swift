import Testing

@testable import Numerics

// Expected values: Python with SciPy 1.17, the body's parameters by `brentq` on the two conditions, the moments by
// integrating the chance of more (`quad`), the quantiles by inverting it.
@Suite("The fat-tailed cost overrun")
struct CostOverrunTests {
    private let published = Distribution.overrun(CostOverrun(estimate: 1))

    @Test("Its median, threshold and tail are those of the published fit")
    func anchors() {
        #expect(published.quantile(0.5).isClose(to: 1, within: 1e-14))
        // 495 of 4 677 projects above twice the estimate; a tail of index 1.3 halves the chance every 2^(1/1.3).
        #expect((1 - published.cumulative(2)).isClose(to: 495.0 / 4677, within: 1e-14))
        #expect((1 - published.cumulative(20)).isClose(to: 495.0 / 4677 * 0.0501187233627272, within: 1e-14))
        // The source's own mean, 1.8, was no input.
        #expect(published.mean.isClose(to: 1.806986690544331, within: 1e-12))
        #expect(published.standardDeviation == .infinity)
    }

    @Test("Its quantiles agree with an independent implementation")
    func quantiles() {
        let expected: [(Double, Double)] = [
            (0.001, 0.30745458150029215), (0.05, 0.528859112992616), (0.25, 0.7658097475571704),
            (0.75, 1.3434500545019565), (0.89, 1.9446411759423732), (0.9, 2.0892103652070517),
            (0.95, 3.560768234489662), (0.999, 72.18445972764552),
        ]
        for (chance, value) in expected {
            #expect(published.quantile(chance).isClose(to: value, within: 1e-11), "\(chance)")
            #expect(published.cumulative(value).isClose(to: chance, within: 1e-12), "\(chance)")
        }
    }

    @Test("The density has no jump at the threshold")
    func continuity() {
        let step = 1e-6
        let below = published.cumulative(2) - published.cumulative(2 - step)
        let above = published.cumulative(2 + step) - published.cumulative(2)
        #expect((below / above).isClose(to: 1, within: 1e-5))
    }

    @Test("A cap makes both moments finite")
    func cap() {
        let capped = Distribution.overrun(CostOverrun(estimate: 1, cap: 10))
        #expect(capped.mean.isClose(to: 1.371619628971522, within: 1e-10))
        #expect(capped.standardDeviation.isClose(to: 1.4326635109769763, within: 1e-10))
        #expect(capped.quantile(0.999) == 10)
        #expect(capped.cumulative(10) == 1)
    }

    @Test("Other parameters, times the estimate")
    func others() {
        let overrun = Distribution.overrun(
            CostOverrun(estimate: 200, median: 1.1, threshold: 3, tailShare: 0.05, tailIndex: 2.5))
        #expect(overrun.mean.isClose(to: 200 * 1.3689221849410345, within: 1e-11))
        #expect(overrun.quantile(0.5).isClose(to: 220, within: 1e-13))
        #expect(overrun.quantile(0.999).isClose(to: 200 * 14.345287496850553, within: 1e-12))
        #expect(overrun.cumulative(300).isClose(to: 0.709946074876667, within: 1e-12))
        #expect(Distribution.overrun(CostOverrun(estimate: 1, tailIndex: 1)).mean == .infinity)
    }
}
