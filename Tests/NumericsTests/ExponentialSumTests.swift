import Testing

@testable import Numerics

@Suite("Zeros of sums of exponentials")
struct ExponentialSumTests {
    /// All sequences of so many coefficients from −2 to 2.
    private static func everyFlow(count: Int) -> [[Int]] {
        (0..<count).reduce([[]]) { flows, _ in flows.flatMap { flow in (-2...2).map { flow + [$0] } } }
    }

    @Test("The chain of derivatives and the scan of intervals find the same zeros", arguments: 2...4)
    func twoMethods(flows: Int) throws {
        for flow in Self.everyFlow(count: flows) {
            let sum = ExponentialSum(netting: flow.map(Double.init), at: flow.indices.map(Double.init))
            guard sum.signChanges > 0 else { continue }
            let bounds = try #require(sum.bounds)
            let (chained, scanned) = (sum.chainedZeros(in: bounds), sum.scannedZeros(in: bounds))
            #expect(chained.map(\.slope) == scanned.map(\.slope), "\(flow)")
            for (one, other) in zip(chained, scanned) {
                #expect((one.place - other.place).magnitude < 1e-12, "\(flow)")
            }
        }
    }

    @Test("Both methods agree on irregular times too")
    func twoMethodsOnIrregularTimes() throws {
        // A linear congruential generator (Knuth's MMIX constants): the same flows on every run.
        var state: UInt64 = 2008
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) * 0x1p-53
        }
        for _ in 0..<300 {
            let count = 2 + Int(next() * 12)
            let times = (0..<count).map { _ in 10 * next() }
            let amounts = (0..<count).map { _ in 2 * next() - 1 }
            let sum = ExponentialSum(netting: amounts, at: times)
            guard sum.signChanges > 0 else { continue }
            let bounds = try #require(sum.bounds)
            let (chained, scanned) = (sum.chainedZeros(in: bounds), sum.scannedZeros(in: bounds))
            #expect(chained.map(\.slope) == scanned.map(\.slope))
            for (one, other) in zip(chained, scanned) {
                #expect((one.place - other.place).magnitude < 1e-9 * max(1, one.place.magnitude))
            }
        }
    }
}
