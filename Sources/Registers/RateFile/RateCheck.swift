import Findings
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

        var isNear: Bool { if case .near = self { true } else { false } }
        var isSwapped: Bool { if case .swapped = self { true } else { false } }
        var isWrong: Bool { pair != nil }

        /// What differs, and from what.
        var pair: Pair? {
            switch self {
            case .far(let pair), .swapped(let pair): pair
            case .near, .unknown: nil
            }
        }
    }

    /// Whose rates are refused altogether, and what is to be said.
    func findings(headerAt offset: Int) -> (refusals: [RateFaultAt], notes: [RateFileProblem]) {
        var refusals: [RateFaultAt] = []
        var notes: [RateFileProblem] = []
        let all = Set(file.averages.keys).union(file.ends.keys).sorted { $0.code < $1.code }
        let verdicts = all.map { currency in
            let first = verdict(file.averages[currency] ?? [:])
            return first.isWrong || file.ends[currency] == nil ? first : verdict(file.ends[currency] ?? [:])
        }
        func refuse(_ currency: Currency, _ fault: RateFault) {
            refusals.append(RateFaultAt(currency: currency, year: nil, fault: fault, offset: offset))
        }
        // Rates that rest on a cross are as good as what they were crossed with.
        if let base = misreadBase(all) {
            for currency in all { refuse(currency, .baseNotStated(currency.code, dollar: base)) }
            return (refusals, notes)
        }
        let isDoubtful = !isNamed && verdicts.contains { $0.isWrong }
        // Where all that can be compared are the wrong way round, so are the others.
        let areAllSwapped = verdicts.contains { $0.isSwapped } && !verdicts.contains { $0.isNear }
        let example = zip(all, verdicts).first { $0.1.isWrong }.flatMap { currency, verdict in
            verdict.pair.map { (code: currency.code, year: $0.year, found: $0.found, builtIn: $0.builtIn) }
        }
        for (currency, verdict) in zip(all, verdicts) {
            let own = verdict.pair.map { (code: currency.code, year: $0.year, found: $0.found, builtIn: $0.builtIn) }
            if let shown = verdict.isWrong ? own : example, verdict.isSwapped || (areAllSwapped && !verdict.isWrong) {
                refuse(currency, .swapped(shown.code, year: shown.year, found: shown.found, builtIn: shown.builtIn))
            } else if let shown = verdict.isWrong ? own : example, isDoubtful {
                refuse(
                    currency, .notTheseRates(shown.code, year: shown.year, found: shown.found, builtIn: shown.builtIn))
            } else if let own, verdict.isWrong {
                notes.append(.far(own.code, year: own.year, found: own.found, builtIn: own.builtIn))
            } else if !isNamed {
                notes.append(.unlabelled(currency.code))
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
            let figures = file.averages[currency] ?? file.ends[currency] ?? [:]
            guard let last = nearest(pairs(of: figures)).last else { continue }
            let isFar = Self.distance(last.found / last.builtIn) > (isEuro ? 0.5 : 1)
            if verdict(figures).isSwapped { return dollar ?? 1 / last.found }
            if isFar { return dollar ?? 1 / last.found }
            isSeen = true
        }
        return isSeen || all.isEmpty ? nil : dollar ?? 0
    }

    private func pairs(of figures: [Int: Observation]) -> [Pair] {
        figures.compactMap { year, figure in
            builtIn.nearest(figure.currency, year).map {
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
    private func verdict(_ figures: [Int: Observation]) -> Verdict {
        let all = pairs(of: figures)
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
