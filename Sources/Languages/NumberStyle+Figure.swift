extension NumberStyle {
    /// An amount to the cent, and what is below one with the digits of a figure: paths are there to be followed by hand.
    package func exact(_ amount: Double) -> String {
        abs(amount) < 1 && amount != 0 ? figure(amount) : number(amount, decimals: 2)
    }

    /// A figure of a series with the digits that a hand computation needs.
    package func figure(_ value: Double) -> String { significant(value, digits: 7) }
}
