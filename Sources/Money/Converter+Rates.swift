// Exchanging amounts in a year.
extension Converter {
    /// The steps from one currency to another in a year.
    func exchange(
        _ from: Currency, _ to: Currency, _ year: Int, country: String?, _ remarks: inout [ConversionRemark]
    ) throws(ConversionProblem) -> [ConversionStep] {
        if terms.exchange == .purchasingPower {
            return try exchangeAtParity(from, to, year, country: country, &remarks)
        }
        let first = try rate(of: from, year, country: country, &remarks)
        let second = try rate(of: to, year, country: country, &remarks)
        let (old, new) = (first?.currency ?? from, second?.currency ?? to)
        return renaming(from, old) + [.exchanged(old, first, new, second, year: year, terms.rate)] + renaming(new, to)
    }

    /// The step from a currency to another unit of the same money, where it is one.
    private func renaming(_ from: Currency, _ to: Currency) -> [ConversionStep] {
        guard from != to, let ratio = tables.ratio(of: from, to: to) else { return [] }
        return [.renamed(from, to, ratio: ratio)]
    }

    /// Units of a currency, or of another unit of the same money, per US dollar; nothing for the dollar itself.
    private func rate(
        of currency: Currency, _ year: Int, country: String?, _ remarks: inout [ConversionRemark]
    ) throws(ConversionProblem) -> Observation? {
        if currency.code == "USD" { return nil }
        let units = tables.units(of: currency)
        let builtIn = terms.rate == .average ? builtInRate(units, year, country: country) : nil
        let own = units.lazy.compactMap { tables.ownRates[terms.rate]?[$0]?[year] }.first
        if let refused = units.lazy.compactMap({ tables.refusedRates[$0]?[year] }).first
            ?? (own == nil ? units.lazy.compactMap { tables.refusedRatesOfAnyYear[$0] }.first : nil)
        {
            throw .refusedRate(currency, year: year, refused)
        }
        // What the user brought wins, be it a part of a year: then it is said.
        if let own {
            if let count = own.partialCount { note(.partialYear(own.currency, year: year, count: count), in: &remarks) }
            return own
        }
        if let builtIn {
            let bad = tables.reservations(.unreliable, on: .exchangeRate, of: builtIn.economy, in: year...year)
            if let bad = bad.first {
                throw .unreliable(economy: builtIn.economy, .exchangeRate, year: year, since: bad.years.lowerBound)
            }
            if !tables.reservations(.diverged, on: .exchangeRate, of: builtIn.economy, in: year...year).isEmpty {
                note(.diverged(economy: builtIn.economy, year: year), in: &remarks)
            }
            if builtIn.figure.isProvisional { note(.provisional(economy: builtIn.economy, year: year), in: &remarks) }
            return builtIn.figure
        }
        var years = Set(units.flatMap { tables.ownRates[terms.rate]?[$0]?.keys.map { $0 } ?? [] })
        if terms.rate == .average {
            for series in tables.rates.values {
                for unit in units { years.formUnion(series[unit]?.keys.map { $0 } ?? []) }
            }
        }
        throw .noRate(
            currency, year: year, terms.rate, nearest: MoneyTables.nearest(to: year, among: years))
    }

    /// The rate of the country that is named, else of the issuer, else of whoever has the currency.
    private func builtInRate(_ units: [Currency], _ year: Int, country: String?) -> (
        figure: Observation, economy: String
    )? {
        for unit in units {
            let economies = [country, tables.issuers[unit]].compactMap { $0 } + tables.rates.keys.sorted()
            for economy in economies {
                if let figure = tables.rates[economy]?[unit]?[year] { return (figure, economy) }
            }
        }
        return nil
    }

    private func exchangeAtParity(
        _ from: Currency, _ to: Currency, _ year: Int, country: String?, _ remarks: inout [ConversionRemark]
    ) throws(ConversionProblem) -> [ConversionStep] {
        let home = try economy(of: from, country: country, from: year, to: year, &remarks)
        let abroad = try economy(of: to, country: country, from: year, to: year, &remarks)
        let first = try parity(of: home, year, for: from)
        let second = try parity(of: abroad, year, for: to)
        let old = tables.ratio(of: from, to: first.currency) == nil ? from : first.currency
        let new = tables.ratio(of: to, to: second.currency) == nil ? to : second.currency
        return renaming(from, old)
            + [.atParity(economy: home, old, first, economyOf: abroad, new, second, year: year)] + renaming(new, to)
    }

    private func parity(of economy: String, _ year: Int, for currency: Currency) throws(ConversionProblem)
        -> Observation
    {
        let figures = tables.parities[economy] ?? [:]
        guard let figure = figures[year] else {
            throw .noParity(
                economy: economy, year: year, nearest: MoneyTables.nearest(to: year, among: figures.keys))
        }
        if !figure.isOwn,
            let bad = tables.reservations(.unreliable, on: .purchasingPower, of: economy, in: year...year).first
        {
            throw .unreliable(economy: economy, .purchasingPower, year: year, since: bad.years.lowerBound)
        }
        guard isSameMoney(currency, figure.currency, in: economy, year) else {
            throw .otherMoney(economy: economy, .purchasingPower, currency, year: year, inForce: figure.currency)
        }
        return figure
    }
}
