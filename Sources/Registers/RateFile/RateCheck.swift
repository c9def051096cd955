import Money
import Syntax

/// Compares the rates of a file with those built in, and says what is not whole.
struct RateCheck {
    let file: RateFile
    let tables: MoneyTables
    let log: DiagnosticLog

    func run() {
        for currency in file.averages.keys.sorted(by: { $0.code < $1.code }) { compare(currency) }
        tellPartialYears()
    }

    /// Rates that are the wrong way round are one over those built in; others that are far from them are doubtful.
    private func compare(_ currency: Currency) {
        let pairs = (file.averages[currency] ?? [:]).compactMap { year, figure in
            builtIn(currency, year).map { (year: year, found: figure.value, builtIn: $0) }
        }.sorted { $0.year < $1.year }
        guard let last = pairs.last else {
            if file.family == .bancoCentralSeries { note(.unlabelled(currency.code)) }
            return
        }
        // How far from 1 the ratios are, taken the right way and the wrong way.
        let straight = pairs.reduce(0) { $0 + Self.distance($1.found / $1.builtIn) }
        let turned = pairs.reduce(0) { $0 + Self.distance($1.found * $1.builtIn) }
        // A file that does not say what it holds may hold something else that is small.
        let isLikely = file.family != .bancoCentralSeries || turned < 0.1 * Double(pairs.count)
        if isLikely, turned * 4 < straight, straight > 0.05 * Double(pairs.count) {
            return note(.swapped(currency.code, year: last.year, found: last.found, builtIn: last.builtIn))
        }
        guard let far = pairs.first(where: { Self.distance($0.found / $0.builtIn) > 2 }) else {
            if file.family == .bancoCentralSeries { note(.unlabelled(currency.code)) }
            return
        }
        let facts = (currency.code, far.year, far.found, far.builtIn)
        if file.family == .bancoCentralSeries {
            note(.notTheseRates(facts.0, year: facts.1, found: facts.2, builtIn: facts.3))
        } else {
            note(.far(facts.0, year: facts.1, found: facts.2, builtIn: facts.3))
        }
    }

    /// How far a ratio is from 1, upwards or downwards alike: 0 for 1, 1 for 2 and for a half.
    private static func distance(_ ratio: Double) -> Double { max(ratio, 1 / ratio) - 1 }

    /// The rate built in, where it measures something.
    private func builtIn(_ currency: Currency, _ year: Int) -> Double? {
        for economy in [tables.issuers[currency]].compactMap({ $0 }) + tables.rates.keys.sorted() {
            guard let figure = tables.rates[economy]?[currency]?[year] else { continue }
            let isBad = !tables.reservations(.unreliable, on: .exchangeRate, of: economy, in: year...year).isEmpty
            return isBad ? nil : figure.value
        }
        return nil
    }

    private func tellPartialYears() {
        var partial: [[Int]: [String]] = [:]
        for (currency, figures) in file.averages {
            for (year, figure) in figures {
                if let count = figure.partialCount { partial[[year, count], default: []].append(currency.code) }
            }
        }
        for (key, codes) in partial.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            note(.partialYear(key[0], currencies: codes.sorted(), count: key[1]))
        }
    }

    private func note(_ problem: RateFileProblem) {
        log.note(problem, at: 0, severity: problem.severity)
    }
}
