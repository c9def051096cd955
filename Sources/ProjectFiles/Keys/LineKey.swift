import Languages
import Projects
import Syntax

/// The keys of a line of a business case: what it is, how much and when.
package enum LineKey {
    /// What a line is and amounts to.
    static let worth = [id, what, amount, amounts, low, high, range, volume, each]

    /// When a line falls; the key of the first month is another in a transfer, where `from` names a party.
    static func timing(since: Key) -> [Key] { [on, per, since, until, over, weights] }

    /// How a line develops from year to year.
    static let development = [growth, uptake]

    package static let id = Key(
        "id", .text,
        Text(
            en: "A name for the line, its own in the file, by which readings and options change it.",
            es: "Un nombre de la línea, único en el archivo, con el que la cambian lecturas y opciones.",
            pt: "Um nome da linha, único no arquivo, com o qual leituras e opções a alteram."),
        column: KeyColumn(.text, nil, []))

    package static let what = Key(
        "what", .wording, required: true,
        Text(
            en: "What it is.", es: "Qué es.", pt: "O que é."),
        column: KeyColumn(
            .text, Text(en: "what", es: "concepto", pt: "descrição"),
            ["item", "concepto", "conceito", "descripcion", "descricao", "description", "que", "oque"]))

    package static let amount = Key(
        "amount", .amount(.notNegative),
        Text(
            en: "How much: once, in each period under \"per\", or in all over \"over\". Unknown is written in "
                + "words, never as 0.",
            es: "Cuánto: una vez, en cada período de \"per\", o en total durante \"over\". Lo desconocido se "
                + "escribe con palabras, nunca como 0.",
            pt: "Quanto: uma vez, em cada período de \"per\", ou no total durante \"over\". O desconhecido se "
                + "escreve com palavras, nunca como 0."),
        column: KeyColumn(
            .number, Text(en: "amount", es: "monto", pt: "valor"), ["monto", "importe", "valor", "montante", "quantia"])
    )

    package static let amounts = Key(
        "amounts", .mapByYear(.either([.amount(.notNegative), .object(Shapes.amountOfYear)])),
        Text(
            en:
                "How much in each year, as guides and spreadsheets have it: years of the calendar, or \"year 1\", \"year 2\" of "
                + "the project. Each is spread over its year's months; \"year 0\" falls at the start.",
            es:
                "Cuánto en cada año, como en las guías y planillas: años calendario, o \"year 1\", \"year 2\" del proyecto. "
                + "Cada uno se reparte en los meses de su año; \"year 0\" cae al inicio.",
            pt:
                "Quanto em cada ano, como nos guias e planilhas: anos civis, ou \"year 1\", \"year 2\" do projeto. Cada um se "
                + "distribui pelos meses do seu ano; \"year 0\" ocorre no início."))

    package static let low = Key(
        "low", .rangeEnd,
        Text(
            en: "The lowest it may be: an amount, or a percentage of it.",
            es: "Lo mínimo que puede ser: un monto, o un porcentaje de él.",
            pt: "O mínimo que pode ser: um valor, ou uma porcentagem dele."),
        column: KeyColumn(.number, Text(en: "low", es: "mínimo", pt: "mínimo"), ["minimo", "bajo", "baixo"]))

    package static let high = Key(
        "high", .rangeEnd,
        Text(
            en: "The highest it may be: an amount, or a percentage of it.",
            es: "Lo máximo que puede ser: un monto, o un porcentaje de él.",
            pt: "O máximo que pode ser: um valor, ou uma porcentagem dele."),
        column: KeyColumn(.number, Text(en: "high", es: "máximo", pt: "máximo"), ["maximo", "alto"]))

    package static let range = Key(
        "range", .object(RangeShapes.range),
        Text(
            en: "How likely the values around the amount are. A low and a high end alone make a triangle.",
            es: "Qué tan probables son los valores alrededor del monto. Solo un extremo bajo y uno alto forman "
                + "un triángulo.",
            pt: "Quão prováveis são os valores em torno do valor. Só um extremo baixo e um alto formam um "
                + "triângulo."))

    package static let volume = Key(
        "volume", .object(Shapes.volume),
        Text(
            en: "How often it happens; with \"each\" in place of an amount.",
            es: "Cuántas veces ocurre; con \"each\", en lugar de un monto.",
            pt: "Quantas vezes ocorre; com \"each\", no lugar de um valor."))

    package static let each = Key(
        "each", .object(Shapes.unit),
        Text(
            en: "What each unit of the volume is worth.",
            es: "Lo que vale cada unidad del volumen.",
            pt: "O que vale cada unidade do volume."))

    package static let on = Key(
        "on", .either([.month, .choice([DriverShapes.end])]),
        Text(
            en: "The month in which it falls, where it falls once; \"end\" is the end of the horizon.",
            es: "El mes en que cae, si cae una vez; \"end\" es el fin del horizonte.",
            pt: "O mês em que ocorre, se ocorre uma vez; \"end\" é o fim do horizonte."),
        column: KeyColumn(
            .month, Text(en: "on", es: "fecha", pt: "data"),
            ["date", "when", "fecha", "data", "em", "en", "cuando", "quando"]))

    package static let per = Key(
        "per", Shapes.period,
        Text(
            en: "The period in which the amount recurs.",
            es: "El período en que el monto se repite.",
            pt: "O período em que o valor se repete."),
        column: KeyColumn(
            .period, Text(en: "per", es: "por", pt: "por"),
            ["por", "period", "periodo", "periodicidad", "periodicidade"]))

    package static let from = Key(
        "from", .month,
        Text(
            en: "The first month of what recurs; the month of operation unless written, for an investment the "
                + "start.",
            es: "El primer mes de lo que se repite; el de operación si no se escribe, y el comienzo si es una "
                + "inversión.",
            pt: "O primeiro mês do que se repete; o de operação se não for escrito, e o início se for um "
                + "investimento."),
        column: KeyColumn(.month, Text(en: "from", es: "desde", pt: "desde"), ["desde", "apartirde"]))

    package static let since = Key(
        "since", .month,
        Text(
            en: "The first month of what recurs; the month of operation unless written.",
            es: "El primer mes de lo que se repite; el de operación si no se escribe.",
            pt: "O primeiro mês do que se repete; o de operação se não for escrito."))

    package static let until = Key(
        "until", .month,
        Text(
            en: "The last month of what recurs; the horizon unless written.",
            es: "El último mes de lo que se repite; el horizonte si no se escribe.",
            pt: "O último mês do que se repete; o horizonte se não for escrito."),
        column: KeyColumn(.month, Text(en: "until", es: "hasta", pt: "até"), ["hasta", "ate"]))

    package static let over = Key(
        "over", .window,
        Text(
            en: "The period over which a total is spread evenly.",
            es: "El período en que un total se reparte por igual.",
            pt: "O período em que um total é distribuído por igual."),
        column: KeyColumn(
            .window, Text(en: "over", es: "durante", pt: "durante"), ["durante", "repartidoen", "aolongode"]))

    package static let weights = Key(
        "weights", .mapByWindow(.number(.notNegative)),
        Text(
            en: "How a total is spread where not evenly: periods inside \"over\", in order, each with its weight.",
            es: "Cómo se reparte un total si no es por igual: períodos dentro de \"over\", en orden, cada uno "
                + "con su peso.",
            pt: "Como um total é distribuído se não for por igual: períodos dentro de \"over\", em ordem, cada "
                + "um com seu peso."),
        column: KeyColumn(
            .weights, Text(en: "weights", es: "ponderaciones", pt: "ponderações"),
            ["pesos", "ponderaciones", "ponderacoes"]))

    package static let growth = Key(
        "growth", GrowthShapes.kind,
        Text(
            en:
                "By how much it grows from one year of operation to the next: a rate, or steps of a schedule; or from the "
                + "year of its prices, as what an hour is worth does.",
            es:
                "Cuánto crece de un año de operación al siguiente: una tasa, o tramos de un calendario; o desde el año de sus "
                + "precios, como lo que vale una hora.",
            pt:
                "Quanto cresce de um ano de operação para o seguinte: uma taxa, ou degraus de um calendário; ou desde o ano "
                + "dos seus preços, como o que vale uma hora."),
        column: KeyColumn(
            .number, Text(en: "growth", es: "crecimiento", pt: "crescimento"),
            ["crecimiento", "crescimento", "crecimientoanual", "crescimentoanual", "annualgrowth"]))

    package static let uptake = Key(
        "uptake", DriverShapes.uptake,
        Text(
            en: "The share that is reached in each year of operation; the last one goes on. Or a curve, or "
                + "\"roll-out\" for that of the institutions.",
            es: "La proporción que se alcanza en cada año de operación; la última continúa. O una curva, o "
                + "\"roll-out\" para la de las instituciones.",
            pt: "A proporção que se alcança em cada ano de operação; a última continua. Ou uma curva, ou "
                + "\"roll-out\" para a das instituições."),
        column: KeyColumn(.uptake, Text(en: "uptake", es: "adopción", pt: "adesão"), ["adopcion", "adocao", "adesao"]))
}
