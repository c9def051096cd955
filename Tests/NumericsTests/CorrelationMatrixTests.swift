import Numerics
import Testing

@Suite("The factor of a matrix of correlations")
struct CorrelationMatrixTests {
    /// L = [1 0; 0.6 0.8], since 0.36 + 0.64 = 1.
    @Test("It is the lower triangle whose product with its transpose is the matrix")
    func twoByTwo() throws {
        let factor = try #require(CorrelationMatrix.factor([1, 0.6, 0.6, 1], size: 2))
        #expect(factor[0] == 1 && factor[1] == 0 && factor[2] == 0.6)
        #expect(abs(factor[3] - 0.8) < 1e-15)
    }

    @Test("Of what contradicts itself there is none, and the first row that does is told")
    func contradiction() {
        // Two things that both go with a third cannot go against each other.
        let matrix: [Double] = [1, 0.9, 0.9, 0.9, 1, -0.9, 0.9, -0.9, 1]
        #expect(CorrelationMatrix.factor(matrix, size: 3) == nil)
        guard case .contradiction(let row) = CorrelationMatrix.attempt(matrix, size: 3) else {
            Issue.record("no contradiction")
            return
        }
        #expect(row == 2)
    }
}
