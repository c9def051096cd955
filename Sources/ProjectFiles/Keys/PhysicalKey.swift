import Languages
import Projects
import Syntax

/// The keys of what is saved or caused in physical units, beside those that it has as a line has them.
enum PhysicalKey {
    static let quantity = Key(
        "quantity", .amount(.notNegative), required: true,
        Text(
            en: "How much in each period; unknown is written in words.",
            es: "Cuánto en cada período; lo desconocido se escribe con palabras.",
            pt: "Quanto em cada período; o desconhecido se escreve com palavras."))

    static let unit = Key(
        "unit", .wording, required: true,
        Text(
            en: "Its unit, in words: tonnes of CO₂, reams.",
            es: "Su unidad, en palabras: toneladas de CO₂, resmas.",
            pt: "Sua unidade, em palavras: toneladas de CO₂, resmas."))

    static let caused = Key(
        "caused", .boolean,
        Text(
            en: "True where it is caused and not saved.",
            es: "true si se causa y no se ahorra.",
            pt: "true se é causado e não economizado."))

    static let price = Key(
        "price", .either([.number(.notNegative), .list(.object(MethodShapes.priceStep), atLeast: 1)]),
        Text(
            en: "What a unit is worth, or prices by year of the calendar, each until the next.",
            es: "Cuánto vale una unidad, o precios por año calendario, cada uno hasta el siguiente.",
            pt: "Quanto vale uma unidade, ou preços por ano do calendário, cada um até o seguinte."))

    static let priceSource = Key(
        "priceSource", .wording,
        Text(
            en: "Who says what a unit is worth, and where.",
            es: "Quién dice cuánto vale una unidad, y dónde.",
            pt: "Quem diz quanto vale uma unidade, e onde."))
}

/// The keys of a price from a year on.
enum PriceStepKey {
    static let from = Key(
        "from", .wholeNumber(CalendarMonth.years), required: true,
        Text(
            en: "The year of the calendar from which the price holds.",
            es: "El año calendario desde el que rige el precio.",
            pt: "O ano do calendário a partir do qual o preço vale."))

    static let price = Key(
        "price", .number(.notNegative), required: true,
        Text(
            en: "What a unit is worth from then on.",
            es: "Cuánto vale una unidad desde entonces.",
            pt: "Quanto vale uma unidade a partir de então."))
}
