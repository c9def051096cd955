/// Why amounts cannot be valued on some terms.
public enum AppraisalTermsProblem: Error, Hashable, Sendable {
    /// Amounts in constant prices would be discounted at a nominal rate.
    case constantPricesAtNominalRate
    /// Amounts in current prices would be discounted at a real rate.
    case currentPricesAtRealRate
}
