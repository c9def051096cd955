import Documents
import Facts
import Languages
import ProjectFiles
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
    var table: Table {
        var table = Table(
            title: words.heading(.registers),
            columns: [
                Column("economy", words.heading(.economy)), .machineOnly("register"),
                .peopleOnly("register_name", words.heading(.kind)), Column("of", words.heading(.subject)),
                Column("value", words.heading(.value)), Column("currency", words.label(.currency)),
                Column("price_year", words.label(.year)), .machineOnly("verified"),
                .peopleOnly("status_name", words.heading(.status)),
                .machineOnly("source"),
            ])
        for entry in entries {
            let figure = entry.figure
            var value = Cell.number(figure.value, decimals: figure.currency == nil ? 3 : 2)
            value.footnotes = [table.note(figure.source)]
            table.rows.append([
                .code(entry.country), .code(entry.register.rawValue), .words(words.heading(entry.register.heading)),
                .code(entry.subject), value,
                figure.currency.map { .code($0) } ?? .blank, figure.year.map { .year($0) } ?? .blank,
                .code(figure.isVerified ? "verified" : "unverified"),
                .words(words.heading(figure.isVerified ? .verified : .unverified)), .words(figure.source),
            ])
        }
        return table
    }

    /// The same for programs.
    var json: JSONOutput {
        .array(
            entries.map { entry in
                [
                    "register": .string(entry.register.rawValue), "economy": .string(entry.country),
                    "of": .string(entry.subject), "value": .number(entry.figure.value),
                    "currency": JSONOutput(entry.figure.currency), "year": JSONOutput(entry.figure.year),
                    "isVerified": .bool(entry.figure.isVerified), "source": .string(entry.figure.source),
                ]
            })
    }
}
