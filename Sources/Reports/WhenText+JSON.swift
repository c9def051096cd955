import Documents
import Facts
import Languages
import Projects

// When a line of a business case falls, for programs.
extension WhenText {
    /// The schedule; months in ISO 8601, or by their number from 1 in a project without dates.
    static let schedule = Form<(when: WhenText, flow: Flow)>(
        .either([once.type, atHorizon.type, occasions.type, recurring.type, total.type, byYear.type])
    ) { line, words in
        func month(_ index: Int) -> JSONOutput { line.when.numbered(index) }
        switch line.flow.schedule {
        case .once(let at): return once.json(month(at), words)
        case .atHorizon: return atHorizon.json((), words)
        case .byYear(let months):
            let figures = line.flow.asPrinted.figuresByYear?.years ?? []
            return byYear.json(
                zip(figures, months).map { figure, months in
                    (
                        year: figure.year, from: month(months.lowerBound),
                        until: months.isEmpty ? nil : month(months.upperBound - 1), figure: figure.figure
                    )
                }, words)
        case .occasions(let all):
            let parts = all.filter { $0.times.value > 0 }
            return occasions.json(parts.map { (on: month($0.month), times: $0.times.value) }, words)
        case .recurring(let period, let from, let to):
            return recurring.json((per: period, from: month(from), until: to.map { month($0 - 1) }), words)
        case .total(let stretches):
            let parts = stretches.map { stretch in
                (
                    from: month(stretch.months.lowerBound), until: month(stretch.months.upperBound - 1),
                    weight: stretch.weight
                )
            }
            return total.json(parts, words)
        }
    }

    private func numbered(_ index: Int) -> JSONOutput {
        project.start.map { .string(CalendarMonth(index, after: $0).text) } ?? .integer(index + 1)
    }

    private static let month = Form<JSONOutput>(.either([.text, .wholeNumber])) { month, _ in month }

    private static func kind<Row>(_ name: String, _ members: [Member<Row>]) -> Form<Row> {
        .object([Member("kind", .constant(name), .kind) { _ in }] + members)
    }

    private static let once: Form<JSONOutput> = kind("once", [Member("on", month, .on) { $0 }])
    private static let atHorizon: Form<Void> = kind("atHorizon", [])
    private static let occasions: Form<[(on: JSONOutput, times: Double)]> = kind(
        "occasions",
        [
            Member(
                "occasions", .list(occasion),
                Meaning(
                    en: "The occasions on which the amount falls.", es: "Las ocasiones en que cae el monto.",
                    pt: "As ocasiões em que o valor cai.")
            ) { $0 }
        ])
    private static let occasion: Form<(on: JSONOutput, times: Double)> = .object([
        Member("on", month, .on) { $0.on },
        Member(
            "times", .number,
            Meaning(
                en: "How many times the amount falls then.", es: "Cuántas veces cae entonces el monto.",
                pt: "Quantas vezes o valor cai então.")
        ) { $0.times },
    ])
    private static let recurring: Form<(per: Period, from: JSONOutput, until: JSONOutput?)> = kind(
        "recurring",
        [
            Member(
                "per", .choice,
                Meaning(
                    en: "The period in which the amount recurs.", es: "El período en que el monto se repite.",
                    pt: "O período em que o valor se repete.")
            ) { $0.per }, Member("from", month, .from) { $0.from },
            Member("until", .optional(month), .until) { $0.until },
        ])
    private static let total: Form<[(from: JSONOutput, until: JSONOutput, weight: Double)]> = kind(
        "total",
        [
            Member(
                "over", .list(stretch),
                Meaning(
                    en: "The periods over which a total is spread, each evenly.",
                    es: "Los períodos en que se reparte un total, cada uno por igual.",
                    pt: "Os períodos em que se distribui um total, cada um por igual.")
            ) { $0 }
        ])
    private static let byYear: Form<[OfYear]> = kind(
        "byYear",
        [
            Member(
                "years", .list(year),
                Meaning(
                    en: "The figure of each year, spread evenly over its months.",
                    es: "La cifra de cada año, repartida por igual en sus meses.",
                    pt: "O número de cada ano, distribuído por igual pelos seus meses.")
            ) { $0 }
        ])
    private typealias OfYear = (year: Int, from: JSONOutput, until: JSONOutput?, figure: Stated<Estimate>)
    private static let year: Form<OfYear> = .object([
        Member(
            "year", .wholeNumber,
            Meaning(
                en: "The year of the calendar, or of the project, whose start is year 0.",
                es: "El año calendario, o del proyecto, cuyo inicio es el año 0.",
                pt: "O ano civil, ou do projeto, cujo início é o ano 0.")
        ) { $0.year }, Member("from", month, .from) { $0.from },
        Member(
            "until", .optional(month),
            Meaning(
                en: "The last month; null where all of it falls at the start of the first.",
                es: "El último mes; null si todo cae al comienzo del primero.",
                pt: "O último mês; null se tudo ocorre no começo do primeiro.")
        ) { $0.until },
        Member(
            "figure", .optionalNumber,
            Meaning(
                en: "The amount of the year, or the number of units of a volume; null where it is unknown.",
                es: "El monto del año, o el número de unidades de un volumen; null si se desconoce.",
                pt: "O valor do ano, ou o número de unidades de um volume; null se é desconhecido.")
        ) { $0.figure.value?.value },
        Member(
            "low", .optionalNumber,
            Meaning(en: "The lowest it may be.", es: "Lo mínimo que puede ser.", pt: "O mínimo que pode ser.")
        ) { $0.figure.value?.low },
        Member(
            "high", .optionalNumber,
            Meaning(en: "The highest it may be.", es: "Lo máximo que puede ser.", pt: "O máximo que pode ser.")
        ) { $0.figure.value?.high }, Member("unknown", .optional(.choice), .unknown) { $0.figure.unknown },
    ])
    private static let stretch: Form<(from: JSONOutput, until: JSONOutput, weight: Double)> = .object([
        Member("from", month, .from) { $0.from }, Member("until", month, .until) { $0.until },
        Member(
            "weight", .number,
            Meaning(
                en: "The share of the total, in proportion to the other weights.",
                es: "La parte del total, en proporción a los demás pesos.",
                pt: "A parte do total, em proporção aos demais pesos.")
        ) { $0.weight },
    ])
}
