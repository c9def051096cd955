import Languages
import Wording

/// What people write as an argument or as the value of an option.
enum ValueForm: Hashable {
    /// One of a few words; the usual one is taken where none is written.
    case choice(Placeholder, [String], usual: String?)
    /// Some of a few words, separated by commas.
    case list(Placeholder, [String])
    /// The id of a case.
    case caseID
    /// The id of a partial case.
    case evidenceID
    /// A reading of a case, as `case=reading`.
    case reading
    /// The code or the name of a country.
    case country
    /// A country of which there are rates or prices.
    case ratedCountry
    /// The id of a reading, whichever cases have it.
    case anyReading
    /// A country whose spreadsheets are known.
    case spreadsheetCountry
    /// The code of a currency.
    case currency
    /// An amount of money.
    case amount
    /// A currency and a price year.
    case level(Placeholder)
    /// A path to a file.
    case file
    /// A path to a folder.
    case folder
    /// A number that no list could hold.
    case number(Placeholder, usual: String?)
    /// What no list could hold, and nothing is usual.
    case plain(Placeholder)

    /// The words in capitals that stand for it.
    func placeholder(in words: Words) -> String {
        switch self {
        case .choice(let placeholder, _, _), .list(let placeholder, _), .number(let placeholder, _),
            .plain(let placeholder):
            words.name(placeholder)
        case .caseID, .evidenceID: words.name(.caseID)
        case .reading: words.name(.caseID) + "=" + words.name(.reading)
        case .country, .spreadsheetCountry, .ratedCountry: words.name(.country)
        case .anyReading: words.name(.reading)
        case .currency: words.name(.currency)
        case .amount: words.name(.sum)
        case .level(let placeholder): words.name(placeholder)
        case .file: words.name(.file)
        case .folder: words.name(.folder)
        }
    }

    /// Whether it is a currency and the year of its prices.
    var isLevel: Bool { if case .level = self { true } else { false } }

    /// The words to choose among; none where there are too many to list.
    var choices: [String] {
        switch self {
        case .choice(_, let choices, _), .list(_, let choices): choices
        default: []
        }
    }

    /// What is taken where nothing is written.
    var usual: String? {
        switch self {
        case .choice(_, _, let usual): usual
        case .number(_, let usual): usual
        case .plain, .list, .caseID, .evidenceID, .reading, .anyReading, .country, .spreadsheetCountry,
            .ratedCountry, .currency, .amount, .level, .file, .folder:
            nil
        }
    }
}

extension [ValueForm] {
    /// The words in capitals that stand for a value of one of these forms: `CASE|FILE`.
    func placeholder(in words: Words) -> String {
        map { $0.placeholder(in: words) }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .joined(separator: "|")
    }
}
