import Casebook
import Documents
import Facts
import Numerics
import Projects
import Registers
import Valuation
import Wording

extension ClassReport {
    /// A standing as the machine contract has it.
    static let form: Form<Standing> = .object([
        Member("metric", .choice, FieldDescription.metric.meaning) { $0.measure }, Member(.value, .number) { $0.value },
        Member("bound", .optional(.choice), .bound) { $0.bound },
        Member(
            "casesBelow", .wholeNumber,
            Meaning(
                en: "How many of the cases have a lower value.", es: "Cuántos de los casos tienen un valor menor.",
                pt: "Quantos dos casos têm um valor menor.")
        ) { $0.lower },
        Member("casesBelowBound", .optional(.choice), .bound) { $0.bound },
        Member("shareBelowBound", .optional(.choice), .bound) { $0.bound },
        Member(
            "cases", .wholeNumber,
            Meaning(
                en: "How many cases have a value.", es: "Cuántos casos tienen un valor.",
                pt: "Quantos casos têm um valor.")
        ) { $0.others.count },
        Member(
            "median", .number,
            Meaning(
                en: "The middle of the cases' values.", es: "El valor central de los casos.",
                pt: "O valor central dos casos.")
        ) { $0.median },
        Member(
            "shareBelow", interval,
            Meaning(
                en: "Between which shares of such projects the one with a lower value lies.",
                es: "Entre qué proporciones de proyectos así está la de los de menor valor.",
                pt: "Entre quais proporções de projetos assim está a dos de menor valor.")
        ) {
            ($0.share.low, $0.share.high, BinomialInterval.confidence)
        },
        Member(
            "medianInterval", .optional(interval),
            Meaning(
                en: "Between which of the cases' values the median lies; null where there are too few.",
                es: "Entre cuáles de los valores de los casos está la mediana; null si son muy pocos.",
                pt: "Entre quais dos valores dos casos está a mediana; null se são muito poucos.")
        ) { standing in
            standing.medianInterval.map { ($0.low, $0.high, $0.confidence) }
        },
    ])

    private static let interval: Form<(low: Double, high: Double, confidence: Double)> = .object([
        Member("low", .number, .intervalLow) { $0.low }, Member("high", .number, .intervalHigh) { $0.high },
        Member(
            "confidence", .number,
            Meaning(
                en: "The confidence of the interval, if the cases were drawn at random.",
                es: "La confianza del intervalo, si los casos fueran una muestra al azar.",
                pt: "A confiança do intervalo, se os casos fossem uma amostra ao acaso.")
        ) { $0.confidence },
    ])

    /// A published overrun, and what it would make of the project.
    struct Overrun {
        let project: Project
        let result: ClassResults.Overrun

        var entry: OverrunRegister.Entry { result.entry }
    }

    var overrunRows: [Overrun] { results.overruns.map { Overrun(project: project, result: $0) } }

    /// An overrun as the machine contract has it; of one that says nothing here, no reason is needed.
    static let formOfOverrun: Form<Overrun> = {
        let numbers: [BoundedNumber<Overrun>] = [
            .init(
                ifAny: "investment",
                Meaning(
                    en: "The investment with this overrun; null where the figure is unverified.",
                    es: "La inversión con este sobrecosto; null si la cifra no está verificada.",
                    pt: "O investimento com este estouro; null se o número não foi verificado.")
            ) { overrun in
                overrun.result.investment.map { (.finite($0), overrun.project.boundOfInvestment) }
            },
            .init(
                ifAny: "netPresentValue",
                Meaning(
                    en: "The net present value for society then.",
                    es: "El valor actual neto para la sociedad con ese sobrecosto.",
                    pt: "O valor presente líquido para a sociedade com esse estouro.")
            ) { overrun in
                overrun.result.account.map { ($0[.netPresentValue], $0.bounds[.netPresentValue]) }
            },
        ]
        let entry: [Member<Overrun>] = [
            Member("id", .text, FieldDescription.id.meaning) { $0.entry.id },
            Member(
                "statistic", .choice,
                Meaning(
                    en: "mean of all projects; tail: mean of a share; above: what a share exceeds.",
                    es:
                        "mean: promedio de todos los proyectos; tail: promedio de una proporción; above: lo que una proporción "
                        + "supera.",
                    pt:
                        "mean: média de todos os projetos; tail: média de uma proporção; above: o que uma proporção supera."
                )
            ) { $0.entry.statistic },
            Member(
                "share", .optionalNumber,
                Meaning(
                    en: "The share of projects; null where the figure is of all.",
                    es: "La proporción de proyectos; null si la cifra es de todos.",
                    pt: "A proporção de projetos; null se o número é de todos.")
            ) { $0.entry.share },
            Member(
                "overrun", .number,
                Meaning(
                    en: "Actual over estimated cost, less 1.", es: "Costo real sobre costo estimado, menos 1.",
                    pt: "Custo real sobre custo estimado, menos 1.")
            ) { $0.entry.overrun },
            Member(
                "projects", .optionalWholeNumber,
                Meaning(
                    en: "How many projects were studied, where that is known.",
                    es: "Cuántos proyectos se estudiaron, si se sabe.",
                    pt: "Quantos projetos foram estudados, se isso é conhecido.")
            ) { $0.entry.projects },
            Member(
                "publication", .text,
                Meaning(en: "Where it was published.", es: "Dónde se publicó.", pt: "Onde foi publicado.")
            ) { $0.entry.publication },
            Member(
                "year", .wholeNumber,
                Meaning(en: "When it was published.", es: "Cuándo se publicó.", pt: "Quando foi publicado.")
            ) { $0.entry.year },
            Member(
                "status", .choice,
                Meaning(
                    en: "Whether the figure was found in a text.", es: "Si la cifra se encontró en un texto.",
                    pt: "Se o número foi encontrado em um texto.")
            ) { $0.entry.status },
            Member(
                "basis", .optional(.choice),
                Meaning(
                    en: "In the publication, or in one that quotes it; null where unverified.",
                    es: "En la publicación o en una que la cita; null si no está verificada.",
                    pt: "Na publicação ou em uma que a cita; null se não verificado.")
            ) { $0.entry.basis },
        ]
        return .object(entry + numbers.map { $0.member } + BoundedNumber.boundsAndReasons(of: numbers))
    }()
}
