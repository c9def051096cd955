import Numerics
import Projects

/// Evaluates blocks of draws of a compiled project, with sums as plain as their results allow.
///
/// Most draws are far from every point at which rounding could decide: their net present value is no difference of nearly
/// equal sums, and no cumulative one is nearly zero. Of these plain sums tell the same to some fifteen digits, in a few
/// multiplications. The others, and projects that are more than amounts times constants, a `CompiledProjectEvaluator` takes.
/// Which draws these are hangs on the draw alone.
package final class DrawEvaluator {
    private let careful: CompiledProjectEvaluator
    private let inputCount: Int
    /// Of each view; nothing where the project is more than that there.
    private let views: [PlainView?]

    /// Something that evaluates up to so many draws at a time; each thread needs one of its own.
    package init(_ compiled: CompiledProject, _ perspectives: [Perspective], blockSize: Int) {
        careful = compiled.evaluator(perspectives, blockSize: blockSize)
        inputCount = compiled.inputs.count
        views = perspectives.map { perspective in
            Perspective.allCases.firstIndex(of: perspective).flatMap { ConstantRows(compiled, view: $0) }.map {
                PlainView($0, years: compiled.years, inputs: compiled.inputs.count)
            }
        }
    }

    /// Whether plain sums serve for most draws, whatever the view.
    var isPlain: Bool { views.allSatisfy { $0 != nil } }

    /// Evaluates a block of draws: a column of values for each input, each column so many places behind the one before.
    ///
    /// Of each view the net present values and the months to the payback are put into a column each, from a row on. Sums that
    /// leave the range of numbers leave no result.
    package func evaluate(
        _ columns: UnsafePointer<Double>, stride: Int, count: Int, into results: SharedColumns, row: Int
    ) {
        if !isPlain { careful.evaluate(columns, stride: stride, count: count) }
        for (view, plain) in views.enumerated() where plain == nil {
            for draw in 0..<count { take(draw, of: view, to: results, row: row + draw) }
        }
        for (view, plain) in views.enumerated() {
            guard let plain else { continue }
            plain.evaluate(
                columns, stride: stride, count: count, results.place(2 * view, row), results.place(2 * view + 1, row))
            if !plain.uncertain.isEmpty { evaluateAnew(plain.uncertain, of: view, columns, stride, results, row) }
        }
    }

    /// Evaluates some draws of a block with care, side by side.
    private func evaluateAnew(
        _ draws: [Int], of view: Int, _ columns: UnsafePointer<Double>, _ stride: Int, _ results: SharedColumns,
        _ row: Int
    ) {
        // What has no inputs takes no value, and yet needs a place to look at.
        var own = [Double](repeating: 0, count: max(1, inputCount) * draws.count)
        for input in 0..<inputCount {
            for (place, draw) in draws.enumerated() {
                own[input * draws.count + place] = columns[input * stride + draw]
            }
        }
        own.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { careful.evaluate(base, stride: draws.count, count: draws.count) }
        }
        for (place, draw) in draws.enumerated() { take(place, of: view, to: results, row: row + draw) }
    }

    /// Puts a result of the careful evaluation where it belongs.
    private func take(_ draw: Int, of view: Int, to results: SharedColumns, row: Int) {
        let (values, months) = careful.results(ofView: view)
        results[2 * view, row] = months[draw].isNaN ? .nan : values[draw]
        results[2 * view + 1, row] = months[draw]
    }
}
