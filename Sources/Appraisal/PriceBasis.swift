/// Which prices an amount is in: those of one year, or those of the year in which it falls.
///
/// A phantom marker: a rate and a cash flow that do not share it do not compile together.
public protocol PriceBasis: Sendable {}

/// Prices of one and the same year; real rates discount them.
public enum ConstantPrices: PriceBasis {}

/// Prices of the year in which an amount falls; nominal rates discount them.
public enum CurrentPrices: PriceBasis {}
