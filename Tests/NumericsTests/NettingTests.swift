import Testing

@testable import Numerics

@Suite("Netting")
struct NettingTests {
    @Test("Parts that cancel but for the rounding of decimals net to zero")
    func cancel() {
        #expect(netted([0.1, 0.2, -0.3]) == 0)
        #expect(netted([1.1, 2.2, -3.3]) == 0)
        #expect(netted([-100, 100]) == 0)
    }

    @Test("A single amount stands as it is, and so does a difference that no rounding explains")
    func keep() {
        #expect(netted([0.1]) == 0.1)
        #expect(netted([0.1, 0.2, -0.30000000000001]) < 0)
        #expect(netted([1e9, -1e9, 0.01]) == 0.01)
        #expect(netted([]) == 0)
    }
}
