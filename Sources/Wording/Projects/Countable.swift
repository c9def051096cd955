import Languages

// What volumes count.
extension Words {
    /// What a volume counts.
    package func name(countable: String) -> String {
        switch countable {
        case "transactions": say(en: "transactions", es: "transacciones", pt: "transações")
        case "procedures": say(en: "procedures", es: "trámites", pt: "procedimentos")
        case "visits": say(en: "visits", es: "visitas", pt: "visitas")
        case "people": say(en: "people", es: "personas", pt: "pessoas")
        case "households": say(en: "households", es: "hogares", pt: "domicílios")
        case "businesses": say(en: "businesses", es: "empresas", pt: "empresas")
        case "sites": say(en: "sites", es: "sitios", pt: "locais")
        case "institutions": say(en: "institutions", es: "instituciones", pt: "instituições")
        case "documents": say(en: "documents", es: "documentos", pt: "documentos")
        case "units": say(en: "units", es: "unidades", pt: "unidades")
        default: countable
        }
    }
}
