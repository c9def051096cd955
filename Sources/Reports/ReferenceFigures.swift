import Documents
import Facts
import Languages
import ProjectFiles
import Projects
import Wording

/// What the registers have for appraisals beside rates and prices: values of an hour, and factors on prices.
struct ReferenceFigures: Sendable {
    /// A figure of a register.
    struct Entry: Sendable {
        let register: Register
        let country: String
        /// The purpose of the hour, or the category of the price.
        let subject: String
        let figure: ReferenceValue
    }

    /// Which register it stands in, by the name of its file.
    enum Register: String, Sendable, CaseIterable {
        case valueOfTime = "value-of-time"
        case shadowPrices = "shadow-prices"

        var heading: MoneyText.Heading { self == .valueOfTime ? .valueOfHour : .shadowPrice }
    }

    let entries: [Entry]
    let words: Words

    /// The figures of all countries, or of one.
    init(in vocabulary: Vocabulary, country: String?, words: Words) {
        let hours = vocabulary.valuesOfTime.flatMap { code, figures in
            figures.map { Entry(register: .valueOfTime, country: code, subject: $0.key.rawValue, figure: $0.value) }
        }
        let prices = vocabulary.shadowPrices.flatMap { code, figures in
            figures.map { Entry(register: .shadowPrices, country: code, subject: $0.key, figure: $0.value) }
        }
        entries = (hours + prices).filter { country == nil || $0.country == country }.sorted {
            ($1.register.rawValue, $0.country, $0.subject) < ($0.register.rawValue, $1.country, $1.subject)
        }
        self.words = words
    }

    /// A row a figure, with where it was read: people find that below.
    var table: Table { Table(title: words.heading(.registers), of: entries, by: fields) }

    private var fields: [Field<Entry>] {
        let words = words
        return [
            Field(.economy, heading: words.heading(.economy)) { .code($0.country) },
            Field(.register) { .code($0.register.rawValue) },
            Field(.peopleOnly("register_name", words.heading(.kind))) { .words(words.heading($0.register.heading)) },
            Field(.of, heading: words.heading(.subject)) { .code($0.subject) },
            Field(noting: Column(.value, words.heading(.value))) { entry, table in
                var value = Cell.number(entry.figure.value, decimals: entry.figure.currency == nil ? 3 : 2)
                value.footnotes = [table.note(entry.figure.source)]
                return value
            },
            Field(.currency, heading: words.label(.currency)) { $0.figure.currency.map { .code($0) } ?? .blank },
            Field(.priceYear, heading: words.label(.year)) { $0.figure.year.map { .year($0) } ?? .blank },
            Field(.verified) { .code($0.figure.isVerified ? "verified" : "unverified") },
            Field(.peopleOnly("status_name", words.heading(.status))) {
                .words(words.heading($0.figure.isVerified ? .verified : .unverified))
            },
            Field(.source) { .words($0.figure.source) },
        ]
    }

    /// A figure as the machine contract has it.
    static let form: Form<Entry> = .object([
        Member(
            "register", .choice,
            Meaning(
                en: "The register: `value-of-time` or `shadow-prices`.",
                es: "El registro: `value-of-time` o `shadow-prices`.",
                pt: "O registro: `value-of-time` ou `shadow-prices`.")
        ) { $0.register }, Member(.economy, .text) { $0.country },
        Member(
            "of", .text,
            Meaning(
                en: "The purpose of the hour, or the category of the price.",
                es: "El propósito de la hora, o la categoría del precio.",
                pt: "O propósito da hora, ou a categoria do preço.")
        ) { $0.subject }, Member(.value, .number) { $0.figure.value },
        Member("currency", .optionalText, FieldDescription.currency.meaning) { $0.figure.currency },
        Member("year", .optionalWholeNumber, FieldDescription.priceYear.meaning) { $0.figure.year },
        Member(
            "isVerified", .truth,
            Meaning(
                en: "Whether the figure was read in its source, or in a faithful copy of it.",
                es: "Si la cifra se leyó en su fuente, o en una copia fiel de ella.",
                pt: "Se o número foi lido na sua fonte, ou em uma cópia fiel dela.")
        ) { $0.figure.isVerified },
        Member(.source, .text) { $0.figure.source },
    ])
}
