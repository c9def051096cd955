import Documents
import Facts
import Languages
import ProjectFiles
import Projects
import Registers
import Wording

/// What the registers have for appraisals beside exchange rates and prices: values of an hour, factors on prices, and
/// the discount rates that are prescribed.
struct ReferenceFigures: Sendable {
    /// A figure of a register, or what is known where there is none.
    struct Entry: Sendable {
        let register: Register
        /// The country, or the group or bank that prescribes a rate.
        let economy: String
        /// The purpose of the hour, the category of the price, or the use of the rate.
        let subject: String
        /// The same for people, in the language of the report.
        let subjectName: String
        /// The country's code, or who prescribes the rate of a group or bank.
        let economyName: String
        /// The figure, of a schedule the first; nothing where none was found.
        let value: Double?
        /// The rates of a schedule, by year of the appraisal.
        let rates: [Double]
        let currency: String?
        let year: Int?
        let isVerified: Bool
        let source: String
        let address: String?
        let readOn: String?
    }

    /// Which register it stands in, by the name of its file.
    enum Register: String, Sendable, CaseIterable {
        case valueOfTime = "value-of-time"
        case shadowPrices = "shadow-prices"
        case discountRates = "discount-rates"

        var heading: MoneyText.Heading {
            switch self {
            case .valueOfTime: .valueOfHour
            case .shadowPrices: .shadowPrice
            case .discountRates: .discountRate
            }
        }
    }

    let entries: [Entry]
    /// The year in which the registers were last looked up: their edition, against which age is counted.
    let edition: Int?
    let words: Words

    /// The figures of all economies, or of one.
    init(in vocabulary: Vocabulary, discountRates: [RegisteredRate], country: String?, words: Words) {
        func entry(
            _ register: Register, _ code: String, _ subject: String, _ name: String, _ figure: ReferenceValue
        ) -> Entry {
            Entry(
                register: register, economy: code, subject: subject, subjectName: name, economyName: code,
                value: figure.value, rates: [],
                currency: figure.currency, year: figure.year, isVerified: figure.isVerified,
                source: words.text(figure.source), address: figure.address, readOn: figure.readOn)
        }
        let hours = vocabulary.valuesOfTime.flatMap { code, figures in
            figures.map { entry(.valueOfTime, code, $0.key.rawValue, words.name($0.key), $0.value) }
        }
        let prices = vocabulary.shadowPrices.flatMap { code, figures in
            figures.map { entry(.shadowPrices, code, $0.key, $0.value.name.map(words.text) ?? $0.key, $0.value) }
        }
        let rates = discountRates.map { rate in
            Entry(
                register: .discountRates, economy: rate.economy, subject: rate.use.rawValue,
                subjectName: words.name(rate.use), economyName: Self.name(of: rate, words), value: rate.rates.first,
                rates: rate.rates, currency: nil, year: rate.year, isVerified: rate.status == .verified,
                source: words.source(rate), address: rate.address, readOn: rate.lastChecked)
        }
        func sought(_ register: Register, _ figures: [SoughtValue], _ name: (SoughtValue) -> String) -> [Entry] {
            figures.map {
                Entry(
                    register: register, economy: $0.country, subject: $0.subject, subjectName: name($0),
                    economyName: $0.country, value: nil, rates: [], currency: $0.currency, year: $0.year,
                    isVerified: false, source: words.text($0.source), address: $0.address, readOn: $0.readOn)
            }
        }
        let unread =
            sought(.valueOfTime, vocabulary.soughtValuesOfTime) {
                TimePurpose(rawValue: $0.subject).map { words.name($0) } ?? $0.subject
            } + sought(.shadowPrices, vocabulary.soughtShadowPrices) { $0.name.map(words.text) ?? $0.subject }
        let all = hours + prices + rates + unread
        edition = all.compactMap { $0.readOn.flatMap { Int($0.prefix(4)) } }.max()
        entries = all.filter { country == nil || $0.economy == country }.sorted {
            ($1.register.rawValue, $0.economy, $0.subject) < ($0.register.rawValue, $1.economy, $1.subject)
        }
        self.words = words
    }

    /// A country's code; of a group or bank, whose code is in English, who prescribes the rate.
    private static func name(of rate: RegisteredRate, _ words: Words) -> String {
        let isCountry = rate.economy.utf8.count == 3
        return isCountry ? rate.economy : rate.body.map(words.text) ?? rate.economy
    }

    /// Whether a figure of a year is more than two years old in this edition.
    func isOld(_ year: Int?) -> Bool {
        guard let year, let edition else { return false }
        return year < edition - 2
    }

    /// A row a figure, with where it was read: people find that below.
    var table: Table { Table(title: words.heading(.registers), of: entries, by: fields) }

    private var fields: [Field<Entry>] {
        let words = words
        return [
            Field(.economy) { .code($0.economy) },
            Field(.peopleOnly("economy_name", words.heading(.economy))) { .words($0.economyName) },
            Field(.register) { .code($0.register.rawValue) },
            Field(.peopleOnly("register_name", words.heading(.kind))) { .words(words.heading($0.register.heading)) },
            Field(.of) { .code($0.subject) },
            Field(.peopleOnly("of_name", words.heading(.subject))) { .words($0.subjectName) },
            Field(noting: Column(.value, words.heading(.value))) { entry, table in
                var value = cell(of: entry)
                value.footnotes = [table.note(words.say(note(on: entry)))]
                return value
            },
            Field(.currency, heading: words.label(.currency)) { $0.currency.map { .code($0) } ?? .blank },
            Field(.priceYear, heading: words.label(.year)) { $0.year.map { .year($0) } ?? .blank },
            Field(.verified) { .code($0.isVerified ? "verified" : "unverified") },
            Field(.peopleOnly("status_name", words.heading(.status))) {
                .words(words.heading($0.isVerified ? .verified : .unverified))
            },
            Field(.source) { .words($0.source) }, Field(.address) { $0.address.map { .code($0) } ?? .blank },
            Field(.readOn) { $0.readOn.map { .code($0) } ?? .blank },
            Field(.notes) { ageing($0).map { .words(words.say(MoneyText.older(than: $0))) } ?? .blank },
        ]
    }

