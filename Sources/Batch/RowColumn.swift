import ProjectFiles
import Syntax

/// A column of a CSV of projects that is read.
enum RowColumn: String, CaseIterable {
    case id
    case investment
    case operatingCost = "operating_cost"
    case governmentSaving = "government_saving"
    case citizenSaving = "citizen_saving"
    case societySaving = "society_saving"
    case years
    case discountRate = "discount_rate"

    var isRequired: Bool { self == .id || self == .investment }

    /// Whether its cells hold an amount.
    var isAmount: Bool { self == .investment || isYearly }

    /// Whether its cells hold an amount of each year, so that its header may say so.
    private var isYearly: Bool {
        switch self {
        case .operatingCost, .governmentSaving, .citizenSaving, .societySaving: true
        case .id, .investment, .years, .discountRate: false
        }
    }

    // MARK: Headers

    /// How well a header names a column: of several that do, the best is read, and the others pass through.
    enum Match: Int, CaseIterable {
        /// As the contract writes it.
        case exact
        /// In another case, or with blanks in place of the low lines.
        case likewise
        /// By what else people call it, in any of the three languages.
        case synonym
    }

    /// How well a header names this column; nothing where it does not.
    func match(_ header: String) -> Match? {
        if header == rawValue { return .exact }
        let folded = LocalWords.folded(String(Self.withoutCurrency(header)))
        guard let name = Self.named[folded]?.first(where: { $0.column == self }) else { return nil }
        return name.isOwn ? .likewise : .synonym
    }

    /// Every name of a column but its own, small and without accents and blanks.
    var names: [String] {
        isYearly
            ? synonyms.flatMap { name in [name] + Self.yearly.map { name + $0 } }
                + Self.yearly.map { LocalWords.folded(rawValue) + $0 } : synonyms
    }

    /// What each name may stand for, once: a header may have thousands of columns.
    private static let named: [String: [(column: RowColumn, isOwn: Bool)]] = allCases.reduce(into: [:]) {
        named, column in
        named[LocalWords.folded(column.rawValue), default: []].append((column, true))
        for name in column.names { named[name, default: []].append((column, false)) }
    }

    /// The columns that misspelt headers may mean, of some.
    static func nearest(to headers: [String], among columns: [RowColumn]) -> [RowColumn?] {
        let names = NearNames(columns.flatMap { [LocalWords.folded($0.rawValue)] + $0.names })
        return headers.map { header in
            let near = names.nearest(to: LocalWords.folded(header))
            return near.flatMap { near in
                columns.first { column in named[near]?.contains { $0.column == column } == true }
            }
        }
    }

    /// *Investment (US$)* without the currency.
    private static func withoutCurrency(_ header: String) -> Substring {
        let text = header.withoutBlanks
        guard text.last == ")", let opening = text.lastIndex(of: "("),
            SignedAmount.isSign(text[text.index(after: opening)...].dropLast())
        else { return text }
        return text[..<opening].withoutBlanks
    }

    private static let yearly = [
        "peryear", "ayear", "yearly", "annual", "alano", "porano", "anual", "anuales", "anuais", "aoano",
    ]

    private var synonyms: [String] { Self.synonyms[self] ?? [] }

    private static let synonyms: [RowColumn: [String]] = [
        .id: words(
            "code codigo clave identifier identificador projectid idproject idproyecto idprojeto proyecto projeto"),
        .investment: words(
            """
            capex investmentcost initialinvestment inversion inversioninicial costodeinversion costoinversion \
            montodeinversion investimento investimentoinicial custodeinvestimento valordoinvestimento
            """),
        .operatingCost: words(
            """
            operatingcosts operating operation opex costooperativo costosoperativos costodeoperacion costosdeoperacion \
            costooperacion operacion gastosdeoperacion gastosoperativos custooperacional custosoperacionais \
            custodeoperacao custosdeoperacao operacao annualoperatingcost annualoperatingcosts
            """),
        .governmentSaving: words(
            """
            governmentsavings savingsgovernment ahorrodelgobierno ahorrosdelgobierno ahorrogobierno ahorrosgobierno \
            ahorrogubernamental ahorrodelestado ahorropublico economiadogoverno economiasdogoverno economiagoverno \
            economiadoestado economiapublica
            """),
        .citizenSaving: words(
            """
            citizensaving citizensavings citizenssaving savingscitizens ahorrodelaciudadania ahorrosdelaciudadania \
            ahorrociudadania ahorrociudadano ahorrosciudadanos ahorrodelosciudadanos economiadoscidadaos \
            economiasdoscidadaos economiadocidadao economiacidadaos economiadacidadania
            """),
        .societySaving: words(
            """
            societysavings socialsaving socialsavings savingssociety ahorrodelasociedad ahorrosdelasociedad \
            ahorrosociedad ahorrosocial economiadasociedade economiasdasociedade economiasociedade economiasocial
            """),
        .years: words("horizon horizonyears horizonte anos plazo vidautil"),
        .discountRate: words("rate tasadedescuento tasa tasadescuento taxadedesconto taxa taxadesconto"),
    ]

    private static func words(_ text: String) -> [String] { text.split { $0.isWhitespace }.map(String.init) }
}
