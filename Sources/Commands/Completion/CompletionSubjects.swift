import Languages
import Wording

/// What completions know beside the command line's own words: cases, their readings, countries, and currencies.
struct CompletionSubjects {
    /// The ids of cases, each with its name.
    let cases: [(id: String, name: String)]
    /// The ids of partial cases, each with its name.
    let evidence: [(id: String, name: String)]
    /// The cases that can be read in several ways, each with its readings.
    let readings: [(id: String, readings: [String])]
    /// The codes of countries whose spreadsheets are known, each with its name.
    let spreadsheetCountries: [(code: String, name: String)]
    /// The codes of currencies that amounts can be converted to, each with its name.
    let currencies: [(code: String, name: String)]
    /// The years for which there are rates or prices, the last first.
    let years: [Int]
    /// The codes of countries of which there are rates or prices, each with its name.
    let ratedCountries: [(code: String, name: String)]
    /// The readings that some case has, once each.
    let sharedReadings: [String]
    /// The codes of countries, each with its name.
    let countries: [(code: String, name: String)]

    init(_ folder: CaseFolder, words: Words) throws(Failure) {
        let items = try folder.cases()
        cases = items.map { ($0.id, words.text($0.project.name)) }
        evidence = try folder.evidence().map { ($0.id, words.text($0.project.name)) }
        readings = items.filter { $0.readings.count > 1 }.map { ($0.id, $0.readings.map(\.id)) }
        sharedReadings = Set(items.flatMap { $0.readings.map(\.id) }).sorted()
        func named(_ codes: [String]) -> [(code: String, name: String)] {
            codes.map { code in (code, folder.countries[code].map { words.text($0.name) } ?? code) }
        }
        let (all, formats, tables) = (folder.countries.codes, try folder.numberFormats(), try folder.tables())
        countries = named(all)
        spreadsheetCountries = named(all.filter { formats[$0] != nil })
        ratedCountries = named(
            all.filter { code in
                tables.rates[code] != nil || tables.parities[code] != nil
                    || tables.prices.contains { $0.value[code] != nil }
            })
        let rated = tables.rates.values.flatMap { $0.values.flatMap { $0.keys } }
        let priced = tables.prices.values.flatMap { $0.values.flatMap { $0.keys } }
        years = Set(rated + priced).sorted(by: >)
        // Rates are against the dollar; money that another took the place of is nothing to convert to.
        let exchanged = tables.rates.values.flatMap { $0.keys.map(\.code) } + ["USD"]
        currencies = Set(exchanged).sorted().compactMap { code in
            folder.currencies[code].flatMap { $0.succession == nil ? (code, words.text($0.name)) : nil }
        }
    }
}
