import Money
import Registers
import Reports
import Wording

/// `valor rates`: which exchange rates and prices there are, and how good they are.
enum Rates {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        let table = try session.tableName()
        let country = try session.country(named: session.invocation.arguments.first, folder)
        let money = try folder.money()
        let tables = try session.moneyTables(money, folder)
        let countries = folder.countries
        let language = session.words.language.rawValue
        let ids = tables.sources(of: country)
        let sources = try session.sources(ids, folder)
        let report = RatesReport(
            tables, vocabulary: folder.vocabulary, reservations: money.reservations, country: country, sources: sources,
            words: session.words
        ) { countries[$0]?.name.text(in: language) ?? $0 }
        if report.isEmpty, let country { throw .usage(.money(.noFigures(country))) }
        let chosen = table == .registers ? report.registerTable : report.table
        try session.print(
            report.document, table: chosen, json: report.json, as: format, in: dialect,
            about: Session.Subject(
                title: session.words.heading(table == .registers ? .registers : .ratesTitle),
                description: session.words.summary(CommandName.rates), sources: sources))
    }
}
