import Languages
import Projects
import Syntax

/// The keys of a risk beside those of a cost.
enum RiskKey {
    static let probability = Key(
        "probability", .share, required: true,
        Text(
            en: "The chance that it happens once within the horizon, without the mitigation.",
            es: "La probabilidad de que ocurra una vez dentro del horizonte, sin la mitigación.",
            pt: "A probabilidade de que ocorra uma vez dentro do horizonte, sem a mitigação."))

    static let months = Key(
        "months", .wholeNumber(1...Project.longestDelay),
        Text(
            en: "By how many months it delays the service if it happens.",
            es: "Cuántos meses retrasa el servicio si ocurre.",
            pt: "Quantos meses atrasa o serviço se ocorrer."))

    static let paidTo = Key(
        "paidTo", .choice(Shapes.parties),
        Text(
            en: "Who receives what it costs, where it is a payment and nobody's cost, as under a guarantee.",
            es: "Quién recibe lo que cuesta, si es un pago y no un costo de nadie, como en una garantía.",
            pt: "Quem recebe o que custa, se é um pagamento e não um custo de ninguém, como em uma garantia."))

    static let owner = Key(
        "owner", .wording,
        Text(
            en: "Who answers for it.", es: "Quién responde por él.", pt: "Quem responde por ele."))

    static let contingentLiability = Key(
        "contingentLiability", .boolean,
        Text(
            en: "True where it is an obligation that the government has given, as a guarantee.",
            es: "Verdadero si es una obligación que asumió el gobierno, como una garantía.",
            pt: "Verdadeiro se é uma obrigação que o governo assumiu, como uma garantia."))

    static let mitigation = Key(
        "mitigation", .object(Shapes.mitigation),
        Text(
            en: "What is done against it, what that costs, and what is left of it.",
            es: "Qué se hace contra él, cuánto cuesta y qué queda de él.",
            pt: "O que se faz contra ele, quanto custa e o que resta dele."))
}

/// The keys of what is done against a risk, beside those of a cost.
enum MitigationKey {
    static let probabilityAfter = Key(
        "probabilityAfter", .share,
        Text(
            en: "The probability that is left.", es: "La probabilidad que queda.", pt: "A probabilidade que resta."))

    static let shareAfter = Key(
        "shareAfter", .share,
        Text(
            en: "The share of what it costs that is left.",
            es: "La proporción de lo que cuesta que queda.",
            pt: "A proporção do que custa que resta."))

    static let monthsAfter = Key(
        "monthsAfter", .wholeNumber(0...Project.longestDelay),
        Text(
            en: "The months of delay that are left.",
            es: "Los meses de atraso que quedan.",
            pt: "Os meses de atraso que restam."))

    static let taken = Key(
        "taken", .boolean,
        Text(
            en: "False where it is considered and not decided; then the risk counts as if nothing were done.",
            es: "Falso si se considera y no está decidida; entonces el riesgo cuenta como si no se hiciera nada.",
            pt: "Falso se é considerada e não decidida; então o risco conta como se nada fosse feito."))
}

/// The keys of an optimism bias.
enum BiasKey {
    static let category = Key(
        "category", .choice(OptimismBias.Category.allCases.map { $0.rawValue }),
        Text(
            en: "The kind of project of the published uplifts.",
            es: "La clase de proyecto de los recargos publicados.",
            pt: "O tipo de projeto dos acréscimos publicados."))

    static let mitigated = Key(
        "mitigated", .share,
        Text(
            en: "The share of the upper bound that risk management has taken away; at least the lower bound is "
                + "left.",
            es: "La proporción del límite superior que quitó la gestión de riesgos; queda al menos el límite "
                + "inferior.",
            pt: "A proporção do limite superior que a gestão de riscos retirou; resta ao menos o limite inferior."))

    static let investment = Key(
        "investment", .rate,
        Text(
            en: "An uplift of the project's own on the investment.",
            es: "Un recargo propio sobre la inversión.",
            pt: "Um acréscimo próprio sobre o investimento."))

    static let operating = Key(
        "operating", .rate,
        Text(
            en: "An uplift of the project's own on the operating cost.",
            es: "Un recargo propio sobre el costo de operación.",
            pt: "Um acréscimo próprio sobre o custo de operação."))

    static let duration = Key(
        "duration", .rate,
        Text(
            en: "An uplift of the project's own on the months up to the launch.",
            es: "Un recargo propio sobre los meses hasta la puesta en marcha.",
            pt: "Um acréscimo próprio sobre os meses até a entrada em operação."))

    static let source = Key(
        "source", .text,
        Text(
            en: "Where the uplifts of its own come from.",
            es: "De dónde provienen los recargos propios.",
            pt: "De onde vêm os acréscimos próprios."))
}

/// The keys of the corrections of evidence, one for each grade.
enum CorrectionKey {
    static let share = Key(
        "grade", .share,
        Text(
            en: "By which share a cost of this grade is raised, and a benefit lowered.",
            es: "En qué proporción sube un costo de este grado y baja un beneficio.",
            pt: "Em que proporção sobe um custo deste grau e cai um benefício."))
}
