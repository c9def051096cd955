import Numerics
import Testing

@Suite("Compensated sums")
struct CompensatedSumTests {
    @Test("A small term between large ones that cancel is kept")
    func cancel() {
        #expect(compensatedSum([1e16, 1, -1e16]) == 1)
        #expect(compensatedSum([1, 1e16, -1e16]) == 1)
        #expect(compensatedSum([1e16, -1e16, 1]) == 1)
        // The second small term meets a sum that is already larger than it, and the large term a smaller sum.
        #expect(compensatedSum([1, 1e100, 1, -1e100]) == 2)
    }

    @Test("An empty sum is zero, and a single term itself")
    func short() {
        #expect(compensatedSum([]) == 0)
        #expect(CompensatedSum().value == 0)
        #expect(compensatedSum([0.1]) == 0.1)
        #expect(compensatedSum([-.leastNonzeroMagnitude]) == -.leastNonzeroMagnitude)
    }

    @Test("Terms added one by one make the same sum")
    func stepwise() {
        var sum = CompensatedSum()
        for term in [0.1, 0.2, 0.3, 0.4] { sum.add(term) }
        #expect(sum.value == compensatedSum([0.1, 0.2, 0.3, 0.4]))
        #expect(sum.value == 1)
    }

    @Test("A million tenths are a hundred thousand, where plain addition is off in the eleventh digit")
    func long() {
        let tenths = [Double](repeating: 0.1, count: 1_000_000)
        #expect(compensatedSum(tenths) == 100_000)
        #expect(tenths.reduce(0, +) != 100_000)
    }

    @Test("The error does not grow with the number of terms that cancel")
    func longCancelling() {
        // Each round adds 1e16 + 1 − 1e16.
        var sum = CompensatedSum()
        for _ in 0..<100_000 {
            sum.add(1e16)
            sum.add(1)
            sum.add(-1e16)
        }
        #expect(sum.value == 100_000)
    }

    @Test("The order of the terms changes nothing")
    func order() {
        let terms = (1...1000).map { 1 / Double($0) }
        // H₁₀₀₀ = 7.485470860550344912656518…
        #expect(compensatedSum(terms) == 7.485470860550345)
        #expect(compensatedSum(terms.reversed()) == 7.485470860550345)
    }

    @Test("Beyond the range of numbers a sum is infinite, with its sign, and not NaN")
    func infinite() {
        #expect(compensatedSum([1e308, 1e308]) == .infinity)
        #expect(compensatedSum([-1e308, -1e308, 1]) == -.infinity)
        #expect(compensatedSum([1, .infinity, 2]) == .infinity)
        #expect(compensatedSum([.infinity, -1e308, -1e308]) == .infinity)
    }

    @Test("What is no number at all stays none")
    func undefined() {
        #expect(compensatedSum([.infinity, -.infinity]).isNaN)
        #expect(compensatedSum([1, .nan, 2]).isNaN)
    }
}
