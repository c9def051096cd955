import Projects
import Syntax

/// Words that people write in English, Spanish or Portuguese for what a project file says in English.
///
/// ```swift
/// LocalWords.party("Ciudadanía")         // .citizens
/// LocalWords.boolean("não")              // false
/// LocalWords.folded("Año de precios")    // "anodeprecios"
/// ```
package enum LocalWords {
    /// The letters and digits of a text, small and without accents, as words are compared.
    package static func folded(_ text: String) -> String {
        Syntax.folded(text)
    }

    // MARK: Words of a line

    /// Who pays or gains.
    package static func party(_ text: String) -> Party? { find(text, parties) }

    /// Yes or no.
    package static func boolean(_ text: String) -> Bool? { find(text, booleans) }

    /// What a volume counts, by the key that a file has for it.
    package static func countable(_ text: String) -> String? {
        find(text, countables) ?? Shapes.countables.first { $0 == folded(text) }
    }

    /// Whether somebody says that there is none of something.
    package static func isNone(_ text: String) -> Bool {
        ["none", "nothing", "no", "ninguno", "ninguna", "nada", "nenhum", "nenhuma"].contains(folded(text))
    }

    /// Whether somebody wants to go back to the question before.
    package static func isBack(_ text: String) -> Bool {
        text == "<" || ["back", "volver", "atras", "voltar"].contains(folded(text))
    }

    /// Whether somebody says that they do not know.
    ///
    /// ```swift
    /// LocalWords.isUnknown("no sé")     // true
    /// LocalWords.isUnknown("?")         // true
    /// ```
    package static func isUnknown(_ text: String) -> Bool {
        if isMark(text) { return true }
        let folded = folded(text)
        return unknowns[folded] != nil || ignorance.contains(folded)
    }

    /// Whether a text has nothing but the signs that tables put where they have no figure: `?`, `-`, `..`, `…`.
    package static func isMark(_ text: String) -> Bool {
        let signs = text.filter { !$0.isWhitespace }
        if signs.isEmpty { return false }
        return signs.allSatisfy { "?¿".contains($0) } || signs.allSatisfy { "-–—−".contains($0) }
            || signs == "…" || (signs.count > 1 && signs.allSatisfy { $0 == "." })
    }

    /// Whether a cell in which there need be nothing says no more than that there is nothing.
    static func isBlank(_ text: String) -> Bool { isMark(text) || notThere.contains(folded(text)) }

    /// The party, period or unit, as a file has it, that a misspelt word may mean.
    static func nearestParty(_ text: String) -> String? { near(text, parties)?.rawValue }
    static func nearestPeriod(_ text: String) -> String? { near(text, periods)?.rawValue }
    static func nearestCountable(_ text: String) -> String? {
        near(text, countables) ?? nearest(to: folded(text), among: Shapes.countables)
    }

    private static func near<Meaning>(_ text: String, _ words: [String: Meaning]) -> Meaning? {
        let folded = folded(text)
        // Who is a citizen is one of the citizens.
        return nearest(to: folded, among: words.keys.sorted()).flatMap { words[$0] }
    }

    static func period(_ text: String) -> Period? { find(text, periods) }

    /// What an hour is spent on, for which a register has its worth.
    package static func purpose(_ text: String) -> TimePurpose? { find(text, purposes) }

    /// Why a figure is missing, as a file says it; who writes `?` or *unknown* does not say why.
    static func unknown(_ text: String) -> String? {
        find(text, unknowns) ?? (isUnknown(text) ? "not stated" : nil)
    }

    /// The number of years in a text such as `10 years`, as digits; the text itself where it is none.
    package static func withoutYears(_ text: String) -> String {
        let words = text.split { $0.isWhitespace }
        guard words.count == 2, ["year", "years", "yrs", "yr", "ano", "anos"].contains(folded(String(words[1]))) else {
            return text
        }
        return String(words[0])
    }

    static func timing(_ text: String) -> String? { find(text, timings) }
    static func prices(_ text: String) -> String? { find(text, pricesWords) }

    private static func find<Meaning>(_ text: String, _ words: [String: Meaning]) -> Meaning? { words[folded(text)] }

    private static let parties: [String: Party] = [
        "government": .government, "gobierno": .government, "governo": .government, "estado": .government,
        "state": .government, "citizens": .citizens, "citizen": .citizens, "ciudadanos": .citizens,
        "ciudadania": .citizens, "cidadaos": .citizens, "cidadania": .citizens, "businesses": .businesses,
        "business": .businesses, "empresas": .businesses, "negocios": .businesses, "society": .society,
        "sociedad": .society, "sociedade": .society,
    ]

    private static let periods: [String: Period] = [
        "year": .year, "yearly": .year, "ano": .year, "anual": .year, "porano": .year,
        "alano": .year, "month": .month, "monthly": .month, "mes": .month, "mensual": .month, "mensal": .month,
        "pormes": .month, "almes": .month, "aomes": .month, "aoano": .year,
    ]

    private static let purposes: [String: TimePurpose] = [
        "work": .work, "trabajo": .work, "trabalho": .work, "leisure": .leisure, "ocio": .leisure, "lazer": .leisure,
        "any": .any, "cualquiera": .any, "qualquer": .any,
    ]

    private static let booleans: [String: Bool] = [
        "yes": true, "y": true, "true": true, "si": true, "s": true, "sim": true, "verdadero": true,
        "verdadeiro": true, "no": false, "n": false, "false": false, "nao": false, "falso": false,
    ]

    private static let unknowns: [String: String] = [
        "notstated": "not stated", "noconsta": "not stated", "noindicado": "not stated", "naoconsta": "not stated",
        "naoinformado": "not stated", "notquantified": "not quantified", "sincuantificar": "not quantified",
        "nocuantificado": "not quantified", "semquantificacao": "not quantified",
        "naoquantificado": "not quantified", "notseparable": "not separable", "noseparable": "not separable",
        "naoseparavel": "not separable",
    ]

    /// What people write when they do not know, small, without blanks and accents.
    private static let ignorance: Set<String> = [
        "idontknow", "dontknow", "idonotknow", "donotknow", "idk", "dunno", "unknown", "notknown", "noidea", "na", "nd",
        "sd", "notavailable", "nodisponible", "naodisponivel", "noaplica", "naoseaplica", "notapplicable",
        "tbd", "tbc", "tobedetermined", "tobeconfirmed", "pordefinir", "pordeterminar", "adefinir", "adeterminar",
        "pendiente", "pendente", "pending", "nose", "yonose", "nolose", "nosesabe", "nosabemos", "nosabe",
        "desconocido",
        "desconocida", "desconozco", "sindato", "sindatos", "niidea", "naosei", "eunaosei", "naosesabe", "naosabemos",
        "desconhecido", "desconhecida", "desconheco", "semdado", "semdados", "semideia", "nsnc", "nsnr",
        "nc", "tobedefined", "sininformacion", "seminformacao", "noinformation", "confidential", "confidencial",
        "reservado", "reservada", "withheld", "redacted", "sigiloso",
    ]

    /// What stands in cells that somebody left out, small, without blanks and accents.
    private static let notThere: Set<String> = ["na", "nd", "sd", "noaplica", "naoseaplica", "notapplicable"]

    private static let pricesWords: [String: String] = [
        "current": "current", "nominal": "current", "corrientes": "current", "correntes": "current",
        "constant": "constant", "constantes": "constant", "real": "constant",
    ]
    private static let timings: [String: String] = [
        "end": "end", "fin": "end", "final": "end", "fim": "end", "mid": "mid", "mitad": "mid", "medio": "mid",
        "meio": "mid", "start": "start", "inicio": "start",
    ]

    private static let countables: [String: String] = [
        "transacciones": "transactions", "transacoes": "transactions", "tramites": "transactions",
        "transaction": "transactions", "procedimientos": "procedures", "procedimentos": "procedures",
        "visitas": "visits", "personas": "people", "pessoas": "people", "hogares": "households",
        "domicilios": "households", "familias": "households", "empresas": "businesses", "negocios": "businesses",
        "sitios": "sites", "sites": "sites", "locais": "sites", "instituciones": "institutions",
        "instituicoes": "institutions",
        "organismos": "institutions", "orgaos": "institutions", "documentos": "documents", "unidades": "units",
    ]
}
