import Facts
import Money
import Projects

/// The codes that a file may use, as the registers list them.
public struct Vocabulary: Sendable {
    /// The codes of currencies in use or once in use.
    public let currencies: Set<String>
    /// The codes of ISO 4217 that are units of account and no money that is paid.
    public let indexUnits: Set<String>
    /// The codes of countries.
    public let countries: Set<String>
    /// What an hour is worth, by country and purpose.
    package var valuesOfTime: [String: [TimePurpose: ReferenceValue]] = [:]
    /// What resources are worth to society beside their price, by country and category.
    package var shadowPrices: [String: [String: ReferenceValue]] = [:]
    /// The values of an hour that were looked for and could not be read.
    package var soughtValuesOfTime: [SoughtValue] = []
    /// The factors on prices that were looked for and could not be read.
    package var soughtShadowPrices: [SoughtValue] = []

    /// The codes of the economic classification; empty where nobody checks them.
    package var economicClasses: Set<String> = []
    /// The codes of the functions of government; empty where nobody checks them.
    package var functionsOfGovernment: Set<String> = []

    /// The code of the currency that a name may mean in a country, where a register of names is at hand.
    public var currencyNamed: @Sendable (_ name: String, _ country: String?) -> String? = { _, _ in nil }

    /// The codes of the currencies that have a name in common, where a register of names is at hand.
    package var currenciesSharing: @Sendable (_ name: String) -> [String] = { _ in [] }

    /// The code of the country that a name or a shorter code means, where a register of names is at hand.
    public var countryNamed: @Sendable (_ name: String) -> String? = { _ in nil }

    /// A vocabulary by its codes.
    public init(currencies: Set<String>, indexUnits: Set<String>, countries: Set<String>) {
        self.currencies = currencies
        self.indexUnits = indexUnits
        self.countries = countries
    }
}
