import Documents
import Facts
import Projects
import Valuation
import Wording

// What the public sector's method adds to results, for programs.
extension MethodReport {
    static let formOfSavings: Form<SavingsByKind.Kind> = .object([
        Member(.party, .choice) { $0.party }, Member("isCashable", .optionalTruth, .isCashable) { $0.isCashable },
        Member(
            "presentValue", .computed,
            Meaning(
                en: "Their present value, as whoever gains counts them.",
                es: "Su valor actual, como lo cuenta quien gana.", pt: "Seu valor presente, como o conta quem ganha.")
        ) { $0.presentValue },
        Member("bound", .optional(.choice), .bound) {
            $0.isBounded && $0.presentValue.value != nil ? Bound.atLeast : nil
        },
        Member("notComputable", .optional(Reason.form), .notComputable) { $0.presentValue.reason },
    ])

    static let formOfPhysical: Form<PhysicalResult> = .object([
        Member(.what, .localText) { $0.line.what }, Member(.unit, .localText) { $0.line.unit },
        Member(
            "quantity", .optionalNumber,
            Meaning(
                en: "The sum over the horizon, below zero where it is caused; null where it is unknown.",
                es: "La suma en el horizonte, menor que cero si se causa; null si se desconoce.",
                pt: "A soma no horizonte, menor que zero se é causada; null se é desconhecida.")
        ) {
            $0.total
        },
        Member(
            "presentValue", .optionalNumber,
            Meaning(
                en: "Its present value at its price; null where it has none.",
                es: "Su valor actual a su precio; null si no lo tiene.",
                pt: "Seu valor presente a seu preço; null se não o tem.")
        ) { $0.presentValue },
        Member("priceSource", .optionalLocalText, .sourceOfFigure) { $0.line.priceSource },
    ])

    static let formOfStep: Form<(step: SocialAdjustment.Step, view: Account)> = .object([
        Member(
            "step", .choice,
            Meaning(
                en: "What is counted from this step on.", es: "Lo que se cuenta desde este paso.",
                pt: "O que se conta a partir deste passo.")
        ) { $0.step }, Member("view", Account.form, .view) { $0.view },
    ])

    /// The matrix of criteria, and the option that is scored by it.
    struct Scored {
        let indicators: IndicatorMatrix
        let option: String?
    }

    var scored: Scored? { project.indicators.map { Scored(indicators: $0, option: option) } }

    static let formOfScores: Form<Scored> = .object([
        Member("scale", .number, Meaning(en: "The highest score.", es: "El puntaje máximo.", pt: "A pontuação máxima."))
        { $0.indicators.scale },
        Member("weightedScore", .optionalNumber, .weightedScore) { $0.indicators.weightedScore(of: $0.option) },
        Member(
            "criteria", .list(criterion),
            Meaning(
                en: "The criteria, in the order of the file.", es: "Los criterios, en el orden del archivo.",
                pt: "Os critérios, na ordem do arquivo.")
        ) { scored in
            scored.indicators.criteria.map { criterion in
                ScoredCriterion(criterion: criterion, score: criterion.score(of: scored.option))
            }
        },
    ])

    private struct ScoredCriterion {
        let criterion: IndicatorMatrix.Criterion
        let score: Double?
    }

    private static let criterion: Form<ScoredCriterion> = .object([
        Member(.what, .localText) { $0.criterion.what },
        Member(
            "weight", .number,
            Meaning(en: "Its share of the whole.", es: "Su parte del total.", pt: "Sua parte do total.")
        ) { $0.criterion.weight },
        Member(
            "score", .optionalNumber,
            Meaning(
                en: "Its score; null where it has none.", es: "Su puntaje; null si no lo tiene.",
                pt: "Sua pontuação; null se não a tem.")
        ) { $0.score },
        Member(
            "why", .optionalLocalText,
            Meaning(
                en: "Why it is scored so; null where nobody says.", es: "Por qué se puntúa así; null si nadie lo dice.",
                pt: "Por que se pontua assim; null se ninguém diz.")
        ) { $0.criterion.why },
    ])

    /// The value of an hour, and where it comes from.
    struct HourValue {
        let what: LocalText
        let amount: Double?
        let origin: String
        var source: LocalText?
        var isVerified: Bool?
    }

    /// Where the value of each hour comes from, for programs.
    var valuesOfHour: [HourValue] {
        project.flows.compactMap { flow in
            guard case .driver(let driver) = flow.worth, let origin = flow.drivers.valueOfHour else { return nil }
            let amount = driver.valueOfHour?.value?.value
            switch origin {
            case .own: return HourValue(what: flow.what, amount: amount, origin: "own")
            case .stated(let source):
                return HourValue(what: flow.what, amount: amount, origin: "stated", source: source)
            case .register(_, let figure):
                return HourValue(
                    what: flow.what, amount: amount, origin: "register", source: figure.source,
                    isVerified: figure.isVerified)
            }
        }
    }

    static let formOfHour: Form<HourValue> = .object([
        Member(.what, .localText) { $0.what }, Member("amount", .optionalNumber, .valueOfHour) { $0.amount },
        Member(
            "origin", .oneOf(["own", "stated", "register"]),
            Meaning(
                en: "The file alone (own), the file with a source (stated), or the register.",
                es: "El archivo solo (own), el archivo con fuente (stated), o el registro (register).",
                pt: "O arquivo só (own), o arquivo com fonte (stated), ou o registro (register).")
        ) { $0.origin },
        Member("source", .optionalLocalText, .sourceOfFigure) { $0.source },
        Member(
            "isVerified", .optionalTruth,
            Meaning(
                en: "Whether the register's figure was read in its source; null for figures of the file.",
                es: "Si la cifra del registro se leyó en su fuente; null para cifras del archivo.",
                pt: "Se o número do registro foi lido em sua fonte; null para números do arquivo.")
        ) { $0.isVerified },
    ])
}
