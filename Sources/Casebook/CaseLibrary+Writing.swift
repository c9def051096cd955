import Languages
import Registers

extension CaseLibrary {
    /// The same words, in which numbers are written as people of their language write them in a country, and amounts with
    /// the customary sign of their currency.
    ///
    /// ```swift
    /// library.words(Words(in: .spanish), in: "MEX")    // 1,234.5
    /// library.words(Words(in: .spanish), in: "CHL")    // 1.234,5
    /// library.words(Words(in: .english), in: "CHL")    // 1,234.5
    /// ```
    ///
    /// A country whose people write in another language, or none, leaves the numbers as the language has them.
    package func words(_ words: Words, in country: String?) throws(Failure) -> Words {
        var style = NumberStyle(language: words.language)
        if let country, let format = try numberFormatsIfAny()?[country], format.language == words.language.rawValue {
            style = NumberStyle(
                language: words.language, decimal: String(format.decimal), group: String(format.group))
        }
        return Words(in: style.with(signs: currencies.signs))
    }
}
