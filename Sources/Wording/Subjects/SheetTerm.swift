/// The words with which valor itself writes a project as a table; its reader knows them in every language.
public enum SheetTerm: String, Sendable, Hashable, CaseIterable {
    // Columns.
    case kind, what, amount, low, high, per, on, over, from, to, cashable, inKind, growth, uptake
    case volume, unit, hours, valueOfHour, trips, fare, money
    // Kinds of rows.
    case project, numbers, investment, operating, saving, benefit, assumption
    // Facts of the project.
    case name, country, currency, priceYear, start, operationalFrom
    // Words in cells; `through` stands between the ends of a period.
    case through
    case month, months, years
    case year, yes, no, none, government, citizens, businesses, society
    case transactions, procedures, visits, people, households, companies, sites, institutions, documents, units

    /// What a volume can count.
    public static let countables: [SheetTerm] = [
        .transactions, .procedures, .visits, .people, .households, .companies, .sites, .institutions, .documents,
    ]
}
