import Languages
import Wording

/// What completions know beside the command line's own words: cases, their readings, and countries.
struct CompletionSubjects {
    /// The ids of cases, each with its name.
    let cases: [(id: String, name: String)]
    /// The ids of partial cases, each with its name.
    let evidence: [(id: String, name: String)]
    /// The cases that can be read in several ways, each with its readings.
    let readings: [(id: String, readings: [String])]
    /// The codes of countries, each with its name.
    let countries: [(code: String, name: String)]

    init(_ folder: CaseFolder, words: Words) throws(Failure) {
        let items = try folder.cases()
        cases = items.map { ($0.id, words.text($0.project.name)) }
        evidence = try folder.evidence().map { ($0.id, words.text($0.project.name)) }
        readings = items.filter { $0.readings.count > 1 }.map { ($0.id, $0.readings.map(\.id)) }
        countries = folder.countries.codes.map { code in
            (code, folder.countries[code].map { words.text($0.name) } ?? code)
        }
    }
}
