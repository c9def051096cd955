import Money

// Why a rate in the user's file cannot be used.
extension English {
    func say(_ fault: RateFault) -> String {
        switch fault {
        case .malformedDate(let text):
            "\"\(text)\" is no date; write 2017-03-01, or the year alone"
        case .ambiguousDate(let text, let readings):
            "the date \"\(text)\" is ambiguous: \(list(readings, and: "or"))? Its column does not tell; write 2017-03-01"
        case .malformedRate(let text):
            "\"\(text)\" is no rate above zero"
        case .ambiguousRate(let text, let readings):
            "\"\(text)\" is ambiguous: \(list(readings, and: "or"))? Its column and the built-in rates do not tell; write one "
                + "of them"
        case .malformedUnit(let text):
            "\"\(text)\" is no number of units that a rate is the price of; write 1 or 100"
        case .unknownBase(let text):
            "\"\(text)\", which the rate is per, is no currency that we know; write its ISO 4217 code"
        case .unknownKind(let text):
            "\"\(text)\" is no kind of rate that we know; keep the rows of averages, or of closing or selling rates, and leave "
                + "the column out"
        case .unclearParity(let text):
            "the parity \"\(text)\" may be units per dollar or dollars per unit; bring the rates of the dollar itself"
        case .duplicateRate(let code, let date, let values, let line):
            "\(code) has two rates for \(date): \(figure(values[0])) on line \(line), and \(figure(values[1])); keep one"
        case .noDollar(let code, let base, let date):
            "the rate of \(code) is per \(base), and the file has no rate of the dollar for \(date) to cross it with; add that "
                + "row, or bring rates per dollar"
        case .baseNotStated(let code, let dollar):
            "the file does not say what its rates are per: the dollar's own is \(figure(dollar)), and that of \(code) does not "
                + "follow from it; add a column base with the code of that currency"
        case .swapped(let code, let year, let found, let builtIn):
            "the rates of \(code) are US dollars per \(code), and not \(code) per US dollar: \(figure(found)) in \(year), "
                + "where the built-in rate is \(figure(builtIn)); put 1 divided by each rate in its place"
        case .notTheseRates(let code, let year, let found, let builtIn):
            "these are no rates of \(code) per US dollar: \(figure(found)) in \(year), where the built-in rate is "
                + "\(figure(builtIn)); bring a file that says what it holds, as series 1 or 3698 of the Banco Central do "
                + "Brasil, the dollar's selling rate"
        }
    }

    private func figure(_ value: Double) -> String { NumberStyle(language: .english).figure(value) }
}
