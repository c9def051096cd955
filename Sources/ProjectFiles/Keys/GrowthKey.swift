import Languages
import Syntax

/// The keys of growth that follows a schedule, or is counted from the year of the prices.
package enum GrowthKey {
    package static let rate = Key(
        "rate", RangeShapes.ratedOrRanged,
        Text(
            en: "The rate from each year to the next.", es: "La tasa de cada año al siguiente.",
            pt: "A taxa de cada ano para o seguinte."))

    package static let schedule = Key(
        "schedule", DiscountRateReader.steps,
        Text(
            en: "Rates that change: each step holds from its year on, counted from 1.",
            es: "Tasas que cambian: cada tramo rige desde su año, contado desde 1.",
            pt: "Taxas que mudam: cada degrau vale a partir do seu ano, contado de 1."))

    package static let from = Key(
        "from", .choice(GrowthOrigin.allCases.map { $0.rawValue }),
        Text(
            en:
                "From when years are counted: \"operationalFrom\", as where it is left out, or \"priceYear\", the year of "
                + "the line's prices; then it steps with each January.",
            es:
                "Desde cuándo se cuentan los años: \"operationalFrom\", como si no se escribe, o \"priceYear\", el año de "
                + "los precios de la línea; entonces sube cada enero.",
            pt:
                "Desde quando se contam os anos: \"operationalFrom\", como se não for escrito, ou \"priceYear\", o ano dos "
                + "preços da linha; então sobe a cada janeiro."))
}
