import Money
import Registers
import Reports
import Syntax
import Wording

/// `valor convert`: an amount in another currency and at the prices of another year, with its path.
enum Convert {
    static func run(_ session: Session) throws(Failure) {
        let format = try session.format(among: Format.allCases)
        let arguments = session.invocation.arguments
        if arguments.isEmpty { throw .usage(.missingArgument(.convert)) }
        guard arguments.count == 3 else { throw .usage(.money(.arguments(arguments.count))) }
        let amount = try amount(arguments[0])
        let folder = try session.cases()
        let dialect = try session.dialect(folder)
        let from = try level(arguments[1], folder.currencies)
        let to = try level(arguments[2], folder.currencies)
        let country = try session.country(named: session.invocation[.country], folder)
        let converter = try session.converter(folder)
        let path: ConversionPath
        do { path = try converter.path(from: from, to: to, country: country) } catch { throw .conversion(error) }
        let other: Result<ConversionPath, ConversionProblem>? =
            path.hasOrder
            ? Result { () throws(ConversionProblem) in
                try converter.pathInOtherOrder(from: from, to: to, country: country)
            } : nil
        let report = ConversionReport(
            of: amount, path: path, other: other, country: country,
            sources: try session.sources(path.sources, folder), words: session.words)
        switch format {
        case .text: try session.print(session.render(report.document))
        case .markdown: try session.print(session.markdown(report.document))
        case .csv:
            let subject = Session.Subject(
                title: report.title, description: session.words.summary(.convert),
                sources: try session.sources(path.sources, folder))
            try session.print(report.table, in: dialect, about: subject)
        case .json: try session.print(session.render(report.json))
        }
    }

    private static func amount(_ text: String) throws(Failure) -> Double {
        switch NumberReading(text) {
        case .plain(let amount): return amount
        case .ambiguous(let readings): throw .usage(.money(.notAnAmount(text, readings: readings)))
        case .none: throw .usage(.money(.notAnAmount(text, readings: [])))
        }
    }

    private static func level(_ text: String, _ currencies: CurrencyRegister) throws(Failure) -> PriceLevel {
        do { return try currencies.level(text) } catch { throw .usage(.level(error)) }
    }
}
