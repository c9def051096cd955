/// Why options cannot be renewed to a common horizon.
package enum RenewalProblem: Error, Hashable, Sendable {
    /// Their lives have no common multiple that is short enough: the lives, and the least common multiple, in years.
    case livesTooFarApart([Int], common: Int)
    /// Amounts in current prices, at a nominal rate, are renewed at constant prices only by an inflation that is stated.
    case renewedWithoutInflation
}
