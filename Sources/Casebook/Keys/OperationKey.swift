import Languages
import Money
import Syntax

/// The keys of an operation, of which an object holds one; and that only a figure written out has.
enum OperationKey {
    static let sum = Key(
        "sum", ClaimShapes.pair,
        Text(
            en: "The sum of figures.", es: "La suma de cifras.", pt: "A soma de números."))

    static let product = Key(
        "product", ClaimShapes.pair,
        Text(
            en: "The product of figures.", es: "El producto de cifras.", pt: "O produto de números."))

    static let difference = Key(
        "difference", ClaimShapes.pair,
        Text(
            en: "The first figure less the second.",
            es: "La primera cifra menos la segunda.",
            pt: "O primeiro número menos o segundo."))

    static let ratio = Key(
        "ratio", ClaimShapes.pair,
        Text(
            en: "The first figure divided by the second.",
            es: "La primera cifra dividida por la segunda.",
            pt: "O primeiro número dividido pelo segundo."))

    static let share = Key(
        "share", ClaimShapes.pair,
        Text(
            en: "The first figure as a percentage of the second.",
            es: "La primera cifra como porcentaje de la segunda.",
            pt: "O primeiro número como porcentagem do segundo."))

    static let growth = Key(
        "growth", ClaimShapes.pair,
        Text(
            en: "By how many percent the second figure is above the first.",
            es: "En qué porcentaje supera la segunda cifra a la primera.",
            pt: "Em que porcentagem o segundo número supera o primeiro."))

    static let rate = Key(
        "rate", ClaimShapes.operand,
        Text(
            en: "A figure in each unit of time, over a period.",
            es: "Una cifra por unidad de tiempo, durante un período.",
            pt: "Um número por unidade de tempo, durante um período."))

    static let per = Key(
        "per", .choice(ClaimPeriod.allCases.map { $0.rawValue }),
        Text(
            en: "The unit of time of the rate.",
            es: "La unidad de tiempo de la tasa.",
            pt: "A unidade de tempo da taxa."))

    static let over = Key(
        "over", .window,
        Text(
            en: "The period over which the rate goes on.",
            es: "El período durante el que sigue la tasa.",
            pt: "O período durante o qual a taxa continua."))

    static let conversion = Key(
        "conversion", .object(ClaimShapes.conversion),
        Text(
            en: "An amount in another currency, or in the prices of another year.",
            es: "Un monto en otra moneda, o a precios de otro año.",
            pt: "Um valor em outra moeda, ou a preços de outro ano."))

    static let unverified = Key(
        "unverified", .boolean,
        Text(
            en: "True where nobody looked the figure up where it is said to stand: what rests on it cannot be "
                + "checked.",
            es: "True si nadie consultó la cifra donde se dice que está: lo que se apoya en ella no se puede "
                + "comprobar.",
            pt: "True se ninguém consultou o número onde se diz que está: o que se apoia nele não pode ser "
                + "verificado."))
}

/// The keys of a conversion.
enum ConversionKey {
    static let amount = Key(
        "amount", ClaimShapes.operand, required: true,
        Text(
            en: "The amount.", es: "El monto.", pt: "O valor."))

    static let from = Key(
        "from", .text, required: true,
        Text(
            en: "Its currency and price year: \"BRL@1998\".",
            es: "Su moneda y año de precios: \"BRL@1998\".",
            pt: "A sua moeda e ano de preços: \"BRL@1998\"."))

    static let to = Key(
        "to", .text, required: true,
        Text(
            en: "The currency and price year to bring it to: \"USD@2017\".",
            es: "La moneda y el año de precios a los que se lleva: \"USD@2017\".",
            pt: "A moeda e o ano de preços a que é levado: \"USD@2017\"."))

    static let order = Key(
        "order", .choice(ConversionOrder.allCases.map { $0.rawValue }),
        Text(
            en: "Whether prices or currency are changed first.",
            es: "Si primero se cambian los precios o la moneda.",
            pt: "Se primeiro se mudam os preços ou a moeda."))
}
