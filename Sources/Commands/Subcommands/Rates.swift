import Money
import Registers
import Reports
import Wording

/// `valor rates`: which exchange rates and prices there are, and how good they are.
struct Rates: Subcommand {
    private let delivery: DeliveryRequest
    private let table: TableName
    private let country: String?
    private let folder: FolderRequest

    init(_ invocation: Invocation) throws(UsageProblem) {
        delivery = try DeliveryRequest(invocation)
        table = try invocation.table()
        country = invocation.arguments.first
        folder = try FolderRequest(invocation)
    }

    func run(_ session: Session) throws(Failure) {
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        let country = try folder.country(named: country)
        let reservations = try folder.money().reservations
        let tables = try folder.tables()
        let countries = folder.countries
        let language = session.words.language.rawValue
        let ids = tables.sources(of: country)
        let sources = try folder.sources(ids)
        let report = RatesReport(
            tables, vocabulary: folder.vocabulary, discountRates: try folder.knownDiscountRates(),
            reservations: reservations, country: country, sources: sources, words: session.words
        ) { countries[$0]?.name.text(in: language) ?? $0 }
        if report.isEmpty, let country { throw .usage(.money(.noFigures(country))) }
        let chosen = table == .registers ? report.registerTable : report.table
        try session.deliver(
            report.document, table: chosen, json: report.json, as: delivery,
            about: Session.Subject(
                title: session.words.heading(table == .registers ? .registers : .ratesTitle),
                description: session.words.summary(CommandName.rates), sources: sources))
    }
}
