/// Correlations of some things, two by two.
package enum CorrelationMatrix {
    /// The lower triangle L with L Lᵀ = the matrix, row by row; nothing where the matrix is not positive definite.
    ///
    /// A. L. Cholesky's method; a pivot within rounding of zero counts as none.
    package static func factor(_ matrix: [Double], size: Int) -> [Double]? {
        guard case .factor(let factor) = attempt(matrix, size: size) else { return nil }
        return factor
    }

    /// What came of a factorisation.
    package enum Attempt {
        case factor([Double])
        /// The first row that contradicts the rows above it.
        case contradiction(row: Int)
    }

    package static func attempt(_ matrix: [Double], size: Int) -> Attempt {
        var factor = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            for column in 0...row {
                var value = matrix[row * size + column]
                for inner in 0..<column { value -= factor[row * size + inner] * factor[column * size + inner] }
                if row == column {
                    guard value > 1e-10 else { return .contradiction(row: row) }
                    factor[row * size + row] = value.squareRoot()
                } else {
                    factor[row * size + column] = value / factor[column * size + column]
                }
            }
        }
        return .factor(factor)
    }
}
