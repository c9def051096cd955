import Languages

/// The words with which valor itself writes a project as a table; its reader knows them in every language.
enum SheetTerm: String, Sendable, Hashable, CaseIterable {
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
    static let countables: [SheetTerm] = [
        .transactions, .procedures, .visits, .people, .households, .companies, .sites, .institutions, .documents,
    ]
}

extension Words {
    /// A word of a project that is written as a table.
    func word(_ term: SheetTerm) -> String {
        switch term {
        case .kind: say(en: "kind", es: "tipo", pt: "tipo")
        case .what: say(en: "what", es: "concepto", pt: "descrição")
        case .amount: say(en: "amount", es: "monto", pt: "valor")
        case .low: say(en: "low", es: "mínimo", pt: "mínimo")
        case .high: say(en: "high", es: "máximo", pt: "máximo")
        case .per: say(en: "per", es: "por", pt: "por")
        case .on: say(en: "on", es: "fecha", pt: "data")
        case .over: say(en: "over", es: "durante", pt: "durante")
        case .from: say(en: "from", es: "desde", pt: "desde")
        case .to: say(en: "to", es: "para", pt: "para")
        case .cashable: say(en: "cashable", es: "libera efectivo", pt: "libera caixa")
        case .inKind: say(en: "in kind", es: "en especie", pt: "in natura")
        case .growth: say(en: "growth", es: "crecimiento", pt: "crescimento")
        case .uptake: say(en: "uptake", es: "adopción", pt: "adesão")
        case .volume: say(en: "volume", es: "volumen", pt: "volume")
        case .unit: say(en: "unit", es: "unidad", pt: "unidade")
        case .hours: say(en: "hours", es: "horas", pt: "horas")
        case .valueOfHour: say(en: "value of hour", es: "valor de la hora", pt: "valor da hora")
        case .trips: say(en: "trips", es: "viajes", pt: "deslocamentos")
        case .fare: say(en: "fare", es: "pasaje", pt: "passagem")
        case .money: say(en: "money", es: "dinero", pt: "dinheiro")
        case .project: say(en: "project", es: "proyecto", pt: "projeto")
        case .numbers: say(en: "numbers", es: "números", pt: "números")
        case .investment: say(en: "investment", es: "inversión", pt: "investimento")
        case .operating: say(en: "operating", es: "operación", pt: "operação")
        case .saving: say(en: "saving", es: "ahorro", pt: "economia")
        case .benefit: say(en: "benefit", es: "beneficio", pt: "benefício")
        case .assumption: say(en: "assumption", es: "supuesto", pt: "premissa")
        case .name: say(en: "name", es: "nombre", pt: "nome")
        case .country: say(en: "country", es: "país", pt: "país")
        case .currency: say(en: "currency", es: "moneda", pt: "moeda")
        case .priceYear: say(en: "price year", es: "año de precios", pt: "ano de preços")
        case .start: say(en: "start", es: "inicio", pt: "início")
        case .operationalFrom: say(en: "operational from", es: "en operación desde", pt: "em operação desde")
        case .through: say(en: "to", es: "a", pt: "a")
        case .year: say(en: "year", es: "año", pt: "ano")
        case .years: say(en: "years", es: "años", pt: "anos")
        case .month: say(en: "month", es: "mes", pt: "mês")
        case .months: say(en: "months", es: "meses", pt: "meses")
        case .yes: say(en: "yes", es: "sí", pt: "sim")
        case .no: say(en: "no", es: "no", pt: "não")
        case .none: say(en: "none", es: "ninguno", pt: "nenhum")
        case .government: say(en: "government", es: "gobierno", pt: "governo")
        case .citizens: say(en: "citizens", es: "ciudadanía", pt: "cidadãos")
        case .businesses: say(en: "businesses", es: "empresas", pt: "empresas")
        case .companies: say(en: "businesses", es: "empresas", pt: "empresas")
        case .society: say(en: "society", es: "sociedad", pt: "sociedade")
        case .transactions: say(en: "transactions", es: "trámites", pt: "transações")
        case .procedures: say(en: "procedures", es: "procedimientos", pt: "procedimentos")
        case .visits: say(en: "visits", es: "visitas", pt: "visitas")
        case .people: say(en: "people", es: "personas", pt: "pessoas")
        case .households: say(en: "households", es: "hogares", pt: "domicílios")
        case .sites: say(en: "sites", es: "sitios", pt: "locais")
        case .institutions: say(en: "institutions", es: "instituciones", pt: "instituições")
        case .documents: say(en: "documents", es: "documentos", pt: "documentos")
        case .units: say(en: "units", es: "unidades", pt: "unidades")
        }
    }
}
