// Years behind the last for which there are figures.
extension Converter {
    /// The path on which the last years that there are stand for the years asked for.
    ///
    /// Amounts in prices of a year behind the last index are taken to be in those of its last year, on both sides; rates are of
    /// the last year that has both.
    func pathBeyondData(from: PriceLevel, to: PriceLevel, country: String?) throws(ConversionProblem) -> ConversionPath
    {
        var remarks: [ConversionRemark] = []
        let path = try pathInData(
            from: inReach(from, country: country, &remarks), to: inReach(to, country: country, &remarks),
            country: country)
        return ConversionPath(from: from, to: to, terms: terms, steps: path.steps, remarks: remarks + path.remarks)
    }

    /// A level, or that of the last year that the prices of its economy reach.
    private func inReach(_ level: PriceLevel, country: String?, _ remarks: inout [ConversionRemark])
        throws(ConversionProblem) -> PriceLevel
    {
        var unsaid: [ConversionRemark] = []
        let economy = try economy(
            of: level.currency, country: country, from: level.year, to: level.year, &unsaid)
        let measure = terms.measure ?? .consumerPrices
        guard let last = tables.prices[measure]?[economy]?.keys.max(), last < level.year else { return level }
        note(.beyondData(measure.series, of: economy, asked: level.year, taken: last), in: &remarks)
        return PriceLevel(level.currency, last)
    }

    /// The steps from one currency to another in a year, or in the last year before it that has the rates of both, where the
    /// terms allow that.
    func exchangeInReach(
        _ from: Currency, _ to: Currency, _ year: Int, country: String?, _ remarks: inout [ConversionRemark]
    ) throws(ConversionProblem) -> [ConversionStep] {
        var taken = year
        while true {
            do throws(ConversionProblem) {
                let steps = try exchange(from, to, taken, country: country, &remarks)
                if taken != year {
                    let series: SeriesKind = terms.exchange == .market ? .exchangeRate : .purchasingPower
                    note(.beyondData(series, of: "\(from.code)/\(to.code)", asked: year, taken: taken), in: &remarks)
                }
                return steps
            } catch {
                guard terms.beyondData == .nearest, error.isBeyondData, let last = error.lastYear else { throw error }
                taken = min(taken - 1, last)
            }
        }
    }
}

extension ConversionProblem {
    /// The last year for which there is what is missing, where that lies before the year asked for.
    var lastYear: Int? {
        switch self {
        case .noRate(_, let year, _, let nearest), .noPrices(_, _, let year, let nearest),
            .noParity(_, let year, let nearest):
            nearest.max().flatMap { $0 < year ? $0 : nil }
        case .refusedRate, .noEconomy, .unreliable, .otherMoney: nil
        }
    }

    /// Whether what is missing is of a year behind the last that there is.
    package var isBeyondData: Bool { lastYear != nil }
}
