import Facts
import Money
import Syntax

/// The currencies and countries of the registers by every code and name that a file may write.
struct CurrencyNames {
    private var currencies: [String: RegisteredCurrency] = [:]
    private var countries: [String: Country] = [:]
    /// Every currency of the register once.
    let register: [RegisteredCurrency]

    init(currencies register: CurrencyRegister, countries: CountryRegister) {
        self.register = register.codes.compactMap { register[$0] }
        for known in self.register {
            let code = known.currency.code
            currencies[code.lowercased()] = known
            guard known.kind == .currency else { continue }
            for name in known.name.all where currencies[name.plainName] == nil { currencies[name.plainName] = known }
        }
        if let dollar = register["USD"] {
            for name in ["us", "us dollar", "u s dollar", "dolar", "dollar"] where currencies[name] == nil {
                currencies[name] = dollar
            }
        }
        for code in countries.codes {
            guard let country = countries[code] else { continue }
            for name in [code, country.shortCode ?? code] + country.name.all {
                self.countries[name.plainName] = country
            }
        }
        // The euro's area, as the publishers of long files call it.
        if let area = countries["EMU"] {
            for name in ["euro", "euro area", "u2", "xm", "ea", "eur"] { self.countries[name] = area }
        }
    }

    /// The currency of a code in any case, or of a name.
    func currency(_ text: String) -> RegisteredCurrency? { currencies[text.plainName] }

    /// The countries whose names stand in a text.
    func countries(in text: String) -> [Country] {
        let text = " " + text.plainName + " "
        let publishers = Self.publishers.filter { text.hasWords($0.name) }.compactMap { countries[$0.country] }
        return countries.filter { $0.key.count > 3 && text.hasWords($0.key) }.map { $0.value } + publishers
    }

    /// Who publishes rates and names no country, by the names that stand above their tables.
    private static let publishers: [(name: String, country: String)] = [
        ("inegi", "mex"), ("banxico", "mex"), ("bcra", "arg"), ("indec", "arg"), ("a 3500", "arg"), ("bcu", "ury"),
        ("banrep", "col"), ("bcch", "chl"), ("bccr", "cri"), ("bcrd", "dom"),
    ]

    /// The country of a code of two or three letters, or of a name.
    func country(_ text: String) -> Country? { countries[text.plainName] }
}
