import Languages
import ProjectFiles
import Projects

/// The words with which valor itself writes a project as a table; its reader knows them in every language.
enum SheetTerm: String, Sendable, Hashable, CaseIterable {
    // Columns.
    case kind, what, amount, low, high, per, on, over, from, to, cashable, inKind, growth, uptake
    case volume, unit, hours, valueOfHour, trips, fare, money
    // Kinds of rows.
    case project, numbers, investment, operating, saving, benefit, assumption
    // Facts of the project.
    case name, country, currency, priceYear, start, operationalFrom, horizon, discountRate
    // Words in cells; `through` stands between the ends of a period.
    case through
    case month, months, years
    case year, yes, no, none, government, citizens, businesses, society
    /// What an hour is spent on.
    case work, leisure, any
    case transactions, procedures, visits, people, households, companies, sites, institutions, documents, units

    /// What an hour is spent on.
    init(_ purpose: TimePurpose) {
        switch purpose {
        case .work: self = .work
        case .leisure: self = .leisure
        case .any: self = .any
        }
    }

    /// What a volume can count.
    static let countables: [SheetTerm] = [
        .transactions, .procedures, .visits, .people, .households, .companies, .sites, .institutions, .documents,
    ]
}

extension Words {
    /// A word of a project that is written as a table.
    func word(_ term: SheetTerm) -> String {
        switch term {
        // What only valor itself writes.
        case .through: say(en: "to", es: "a", pt: "a")
        case .years: say(en: "years", es: "años", pt: "anos")
        case .months: say(en: "months", es: "meses", pt: "meses")
        case .companies: word(.businesses)
        // Columns, kinds of rows, facts of the project and words in cells, as the reader of a table names them.
        case .kind, .what, .amount, .low, .high, .per, .on, .over, .from, .to, .cashable, .inKind, .growth, .uptake,
            .volume, .unit, .hours, .valueOfHour, .trips, .fare, .money, .project, .numbers, .investment, .operating,
            .saving, .benefit, .assumption, .name, .country, .currency, .priceYear, .start, .operationalFrom, .horizon,
            .discountRate, .work, .leisure, .any, .month,
            .year, .yes, .no, .none, .government, .citizens, .businesses, .society, .transactions, .procedures,
            .visits, .people, .households, .sites, .institutions, .documents, .units:
            SheetLanguage(language).word(term.rawValue)
        }
    }
}
