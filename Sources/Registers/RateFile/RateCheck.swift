import Money

/// Compares the rates of a file with those built in of the same or the nearest year, and says what is not whole.
struct RateCheck {
    let file: RateFile
    let family: RateFamily
    /// Whether the file says that what it holds is rates.
    let isNamed: Bool
    /// The dollar's own rate in a file that does not say what its rates are per.
    let dollar: Double?
    let builtIn: BuiltInRates

    private struct Pair {
        let year: Int
        let found: Double
        let builtIn: Double
        let away: Int
        let isLater: Bool
    }

    private enum Verdict {
        case unknown, near
        case far(Pair)
        case swapped(Pair)
    }

    /// Whose rates are refused altogether, and what is to be said.
    func findings(headerAt offset: Int) -> (refusals: [RateFaultAt], notes: [RateFileProblem]) {
        var refusals: [RateFaultAt] = []
        var notes: [RateFileProblem] = []
        let all = file.averages.keys.sorted { $0.code < $1.code }
        let verdicts = all.map { verdict($0) }
        func refuse(_ currency: Currency, _ fault: RateFault) {
            refusals.append(RateFaultAt(currency: currency, year: nil, fault: fault, offset: offset))
        }
        // Rates that rest on a cross are as good as what they were crossed with.
        if let base = misreadBase(all) {
            for currency in all { refuse(currency, .baseNotStated(currency.code, dollar: base)) }
            return (refusals, notes)
        }
        for (currency, verdict) in zip(all, verdicts) {
            switch verdict {
            case .swapped(let pair):
                refuse(currency, .swapped(currency.code, year: pair.year, found: pair.found, builtIn: pair.builtIn))
            case .far(let pair) where !isNamed:
                refuse(
                    currency, .notTheseRates(currency.code, year: pair.year, found: pair.found, builtIn: pair.builtIn))
            case .far(let pair):
                notes.append(.far(currency.code, year: pair.year, found: pair.found, builtIn: pair.builtIn))
            case .near, .unknown:
                if !isNamed { notes.append(.unlabelled(currency.code)) }
            }
        }
        return (refusals, notes + partialYears())
    }

    /// The dollar's rate, where the rates are not per what the file's shape, or its lack of a base, makes them seem.
    ///
    /// The euro has never come near half or double of what it was in dollars the year before.
    private func misreadBase(_ all: [Currency]) -> Double? {
        let isEuro = family == .europeanCentralBank && dollar == nil
        guard isEuro || dollar != nil else { return nil }
        var isSeen = false
        for currency in all where !isEuro || currency.code == "EUR" {
            guard let last = nearest(pairs(of: currency)).last else { continue }
            let isFar = Self.distance(last.found / last.builtIn) > (isEuro ? 0.5 : 1)
            if case .swapped = verdict(currency) { return dollar ?? 1 / last.found }
            if isFar { return dollar ?? 1 / last.found }
            isSeen = true
        }
        return isSeen || all.isEmpty ? nil : dollar ?? 0
    }

    private func pairs(of currency: Currency) -> [Pair] {
        (file.averages[currency] ?? [:]).compactMap { year, figure in
            builtIn.nearest(currency, year).map {
                Pair(year: year, found: figure.value, builtIn: $0.value, away: $0.away, isLater: $0.isLater)
            }
        }.sorted { $0.year < $1.year }
    }

    /// Those of the years that are built in, else of the years next to them.
    private func nearest(_ all: [Pair]) -> [Pair] {
        let least = all.map { $0.away }.min() ?? 0
        return all.filter { $0.away == least && least <= 20 }
    }

    /// Rates that are the wrong way round are one over those built in; others that are far from them are doubtful.
    private func verdict(_ currency: Currency) -> Verdict {
        let all = pairs(of: currency)
        let pairs = nearest(all)
        guard let last = pairs.last else { return .unknown }
        // How far from 1 the ratios are, taken the right way and the wrong way.
        let straight = pairs.reduce(0) { $0 + Self.distance($1.found / $1.builtIn) }
        let turned = pairs.reduce(0) { $0 + Self.distance($1.found * $1.builtIn) }
        // A file that does not say what it holds may hold something else that is small.
        let isLikely = isNamed || turned < 0.1 * Double(pairs.count)
        // The further away the year, the more a rate near 1 may have moved by itself.
        let margin = pairs.reduce(0) { $0 + 0.05 * Double($1.away + 1) }
        if isLikely, turned * 4 < straight, straight > margin { return .swapped(last) }
        // From before the first year built in a currency may have come a long way.
        let far = all.first { pair in
            guard pair.away == 0 || (pair.isLater && pair.away <= 10) else { return false }
            var limit = 3.0
            for _ in 0..<pair.away { limit *= 1.3 }
            return Self.distance(pair.found / pair.builtIn) + 1 > limit
        }
        guard let far else { return .near }
        return isNamed && Self.distance(far.found * far.builtIn) < 0.5 ? .swapped(far) : .far(far)
    }

    /// How far a ratio is from 1, upwards or downwards alike: 0 for 1, 1 for 2 and for a half.
    private static func distance(_ ratio: Double) -> Double { max(ratio, 1 / ratio) - 1 }

    private func partialYears() -> [RateFileProblem] {
        var partial: [[Int]: [String]] = [:]
        for (currency, figures) in file.averages {
            for (year, figure) in figures {
                if let count = figure.partialCount { partial[[year, count], default: []].append(currency.code) }
            }
        }
        return partial.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }).map { key, codes in
            .partialYear(key[0], currencies: codes.sorted(), count: key[1])
        }
    }
}
