import Casebook
import Findings
import Languages
import Projects
import Syntax
import Valuation
import Wording

@testable import Commands
@testable import Reports

/// One project of five rows, as JSON and as the tables that people's spreadsheets make of it.
enum FiveRowProject {
    static let json = """
        { "name": "Trámites en línea", "currency": "USD", "priceYear": 2026, "start": "2027-01",
          "operationalFrom": "2027-07", "horizon": 10, "discountRate": "8.5%",
          "investment": [ { "what": "Plataforma", "amount": 1234567.25, "on": "2027-01" },
                          { "what": "Equipos", "amount": 1200000, "over": "2027-01 to 2027-06" } ],
          "operating": [ { "what": "Alojamiento", "amount": 98765.5, "per": "year" } ],
          "savings": [ { "what": "Contratos", "to": "government", "amount": 750000.75, "per": "year", "cashable": true },
                       { "what": "Viajes", "to": "citizens", "amount": 1500000, "per": "year" } ] }
        """

    /// How a country's spreadsheet writes a table.
    struct Form: Sendable {
        let group: String
        let decimal: String
        let separator: String
        var sign = ""

        func number(_ plain: String) -> String {
            let parts = plain.split(separator: ".").map(String.init)
            var groups: [String] = []
            var whole = Substring(parts[0])
            while !group.isEmpty, whole.count > 3 {
                groups.insert(String(whole.suffix(3)), at: 0)
                whole = whole.dropLast(3)
            }
            return sign + ([String(whole)] + groups).joined(separator: group)
                + (parts.count > 1 ? decimal + parts[1] : "")
        }
    }

    /// The words of a table in a language.
    struct SheetWords: Sendable {
        let header: [String]
        let project: String
        let facts: [String]
        let kinds: [String]
        let year: String
        let parties: [String]
        let yes: String
        let to: String

        static let english = SheetWords(
            header: ["kind", "what", "amount", "per", "on", "over", "to", "cashable"], project: "project",
            facts: ["name", "currency", "price year", "start", "operational from", "horizon", "discount rate"],
            kinds: ["investment", "operating", "saving"], year: "year", parties: ["government", "citizens"],
            yes: "yes", to: " to ")
        static let spanish = SheetWords(
            header: ["tipo", "descripción", "monto", "por", "fecha", "durante", "para", "ahorro efectivo"],
            project: "proyecto",
            facts: [
                "nombre", "moneda", "año de precios", "inicio", "en operación desde", "horizonte", "tasa de descuento",
            ],
            kinds: ["inversión", "operación", "ahorro"], year: "año", parties: ["gobierno", "ciudadanía"], yes: "sí",
            to: " a ")
        static let portuguese = SheetWords(
            header: ["tipo", "descrição", "valor", "por", "data", "durante", "para", "libera caixa"],
            project: "projeto",
            facts: [
                "nome", "moeda", "ano de preços", "início", "em operação desde", "horizonte", "taxa de desconto",
            ],
            kinds: ["investimento", "operação", "economia"], year: "ano", parties: ["governo", "cidadãos"],
            yes: "sim", to: " a ")
    }

    /// The rows of the table; `months` are January, June and July of 2027 as it writes them.
    static func rows(
        _ words: SheetWords, _ form: Form, months: [String] = ["2027-01", "2027-06", "2027-07"],
        currency: String = "USD",
        horizon: String = "10"
    ) -> [[String]] {
        let facts = [
            "Trámites en línea", currency, "2026", months[0], months[2], horizon, "8\(form.decimal)5%",
        ]
        let window = months[0] + words.to + months[1]
        return [words.header]
            + zip(words.facts, facts).map { [words.project, $0, $1, "", "", "", "", ""] } + [
                [words.kinds[0], "Plataforma", form.number("1234567.25"), "", months[0], "", "", ""],
                [words.kinds[0], "Equipos", form.number("1200000"), "", "", window, "", ""],
                [words.kinds[1], "Alojamiento", form.number("98765.5"), words.year, "", "", "", ""],
                [
                    words.kinds[2], "Contratos", form.number("750000.75"), words.year, "", "", words.parties[0],
                    words.yes,
                ],
                [words.kinds[2], "Viajes", form.number("1500000"), words.year, "", "", words.parties[1], ""],
            ]
    }

    static func text(_ rows: [[String]], _ separator: String, quotes all: Bool = false) -> String {
        rows.map { row in
            row.map { cell in
                let isQuoted = all || cell.contains(separator) || cell.contains("\"")
                return isQuoted ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
            }.joined(separator: separator) + "\r\n"
        }.joined()
    }

    private static let folder = Result { try CaseFolder(folder: nil) }

    /// Every result of every perspective, digit for digit; what is wrong with the file where it cannot be appraised.
    static func results(_ bytes: [UInt8], name: String) throws -> String {
        let reading = try ProjectReading(SourceText(name: name, bytes: bytes), folder.get())
        guard let project = reading.project, !reading.log.hasErrors else {
            return reading.log.diagnostics.map { "\($0.position?.line ?? 0): \($0.fact)" }.joined(separator: "\n")
        }
        return results(of: project)
    }

    static func results(of project: Project) -> String {
        let terms = AppraisalTerms(
            horizonYears: project.horizonYears ?? 0,
            discounting: project.discountRate ?? .real(AppraisalTerms.usualRate), timing: .end)
        return Perspective.allCases.map { perspective in
            let account = Account(of: project, perspective: perspective, terms: terms)
            return BatchLine.ofProject.json((.null, account, false), Words(in: .english)).compactText
        }.joined(separator: "\n")
    }
}