    private func note(on entry: Entry) -> MoneyText {
        .registered(source: entry.source, address: entry.address, readOn: entry.readOn, olderIn: ageing(entry))
    }

    /// The edition in which a figure is old; nothing for one that is not.
    private func ageing(_ entry: Entry) -> Int? { isOld(entry.year) ? edition : nil }

    private func cell(of entry: Entry) -> Cell {
        guard let value = entry.value else { return Cell.words("–").read(byMachinesAs: nil) }
        guard entry.register == .discountRates else {
            return .number(value, decimals: entry.currency == nil ? 3 : 2)
        }
        return Cell.words(words.rate(entry.rates)).read(byMachinesAs: value)
    }

    /// The figures as the machine contract has them.
    var reported: [Reported] { entries.map { Reported(entry: $0, isOld: isOld($0.year)) } }

    /// A figure, and whether it is old in this edition.
    struct Reported: Sendable {
        let entry: Entry
        let isOld: Bool
    }

    /// A rate of a schedule, and the year from which it holds.
    private struct Step: Sendable {
        let from: Int
        let rate: Double
    }

    /// A figure as the machine contract has it.
    static let form: Form<Reported> = .object(known + origin)

    private static let known: [Member<Reported>] = [
        Member(
            "register", .choice,
            Meaning(
                en: "The register: `value-of-time`, `shadow-prices` or `discount-rates`.",
                es: "El registro: `value-of-time`, `shadow-prices` o `discount-rates`.",
                pt: "O registro: `value-of-time`, `shadow-prices` ou `discount-rates`.")
        ) { $0.entry.register }, Member(.economy, .text) { $0.entry.economy },
        Member(
            "of", .text,
            Meaning(
                en: "The purpose of the hour, the category of the price, or the use of the rate.",
                es: "El propósito de la hora, la categoría del precio o el uso de la tasa.",
                pt: "O propósito da hora, a categoria do preço ou o uso da taxa.")
        ) { $0.entry.subject }, Member(.value, .optionalNumber) { $0.entry.value },
        Member("currency", .optionalText, FieldDescription.currency.meaning) { $0.entry.currency },
        Member("year", .optionalWholeNumber, FieldDescription.priceYear.meaning) { $0.entry.year },
        Member(
            "isVerified", .truth,
            Meaning(
                en: "Whether the figure was read in its source, or in a faithful copy of it.",
                es: "Si la cifra se leyó en su fuente, o en una copia fiel de ella.",
                pt: "Se o número foi lido na sua fonte, ou em uma cópia fiel dela.")
        ) { $0.entry.isVerified },
    ]

    private static let origin: [Member<Reported>] = [
        Member(.source, .text) { $0.entry.source },
        Member(
            "address", .optionalText,
            Meaning(
                en: "Where on the web it was read, or where to look; null where that is not known.",
                es: "Dónde se leyó en la web, o dónde mirar; null donde no se sabe.",
                pt: "Onde foi lido na web, ou onde procurar; null onde não se sabe.")
        ) { $0.entry.address },
        Member(
            "readOn", .optionalText,
            Meaning(
                en: "The day on which it was last looked up, in ISO 8601; null where that is not known.",
                es: "El día en que se consultó por última vez, en ISO 8601; null donde no se sabe.",
                pt: "O dia em que foi consultado pela última vez, em ISO 8601; null onde não se sabe.")
        ) { $0.entry.readOn }, Member("isOld", .truth, .isOldFigure) { $0.isOld },
        Member(
            "schedule", .list(step),
            Meaning(
                en: "The steps of a discount rate; empty for other figures, and where no rate was found.",
                es: "Los tramos de una tasa de descuento; vacío en otras cifras y donde no se encontró tasa.",
                pt: "As etapas de uma taxa de desconto; vazio em outros números e onde não se encontrou taxa.")
        ) { schedule(of: $0.entry) },
    ]

    private static let step: Form<Step> = .object([
        Member(
            "from", .wholeNumber,
            Meaning(
                en: "The year of the appraisal from which the rate holds.",
                es: "El año de la evaluación desde el que rige la tasa.",
                pt: "O ano da avaliação a partir do qual vale a taxa.")
        ) { $0.from },
        Member(
            "rate", .number,
            Meaning(
                en: "The real rate of those years, as a fraction.", es: "La tasa real de esos años, como fracción.",
                pt: "A taxa real desses anos, como fração.")
        ) { $0.rate },
    ])

    /// The steps of a schedule, each from its first year.
    private static func schedule(of entry: Entry) -> [Step] {
        entry.rates.indices.filter { $0 == 0 || entry.rates[$0] != entry.rates[$0 - 1] }.map {
            Step(from: $0 + 1, rate: entry.rates[$0])
        }
    }
}
