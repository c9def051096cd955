import Money
import ProjectFiles
import Registers
import Reports
import Syntax
import Wording

/// `valor convert`: an amount in another currency and at the prices of another year, with its path.
struct Convert: Subcommand {
    private let delivery: DeliveryRequest
    /// As it was typed.
    private let amount: String
    /// The levels between which it is converted, as they were typed.
    private let from, to: String
    private let country: String?
    private let folder: FolderRequest

    init(_ invocation: Invocation) throws(UsageProblem) {
        delivery = try DeliveryRequest(invocation)
        _ = try invocation.argument()
        let arguments = invocation.arguments
        guard arguments.count == 3 else { throw .money(.arguments(arguments.count)) }
        amount = arguments[0]
        guard amount.contains(where: \.isNumber) else { throw .money(.notAnAmount(amount, readings: [])) }
        (from, to) = (arguments[1], arguments[2])
        country = invocation[.country]
        folder = try FolderRequest(invocation)
    }

    func run(_ session: Session) throws(Failure) {
        let folder = try session.open(folder)
        let delivery = try session.delivery(delivery, folder)
        let from = try level(from, folder.currencies)
        let to = try level(to, folder.currencies)
        let country = try folder.country(named: country)
        let amount = try Failure.ofUsage { () throws(UsageProblem) in
            try Self.amount(self.amount, of: from.currency) { folder.vocabulary.currencyNamed($0, country) }
        }
        let converter = try folder.converter()
        let path: ConversionPath
        do { path = try converter.path(from: from, to: to, country: country) } catch { throw .conversion(error) }
        let other: Result<ConversionPath, ConversionProblem>? =
            path.hasOrder
            ? Result { () throws(ConversionProblem) in
                try converter.pathInOtherOrder(from: from, to: to, country: country)
            } : nil
        let report = ConversionReport(
            of: amount, path: path, other: other, country: country,
            sources: try folder.sources(path.sources), words: session.words)
        try session.deliver(
            report.document, table: report.table, json: report.json, as: delivery,
            about: Session.Subject(
                title: report.title, description: session.words.summary(.convert),
                sources: try folder.sources(path.sources)))
    }

    /// An amount as a table may have it: `1.000.000`, `R$ 1.200,50`, `300 millones`.
    private static func amount(_ text: String, of currency: Currency, currencyNamed: (String) -> String?)
        throws(UsageProblem) -> Double
    {
        switch CellReader(convention: nil).read(text, currencyNamed: currencyNamed) {
        case .number(let number) where !number.isPercent:
            guard number.written.fits(currency.code) else {
                throw .money(.otherCurrency(text, currency: currency.code))
            }
            return number.value
        case .ambiguous(let readings): throw .money(.notAnAmount(text, readings: readings))
        case .number, .empty, .unknown, .otherConvention, .notANumber:
            throw .money(.notAnAmount(text, readings: []))
        }
    }

    private func level(_ text: String, _ currencies: CurrencyRegister) throws(Failure) -> PriceLevel {
        do { return try currencies.level(text) } catch { throw .usage(.level(error)) }
    }
}
