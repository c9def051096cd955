import Syntax

/// The codes that a file may hold, with what each is called.
package struct SchemaCodes: Sendable {
    /// A code, and what it is called.
    package typealias Named = (code: String, name: String)

    private let currencies: [Named]
    private let countries: [Named]

    /// Codes by register, in the order in which an editor offers them.
    package init(currencies: [Named], countries: [Named]) {
        self.currencies = currencies
        self.countries = countries
    }

    subscript(register: Shape.Register) -> [Named] {
        switch register {
        case .currency: currencies
        case .country: countries
        }
    }
}
