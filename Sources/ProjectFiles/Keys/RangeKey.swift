import Languages
import Syntax

/// The keys of a range, whatever it is around.
package enum RangeKey {
    package static let likely = Key(
        "likely", .number(), required: true,
        Text(
            en: "The value by which the project is appraised.",
            es: "El valor con que se evalúa el proyecto.",
            pt: "O valor com que se avalia o projeto."))

    package static let distribution = Key(
        "distribution", .choice(DistributionName.allCases.map { $0.rawValue }),
        Text(
            en: "The kind of distribution; triangular unless written. A triangle and a PERT peak at the most "
                + "likely value, a normal one has it as its mean, and an overrun multiplies a cost.",
            es: "El tipo de distribución; triangular si no se escribe. Un triángulo y una PERT tienen su pico en "
                + "el valor más probable, una normal lo tiene como media, y un sobrecosto (overrun) multiplica "
                + "un costo.",
            pt: "O tipo de distribuição; triangular se não se escreve. Um triângulo e uma PERT têm o pico no "
                + "valor mais provável, uma normal o tem como média, e um estouro (overrun) multiplica um custo."))

    package static let low = Key(
        "low", .rangeEnd,
        Text(
            en: "The lowest value: of an amount also a percentage of it.",
            es: "El valor más bajo: de un monto, también un porcentaje de él.",
            pt: "O valor mais baixo: de um valor, também uma porcentagem dele."))

    package static let high = Key(
        "high", .rangeEnd,
        Text(
            en: "The highest value: of an amount also a percentage of it.",
            es: "El valor más alto: de un monto, también un porcentaje de él.",
            pt: "O valor mais alto: de um valor, também uma porcentagem dele."))

    package static let p10 = Key(
        "p10", .rangeEnd,
        Text(
            en: "What one outcome in ten stays below.",
            es: "Lo que uno de cada diez resultados no alcanza.",
            pt: "O que um em cada dez resultados não alcança."))

    package static let p90 = Key(
        "p90", .rangeEnd,
        Text(
            en: "What one outcome in ten goes beyond.",
            es: "Lo que uno de cada diez resultados supera.",
            pt: "O que um em cada dez resultados ultrapassa."))

    package static let sd = Key(
        "sd", .either([.number(.notNegative), .percentage]),
        Text(
            en: "The standard deviation: of an amount also a percentage of it.",
            es: "La desviación estándar: de un monto, también un porcentaje de él.",
            pt: "O desvio padrão: de um valor, também uma porcentagem dele."))

    package static let median = Key(
        "median", .number(.positive),
        Text(
            en: "Of an overrun: the ratio of actual to estimated cost that half of the projects stay below; 1 "
                + "unless written.",
            es: "De un sobrecosto: la razón entre costo real y estimado que la mitad de los proyectos no supera; "
                + "1 si no se escribe.",
            pt: "De um estouro: a razão entre custo real e estimado que metade dos projetos não ultrapassa; 1 se "
                + "não se escreve."))

    package static let threshold = Key(
        "threshold", .number(.positive),
        Text(
            en: "Of an overrun: the ratio at which the fat tail starts; 2 unless written.",
            es: "De un sobrecosto: la razón desde la que empieza la cola gruesa; 2 si no se escribe.",
            pt: "De um estouro: a razão a partir da qual começa a cauda pesada; 2 se não se escreve."))

    package static let tailShare = Key(
        "tailShare", .share,
        Text(
            en: "Of an overrun: the share of projects in the tail; 495 in 4677 unless written.",
            es: "De un sobrecosto: la proporción de proyectos en la cola; 495 de 4677 si no se escribe.",
            pt: "De um estouro: a parcela de projetos na cauda; 495 em 4677 se não se escreve."))

    package static let tailIndex = Key(
        "tailIndex", .number(.positive),
        Text(
            en: "Of an overrun: the power with which the chance of more falls; 1.3 unless written. Up to 2 there "
                + "is no standard deviation, up to 1 no mean.",
            es: "De un sobrecosto: la potencia con que cae la probabilidad de más; 1.3 si no se escribe. Hasta 2 "
                + "no hay desviación estándar, hasta 1 no hay media.",
            pt: "De um estouro: a potência com que cai a probabilidade de mais; 1.3 se não se escreve. Até 2 não "
                + "há desvio padrão, até 1 não há média."))

    package static let cap = Key(
        "cap", .number(.positive),
        Text(
            en: "Of an overrun: the ratio beyond which the cost never goes.",
            es: "De un sobrecosto: la razón que el costo nunca supera.",
            pt: "De um estouro: a razão que o custo nunca ultrapassa."))
}

/// The keys of how two figures move together.
enum CorrelationKey {
    static let between = Key(
        "between", .list(.text, atLeast: 2), required: true,
        Text(
            en: "Two figures: the id of a line, or of one of its figures, as portal.growth; delay, horizon, "
                + "discountRate.",
            es: "Dos cifras: el id de una línea, o el de una de sus cifras, como portal.growth; delay, horizon, "
                + "discountRate.",
            pt: "Dois números: o id de uma linha, ou o de um dos seus números, como portal.growth; delay, "
                + "horizon, discountRate."))

    static let rank = Key(
        "rank", .number(), required: true,
        Text(
            en: "The correlation of their ranks, between -1 and 1.",
            es: "La correlación de sus rangos, entre -1 y 1.",
            pt: "A correlação dos seus postos, entre -1 e 1."))

    static let note = Key(
        "note", .wording,
        Text(
            en: "Why they move together.", es: "Por qué se mueven juntas.", pt: "Por que se movem juntos."))
}
