// Moving amounts through time, in the prices of an economy.
extension Converter {
    /// The step from one year to another; none within a year.
    func move(
        _ currency: Currency, in economy: String, from: Int, to: Int, _ remarks: inout [ConversionRemark]
    ) throws(ConversionProblem) -> [ConversionStep] {
        if from == to { return [] }
        // The change over a span is that of the years behind its first.
        let span = min(from, to) + 1...max(from, to)
        let measure = measure(in: economy, over: span, &remarks)
        // The year that was asked for is the one to name where both are missing.
        let end = try price(measure, economy, to, of: currency)
        let start = try price(measure, economy, from, of: currency)
        if !start.isOwn || !end.isOwn {
            let bad = tables.reservations(
                .unreliable, on: measure.series, of: economy, in: min(from, to)...max(from, to))
            if let first = bad.first {
                let year = [to, from].first(where: first.years.contains) ?? first.years.lowerBound
                throw .unreliable(economy: economy, measure.series, year: year, since: first.years.lowerBound)
            }
        }
        return [.moved(economy: economy, currency, measure, from: from, start, to: to, end)]
    }

    /// The measure that is asked for; else consumer prices, and the deflator where they are known to understate.
    private func measure(in economy: String, over span: ClosedRange<Int>, _ remarks: inout [ConversionRemark])
        -> PriceMeasure
    {
        let understated = tables.reservations(.understated, on: .consumerPrices, of: economy, in: span)
        let ends = [span.lowerBound - 1, span.upperBound]
        let areOwn = ends.allSatisfy { tables.prices[.consumerPrices]?[economy]?[$0]?.isOwn == true }
        guard let first = understated.first, !areOwn else { return terms.measure ?? .consumerPrices }
        switch terms.measure {
        case nil: note(.understated(economy: economy, years: first.years), in: &remarks)
        case .consumerPrices?: note(.understatedTaken(economy: economy, years: first.years), in: &remarks)
        case .deflator?: break
        }
        return terms.measure ?? .deflator
    }

    private func price(_ measure: PriceMeasure, _ economy: String, _ year: Int, of currency: Currency)
        throws(ConversionProblem) -> Observation
    {
        let figures = tables.prices[measure]?[economy] ?? [:]
        guard let figure = figures[year] else {
            throw .noPrices(
                economy: economy, measure, year: year, nearest: MoneyTables.nearest(to: year, among: figures.keys))
        }
        guard isSameMoney(currency, figure.currency, in: economy, year) else {
            throw .otherMoney(economy: economy, measure.series, currency, year: year, inForce: figure.currency)
        }
        return figure
    }

    /// Whether an index in one money measures amounts in another: a unit of it, or tender beside it at par.
    func isSameMoney(_ currency: Currency, _ other: Currency, in economy: String, _ year: Int) -> Bool {
        tables.ratio(of: currency, to: other) != nil
            || (tables.isTender(currency, in: economy, year) && tables.isTender(other, in: economy, year))
    }

    /// Adds a remark once.
    func note(_ remark: ConversionRemark, in remarks: inout [ConversionRemark]) {
        if !remarks.contains(remark) { remarks.append(remark) }
    }
}

extension PriceMeasure {
    /// The series that holds it.
    package var series: SeriesKind { self == .consumerPrices ? .consumerPrices : .gdpDeflator }
}
