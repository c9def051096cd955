import Documents
import Languages
import ProjectFiles
import Registers
import Reports
import Syntax
import Wording

/// The currency that a new project starts with, and why.
struct StartingCurrency {
    let country: Country?
    let code: String
    /// Why it is this one, where that needs saying.
    let remark: TemplateText?

    /// What stands in where nobody says which currency.
    static let standIn = "USD"

    /// The first of a country's currencies.
    init(of country: Country?) {
        self.country = country
        guard let country else {
            code = Self.standIn
            remark = .currencyNotSaid(chosen: Self.standIn)
            return
        }
        code = country.currencies.first ?? Self.standIn
        remark =
            switch country.currencies.count {
            case 0: .noCurrency(country: country.name, chosen: code)
            case 1: nil
            default: .severalCurrencies(country: country.name, codes: country.currencies, chosen: code)
            }
    }

    /// What is to be said of the size of illustrative amounts; nothing where they are as in dollars.
    func remark(on scale: IllustrativeScale?) -> TemplateText? {
        guard let scale else { return code == Self.standIn ? nil : .notSized(code) }
        return scale.unitsPerDollar == 1 ? nil : .sized(code, unitsPerDollar: scale.unitsPerDollar, year: scale.year)
    }

    /// A currency that somebody chose.
    init(of country: Country?, chosen code: String) {
        self.country = country
        self.code = code
        remark = nil
    }
}

extension CSVDialect {
    /// How spreadsheets of a country read a table; where nobody says which country, those of a language.
    static func forStarting(in country: Country?, language: Language, formats: NumberFormatRegister) -> CSVDialect {
        let format = country.flatMap { formats[$0.code] }
        let usesComma = format.map { $0.decimal == "," } ?? (language != .english)
        return usesComma ? .spreadsheet(decimal: ",", group: ".") : .spreadsheet(decimal: ".", group: ",")
    }
}
