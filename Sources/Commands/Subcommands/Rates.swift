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
        let country = try session.country(named: session.invocation.arguments.first, folder)
        let money = try folder.money()
        let tables = try session.moneyTables(money, folder)
        let countries = folder.countries
        let language = session.words.language.rawValue
        let ids = tables.sources(of: country)
        let sources = try session.sources(ids, folder)
        let report = RatesReport(
            tables, reservations: money.reservations, country: country, sources: sources, words: session.words
        ) { countries[$0]?.name.text(in: language) ?? $0 }
        if report.isEmpty, let country { throw .usage(.money(.noFigures(country))) }
        switch format {
        case .text: try session.print(session.render(report.document))
        case .markdown: try session.print(session.markdown(report.document))
        case .csv:
            let subject = Session.Subject(
                title: session.words.heading(.ratesTitle), description: session.words.summary(CommandName.rates),
                sources: sources)
            try session.print(report.table, in: dialect, about: subject)
        case .json: try session.print(session.render(report.json))
        }
    }
}
