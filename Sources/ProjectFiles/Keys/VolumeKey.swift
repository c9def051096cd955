import Languages
import Projects
import Syntax

/// The keys of a volume; what it counts has a key for each noun.
package enum VolumeKey {
    /// What a volume, or capacity, can count.
    static let counts = Shapes.countables.map(count.named)

    package static let count = Key(
        "units",
        .either([
            .amount(.notNegative), .mapByYear(.either([.amount(.notNegative), .object(RangeShapes.figure)])),
        ]),
        Text(
            en: "How many there are in a period, or in each of several years; a volume counts one thing.",
            es: "Cuántos hay en un período, o en cada uno de varios años; un volumen cuenta una sola cosa.",
            pt: "Quantos há em um período, ou em cada um de vários anos; um volume conta uma só coisa."))

    package static let low = Key(
        "low", .rangeEnd,
        Text(
            en: "The lowest the number may be: a number, or a percentage of it.",
            es: "Lo mínimo que puede ser el número: un número, o un porcentaje de él.",
            pt: "O mínimo que o número pode ser: um número, ou uma porcentagem dele."))

    package static let high = Key(
        "high", .rangeEnd,
        Text(
            en: "The highest the number may be: a number, or a percentage of it.",
            es: "Lo máximo que puede ser el número: un número, o un porcentaje de él.",
            pt: "O máximo que o número pode ser: um número, ou uma porcentagem dele."))

    package static let range = Key(
        "range", .object(RangeShapes.range),
        Text(
            en: "How likely the values around the number are. A low and a high end alone make a triangle.",
            es: "Qué tan probables son los valores alrededor del número. Solo un extremo bajo y uno alto forman "
                + "un triángulo.",
            pt: "Quão prováveis são os valores em torno do número. Só um extremo baixo e um alto formam um "
                + "triângulo."))

    package static let per = Key(
        "per", Shapes.period, required: true,
        Text(
            en: "The period in which there are so many.",
            es: "El período en que hay tantos.",
            pt: "O período em que há tantos."))

    package static let growth = Key(
        "growth", GrowthShapes.kind,
        Text(
            en: "By how much the number grows from one year of operation to the next: a rate, or steps of a schedule.",
            es: "Cuánto crece el número de un año de operación al siguiente: una tasa, o tramos de un calendario.",
            pt: "Quanto o número cresce de um ano de operação para o seguinte: uma taxa, ou degraus de um calendário."))
}

/// The keys of what each unit of a volume is worth.
package enum EachKey {
    package static let hours = Key(
        "hours", Shapes.change,
        Text(
            en: "Hours that each one saves or takes, or those before and after.",
            es: "Horas que cada uno ahorra o cuesta, o las de antes y después.",
            pt: "Horas que cada um economiza ou custa, ou as de antes e depois."),
        column: KeyColumn(.number, Text(en: "hours", es: "horas", pt: "horas"), ["horas"]))

    package static let valueOfHour = Key(
        "valueOfHour", DriverShapes.hour,
        Text(
            en: "What an hour is worth: an amount, one with its source, or \"work\", \"leisure\" or \"any\" for "
                + "the register's figure of the country.",
            es: "Lo que vale una hora: un monto, uno con su fuente, o \"work\", \"leisure\" o \"any\" para la "
                + "cifra del registro del país.",
            pt: "O que vale uma hora: um valor, um com sua fonte, ou \"work\", \"leisure\" ou \"any\" para o "
                + "número do registro do país."),
        column: KeyColumn(
            .number, Text(en: "value of hour", es: "valor de la hora", pt: "valor da hora"),
            ["valordelahora", "valorhora", "valordahora"]))

    package static let trips = Key(
        "trips", Shapes.change,
        Text(
            en: "Trips that each one saves or takes, or those before and after.",
            es: "Viajes que cada uno ahorra o cuesta, o los de antes y después.",
            pt: "Deslocamentos que cada um economiza ou custa, ou os de antes e depois."),
        column: KeyColumn(
            .number, Text(en: "trips", es: "viajes", pt: "deslocamentos"), ["viajes", "viagens", "deslocamentos"]))

    package static let fare = Key(
        "fare", RangeShapes.amountOrRanged,
        Text(
            en: "What a trip costs.", es: "Lo que cuesta un viaje.", pt: "O que custa um deslocamento."),
        column: KeyColumn(.number, Text(en: "fare", es: "pasaje", pt: "passagem"), ["pasaje", "passagem"]))

    package static let money = Key(
        "money", Shapes.change,
        Text(
            en: "Other money that each one saves or costs, or that before and after.",
            es: "Otro dinero que cada uno ahorra o cuesta, o el de antes y después.",
            pt: "Outro dinheiro que cada um economiza ou custa, ou o de antes e depois."),
        column: KeyColumn(.number, Text(en: "money", es: "dinero", pt: "dinheiro"), ["dinero", "dinheiro"]))
}

/// The keys of a difference between before and after.
enum ChangeKey {
    static let before = Key(
        "before", .number(), required: true,
        Text(
            en: "How much it was.", es: "Cuánto era.", pt: "Quanto era."))

    static let after = Key(
        "after", .either([.number(), .percentage]), required: true,
        Text(
            en: "How much it is now: a number, or a percentage of what it was.",
            es: "Cuánto es ahora: un número, o un porcentaje de lo que era.",
            pt: "Quanto é agora: um número, ou uma porcentagem do que era."))
}

/// The keys of the value of an hour with its source.
enum ValueOfHourKey {
    static let amount = Key(
        "amount", .amount(.notNegative), required: true,
        Text(
            en: "What an hour is worth.", es: "Cuánto vale una hora.", pt: "Quanto vale uma hora."))

    static let source = Key(
        "source", .wording, required: true,
        Text(
            en: "Who says so, and where.", es: "Quién lo dice, y dónde.", pt: "Quem o diz, e onde."))
}
